"""What a run learns from, and what its choices rest on."""

import math
from dataclasses import dataclass

from logitdesk.errors import BadInput
from logitdesk.learning import datasets
from logitdesk.learning.datasets.data_set import DataSet
from logitdesk.learning.datasets.download import Progress
from logitdesk.learning.jobs import FEWEST_IMAGES, TrainingRequest


@dataclass(frozen=True, eq=False)
class Lessons:
    """Images with their labels, no writer's on both sides where writers are known.

    Attributes:
        learned: what the network is shown.
        held_out: what its best weights are chosen by, and its temperature; digits alone.
    """

    learned: DataSet
    held_out: DataSet


def read_lessons(request: TrainingRequest, progress: Progress) -> Lessons:
    """Read what a request asks for, downloading it first where it is not here.

    Of some of the images as large a share is held out as of all of them.

    Raises:
        BadInput: it is not there and cannot be downloaded, or there is less of it.
    """
    learned = datasets.load(request.datasets, "train", progress)
    held_out = datasets.load(request.datasets, "validation", progress)
    available = len(learned) + len(held_out)
    if request.samples is None:
        return Lessons(learned, held_out)
    if not FEWEST_IMAGES <= request.samples <= available:
        message = (
            f"{request.samples:,} images were asked for; choose from {FEWEST_IMAGES} to "
            f"{available:,}, the images there are."
        )
        raise BadInput(message)
    judges = math.ceil(request.samples * len(held_out) / available)
    return Lessons(
        learned.some(request.samples - judges, request.seed), held_out.some(judges, request.seed)
    )
