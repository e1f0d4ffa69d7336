"""What the networks say of a page whose normalisation lacks rungs."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.page import Placement, placed_ink
from logitdesk.ink.preprocess import ALL, PreprocessingSteps, Rungs, normalised_by
from logitdesk.library.bundle import Bundle
from logitdesk.scores.verdict import Verdict
from logitdesk.ui.evidence.answers import Answer, Answers
from logitdesk.ui.evidence.panel import Panel


@dataclass(frozen=True, eq=False)
class Tried:
    """What came of it.

    Attributes:
        image: (28, 28) float32 in [0, 1], what the networks saw.
        now: what they say of it.
        truth: what they say of the page as it is, with all rungs.
        sees_the_same: whether all rungs are on, and the image is the page's own: ink that was
            made smaller is another.
    """

    image: NDArray[np.float32]
    now: Answers
    truth: Answers
    sees_the_same: bool

    @property
    def largest_logit(self) -> float:
        """Of either sign, of all answers; 0 without any."""
        both = [*self.now.values(), *self.truth.values()]
        return max((_largest(one) for one in both if isinstance(one, Answer)), default=0.0)


@dataclass(frozen=True, eq=False)
class Trial:
    """What is to be tried: the ink of a page somewhere, with some rungs, by some networks."""

    ladder: PreprocessingSteps
    placement: Placement
    rungs: Rungs
    bundles: Sequence[Bundle]
    temperature: float

    def run(self, panel: Panel) -> Tried:
        """Ask the networks, on the thread that the panel is for."""
        ladder = self.ladder
        page = placed_ink(ladder.ink, ladder.box, self.placement)
        image = normalised_by(page, self.rungs)
        seen = np.zeros_like(ladder.centred) if image is None else image
        now = panel.answers(seen, self.bundles, self.temperature)
        truth = panel.answers(ladder.centred, self.bundles, self.temperature)
        sees_the_same = self.rungs == ALL and np.array_equal(seen, ladder.centred)
        return Tried(seen, now, truth, sees_the_same)


def verdicts_of(answers: Answers) -> dict[str, Verdict]:
    """By architecture the verdict of each network that could be used."""
    return {one: said.verdict for one, said in answers.items() if isinstance(said, Answer)}


def _largest(answer: Answer) -> float:
    return float(np.abs(answer.scores.logits).max())
