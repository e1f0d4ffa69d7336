"""What a network read of a drawing at the moments of its own time."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Self

from logitdesk.scores.scores import Scores
from logitdesk.scores.verdict import Kind, Verdict


@dataclass(frozen=True, eq=False)
class Moment:
    """A drawing at a moment of its own time.

    Attributes:
        second: since its first point.
        scores: of the ink that was there.
        verdict: whether they are to be believed.
    """

    second: float
    scores: Scores
    verdict: Verdict

    def with_temperature(self, temperature: float) -> Self:
        """The same moment, its scores at a temperature > 0."""
        return replace(self, scores=self.scores.with_temperature(temperature))


@dataclass(frozen=True)
class ChangeOfMind:
    """A network changed its mind.

    Attributes:
        second: when, since the drawing's first point.
        before: the digit that it read until then.
        after: the one from then on.
    """

    second: float
    before: int
    after: int


def changes_of_mind(moments: Sequence[Moment]) -> list[ChangeOfMind]:
    """When another digit was read than before; moments of doubt do not count.

    The first ink of a drawing is like no digit, and which logit is largest then means nothing.
    """
    return [
        ChangeOfMind(later.second, earlier.scores.digit, later.scores.digit)
        for earlier, later in pairwise(believed(moments))
        if earlier.scores.digit != later.scores.digit
    ]


def believed(moments: Sequence[Moment]) -> list[Moment]:
    """The moments at which the network read one digit without doubt."""
    return [moment for moment in moments if moment.verdict.kind is Kind.DIGIT]
