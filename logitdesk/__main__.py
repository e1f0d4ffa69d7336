"""`python -m logitdesk` is the same as `logitdesk`; and what a frozen program begins with."""

import sys

from logitdesk.cli import main

if __name__ == "__main__":  # the training process imports this module too
    if getattr(sys, "frozen", False):  # and of a frozen program it starts the same executable
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
