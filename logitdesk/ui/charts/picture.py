"""A widget as a picture of its own: in pixels, or in lines and letters."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QMargins,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QImage, QPaintDevice, QPainter, QPalette, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from logitdesk.ui.widgets import Card

PRINT_SCALE: Final = 2.0
"""Pixels of a picture to one of the widget's, at least: for print, on any screen."""
_MARGIN: Final = QMargins(12, 12, 12, 12)
"""Around what has none of its own."""
_CARD_COLOUR: Final = QPalette.ColorRole.Base
_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly
_LEFT_OUT: Final = "isLeftOutOfPictures"
_NOWHERE: Final = QRegion(-1, -1, 1, 1)
_ONLY_ITSELF: Final = QWidget.RenderFlag.DrawChildren
"""And not the window behind it."""
_DPI: Final = 96
"""Of the widget's own pixels, as style sheets and SVG count them."""
_METRE: Final = 39.37
"""In inches."""


@runtime_checkable
class KeepsPixels(Protocol):
    """A widget that keeps some of what it shows in the screen's own pixels.

    Attributes:
        draws_anew: while it is set, it paints everything anew: somebody takes a picture of it.
    """

    draws_anew: bool


def leave_out(hint: QWidget) -> None:
    """Have this in no picture: it says what is pointed at, or how to point."""
    hint.setProperty(_LEFT_OUT, True)


def size_of(widget: QWidget) -> QSize:
    """A picture's, in the widget's pixels: a card has margins, and all else gets them."""
    return widget.size() if isinstance(widget, Card) else widget.size().grownBy(_MARGIN)


def pixels_of(widget: QWidget) -> float:
    """Of a picture to one of the widget's."""
    return max(PRINT_SCALE, widget.devicePixelRatioF())


def image_of(widget: QWidget) -> QImage:
    """The widget in pixels, on the theme's card; on the window's thread."""
    scale = pixels_of(widget)
    image = QImage(size_of(widget) * scale, QImage.Format.Format_RGB32)
    with _painter_on(image) as painter:
        painter.scale(scale, scale)
        _draw(widget, painter)
    for set_dots in (image.setDotsPerMeterX, image.setDotsPerMeterY):
        set_dots(round(scale * _DPI * _METRE))
    return image


def png_of(image: QImage, title: str, description: str) -> bytes:
    """The image as PNG; on any thread."""
    named = QImage(image)
    named.setText("Title", title)
    named.setText("Description", description)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    named.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, PySide a str
    return bytes(data.data())


def svg_of(widget: QWidget, title: str, description: str) -> bytes:
    """The widget in lines and letters, on the theme's card; on the window's thread."""
    from PySide6.QtSvg import QSvgGenerator  # only who takes a picture waits for it

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(_DPI)
    generator.setSize(size_of(widget))
    generator.setViewBox(QRect(QPoint(), size_of(widget)))
    generator.setTitle(title)
    generator.setDescription(description)
    with _painter_on(generator) as painter:
        _draw(widget, painter)
    return _with_other_fonts(bytes(data.data()))


def _draw(widget: QWidget, painter: QPainter) -> None:
    """Paint the widget as it is while nobody points at it; of a card, what stands on it."""
    painter.fillRect(QRect(QPoint(), size_of(widget)), widget.palette().color(_CARD_COLOUR))
    with _at_rest(widget):
        if isinstance(widget, Card):
            for part in widget.findChildren(QWidget, options=_DIRECT):
                if part.isVisibleTo(widget) and not part.isWindow():
                    part.render(painter, part.pos(), renderFlags=_ONLY_ITSELF)
        else:
            place = QPoint(_MARGIN.left(), _MARGIN.top())
            widget.render(painter, place, renderFlags=_ONLY_ITSELF)


@contextmanager
def _at_rest(widget: QWidget) -> Iterator[None]:
    """Have nothing marked by mouse or keyboard, and everything painted anew."""
    parts = [widget, *widget.findChildren(QWidget)]
    focused = next((part for part in parts if part.hasFocus()), None)
    if focused is not None:
        focused.clearFocus()
    left_out = [part for part in parts if part.property(_LEFT_OUT)]
    keepers = [part for part in parts if isinstance(part, KeepsPixels)]
    for part in parts:
        QApplication.sendEvent(part, QEvent(QEvent.Type.Leave))
    for hint in left_out:
        hint.setMask(_NOWHERE)  # it is not hidden: nothing may move
    for keeper in keepers:
        keeper.draws_anew = True
    try:
        yield
    finally:
        for keeper in keepers:
            keeper.draws_anew = False
        for hint in left_out:
            hint.clearMask()
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)


@contextmanager
def _painter_on(device: QPaintDevice) -> Iterator[QPainter]:
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()


def _with_other_fonts(svg: bytes) -> bytes:
    """Where this computer's font is not known, a plain one without serifs is to stand in."""
    return re.sub(rb'font-family="([^"]+)"', rb'font-family="\1, sans-serif"', svg)
