"""The digit the network reads, and how sure it is of it; or that it is in doubt."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from logitdesk.scores.verdict import Kind
from logitdesk.ui.formatting import DASH
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, font_of, wrapped
from logitdesk.ui.verdict_layout import Line, VerdictLayout
from logitdesk.ui.verdict_words import Words, words_of

_GAP: Final = 16
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class VerdictView(QWidget):
    """A large digit, its probability, and the runner-up; of one size whatever it shows.

    Where the network is in doubt, it says that instead. It paints itself, so that no new text ever
    makes the window lay itself out again. All methods run on the window's thread.
    """

    def __init__(
        self, session: Session, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._themes = themes
        self._words: Words | None = None
        self._layout = VerdictLayout()
        self._figure_font = font_of(3.6, QFont.Weight.Bold)
        self._plain_font = font_of(1.15)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Verdict")
        session.reading_changed.connect(self._show_reading)
        session.network_changed.connect(self._show_reading)
        themes.changed.connect(self.update)
        self._show_reading()

    def sizeHint(self) -> QSize:
        """The details in one row."""
        return self._size_with(self._layout.width)

    def minimumSizeHint(self) -> QSize:
        """Each of the details in a row of its own."""
        return self._size_with(self._layout.least_width)

    def event(self, event: QEvent) -> bool:
        """Explains what is under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self._explanation_at(event.pos())
            QToolTip.showText(event.globalPos(), wrapped(text) if text else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints it all."""
        painter, theme, words = QPainter(self), self._themes.theme, self._words
        is_sure = words is not None and words.kind is Kind.DIGIT
        painter.setFont(self._figure_font)
        painter.setPen(theme.text if is_sure else theme.quiet)
        figure = words.figure if words else DASH
        painter.drawText(self._figure_box, Qt.AlignmentFlag.AlignCenter, figure)
        if words is None:
            painter.setFont(self._plain_font)
            painter.drawText(self._beside, _LEFT, self._nothing)
            return
        if words.kind is Kind.UNSURE:
            painter.setFont(self._layout.large)
            painter.drawText(self._mark_box, _LEFT, "?")
        for line in self._lines(words):
            painter.setFont(line.font)
            painter.setPen(theme.quiet if line.is_quiet else theme.text)
            painter.drawText(line.box, _LEFT, line.text)

    @property
    def _nothing(self) -> str:
        return "Draw a digit" if self._session.network else "No network to read it"

    @property
    def _figure_box(self) -> QRect:
        width = QFontMetrics(self._figure_font).horizontalAdvance("0") + 8
        return QRect(0, 0, width, self.height())

    @property
    def _mark_box(self) -> QRect:
        """In the gap beside the figure, up where an exponent stands."""
        figure, mark = self._figure_box, QFontMetrics(self._layout.large)
        top = self.height() // 2 - QFontMetrics(self._figure_font).capHeight() // 2
        above_cap = (mark.height() - mark.capHeight()) // 2
        return QRect(figure.right() - 3, top - above_cap, _GAP, mark.height())

    @property
    def _beside(self) -> QRect:
        """The room beside the figure."""
        return self.rect().adjusted(self._figure_box.width() + _GAP, 0, 0, 0)

    def _size_with(self, beside: int) -> QSize:
        height = max(self._layout.height, QFontMetrics(self._figure_font).capHeight())
        return QSize(self._figure_box.width() + _GAP + beside, height)

    def _lines(self, words: Words) -> list[Line]:
        return self._layout.lines(words, self._beside)

    def _explanation_at(self, place: QPoint) -> str:
        if self._words is None:
            return ""
        if self._figure_box.contains(place):
            return self._words.why
        lines = self._lines(self._words)
        return next((line.why for line in lines if line.box.contains(place)), "")

    def _show_reading(self) -> None:
        reading = self._session.reading
        self._words = words_of(reading.scores, reading.verdict) if reading else None
        self.setAccessibleDescription(self._words.spoken if self._words else self._nothing)
        self.update()
