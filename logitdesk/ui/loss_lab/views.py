"""What the loss lab's views share: they follow the model while shown, and have tables."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from logitdesk.ui.charts.table import Table
from logitdesk.ui.loss_lab.model import LossLabModel
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, quiet_label, wrapped

Row = tuple[str, Sequence[str]]
"""A sentence on a row, and its cells, the first of which is its name."""
_BROKEN: Final = ("inf", "−inf", "nan")


class LossView(QWidget):
    """Shows the model while it is visible: `refresh` says how."""

    def __init__(self, lab: LossLabModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lab = lab
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        lab.changed.connect(self._on_changed)

    def refresh(self) -> None:
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()


class FigureTable(QTableWidget):
    """Rows of figures, all in sight; infinite ones and NaN stand out.

    Args:
        fitted: columns that are as wide as what stands in them; the others share the rest.
        align: where all but the first column have their text.
    """

    def __init__(
        self,
        themes: ThemeManager,
        name: str,
        fitted: Sequence[int] = (0,),
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight,
    ) -> None:
        super().__init__()
        self._themes, self._fitted, self._align = themes, fitted, align
        self._heads: Sequence[tuple[str, str]] = ()
        self._rows: Sequence[Row] = ()
        self.setAccessibleName(name)
        self.setFont(font_of(QUIET))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(self.SelectionMode.NoSelection)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setMinimumSectionSize(10)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        themes.changed.connect(self._on_theme_changed)

    def set_rows(self, heads: Sequence[tuple[str, str]], rows: Sequence[Row]) -> None:
        """Show other figures; each column has a head and a sentence on it."""
        self._heads, self._rows = heads, rows
        self.setRowCount(len(rows))
        self.setColumnCount(len(heads))
        for column, (head, explanation) in enumerate(heads):
            item = self._item(column, head, wrapped(explanation))
            self.setHorizontalHeaderItem(column, item)
        for number, (explanation, cells) in enumerate(rows):
            tip = wrapped(explanation)
            for column, text in enumerate(cells):
                self.setItem(number, column, self._item(column, text, tip))
        for column in self._fitted:
            mode = QHeaderView.ResizeMode.ResizeToContents
            self.horizontalHeader().setSectionResizeMode(column, mode)
        names = [head for head, _ in heads]
        said = (", ".join(map(" ".join, zip(names, cells, strict=True))) for _, cells in rows)
        self.setAccessibleDescription(". ".join(said))
        self.updateGeometry()

    def table(self) -> Table:
        """Return what is shown."""
        names = (head.replace("\n", " ") for head, _ in self._heads[1:])
        return Table(("name", *names), tuple(tuple(cells) for _, cells in self._rows))

    def sizeHint(self) -> QSize:
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        return QSize(200, height + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def _item(self, column: int, text: str, tip: str) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setToolTip(tip)
        item.setTextAlignment(
            (self._align if column else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        )
        if text in _BROKEN:
            item.setBackground(self._themes.theme.warm_soft)
        return item

    def _on_theme_changed(self) -> None:
        self.set_rows(self._heads, self._rows)


def sentence_label(text: str = "") -> QLabel:
    """Quiet text that is broken into lines."""
    label = quiet_label(text)
    label.setWordWrap(True)
    label.setMinimumWidth(80)
    return label


def table_of(names: str, *columns: ArrayLike) -> Table:
    """Return equally long columns of numbers, with these names, as a table."""
    cells = (np.asarray(column).tolist() for column in columns)
    return Table(tuple(names.split()), tuple(zip(*cells, strict=True)))
