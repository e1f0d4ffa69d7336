"""What the networks say of a page whose normalisation lacks steps."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.page import Placement, placed_ink
from logitdesk.ink.preprocess import ALL, EnabledSteps, PreprocessingSteps, preprocess_partly
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
        truth: what they say of the page as it is, with all steps.
        sees_the_same: whether all steps are on, and the image is the page's own: ink that was
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
    """What is to be tried: the ink of a page somewhere, with some steps, by some networks."""

    steps: PreprocessingSteps
    placement: Placement
    enabled: EnabledSteps
    bundles: Sequence[Bundle]
    temperature: float

    def run(self, panel: Panel) -> Tried:
        """Ask the networks, on the thread that the panel is for."""
        steps = self.steps
        page = placed_ink(steps.ink, steps.box, self.placement)
        image = preprocess_partly(page, self.enabled)
        seen = np.zeros_like(steps.centred) if image is None else image
        now = panel.answers(seen, self.bundles, self.temperature)
        truth = panel.answers(steps.centred, self.bundles, self.temperature)
        sees_the_same = self.enabled == ALL and np.array_equal(seen, steps.centred)
        return Tried(seen, now, truth, sees_the_same)


def verdicts_of(answers: Answers) -> dict[str, Verdict]:
    """By architecture the verdict of each network that could be used."""
    return {one: said.verdict for one, said in answers.items() if isinstance(said, Answer)}


def _largest(answer: Answer) -> float:
    return float(np.abs(answer.scores.logits).max())
