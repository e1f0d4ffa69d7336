"""What stands below the page: pen tools, what the network sees, sample digits."""

from collections.abc import Callable
from dataclasses import replace
from math import ceil, floor
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QMarginsF, QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt
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
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QSlider,
    QToolButton,
    QToolTip,
    QWidget,
)

from logitdesk.ink.drawing import MAX_WIDTH, MIN_WIDTH, PAGE
from logitdesk.ui.actions import ActionButton, Actions
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.table import Table
from logitdesk.ui.ink_painter import ink_on_black
from logitdesk.ui.session import Session
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, quiet_label, wrapped
from logitdesk.ui.widgets import Card

_ARROW: Final = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
_ARROW_WIDTH: Final = 12
_SMALLEST_TILE: Final = 48
_PADDING: Final = QMarginsF(4, 4, 4, 4)
_ROUNDING: Final = 5.0
_GAP: Final = 6
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter
_TITLE: Final = "What the network sees"
_TITLE_TIP: Final = (
    "The page is prepared like the digits of MNIST that the network learned from: "
    "cropped to the ink, made square, shrunk and centred."
)
_STEPS: Final = (
    ("ink", "The page, and the smallest box that holds the ink."),
    ("square", "The box, widened to a square with the ink in its middle."),
    ("20 × 20", "The square, averaged down to 20 × 20 pixels."),
    ("28 × 28", "Moved by whole pixels until its centre of mass is in the middle of 28 × 28."),
)


class PenTools(Card):
    """Pen, eraser, undo, redo, clear; how wide the pen is."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self.body.setContentsMargins(6, 6, 6, 6)
        self.body.setSpacing(4)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for action in (actions.pen, actions.eraser, actions.undo, actions.redo, actions.clear):
            button: QAbstractButton
            if action.isCheckable():
                button = ActionButton(action)
            else:
                button = QToolButton()
                button.setDefaultAction(action)
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        self._width = QSlider(Qt.Orientation.Horizontal)
        self._width.setRange(ceil(MIN_WIDTH), floor(MAX_WIDTH))
        self._width.setPageStep(6)
        self._width.setAccessibleName("Pen width")
        self._width.setToolTip("How wide the pen draws; the eraser is twice as wide")
        self._width.valueChanged.connect(self._on_width_changed)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(quiet_label("Width"))
        row.addWidget(self._width)
        self.body.addLayout(row)
        session.pen_changed.connect(self._on_pen_changed)
        self._on_pen_changed()

    def _on_width_changed(self, width: int) -> None:
        self._session.set_pen(replace(self._session.pen, width=float(width)))

    def _on_pen_changed(self) -> None:
        with QSignalBlocker(self._width):
            self._width.setValue(round(self._session.pen.width))


class SampleDigits(Card):
    """Ten buttons; each puts a sample of its digit on the page, another one each time.

    One stop for Tab; the arrow keys go from button to button.
    """

    def __init__(self, open_sample: Callable[[int], None], parent: QWidget | None = None) -> None:
        super().__init__("Sample digits", parent=parent)
        self.body.setContentsMargins(12, 8, 12, 10)
        row = QHBoxLayout()
        row.setSpacing(3)
        group = QButtonGroup(self)  # within one, the arrow keys go to the next button
        for digit in range(10):
            button = QToolButton()
            button.setText(str(digit))
            button.setToolTip(f"Put a {digit} that someone drew on the page; again for another")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked, digit=digit: open_sample(digit))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus if digit else Qt.FocusPolicy.TabFocus)
            group.addButton(button)
            row.addWidget(button)
        self.body.addLayout(row)


class PreprocessingStrip(QWidget):
    """The page, step by step down to 28 × 28: bright on black; black on a blank page.

    The tiles are as large as the width allows: its height follows from its width.
    """

    def __init__(
        self, session: Session, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._themes = themes
        self._ink_box = QRectF()
        self._images: list[QImage] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(_TITLE)
        add_export_menu(self, self._export_name, self.table)
        session.reading_changed.connect(self._on_reading_changed)
        themes.changed.connect(self._set_fonts)
        self._set_fonts()
        self._on_reading_changed()

    def table(self) -> Table:
        """The 28 × 28 grey levels; no rows for a blank page."""
        columns, reading = ("row", "column", "value"), self._session.reading
        if reading is None:
            return Table(columns)
        pixels = np.ndenumerate(reading.steps.centred)
        return Table(columns, tuple((row, column, float(v)) for (row, column), v in pixels))

    def sizeHint(self) -> QSize:
        return self._size_of(3 * _SMALLEST_TILE // 2)

    def minimumSizeHint(self) -> QSize:
        return self._size_of(_SMALLEST_TILE)

    def heightForWidth(self, width: int) -> int:
        return self._top + _side(width) + self._caption_height

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._explain(event)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._themes.theme, QPainter(self)
        painter.setFont(self._title_font)
        painter.setPen(theme.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft, _TITLE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(self._caption_font)
        for index, (caption, _) in enumerate(_STEPS):
            tile = self._tile(index)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tile)
            painter.drawRoundedRect(tile, _ROUNDING, _ROUNDING)
            painter.setPen(theme.quiet)
            painter.drawText(self._caption_box(tile), _CENTRE, caption)
            if index:
                left = QPoint(self._tile(index - 1).right(), tile.top())
                painter.drawText(QRect(left, tile.bottomLeft()), _CENTRE, _ARROW)
        if self._images:
            self._paint_images(painter)

    def _paint_images(self, painter: QPainter) -> None:
        frames = [QRectF(self._tile(n)).marginsRemoved(_PADDING) for n in range(len(_STEPS))]
        page, scale = frames[0], frames[0].width() / PAGE
        on_page = QTransform.fromTranslate(page.left(), page.top()).scale(scale, scale)
        frames[0] = on_page.mapRect(self._ink_box)
        for frame, image in zip(frames, self._images, strict=True):
            painter.drawImage(frame, image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(self._themes.theme.warm, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frames[0].toAlignedRect().adjusted(-1, -1, 0, 0))

    def _on_reading_changed(self) -> None:
        reading, self._images = self._session.reading, []
        if reading is not None:
            steps = reading.steps
            left, top, right, bottom = steps.box
            self._ink_box = QRectF(left, top, right - left, bottom - top)
            self._images = [ink_on_black(image) for image in (steps.ink, steps.square)]
            self._images += [ink_on_black(image, 8) for image in (steps.reduced, steps.centred)]
        self.update()

    def _export_name(self) -> str:
        reading = self._session.reading
        return "what the network sees" + (f" of {reading.scores.digit}" if reading else "")

    def _explain(self, event: QHelpEvent) -> None:
        boxes = {_TITLE_TIP: QRect(0, 0, self.width(), self._top)}
        for index, (_, tip) in enumerate(_STEPS):
            tile = self._tile(index)
            boxes[tip] = tile.united(self._caption_box(tile))
        tip = next((tip for tip, box in boxes.items() if box.contains(event.pos())), "")
        QToolTip.showText(
            event.globalPos(), wrapped(tip) if tip else "", self, boxes.get(tip, QRect())
        )

    def _size_of(self, side: int) -> QSize:
        width = len(_STEPS) * side + (len(_STEPS) - 1) * _ARROW_WIDTH
        return QSize(width, self.heightForWidth(width))

    def _set_fonts(self) -> None:
        self._title_font, self._caption_font = font_of(weight=QFont.Weight.DemiBold), font_of(QUIET)
        self._top = QFontMetrics(self._title_font).height() + _GAP
        self._caption_height = QFontMetrics(self._caption_font).height() + _GAP
        self.updateGeometry()
        self.update()

    def _tile(self, index: int) -> QRect:
        side = _side(self.width())
        left = index * (self.width() - side) // (len(_STEPS) - 1)
        return QRect(left, self._top, side, side)

    def _caption_box(self, tile: QRect) -> QRect:
        return QRect(tile.left(), tile.bottom() + 1, tile.width(), self._caption_height)


def _side(width: int) -> int:
    """The side of tiles that, with arrows between them, span the width."""
    return (width - (len(_STEPS) - 1) * _ARROW_WIDTH) // len(_STEPS)
