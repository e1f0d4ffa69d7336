"""A network's verdict in a narrow column: its digit large, and the window's own words beside it."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from logitdesk.scores.verdict import Kind
from logitdesk.ui.formatting import DASH
from logitdesk.ui.theme import ThemeManager, font_of, wrapped
from logitdesk.ui.verdict_layout import Line, VerdictLayout
from logitdesk.ui.verdict_words import Words

_GAP: Final = 14


class ColumnVerdict(QWidget):
    """As the window says it, of one size whatever it shows.

    All methods run on the window's thread.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._words: Words | None = None
        self._layout = VerdictLayout()
        self._font = font_of(3.2, QFont.Weight.Bold)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Verdict")
        themes.changed.connect(self.update)

    @property
    def words(self) -> Words | None:
        """What it says; None while there is nothing to say."""
        return self._words

    def show_words(self, words: Words | None) -> None:
        """Say this from now on."""
        self._words = words
        self.setAccessibleDescription(words.spoken if words else "")
        self.update()

    def sizeHint(self) -> QSize:
        """The details in rows of their own."""
        width = self._figure_box.width() + _GAP + self._layout.least_width
        return QSize(width, self._layout.height)

    def event(self, event: QEvent) -> bool:
        """Explains what is under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = event.pos()
            lines = self._lines() if self._words else []
            why = next((line.why for line in lines if line.box.contains(place)), "")
            if self._words and self._figure_box.contains(place):
                why = self._words.why
            QToolTip.showText(event.globalPos(), wrapped(why) if why else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints it all."""
        painter, theme, words = QPainter(self), self._themes.theme, self._words
        is_sure = words is not None and words.kind is Kind.DIGIT
        painter.setFont(self._font)
        painter.setPen(theme.text if is_sure else theme.quiet)
        figure = words.figure if words else DASH
        painter.drawText(self._figure_box, Qt.AlignmentFlag.AlignCenter, figure)
        if words is None:
            return
        if words.kind is Kind.UNSURE:
            painter.setFont(self._layout.large)
            painter.drawText(self._mark_box, Qt.AlignmentFlag.AlignLeft, "?")
        for line in self._lines():
            painter.setFont(line.font)
            painter.setPen(theme.quiet if line.is_quiet else theme.text)
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line.box, align, line.text)

    @property
    def _figure_box(self) -> QRect:
        width = QFontMetrics(self._font).horizontalAdvance("0") + 2
        return QRect(0, 0, width, self.height())

    @property
    def _mark_box(self) -> QRect:
        """In the gap beside the figure, up where an exponent stands."""
        figure, height = self._figure_box, QFontMetrics(self._font).capHeight()
        top = (self.height() - height) // 2 - QFontMetrics(self._layout.large).descent()
        return QRect(figure.right(), top, _GAP, self.height())

    def _lines(self) -> list[Line]:
        beside = self.rect().adjusted(self._figure_box.width() + _GAP, 0, 0, 0)
        return self._layout.lines(self._words, beside) if self._words else []
