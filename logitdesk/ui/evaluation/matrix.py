"""A confusion matrix: a row for each label, a column for each answer."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from logitdesk.scores.table import Table
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.heatmap import Frame, HeatMap, Map, Place, rgb_of
from logitdesk.ui.charts.items import CENTRE, GAP, RIGHT
from logitdesk.ui.formatting import count_text, number_text, share_text
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

_LEAST_CELL: Final = 20.0
_FAINTEST: Final = 0.15
"""The strength of colour of a single image."""
_MOST_TOLD: Final = 5


class ConfusionMatrix(HeatMap):
    """Counts, or shares of their row; mistakes are coloured on a logarithmic scale of their own.

    What is pointed at is a `Place`: the row of a label and the column of an answer, of map 0.
    """

    def __init__(self, themes: ThemeManager, name: str) -> None:
        super().__init__(themes, name, least=_LEAST_CELL)
        self._counts: NDArray[np.int64] = np.zeros((0, 0), np.int64)
        self._row_names: Sequence[str] = ()
        self._column_names: Sequence[str] = ()
        self._shows_shares = False
        self._rows_title = self.tr("is", "above what the images of each row show")
        self._columns_title = self.tr("read as", "above what a network answered, a column each")

    def set_counts(
        self, counts: NDArray[np.int64], rows: Sequence[str], columns: Sequence[str]
    ) -> None:
        """Show (r, c) counts of images by labels and answers; equal names are right answers."""
        self._counts, self._row_names, self._column_names = counts, rows, columns
        self.set_shares(self._shows_shares)

    def set_shares(self, are_shown: bool) -> None:
        """Show shares of each row, or counts."""
        self._shows_shares = are_shown
        if self._counts.size:
            values = self._shares if are_shown else self._counts.astype(np.float64)
            self.set_maps([Map(values, "amount")])

    def set_chosen(self, cell: Place | None) -> None:
        """Frame a cell."""
        self.set_frames([] if cell is None else [Frame(cell, colour="accent")])

    def own_table(self) -> Table:
        """A row for each label, a column for each answer."""
        values = self._shares if self._shows_shares else self._counts
        rows = zip(self._row_names, values.tolist(), strict=True)
        return Table(("label", *self._column_names), tuple((name, *row) for name, row in rows))

    def describe(self) -> str:
        wrong = self._wrong
        order = np.argsort(-wrong, axis=None, kind="stable")[:_MOST_TOLD]
        told = [
            self.tr("{label} read as {answer}: {count}").format(
                label=self._row_names[row],
                answer=self._column_names[column],
                count=count_text(wrong[row, column]),
            )
            for row, column in zip(*np.unravel_index(order, wrong.shape), strict=True)
            if wrong[row, column]
        ]
        n = int(self._counts.sum())
        text = QCoreApplication.translate(
            "ConfusionMatrix", "%Ln images, {wrong} read wrong", None, n
        )
        if told:
            text = QCoreApplication.translate(
                "ConfusionMatrix",
                "%Ln images, {wrong} read wrong; most often {mistakes}",
                None,
                n,
            )
        return text.format(wrong=count_text(wrong.sum()), mistakes=", ".join(told))

    def own_readout(self) -> Readout | None:
        _, row, column = self.pointed
        title = self.tr("Is {label}, read as {answer}").format(
            label=self._row_names[row], answer=self._column_names[column]
        )
        rows = (
            (self.tr("images"), count_text(self._counts[row, column])),
            (self.tr("of this row"), share_text(float(self._shares[row, column]))),
        )
        return Readout(title, rows)

    def first_target(self) -> Place | None:
        """Begin at the commonest mistake."""
        return self._largest(self._wrong) if self._counts.size else None

    @property
    def _wrong(self) -> NDArray[np.int64]:
        """The counts of mistakes, and 0 where answers are right."""
        rows, columns = np.array(self._row_names), np.array(self._column_names)
        return np.where(np.equal.outer(rows, columns), 0, self._counts)

    @property
    def _shares(self) -> NDArray[np.float64]:
        shares: NDArray[np.float64] = self._counts / np.maximum(
            self._counts.sum(axis=1, keepdims=True), 1
        )
        return shares

    @property
    def _margins(self) -> tuple[float, float]:
        metrics = QFontMetricsF(font_of(QUIET))
        names = (*self._row_names, self._rows_title)
        return max(map(metrics.horizontalAdvance, names)) + 2 * GAP, 2 * metrics.height() + GAP

    def _colours(self, one: Map) -> NDArray[np.uint8]:
        """Right and wrong answers, each against the most of their kind."""
        theme, is_wrong = self.theme, self._wrong > 0
        values = np.log1p(one.values * (1000 if self._shows_shares else 1))
        most = [values[chosen].max(initial=1e-9) for chosen in (~is_wrong, is_wrong)]
        strength = _FAINTEST + (1 - _FAINTEST) * values / np.where(is_wrong, most[1], most[0])
        strength = np.where(values > 0, strength, 0.0)[..., np.newaxis]
        soft = np.where(
            is_wrong[..., np.newaxis], rgb_of(theme.warm_soft), rgb_of(theme.accent_soft)
        )
        ground = rgb_of(theme.card)
        return (ground + strength * (soft - ground)).round().astype(np.uint8)

    def paint_back(self, painter: QPainter) -> None:
        """Paint names, cells, and their numbers."""
        super().paint_back(painter)
        whole = self._box(Place(0, 0, 0), *self._shape)
        line, left = painter.fontMetrics().height(), whole.left() - GAP
        over = whole.top() - line - 2
        painter.setPen(self.theme.quiet)
        painter.drawText(
            QRectF(whole.left(), over - line, whole.width(), line), CENTRE, self._columns_title
        )
        painter.drawText(QRectF(0, over, left, line), RIGHT, self._rows_title)
        for column, name in enumerate(self._column_names):
            box = self._box(Place(0, 0, column))
            painter.drawText(QRectF(box.left(), over, box.width(), line), CENTRE, name)
        for row, name in enumerate(self._row_names):
            box = self._box(Place(0, row, 0))
            painter.drawText(QRectF(0, box.top(), left, box.height()), RIGHT, name)
        font = font_of(QUIET)
        widest = max(painter.fontMetrics().horizontalAdvance(f"{self._counts.max()}"), 1)
        font.setPointSizeF(font.pointSizeF() * min(max((self._cell - 3) / widest, 0.6), 1.0))
        painter.setFont(font)
        for (row, column), count in np.ndenumerate(self._counts):
            box = self._box(Place(0, row, column))
            painter.setPen(self.theme.hairline)
            painter.drawRect(box)
            if count:
                share = number_text(float(100 * self._shares[row, column]), ".1f")
                painter.setPen(self.theme.text)
                painter.drawText(box, CENTRE, share if self._shows_shares else str(count))
