"""How fast a run goes, and how long it will take."""

from typing import Final

_SHARE_OF_NEWEST: Final = 0.1
"""The newest step's weight in the average: about the last twenty steps decide."""
_WITHOUT_MEANING: Final = 2
"""The first steps compile the network's functions: they say nothing of the speed."""


class Pace:
    """Follows a run's steps. Times are seconds on one clock that stands still in pauses.

    Args:
        epochs: how often each image is seen.
        steps: how many steps an epoch has.
        images: how many images an epoch has.
    """

    def __init__(self, epochs: int, steps: int, images: int) -> None:
        self._steps_in_all = epochs * steps
        self._steps, self._images = steps, images
        self._done = 0
        self._before: float | None = None
        self._seconds_a_step: float | None = None
        self._seconds_between_epochs = 0.0

    def step_done(self, now: float) -> None:
        """Another step was done."""
        self._done += 1
        if self._before is not None and self._done > _WITHOUT_MEANING:
            self._learn(now - self._before)
        self._before = now

    @property
    def images_per_second(self) -> float:
        """Of the last steps; 0 while that is not known."""
        each = self._seconds_a_step
        return self._images / self._steps / each if each else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Until the run's last step and what follows it; None while that is not known."""
        if self._seconds_a_step is None:
            return None
        left = self._steps_in_all - self._done
        epochs_to_end = (left + self._steps - 1) // self._steps
        return left * self._seconds_a_step + epochs_to_end * self._seconds_between_epochs

    def _learn(self, seconds: float) -> None:
        each = self._seconds_a_step
        if each is None:
            self._seconds_a_step = seconds
        elif self._done % self._steps == 1:  # validation came between this step and the last
            self._seconds_between_epochs = max(seconds - each, 0.0)
        else:
            self._seconds_a_step = each + _SHARE_OF_NEWEST * (seconds - each)
