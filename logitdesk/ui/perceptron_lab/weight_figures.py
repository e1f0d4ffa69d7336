"""How weights and logits are written in little room, however large training makes them."""

from typing import Final

from logitdesk.ui.formatting import power_of_ten, signed

_DECIMALS: Final = ((99.995, 2), (999.95, 1), (99_999.5, 0))
"""Below which absolute value a number has how many."""


def weight_text(value: float) -> str:
    """With its sign and 2 decimals, and fewer from 100 on: "+1.00", "−250.3", "+1×10⁷"."""
    for limit, decimals in _DECIMALS:
        if abs(value) < limit:
            return signed(value, decimals)
    mantissa, _, exponent = f"{value:+.0e}".partition("e")
    power = f"×{power_of_ten(int(exponent))}" if exponent else ""  # infinity has none
    return f"{mantissa.replace('-', '−')}{power}"
