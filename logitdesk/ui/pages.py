"""The pages of the window, a tab each, and the room that each part has."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import (
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from logitdesk.ui.formatting import without_mnemonic
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.widgets import scrolled

_GAP: Final = 14
_SPACING: Final = 12
_LEAST_SIDE: Final = 200
_SLACK: Final = 4  # pixels by which texts in lines may be higher than they say
_LEAST_PAGE: Final = 16
"""Lines of text that a page has room for; where it has less, what is beside it scrolls, too."""
_WIDEST: Final = 0.37
"""The most of the width that the left column takes: the charts need the rest."""
_WIDEST_TOOLS: Final = 0.39
"""The same where its tools need it, to stand in one row."""


@dataclass(frozen=True)
class Tab:
    """One page, and the tab that shows it.

    Attributes:
        key: what the program calls it.
        title: what people call it in English; its & is before the menu's mnemonic.
        tooltip: in English.
        uses_drawing: whether the page, its tools and the verdict stand beside it.
    """

    key: str
    title: str
    shortcut: str
    tooltip: str
    uses_drawing: bool


PAGES: Final = (
    Tab(
        "scores", QT_TRANSLATE_NOOP("Pages", "&Scores"), "F2",
        QT_TRANSLATE_NOOP("Pages", "Show logits, softmax and log-odds"), uses_drawing=True,
    ),
    Tab(
        "evidence", QT_TRANSLATE_NOOP("Pages", "&Evidence"), "F3",
        QT_TRANSLATE_NOOP("Pages", "Show from which ink a logit comes"), uses_drawing=True,
    ),
    Tab(
        "training", QT_TRANSLATE_NOOP("Pages", "T&raining"), "F4",
        QT_TRANSLATE_NOOP("Pages", "Show how networks are trained"), uses_drawing=True,
    ),
    Tab(
        "evaluation", QT_TRANSLATE_NOOP("Pages", "E&valuation"), "F5",
        QT_TRANSLATE_NOOP("Pages", "See which images a network misreads"), uses_drawing=False,
    ),
    Tab(
        "my digits", QT_TRANSLATE_NOOP("Pages", "My &digits"), "F8",
        QT_TRANSLATE_NOOP("Pages", "Collect your own digits, and look after them"),
        uses_drawing=True,
    ),
    Tab(
        "perceptron lab", QT_TRANSLATE_NOOP("Pages", "&Perceptron lab"), "F6",
        QT_TRANSLATE_NOOP("Pages", "Train a perceptron with two inputs, and see its log-odds"),
        uses_drawing=False,
    ),
    Tab(
        "loss lab", QT_TRANSLATE_NOOP("Pages", "&Loss lab"), "F7",
        QT_TRANSLATE_NOOP("Pages", "See cross-entropy step by step, and how it goes wrong"),
        uses_drawing=False,
    ),
)  # fmt: skip


def title_of(tab: Tab) -> str:
    """Return a page's title in the window's language."""
    return QCoreApplication.translate("Pages", tab.title)


class Pages(QStackedWidget):
    """The pages that were shown so far, and the tabs that choose one.

    Their sizes never change the window's: a page with too little room is scrolled.

    Attributes:
        tabs: the tabs, to be placed by the window.

    Signals:
        page_shown(Tab): another page is shown.
    """

    page_shown = Signal(object)

    def __init__(
        self, make_page: Callable[[str], QWidget], canvas: QWidget, parent: QWidget
    ) -> None:
        """`make_page` makes the page of a key; `canvas` has the focus beside the first one."""
        super().__init__(parent)
        self._make_page, self._canvas, self._tabs = make_page, canvas, list(PAGES)
        self._made: dict[str, QWidget] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Pages"))
        for tab in PAGES:
            index = self.tabs.addTab(without_mnemonic(title_of(tab)))
            self.tabs.setTabToolTip(index, f"{self.tr(tab.tooltip)} ({tab.shortcut})")
        self.tabs.currentChanged.connect(self._show)

    @property
    def current(self) -> Tab:
        return self._tabs[self.tabs.currentIndex()]

    @property
    def undo_stack(self) -> QUndoStack | None:
        """The undo stack of the page shown; None for the drawing's."""
        return self._made[self.current.key].findChild(QUndoStack)

    def open_page(self, key: str) -> QWidget:
        """Show the page of a key, give it the focus, and return it."""
        index = self._index_of(key)
        self.tabs.setCurrentIndex(index)
        if key not in self._made:  # the first one, which the tabs show from the start
            self._show(index)
        (self._made[key] if index else self._canvas).setFocus()
        return self._made[key]

    def _index_of(self, key: str) -> int:
        return [tab.key for tab in PAGES].index(key)

    def _show(self, index: int) -> None:
        tab = self._tabs[index]
        if tab.key not in self._made:
            self._made[tab.key] = page = self._make_page(tab.key)
            room = scrolled(_LeastHeight(page))
            room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self.addWidget(room)
        self.setCurrentIndex(list(self._made).index(tab.key))
        self.page_shown.emit(tab)

    def show_drawing(self, key: str, is_shown: bool) -> None:
        """Have the drawing beside the page of a key from now on, or not."""
        index = self._index_of(key)
        if self._tabs[index].uses_drawing != is_shown:
            self._tabs[index] = replace(PAGES[index], uses_drawing=is_shown)
            if index == self.tabs.currentIndex():
                self.page_shown.emit(self._tabs[index])


class _LeastHeight(QWidget):
    """Asks for a page's least height, not for the one that its texts and charts would like."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setLayout(column_of(page))
        page.setAutoFillBackground(False)

    def heightForWidth(self, width: int) -> int:
        layout = self._page.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width)


class Columns(QWidget):
    """A left column headed by a square, and the rest beside it.

    The square is as large as the height allows, and the left column as wide as the square: a
    relation between height and width that Qt's own layouts do not have.

    Attributes:
        left: the left column.
    """

    def __init__(
        self, square: QWidget, below: Sequence[QWidget], header: QWidget, pages: QWidget
    ) -> None:
        super().__init__()
        self._square, self._pages = square, pages
        inside, right = QWidget(), QWidget()
        right.setLayout(column_of(header, (pages, 1), spacing=_SPACING))
        self._right = right
        for part in (inside, right):  # scroll areas pass no request of what is in them on
            part.installEventFilter(self)
        self._tools = column_of(*below, spacing=_SPACING)
        centred = row_of(1, square, 1)
        inside.setLayout(column_of(centred, self._tools, 1, spacing=_SPACING))
        self.left, beside = scrolled(inside), scrolled(right)
        beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        row = row_of(self.left, (beside, 1), spacing=_GAP)
        row.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        self.setLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def event(self, event: QEvent) -> bool:
        """Fit the square into the room, also when the left column is shown again."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit_square()
        return super().event(event)

    def eventFilter(self, _part: QObject, event: QEvent) -> bool:
        """Fit the square again when something within wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_square()
        return False

    def _fit_square(self) -> None:
        room = self.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        least, wish = self._tools.minimumSize().width(), self._tools.sizeHint().width()
        if wish <= room.width() * _WIDEST_TOOLS:
            least = wish  # else they stand in more rows
        bar = self.left.verticalScrollBar().sizeHint().width()
        others = self._right.minimumSizeHint().width() + bar + _GAP
        most = max(least, min(int(room.width() * _WIDEST), room.width() - others))
        side = least
        for _ in range(2):  # the tools are higher where they are wider
            below = self._tools.minimumHeightForWidth(max(side, least)) + _SPACING
            side = max(_LEAST_SIDE, min(most, room.height() - below - _SLACK))
        self._square.setFixedSize(side, side)
        self.left.setFixedWidth(max(side, least) + bar * (side + below + _SLACK > room.height()))
        page = _LEAST_PAGE * self.fontMetrics().height()
        self._pages.setMinimumHeight(min(page, room.height()))
