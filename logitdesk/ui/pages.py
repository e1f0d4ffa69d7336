"""The pages of the window, a tab each, made when it is first shown; and how room is shared out."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QUndoStack
from PySide6.QtWidgets import (
    QFrame,
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
    from logitdesk.ui.loss_lab.page import LossLabPage
    from logitdesk.ui.perceptron_lab.page import PerceptronLabPage
    from logitdesk.ui.training.controller import TrainingController

_SEEN: Final = "first steps seen"
_GAP: Final = 14
_WIDEST: Final = 0.37
"""The most of the width that the left column takes: the charts need the rest."""


@dataclass(frozen=True)
class PageContext:
    """What pages are made from; each takes what it uses.

    Attributes:
        say: shows the person a sentence.
        training: the training, made when it is first asked for.
        open_page: shows the page of a key and returns it.
        on_close: takes what is to be called when the window closes, after all tasks are done.
    """

    session: Session
    themes: ThemeManager
    tasks: TaskRunner
    settings: Settings
    say: Callable[[str], None]
    training: "Callable[[], TrainingController]"
    open_page: Callable[[str], QWidget]
    on_close: Callable[[Callable[[], None]], None]


@dataclass(frozen=True)
class Page:
    """One page.

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

    page = EvidencePage(context.session, context.themes)
    context.on_close(page.end)
    return page


def _training(context: PageContext) -> QWidget:
    from logitdesk.ui.training.page import TrainingPage

    page = TrainingPage(context.session, context.training(), context.themes)
    context.on_close(page.close_processes)
    return page


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

    def remember() -> None:
        settings.set(_SEEN, sorted({*settings.texts(_SEEN), name}))

    page.first_steps_ended.connect(remember)
    if name not in settings.texts(_SEEN):
        page.begin_first_steps()


PAGES: Final[Sequence[Page]] = (
    Page(
        "scores", "&Scores", "F2", "Show logits, softmax and log-odds",
        uses_drawing=True, make=_scores,
    ),
    Page(
        "evidence", "&Evidence", "F3", "Show from which ink a logit comes",
        uses_drawing=True, make=_evidence,
    ),
    Page(
        "training", "T&raining", "F4", "Show how networks are trained",
        uses_drawing=True, make=_training,
    ),
    Page(
        "perceptron lab", "&Perceptron lab", "F6",
        "Train a perceptron with two inputs, and see its log-odds",
        uses_drawing=False, make=_perceptron_lab,
    ),
    Page(
        "loss lab", "&Loss lab", "F7", "See cross-entropy step by step, and how it goes wrong",
        uses_drawing=False, make=_loss_lab,
    ),
)  # fmt: skip


class Pages(QStackedWidget):
    """The pages in their order, and the tabs that choose one.

    Their sizes never change the window's: a page with too little room is scrolled. The focus proxy
    of the stack has the focus beside the first page.

    Attributes:
        tabs: the tabs, to be placed by the window.

    Signals:
        page_shown(Page): another page is shown.
    """

    page_shown = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._made: dict[str, QWidget] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName("Pages")
        for page in PAGES:
            self.addWidget(PageRoom())
            index = self.tabs.addTab(page.title.replace("&", ""))
            self.tabs.setTabToolTip(index, f"{page.tooltip} ({page.shortcut})")
        self.tabs.currentChanged.connect(self._show)

    @property
    def current(self) -> Page:
        return PAGES[self.currentIndex()]

    @property
    def undo_stack(self) -> QUndoStack | None:
        """What undo is about on the page that is shown; None for the drawing."""
        return self._made[self.current.key].findChild(QUndoStack)

    def open_page(self, key: str) -> QWidget:
        """Show the page of a key, give it the focus and return it."""
        index = next(number for number, page in enumerate(PAGES) if page.key == key)
        self.tabs.setCurrentIndex(index)
        if key not in self._made:  # the first one, which the tabs show from the start
            self._show(index)
        made = self._made[key]
        (self if PAGES[index] is PAGES[0] else made).setFocus()
        return made

    def _show(self, index: int) -> None:
        page, room = PAGES[index], self.widget(index)
        if page.key not in self._made and isinstance(room, PageRoom):
            self._made[page.key] = made = page.make(self._context)
            room.hold(made)
        self.setCurrentIndex(index)
        self.page_shown.emit(page)


class PageRoom(QScrollArea):
    """Room for a page: as large as there is, and scrolled where the page needs more.

    Unlike with `setWidgetResizable`, texts that wrap do not make the page higher than it must be.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def hold(self, page: QWidget) -> None:
        self.setWidget(page)
        page.setAutoFillBackground(False)
        page.installEventFilter(self)
        self._fit()
        page.show()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page may need more room than before."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        page = self.widget()
        if page is None:
            return
        room = self.maximumViewportSize()
        least = page.minimumSizeHint().expandedTo(page.minimumSize())
        if least.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        layout = page.layout()
        width = max(room.width(), least.width())
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(max(least.height(), layout.minimumHeightForWidth(width)))
        if least.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        page.resize(room.expandedTo(least))


class Columns(QWidget):
    """A left column headed by a square, and the rest beside it.

    The square is as large as the height allows, and the left column as wide as the square: a
    relation between height and width that Qt's own layouts do not have.
    """

    def __init__(self, square: QWidget, below: Sequence[QWidget], right: QWidget) -> None:
        super().__init__()
        self._square, self._right = square, right
        self._left = QWidget(self)
        right.setParent(self)
        self._column = QVBoxLayout(self._left)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(square, stretch=1)
        for widget in below:
            self._column.addWidget(widget)

    def show_left(self, is_shown: bool) -> None:
        """Show the left column, or give its room to the rest."""
        self._left.setVisible(is_shown)
        self._share_out()

    def minimumSizeHint(self) -> QSize:
        left, right = self._column.minimumSize().width(), self._right.minimumSizeHint()
        height = max(self._column.minimumHeightForWidth(left), right.height())
        return QSize(left + right.width() + 3 * _GAP, height + 2 * _GAP)

    def event(self, event: QEvent) -> bool:
        """Something within wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_out()
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        room = self.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        if self._left.isVisibleTo(self):
            least = self._column.minimumSize().width()
            right = self._right.minimumSizeHint().width()
            most = min(int(room.width() * _WIDEST), room.width() - right - _GAP)
            sides = range(least, max(least, most) + 1)
            side = sides[max(bisect_right(sides, room.height(), key=self._height_with) - 1, 0)]
            height = min(self._height_with(side), room.height())
            self._left.setGeometry(room.left(), room.top(), side, height)
            room.setLeft(room.left() + side + _GAP)
        self._right.setGeometry(room)

    def _height_with(self, side: int) -> int:
        """How high the left column is with a square of this side."""
        below = self._column.minimumHeightForWidth(side) - self._square.minimumHeight()
        return side + below
