"""`python -m logitdesk` is the same as `logitdesk`."""

import sys

from logitdesk.cli import main

if __name__ == "__main__":  # the training process imports this module too
    if getattr(sys, "frozen", False):  # a packaged program is its own training process
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
