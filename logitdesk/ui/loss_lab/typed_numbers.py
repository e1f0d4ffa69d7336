"""What a person types or pastes where a logit is wanted."""

import re
from math import isfinite
from typing import Final

_BETWEEN: Final = re.compile(r"[,;\s]+")
_SEVERAL: Final = re.compile(r"\d[,;]?\s+[-+−.\d]|[;\[(]|,.*,|\..*,|,.*\.")


def typed_numbers(text: str, most: float) -> list[float] | None:
    """One number or several: "0.5", "−3,2", "[0.1, 0.3, 0.5, 0.9]"; None for anything else.

    Args:
        text: with either kind of minus; the one comma of one number is a decimal comma.
        most: the largest size of a number.
    """
    told = text.strip().strip("[]()").strip().replace("−", "-")
    parts = _BETWEEN.split(told) if _SEVERAL.search(text.strip()) else [told.replace(",", ".")]
    numbers = [_number(part) for part in parts if part]
    fit = [number for number in numbers if number is not None and abs(number) <= most]
    return fit if fit and len(fit) == len(numbers) else None


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if isfinite(number) and "_" not in text else None
