"""Ten channel maps, the mean of each of which is a logit."""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from logitdesk.inference.evidence import Evidence, Window, own_patch, receptive_field
from logitdesk.scores.scores import DIGITS
from logitdesk.ui.charts.csv_text import table_of
from logitdesk.ui.charts.table import Table
from logitdesk.ui.evidence.cells import Cells, Place
from logitdesk.ui.evidence.evidence_csv import channel_maps_csv
from logitdesk.ui.evidence.pointed_chart import PointedChart
from logitdesk.ui.evidence.share_picture import share_picture, strongest
from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import ThemeManager, font_of

_ACROSS: Final = 5
_DOWN: Final = DIGITS // _ACROSS
_PIXELS: Final = 4
"""Of the image along a cell's side: two poolings by 2."""
_GAP: Final = 12
_SMALLEST: Final = 42
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChannelMaps(PointedChart):
    """Two rows of five maps on one scale, under each its digit and its mean.

    A place is a digit, a row and a column. All methods run on the window's thread.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._evidence: Evidence | None = None
        self._pictures: list[QImage] = []
        self._font, self._bold = font_of(1.0), font_of(1.0, QFont.Weight.Bold)
        self.setAccessibleName("Ten maps, one for each digit")

    def table(self) -> Table:
        """Return what is shown."""
        text = "" if self._evidence is None else channel_maps_csv(self._evidence)
        return table_of(text)

    def show_evidence(self, evidence: Evidence) -> None:
        """Show a SqueezeNet's."""
        self._evidence = evidence
        self._make_pictures()
        self.update()

    @property
    def means(self) -> list[float]:
        """Of each map, as it is written under it: its digit's logit."""
        if self._evidence is None:
            return []
        means: list[float] = self._evidence.maps[0].mean(axis=(0, 1), dtype=np.float64).tolist()
        return means

    def words(self) -> str:
        """What a person points at, in a sentence; empty for nothing."""
        if self._evidence is None or self.pointed is None:
            return ""
        digit, row, column = self.pointed
        of_digit = self._evidence.maps[0][..., digit]
        value = float(of_digit[row, column])
        return (
            f"Row {row + 1}, column {column + 1} of {digit}: {signed(value, 2)} / {of_digit.size} "
            f"= {signed(value / of_digit.size, 3)} of the logit {signed(self.means[digit], 3)}."
        )

    def spoken(self) -> str:
        """The means of all maps."""
        return "; ".join(f"{digit}: {signed(mean, 2)}" for digit, mean in enumerate(self.means))

    def looks_at(self) -> tuple[Window, Window] | None:
        """Of the cell that is pointed at, its own patch of the image and all that it sees."""
        if self._evidence is None or self.pointed is None:
            return None
        _, row, column = self.pointed
        image, crop = len(self._evidence.image), _PIXELS * self._side_of_maps
        return own_patch(row, column, image, crop), receptive_field(row, column, image, crop)

    def cells(self, digit: int) -> Cells:
        """Where the cells of a digit's map lie."""
        count, line = self._side_of_maps, self._line
        room = min(self.width() // _ACROSS - _GAP, (self.height() - _GAP) // _DOWN - line)
        side = max(1, room // count) * count
        down, across = divmod(digit, _ACROSS)
        pitch = min(self.width() // _ACROSS, side + 3 * _GAP)
        left = (self.width() - _ACROSS * pitch) // 2 + across * pitch + (pitch - side) // 2
        height = side + line + _GAP
        top = max(1, (self.height() - _DOWN * height + _GAP) // 2) + down * height
        return Cells(QRectF(left, top, side, side), count, count)

    def place_at(self, position: QPointF) -> Place | None:
        """The cell there."""
        for digit in range(DIGITS):
            cell = self.cells(digit).at(position)
            if cell is not None:
                return digit, *cell
        return None

    def place_after(self, key: int, here: Place | None) -> Place | None:
        """From cell to cell, and from the edge of a map on to the next one."""
        if here is None:
            digit = self._evidence.question.digit if self._evidence else 0
            here = digit, self._side_of_maps // 2, self._side_of_maps // 2
        digit, row, column = here
        after = self.cells(digit).after(key, row, column)
        if after is None or after != (row, column):
            return after and (digit, *after)
        last = self._side_of_maps - 1
        match key:
            case Qt.Key.Key_Left if digit % _ACROSS:
                return digit - 1, row, last
            case Qt.Key.Key_Right if digit % _ACROSS < _ACROSS - 1:
                return digit + 1, row, 0
            case Qt.Key.Key_Up if digit >= _ACROSS:
                return digit - _ACROSS, last, column
            case Qt.Key.Key_Down if digit < DIGITS - _ACROSS:
                return digit + _ACROSS, 0, column
        return here

    def theme_changed(self) -> None:
        """Makes the pictures anew."""
        self._make_pictures()
        super().theme_changed()

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        return self._size_of(2 * _SMALLEST)

    def minimumSizeHint(self) -> QSize:
        """As small as cells can still be pointed at."""
        return self._size_of(_SMALLEST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the maps, their digits and means, and the cell that is pointed at."""
        evidence = self._evidence
        if evidence is None:
            return
        theme, painter = self.themes.theme, QPainter(self)
        asked = {evidence.question.digit: theme.accent}
        if evidence.question.against is not None:
            asked[evidence.question.against] = theme.warm
        for digit, mean in enumerate(self.means):
            box = self.cells(digit).box
            painter.drawImage(box, self._pictures[digit])
            painter.setPen(QPen(theme.hairline, 1))
            painter.drawRect(box)
            if digit in asked:
                is_against = digit == evidence.question.against
                _frame(painter, box.adjusted(-3, -3, 3, 3), asked[digit], 2, dashed=is_against)
            below = QRectF(box.left(), box.bottom() + 3, box.width(), self._line)
            painter.setPen(theme.text)
            painter.setFont(self._bold)
            painter.drawText(below, _LEFT, str(digit))
            painter.setFont(self._bold if digit in asked else self._font)
            painter.drawText(below, _RIGHT, signed(mean))
        if self.pointed is not None:
            digit, row, column = self.pointed
            _frame(painter, self.cells(digit).rect(row, column), theme.text, 2)

    @property
    def _side_of_maps(self) -> int:
        return 6 if self._evidence is None else len(self._evidence.maps[0])

    @property
    def _line(self) -> int:
        return QFontMetrics(self._bold).height() + 4

    def _size_of(self, side: int) -> QSize:
        return QSize(_ACROSS * (side + _GAP), _DOWN * (side + self._line + _GAP))

    def _make_pictures(self) -> None:
        if self._evidence is None:
            return
        maps = self._evidence.maps[0].astype(np.float64)
        nothing = np.zeros(maps.shape[:2], np.float32)
        limit = strongest(maps)
        self._pictures = [
            share_picture(maps[..., digit], nothing, limit, self.themes.theme)
            for digit in range(DIGITS)
        ]


def _frame(
    painter: QPainter, box: QRectF, colour: QColor, width: int, *, dashed: bool = False
) -> None:
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(colour, width, style))
    painter.drawRect(box)
