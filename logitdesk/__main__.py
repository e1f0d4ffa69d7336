"""`python -m logitdesk` is the same as `logitdesk`."""

import sys

from logitdesk.cli import main

if __name__ == "__main__":  # the training process imports this module too
    sys.exit(main())
