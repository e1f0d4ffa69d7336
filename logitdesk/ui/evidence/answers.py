"""What each of several networks makes of one image."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from logitdesk.inference.network import Network
from logitdesk.scores.scores import Scores
from logitdesk.scores.verdict import Limits, Verdict, verdict_on


@dataclass(frozen=True, eq=False)
class Answer:
    """What one network says of an image.

    Attributes:
        scores: the same numbers as the window has, where it reads the same ink.
        verdict: whether that is to be believed, by the limits of the network's card.
    """

    scores: Scores
    verdict: Verdict

    @classmethod
    def of(cls, image: NDArray[np.float32], network: Network, temperature: float) -> Self:
        """Ask a network, on the thread that it is for, about (28, 28) float32 in [0, 1].

        Raises:
            UserError: the network gives no finite number.
        """
        logits = network.logits(image[np.newaxis])[0]
        scores = Scores.of(logits, network.name, temperature)
        limits = Limits.of_entries(network.card.limits)
        return cls(scores, verdict_on(scores.logits, limits))


Answers = dict[str, Answer | str]
"""By architecture an answer or, for a network that cannot be used, a sentence that says so."""
