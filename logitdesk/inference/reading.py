"""From ink to scores: one reading of a page by one network."""

from dataclasses import dataclass, replace
from time import perf_counter
from typing import Self

import numpy as np
from numpy.typing import NDArray

from logitdesk.inference.network import Network
from logitdesk.ink.normalise import Ladder, normalise
from logitdesk.scores.scores import Scores


@dataclass(frozen=True, eq=False)
class Reading:
    """What a network made of a page.

    Attributes:
        ladder: What it saw, rung by rung.
        scores: What it said.
        seconds: How long both took.
    """

    ladder: Ladder
    scores: Scores
    seconds: float

    def with_temperature(self, temperature: float) -> Self:
        """The same reading, its scores at another temperature.

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
    return Reading(ladder, scores, perf_counter() - start)
