"""What a verdict says, and how it is explained."""

from dataclasses import dataclass
from typing import Final

from logitdesk.scores.scores import Scores
from logitdesk.scores.verdict import Kind, Limits, Verdict
from logitdesk.ui.formatting import percent

_LARGEST: Final = "The digit with the largest logit, and its softmax probability."
_SECOND: Final = "The digit with the second largest logit, and its softmax probability."
_MARGIN: Final = (
    "The margin is by how much the largest logit is ahead of the second largest: "
    "the wider, the surer the network."
)
_FOUND: Final = (
    "; the limit was found on digits held out of training, of which about 1 in 100 is doubted."
)


@dataclass(frozen=True)
class Words:
    """A verdict, to be written.

    Attributes:
        kind: Whether it is in doubt.
        figure: What stands large.
        headline: What is said first, in the parts that it may be broken into.
        details: What is said quietly.
        why: The explanation of the figure and the headline.
        details_why: The explanation of each detail.
    """

    kind: Kind
    figure: str
    headline: tuple[str, ...]
    details: tuple[str, ...]
    why: str
    details_why: tuple[str, ...]

    @property
    def spoken(self) -> str:
        """All of it, for those who do not see it."""
        figure = [self.figure] if self.kind is Kind.DIGIT else []
        return ", ".join([*figure, " ".join(self.headline), *self.details])


WIDEST: Final[dict[Kind, Words]] = {
    Kind.DIGIT: Words(
        Kind.DIGIT, "0", ("> 99.9 %",), ("next: 8 at 49.9 %", "margin 88.8 logits"), "", ("", "")
    ),
    Kind.UNSURE: Words(
        Kind.UNSURE, "0", ("Not sure: 8 or 8",), ("8 at > 99.9 %", "8 at 49.9 %"), "", ("", "")
    ),
    Kind.NO_DIGIT: Words(
        Kind.NO_DIGIT,
        "?",
        ("This does not look", "like one digit"),
        ("closest: 8 at > 99.9 %",),
        "",
        ("",),
    ),
}
"""As wide as the words of each kind get."""


def words_of(scores: Scores, verdict: Verdict) -> Words:
    """The words for a network's answer."""
    if verdict.kind is Kind.DIGIT or verdict.limits is None:
        return _digit(scores)
    why = _reason(scores, verdict.limits)
    return _unsure(scores, why) if verdict.kind is Kind.UNSURE else _no_digit(scores, why)


def _digit(scores: Scores) -> Words:
    return Words(
        Kind.DIGIT,
        figure=str(scores.digit),
        headline=(percent(scores.probability(scores.digit)),),
        details=(
            f"next: {_with_probability(scores, scores.runner_up)}",
            f"margin {scores.margin:.1f} logits",
        ),
        why=_LARGEST,
        details_why=(_SECOND, _MARGIN),
    )


def _unsure(scores: Scores, why: str) -> Words:
    first, second = scores.digit, scores.runner_up
    return Words(
        Kind.UNSURE,
        figure=str(first),
        headline=(f"Not sure: {first} or {second}",),
        details=(_with_probability(scores, first), _with_probability(scores, second)),
        why=f"It may be either, since {why}{_FOUND}",
        details_why=(_LARGEST, _SECOND),
    )


def _no_digit(scores: Scores, why: str) -> Words:
    return Words(
        Kind.NO_DIGIT,
        figure="?",
        headline=("This does not look", "like one digit"),
        details=(f"closest: {_with_probability(scores, scores.digit)}",),
        why=f"The network cannot make out one digit, since {why}{_FOUND}",
        details_why=(_LARGEST,),
    )


def _with_probability(scores: Scores, digit: int) -> str:
    return f"{digit} at {percent(scores.probability(digit))}"


def _reason(scores: Scores, limits: Limits) -> str:
    """Which limit was not reached, in a clause."""
    if scores.margin < limits.margin:
        return f"its largest logit is less than {limits.margin:.2f} ahead of the second"
    return f"the logsumexp of its logits is less than {limits.energy:.2f}".replace("-", "−")
