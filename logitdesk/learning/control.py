"""What a run is told while it goes on."""

from collections.abc import Callable

from logitdesk.learning.orders import Look


class Control:
    """Asked on the thread that trains, between two steps. This one never wants anything."""

    def should_stop(self) -> bool:
        """Whether the run is to end here."""
        return False

    def hold(self, seconds: float) -> bool:  # noqa: ARG002 - for those who can pause
        """Wait for up to `seconds` while the run is paused. Returns whether it still is then."""
        return False

    def look(self) -> Look | None:
        """The drawing to watch the network with; None where nobody looks."""
        return None

    def at_a_sudden_end(self, clear_away: Callable[[], None]) -> None:
        """Take note of what has to be done should the process end in the middle of the run.

        One that only ends when the run does has nothing to note.
        """

    def should_save_again(self, problem: str) -> bool:  # noqa: ARG002 - for those who ask a person
        """Whether to write the network once more, which just failed; may wait for the answer.

        Args:
            problem: why it failed, in a sentence for the person.
        """
        return False
