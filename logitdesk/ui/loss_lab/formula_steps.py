"""The four lines from logits to loss, with the numbers on screen in them."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from logitdesk.ui.loss_lab.formula_words import FormulaStep, formula_steps
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, wrapped

_LINES: Final = 4
_LEADING: Final = 4
"""Pixels between two lines."""
_GAP: Final = 10
_USUAL: Final = "= 888.8888"
"""What a result may be without taking room from its line."""
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FormulaSteps(QWidget):
    """Four lines; what each comes to stands at its right. They have as many symbols as fit.

    All methods run on the window's thread.
    """

    def __init__(
        self, question: LossQuestion, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._themes = themes
        self._font, self._bold = font_of(QUIET), font_of(QUIET, QFont.Weight.DemiBold)
        self._steps = formula_steps(question.case)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_LINES * self._line)
        self.setAccessibleName("From logits to loss, step by step")
        themes.changed.connect(self.update)
        question.changed.connect(self._follow)
        self._show()

    @property
    def steps(self) -> tuple[FormulaStep, ...]:
        """What is shown."""
        return self._steps

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(20 * self._line, _LINES * self._line)

    def text_of(self, number: int) -> str:
        """A line as it is written in the room that there is, without what it comes to."""
        metrics = QFontMetrics(self._font)
        step = self._steps[number]
        ways, room = step.ways, self._room_beside(step.outcome)
        fitting = (way for way in ways if metrics.horizontalAdvance(way) <= room)
        return next(fitting, metrics.elidedText(ways[-1], Qt.TextElideMode.ElideRight, room))

    def event(self, event: QEvent) -> bool:
        """Tell of a line all of it, and what it is, where the mouse rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = min(max(event.pos().y() // self._line, 0), _LINES - 1)
            step = self._steps[number]
            told = wrapped(f"{step.full}\n{step.explanation}").replace("\n", "<p>")
            QToolTip.showText(event.globalPos(), told, self, self._box(number))
            return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed meanwhile."""
        super().showEvent(event)
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all lines: it is cheap enough."""
        painter, theme = QPainter(self), self._themes.theme
        for number, step in enumerate(self._steps):
            box = self._box(number)
            painter.setFont(self._font)
            painter.setPen(theme.quiet)
            painter.drawText(box, _LEFT, self.text_of(number))
            painter.setFont(self._bold)
            painter.setPen(theme.text)
            painter.drawText(box, _RIGHT, step.outcome)

    def _follow(self) -> None:
        """The question is another: show it, if anybody can see it."""
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        self._steps = formula_steps(self._question.case)
        self.setAccessibleDescription("; ".join(step.full for step in self._steps))
        self.update()

    def _room_beside(self, outcome: str) -> int:
        metrics = QFontMetrics(self._bold)
        taken = max(metrics.horizontalAdvance(text) for text in (outcome, _USUAL))
        return self.width() - taken - _GAP

    @property
    def _line(self) -> int:
        return QFontMetrics(self._font).height() + _LEADING

    def _box(self, number: int) -> QRect:
        return QRect(0, number * self._line, self.width(), self._line)
