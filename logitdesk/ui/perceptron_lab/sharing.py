"""The perceptron lab's experiment leaves the program as one line of text, and comes back."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from logitdesk.errors import UserError
from logitdesk.library.experiment import (
    experiment_from_text,
    experiment_to_line,
    read_experiment,
    write_experiment,
)
from logitdesk.scores.perceptron import Experiment
from logitdesk.ui.file_dialogs import FileDialogs
from logitdesk.ui.perceptron_lab.lab import Lab

_OPEN_FILTERS: Final = ("Perceptron lab (*.json *.txt)", "All files (*)")
_SAVE_FILTERS: Final = {"Perceptron lab (*.json)": "json"}
_FILE: Final = "perceptron lab.json"


class Sharing(QObject):
    """Copies and pastes, opens and saves what a lab has.

    What it says and asks goes through the window's `FileDialogs`. All methods run on the window's
    thread.

    Args:
        lab: which is shared.
        widget: stands in the window whose dialogs these are; this object belongs to it.
    """

    def __init__(self, lab: Lab, widget: QWidget) -> None:
        super().__init__(widget)
        self._lab = lab
        self._widget = widget

    def fill(self, menu: QMenu) -> None:
        """Put what can be done into a menu."""
        for text, tip, do in (
            ("&Copy as a line of text", "Points, weights and settings, to send", self.copy),
            ("&Paste a line of text", "Open what somebody copied here", self.paste),
            ("&Open…", "Open what was saved here", self.choose_and_open),
            ("&Save…", "Save points, weights and settings", self.choose_and_save),
        ):
            _add(menu, text, tip, do)

    def copy(self) -> None:
        """Put the experiment on the clipboard."""
        QGuiApplication.clipboard().setText(experiment_to_line(self._lab.experiment))
        self._dialogs.done.emit("Perceptron lab copied as a line of text")

    def paste(self) -> None:
        """Open the experiment that is on the clipboard, if one is."""
        text = QGuiApplication.clipboard().text()
        try:
            experiment = experiment_from_text(text, "The clipboard")
        except UserError as error:
            self._dialogs.problem.emit(str(error))
        else:
            self._open(experiment, "Pasted")

    def choose_and_open(self) -> None:
        """Ask for a file, and open its experiment."""
        self._dialogs.ask_to_open("Open a perceptron lab", _OPEN_FILTERS, self.open_file)

    def choose_and_save(self) -> None:
        """Ask for a name, and save the experiment as it is when the person has chosen."""
        self._dialogs.ask_to_save("Save the perceptron lab", _FILE, _SAVE_FILTERS, self.save_file)

    def open_file(self, path: Path) -> None:
        """Open a file's experiment."""
        self._dialogs.read(
            lambda: read_experiment(path),
            lambda experiment: self._open(experiment, f"Opened {path.name}"),
        )

    def save_file(self, path: Path) -> None:
        """Save the experiment to a file."""
        experiment = self._lab.experiment
        self._dialogs.write(lambda: write_experiment(path, experiment), path)

    def _open(self, experiment: Experiment, done: str) -> None:
        self._lab.open(experiment)
        self._dialogs.done.emit(f"{done}; Undo brings back what was there")

    @property
    def _dialogs(self) -> FileDialogs:
        dialogs = self._widget.window().findChild(FileDialogs)
        if not isinstance(dialogs, FileDialogs):
            raise LookupError("A window with a perceptron lab needs FileDialogs.")
        return dialogs


def _add(menu: QMenu, text: str, tip: str, do: Callable[[], None]) -> None:
    action = menu.addAction(text)
    action.setToolTip(tip)
    action.triggered.connect(do)
