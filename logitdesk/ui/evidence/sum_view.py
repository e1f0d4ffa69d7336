"""The sum that makes a logit, as one adds up on paper."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from logitdesk.inference.evidence import Evidence, Question
from logitdesk.ui.charts.table import Table
from logitdesk.ui.evidence.question_words import logit_asked_for
from logitdesk.ui.evidence.shown_sum import ShownSum, written
from logitdesk.ui.formatting import DASH
from logitdesk.ui.theme import Theme, ThemeManager, font_of, wrapped

_GAP: Final = 6
_INDENT: Final = 14
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ROWS: Final = (
    ("Ink that adds", _INDENT),
    ("Ink that takes", _INDENT),
    ("All ink", 0),
    ("Biases", 0),
)
_ON_BARS: Final = "The same on the bars above"
_WIDEST: Final = "logit of 8 minus that of 8"
_EXPLANATION: Final = (
    "The network is made of straight pieces: near this drawing, each pixel counts by its ink times "
    "a fixed factor, the gradient. What is left when all ink has been counted comes from the "
    "network’s own constants, the biases. Together they are the logit, exactly."
)


class SumView(QWidget):
    """What the ink adds and takes, what the biases add, what it comes to, and what the bars say.

    All methods run on the window's thread.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._sum: ShownSum | None = None
        self._evidence: Evidence | None = None
        self._name = "logit"
        self._font, self._bold = font_of(), font_of(1.15, QFont.Weight.DemiBold)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("The sum")
        self.setToolTip(wrapped(_EXPLANATION))
        themes.changed.connect(self.update)

    @property
    def shown(self) -> ShownSum | None:
        """The numbers in sight; None for dashes."""
        return self._sum

    def table(self) -> Table:
        """Return what is shown."""
        evidence = self._evidence
        if evidence is None:
            return Table(("part", "value"))
        shares = evidence.shares
        rows = (
            ("ink that adds", float(shares[shares > 0].sum())),
            ("ink that takes", float(shares[shares < 0].sum())),
            ("all ink", evidence.ink_part),
            ("biases", evidence.bias_part),
            ("logit", evidence.total),
        )
        return Table(("part", "value"), rows)

    def show_evidence(self, evidence: Evidence | None, question: Question | None) -> None:
        """Show the sum; without evidence the lines without numbers."""
        self._evidence = evidence
        self._sum = None if evidence is None else ShownSum.of(evidence)
        asked = question if evidence is None else evidence.question
        self._name = "logit" if asked is None else logit_asked_for(asked)
        self.setAccessibleDescription("" if self._sum is None else self._sum.as_text())
        self.update()

    def sizeHint(self) -> QSize:
        """Six lines, as wide as the longest with its number."""
        metrics = QFontMetrics(self._bold)
        width = metrics.horizontalAdvance(_WIDEST) + metrics.horizontalAdvance("  −888.88")
        return QSize(width, 5 * self._line + metrics.height() + 4 * _GAP)

    def minimumSizeHint(self) -> QSize:
        """It does not get smaller."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the lines, the last below a rule."""
        theme, painter, shown = self._themes.theme, QPainter(self), self._sum
        width = min(self.width(), 5 * self.sizeHint().width() // 4)
        parts: tuple[int | None, ...] = (None,) * 6
        if shown is not None:
            parts = (shown.adds, shown.takes, shown.ink, shown.bias, shown.total, shown.on_bars)
        painter.setFont(self._font)
        for number, (text, indent) in enumerate(_ROWS):
            row = QRect(indent, number * self._line, width - indent, self._line)
            self._paint_row(painter, theme, row, text, parts[number], is_part=indent > 0)
        below = 4 * self._line + _GAP
        painter.fillRect(0, below, width, 1, theme.axis)
        painter.setFont(self._bold)
        total = QRect(0, below + _GAP, width, QFontMetrics(self._bold).height())
        name = self._name[0].upper() + self._name[1:]
        self._paint_row(painter, theme, total, name, parts[4], is_part=False)
        painter.setFont(self._font)
        on_bars = QRect(0, total.bottom() + _GAP, width, self._line)
        self._paint_row(painter, theme, on_bars, _ON_BARS, parts[5], is_part=True)

    @property
    def _line(self) -> int:
        return QFontMetrics(self._font).height() + 3

    def _paint_row(
        self,
        painter: QPainter,
        theme: Theme,
        row: QRect,
        text: str,
        hundredths: int | None,
        *,
        is_part: bool,
    ) -> None:
        painter.setPen(theme.quiet if is_part else theme.text)
        painter.drawText(row, _LEFT, text)
        painter.drawText(row, _RIGHT, DASH if hundredths is None else written(hundredths))
