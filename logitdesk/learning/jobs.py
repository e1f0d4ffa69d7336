"""What a worker is started for: plain values that cross a process border."""

from dataclasses import dataclass
from typing import Final

FEWEST_IMAGES: Final = 24
"""A run needs that many: some to learn from, and some to judge by."""


@dataclass(frozen=True)
class TrainingRequest:
    """All that decides a training run.

    Attributes:
        architecture: "cnn", "squeezenet" or "perceptron".
        datasets: names of the data sets to learn from.
        epochs: times that each image is seen.
        seed: of the weights, the order, the augmentation and the validation split.
        batch_size: images a step.
        learning_rate: the peak of the schedule.
        weight_decay: how much each weight shrinks a step, in units of the learning rate.
        augmentation: whether each image is turned, scaled, sheared and moved a little.
        samples: learn from that many images only, for a quick try; all when None.
        device: "auto", "cpu", "gpu", or one of several GPUs: "gpu:0".
        name: what the new network is to be called; another that has the name gives it a number.
        start_from: the folder of the bundle whose weights training begins with; None for fresh
            ones.
        compare_with: the folder of the bundle that the new network is measured beside; None for
            none.
        folder: where the new bundle goes; None for a place of its own among the person's networks.
        tensorboard: whether TensorBoard's event files are written as well.
        warm_up: share of the steps in which the learning rate rises, before it falls.
        beta_2: share that AdamW keeps, at each step, of its mean of the gradients' squares.
        bfloat16: whether a CPU that multiplies in bfloat16 does so, which is quicker and rougher.
        variants: of each drawing made of strokes, how many more are made as others would have
            drawn it.
        variation: how far they differ from it, 1 being as far as hands, pens and devices do.
        traced: of each scanned digit, how many are drawn with other pens along its traced strokes.
        junk: drawings that are no digit, as a share of the digits; what it learns of them is to
            favour no digit.
    """

    architecture: str
    datasets: tuple[str, ...]
    epochs: int
    seed: int
    batch_size: int
    learning_rate: float
    weight_decay: float
    augmentation: bool
    samples: int | None = None
    device: str = "auto"
    name: str = ""
    start_from: str | None = None
    compare_with: str | None = None
    folder: str | None = None
    tensorboard: bool = False
    warm_up: float = 0.2
    beta_2: float = 0.999
    bfloat16: bool = False
    variants: int = 0
    variation: float = 1.0
    traced: int = 0
    junk: float = 0.0


@dataclass(frozen=True)
class Rescue:
    """Make a network of the best weights that an interrupted run left.

    Attributes:
        folder: the run's, see `logitdesk.learning.run_folder`.
    """

    folder: str


@dataclass(frozen=True)
class AddEvidence:
    """Give a network that was made before Evidence was there the graph that it takes.

    Attributes:
        folder: of its bundle.
    """

    folder: str


@dataclass(frozen=True)
class WhichDevices:
    """Tell what can be trained on."""


Job = TrainingRequest | Rescue | AddEvidence | WhichDevices
"""What a worker is started for."""
