"""The mean of what was lately, from means of all there was."""

from collections import deque
from typing import Final

RECENT_STEPS: Final = 50


class RecentMean:
    """Follows one of Keras' figures, which is the mean over an epoch's steps so far.

    That mean lags behind, and starts anew with each epoch; this one is over the last steps, also
    beyond an epoch's end.
    """

    def __init__(self, steps: int = RECENT_STEPS) -> None:
        """`steps` is over how many of the last ones."""
        self._values: deque[float] = deque(maxlen=steps)
        self._sum_before = 0.0

    def take(self, step: int, mean: float) -> float:
        """The mean over the last steps, given that over all `step` steps of the epoch so far.

        The last batch of an epoch may be smaller, and counts as much as the others here.
        """
        total = step * mean
        self._values.append(total if step == 1 else total - self._sum_before)
        self._sum_before = total
        return sum(self._values) / len(self._values)
