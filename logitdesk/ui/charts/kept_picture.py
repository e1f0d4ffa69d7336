"""What a widget seldom paints anew, kept as a picture."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget


class KeptPicture:
    """All of a widget that stays while marks move over it, in the screen's own pixels.

    All methods run on the window's thread.
    """

    def __init__(
        self, widget: QWidget, paint: Callable[[QPainter], None], *, is_layer: bool = False
    ) -> None:
        """`paint` is asked again only after `forget`; it covers all, unless it is of a layer."""
        self._widget = widget
        self._paint = paint
        self._is_layer = is_layer
        self._pixels: QPixmap | None = None
        self._is_kept = False

    def forget(self) -> None:
        """Paint everything anew when it is wanted next: size, colours or content are others."""
        self._is_kept = False

    def show(self, painter: QPainter, *, anew: bool) -> None:
        """Show it on the widget or, painted `anew` in lines and letters, on anything else."""
        if anew:
            painter.save()
            self._paint(painter)
            painter.restore()
            return
        if self._pixels is None or not self._is_kept:
            self._pixels = self._blank(self._pixels)
            on_pixels = QPainter(self._pixels)
            self._paint(on_pixels)
            on_pixels.end()
            self._is_kept = True
        painter.drawPixmap(0, 0, self._pixels)

    def _blank(self, last: QPixmap | None) -> QPixmap:
        """What to paint on: the last one's memory, if it is as large."""
        ratio = self._widget.devicePixelRatioF()
        size = self._widget.size() * ratio
        fits = last is not None and last.size() == size and last.devicePixelRatio() == ratio
        pixels = last if last is not None and fits else QPixmap(size)
        pixels.setDevicePixelRatio(ratio)
        if self._is_layer:
            pixels.fill(Qt.GlobalColor.transparent)
        return pixels
