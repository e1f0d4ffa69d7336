"""The axes of loss and accuracy, in little room."""

from typing import Final

from logitdesk.ui.charts.scales import LinearScale, LogScale
from logitdesk.ui.formatting import power_of_ten

_HALF: Final = 0.5
_PLAIN: Final = (0.001, 10_000.0)
"""Numbers from there to there are written out."""


class LossScale(LogScale):
    """Equal ratios have equal heights, also for a loss that grows beyond all measure."""

    def label(self, value: float) -> str:
        """As "0.02", "10⁻⁶", "5×10⁷"."""
        if _PLAIN[0] * 0.99 < value < _PLAIN[1]:
            return super().label(value)
        mantissa, exponent = f"{value:.0e}".split("e")
        power = power_of_ten(int(exponent))
        return power if mantissa == "1" else f"{mantissa}×{power}"


class ShareScale(LinearScale):
    """Equal differences have equal heights, up to 1, and down to a half as long as that will do."""

    def room(self, low: float, _high: float) -> tuple[float, float]:
        """From 0 or 0.5 to 1."""
        return (0.0 if low < _HALF else _HALF), 1.0

    def label(self, value: float) -> str:
        """As "50 %"."""
        return f"{100 * value:.10g} %"
