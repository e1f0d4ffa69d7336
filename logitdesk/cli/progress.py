"""A progress bar for what data sets take time for, on stderr."""

import sys
from typing import NoReturn, Self

from tqdm import tqdm


class LoadingBar:
    """Shows a bar for each thing that takes its time, and nothing when none does."""

    def __init__(self) -> None:
        self._bar: tqdm[NoReturn] | None = None
        self._what = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __call__(self, what: str, done: int, total: int) -> None:
        """Show that `done` of `total` are done: of a download, bytes."""
        if self._bar is None or self._what != what:
            self.close()
            self._what = what
            # With None the bar is shown on a terminal only; a windowed program has no stderr.
            off = True if sys.stderr is None else None
            self._bar = tqdm(total=total, desc=what, unit_scale=True, leave=False, disable=off)
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None
