"""The pages of the window, a tab each, and the room that each part has."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from logitdesk.ui.scores_page import ScoresPage
from logitdesk.ui.session import Session
from logitdesk.ui.settings import Settings
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager

if TYPE_CHECKING:
    from logitdesk.ui.digits.model import OwnDigitsModel
    from logitdesk.ui.loss_lab.page import LossLabPage
    from logitdesk.ui.perceptron_lab.page import PerceptronLabPage
    from logitdesk.ui.training.controller import TrainingController

_GAP: Final = 14
_SPACING: Final = 12
_LEAST_SIDE: Final = 200
_WIDEST: Final = 0.37
"""The most of the width that the left column takes: the charts need the rest."""


@dataclass(frozen=True)
class PageContext:
    """The objects that pages are made from.

    Attributes:
        say: shows the person a sentence.
        training, own_digits: the training and the own digits, made when first asked for.
        open_page: shows the page of a key and returns it.
        show_drawing: shows or hides the drawing beside the page of a key.
        offer_way_back: offers a way to the page of a key, by a text, until it is shown.
    """

    session: Session
    canvas: QWidget
    themes: ThemeManager
    tasks: TaskRunner
    settings: Settings
    say: Callable[[str], None]
    training: "Callable[[], TrainingController]"
    own_digits: "Callable[[], OwnDigitsModel]"
    open_page: Callable[[str], QWidget]
    show_drawing: Callable[[str, bool], None]
    offer_way_back: Callable[[str, str], None]


@dataclass(frozen=True)
class Tab:
    """One page, and the tab that shows it.

    Attributes:
        key: what the program calls it.
        title: what people call it; its & is before the menu's mnemonic.
        uses_drawing: whether the page, its tools and the verdict stand beside it.
        make: makes it; imports what it needs itself.
    """

    key: str
    title: str
    shortcut: str
    tooltip: str
    uses_drawing: bool
    make: Callable[[PageContext], QWidget]


def _scores(context: PageContext) -> QWidget:
    page = ScoresPage(context.session, context.themes, context.settings)

    def ask_about(digit: int) -> None:
        from logitdesk.ui.evidence.page import EvidencePage

        evidence = context.open_page("evidence")
        if isinstance(evidence, EvidencePage):
            evidence.ask_about(digit)

    page.clicked.connect(ask_about)
    return page


def _evidence(context: PageContext) -> QWidget:
    from logitdesk.ui.evidence.page import EvidencePage

    return EvidencePage(context.session, context.themes)


def _training(context: PageContext) -> QWidget:
    from logitdesk.ui.training.page import TrainingPage

    page = TrainingPage(context.session, context.training(), context.themes)

    def compare(after: Path, before: Path | None) -> None:
        from logitdesk.ui.evaluation.page import EvaluationPage

        evaluation = context.open_page("evaluation")
        if isinstance(evaluation, EvaluationPage):
            evaluation.compare(after, before)

    page.compare_requested.connect(compare)
    return page


def _evaluation(context: PageContext) -> QWidget:
    from logitdesk.ui.evaluation.page import EvaluationPage

    page = EvaluationPage(context.session, context.themes)

    def show_on_page() -> None:
        context.open_page("scores")
        context.offer_way_back("evaluation", "Back to the gallery")

    page.image_opened.connect(show_on_page)
    page.drawing_used.connect(partial(context.show_drawing, "evaluation"))
    return page


def _own_digits(context: PageContext) -> QWidget:
    from logitdesk.ui.digits.page import OwnDigitsPage

    return OwnDigitsPage(context.own_digits(), context.themes, context.canvas)


def _perceptron_lab(context: PageContext) -> QWidget:
    from logitdesk.ui.perceptron_lab.page import PerceptronLabPage

    page = PerceptronLabPage(context.themes, context.tasks, context.say)
    _show_first_steps(page, "perceptron lab", context.settings)
    return page


def _loss_lab(context: PageContext) -> QWidget:
    from logitdesk.ui.loss_lab.page import LossLabPage

    page = LossLabPage(context.session, context.themes)
    _show_first_steps(page, "loss lab", context.settings)
    return page


def _show_first_steps(
    page: "PerceptronLabPage | LossLabPage", name: str, settings: Settings
) -> None:
    """Show a person round who has not been shown yet."""
    page.first_steps_ended.connect(lambda: settings.set(f"first steps of {name}", "seen"))
    if not settings.text(f"first steps of {name}"):
        page.begin_first_steps()


PAGES: Final[Sequence[Tab]] = (
    Tab(
        "scores", "&Scores", "F2", "Show logits, softmax and log-odds",
        uses_drawing=True, make=_scores,
    ),
    Tab(
        "evidence", "&Evidence", "F3", "Show from which ink a logit comes",
        uses_drawing=True, make=_evidence,
    ),
    Tab(
        "training", "T&raining", "F4", "Show how networks are trained",
        uses_drawing=True, make=_training,
    ),
    Tab(
        "evaluation", "E&valuation", "F5", "See which images a network misreads",
        uses_drawing=False, make=_evaluation,
    ),
    Tab(
        "my digits", "My &digits", "F8", "Collect your own digits, and look after them",
        uses_drawing=True, make=_own_digits,
    ),
    Tab(
        "perceptron lab", "&Perceptron lab", "F6",
        "Train a perceptron with two inputs, and see its log-odds",
        uses_drawing=False, make=_perceptron_lab,
    ),
    Tab(
        "loss lab", "&Loss lab", "F7", "See cross-entropy step by step, and how it goes wrong",
        uses_drawing=False, make=_loss_lab,
    ),
)  # fmt: skip


class Pages(QStackedWidget):
    """The pages that were shown so far, and the tabs that choose one.

    Their sizes never change the window's: a page with too little room is scrolled.

    Attributes:
        tabs: the tabs, to be placed by the window.
        way_back: a button that leads back to a page; hidden unless there is such a way.

    Signals:
        page_shown(Tab): another page is shown.
    """

    page_shown = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._tabs = context, list(PAGES)
        self._made: dict[str, PageRoom] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName("Pages")
        for tab in PAGES:
            index = self.tabs.addTab(tab.title.replace("&", ""))
            self.tabs.setTabToolTip(index, f"{tab.tooltip} ({tab.shortcut})")
        self.way_back, self._back_to = QPushButton(), ""
        self.way_back.hide()
        self.way_back.clicked.connect(lambda: self.open_page(self._back_to))
        self.tabs.currentChanged.connect(self._show)

    @property
    def current(self) -> Tab:
        return self._tabs[self.tabs.currentIndex()]

    @property
    def undo_stack(self) -> QUndoStack | None:
        """The undo stack of the page shown; None for the drawing's."""
        return self._made[self.current.key].page.findChild(QUndoStack)

    def open_page(self, key: str) -> QWidget:
        """Show the page of a key, give it the focus, and return it."""
        index = self._index_of(key)
        self.tabs.setCurrentIndex(index)
        if key not in self._made:  # the first one, which the tabs show from the start
            self._show(index)
        page = self._made[key].page
        (self._context.canvas if index == 0 else page).setFocus()
        return page

    def offer_way_back(self, key: str, text: str) -> None:
        """Offer a way to a page until it is shown."""
        self._back_to, shortcut = key, PAGES[self._index_of(key)].shortcut
        self.way_back.setText(f"← {text}")
        self.way_back.setAccessibleName(text)
        self.way_back.setToolTip(f"{text} ({shortcut})")
        self.way_back.show()

    def _index_of(self, key: str) -> int:
        return [tab.key for tab in PAGES].index(key)

    def _show(self, index: int) -> None:
        tab = self._tabs[index]
        if tab.key == self._back_to:
            self.way_back.hide()
        if tab.key not in self._made:
            self._made[tab.key] = room = PageRoom(tab.make(self._context))
            self.addWidget(room)
        self.setCurrentWidget(self._made[tab.key])
        self.page_shown.emit(tab)

    def show_drawing(self, key: str, is_shown: bool) -> None:
        """Have the drawing beside the page of a key from now on, or not."""
        index = self._index_of(key)
        if self._tabs[index].uses_drawing != is_shown:
            self._tabs[index] = replace(PAGES[index], uses_drawing=is_shown)
            if index == self.tabs.currentIndex():
                self.page_shown.emit(self._tabs[index])


class PageRoom(QScrollArea):
    """Room for a page, scrolled where the page needs more than there is."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        whole = _LeastHeight(page)
        self.setWidget(whole)
        for one in (self.viewport(), whole, page):
            one.setAutoFillBackground(False)


class _LeastHeight(QWidget):
    """Asks for a page's least height, not for the one that its texts and charts would like."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def heightForWidth(self, width: int) -> int:
        layout = self._page.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width)


class Columns(QWidget):
    """A left column headed by a square, and the rest beside it.

    The square is as large as the height allows, and the left column as wide as the square: a
    relation between height and width that Qt's own layouts do not have.
    """

    def __init__(self, square: QWidget, below: Sequence[QWidget], right: QWidget) -> None:
        super().__init__()
        self._square, self._right = square, right
        self._left, self._tools = QWidget(), QVBoxLayout()
        self._tools.setSpacing(_SPACING)
        for widget in below:
            self._tools.addWidget(widget)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING)
        column.addWidget(square, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._tools)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        row.setSpacing(_GAP)
        row.addWidget(self._left)
        row.addWidget(right, stretch=1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_left(self, is_shown: bool) -> None:
        """Show the left column, or give its room to the rest."""
        self._left.setVisible(is_shown)

    def event(self, event: QEvent) -> bool:
        """Fit the square into the room, also when something within wants another size."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit_square()
        return super().event(event)

    def _fit_square(self) -> None:
        room = self.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        least = self._tools.minimumSize().width()
        others = self._right.minimumSizeHint().width() + _GAP
        most = max(least, min(int(room.width() * _WIDEST), room.width() - others))
        side = least
        for _ in range(2):  # the tools are higher where they are wider
            below = self._tools.minimumHeightForWidth(max(side, least)) + _SPACING
            side = max(_LEAST_SIDE, min(most, room.height() - below))
        self._square.setFixedSize(side, side)
        self._left.setFixedWidth(max(side, least))
