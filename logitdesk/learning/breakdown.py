"""What a person reads when a worker breaks down over something that nobody foresaw."""

import traceback
from typing import Final

from logitdesk.learning.jobs import AddEvidence, Job

_OUT_OF_MEMORY: Final = (
    "Cannot allocate memory", "failed to map segment", "can't start new thread", "bad_alloc",
)  # fmt: skip


def words_for_breakdown(error: Exception, job: Job) -> str:
    """What happened to a job; a traceback goes to stderr unless it was memory that ran out."""
    is_update = isinstance(job, AddEvidence)
    if _wanted_memory(error):
        if is_update:
            return "There is not enough memory for this. Close other programs, and try again."
        return (
            "There is not enough memory for this training. Close other programs, or choose a "
            "smaller batch, and try again."
        )
    traceback.print_exception(error)
    subject = "Bringing a network up to date" if is_update else "Training"
    what = f"{type(error).__name__}: {error}"
    return f"{subject} broke down inside LogitDesk ({what:.500})."


def _wanted_memory(error: Exception) -> bool:
    """Whether it is what Python, TensorFlow or the system say when memory runs out."""
    return (
        isinstance(error, MemoryError)
        or type(error).__name__ == "ResourceExhaustedError"
        or any(words in str(error) for words in _OUT_OF_MEMORY)
    )
