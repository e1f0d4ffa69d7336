"""Two networks' figures side by side."""

from dataclasses import asdict, fields
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from logitdesk.scores.metrics import Comparison, Measured
from logitdesk.ui.charts.csv_text import csv_table
from logitdesk.ui.charts.table import Table
from logitdesk.ui.theme import QUIET, font_of, quiet_label, wrapped
from logitdesk.ui.training.field_row import rule
from logitdesk.ui.training.outcome_words import Row, rows

_LONGEST: Final = 11  # wide characters of a network's name in a column's head
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SPACING: Final = 16


class ComparisonTable(QWidget):
    """A line for each quantity: before, after and the difference, or else after alone.

    All methods run on the window's thread.
    """

    def __init__(self, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_SPACING)
        self._grid.setVerticalSpacing(7)
        self._comparison = comparison
        self._has_before = comparison.before is not None
        if self._has_before:
            self._add_head(1, comparison.before_name or "", "before")
        self._add_head(2, comparison.after_name, "new")
        if self._has_before:
            self._grid.addWidget(quiet_label("difference"), 0, 3, 1, 2)
        self._grid.addWidget(rule(), 1, 0, 1, 5)
        for number, row in enumerate(rows(comparison), 2):
            self._add_row(number, row)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setAccessibleName("Before and after, on the same test images")
        self.setAccessibleDescription(" ".join(_spoken(row) for row in rows(comparison)))

    def numbers(self) -> str:
        """What was measured of each network, as comma-separated values, in full."""
        told = self._comparison
        networks = [(told.before_name, told.before), (told.after_name, told.after)]
        rows = [
            [name, told.dataset, measured.accuracy, *asdict(measured).values()]
            for name, measured in networks
            if measured is not None
        ]
        quantities = [field.name for field in fields(Measured)]
        return csv_table(["network", "dataset", "accuracy", *quantities], rows)

    def table(self) -> Table:
        """Return what is shown."""
        before, after, change = (
            self._comparison.before,
            self._comparison.after,
            self._comparison.change,
        )
        names = ("accuracy", "wrong", "log_loss", "calibration_error")
        each = [one for one in (before, after, change) if one is not None]
        rows = ((name.replace("_", "-"), *(getattr(one, name) for one in each)) for name in names)
        heads = ("before", "after", "change") if before is not None else ("after",)
        return Table(("quantity", *heads), tuple(rows))

    def _add_head(self, column: int, name: str, which: str) -> None:
        font = font_of(QUIET)
        metrics = QFontMetrics(font)
        room = metrics.horizontalAdvance("n" * _LONGEST)
        label = quiet_label(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room))
        label.setToolTip(wrapped(f"{name}, the {which} one" if which == "new" else name))
        self._grid.addWidget(label, 0, column, _RIGHT)

    def _add_row(self, number: int, row: Row) -> None:
        name = QLabel(row.quantity)
        name.setToolTip(wrapped(row.explanation))
        self._grid.addWidget(name, number, 0)
        if self._has_before:
            self._grid.addWidget(_figure(row.before), number, 1, _RIGHT)
            change = _figure(row.change, QFont.Weight.DemiBold)
            change.setMinimumWidth(change.sizeHint().width())
            self._grid.addWidget(change, number, 3, _RIGHT)
            self._grid.addWidget(quiet_label(row.word), number, 4)
        self._grid.addWidget(_figure(row.after), number, 2, _RIGHT)


def _figure(text: str, weight: QFont.Weight = QFont.Weight.Normal) -> QLabel:
    label = QLabel(text)
    label.setFont(font_of(weight=weight))
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _spoken(row: Row) -> str:
    if not row.before:
        return f"{row.quantity}: {row.after}."
    return f"{row.quantity}: before {row.before}, now {row.after}, {row.change}, {row.word}."
