"""Loss against the scale of the logits, in float32: fused, patched, and naive until it breaks."""

from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from logitdesk.scores.losses import LossByScale, LossCase
from logitdesk.ui.charts.csv_text import csv_table, table_of
from logitdesk.ui.charts.kept_picture import KeptPicture
from logitdesk.ui.charts.table import Table
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.scale_axes import ScaleArea, paint_axes
from logitdesk.ui.loss_lab.scale_control import LEAST, MOST, nearest
from logitdesk.ui.loss_lab.scale_marks import end_of_naive, paint_break, paint_place, paint_words
from logitdesk.ui.loss_lab.way_lines import WAYS, pen_of
from logitdesk.ui.theme import ThemeManager, wrapped

_SCALES: Final = np.geomspace(LEAST, MOST, 161)
_TOOLTIP: Final = (
    "The loss of these logits, multiplied by what stands below. The naive line ends where the "
    "label’s probability is too small for float32: from there on its loss is infinite. Drag "
    "the upright line to scale the logits."
)


class ScaleChart(QWidget):
    """The three losses from × 0.1 to × 1000, and where the question stands; drag to go elsewhere.

    All methods run on the window's thread.

    Attributes:
        draws_anew: while it is set, nothing kept is shown: somebody takes a picture of it.
    """

    def __init__(
        self, question: LossQuestion, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._themes = themes
        self._shown = question.case
        self._curves = _curves_of(question.case)
        self._picture = KeptPicture(self, self._paint_curves)
        self._drag = object()  # all of one is one step to undo
        self.draws_anew = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setToolTip(wrapped(_TOOLTIP))
        self.setAccessibleName("Loss against the scale of the logits")
        themes.changed.connect(self._dress)

    @property
    def curves(self) -> LossByScale:
        """What is shown, at every scale."""
        return self._curves

    @property
    def area(self) -> ScaleArea:
        """Where things stand."""
        fused, patched = self._curves.fused, self._curves.patched
        return ScaleArea.of(self.size(), float(min(fused.min(), patched.min())), float(fused.max()))

    def bring_up_to_date(self) -> None:
        """Show the question as it is."""
        case = self._question.case
        if not _has_the_same_curves(case, self._shown):
            self._curves = _curves_of(case)
            self._picture.forget()
        self._shown = case
        self.setAccessibleDescription(_spoken(self._curves))
        self.update()

    def numbers(self) -> str:
        """The three losses at all scales as comma-separated values."""
        curves = self._curves
        columns = (curves.scales, curves.fused, curves.naive, curves.patched)
        rows = zip(*(column.tolist() for column in columns), strict=True)
        return csv_table(("scale", "fused", "naive", "patched"), rows)

    def table(self) -> Table:
        """Return what is shown."""
        return table_of(self.numbers())

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        return QSize(320, 180)

    def minimumSizeHint(self) -> QSize:
        """As small as it stays readable."""
        return QSize(180, 84)

    def event(self, event: QEvent) -> bool:
        """Goes with the window to a screen with other pixels."""
        if event.type() in (QEvent.Type.DevicePixelRatioChange, QEvent.Type.Resize):
            self._dress()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scales the logits as much as it says there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = object()
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scales on while the button is down."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints where the question stands over the kept picture of everything else."""
        painter, area = QPainter(self), self.area
        self._picture.show(painter, anew=self.draws_anew)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_place(painter, area, self._shown, self._themes.theme)
        paint_words(painter, area, self._curves, self._themes.theme)

    def _go_to(self, x: float) -> None:
        area = self.area
        inside = min(max(x, area.box.left()), area.box.right())
        self._question.set_scale(nearest(area.scale_at(inside)), deed=self._drag)

    def _paint_curves(self, painter: QPainter) -> None:
        """All but where the question stands."""
        theme, curves, area = self._themes.theme, self._curves, self.area
        painter.fillRect(self.rect(), theme.card)
        paint_axes(painter, area, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        losses = {"fused": curves.fused, "patched": curves.patched, "naive": curves.naive}
        for way in WAYS:
            is_there = np.isfinite(losses[way])
            points = area.line(curves.scales[is_there], losses[way][is_there])
            if way == "naive":
                points += end_of_naive(area, curves)
            painter.setPen(pen_of(way, theme))
            painter.drawPolyline(points)
        paint_break(painter, area, curves, theme)

    def _dress(self) -> None:
        self._picture.forget()
        self.update()


def _curves_of(case: LossCase) -> LossByScale:
    return LossByScale.of(case.unscaled, case.label, _SCALES, case.epsilon)


def _has_the_same_curves(one: LossCase, other: LossCase) -> bool:
    return (
        one.label == other.label
        and one.epsilon == other.epsilon
        and np.array_equal(one.unscaled, other.unscaled)
    )


def _spoken(curves: LossByScale) -> str:
    first, last = float(curves.fused[0]), float(curves.fused[-1])
    told = f"The fused loss goes from {first:.3g} at 0.1 to {last:.3g} at 1000 times the logits."
    if curves.breaking is None:
        return f"{told} The naive one is finite everywhere."
    return f"{told} The naive one is infinite from {curves.breaking:.4g} times on."
