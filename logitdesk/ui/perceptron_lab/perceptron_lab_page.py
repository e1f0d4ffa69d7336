"""The page of the perceptron lab."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from logitdesk.scores.perceptron import Experiment
from logitdesk.ui.charts.taking import offer
from logitdesk.ui.page_undo import PageUndo
from logitdesk.ui.perceptron_lab.card_row import GAP, CardRow
from logitdesk.ui.perceptron_lab.first_visit import FirstVisit
from logitdesk.ui.perceptron_lab.formula import FormulaLines
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.log_odds_curve import LogOddsCurve
from logitdesk.ui.perceptron_lab.network_diagram import NetworkDiagram
from logitdesk.ui.perceptron_lab.plane import Plane
from logitdesk.ui.perceptron_lab.plane_tools import PlaneTools
from logitdesk.ui.perceptron_lab.runner import Runner
from logitdesk.ui.perceptron_lab.sharing import Sharing
from logitdesk.ui.perceptron_lab.training_card import TrainingCard
from logitdesk.ui.perceptron_lab.weight_table import WeightTable
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import Card, menu_button

_INDENT: Final = 9
"""So that the formula begins where the cards' contents do."""
_TRAINING_SHARE: Final = 0.22
"""Of the page's height; at least what it needs, and no more than it has a use of."""
_TRAINING_MOST: Final = 200
_SHORT: Final = 560
"""Where the first steps take the room of the formula without numbers; those with them stay."""


class PerceptronLabPage(QWidget):
    """Plane, network and log-odds curve of one perceptron, its formula, and its training.

    Ctrl+Z and Ctrl+Shift+Z are the lab's while the focus is in here. All methods run on the
    window's thread.

    Attributes:
        lab: what the page is about.
        runner: its training, which pauses while nobody looks.
    """

    first_steps_ended = Signal()
    """The person went through the first steps, or skipped them."""

    def __init__(
        self,
        themes: ThemeManager,
        experiment: Experiment | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """It begins with what a new person finds, unless there is an experiment to go on with."""
        super().__init__(parent)
        self.lab = Lab(experiment, self)
        self.runner = Runner(self.lab, self)
        self._plane = Plane(self.lab, themes)
        self._tools = PlaneTools(self.lab, self._plane)
        self._diagram = NetworkDiagram(self.lab, themes)
        self._weights = WeightTable(self.lab)
        self._curve = LogOddsCurve(self.lab, themes)
        self._formula = FormulaLines(self.lab, themes)
        self._training = TrainingCard(self.lab, self.runner, themes)
        self._visit = FirstVisit(self.lab, self.runner, self._diagram, self._curve.plot, self)
        self._visit.bar.room_left.connect(lambda: self._make_room(shows_round=False))
        self._visit.bar.ended.connect(self.first_steps_ended)
        self._diagram.typing_wanted.connect(self._weights.type_weight)
        self._tools.row.addWidget(self._menu_button())
        self._put_together()
        PageUndo(self, self.lab.undo, self.lab.redo)

    def begin_first_steps(self) -> None:
        """Show the person round, from the first step on."""
        self._make_room(shows_round=True)  # before the bar takes it
        self._visit.bar.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares out the height anew."""
        super().resizeEvent(event)
        wanted = min(round(_TRAINING_SHARE * self.height()), _TRAINING_MOST)
        self._training.setFixedHeight(max(wanted, self._training.minimumSizeHint().height()))
        self._make_room(shows_round=self._visit.bar.has_room)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: training pauses."""
        super().hideEvent(event)
        self.runner.pause()

    def _make_room(self, *, shows_round: bool) -> None:
        self._formula.show_heading(not shows_round or self.height() >= _SHORT)

    def _put_together(self) -> None:
        cards = CardRow(
            _card("plane of the perceptron", [self._plane], self._plane.numbers),
            _card("perceptron", [self._diagram, self._weights], self._diagram.numbers),
            _card("log-odds of the perceptron", [self._curve], self._curve.numbers),
        )
        offer(self._training, "training of the perceptron", self._training.numbers)
        formula = QHBoxLayout()
        formula.setContentsMargins(_INDENT, 0, _INDENT, 0)
        formula.addWidget(self._formula)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._visit.bar)
        column.addWidget(self._tools)
        column.addWidget(cards, 1)
        column.addLayout(formula)
        column.addWidget(self._training)

    def _menu_button(self) -> QToolButton:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        Sharing(self.lab, self).fill(menu)
        menu.addSeparator()
        menu.addAction("Show me &round", self.begin_first_steps)
        button = menu_button("⋯", "Share, save and open; show me round", menu)
        button.setAccessibleName("More")
        return button


def _card(name: str, widgets: list[QWidget], numbers: Callable[[], str]) -> Card:
    card = Card()
    card.body.removeItem(card.header)
    card.body.setContentsMargins(8, 8, 8, 8)
    for number, widget in enumerate(widgets):
        card.body.addWidget(widget, 0 if number else 1)
    offer(card, name, numbers)
    return card
