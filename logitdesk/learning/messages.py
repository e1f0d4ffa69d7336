"""What training is asked for, and what it tells: plain values that cross a process border."""

from dataclasses import dataclass


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
        device: "auto", "cpu" or "gpu".
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


@dataclass(frozen=True)
class Progress:
    """Where a run stands within an epoch.

    Attributes:
        epoch: the one under way, counted from 1.
        epochs: those in all.
        step: steps done in this epoch.
        steps: steps of an epoch.
        loss: mean cross-entropy of this epoch so far, in nats.
        accuracy: of this epoch so far, on the augmented images, 0 to 1.
    """

    epoch: int
    epochs: int
    step: int
    steps: int
    loss: float
    accuracy: float


@dataclass(frozen=True)
class EpochDone:
    """An epoch's end.

    Attributes:
        epoch: the one that ended, counted from 1.
        loss, accuracy: on the augmented training images, with the weights as they moved.
        validation_loss, validation_accuracy: on the held-out images, with the averaged weights.
        is_best: whether no earlier epoch had a smaller validation loss.
    """

    epoch: int
    loss: float
    accuracy: float
    validation_loss: float
    validation_accuracy: float
    is_best: bool


@dataclass(frozen=True)
class Trained:
    """A run's end.

    Attributes:
        epochs: what each finished epoch told.
        stopped: whether it was stopped before its last epoch.
        seconds: how long training took.
    """

    epochs: tuple[EpochDone, ...] = ()
    stopped: bool = False
    seconds: float = 0.0
