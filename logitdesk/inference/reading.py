"""From ink to scores: one reading of a page by one network."""

from dataclasses import dataclass, replace
from time import perf_counter
from typing import Self

import numpy as np
from numpy.typing import NDArray

from logitdesk.inference.network import Network
from logitdesk.ink.normalise import Ladder, normalise
from logitdesk.scores.scores import Scores
from logitdesk.scores.verdict import Limits, Verdict, verdict_on


@dataclass(frozen=True, eq=False)
class Reading:
    """What a network made of a page.

    Attributes:
        ladder: What it saw, rung by rung.
        scores: What it said.
        verdict: Whether that is to be believed, by the limits of the network's card.
        seconds: How long all of it took.
    """

    ladder: Ladder
    scores: Scores
    verdict: Verdict
    seconds: float

    def with_temperature(self, temperature: float) -> Self:
        """The same reading and verdict, its scores at another temperature.

        Raises:
            ValueError: The temperature is not a positive number.
        """
        return replace(self, scores=self.scores.with_temperature(temperature))


def read(bitmap: NDArray[np.float32], network: Network, temperature: float = 1.0) -> Reading | None:
    """Read a page's bitmap, (h, w) float32 in [0, 1], ink bright. None where it has no ink.

    Raises:
        BadInput: The network gives no finite number.
        ValueError: The temperature is not a positive number.
    """
    start = perf_counter()
    ladder = normalise(bitmap)
    if ladder is None:
        return None
    logits = network.logits(ladder.centred[np.newaxis])
    scores = Scores.of(logits[0], network.name, temperature)
    verdict = verdict_on(scores.logits, Limits.of_entries(network.card.limits))
    return Reading(ladder, scores, verdict, perf_counter() - start)
