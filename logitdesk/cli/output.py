"""The output of commands: tables, and progress bars on stderr."""

import sys
import warnings
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import NoReturn, Self, TypeVar

from tqdm import tqdm

from logitdesk.inference.network import silent_stderr

T = TypeVar("T")


def aligned(rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> str:
    """Return rows of equally many cells as lines; the columns in `right` are flush right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def printable(text: object) -> str:
    """Return a text as a terminal shows it; line ends and control characters are escaped."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in str(text))


def say(problem: object) -> None:
    """Print a sentence on stderr; where nothing can be written, the command goes on."""
    if sys.stderr is not None:  # print would take stdout instead
        with suppress(OSError):
            print(f"logitdesk: {printable(problem)}", file=sys.stderr)


def quietly(items: Iterator[T]) -> Iterator[T]:
    """Yield what a reader yields, and drop what other libraries write on stderr meanwhile."""
    while True:
        with silent_stderr(), warnings.catch_warnings(action="ignore"):
            item = next(items, None)
        if item is None:
            return
        yield item


class LoadingBar:
    """Shows a bar for each thing that takes time, such as a download; on a terminal only."""

    def __init__(self) -> None:
        self._bar: tqdm[NoReturn] | None = None
        self._what = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __call__(self, what: str, done: int, total: int) -> None:
        """Show that `done` of `total` are done: of a download, bytes."""
        if self._what != what:
            self.close()
        with suppress(OSError):  # the terminal may be closed: what takes time goes on
            if self._bar is None:
                self._what = what
                # With None the bar is shown on a terminal only; a windowed program has no stderr.
                off = True if sys.stderr is None else None
                self._bar = tqdm(total=total, desc=what, unit_scale=True, leave=False, disable=off)
            self._bar.update(done - self._bar.n)

    def close(self) -> None:
        if self._bar is not None:
            with suppress(OSError):  # the terminal may be closed
                self._bar.close()
            self._bar = None
