"""A small map of what each pixel adds to a logit, with its sum written below."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from logitdesk.inference.evidence import Evidence
from logitdesk.ui.charts.csv_text import grid_table
from logitdesk.ui.charts.table import Table
from logitdesk.ui.evidence.cells import Cells
from logitdesk.ui.evidence.share_picture import share_picture, strongest
from logitdesk.ui.evidence.shown_sum import ShownSum, written
from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import ThemeManager, font_of

_SMALL: Final = 0.85
_SIDE: Final = 28
_LEAST: Final = 72
"""The side of a map on which something is to be seen."""


class ColumnMap(QWidget):
    """A square in the middle, and the sum below it; a sentence where there is no evidence.

    All methods run on the window's thread.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._evidence: Evidence | None = None
        self._instead = ""
        self._picture: QImage | None = None
        self._font = font_of(_SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("From which ink the logit comes")
        themes.changed.connect(self._forget_picture)

    @property
    def evidence(self) -> Evidence | None:
        """What it shows."""
        return self._evidence

    @property
    def says(self) -> str:
        """What stands below the map, or in place of one."""
        return self._instead if self._evidence is None else _sum_of(self._evidence)

    def table(self) -> Table:
        """Return what is shown."""
        return grid_table(None if self._evidence is None else self._evidence.shares)

    def show_evidence(self, evidence: Evidence | str) -> None:
        """Show this or, where there is none, a sentence."""
        if isinstance(evidence, str):
            self._evidence, self._instead = None, evidence
        else:
            self._evidence, self._instead = evidence, ""
        self.setAccessibleDescription(self.says)
        self._forget_picture()

    def sizeHint(self) -> QSize:
        """Pixels of five screen pixels."""
        return QSize(5 * _SIDE, 5 * _SIDE + self._caption_height)

    def minimumSizeHint(self) -> QSize:
        """As small as it can still be read."""
        return QSize(_LEAST, _LEAST + self._caption_height)

    def event(self, event: QEvent) -> bool:
        """Tells the share of the pixel under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._share_at(event.pos()), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the map, or the sentence."""
        painter, theme, square = QPainter(self), self._themes.theme, self.square
        painter.setFont(self._font)
        if self._evidence is None:
            painter.setPen(theme.quiet)
            words = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
            painter.drawText(self.rect().adjusted(4, 4, -4, -4), words, self._instead)
            return
        if self._picture is None:
            shares, image = self._evidence.shares, self._evidence.image
            self._picture = share_picture(shares, image, strongest(shares), theme)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(square, self._picture)
        painter.setPen(theme.hairline)
        painter.drawRect(square.adjusted(0, 0, -1, -1))
        painter.setPen(theme.text)
        below = QRect(0, square.bottom() + 1, self.width(), self._caption_height)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.says)

    @property
    def square(self) -> QRect:
        """Where the map is."""
        side = min(self.width(), self.height() - self._caption_height)
        return QRect((self.width() - side) // 2, 0, side, side)

    @property
    def _caption_height(self) -> int:
        return QFontMetrics(self._font).height() + 3

    def _share_at(self, place: QPoint) -> str:
        cell = Cells(QRectF(self.square), _SIDE, _SIDE).at(QPointF(place))
        if self._evidence is None or cell is None:
            return ""
        return f"This pixel: {signed(float(self._evidence.shares[cell]), decimals=3)}"

    def _forget_picture(self) -> None:
        self._picture = None
        self.update()


def _sum_of(evidence: Evidence) -> str:
    """The addition that gives the logit, or the difference: "ink +9.10, biases −0.40: +8.70"."""
    parts = ShownSum.of(evidence)
    return f"ink {written(parts.ink)}, biases {written(parts.bias)}: {written(parts.total)}"
