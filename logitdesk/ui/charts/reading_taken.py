"""What pictures of scores are called, and their numbers."""

from collections.abc import Callable

from logitdesk.scores.scores import Scores
from logitdesk.ui.session import Session


def picture_name(what: str, scores: Scores | None) -> str:
    """What a picture of the scores is called: “logits of 3, CNN”."""
    return what if scores is None else f"{what} of {scores.digit}, {scores.model}"


def named_by_reading(session: Session, what: str) -> Callable[[], str]:
    """The same, for what the desk has read when the picture is taken."""

    def name() -> str:
        return picture_name(what, None if session.reading is None else session.reading.scores)

    return name
