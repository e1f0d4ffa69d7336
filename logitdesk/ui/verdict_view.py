"""The digit the network reads, and how sure it is of it."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from logitdesk.scores.scores import Scores
from logitdesk.ui.desk import Desk
from logitdesk.ui.figures import DASH, percent
from logitdesk.ui.theme_keeper import ThemeKeeper
from logitdesk.ui.typography import QUIET, font_of

_GAP: Final = 16
_WIDEST: Final = ("next: 8 at 49.9 %", "margin 88.8 logits")
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class VerdictView(QWidget):
    """A large digit, its probability, and the runner-up; of one size whatever it shows.

    It paints itself, so that no new text ever makes the window lay itself out again.
    All methods run on the window's thread.
    """

    def __init__(self, desk: Desk, themes: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._themes = themes
        self._digit_font = font_of(3.6, QFont.Weight.Bold)
        self._percent_font = font_of(1.7, QFont.Weight.DemiBold)
        self._plain_font = font_of(1.15)
        self._quiet_font = font_of(QUIET)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Verdict")
        desk.reading_changed.connect(self._show_reading)
        desk.network_changed.connect(self._show_reading)
        themes.changed.connect(self.update)
        self._show_reading()

    def sizeHint(self) -> QSize:
        """The runner-up and the margin on one line."""
        return self._size_of(" · ".join(_WIDEST))

    def minimumSizeHint(self) -> QSize:
        """The margin on a line of its own."""
        return self._size_of(max(_WIDEST, key=len))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints it all."""
        painter, theme, scores = QPainter(self), self._themes.theme, self._scores
        painter.setFont(self._digit_font)
        painter.setPen(theme.text if scores else theme.quiet)
        digit = QRect(0, 0, self._digit_width, self.height())
        painter.drawText(digit, Qt.AlignmentFlag.AlignCenter, str(scores.digit) if scores else DASH)
        beside = self.rect().adjusted(self._digit_width + _GAP, 0, 0, 0)
        if scores:
            self._paint_numbers(painter, beside, scores)
        else:
            painter.setFont(self._plain_font)
            painter.drawText(beside, _LEFT, self._nothing)

    @property
    def _scores(self) -> Scores | None:
        reading = self._desk.reading
        return reading.scores if reading else None

    @property
    def _nothing(self) -> str:
        return "Draw a digit" if self._desk.network else "No network to read it"

    @property
    def _digit_width(self) -> int:
        return QFontMetrics(self._digit_font).horizontalAdvance("0") + 8

    def _size_of(self, line: str) -> QSize:
        percentage, quiet = QFontMetrics(self._percent_font), QFontMetrics(self._quiet_font)
        beside = max(percentage.horizontalAdvance("> 99.9 %"), quiet.horizontalAdvance(line))
        height = max(
            percentage.height() + 2 * quiet.height(), QFontMetrics(self._digit_font).capHeight()
        )
        return QSize(self._digit_width + _GAP + beside + 2, height)

    def _paint_numbers(self, painter: QPainter, box: QRect, scores: Scores) -> None:
        theme = self._themes.theme
        lines = self._quiet_lines(scores, box.width())
        percentage, quiet = QFontMetrics(self._percent_font), QFontMetrics(self._quiet_font)
        top = (self.height() - percentage.height() - len(lines) * quiet.height()) // 2
        painter.setFont(self._percent_font)
        row = QRect(box.left(), top, box.width(), percentage.height())
        painter.drawText(row, _LEFT, percent(scores.probability(scores.digit)))
        painter.setFont(self._quiet_font)
        painter.setPen(theme.quiet)
        row.setHeight(quiet.height())
        row.moveTop(top + percentage.height())
        for line in lines:
            painter.drawText(row, _LEFT, line)
            row.translate(0, quiet.height())

    def _quiet_lines(self, scores: Scores, width: int) -> list[str]:
        lines = _lines(scores)
        fits = QFontMetrics(self._quiet_font).horizontalAdvance(" · ".join(_WIDEST)) <= width
        return [" · ".join(lines)] if fits else lines

    def _show_reading(self) -> None:
        scores = self._scores
        if scores:
            sure = percent(scores.probability(scores.digit))
            self.setAccessibleDescription(", ".join([str(scores.digit), sure, *_lines(scores)]))
        else:
            self.setAccessibleDescription(self._nothing)
        self.update()


def _lines(scores: Scores) -> list[str]:
    second = scores.runner_up
    return [
        f"next: {second} at {percent(scores.probability(second))}",
        f"margin {scores.margin:.1f} logits",
    ]
