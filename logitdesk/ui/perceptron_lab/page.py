"""The page of the perceptron lab, its sharing and its autosave."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QWidget

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.library.autosave import claim
from logitdesk.library.experiment import (
    experiment_from_text,
    experiment_to_line,
    read_experiment,
    write_experiment,
)
from logitdesk.library.files import set_aside
from logitdesk.scores.perceptron import Experiment
from logitdesk.scores.table import Table
from logitdesk.translatable import Translatable
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.items import SHAPES
from logitdesk.ui.document_io import FileDialogs, file_dialogs_of
from logitdesk.ui.first_steps import FirstSteps
from logitdesk.ui.language import QT_TRANSLATE_NOOP, translated
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.perceptron_lab.curve import CurvePanel
from logitdesk.ui.perceptron_lab.diagram import NetworkDiagram, WeightTable
from logitdesk.ui.perceptron_lab.model import PerceptronLabModel
from logitdesk.ui.perceptron_lab.plane import ERASER, HAND, Plane
from logitdesk.ui.perceptron_lab.text import FIRST_STEPS, PRESETS, formula_rows
from logitdesk.ui.perceptron_lab.training_panel import TrainingPanel
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager, wrapped
from logitdesk.ui.widgets import (
    Card,
    DropDown,
    Segments,
    explain,
    wrapped_label,
)

_GAP = 6


class PerceptronLabPage(QWidget):
    """Plane, network, log-odds curve, formula and training of one perceptron.

    `say` takes a sentence for the person.
    """

    first_steps_ended = Signal()

    def __init__(self, themes: ThemeManager, tasks: TaskRunner, say: Callable[[str], None]) -> None:
        super().__init__()
        file, lock = claim(paths.perceptron_lab())
        if lock is not None:
            self.destroyed.connect(partial(lock.release))  # Qt does not keep the lock itself
        self.model = model = PerceptronLabModel(_read_kept(file, say), self)
        model.problem.connect(say)
        self._autosave = ExperimentAutosave(model, file, tasks)
        self._plane, diagram, weights = (
            Plane(themes, model), NetworkDiagram(themes, model), WeightTable(model)
        )  # fmt: skip
        curve, training = CurvePanel(themes, model), TrainingPanel(themes, model)
        self._formula = wrapped_label(lines=3)
        self._output_size = 0
        self._plane.setMinimumSize(240, 240)
        explain(
            self._plane,
            self.tr("The colour is the logit at each place; on the line it is 0, and p one half."),
            "perceptron-lab",
        )
        told = self.tr("A weight: by how much the logit grows with its input, or with nothing (b).")
        explain(diagram, told, "perceptron-lab")
        told = self.tr("Each point at its log-odds, ln p / (1 − p), for its class.")
        explain(curve, told, "glossary#log-odds")
        model.changed.connect(self._on_changed)
        model.pointed_changed.connect(self._show_formula)
        self._plane_card = _card(
            self.tr("plane of the perceptron"), self._plane.table, self._plane, self._formula
        )
        grid = QGridLayout()
        grid.setSpacing(_GAP)
        grid.addWidget(self._plane_card, 0, 0, 2, 1)
        card = _card(self.tr("perceptron"), diagram.table, diagram, weights)
        grid.addWidget(card, 0, 1)
        card = _card(self.tr("log-odds of the perceptron"), curve.table, curve)
        grid.addWidget(card, 0, 2)
        card = _card(self.tr("training of the perceptron"), training.table, training)
        grid.addWidget(card, 1, 1, 1, 2)
        for place, stretch in enumerate((100, 1, 1)):  # the plane has all that it can use
            grid.setColumnStretch(place, stretch)
        grid.setRowStretch(0, 1)
        grid.setRowStretch(1, 1)
        tools = self._make_tools()
        aims = (self._plane, diagram, training, curve, self._outputs)
        steps = [self.tr(step) for step in FIRST_STEPS]
        self._first_steps = FirstSteps(list(zip(steps, aims, strict=True)))
        self._first_steps.ended.connect(self.first_steps_ended)
        self.setLayout(column_of(self._first_steps, tools, (grid, 1), spacing=_GAP))
        self._on_changed()

    def begin_first_steps(self) -> None:
        """Show the person round, from the first step on."""
        self._first_steps.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: pause, and write what is not written yet."""
        super().hideEvent(event)
        self.model.pause()
        self._autosave.save()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the plane be about as wide as it is high."""
        super().resizeEvent(event)
        wide = min(self.height() - 60, round(0.46 * self.width()))
        self._plane_card.setMaximumWidth(max(wide, 260))

    def _make_tools(self) -> QHBoxLayout:
        """Points, tools, number of logits, and a menu."""
        points, more = QMenu(self), QMenu(self)
        points.setToolTipsVisible(True)
        for name, (title, explanation) in PRESETS.items():
            action = points.addAction(self.tr(title), partial(self.model.take_preset, name))
            action.setToolTip(wrapped(self.tr(explanation)))
        points.addSeparator()
        points.addAction(self.tr("&Clear points"), self.model.clear_points)
        more.addAction(self.tr("&Copy as a line of text"), self._copy)
        more.addAction(self.tr("&Paste a line of text"), self._paste)
        more.addAction(self.tr("&Open…"), self._ask_to_open)
        more.addAction(self.tr("&Save…"), self._ask_to_save)
        more.addSeparator()
        more.addAction(self.tr("Show me &round"), self.begin_first_steps)
        tools = {}
        for kind in range(3):
            tip = self.tr("Click on the plane to put points of class {number}.")
            tools[str(kind)] = (f"{SHAPES[kind]} {kind}", tip.format(number=kind))
        tools[ERASER] = (self.tr("Erase"), self.tr("Press and drag on the plane to erase points."))
        tools[HAND] = (
            self.tr("Move"),
            self.tr("Drag the plane; the wheel zooms, a double click shows all."),
        )
        what = self.tr("What the left button does on the plane.")
        self._tools = Segments(tools, self.tr("A click puts class"), what)
        self._tools.choose("1")
        self._tools.chosen.connect(self._plane.set_tool)
        outputs = {
            "1": (
                self.tr("1 logit"),
                self.tr("One logit, the log-odds of class 1: sigmoid follows."),
            ),
            "3": (
                self.tr("3 logits"),
                self.tr("A logit for each of three classes: softmax follows."),
            ),
        }
        self._outputs = Segments(
            outputs, self.tr("Logits"), self.tr("How many logits the perceptron has.")
        )
        self._outputs.chosen.connect(lambda size: self.model.set_output_size(int(size)))
        return row_of(
            DropDown(self.tr("Points"), self.tr("Sets of points to begin with, or none."), points),
            self._tools, 1, self._outputs,
            DropDown(self.tr("More"), self.tr("Share, save and open; show me round"), more),
            spacing=_GAP,
        )  # fmt: skip

    def _show_outputs(self) -> None:
        """Offer the classes there are as tools."""
        perceptron = self.model.perceptron
        if perceptron.output_size == self._output_size:
            return
        self._output_size = perceptron.output_size
        self._outputs.choose(str(perceptron.output_size))
        self._tools.set_choice_visible("2", perceptron.class_count == 3)
        if self._tools.choice == "2" and perceptron.class_count == 2:
            self._tools.choose("1")
            self._plane.set_tool("1")

    def _show_formula(self) -> None:
        pointed = self.model.pointed
        place = None if pointed is None else (pointed.x1, pointed.x2)
        rows = formula_rows(self.model.perceptron, place)
        text = "\n".join(f"{name} = {formula}" for name, formula in rows)
        if place is None:
            how = self.tr("Point at the plane to see it with its numbers.")
            text = f"{text}\n{how}"
        if text != self._formula.text():
            self._formula.setText(text)

    def _on_changed(self) -> None:
        self._show_formula()
        self._show_outputs()

    # Sharing.

    @property
    def _dialogs(self) -> FileDialogs:
        return file_dialogs_of(self)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(experiment_to_line(self.model.experiment))
        self._dialogs.done.emit(self.tr("Perceptron lab copied as a line of text"))

    def _paste(self) -> None:
        try:
            text = QGuiApplication.clipboard().text()
            self._take(experiment_from_text(text, Translatable("The clipboard")))
        except UserError as error:
            self._dialogs.problem.emit(translated(error))

    def _ask_to_open(self) -> None:
        filters = (QT_TRANSLATE_NOOP("FileDialogs", "Perceptron lab (*.json *.txt)"),)
        self._dialogs.ask_to_open(self.tr("Open a perceptron lab"), filters, self._read)

    def _ask_to_save(self) -> None:
        filters = {QT_TRANSLATE_NOOP("FileDialogs", "Perceptron lab (*.json)"): "json"}
        name = f"{self.tr('perceptron lab')}.json"
        self._dialogs.ask_to_save(self.tr("Save the perceptron lab"), name, filters, self._write)

    def _read(self, path: Path) -> None:
        self._dialogs.read(partial(read_experiment, path), self._take)

    def _write(self, path: Path) -> None:
        self._dialogs.write(partial(write_experiment, path, self.model.experiment), path)

    def _take(self, experiment: Experiment) -> None:
        self.model.open(experiment)
        self._dialogs.done.emit(self.tr("Opened; Undo brings back what was there"))


def _card(name: str, table: Callable[[], Table], *widgets: QWidget) -> Card:
    """Put widgets one below the other; the first has the room."""
    card = Card()
    card.body.removeItem(card.header)
    card.body.setContentsMargins(8, 6, 8, 6)
    for number, widget in enumerate(widgets):
        card.body.addWidget(widget, 0 if number else 1)
    add_export_menu(card, name, table)
    return card


def _read_kept(file: Path, say: Callable[[str], None]) -> Experiment | None:
    """Return what was kept; None where there is nothing that can be read."""
    try:
        return read_experiment(file) if file.exists() else None
    except UserError as error:
        aside = set_aside(file)
        said = [
            translated(error),
            QCoreApplication.translate("PerceptronLabPage", "The lab begins anew."),
        ]
        if aside is not None:
            text = QCoreApplication.translate("PerceptronLabPage", "The file is now {name}.")
            said.append(text.format(name=aside.name))
        say(" ".join(said))
        return None


class ExperimentAutosave(QObject):
    """Writes the experiment to a file, a second after it changed."""

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
        work = partial(write_experiment, self._file, experiment, is_private=True)
        if not self._tasks.is_closed:
            self._tasks.run(work, lambda _: None, self._on_failed)
            return
        try:
            work()
        except UserError as error:
            self._on_failed(translated(error))

    def _on_changed(self) -> None:
        if not self._timer.isActive():  # training must not put it off for ever
            self._timer.start()

    def _on_failed(self, problem: str) -> None:
        if not self._has_failed:  # say it once
            self._has_failed = True
            said = self.tr("The perceptron lab cannot be kept.")
            self._model.problem.emit(f"{said} {problem}")
