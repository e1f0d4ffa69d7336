"""A table of figures, all in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from logitdesk.scores.table import Table
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, wrapped

Row = tuple[str, Sequence[str]]
"""A sentence on a row, and its cells, the first of which is its name."""


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
        themes.changed.connect(lambda: self.set_rows(self._heads, self._rows))

    def set_rows(self, heads: Sequence[tuple[str, str]], rows: Sequence[Row]) -> None:
        """Show other figures; heads and rows have a sentence each."""
        self._heads, self._rows = heads, rows
        self.setRowCount(len(rows))
        self.setColumnCount(len(heads))
        for column, (head, explanation) in enumerate(heads):
            self.setHorizontalHeaderItem(column, self._item(column, head, wrapped(explanation)))
        for number, (explanation, cells) in enumerate(rows):
            for column, text in enumerate(cells):
                self.setItem(number, column, self._item(column, text, wrapped(explanation)))
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
        item, flags = QTableWidgetItem(text), Qt.AlignmentFlag
        item.setToolTip(tip)
        item.setWhatsThis(tip)
        item.setTextAlignment((self._align if column else flags.AlignLeft) | flags.AlignVCenter)
        if text in ("inf", "nan"):
            item.setBackground(self._themes.theme.warm_soft)
        return item
