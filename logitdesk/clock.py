"""The time, as zip files, cards and file names can hold it, whatever the clock says."""

import time
from datetime import UTC, datetime
from typing import Final

_FIRST: Final = datetime(1980, 1, 2, tzinfo=UTC).timestamp()  # the first of a zip file, anywhere
_LAST: Final = datetime(2107, 12, 30, tzinfo=UTC).timestamp()


def local_time_at(seconds: float) -> datetime:
    """Return a local time with its zone; what lies outside 1980 to 2107 becomes that year.

    Args:
        seconds: since 1970, as a file's time has them.
    """
    return datetime.fromtimestamp(min(max(seconds, _FIRST), _LAST), UTC).astimezone()


def local_now() -> datetime:
    return local_time_at(time.time())
