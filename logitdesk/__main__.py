"""`python -m logitdesk` is the same as `logitdesk`; and what a frozen program begins with."""

import os
import sys

from logitdesk import logs
from logitdesk.cli.main import main


def _give_back_library_path() -> None:
    """Have programs that this one starts, as the file manager, load the system's libraries.

    On Linux PyInstaller's start names its own in `LD_LIBRARY_PATH`, and what the variable was
    before in another; the loader has read it, and looks at it no more.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":  # the training process imports this module too
    if getattr(sys, "frozen", False):  # and of a frozen program it starts the same executable
        from multiprocessing import freeze_support
        from multiprocessing.spawn import is_forking

        if sys.platform.startswith("linux"):
            _give_back_library_path()
        if is_forking(sys.argv):
            logs.begin(logs.TRAINING)
        freeze_support()
    sys.exit(main())
