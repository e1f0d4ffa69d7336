"""What the network sees: the page, step by step down to its 28 x 28."""

from typing import Final

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
from logitdesk.ink.preprocess import PreprocessingSteps
from logitdesk.ui.charts.csv_text import csv_grid, grid_table
from logitdesk.ui.charts.reading_taken import named_by_reading
from logitdesk.ui.charts.table import Table
from logitdesk.ui.charts.taking import offer
from logitdesk.ui.ink_painter import ink_on_black, pixels_on_black
from logitdesk.ui.session import Session
from logitdesk.ui.theme import QUIET, Theme, ThemeManager, font_of, wrapped

_ARROW: Final = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
_ARROW_WIDTH: Final = 12
_SMALLEST: Final = 48
"""The side of a tile that can still be read."""
_PADDING: Final = QMarginsF(4, 4, 4, 4)
_ROUNDING: Final = 5.0
_GAP: Final = 6
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter

_TITLE: Final = "What the network sees"
_EXPLANATION: Final = (
    "The page is prepared like the digits of MNIST that the network learned from: "
    "cropped to the ink, made square, shrunk and centred."
)
_RUNGS: Final = (
    ("ink", "The page, and the smallest box that holds the ink."),
    ("square", "The box, widened to a square with the ink in its middle."),
    ("20 × 20", "The square, averaged down to 20 × 20 pixels."),
    ("28 × 28", "Moved by whole pixels until its centre of mass is in the middle of 28 × 28."),
)


class LadderView(QWidget):
    """Four pictures, bright on black, with an arrow from each to the next; black on a blank page.

    They are as large as the width allows: its height follows from its width.
    All methods run on the window's thread.
    """

    def __init__(
        self, session: Session, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._themes = themes
        self._title_font = font_of(weight=QFont.Weight.DemiBold)
        self._caption_font = font_of(QUIET)
        self._ink_box = QRectF()
        self._pictures: list[QImage] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(_TITLE)
        session.reading_changed.connect(self._show_reading)
        themes.changed.connect(self.update)
        offer(self, named_by_reading(session, "what the network sees"), self.numbers)
        self._show_reading()

    def numbers(self) -> str:
        """The 28 x 28 grey levels as comma-separated values; empty for a blank page."""
        reading = self._session.reading
        return "" if reading is None else csv_grid(reading.steps.centred)

    def table(self) -> Table:
        """Return what is shown."""
        reading = self._session.reading
        return grid_table(None if reading is None else reading.steps.centred)

    def sizeHint(self) -> QSize:
        """Tiles of a side of one and a half of the smallest."""
        return self._size_of(3 * _SMALLEST // 2)

    def minimumSizeHint(self) -> QSize:
        """The title, square tiles with room for arrows between them, and captions."""
        return self._size_of(_SMALLEST)

    def heightForWidth(self, width: int) -> int:
        """The title, the tiles that fill the width, and captions."""
        return self._top + _side(width) + self._caption_height

    def event(self, event: QEvent) -> bool:
        """Explains the step under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._explain(event)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints it all."""
        theme, painter = self._themes.theme, QPainter(self)
        painter.setFont(self._title_font)
        painter.setPen(theme.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft, _TITLE)
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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(theme.warm, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frames[0].toAlignedRect().adjusted(-1, -1, 0, 0))

    def _show_reading(self) -> None:
        reading = self._session.reading
        self._pictures = _pictures(reading.steps) if reading else []
        if reading:
            left, top, right, bottom = reading.steps.box
            self._ink_box = QRectF(left, top, right - left, bottom - top)
        self.update()

    def _explain(self, event: QHelpEvent) -> None:
        boxes = {_EXPLANATION: QRect(0, 0, self.width(), self._top)}
        for index, (_, explanation) in enumerate(_RUNGS):
            tile = self._tile(index)
            boxes[explanation] = tile.united(self._caption_box(tile))
        for explanation, box in boxes.items():
            if box.contains(event.pos()):
                QToolTip.showText(event.globalPos(), wrapped(explanation), self, box)
                return
        QToolTip.hideText()

    def _size_of(self, side: int) -> QSize:
        width = len(_RUNGS) * side + (len(_RUNGS) - 1) * _ARROW_WIDTH
        return QSize(width, self.heightForWidth(width))

    @property
    def _top(self) -> int:
        return QFontMetrics(self._title_font).height() + _GAP

    @property
    def _caption_height(self) -> int:
        return QFontMetrics(self._caption_font).height() + _GAP

    def _tile(self, index: int) -> QRect:
        side = _side(self.width())
        left = index * (self.width() - side) // (len(_RUNGS) - 1)
        return QRect(left, self._top, side, side)

    def _caption_box(self, tile: QRect) -> QRect:
        return QRect(tile.left(), tile.bottom() + 1, tile.width(), self._caption_height)


def _side(width: int) -> int:
    """Of the tiles that, with arrows between them, span the width."""
    return (width - (len(_RUNGS) - 1) * _ARROW_WIDTH) // len(_RUNGS)


def _pictures(steps: PreprocessingSteps) -> list[QImage]:
    return [
        ink_on_black(steps.ink),
        ink_on_black(steps.square),
        pixels_on_black(steps.reduced),
        pixels_on_black(steps.centred),
    ]
