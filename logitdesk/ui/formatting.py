"""Numbers as people read them, in the form of their language.

Files, copied tables, Python code on screen and the command line have a point, and no groups.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from math import ceil, floor, inf, isfinite, isinf, log10
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from logitdesk.scores import functional as exact
from logitdesk.scores.scores import DIGITS
from logitdesk.ui.language import localised, translated

DASH: Final = "–"
"""Stands where there is no number."""
NO_BREAK: Final = "\N{NO-BREAK SPACE}"
"""Between a number and its unit, which no line may part."""
DIGIT_LABELS: Final = [str(digit) for digit in range(DIGITS)]
"""The names of ten rows, a digit each."""

_SUPERSCRIPTS: Final = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def count_text(count: int) -> str:
    """A whole number with its groups: "7,850"."""
    return localised(f"{count:,}")


def number_text(value: float, form: str = ".6g") -> str:
    """`value` in one of Python's formats, with a real minus: "−0.25"."""
    return localised(f"{value:{form}}").replace("-", "−")


def signed(value: float, decimals: int = 1) -> str:
    """`value` with its sign: "+8.9", "−5.1"; a zero has none."""
    text = number_text(value, f"+.{decimals}f")
    return text if text.strip("+−0.,") else text[1:]


def share_text(share: float, form: str = ".2f") -> str:
    """A share, 0 to 1, as "99.12 %"; it may be 100 %."""
    return _percent_text(localised(f"{100 * share:{form}}"))


def percent(probability: float) -> str:
    """A probability as "97.8 %" or "< 0.1 %", never 0 or 100 %."""
    text = f"{100 * probability:.1f}"
    text = {"0.0": f"<{NO_BREAK}0.1", "100.0": f">{NO_BREAK}99.9"}.get(text, text)
    return _percent_text(localised(text))


def _percent_text(number: str) -> str:
    return QCoreApplication.translate("formatting", "{number}\u00a0%").format(number=number)


def exact_probability(log_odds: float) -> str:
    """The probability of these log-odds to 6 significant digits: "1 − 3.05902 × 10⁻⁷"."""
    text, _, exponent = exact.exact_probability(log_odds).replace(" - ", " − ").partition("e")
    text = localised(text)
    return f"{text} × {power_of_ten(int(exponent))}" if exponent else text


def power_of_ten(exponent: int) -> str:
    """Write, for example, "10⁻³⁸"."""
    return f"10{str(exponent).translate(_SUPERSCRIPTS)}"


_LEAST: Final = 1e-3
_MOST: Final = 1e5
_UP: Final = 1e-9
"""What a factor may lie above its rounded form, by rounding errors, and still be that."""


def short(value: float, digits: int = 4) -> str:
    """Write, for example, "16.12", "−1.000", "3.059×10⁻⁷"; inf and nan as TensorFlow does."""
    if not isfinite(value):
        return "nan" if not isinf(value) else "inf" if value > 0 else "−inf"
    if value == 0:
        return "0"
    mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
    power = int(exponent)
    if _LEAST <= abs(value) < _MOST:
        text = f"{value:.{max(0, digits - 1 - power)}f}"
    else:
        text = f"{mantissa}×{power_of_ten(power)}"
    return localised(text).replace("-", "−")


def short_signed(value: float, digits: int = 4) -> str:
    """The same with a plus sign before what is above 0: "+0.1684"."""
    return f"{'+' if 0 < value < inf else ''}{short(value, digits)}"


def compact(value: float) -> str:
    """With its sign, and as short as it can be read: "+1.00", "−250", "+1.00×10⁷"."""
    return signed(value, 2) if abs(value) < 99.995 else short_signed(value, 3)


def times(scale: float) -> str:
    """A factor above 0, to 3 digits: "× 9.82"."""
    return f"×{NO_BREAK}{short(scale, 3)}"


def times_from(scale: float) -> str:
    """The same, rounded up: something begins at this factor."""
    step = 10.0 ** (floor(log10(scale)) - 2)
    return times(ceil(scale / step * (1 - _UP)) * step)


def short_count(count: int) -> str:
    """A count in as few digits as say it: "3.3 M", "145 k", "7,850"."""
    if count >= 1_000_000:
        return localised(f"{count / 1e6:.1f}{NO_BREAK}M")
    return f"{count / 1e3:.0f}{NO_BREAK}k" if count >= 10_000 else count_text(count)


def local_time(created: str, form: str = "%Y-%m-%d") -> str:
    """An ISO 8601 time as local time; other text as it is."""
    try:
        return datetime.fromisoformat(created).astimezone().strftime(form)
    except (ValueError, OverflowError, OSError):
        return created[:10]


def clock(seconds: float) -> str:
    """Minutes and seconds, and hours if there are any: "2:10", "1:02:10"."""
    minutes, second = divmod(ceil(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"


def moment_text(moment: datetime) -> str:
    """A day and its time, as the language writes them."""
    locale, day = QLocale(), QDate(moment.year, moment.month, moment.day)
    time = locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    text = QCoreApplication.translate("formatting", "{day} at {time}")
    return text.format(day=locale.toString(day, QLocale.FormatType.LongFormat), time=time)


def without_mnemonic(text: str) -> str:
    """A menu entry's text without the mark of its key: "Open" of "&Open" and of "Open(&O)"."""
    return re.sub(r"\(&\w\)|&(.)", r"\1", text)


def capitalised(text: str) -> str:
    """Write a text with a large first letter, and the rest as it is: "CNN", "Rotation"."""
    return f"{text[:1].upper()}{text[1:]}"


def list_text(names: Iterable[str]) -> str:
    """Write names one after the other: "MNIST and My digits"."""
    return QLocale().createSeparatedList(list(names))


def first_of(sentences: Sequence[str], most: int) -> str:
    """Join the first sentences, and say how many more there are: "… And 12 more."."""
    more = len(sentences) - most
    rest = QCoreApplication.translate("formatting", "And %Ln more.", None, more)
    return " ".join([*sentences[:most], *([rest] if more > 0 else [])])


def progress_text(what: str, done: int, total: int) -> str:
    """Write, for example, "Drawing digits… 300 of 3,498"; a file's name is a download."""
    if "." in what:
        text = QCoreApplication.translate("formatting", "Downloading {file}… {done} of {total} MB")
        sizes = {"done": number_text(done / 1e6, ".1f"), "total": number_text(total / 1e6, ".1f")}
        return text.format(file=what, **sizes)
    text = QCoreApplication.translate("formatting", "{work}… {done} of {total}")
    work = capitalised(translated(what))
    return text.format(work=work, done=count_text(done), total=count_text(total))
