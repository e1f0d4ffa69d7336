"""What a line chart has room for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize

from logitdesk.ui.charts.line_along import Along
from logitdesk.ui.charts.line_area import LineArea
from logitdesk.ui.charts.line_axes import area_in
from logitdesk.ui.charts.scales import Scale
from logitdesk.ui.charts.trace import Points


class LineFrame:
    """How far both axes go: epochs as said, values as all of them so far need.

    Lines stay as they are, so the value axis only ever grows, and in round steps: seldom.

    Args:
        scale: of the values.
        room: the least and the greatest value that there is room for from the start.
        names: of the lines, which stand beside them.
        along: what x counts.
    """

    def __init__(
        self, scale: Scale, room: tuple[float, float], names: Sequence[str], along: Along
    ) -> None:
        self._scale = scale
        self._names = names
        self._along = along
        self._first_extent = self._extent = room
        self._end = 1.0

    @property
    def end(self) -> float:
        """The epochs go from 0 to there."""
        return self._end

    def set_end(self, epochs: float) -> bool:
        """Have the epochs go from 0 to there, > 0; tell whether that is new."""
        is_new, self._end = epochs != self._end, epochs
        return is_new

    def forget(self) -> None:
        """Have no more room than at first."""
        self._extent = self._first_extent

    def hold(self, points: Points) -> bool:
        """Make room for the points' values; tell whether there was too little."""
        if not len(points):
            return False
        before = self._scale.room(*self._extent)
        low, high = self._extent
        values = points[:, 1]
        self._extent = (min(low, float(values.min())), max(high, float(values.max())))
        return self._scale.room(*self._extent) != before

    def area(self, size: QSize) -> LineArea:
        """Where the lines lie in a widget of this size."""
        low, high = self._scale.room(*self._extent)
        return area_in(size, self._end, low, high, self._scale, self._names, self._along)
