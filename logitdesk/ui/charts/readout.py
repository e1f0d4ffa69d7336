"""What a chart says of one class when a person points at it."""

from logitdesk.scores.scores import Scores
from logitdesk.ui.formatting import exact_probability, signed


def readout(scores: Scores, digit: int, hint: str = "") -> str:
    """The digit's exact scores, as rich text for a tooltip; below them `hint`, which is plain."""
    rows = "".join(
        f"<tr><td>{name}&nbsp;&nbsp;</td><td align='right'>{value}</td></tr>"
        for name, value in _exact_scores(scores, digit)
    )
    tempered = "" if scores.temperature == 1 else f"<i>{_temperature_note(scores)}</i>"
    told = hint and f"<p>{hint}</p>"
    return f"<b>{digit}</b><table cellspacing='0'>{rows}</table>{tempered}{told}"


def spoken_readout(scores: Scores) -> str:
    """The exact scores of all ten digits, as plain text for a screen reader."""
    digits = range(len(scores.logits))
    return "; ".join(
        f"{digit}: " + ", ".join(f"{name} {value}" for name, value in _exact_scores(scores, digit))
        for digit in digits
    )


def _exact_scores(scores: Scores, digit: int) -> list[tuple[str, str]]:
    log_odds = float(scores.log_odds[digit])
    return [
        ("logit", signed(scores.logits[digit], decimals=4)),
        ("softmax", exact_probability(log_odds)),
        ("log-odds", signed(log_odds, decimals=4)),
    ]


def _temperature_note(scores: Scores) -> str:
    return f"softmax and log-odds of logits / {scores.temperature:.2f}"
