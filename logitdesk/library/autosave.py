"""Files that an open window keeps, and the next one finds."""

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from math import inf
from pathlib import Path
from threading import Lock
from typing import Final

import msgspec
import numpy as np
from filelock import FileLock, Timeout

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.ink.drawing import PAGE, Page
from logitdesk.library.drawing_file import drawing_from_json, drawing_to_json
from logitdesk.library.files import (
    BROKEN,
    from_json,
    read_at_most,
    reason,
    set_aside,
    write_atomically,
)
from logitdesk.translatable import Translatable

_DRAFT: Final = ".json"
_LOCK: Final = ".lock"
_LARGEST: Final = 1 << 24
_GREYS: Final = 65_535
_MOST_WINDOWS: Final = 50


class _Content(msgspec.Struct):
    """A drawing as its file has it, and a picture's uint16 greys."""

    drawing: msgspec.Raw
    picture: bytes | None


class Draft:
    """One window's draft, in a folder of those of all windows. On any thread."""

    def __init__(self, folder: Path, file: Path | None = None) -> None:
        """`file` is one that is there already; a new one if it is left out."""
        self._file = file or folder / f"{secrets.token_hex(8)}{_DRAFT}"
        # Not bound to a thread: pages are written in the background, and put away by the window.
        self._lock = FileLock(self._file.with_suffix(_LOCK), timeout=0, thread_local=False)
        self._turn = Lock()

    def keep(self, page: Page) -> None:
        """Write the page, whole or not at all; a blank one is put away."""
        with self._turn:
            if page.is_blank:
                self._delete()
                return
            try:
                paths.make_private(self._file.parent)
                if not self._lock.is_locked:
                    self._lock.acquire()
            except OSError as error:  # a lock's timeout, too
                raise UserError(
                    "{file} cannot be written: {reason}.", file=self._file, reason=reason(error)
                ) from error
            picture = None
            if page.picture is not None:
                picture = np.rint(page.picture * _GREYS).astype("<u2").tobytes()
            content = _Content(msgspec.Raw(drawing_to_json(page.drawing)), picture)
            write_atomically(self._file, msgspec.json.encode(content), is_private=True)

    def put_away(self) -> None:
        """Delete it: nothing on the page would be missed."""
        with self._turn:
            self._delete()

    def close(self) -> None:
        """Leave it to the next window."""
        with self._turn:
            self._release()

    def take(self, say: Callable[[str], None]) -> Page | None:
        """Make a file that is there this window's own; None unless it holds a page to show.

        `say` is told why it cannot be read; it is set aside.
        """
        with suppress(OSError, NotImplementedError):
            self._lock.acquire()
            page = _page_of(self._file, say) if self._file.exists() else None
            if page is not None and not page.is_blank:
                return page
            self.put_away()
        return None

    def _delete(self) -> None:
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
        self._release()

    def _release(self) -> None:
        if self._lock.is_locked:
            self._lock.release()
            with suppress(OSError):  # Windows keeps it as long as it is open
                self._file.with_suffix(_LOCK).unlink(missing_ok=True)


def take_forgotten(folder: Path, say: Callable[[str], None]) -> tuple[Draft, Page] | None:
    """Take over the newest page that a window left in the folder; None without any.

    Its file stays where it is: nothing is lost should this window break down at once.

    Args:
        folder: with the drafts of all windows.
        say: told of each file that cannot be read; it is set aside.
    """
    try:
        files = sorted(filter(_is_draft, folder.iterdir()), key=os.path.getmtime, reverse=True)
    except OSError:
        return None
    for file in files:
        draft = Draft(folder, file)
        page = draft.take(say)
        if page is not None:
            return draft, page
    return None


def claim(file: Path) -> tuple[Path, FileLock | None]:
    """Take the newest file that no other window has, or another.

    Args:
        file: its usual name, as “lab.json”; others are “lab-2.json” and so on.

    Returns:
        The file, which need not be there, and a lock to hold as long as it is written; None where
        nothing can be locked.
    """
    with suppress(OSError):  # writing the file itself then says what is wrong
        paths.make_private(file.parent)
    names = [file, *(file.with_stem(f"{file.stem}-{n}") for n in range(2, _MOST_WINDOWS))]
    for one in sorted(names, key=lambda name: -_changed_at(name)):
        lock = FileLock(one.with_suffix(_LOCK), timeout=0, thread_local=False)
        try:
            lock.acquire()
        except Timeout:
            continue
        except (OSError, NotImplementedError):
            break
        return one, lock
    return file, None


def _changed_at(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return -inf


def _is_draft(file: Path) -> bool:
    is_ours = file.suffix != _LOCK and BROKEN not in file.name
    return is_ours and not file.name.startswith(".")


def _page_of(file: Path, say: Callable[[str], None]) -> Page | None:
    try:
        content = from_json(read_at_most(file, _LARGEST), _Content)
        drawing = drawing_from_json(bytes(content.drawing))
        if content.picture is None:
            return Page(drawing)
        greys = np.frombuffer(content.picture, "<u2").reshape(PAGE, PAGE)
        return Page(drawing, (greys / _GREYS).astype(np.float32))
    except (ValueError, UserError):
        aside = set_aside(file) or file
        say(
            Translatable(
                "A page was kept that cannot be read any more. It is set aside as {file}.",
                file=aside,
            )
        )
        return None
