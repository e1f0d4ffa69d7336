"""Asking where a file is or is to be, and reading or writing it there."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from logitdesk.ui.tasks import TaskRunner

T = TypeVar("T")

NUMBERS_FILTERS: Final = {"Comma-separated values (*.csv)": "csv"}


class FileDialogs(QObject):
    """A window's dialogs for files: each begins in the folder that was chosen last.

    A child of the window, so that what stands in the window finds it there.

    Attributes:
        folder: where the next dialog begins.

    Signals:
        problem(str): a sentence for the person on what could not be read or written.
        done(str): a few words on what was done.
    """

    problem = Signal(str)
    done = Signal(str)

    def __init__(self, background: TaskRunner, window: QWidget) -> None:
        """`window` is what the dialogs belong to."""
        super().__init__(window)
        self._background = background
        self._window = window
        self.folder = Path.home()

    def ask_to_open(self, title: str, filters: Sequence[str], then: Callable[[Path], None]) -> None:
        """Ask for a file that is there, and call `then` with it."""
        dialog = self._dialog(title, filters, then)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def ask_to_save(
        self, title: str, name: str, suffixes: Mapping[str, str], then: Callable[[Path], None]
    ) -> None:
        """Ask for a file to write, and call `then` with it.

        Args:
            title: the dialog's.
            name: what the file may be called.
            suffixes: for each kind of file, as a dialog names it, the ending that it has.
            then: writes it.
        """
        dialog = self._dialog(title, tuple(suffixes), then)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(next(iter(suffixes.values())))
        dialog.filterSelected.connect(lambda chosen: _set_suffix(dialog, suffixes[chosen]))
        dialog.selectFile(name)
        dialog.open()

    def write(self, write: Callable[[], None], path: Path) -> None:
        """Call `write` on the other thread, and tell what came of it."""

        def written(_: None) -> None:
            self.done.emit(f"Saved {path.name}")

        self._background.run(write, written, self.problem.emit)

    def read(self, read: Callable[[], T], then: Callable[[T], None]) -> None:
        """Call `read` on the other thread, and give `then` what it found."""
        self._background.run(read, then, self.problem.emit)

    def _dialog(
        self, title: str, filters: Sequence[str], then: Callable[[Path], None]
    ) -> QFileDialog:
        def chosen(file: str) -> None:
            self.folder = Path(file).parent
            then(Path(file))

        dialog = QFileDialog(self._window, title, str(self.folder))
        dialog.setNameFilters(filters)
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def _set_suffix(dialog: QFileDialog, suffix: str) -> None:
    """Give the name that stands in a dialog another ending."""
    path = Path(dialog.selectedFiles()[0])
    if path.suffix == f".{dialog.defaultSuffix()}":
        dialog.selectFile(path.with_suffix(f".{suffix}").name)
    dialog.setDefaultSuffix(suffix)
