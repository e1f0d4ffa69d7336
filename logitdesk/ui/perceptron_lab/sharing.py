"""An experiment leaves the lab as one line of text, comes back, and is kept over a restart."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from logitdesk.errors import UserError
from logitdesk.library.experiment import (
    experiment_from_text,
    experiment_to_line,
    read_experiment,
    write_experiment,
)
from logitdesk.library.files import set_aside
from logitdesk.scores.perceptron import Experiment
from logitdesk.ui.file_dialogs import FileDialogs
from logitdesk.ui.perceptron_lab.model import PerceptronLabModel
from logitdesk.ui.tasks import TaskRunner


def add_sharing_actions(menu: QMenu, model: PerceptronLabModel, page: QWidget) -> None:
    """Add copy, paste, open and save; they use the dialogs of the page's window."""
    dialogs = partial(_dialogs_of, page)

    def show(experiment: Experiment, done: str) -> None:
        model.open(experiment)
        dialogs().done.emit(f"{done}; Undo brings back what was there")

    def copy() -> None:
        QGuiApplication.clipboard().setText(experiment_to_line(model.experiment))
        dialogs().done.emit("Perceptron lab copied as a line of text")

    def paste() -> None:
        try:
            text = QGuiApplication.clipboard().text()
            show(experiment_from_text(text, "The clipboard"), "Pasted")
        except UserError as error:
            dialogs().problem.emit(str(error))

    def read(path: Path) -> None:
        dialogs().read(
            lambda: read_experiment(path), lambda found: show(found, f"Opened {path.name}")
        )

    def write(path: Path) -> None:
        experiment = model.experiment
        dialogs().write(lambda: write_experiment(path, experiment), path)

    def ask_to_open() -> None:
        filters = ("Perceptron lab (*.json *.txt)", "All files (*)")
        dialogs().ask_to_open("Open a perceptron lab", filters, read)

    def ask_to_save() -> None:
        filters = {"Perceptron lab (*.json)": "json"}
        dialogs().ask_to_save("Save the perceptron lab", "perceptron lab.json", filters, write)

    menu.addAction("&Copy as a line of text", copy)
    menu.addAction("&Paste a line of text", paste)
    menu.addAction("&Open…", ask_to_open)
    menu.addAction("&Save…", ask_to_save)


def _dialogs_of(page: QWidget) -> FileDialogs:
    found = page.window().findChild(FileDialogs)
    if not isinstance(found, FileDialogs):
        raise LookupError("A window with a perceptron lab needs FileDialogs.")
    return found


def read_kept(file: Path, say: Callable[[str], None]) -> Experiment | None:
    """Return what was kept; None where there is nothing, or it cannot be read any more."""
    try:
        return read_experiment(file) if file.exists() else None
    except UserError as error:
        aside = set_aside(file)
        where = "" if aside is None else f" The file is now {aside.name}."
        say(f"{error} The lab begins anew.{where}")
        return None


class ExperimentAutosave(QObject):
    """Keeps a model's experiment in a file, in the background, a second after it changed."""

    def __init__(self, model: PerceptronLabModel, file: Path, tasks: TaskRunner) -> None:
        super().__init__(model)
        self._model, self._file, self._tasks = model, file, tasks
        self._written, self._has_failed = model.experiment, False
        self._timer = QTimer(self, singleShot=True, interval=1000)
        self._timer.timeout.connect(self.save)
        model.changed.connect(self._on_changed)

    def save(self) -> None:
        """Write what has changed: in the background while that works."""
        self._timer.stop()
        experiment = self._model.experiment
        if experiment is self._written:
            return
        self._written = experiment
        if not self._tasks.is_closed:
            self._tasks.run(lambda: self._write(experiment), lambda _: None, self._on_failed)
            return
        try:
            self._write(experiment)
        except UserError as error:
            self._on_failed(str(error))

    def _on_changed(self) -> None:
        if not self._timer.isActive():  # training must not put it off for ever
            self._timer.start()

    def _write(self, experiment: Experiment) -> None:
        with suppress(OSError):  # writing the file itself then says what is wrong
            self._file.parent.mkdir(parents=True, exist_ok=True)
        write_experiment(self._file, experiment)

    def _on_failed(self, problem: str) -> None:
        if not self._has_failed:  # say it once
            self._has_failed = True
            self._model.problem.emit(f"The perceptron lab cannot be kept. {problem}")
