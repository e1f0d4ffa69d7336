"""The digit the network reads, and how sure it is of it."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from logitdesk.scores.scores import Scores
from logitdesk.ui.desk import Desk
from logitdesk.ui.figures import DASH, percent
from logitdesk.ui.theme_keeper import ThemeKeeper
from logitdesk.ui.typography import QUIET, font_of, wrapped

_GAP: Final = 16
_WIDEST: Final = ("next: 8 at 49.9 %", "margin 88.8 logits")
_BETWEEN: Final = " · "
_VERDICT: Final = "The digit with the largest logit, and its softmax probability."
_RUNNER_UP: Final = "The digit with the second largest logit, and its softmax probability."
_MARGIN: Final = (
    "The margin is by how much the largest logit is ahead of the second largest: "
    "the wider, the surer the network."
)
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
        return self._size_of(_BETWEEN.join(_WIDEST))

    def minimumSizeHint(self) -> QSize:
        """The margin on a line of its own."""
        return self._size_of(max(_WIDEST, key=len))

    def event(self, event: QEvent) -> bool:
        """Explains what is under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self._explanation_at(event.pos())
            QToolTip.showText(event.globalPos(), wrapped(text) if text else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints it all."""
        painter, theme, scores = QPainter(self), self._themes.theme, self._scores
        painter.setFont(self._digit_font)
        painter.setPen(theme.text if scores else theme.quiet)
        digit = QRect(0, 0, self._digit_width, self.height())
        painter.drawText(digit, Qt.AlignmentFlag.AlignCenter, str(scores.digit) if scores else DASH)
        if scores:
            self._paint_numbers(painter, scores)
        else:
            painter.setFont(self._plain_font)
            painter.drawText(self._beside, _LEFT, self._nothing)

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

    @property
    def _beside(self) -> QRect:
        """The room beside the digit."""
        return self.rect().adjusted(self._digit_width + _GAP, 0, 0, 0)

    def _paint_numbers(self, painter: QPainter, scores: Scores) -> None:
        percentage, runner_up, margin = self._boxes(scores)
        painter.setFont(self._percent_font)
        painter.drawText(percentage, _LEFT, percent(scores.probability(scores.digit)))
        painter.setFont(self._quiet_font)
        painter.setPen(self._themes.theme.quiet)
        for box, text in zip((runner_up, margin), self._quiet_texts(scores), strict=True):
            painter.drawText(box, _LEFT, text)

    def _quiet_texts(self, scores: Scores) -> list[str]:
        """The runner-up and the margin, as they are written on their line or their two lines."""
        runner_up, margin = _lines(scores)
        return [runner_up + _BETWEEN, margin] if self._is_wide else [runner_up, margin]

    def _boxes(self, scores: Scores) -> list[QRect]:
        """Where the percentage, the runner-up and the margin stand."""
        beside, quiet = self._beside, QFontMetrics(self._quiet_font)
        height = QFontMetrics(self._percent_font).height()
        lines = 1 if self._is_wide else 2
        top = (self.height() - height - lines * quiet.height()) // 2
        percentage = QRect(beside.left(), top, beside.width(), height)
        runner_up = QRect(beside.left(), top + height, beside.width(), quiet.height())
        if not self._is_wide:
            return [percentage, runner_up, runner_up.translated(0, quiet.height())]
        runner_up.setWidth(quiet.horizontalAdvance(self._quiet_texts(scores)[0]))
        margin = QRect(runner_up)
        margin.setLeft(runner_up.right() + 1)
        margin.setRight(beside.right())
        return [percentage, runner_up, margin]

    @property
    def _is_wide(self) -> bool:
        """Whether the runner-up and the margin have room on one line."""
        widest = QFontMetrics(self._quiet_font).horizontalAdvance(_BETWEEN.join(_WIDEST))
        return widest <= self._beside.width()

    def _explanation_at(self, place: QPoint) -> str:
        if not self._scores:
            return ""
        digit = QRect(0, 0, self._digit_width, self.height())
        boxes = [digit, *self._boxes(self._scores)]
        texts = [_VERDICT, _VERDICT, _RUNNER_UP, _MARGIN]
        pairs = zip(boxes, texts, strict=True)
        return next((text for box, text in pairs if box.contains(place)), "")

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
