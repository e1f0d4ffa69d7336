"""What the network sees: the page, rung by rung down to its 28 x 28."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QMarginsF, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from logitdesk.ink.drawing import PAGE
from logitdesk.ink.normalise import Ladder
from logitdesk.ui.desk import Desk
from logitdesk.ui.theme import Theme
from logitdesk.ui.theme_keeper import ThemeKeeper
from logitdesk.ui.typography import QUIET, font_of

_ENLARGED: Final = 8
"""Times that small rungs are enlarged by whole pixels, so that each pixel is seen as a square."""
_ARROW: Final = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
_ARROW_WIDTH: Final = 16
_PADDING: Final = QMarginsF(4, 4, 4, 4)
_ROUNDING: Final = 5.0
_GAP: Final = 6
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter

_RUNGS: Final = (
    ("ink", "The page, and the smallest box that holds the ink."),
    ("square", "The box, widened to a square with the ink in its middle."),
    ("20 × 20", "The square, averaged down to 20 × 20 pixels."),
    ("28 × 28", "Moved by whole pixels until its centre of mass is in the middle of 28 × 28."),
)


class LadderView(QWidget):
    """Four pictures, bright on black, with an arrow from each to the next; black on a blank page.

    All methods run on the window's thread.
    """

    def __init__(self, desk: Desk, themes: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._themes = themes
        self._title_font = font_of(weight=QFont.Weight.DemiBold)
        self._caption_font = font_of(QUIET)
        self._ink_box = QRectF()
        self._pictures: list[QImage] = []
        self._side = round(4.3 * QFontMetrics(self._title_font).height())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("What the network sees")
        desk.reading_changed.connect(self._show_reading)
        themes.changed.connect(self.update)
        self._show_reading()

    def sizeHint(self) -> QSize:
        """The title, square tiles with room for arrows between them, and captions."""
        width = len(_RUNGS) * self._side + (len(_RUNGS) - 1) * _ARROW_WIDTH
        return QSize(width, self._top + self._side + self._caption_height)

    def minimumSizeHint(self) -> QSize:
        """The same: tiles neither grow nor shrink."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Explains the rung under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._explain(event)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints it all."""
        theme, painter = self._themes.theme, QPainter(self)
        painter.setFont(self._title_font)
        painter.setPen(theme.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft, "What the network sees")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index, (caption, _) in enumerate(_RUNGS):
            tile = self._tile(index)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tile)
            painter.drawRoundedRect(tile, _ROUNDING, _ROUNDING)
            painter.setPen(theme.quiet)
            painter.setFont(self._caption_font)
            painter.drawText(self._caption_box(tile), _CENTRE, caption)
            if index:
                between = QRect(
                    QPoint(self._tile(index - 1).right(), tile.top()), tile.bottomLeft()
                )
                painter.drawText(between, _CENTRE, _ARROW)
        if self._pictures:
            self._paint_pictures(painter, theme)

    def _paint_pictures(self, painter: QPainter, theme: Theme) -> None:
        frames = [
            QRectF(self._tile(index)).marginsRemoved(_PADDING) for index in range(len(_RUNGS))
        ]
        page, scale = frames[0], frames[0].width() / PAGE
        on_page = QTransform.fromTranslate(page.left(), page.top()).scale(scale, scale)
        frames[0] = on_page.mapRect(self._ink_box)
        for frame, picture in zip(frames, self._pictures, strict=True):
            painter.drawImage(frame, picture)
        painter.setPen(QPen(theme.quiet, 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frames[0])

    def _show_reading(self) -> None:
        reading = self._desk.reading
        self._pictures = _pictures(reading.ladder) if reading else []
        if reading:
            left, top, right, bottom = reading.ladder.box
            self._ink_box = QRectF(left, top, right - left, bottom - top)
        self.update()

    def _explain(self, event: QHelpEvent) -> None:
        for index, (_, tooltip) in enumerate(_RUNGS):
            tile = self._tile(index)
            whole = tile.united(self._caption_box(tile))
            if whole.contains(event.pos()):
                QToolTip.showText(event.globalPos(), tooltip, self, whole)
                return
        QToolTip.hideText()

    @property
    def _top(self) -> int:
        return QFontMetrics(self._title_font).height() + _GAP

    @property
    def _caption_height(self) -> int:
        return QFontMetrics(self._caption_font).height() + _GAP

    def _tile(self, index: int) -> QRect:
        step = min((self.width() - self._side) // (len(_RUNGS) - 1), 2 * self._side)
        return QRect(index * step, self._top, self._side, self._side)

    def _caption_box(self, tile: QRect) -> QRect:
        return QRect(tile.left(), tile.bottom() + 1, tile.width(), self._caption_height)


def _pictures(ladder: Ladder) -> list[QImage]:
    small = [
        rung.repeat(_ENLARGED, axis=0).repeat(_ENLARGED, axis=1)
        for rung in (ladder.reduced, ladder.centred)
    ]
    return [_grey_image(rung) for rung in (ladder.ink, ladder.square, *small)]


def _grey_image(rung: NDArray[np.float32]) -> QImage:
    grey = np.ascontiguousarray(rung * 255, dtype=np.uint8)
    height, width = grey.shape
    image = QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8)
    return image.copy()  # its own pixels: `grey` goes
