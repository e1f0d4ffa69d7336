"""`python -m logitdesk` is the same as `logitdesk`."""

import sys

from logitdesk.cli import main

sys.exit(main())
