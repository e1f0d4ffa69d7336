"""The page of the perceptron lab: tools above plane, network, curve and training."""

from collections.abc import Callable
from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from logitdesk import paths
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.items import SHAPES
from logitdesk.ui.charts.table import Table
from logitdesk.ui.perceptron_lab.curve import CurvePanel
from logitdesk.ui.perceptron_lab.diagram import NetworkDiagram
from logitdesk.ui.perceptron_lab.model import PerceptronLabModel
from logitdesk.ui.perceptron_lab.plane import ERASER, HAND, Plane
from logitdesk.ui.perceptron_lab.sharing import ExperimentAutosave, add_sharing_actions
from logitdesk.ui.perceptron_lab.text import FIRST_STEPS, FORMULAS, PRESETS, formula_rows
from logitdesk.ui.perceptron_lab.training_panel import TrainingPanel
from logitdesk.ui.perceptron_lab.weights import WeightTable
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager, font_of, wrapped
from logitdesk.ui.widgets import Card, DropDown, FirstSteps, Segments, menu_button

_GAP: Final = 6
_WIDEST: Final = (
    "class", "(−0.000) · (−0.00)", "+ (−0.000) · (−0.00)", "+ (−0.000)", "= −00.00",
    "→ > 99.9 %",
)  # fmt: skip
"""What the formula's columns have room for, so that they do not jump."""
_SMALL: Final = 0.85
"""The formula's size; it is smaller where there is little room."""


class _Grid(QGridLayout):
    """A grid whose height does not depend on how its texts are wrapped."""

    def hasHeightForWidth(self) -> bool:
        return False


class PerceptronLabPage(QWidget):
    """Plane, network and log-odds curve of one perceptron, its formula, and its training.

    `say` takes a sentence for the person.
    """

    first_steps_ended = Signal()
    _plane_card: Card

    def __init__(self, themes: ThemeManager, tasks: TaskRunner, say: Callable[[str], None]) -> None:
        super().__init__()
        self._autosave = ExperimentAutosave(paths.perceptron_lab(), tasks, say, self)
        self.model = PerceptronLabModel(self._autosave.read(), self)
        self.model.problem.connect(say)
        self._autosave.follow(self.model)
        self._plane = Plane(themes, self.model)
        self._diagram = NetworkDiagram(themes, self.model)
        self._weights = WeightTable(self.model)
        self._curve = CurvePanel(themes, self.model)
        self._training = TrainingPanel(themes, self.model)
        self._formula = QLabel()
        self._first_steps = FirstSteps(FIRST_STEPS)
        self._first_steps.ended.connect(self.first_steps_ended)
        self._seen = self.model.experiment
        self._diagram.typing_wanted.connect(self._weights.type_weight)
        self._curve.chart.pointed_at.connect(self._on_curve_pointed_at)
        self.model.changed.connect(self._on_changed)
        self.model.pointed_changed.connect(self._show_formula)
        self._lay_out()
        self._show_formula()

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
        needed, room = sum(self._fit_formula(_SMALL)), self._plane_card.maximumWidth() - 18
        self._widths = self._fit_formula(_SMALL * min(1.0, room / needed))
        self._show_formula()

    def _fit_formula(self, scale: float) -> list[int]:
        """Set the size of the formula, and return the widths of its columns."""
        self._formula.setFont(font_of(scale))
        metrics = self._formula.fontMetrics()
        return [metrics.horizontalAdvance(text) + 4 for text in _WIDEST]

    def _lay_out(self) -> None:
        self._widths = self._fit_formula(_SMALL)
        self._plane.setMinimumSize(240, 240)
        self._formula.setAccessibleName("Formula")
        self._formula.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        grid = _Grid()
        grid.setSpacing(_GAP)
        plane, curve, training = self._plane, self._curve, self._training
        self._plane_card = _card("plane of the perceptron", [plane, self._formula], plane.table)
        network = _card("perceptron", [self._diagram, self._weights], self._diagram.table)
        grid.addWidget(self._plane_card, 0, 0, 2, 1)
        grid.addWidget(network, 0, 1)
        grid.addWidget(_card("log-odds of the perceptron", [curve], curve.table), 0, 2)
        card = _card("training of the perceptron", [training], training.table)
        grid.addWidget(card, 1, 1, 1, 2)
        for place, stretch in enumerate((100, 1, 1)):  # the plane has all that it can use
            grid.setColumnStretch(place, stretch)
        grid.setRowStretch(0, 11)
        grid.setRowStretch(1, 9)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self._first_steps)
        column.addLayout(self._tools())
        column.addLayout(grid, 1)
        self._show_outputs()  # only now that all has its place: before, it would be a window

    def _tools(self) -> QHBoxLayout:
        """Points to begin with, what a click does, undo and redo, how many logits, and more."""
        points = QMenu(self)
        points.setToolTipsVisible(True)
        for name, (title, explanation) in PRESETS.items():
            action = points.addAction(title)
            action.setToolTip(wrapped(explanation))
            action.triggered.connect(lambda _, name=name: self.model.take_preset(name))
        points.addSeparator()
        points.addAction("&Clear points", self.model.clear_points)
        self._tool_rows = {classes: self._tool_row(classes) for classes in (2, 3)}
        self._outputs = Segments({"1": "1 logit", "3": "3 logits"})
        self._outputs.name_for_readers("Logits", "How many logits the perceptron has.")
        self._outputs.explain("1", "One logit, the log-odds of class 1: sigmoid follows.")
        self._outputs.explain("3", "A logit for each of three classes: softmax follows.")
        self._outputs.chosen.connect(lambda size: self.model.set_output_size(int(size)))
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(DropDown("Points", "Sets of points to begin with, or none.", points))
        for tools in self._tool_rows.values():
            row.addWidget(tools)
        stack = self.model.undo_stack
        undo, redo = stack.createUndoAction(self, "Undo"), stack.createRedoAction(self, "Redo")
        for action, sign, keys in ((undo, "↶", "Ctrl+Z"), (redo, "↷", "Ctrl+Shift+Z")):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.text().strip())
            action.setToolTip(f"{button.accessibleName()} ({keys})")
            action.setIconText(sign)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self._outputs)
        more = QMenu(self)
        add_sharing_actions(more, self.model, self)
        more.addSeparator()
        more.addAction("Show me &round", self.begin_first_steps)
        button = menu_button("⋯", "Share, save and open; show me round", more)
        button.setAccessibleName("More")
        row.addWidget(button)
        return row

    def _tool_row(self, classes: int) -> Segments:
        tools = Segments(
            {str(kind): f"{SHAPES[kind]} {kind}" for kind in range(classes)}
            | {ERASER: "Erase", HAND: "Move"}
        )
        for kind in range(classes):
            tools.explain(str(kind), f"Click on the plane to put points of class {kind}.")
        tools.explain(ERASER, "Press and drag on the plane to erase points.")
        tools.explain(HAND, "Drag the plane; the wheel zooms, a double click shows all.")
        tools.name_for_readers("A click puts class", "What the left button does on the plane.")
        tools.choose("1")
        tools.chosen.connect(self._plane.set_tool)
        return tools

    def _show_outputs(self) -> None:
        """Offer the classes there are; a class that is gone is no tool."""
        classes, tool = self.model.perceptron.class_count, self._plane.tool
        self._outputs.choose(str(self.model.perceptron.output_size))
        tool = tool if tool in (ERASER, HAND) else str(min(int(tool), classes - 1))
        for count, tools in self._tool_rows.items():
            tools.setVisible(count == classes)
        self._tool_rows[classes].choose(tool)
        self._plane.set_tool(tool)
        self._formula.setToolTip(wrapped(FORMULAS[self.model.perceptron.output_size]))

    def _on_changed(self) -> None:
        before, now = self._seen, self.model.experiment
        self._seen = now
        if before.points is not now.points:
            self._first_steps.did(0)
        if before.perceptron.output_size != now.perceptron.output_size:
            self._show_outputs()
            self._show_formula()
            self._first_steps.did(4)
        elif before.perceptron is not now.perceptron:
            self._show_formula()
            self._first_steps.did(1)
        if self.model.is_running:
            self._first_steps.did(2)

    def _on_curve_pointed_at(self, number: int | None) -> None:
        if number is not None:
            self._first_steps.did(3)

    def _show_formula(self) -> None:
        pointed, perceptron = self.model.pointed, self.model.perceptron
        place = None if pointed is None else (pointed.x1, pointed.x2)
        rows = formula_rows(perceptron, place)
        told = "; ".join(" ".join(filter(None, row)) for row in rows[1:])
        hint = "Point at the plane to see the formula with its numbers."
        self._formula.setAccessibleDescription(told or hint)
        lines = [
            "".join(
                f"<td width='{width}'>{escape(text)}</td>"
                for text, width in zip(row, self._widths, strict=True)
                if row[0] or text
            )
            for row in rows
        ]
        if place is None:  # it stays as high
            lines += [f"<td colspan='6'>{hint}</td>"]
            lines += ["<td>&nbsp;</td>"] * (perceptron.output_size - 1)
        table = "".join(f"<tr>{line}</tr>" for line in lines)
        self._formula.setText(f"<table cellspacing='0'>{table}</table>")


def _card(name: str, widgets: list[QWidget], table: Callable[[], Table]) -> Card:
    card = Card()
    card.body.removeItem(card.header)
    card.body.setContentsMargins(8, 6, 8, 6)
    for number, widget in enumerate(widgets):
        card.body.addWidget(widget, 0 if number else 1)
    add_export_menu(card, name, table)
    return card
