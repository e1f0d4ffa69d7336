"""The page is saved while it is drawn, and found again after a crash."""

import io
import json
import os
import secrets
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import numpy as np
from filelock import FileLock, Timeout
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.ink.drawing import Page
from logitdesk.library.drawing_file import drawing_from_json, drawing_to_json
from logitdesk.library.files import json_value, reason, write_atomically

_DRAFT: Final = ".npz"
_LOCK: Final = ".lock"


class Draft:
    """One window's draft, in a folder of those of all windows. On any thread, one at a time."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{secrets.token_hex(8)}{_DRAFT}"
        self._lock = _lock_of(self._file)

    def keep(self, page: Page) -> None:
        """Write the page, whole or not at all; a UserError if it cannot be written."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            if not self._lock.is_locked:
                self._lock.acquire()
        except (OSError, Timeout) as error:
            why = reason(error) if isinstance(error, OSError) else "it is locked"
            raise UserError(f"{self._file} cannot be written: {why}.") from error
        write_atomically(self._file, _bytes_of(page))

    def put_away(self) -> None:
        """Delete it: nothing on the page would be missed."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
        self.close()

    def close(self) -> None:
        """Leave it to the next window."""
        if self._lock.is_locked:
            self._lock.release()
            _delete_lock(self._file)


def take_forgotten(folder: Path) -> Page | None:
    """Return the newest page that a window left, and delete it and those that are unreadable."""
    try:
        files = sorted(folder.glob(f"*{_DRAFT}"), key=os.path.getmtime, reverse=True)
    except OSError:
        return None
    for file in files:
        with suppress(Timeout, OSError, NotImplementedError), _lock_of(file):
            page = _page_of(file)
            file.unlink()
            _delete_lock(file)
            if page is not None and not page.is_blank:
                return page
    return None


def _lock_of(file: Path) -> FileLock:
    # Not bound to a thread: pages are written in the background, and put away by the window.
    return FileLock(file.with_suffix(_LOCK), timeout=0, thread_local=False)


def _delete_lock(file: Path) -> None:
    with suppress(OSError):  # Windows keeps it as long as it is open
        file.with_suffix(_LOCK).unlink(missing_ok=True)


def _bytes_of(page: Page) -> bytes:
    text = json.dumps(drawing_to_json(page.drawing)).encode()
    content: dict[str, NDArray[Any]] = {"drawing": np.frombuffer(text, np.uint8)}
    if page.picture is not None:
        content["picture"] = page.picture
    stream = io.BytesIO()
    np.savez_compressed(stream, allow_pickle=False, **content)
    return stream.getvalue()


def _page_of(file: Path) -> Page | None:
    try:
        with file.open("rb") as stream, np.load(stream, allow_pickle=False) as content:
            drawing = drawing_from_json(json_value(content["drawing"].tobytes()))
            return Page(drawing, content.get("picture"))
    except (ValueError, KeyError, OSError, EOFError, zipfile.BadZipFile):
        return None
