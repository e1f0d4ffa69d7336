"""The ten classes in a row, of which one is asked about."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from logitdesk.inference.evidence import Question
from logitdesk.scores.scores import DIGITS, Scores
from logitdesk.ui.charts.axis import LOGIT_LIMITS, AxisLimit
from logitdesk.ui.charts.rounded_box import fill_box
from logitdesk.ui.evidence.subject import Subject
from logitdesk.ui.formatting import DASH, signed
from logitdesk.ui.session import Session
from logitdesk.ui.theme import QUIET, Theme, ThemeManager, font_of, wrapped

_BAR: Final = 5
_PADDING: Final = 5
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter


class ClassPicker(QWidget):
    """A cell for each digit: its logit about a zero line, and as a number.

    The cell that is asked about has a frame; the one taken away from it a dashed one. A click asks
    about another digit, with Shift about why not that one; so do the arrow keys.
    All methods run on the window's thread.
    """

    chosen = Signal(int)
    """The person asked about this digit."""

    def __init__(
        self,
        session: Session,
        themes: ThemeManager,
        subject: Subject,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._themes, self._subject = session, themes, subject
        self._limit = AxisLimit(LOGIT_LIMITS, self)
        self._font, self._bold = font_of(1.1), font_of(1.1, QFont.Weight.Bold)
        self._small = font_of(QUIET)
        self._hovered: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Digit asked about")
        for changed in (self._limit.moved, themes.changed):
            changed.connect(self.update)
        subject.changed.connect(self._show)
        session.reading_changed.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        """Wide enough for a logit of three figures before the point."""
        cell = QFontMetrics(self._small).horizontalAdvance(signed(-88.88, 2)) + 6
        return QSize(DIGITS * cell, self._height)

    def minimumSizeHint(self) -> QSize:
        """As wide as numbers with one decimal."""
        cell = QFontMetrics(self._small).horizontalAdvance(signed(-88.8, 1)) + 4
        return QSize(DIGITS * cell, self._height)

    def box_of(self, digit: int) -> QRect:
        """Where a digit's cell is."""
        left, right = (step * (self.width() - 1) // DIGITS for step in (digit, digit + 1))
        return QRect(left, 0, right - left, self.height()).adjusted(1, 0, -1, 0)

    def event(self, event: QEvent) -> bool:
        """Tells what a click does."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            digit = self._digit_at(event.pos().x())
            text = (
                f"Ask where the logit of {digit} comes from (key {digit}). "
                f"Shift and a click: why not {digit}?"
            )
            QToolTip.showText(event.globalPos(), wrapped(text), self, self.box_of(digit))
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Asks about the digit under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._take(self._digit_at(event.position().x()), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Marks the cell under the mouse."""
        self._hover(self._digit_at(event.position().x()))

    def leaveEvent(self, _event: QEvent) -> None:
        """Marks no cell."""
        self._hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Asks about the next one."""
        question = self._question
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            here = -1 if question is None else question.digit
            self._take(min(max(here + step, 0), DIGITS - 1), Qt.KeyboardModifier.NoModifier)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints everything: it is cheap enough."""
        theme, painter = self._themes.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scores, question = self._scores, self._question
        for digit in range(DIGITS):
            box = self.box_of(digit)
            self._paint_frame(painter, theme, digit, question)
            self._paint_digit(painter, theme, digit, question)
            if scores is None:
                painter.setFont(self._small)
                painter.setPen(theme.quiet)
                painter.drawText(self._number_box(box), _CENTRE, DASH)
            else:
                self._paint_logit(painter, theme, box, digit, scores)

    @property
    def _scores(self) -> Scores | None:
        reading = self._session.reading
        return reading.scores if reading else None

    @property
    def _question(self) -> Question | None:
        """What is asked; None while it follows the winner and there is none."""
        scores, digit = self._scores, self._subject.digit
        if scores is not None:
            return self._subject.question_for(scores)
        return None if digit is None else Question(digit, self._subject.against)

    @property
    def _line(self) -> int:
        return QFontMetrics(self._font).height()

    @property
    def _height(self) -> int:
        return 2 * _PADDING + self._line + _BAR + 4 + QFontMetrics(self._small).height()

    def _digit_at(self, x: float) -> int:
        return min(max(int(x * DIGITS // max(self.width(), 1)), 0), DIGITS - 1)

    def _number_box(self, box: QRect) -> QRect:
        return box.adjusted(-2, _PADDING + self._line + _BAR + 4, 2, -_PADDING)

    def _take(self, digit: int, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._subject.toggle_against(digit)
        else:
            self._subject.choose(digit)
            self.chosen.emit(digit)

    def _hover(self, digit: int | None) -> None:
        if digit != self._hovered:
            self._hovered = digit
            self.update()

    def _show(self) -> None:
        scores, question = self._scores, self._question
        if scores is not None:
            self._limit.fit(float(abs(scores.logits).max()))
        asked = "no digit" if question is None else str(question.digit)
        against = "" if question is None or question.against is None else str(question.against)
        self.setAccessibleDescription(f"{asked}{against and f' and not {against}'}")
        self.update()

    def _paint_frame(
        self, painter: QPainter, theme: Theme, digit: int, question: Question | None
    ) -> None:
        frame = QRectF(self.box_of(digit)).adjusted(0.5, 0.5, -0.5, -0.5)
        if question is None or digit not in (question.digit, question.against):
            fill_box(painter, frame, theme.track if digit == self._hovered else theme.card)
            return
        is_asked = digit == question.digit
        pen = QPen(theme.accent if is_asked else theme.warm, 2 if self.hasFocus() else 1)
        if not is_asked:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.accent_wash if is_asked else theme.card)
        painter.drawRoundedRect(frame, 5, 5)

    def _paint_digit(
        self, painter: QPainter, theme: Theme, digit: int, question: Question | None
    ) -> None:
        box = self.box_of(digit)
        scores = self._scores
        wins = scores is not None and scores.digit == digit
        painter.setFont(self._bold if wins else self._font)
        painter.setPen(theme.accent if wins else theme.text if scores else theme.quiet)
        is_against = question is not None and digit == question.against
        text = f"not {digit}" if is_against else str(digit)
        painter.drawText(QRect(box.left(), _PADDING, box.width(), self._line), _CENTRE, text)

    def _paint_logit(
        self, painter: QPainter, theme: Theme, box: QRect, digit: int, scores: Scores
    ) -> None:
        logit, wins = float(scores.logits[digit]), digit == scores.digit
        middle = QRectF(box).center().x()
        length = max(-1.0, min(logit / self._limit.value, 1.0)) * (box.width() / 2 - 4)
        top = _PADDING + self._line + 1
        bar = QRectF(QPointF(middle, top), QPointF(middle + length, top + _BAR)).normalized()
        if logit < 0:
            fill_box(painter, bar, theme.warm if wins else theme.warm_soft)
        else:
            fill_box(painter, bar, theme.accent if wins else theme.accent_soft)
        painter.fillRect(QRectF(middle - 0.5, top - 1, 1, _BAR + 2), theme.axis)
        painter.setFont(self._small)
        painter.setPen(theme.text)
        metrics = QFontMetrics(self._small)
        number = signed(logit, 2)
        if metrics.horizontalAdvance(number) > box.width():
            number = signed(logit, 1 if abs(logit) < 99.95 else 0)
        painter.drawText(self._number_box(box), _CENTRE, number)
