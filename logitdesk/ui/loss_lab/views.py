"""What the loss lab's views share: they follow the model while shown, and have tables."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from logitdesk.ui.charts.table import Table
from logitdesk.ui.loss_lab.model import LossLabModel
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, quiet_label, wrapped

_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BROKEN: Final = ("inf", "−inf", "nan")


class LossView(QWidget):
    """Shows the model while it is visible: `refresh` says how."""

    def __init__(self, lab: LossLabModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lab = lab
        lab.changed.connect(self._on_changed)

    def refresh(self) -> None:
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()


class Row(NamedTuple):
    """A row's name, a sentence on it, and what it says in each column."""

    name: str
    explanation: str
    cells: Sequence[str]


class FigureTable(QTableWidget):
    """Named rows of figures, all in sight; infinite ones and NaN stand out."""

    def __init__(self, themes: ThemeManager, name: str, corner: str = "") -> None:
        super().__init__()
        self._themes, self._corner = themes, corner
        self._heads: Sequence[tuple[str, str]] = ()
        self._rows: Sequence[Row] = ()
        self.setAccessibleName(name)
        self.setFont(font_of(QUIET))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setMinimumSectionSize(10)
        themes.changed.connect(self._on_theme_changed)

    def set_rows(self, heads: Sequence[tuple[str, str]], rows: Sequence[Row]) -> None:
        """Show other figures; each column has a head and a sentence on it."""
        self._heads, self._rows = heads, rows
        self.setRowCount(len(rows))
        self.setColumnCount(1 + len(heads))
        for column, (head, explanation) in enumerate([(self._corner, ""), *heads]):
            self.setHorizontalHeaderItem(column, _item(head, explanation, column > 0))
        for number, row in enumerate(rows):
            for column, text in enumerate([row.name, *row.cells]):
                item = _item(text, row.explanation, column > 0)
                if text in _BROKEN:
                    item.setBackground(self._themes.theme.warm_soft)
                self.setItem(number, column, item)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        names = [head for head, _ in heads]
        told = (
            f"{row.name}: {', '.join(map(' '.join, zip(names, row.cells, strict=True)))}."
            for row in rows
        )
        self.setAccessibleDescription(" ".join(told))
        self.updateGeometry()

    def table(self) -> Table:
        """Return what is shown."""
        names = tuple(head.replace("\n", " ") for head, _ in self._heads)
        return Table(("name", *names), tuple((row.name, *row.cells) for row in self._rows))

    def sizeHint(self) -> QSize:
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        return QSize(200, height + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def _on_theme_changed(self) -> None:
        self.set_rows(self._heads, self._rows)


def sentence_label(text: str = "") -> QLabel:
    """Quiet text that is broken into lines."""
    label = quiet_label(text)
    label.setWordWrap(True)
    label.setMinimumWidth(80)
    return label


def _item(text: str, explanation: str, is_right: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(wrapped(explanation) if explanation else "")
    if is_right:
        item.setTextAlignment(_RIGHT)
    else:
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return item
