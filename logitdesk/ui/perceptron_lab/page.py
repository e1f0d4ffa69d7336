"""The page of the perceptron lab: tools above plane, network, curve and training."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from logitdesk import paths
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.items import SHAPES
from logitdesk.ui.charts.table import Table
from logitdesk.ui.perceptron_lab.curve import CurvePanel
from logitdesk.ui.perceptron_lab.diagram import NetworkDiagram
from logitdesk.ui.perceptron_lab.model import PerceptronLabModel
from logitdesk.ui.perceptron_lab.notes import FormulaLabel
from logitdesk.ui.perceptron_lab.plane import ERASER, HAND, Plane
from logitdesk.ui.perceptron_lab.sharing import ExperimentAutosave, add_sharing_actions, read_kept
from logitdesk.ui.perceptron_lab.text import FIRST_STEPS, PRESETS
from logitdesk.ui.perceptron_lab.training_panel import TrainingPanel
from logitdesk.ui.perceptron_lab.weights import WeightTable
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager, wrapped
from logitdesk.ui.widgets import Card, DropDown, FirstSteps, Segments, menu_button

_GAP = 6


class PerceptronLabPage(QWidget):
    """Plane, network and log-odds curve of one perceptron, its formula, and its training.

    `say` takes a sentence for the person.
    """

    first_steps_ended = Signal()

    def __init__(self, themes: ThemeManager, tasks: TaskRunner, say: Callable[[str], None]) -> None:
        super().__init__()
        file = paths.perceptron_lab()
        self.model = model = PerceptronLabModel(read_kept(file, say), self)
        model.problem.connect(say)
        self._autosave = ExperimentAutosave(model, file, tasks)
        self._plane, diagram, weights = (
            Plane(themes, model), NetworkDiagram(themes, model), WeightTable(model)
        )  # fmt: skip
        curve, training = CurvePanel(themes, model), TrainingPanel(themes, model)
        self._first_steps = FirstSteps(FIRST_STEPS)
        self._first_steps.ended.connect(self.first_steps_ended)
        self._seen = model.experiment
        diagram.typing_wanted.connect(weights.type_weight)
        curve.chart.pointed_at.connect(self._on_curve_pointed_at)
        model.changed.connect(self._on_changed)
        self._plane.setMinimumSize(240, 240)
        formula = FormulaLabel(themes, model)
        self._plane_card = _card("plane of the perceptron", self._plane.table, self._plane, formula)
        grid = QGridLayout()
        grid.setSpacing(_GAP)
        grid.addWidget(self._plane_card, 0, 0, 2, 1)
        grid.addWidget(_card("perceptron", diagram.table, diagram, weights), 0, 1)
        grid.addWidget(_card("log-odds of the perceptron", curve.table, curve), 0, 2)
        grid.addWidget(_card("training of the perceptron", training.table, training), 1, 1, 1, 2)
        for place, stretch in enumerate((100, 1, 1)):  # the plane has all that it can use
            grid.setColumnStretch(place, stretch)
        grid.setRowStretch(0, 11)
        grid.setRowStretch(1, 9)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self._first_steps)
        column.addLayout(self._make_tools())
        column.addLayout(grid, 1)

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
        """Points to begin with, what a click does, how many logits, and more."""
        points = QMenu(self)
        points.setToolTipsVisible(True)
        for name, (title, explanation) in PRESETS.items():
            action = points.addAction(title, partial(self.model.take_preset, name))
            action.setToolTip(wrapped(explanation))
        points.addSeparator()
        points.addAction("&Clear points", self.model.clear_points)
        classes = {str(kind): f"{SHAPES[kind]} {kind}" for kind in range(3)}
        self._tools = Segments(classes | {ERASER: "Erase", HAND: "Move"})
        for kind in classes:
            self._tools.explain(kind, f"Click on the plane to put points of class {kind}.")
        self._tools.explain(ERASER, "Press and drag on the plane to erase points.")
        self._tools.explain(HAND, "Drag the plane; the wheel zooms, a double click shows all.")
        self._tools.name_for_readers(
            "A click puts class", "What the left button does on the plane."
        )
        self._tools.choose("1")
        self._tools.chosen.connect(self._plane.set_tool)
        self._outputs = Segments({"1": "1 logit", "3": "3 logits"})
        self._outputs.name_for_readers("Logits", "How many logits the perceptron has.")
        self._outputs.explain("1", "One logit, the log-odds of class 1: sigmoid follows.")
        self._outputs.explain("3", "A logit for each of three classes: softmax follows.")
        self._outputs.chosen.connect(lambda size: self.model.set_output_size(int(size)))
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(DropDown("Points", "Sets of points to begin with, or none.", points))
        row.addWidget(self._tools)
        row.addStretch()
        row.addWidget(self._outputs)
        more = QMenu(self)
        add_sharing_actions(more, self.model, self)
        more.addSeparator()
        more.addAction("Show me &round", self.begin_first_steps)
        button = menu_button("⋯", "Share, save and open; show me round", more)
        button.setAccessibleName("More")
        row.addWidget(button)
        self._show_outputs()
        return row

    def _show_outputs(self) -> None:
        """Offer the classes there are; a class that is gone is no tool."""
        perceptron = self.model.perceptron
        self._outputs.choose(str(perceptron.output_size))
        self._tools.set_choice_visible("2", perceptron.class_count == 3)
        if self._tools.choice == "2" and perceptron.class_count == 2:
            self._tools.choose("1")
            self._plane.set_tool("1")

    def _on_changed(self) -> None:
        before, now = self._seen, self.model.experiment
        self._seen = now
        if before.points is not now.points:
            self._first_steps.did(0)
        if before.perceptron.output_size != now.perceptron.output_size:
            self._show_outputs()
            self._first_steps.did(4)
        elif before.perceptron is not now.perceptron:
            self._first_steps.did(1)
        if self.model.is_running:
            self._first_steps.did(2)

    def _on_curve_pointed_at(self, number: int | None) -> None:
        if number is not None:
            self._first_steps.did(3)


def _card(name: str, table: Callable[[], Table], *widgets: QWidget) -> Card:
    """A card of widgets one below the other; the first has the room."""
    card = Card()
    card.body.removeItem(card.header)
    card.body.setContentsMargins(8, 6, 8, 6)
    for number, widget in enumerate(widgets):
        card.body.addWidget(widget, 0 if number else 1)
    add_export_menu(card, name, table)
    return card
