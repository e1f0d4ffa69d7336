"""What is said of a drawing's replay."""

from collections.abc import Sequence
from typing import Final

from logitdesk.scores.verdict import Kind
from logitdesk.ui.evidence.moments import ChangeOfMind, Moment, believed
from logitdesk.ui.formatting import percent

_MOST: Final = 6
"""Changes that are told one by one; of more, the last ones."""
_UNBROKEN: Final = "\N{NO-BREAK SPACE}"


def mind_words(moments: Sequence[Moment], changes: Sequence[ChangeOfMind]) -> str:
    """When the network changed its mind; empty where it read nothing."""
    if not moments:
        return ""
    sure = believed(moments)
    if not sure:
        return "At no moment was the network sure of one digit."
    end = "" if sure[-1] is moments[-1] else " At the end it is sure of none."
    if not changes:
        begun = f"The network was sure of {sure[0].scores.digit} from {sure[0].second:.1f} s on"
        return f"{begun}, and never changed its mind." if not end else f"{begun}.{end}"
    told = ", ".join(
        f"at {change.second:.1f} s: {change.before} → {change.after}".replace(" ", _UNBROKEN)
        for change in changes[-_MOST:]
    )
    times = {1: "once", 2: "twice"}.get(len(changes), f"{len(changes)} times")
    last = f"; the last {_MOST}: " if len(changes) > _MOST else ": "
    return f"The network changed its mind {times} (dashed){last}{told}.{end}"


def reading_words(moment: Moment) -> str:
    """What was read at a moment: the digit that won and its probability."""
    scores = moment.scores
    return f"{scores.digit} at {percent(scores.probability(scores.digit))}"


def doubt_words(moment: Moment) -> str:
    """Whether that was to be believed."""
    match moment.verdict.kind:
        case Kind.DIGIT:
            return "the network is sure enough"
        case Kind.UNSURE:
            first, second = moment.verdict.digits
            return f"not sure: {first} or {second}"
        case Kind.NO_DIGIT:
            return "not like one digit yet"


def clock_words(second: float, duration: float) -> str:
    """Where in the drawing's time a moment lies."""
    return f"{second:.2f} of {duration:.2f} s"
