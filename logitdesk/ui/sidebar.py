"""The parts below the page: pen tools, preprocessing, sample digits."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from math import ceil, floor
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import (
    QGridLayout,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from logitdesk.ink.drawing import MAX_WIDTH, MIN_WIDTH, PAGE
from logitdesk.scores.table import Table
from logitdesk.ui.actions import ActionButton, Actions
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.ink_painter import ink_on_black
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.layouts import row_of
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, quiet_label, title_label, wrapped
from logitdesk.ui.widgets import Card, WrappingRow, make_one_stop

_ARROW: Final = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
_SMALLEST_TILE: Final = 48
_PADDING: Final = QMarginsF(4, 4, 4, 4)
_ROUNDING: Final = 5.0
_ENLARGED: Final = 8
"""Times that small images are enlarged, so that each pixel is seen as a square."""
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter
_TITLE: Final = QT_TRANSLATE_NOOP("PreprocessingStrip", "What the network sees")
_TITLE_TIP: Final = QT_TRANSLATE_NOOP(
    "PreprocessingStrip",
    "The page is prepared like the digits of MNIST that the network learned from: "
    "cropped to the ink, made square, shrunk and centred.",
)
_STEPS: Final = (
    (
        QT_TRANSLATE_NOOP("PreprocessingStrip", "ink"),
        QT_TRANSLATE_NOOP(
            "PreprocessingStrip", "The page, and the smallest box that holds the ink."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PreprocessingStrip", "square"),
        QT_TRANSLATE_NOOP(
            "PreprocessingStrip", "The box, widened to a square with the ink in its middle."
        ),
    ),
    (
        "20 × 20",
        QT_TRANSLATE_NOOP("PreprocessingStrip", "The square, averaged down to 20 × 20 pixels."),
    ),
    (
        "28 × 28",
        QT_TRANSLATE_NOOP(
            "PreprocessingStrip",
            "Moved by whole pixels until its centre of mass is in the middle of 28 × 28.",
        ),
    ),
)


class PenTools(Card):
    """Pen, eraser, undo, redo, clear; how wide the pen is."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self.body.setContentsMargins(6, 6, 6, 6)
        self.body.setSpacing(4)
        steps = (actions.undo, actions.redo, actions.clear)
        tools = [QToolButton() for _ in steps]
        for tool, action in zip(tools, steps, strict=True):
            tool.setDefaultAction(action)
        buttons = [ActionButton(actions.pen), ActionButton(actions.eraser), *tools]
        for button in buttons:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        pens, edits = row_of(*buttons[:2], spacing=2), row_of(*buttons[2:], spacing=2)
        self.body.addWidget(WrappingRow((pens, 1), (edits, 1), spacing=2))
        self._width = QSlider(Qt.Orientation.Horizontal)
        self._width.setRange(ceil(MIN_WIDTH), floor(MAX_WIDTH))
        self._width.setPageStep(6)
        self._width.setAccessibleName(self.tr("Pen width"))
        self._width.setToolTip(self.tr("How wide the pen draws; the eraser is twice as wide"))
        self._width.valueChanged.connect(self._on_width_changed)
        row = row_of(quiet_label(self.tr("Width")), self._width)
        row.setContentsMargins(8, 0, 8, 0)
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

    def __init__(self, open_sample: Callable[[int], None]) -> None:
        super().__init__(QCoreApplication.translate("SampleDigits", "Sample digits"))
        self.body.setContentsMargins(12, 8, 12, 10)
        tip = self.tr("Put a {digit} that someone drew on the page; again for another")
        buttons = [QToolButton() for _ in range(10)]
        for digit, button in enumerate(buttons):
            button.setText(str(digit))
            button.setToolTip(tip.format(digit=digit))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(open_sample, digit))
        make_one_stop(buttons, self)
        low, high = (row_of(*buttons[five : five + 5], spacing=3) for five in (0, 5))
        self.body.addWidget(WrappingRow((low, 1), (high, 1), spacing=3))


class PreprocessingStrip(QWidget):
    """The page, step by step down to 28 × 28."""

    def __init__(self, session: Session, themes: ThemeManager) -> None:
        super().__init__()
        self._session = session
        self._tiles: list[Tile] = []
        title = title_label(self.tr(_TITLE))
        title.setToolTip(wrapped(self.tr(_TITLE_TIP)))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(title, 0, 0, 1, -1)
        for number, (caption, tip) in enumerate(_STEPS):
            tile, label = Tile(themes), quiet_label(self.tr(caption))
            label.setAlignment(_CENTRE)
            if number:
                grid.addWidget(quiet_label(_ARROW), 1, 2 * number - 1)
            for row, widget in enumerate((tile, label), start=1):
                widget.setToolTip(wrapped(self.tr(tip)))
                grid.addWidget(widget, row, 2 * number)
            grid.setColumnStretch(2 * number, 1)
            self._tiles.append(tile)
        self.setAccessibleName(self.tr(_TITLE))
        add_export_menu(self, self._export_name, self.table)
        session.reading_changed.connect(self._on_reading_changed)
        self._on_reading_changed()

    def table(self) -> Table:
        """The 28 × 28 grey levels; no rows for a blank page."""
        columns, reading = ("row", "column", "value"), self._session.reading
        if reading is None:
            return Table(columns)
        pixels = np.ndenumerate(reading.steps.centred)
        return Table(columns, tuple((row, column, float(v)) for (row, column), v in pixels))

    def _on_reading_changed(self) -> None:
        reading = self._session.reading
        if reading is None:
            for tile in self._tiles:
                tile.clear()
            return
        steps = reading.steps
        left, top, right, bottom = steps.box
        box = QRectF(left, top, right - left, bottom - top)
        # Half of the pixels are still more than a tile has.
        self._tiles[0].show_image(ink_on_black(steps.ink[::2, ::2]), box)
        self._tiles[1].show_image(ink_on_black(steps.square[::2, ::2]))
        for tile, small in zip(self._tiles[2:], (steps.reduced, steps.centred), strict=True):
            tile.show_image(ink_on_black(small, _ENLARGED))

    def _export_name(self) -> str:
        reading = self._session.reading
        if reading is None:
            return self.tr("what the network sees")
        return self.tr("what the network sees of {digit}").format(digit=reading.scores.digit)


class Tile(QWidget):
    """An image on black, as large as the width allows; black alone without one."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._image: QImage | None = None
        self._box: QRectF | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(_SMALLEST_TILE, _SMALLEST_TILE)

    def sizeHint(self) -> QSize:
        return QSize(_SMALLEST_TILE, _SMALLEST_TILE)

    def heightForWidth(self, width: int) -> int:
        return width

    def show_image(self, image: QImage, box: QRectF | None = None) -> None:
        """Show an image; in a box of the page, with its outline, or as the whole."""
        self._image, self._box = image, box
        self.update()

    def clear(self) -> None:
        self._image = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._themes.theme.tile)
        painter.drawRoundedRect(self.rect(), _ROUNDING, _ROUNDING)
        if self._image is None:
            return
        side = min(self.width(), self.height())  # the window may be too low for its texts
        page = QRectF((self.width() - side) / 2, 0, side, side).marginsRemoved(_PADDING)
        if self._box is None:
            painter.drawImage(page, self._image)
            return
        scale = page.width() / PAGE
        place = QTransform.fromTranslate(page.left(), page.top()).scale(scale, scale)
        frame = place.mapRect(self._box)
        painter.drawImage(frame, self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._themes.theme.warm)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.toAlignedRect().adjusted(-1, -1, 0, 0))
