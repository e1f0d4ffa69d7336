"""A person's own digits: labelled drawings in one SQLite file, which never leaves the computer."""

import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, fields, replace
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import msgspec
import numpy as np
from msgspec import Meta
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.clock import local_now
from logitdesk.errors import UserError
from logitdesk.ink.drawing import Drawing, Page
from logitdesk.ink.preprocess import preprocess
from logitdesk.ink.raster import rasterise
from logitdesk.library.drawing_file import MAX_RECORD, drawing_from_json, drawing_to_json
from logitdesk.library.files import (
    from_json,
    reason,
    refuse_unreadable,
    set_aside,
    write_atomically,
)
from logitdesk.translatable import Translatable

MOST: Final = 100_000
"""Digits that the file may hold."""
_MIGRATIONS: Final = (
    """CREATE TABLE digits (
        id INTEGER PRIMARY KEY AUTOINCREMENT, label INTEGER NOT NULL, person TEXT NOT NULL,
        source TEXT NOT NULL, created TEXT NOT NULL, network TEXT NOT NULL, answer INTEGER,
        image BLOB NOT NULL, drawing BLOB, UNIQUE (created, image))""",
)
"""SQL that makes each version of the file out of the one before; the first out of nothing."""
_LATEST: Final = 100
"""A larger number of a version is damage."""
_NO_DAMAGE: Final = (
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_NOMEM,
)  # fmt: skip
"""What is wrong with a disk, or a matter of who else uses the file."""
_PATIENCE_SECONDS: Final = 10.0
_IMAGE: Final = 28 * 28
_MOST_PROBLEMS: Final = 100
_PAGE_COUNT: Final = slice(28, 32)
"""Where a file of SQLite says of how many pages it is; see sqlite.org/fileformat2.html."""
_LEAF: Final = 13
"""The first byte of a page of SQLite that holds rows of a table."""
_Label = Annotated[int, Meta(ge=0, le=9)]
_Text = Annotated[str, Meta(max_length=200)]
Split = Literal["train", "validation", "test"]


def split_of(number: int) -> Split:
    """Return what a digit of the file is for; this never changes.

    Numbers are given so that of each class every third digit is only measured by, and of the
    others every fourth is chosen by.
    """
    return "test" if number % 3 == 0 else "validation" if number % 6 == 5 else "train"


@dataclass(frozen=True, eq=False, kw_only=True)
class _Facts:
    """Facts of a digit beside its ink: keys of an exported line, columns of the file."""

    person: _Text = ""
    source: _Text = "corrected"
    created: _Text = ""
    network: _Text = ""
    answer: _Label | None = None


_FACTS: Final = tuple(field.name for field in fields(_Facts))
_COLUMNS: Final = ("id", "label", *_FACTS, "image", "drawing")
_SELECT: Final = f"SELECT {', '.join(_COLUMNS)} FROM digits"  # noqa: S608  # our own names
_ALL: Final = f"{_SELECT} ORDER BY id"
_ONE: Final = f"{_SELECT} WHERE id = ?"
_ALIKE: Final = f"{_SELECT} WHERE image = ? ORDER BY id DESC"
_NUMBERS: Final = "SELECT id FROM digits NOT INDEXED"
_USE_PAGE: Final = "UPDATE sqlite_master SET rootpage = ? WHERE name = 'digits'"
_ADD: Final = (
    f"INSERT OR IGNORE INTO digits ({', '.join(_COLUMNS)}) "  # noqa: S608  # likewise
    f"VALUES ({', '.join('?' for _ in _COLUMNS)})"
)


@dataclass(frozen=True, eq=False)
class OwnDigit(_Facts):
    """A digit that a person labelled.

    Attributes:
        image: (28, 28) uint8 as networks see it, 255 is ink.
        drawing: its strokes in page units, with its label; without strokes if it was an image.
        number: its place in the file; 0 while it is in none.
        person: who wrote it; "" for the one whose computer it is.
        source: how it came here: "corrected", "collected", "opened" or "imported".
        created: when, in ISO 8601.
        network, answer: which network read it then, and as what; "" and None without one.
    """

    image: NDArray[np.uint8]
    drawing: Drawing
    number: int = 0

    @property
    def label(self) -> int:
        if self.drawing.label is None:
            raise ValueError("an own digit has a label")
        return self.drawing.label

    @classmethod
    def of_page(cls, page: Page, label: int, **others: object) -> "OwnDigit":
        """Make one of what is on a page now.

        Raises:
            UserError: there is no ink.
        """
        steps = preprocess(rasterise(page))
        if steps is None:
            raise UserError("There is no ink on the page, so there is no digit to keep.")
        image = np.rint(steps.centred * 255).astype(np.uint8)
        drawing = Drawing(() if page.picture is not None else page.drawing.strokes, label)
        return replace(cls(image, drawing, created=_now()), **others)  # type: ignore[arg-type]

    def labelled(self, label: int) -> "OwnDigit":
        return replace(self, drawing=replace(self.drawing, label=label))

    @property
    def page(self) -> Page:
        if self.drawing.strokes:
            return Page(self.drawing)
        return Page.of_image(self.image.astype(np.float32) / np.float32(255), self.label)


class OwnDigits:
    """The file of own digits. For any thread; several windows may use it at once.

    What is returned from has been written: it outlives a killed program. Every method raises a
    UserError where the file cannot be read or written, or is of a newer version.

    Args:
        file: where it is, or will be.
        say: told, in a sentence, that a damaged file was set aside and what came of it.
    """

    def __init__(
        self, file: Path | None = None, say: Callable[[str], None] = lambda _: None
    ) -> None:
        self.file = paths.own_digits() if file is None else file
        self._say = say
        self._is_checked = False

    def all(self) -> list[OwnDigit]:
        """Return all digits, the oldest first; without a file there are none."""
        if not self.file.exists():
            return []
        with self._open() as database:
            rows = database.execute(_ALL).fetchmany(MOST)
        return [one for one in map(_digit_of, rows) if one]

    def find(self, digit: OwnDigit) -> OwnDigit | None:
        """Return the newest digit of the same ink, point for point, whatever its label."""
        with self._open() as database:
            rows = database.execute(_ALIKE, (digit.image.tobytes(),)).fetchall()
        alike = (one for one in map(_digit_of, rows) if one)
        strokes = digit.drawing.strokes
        return next((one for one in alike if one.drawing.strokes == strokes), None)

    def count(self, split: Split) -> int:
        """Return how many there are for something; without a file, or a usable one, none."""
        with suppress(UserError):
            if self.file.exists():
                with self._open() as database:
                    numbers = [number for (number,) in database.execute("SELECT id FROM digits")]
                return [split_of(number) for number in numbers].count(split)
        return 0

    def add(self, digits: Iterable[OwnDigit]) -> list[OwnDigit]:
        """Keep digits, all or none; return them with their numbers.

        Those there are left out. One that was deleted gets its number back.
        """
        added = []
        with self._open() as database:
            next_number = _numbers(database)
            for digit in digits:
                number = digit.number or next_number(digit.label)
                if database.execute(_ADD, (number, *_row_of(digit))).rowcount:
                    added.append(replace(digit, number=number))
            (count,) = database.execute("SELECT count(*) FROM digits").fetchone()
            if count > MOST:
                raise UserError(
                    "More than {most:,} own digits cannot be kept. Delete some first.", most=MOST
                )
        return added

    def relabel(self, labels: Mapping[int, int]) -> None:
        """Say by their numbers what digits are."""
        self._on_each("UPDATE digits SET label = ? WHERE id = ?", labels)

    def rename(self, people: Mapping[int, str]) -> None:
        """Say by their numbers who wrote digits."""
        self._on_each("UPDATE digits SET person = ? WHERE id = ?", people)

    def delete(self, numbers: Iterable[int]) -> None:
        """Delete digits; `add` brings them back."""
        self._on_each("DELETE FROM digits WHERE ? IS NULL AND id = ?", dict.fromkeys(numbers))

    def _on_each(self, sql: str, values: Mapping[int, object]) -> None:
        with self._open() as database:
            database.executemany(sql, [(value, number) for number, value in values.items()])

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """Open the file for one transaction, which ends with the block."""
        try:
            if not self._is_checked:
                self._check()
            with closing(self._connect()) as database, database:
                database.execute("BEGIN IMMEDIATE")
                yield database
        except (sqlite3.Error, OSError) as error:
            raise UserError(
                "{file} cannot be used: {why}. Nothing was changed. Make room on the disk, "
                "or see who else uses the file.",
                file=self.file,
                why=reason(error) if isinstance(error, OSError) else str(error),
            ) from error

    def _connect(self) -> sqlite3.Connection:
        paths.make_private(self.file.parent)
        os.close(os.open(self.file, os.O_CREAT | os.O_RDWR, 0o600))  # nobody else may read it
        database = sqlite3.connect(self.file, timeout=_PATIENCE_SECONDS)
        database.text_factory = lambda text: text.decode(errors="replace")
        try:
            self._migrate(database)
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = FULL")
            database.execute("PRAGMA secure_delete = ON")  # so that no rescue brings it back
        except BaseException:
            database.close()
            raise
        return database

    def _migrate(self, database: sqlite3.Connection) -> None:
        """Bring the file to the newest version; what it was before is copied first."""
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version == len(_MIGRATIONS):
            return
        if not 0 <= version <= _LATEST:
            raise sqlite3.DatabaseError(f"{version} is no version")
        if version > len(_MIGRATIONS):
            raise UserError(
                "{file} was written by a newer LogitDesk. Nothing was changed: "
                "update this one to use it.",
                file=self.file,
            )
        if version:
            backup = self.file.with_suffix(f".version-{version}.sqlite")
            partial = backup.with_suffix(".partial")
            partial.unlink(missing_ok=True)
            database.execute("VACUUM INTO ?", (str(partial),))
            partial.replace(backup)
        with database:
            database.execute("BEGIN IMMEDIATE")
            (version,) = database.execute("PRAGMA user_version").fetchone()
            for sql in _MIGRATIONS[version:]:  # none if another window was quicker
                database.execute(sql)
            database.execute(f"PRAGMA user_version = {len(_MIGRATIONS)}")

    def _check(self) -> None:
        """Set a damaged file aside, and rescue what can be read of it."""
        try:
            with closing(self._connect()) as database:
                (found,) = database.execute("PRAGMA quick_check(1)").fetchone()
                database.execute(_ALL).fetchone()
                is_damaged = found != "ok"
        except (sqlite3.Error, UnicodeError) as error:  # SQLite's message may quote the file
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _NO_DAMAGE:
                raise
            is_damaged = True
        self._is_checked = True
        if not is_damaged:
            return
        aside = set_aside(self.file)
        if aside is None:
            raise UserError("{file} is damaged, and cannot be moved. Move it away.", file=self.file)
        for end in ("-wal", "-shm"):  # what was not yet moved into the file
            with suppress(OSError):
                Path(f"{self.file}{end}").replace(f"{aside}{end}")
        rescued = self.add(_readable(aside))
        self._say(
            Translatable(
                "The file of your own digits was damaged. {count:,} of them could be read; "
                "the damaged file is kept as {file}.",
                count=len(rescued),
                file=aside,
            )
        )


def _numbers(database: sqlite3.Connection) -> Callable[[int], int]:
    """Return what gives a digit of a label a number never used; see `split_of`."""
    taken = Counter(database.execute("SELECT label, id % 6 FROM digits"))
    used = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'digits'"
    last: int = database.execute(used).fetchone()[0]

    def next_number(label: int) -> int:
        nonlocal last
        turn = min((1, 2, 3, 4, 5, 0), key=lambda each: taken[label, each])
        taken[label, turn] += 1
        last += 1 + (turn - last - 1) % 6
        return last

    return next_number


def _readable(file: Path) -> Iterator[OwnDigit]:
    """Yield what can be read of a damaged file, also where what leads to it is lost.

    The first page is replaced by that of an empty file; then each page that may hold digits is
    made all of the table, one after the other.
    """
    with suppress(sqlite3.Error), closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        for sql in _MIGRATIONS:
            database.execute(sql)
        (size,) = database.execute("PRAGMA page_size").fetchone()
        content = bytearray(file.read_bytes())
        content[:size] = database.serialize()[:size]
        content[_PAGE_COUNT] = bytes(4)  # as many as there are
        database.deserialize(content)
        for page, kind in enumerate(content[::size], 1):
            if kind == _LEAF:
                with suppress(sqlite3.Error):
                    database.execute("PRAGMA writable_schema = ON")
                    database.execute(_USE_PAGE, (page,))
                    database.execute("PRAGMA writable_schema = RESET")
                    for number in database.execute(_NUMBERS).fetchall():
                        with suppress(sqlite3.Error):
                            digit = _digit_of(database.execute(_ONE, number).fetchone())
                            if digit is not None:
                                yield digit


def _row_of(digit: OwnDigit) -> tuple[object, ...]:
    """Return the columns but the first."""
    strokes = drawing_to_json(digit.drawing) if digit.drawing.strokes else None
    return (digit.label, *_facts_of(digit).values(), digit.image.tobytes(), strokes)


def _digit_of(row: tuple[object, ...] | None) -> OwnDigit | None:
    """Return a row's digit; None where it holds anything else, as in a damaged file."""
    try:
        number, *told, strokes = row or ()
        line = msgspec.convert(dict(zip(_COLUMNS[1:-1], told, strict=True)), _Line)
        return _digit(line, strokes, number)  # type: ignore[arg-type]  # it is looked at there
    except (TypeError, ValueError):
        return None


@dataclass(frozen=True, eq=False, kw_only=True)
class _Line(_Facts):
    """An exported line, or a row of the file, without the drawing."""

    label: _Label
    source: _Text = "imported"
    image: bytes | None = None


def _facts_of(of: _Facts) -> dict[str, Any]:
    return {name: getattr(of, name) for name in _FACTS}


def _digit(line: _Line, strokes: bytes | None, number: int = 0) -> OwnDigit:
    """Put a digit together; a ValueError says what is wrong."""
    drawing = Drawing() if strokes is None else drawing_from_json(strokes)
    if line.image is None:
        if drawing.is_blank:
            raise ValueError(Translatable("it has neither strokes nor an image"))
        image = OwnDigit.of_page(Page(drawing), line.label).image
    elif len(line.image) == _IMAGE:
        image = np.frombuffer(line.image, np.uint8).reshape(28, 28)
    else:
        raise ValueError(Translatable("its image is not 28 × 28"))
    return OwnDigit(image, Drawing(drawing.strokes, line.label), number, **_facts_of(line))


def export_digits(digits: Iterable[OwnDigit], file: Path) -> None:
    """Write digits as JSON Lines of drawings, which everything that reads drawings can read.

    Each has its image as well: to draw it again takes most of the time of an import.
    """
    lines = []
    for digit in digits:
        drawing = msgspec.json.decode(drawing_to_json(digit.drawing))
        facts = {**_facts_of(digit), "image": digit.image.tobytes()}
        lines.append(msgspec.json.encode(drawing | facts) + b"\n")
    write_atomically(file, b"".join(lines))


def count_lines(file: Path) -> int:
    """Count the ends of lines in a file.

    Raises:
        UserError: it cannot be read.
    """
    refuse_unreadable(file)
    with file.open("rb") as stream:
        return sum(part.count(b"\n") for part in iter(partial(stream.read, 1 << 20), b""))


def read_digits(file: Path, person: str = "") -> Iterator[OwnDigit | UserError]:
    """Yield a file's labelled drawings, and for each bad line what is wrong with it.

    Args:
        file: as `export_digits` writes it, or any JSON Lines of drawings with labels.
        person: who wrote those of which the file does not say it.
    """
    refuse_unreadable(file)
    problems = 0
    with file.open("rb") as stream:
        for number in range(1, MOST + 1):
            text = stream.readline(MAX_RECORD + 1)
            if not text or problems >= _MOST_PROBLEMS:
                break
            try:
                line = from_json(text, _Line)
                digit = _digit(line, text)
                yield replace(digit, person=digit.person or person)
            except (ValueError, UserError) as error:
                problems += 1
                yield UserError(
                    "{file}, line {number} is no labelled drawing: {error}.",
                    file=file,
                    number=number,
                    error=error,
                )


def _now() -> str:
    return local_now().isoformat(timespec="milliseconds")
