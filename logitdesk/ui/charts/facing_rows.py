"""How the rows of the facing bars are painted."""

from dataclasses import dataclass
from typing import Final, Self

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from logitdesk.scores.scores import Scores
from logitdesk.ui.charts.axis import AxisLimit
from logitdesk.ui.charts.rounded_box import fill_box
from logitdesk.ui.charts.row_grid import GAP, RowGrid
from logitdesk.ui.charts.unreal import hatch_box, paint_mark, paint_truth
from logitdesk.ui.formatting import DASH, percent, signed
from logitdesk.ui.theme import QUIET, Theme, font_of

_CENTRE: Final = Qt.AlignmentFlag.AlignCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BEYOND: Final = 3
"""Pixels that a line for the truth stands out above and below its bar."""

_SEEN: Final = 1.5
"""Pixels from where on two ends of a bar are told apart."""


@dataclass(frozen=True)
class RowFonts:
    """What rows are written in: their numbers, their digits, and the digit that wins."""

    numbers: QFont
    digits: QFont
    winner: QFont

    @classmethod
    def now(cls) -> Self:
        """Those of the system's size."""
        return cls(font_of(QUIET), font_of(1.3), font_of(1.3, QFont.Weight.Bold))


class FacingRows:
    """Paints parts of the rows; a bar that is not as in truth is striped, with a line for that.

    All methods run on the window's thread, while the painter is active.
    """

    def __init__(
        self, painter: QPainter, theme: Theme, grid: RowGrid, limit: AxisLimit, fonts: RowFonts
    ) -> None:
        self._painter, self._theme = painter, theme
        self._grid, self._limit, self._fonts = grid, limit, fonts

    def paint_axes(self, mark: str = "") -> None:
        """Paint both axes below the rows, and a word between them where there is one."""
        grid, limit, painter = self._grid, self._limit, self._painter
        painter.fillRect(grid.zero, 0, 1, grid.axis, self._theme.axis)
        painter.setFont(self._fonts.numbers)
        painter.setPen(self._theme.quiet)
        self._paint_tick(grid.zero, "0")
        share = limit.target / limit.value
        if share <= 1.01:
            for sign in (-1, 1):
                x = grid.zero + round(sign * share * grid.reach)
                self._paint_tick(x, signed(sign * limit.target, decimals=0))
        self._paint_tick(grid.track, "0")
        self._paint_tick(grid.track + grid.track_width, "1")
        if mark:
            middle = grid.digits + grid.digits_width / 2 - GAP
            paint_mark(painter, self._theme, QPointF(middle, grid.axis + GAP / 2), mark)

    def paint_digit(self, digit: int, scores: Scores | None, *, is_marked: bool) -> None:
        """Paint the digit itself."""
        painter, theme, box = self._painter, self._theme, self._grid.digit_box(digit)
        wins = scores is not None and digit == scores.digit
        if is_marked:
            pill = QRect(0, 0, box.height(), box.height())
            pill.moveCenter(box.center())
            fill_box(painter, pill, theme.accent_wash)
        painter.setFont(self._fonts.winner if wins else self._fonts.digits)
        painter.setPen(theme.accent if wins else theme.text if scores else theme.quiet)
        painter.drawText(box, _CENTRE, str(digit))

    def paint_nothing(self, digit: int) -> None:
        """Paint the row of a digit without scores."""
        painter, grid = self._painter, self._grid
        fill_box(painter, grid.track_box(digit), self._theme.track)
        painter.setFont(self._fonts.numbers)
        painter.setPen(self._theme.quiet)
        row = grid.row(digit)
        painter.drawText(row.adjusted(grid.zero + GAP, 0, 0, 0), _LEFT, DASH)
        painter.drawText(row, _RIGHT, DASH)

    def paint_logit(self, digit: int, scores: Scores, truth: Scores) -> None:
        """Paint the logit's bar and its number beside it."""
        painter, theme, width = self._painter, self._theme, self._grid.size.width()
        logit, true = float(scores.logits[digit]), float(truth.logits[digit])
        wins = digit == scores.digit
        bar = self._grid.logit_bar(digit, logit / self._limit.value)
        if logit < 0:
            colour = theme.warm if wins else theme.warm_soft
        else:
            colour = theme.accent if wins else theme.accent_soft
        taken = bar
        if true == logit:
            fill_box(painter, bar, colour)
        else:
            in_truth = self._grid.logit_bar(digit, true / self._limit.value)
            self._paint_unreal(bar, colour, in_truth.left() if true < 0 else in_truth.right())
            taken = bar | in_truth if (true < 0) == (logit < 0) else bar
        if logit < 0:
            beside, align = taken.adjusted(-width, 0, -taken.width() - GAP, 0), _RIGHT
        else:
            beside, align = taken.adjusted(taken.width() + GAP, 0, width, 0), _LEFT
        painter.setFont(self._fonts.numbers)
        painter.setPen(theme.text)
        painter.drawText(beside, align, signed(logit, decimals=1 if abs(logit) < 99.95 else 0))

    def paint_probability(self, digit: int, scores: Scores, truth: Scores | None) -> None:
        """Paint the probability in its track; `truth` is what it is not, None where it is true."""
        painter, theme, grid = self._painter, self._theme, self._grid
        probability = scores.probability(digit)
        fill_box(painter, grid.track_box(digit), theme.track)
        bar = grid.probability_bar(digit, probability)
        colour = theme.accent if digit == scores.digit else theme.accent_soft
        if truth is None:
            fill_box(painter, bar, colour)
        else:
            true = grid.probability_bar(digit, truth.probability(digit))
            self._paint_unreal(bar, colour, true.right())
        painter.setFont(self._fonts.numbers)
        painter.setPen(theme.text)
        painter.drawText(grid.row(digit), _RIGHT, percent(probability))

    def _paint_unreal(self, bar: QRectF, colour: QColor, true: float) -> None:
        hatch_box(self._painter, bar, colour)
        if min(abs(bar.left() - true), abs(bar.right() - true)) < _SEEN:
            return
        top, bottom = bar.top() - _BEYOND, bar.bottom() + _BEYOND
        paint_truth(self._painter, self._theme, true, top, bottom)

    def _paint_tick(self, x: int, text: str) -> None:
        top = self._grid.axis + GAP
        box = QRect(x - 40, top, 81, self._grid.size.height() - top)
        self._painter.drawText(box, _CENTRE, text)
