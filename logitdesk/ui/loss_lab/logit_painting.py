"""How the loss lab's rows are painted."""

from dataclasses import dataclass
from typing import Final, Self

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from logitdesk.scores.losses import LossCase
from logitdesk.ui.charts.axis import AxisLimit
from logitdesk.ui.charts.rounded_box import fill_box
from logitdesk.ui.formatting import signed
from logitdesk.ui.loss_lab.logit_grid import LABEL_HEADS, LogitGrid, Span
from logitdesk.ui.loss_lab.row_figures import gradient_text, logit_text, probability_text
from logitdesk.ui.theme import QUIET, Theme, font_of

_UNCUT: Final = Qt.TextFlag.TextDontClip
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_PLAIN: Final = 50_000
"""Up to here an axis ends at a number without a power of ten."""
_SMALL: Final = 0.78
"""The type of numbers that have too little room, against the system's."""
_SPARE: Final = 4
"""Pixels that a number may be too long for its room."""
_GRIP: Final = 3.0
"""Width of what a bar is taken by."""


@dataclass(frozen=True)
class LogitFonts:
    """What rows are written in: numbers, long and bold ones, classes, and the true one."""

    numbers: QFont
    small: QFont
    bold: QFont
    classes: QFont
    label: QFont

    @classmethod
    def now(cls) -> Self:
        """Those of the system's size."""
        bold = QFont.Weight.Bold
        return cls(
            font_of(QUIET), font_of(_SMALL), font_of(QUIET, bold), font_of(1.1), font_of(1.1, bold)
        )


class LogitPainter:
    """Paints parts of the rows. All methods run on the window's thread, while its painter does."""

    def __init__(
        self, painter: QPainter, theme: Theme, grid: LogitGrid, limit: AxisLimit, fonts: LogitFonts
    ) -> None:
        self._painter, self._theme = painter, theme
        self._grid, self._limit, self._fonts = grid, limit, fonts

    def paint_heads(self) -> None:
        """Paint what the columns are, above them."""
        grid, painter = self._grid, self._painter
        painter.setFont(self._fonts.numbers)
        painter.setPen(self._theme.quiet)
        both = Span(grid.track.left, grid.probability.right - grid.track.left)
        for span, align, text in (
            (grid.logit, _CENTRE, "logit z"),
            (both, _RIGHT, "softmax p"),
            (grid.label, _CENTRE, LABEL_HEADS[0 if grid.is_roomy else 1]),
            (grid.gradient, _CENTRE, "gradient p − y"),
        ):
            painter.drawText(QRect(span.left, 0, span.width, grid.head - 4), align, text)

    def paint_axes(self) -> None:
        """Paint the zero lines, and where the axes end, below the rows."""
        grid, painter, theme = self._grid, self._painter, self._theme
        high = grid.axis - grid.head
        for span in (grid.logit, grid.gradient):
            painter.fillRect(span.middle, grid.head, 1, high, theme.axis)
        painter.setFont(self._fonts.numbers)
        painter.setPen(theme.quiet)
        target = self._limit.target
        if abs(target / self._limit.value - 1) <= 0.01:
            self._paint_ends(grid.logit, *(_end(sign * target) for sign in (-1, 1)))
        self._paint_ends(grid.track, "0", "1")
        self._paint_ends(grid.gradient, "−1", "+1")

    def paint_mark(self, number: int, *, has_focus: bool) -> None:
        """Mark the row that is pointed at."""
        painter, box = self._painter, QRectF(self._grid.row(number)).adjusted(0.5, 1.5, -0.5, -1.5)
        fill_box(painter, box, self._theme.track)
        if has_focus:
            painter.setPen(QPen(self._theme.accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 4, 4)

    def paint_row(self, case: LossCase, number: int, *, is_marked: bool) -> None:
        """Paint a class's whole row."""
        painter, is_label = self._painter, number == case.label
        wins = number == int(case.logits.argmax())
        painter.setFont(self._fonts.label if is_label else self._fonts.classes)
        painter.setPen(self._theme.accent if is_label else self._theme.text)
        painter.drawText(self._grid.cell(number, self._grid.classes), _CENTRE, str(number))
        self._paint_logit(number, float(case.logits[number]), wins=wins, is_marked=is_marked)
        self._paint_probability(case, number, wins=wins)
        self._paint_label(number, is_label=is_label)
        self._paint_gradient(case, number)

    def _paint_logit(self, number: int, logit: float, *, wins: bool, is_marked: bool) -> None:
        grid, theme, painter = self._grid, self._theme, self._painter
        share = logit / self._limit.value
        bar = grid.bar(number, grid.logit, share)
        if logit < 0:
            colour = theme.warm if wins else theme.warm_soft
        else:
            colour = theme.accent if wins else theme.accent_soft
        fill_box(painter, bar, colour)
        if is_marked:
            grip = QRectF(bar.left() if logit < 0 else bar.right() - _GRIP, bar.top() - 2, _GRIP, 0)
            grip.setHeight(bar.height() + 4)
            fill_box(painter, grip, theme.text)
        painter.setFont(self._fonts.numbers)
        painter.setPen(theme.text)
        align = _LEFT if logit < 0 else _RIGHT
        self._write(grid.across(number, grid.logit, share), align, logit_text(logit))

    def _paint_probability(self, case: LossCase, number: int, *, wins: bool) -> None:
        grid, theme, painter = self._grid, self._theme, self._painter
        fill_box(painter, grid.track_box(number), theme.hairline)
        bar = grid.probability_bar(number, float(case.probabilities[number]))
        fill_box(painter, bar, theme.accent if wins else theme.accent_soft)
        painter.setFont(self._fonts.numbers)
        painter.setPen(theme.text)
        text = probability_text(float(case.log_odds[number]), grid.decimals)
        painter.drawText(grid.cell(number, grid.probability), _RIGHT, text)

    def _paint_label(self, number: int, *, is_label: bool) -> None:
        """Paint the class's part of the one-hot row, as something that is chosen."""
        grid, theme, painter = self._grid, self._theme, self._painter
        radius = min(grid.row(number).height() / 2 - 1.5, 9.0)
        middle = QRectF(grid.cell(number, grid.label)).center()
        painter.setPen(QPen(theme.accent if is_label else theme.axis, 1))
        painter.setBrush(theme.accent if is_label else theme.card)
        painter.drawEllipse(middle, radius, radius)
        painter.setFont(self._fonts.bold if is_label else self._fonts.numbers)
        painter.setPen(theme.on_accent if is_label else theme.quiet)
        box = QRectF(middle - QPointF(radius, radius), middle + QPointF(radius, radius))
        painter.drawText(box, _CENTRE, "1" if is_label else "0")

    def _paint_gradient(self, case: LossCase, number: int) -> None:
        grid, theme, painter = self._grid, self._theme, self._painter
        is_label = number == case.label
        share = -abs(float(case.gradient[number])) if is_label else float(case.gradient[number])
        share = share or (-1e-9 if is_label else 1e-9)  # its side is known, however short it is
        fill_box(
            painter,
            grid.bar(number, grid.gradient, share),
            theme.warm if is_label else theme.accent,
        )
        painter.setFont(self._fonts.numbers)
        painter.setPen(theme.text)
        text = gradient_text(float(case.log_odds[number]), is_label=is_label)
        align = _LEFT if is_label else _RIGHT
        self._write(grid.across(number, grid.gradient, share), align, text)

    def _write(self, box: QRect, align: Qt.AlignmentFlag, text: str) -> None:
        """Write a number, smaller where it is longer than its room."""
        is_long = self._painter.fontMetrics().horizontalAdvance(text) > box.width() + _SPARE
        self._painter.setFont(self._fonts.small if is_long else self._fonts.numbers)
        self._painter.drawText(box, align | _UNCUT, text)

    def _paint_ends(self, span: Span, left: str, right: str) -> None:
        top = self._grid.axis + 1
        box = QRect(span.left, top, span.width, self._grid.size.height() - top)
        if self._painter.fontMetrics().horizontalAdvance(f"{left}  {right}") > span.width:
            self._painter.drawText(box, _CENTRE | _UNCUT, right.replace("+", "±"))
            return
        self._painter.drawText(box, _LEFT, left)
        self._painter.drawText(box, _RIGHT, right)


def _end(value: float) -> str:
    return logit_text(value) if abs(value) > _PLAIN else signed(value, int(value % 1 != 0))
