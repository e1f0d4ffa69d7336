"""A progress bar for downloads, on stderr."""

from typing import NoReturn, Self

from tqdm import tqdm


class DownloadBar:
    """Shows a bar for each file that is downloaded, and nothing when none is."""

    def __init__(self) -> None:
        self._bar: tqdm[NoReturn] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def __call__(self, name: str, received: int, total: int) -> None:
        """Show that `received` of a file's `total` bytes have come."""
        if self._bar is None or self._bar.desc != f"{name}: ":
            self._close()
            self._bar = tqdm(total=total, desc=name, unit="B", unit_scale=True, leave=False)
        self._bar.update(received - self._bar.n)

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None
