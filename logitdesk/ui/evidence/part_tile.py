"""A part of the page that can be hidden."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from logitdesk.ink.parts import Part
from logitdesk.ui.charts.rounded_box import fill_box
from logitdesk.ui.evidence.change_words import name_of
from logitdesk.ui.evidence.page_picture import PagePicture
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, wrapped

_PADDING: Final = 5
_BOX: Final = 12
"""The side of the box that is ticked."""
_LARGEST: Final = 96
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_EXPLANATION: Final = (
    "Point here to have the page read without {name}; click to keep it hidden. "
    "The page itself keeps all its ink."
)


class PartTile(QAbstractButton):
    """The part dark among the others pale, its name, and what is read without it; down when hidden.

    All methods run on the window's thread.

    Signals:
        pointed_at(bool): the mouse, or the keyboard, came to it or left it.
    """

    pointed_at = Signal(bool)

    def __init__(
        self, part: Part, page: PagePicture, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        """`page` is the whole one."""
        super().__init__(parent)
        self._part, self._page, self._themes = part, page, themes
        self._without = ""
        self._is_turning = False
        self._picture: QPixmap | None = None
        self._font, self._bold = font_of(QUIET), font_of(QUIET, QFont.Weight.DemiBold)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(_LARGEST + 2 * _PADDING)
        name = name_of(part)
        self.setAccessibleName(f"Hide {name}")
        self.setToolTip(wrapped(_EXPLANATION.format(name=name)))
        themes.changed.connect(self._forget_picture)

    @property
    def without(self) -> str:
        """What is read without this part."""
        return self._without

    def say_without(self, text: str, *, is_another: bool) -> None:
        """Say what is read without this part, and whether that is another digit than with it."""
        if (text, is_another) != (self._without, self._is_turning):
            self._without, self._is_turning = text, is_another
            self.setAccessibleDescription(f"without it: {text}")
            self.update()

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        return QSize(200, _LARGEST)

    def minimumSizeHint(self) -> QSize:
        """Room for a small picture and a name."""
        return QSize(96, 2 * QFontMetrics(self._font).height() + 2 * _PADDING)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse came."""
        super().enterEvent(event)
        self.pointed_at.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse left."""
        super().leaveEvent(event)
        self.pointed_at.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard came."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.pointed_at.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard left."""
        super().focusOutEvent(event)
        self.pointed_at.emit(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the kept picture, and the words beside it."""
        theme, painter = self._themes.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        is_marked = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(theme.accent if is_marked else theme.hairline, 1))
        painter.setBrush(theme.accent_wash if self.underMouse() else theme.card)
        painter.drawRoundedRect(frame, 6, 6)
        picture = self._current_picture()
        painter.drawPixmap(QPointF(_PADDING, (self.height() - self._side) / 2), picture)
        left = self._side + 2 * _PADDING
        lines = self._lines(self.width() - left - _PADDING)
        high = QFontMetrics(self._font).height() + 3
        top = (self.height() - len(lines) * high) / 2
        for number, (text, is_bold) in enumerate(lines):
            line = QRectF(left, top + number * high, self.width() - left, high)
            painter.setFont(self._bold if is_bold else self._font)
            painter.setPen(theme.text if is_bold else theme.quiet)
            painter.drawText(line, _LEFT, text)
        self._paint_switch(painter)

    def _lines(self, room: int) -> list[tuple[str, bool]]:
        """What is written, and which of it stands out."""
        name = name_of(self._part)
        name = f"{name[0].upper()}{name[1:]}"
        if not self._without:
            return [(name, True)]
        text = f"without it: {self._without}"
        if QFontMetrics(self._bold).horizontalAdvance(text) > room:
            text = f"→ {self._without}"
        return [(name, True), (text, self._is_turning)]

    def _paint_switch(self, painter: QPainter) -> None:
        theme = self._themes.theme
        box = QRectF(self.width() - _BOX - _PADDING - 1, _PADDING + 1, _BOX, _BOX)
        if self.isChecked():
            fill_box(painter, box, theme.accent)
            painter.setPen(QPen(theme.on_accent, 1.6))
            middle = box.center()
            painter.drawLine(middle + QPointF(-3, 0), middle + QPointF(-1, 3))
            painter.drawLine(middle + QPointF(-1, 3), middle + QPointF(3.5, -3))
        else:
            painter.setBrush(theme.card)
            painter.setPen(QPen(theme.axis, 1))
            painter.drawRoundedRect(box, 3, 3)

    @property
    def _side(self) -> int:
        return max(1, min(self.height() - 2 * _PADDING, 2 * self.width() // 5, _LARGEST))

    def _current_picture(self) -> QPixmap:
        side, ratio, theme = self._side, self.devicePixelRatioF(), self._themes.theme
        if self._picture is None or self._picture.size() != QSize(side, side) * ratio:
            self._picture = self._page.with_part(
                self._part.page, side, ratio, theme.axis, theme.ink
            )
        return self._picture

    def _forget_picture(self) -> None:
        self._picture = None
        self.update()
