"""Three pictures: weights, ink, and what the two multiplied give."""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from logitdesk.inference.evidence import Evidence
from logitdesk.ui.charts.csv_text import grid_table
from logitdesk.ui.charts.table import Table
from logitdesk.ui.evidence.amount_image import amount_image
from logitdesk.ui.evidence.cells import Cells, Place
from logitdesk.ui.evidence.pointed_chart import PointedChart
from logitdesk.ui.evidence.share_picture import share_picture, strongest
from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

_SIGNS: Final = ("×", "=")
_SMALLEST: Final = 112
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter


class WeightedInk(PointedChart):
    """Weights × ink = contributions; a pixel that is pointed at is marked in all three.

    All methods run on the window's thread.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._evidence: Evidence | None = None
        self._pictures: list[QImage] = []
        self._captions = ("", "", "")
        self._font, self._sign_font = font_of(QUIET), font_of(1.8, QFont.Weight.DemiBold)
        self.setAccessibleName("Weights, ink and contributions, pixel by pixel")

    def table(self) -> Table:
        """Return what is shown."""
        return grid_table(None if self._evidence is None else self._evidence.shares)

    def show_evidence(self, evidence: Evidence) -> None:
        """Show a perceptron's, whose gradient is its weights."""
        self._evidence = evidence
        question = evidence.question
        of = f"of {question.digit}"
        if question.against is not None:
            of += f" minus those of {question.against}"
        self._captions = (f"weights {of}", "your ink", f"sum {signed(evidence.ink_part, 2)}")
        self._make_pictures()
        self.update()

    def words(self) -> str:
        """What a person points at, in a sentence; empty for nothing."""
        if self._evidence is None or self.pointed is None:
            return ""
        row, column = self.pointed
        weight, ink, share = (
            float(values[row, column])
            for values in (self._evidence.gradient, self._evidence.image, self._evidence.shares)
        )
        return (
            f"Row {row + 1}, column {column + 1}: weight {signed(weight, 3)} × ink {ink:.2f} "
            f"= {signed(share, 3)}"
        )

    def cells(self, picture: int) -> Cells:
        """Where the pixels of a picture lie: 0 the weights, 1 the ink, 2 what they give."""
        side, gap = self._side, self._gap
        left = (self.width() - 3 * side - 2 * gap) // 2 + picture * (side + gap)
        top = max(0, (self.height() - side - self._line) // 2)
        return Cells(QRectF(left, top, side, side), 28, 28)

    def place_at(self, position: QPointF) -> Place | None:
        """The pixel there, in whichever picture."""
        return next((at for i in range(3) if (at := self.cells(i).at(position))), None)

    def place_after(self, key: int, here: Place | None) -> Place | None:
        """From pixel to pixel, beginning in the middle."""
        row, column = here or (13, 14)
        return self.cells(0).after(key, row, column)

    def theme_changed(self) -> None:
        """Makes the pictures anew."""
        self._make_pictures()
        super().theme_changed()

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        return self._size_of(7 * 28)

    def minimumSizeHint(self) -> QSize:
        """As small as pixels can still be pointed at."""
        return self._size_of(_SMALLEST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the pictures, what stands between them and the pixel that is pointed at."""
        theme, painter = self.themes.theme, QPainter(self)
        for number, picture in enumerate(self._pictures):
            box = self.cells(number).box
            painter.drawImage(box, picture)
            painter.setPen(QPen(theme.hairline, 1))
            painter.drawRect(box)
            painter.setPen(theme.text if number == 2 else theme.quiet)
            painter.setFont(self._font)
            below = QRectF(
                box.left() - self._gap / 2, box.bottom(), box.width() + self._gap, self._line
            )
            painter.drawText(below, _CENTRE, self._captions[number])
            if number:
                painter.setPen(theme.text)
                painter.setFont(self._sign_font)
                between = QRectF(box.left() - self._gap, box.top(), self._gap, box.height())
                painter.drawText(between, _CENTRE, _SIGNS[number - 1])
            if self.pointed is not None:
                row, column = self.pointed
                painter.setPen(QPen(theme.text, 2))
                painter.drawRect(self.cells(number).rect(row, column).adjusted(-1, -1, 1, 1))

    @property
    def _gap(self) -> int:
        return 2 * QFontMetrics(self._sign_font).horizontalAdvance("=")

    @property
    def _line(self) -> int:
        return QFontMetrics(self._font).height() + 8

    @property
    def _side(self) -> int:
        """A multiple of 28, so that all pixels are equally large."""
        room = min((self.width() - 2 * self._gap) // 3, self.height() - self._line) - 2
        return max(1, room // 28) * 28

    def _size_of(self, side: int) -> QSize:
        return QSize(3 * side + 2 * self._gap + 8, side + self._line + 2)

    def _make_pictures(self) -> None:
        evidence, theme = self._evidence, self.themes.theme
        if evidence is not None:
            weights, shares = evidence.gradient.astype(np.float64), evidence.shares
            nothing = np.zeros_like(evidence.image)
            self._pictures = [
                share_picture(weights, nothing, strongest(weights), theme),
                amount_image(evidence.image, 1.0, theme),
                share_picture(shares, nothing, strongest(shares), theme),
            ]
