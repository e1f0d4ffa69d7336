"""The ten classes as numbered circles on the log-odds curve."""

from typing import Final

from PySide6.QtCore import QLineF, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from logitdesk.scores.scores import DIGITS, Scores
from logitdesk.ui.charts.plot_area import PlotArea
from logitdesk.ui.charts.spread import Clearance, Mark, spread
from logitdesk.ui.charts.unreal import unreal_pen
from logitdesk.ui.theme import Theme, font_of

_FOOT: Final = 2.5  # radius of the point on the curve that a moved circle belongs to
_ARROW: Final = 4.0


class ClassMarks:
    """A numbered circle for each class; the winner is filled and lies on top.

    Circles that would cover each other, or where another belongs, stand beside the curve, each
    with a thin line to its place on it. One beyond the axis stands at its end, with an arrow.
    All methods run on the window's thread.
    """

    def __init__(self) -> None:
        self._font = font_of(0.85, QFont.Weight.DemiBold)
        self.radius = QFontMetrics(self._font).height() * 0.66
        self._area = PlotArea(QRectF(), 1.0, QMarginsF())
        self._scores: Scores | None = None
        self._places: list[Mark] = []
        self._centres: list[Mark] = []

    @property
    def room(self) -> QMarginsF:
        """Pixels that circles and their arrows need around the ends of the axes.

        At the left, where most classes crowd, a circle stands on the curve's other side as well.
        """
        around = self.radius + _ARROW + 3
        return QMarginsF(around + 2 * self.radius, around, around, around)

    def show_scores(self, scores: Scores | None, area: PlotArea) -> None:
        """Moves the circles to where the scores are in the area; without scores there are none."""
        self._area, self._scores = area, scores
        self._places, self._centres = [], []
        if scores is not None:
            pairs = zip(scores.probabilities.tolist(), scores.log_odds.tolist(), strict=True)
            self._places = [area.mark(*pair) for pair in pairs]
            self._centres = self._spread(scores)

    def at(self, point: QPointF) -> int | None:
        """The class whose circle is nearest to `point`, if it is within reach."""
        if self._scores is None:
            return None
        away = [(self.centre(digit) - point).manhattanLength() for digit in range(DIGITS)]
        nearest = min(range(DIGITS), key=away.__getitem__)
        return nearest if away[nearest] <= 2 * self.radius else None

    def centre(self, digit: int) -> QPointF:
        """The middle of a class's circle, in the widget's pixels; only while there are scores."""
        return QPointF(*self._centres[digit])

    def paint(
        self, painter: QPainter, theme: Theme, pointed: int | None, *, is_real: bool = True
    ) -> None:
        """Lines first, circles over them, the winner last; the class `pointed` at is marked.

        Circles of scores that are not real are dashed.
        """
        scores = self._scores
        if scores is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        for digit in range(DIGITS):
            self._paint_foot(painter, theme, digit)
        for digit in reversed(_by_rank(scores)):
            resting = theme.accent_wash if digit == pointed else theme.card
            fill = theme.accent if digit == scores.digit else resting
            self._paint_circle(painter, theme, digit, fill, is_real=is_real)
            if abs(scores.log_odds[digit]) > self._area.limit:
                self._paint_arrow(painter, theme, digit, scores.log_odds[digit])

    def _spread(self, scores: Scores) -> list[Mark]:
        box, room = self._area.box, self.radius + 1
        above = room + _ARROW + 1
        clearance = Clearance(
            apart=min(2 * room, box.width() / (DIGITS + 2)),
            off=room + _FOOT,
            least=Mark(box.left() + room, box.top() + above),
            most=Mark(box.right() - room, box.bottom() - above),
        )
        return spread(self._places, _by_rank(scores), clearance)

    def _paint_foot(self, painter: QPainter, theme: Theme, digit: int) -> None:
        foot, centre = QPointF(*self._places[digit]), self.centre(digit)
        if QLineF(foot, centre).length() < self.radius:
            return  # it lies under its circle
        painter.setPen(QPen(theme.accent, 1))
        painter.drawLine(foot, centre)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent)
        painter.drawEllipse(foot, _FOOT, _FOOT)

    def _paint_circle(
        self, painter: QPainter, theme: Theme, digit: int, fill: QColor, *, is_real: bool
    ) -> None:
        centre, radius = self.centre(digit), self.radius
        painter.setPen(QPen(theme.accent, 1.5) if is_real else unreal_pen(theme.warm))
        painter.setBrush(fill)
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(theme.on_accent if fill == theme.accent else theme.text)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(digit))

    def _paint_arrow(self, painter: QPainter, theme: Theme, digit: int, log_odds: float) -> None:
        down = 1 if log_odds < 0 else -1
        base = self.centre(digit) + QPointF(0, down * (self.radius + 2.5))
        corners = [QPointF(-_ARROW, 0), QPointF(_ARROW, 0), QPointF(0, down * _ARROW)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent)
        painter.drawPolygon(QPolygonF([base + corner for corner in corners]))


def _by_rank(scores: Scores) -> list[int]:
    """The winner first: from the top of the curve down, so that lines do not cross."""
    return sorted(range(DIGITS), key=lambda digit: -scores.logits[digit])
