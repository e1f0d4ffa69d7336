"""A probability written so that it is never rounded to 0 or 1."""

from math import exp, floor, log

from logitdesk.scores.log_odds import probability_of


def exact_probability(log_odds: float) -> str:
    """The probability of these finite log-odds, to 6 significant digits: "0.123457", "2.5e-07".

    Near 1 it is written by what it lacks, "1 - 3.05902e-07": 6 digits would round it to 1.
    """
    text = f"{float(probability_of(log_odds)):.6g}"
    return f"1 - {_small(-log_odds)}" if text == "1" else _small(log_odds)


def _small(log_odds: float) -> str:
    probability = float(probability_of(log_odds))
    if probability > 1e-300:
        return f"{probability:.6g}"
    # Smaller than any float, it is exp(log-odds) to all digits; as a power of ten it can be told.
    power = log_odds / log(10)
    whole = floor(power)
    return f"{exp((power - whole) * log(10)):.6g}e{whole}"
