"""Messages of the worker process and commands to it. No TensorFlow."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from logitdesk.scores.metrics import Comparison


@dataclass(frozen=True)
class Probe:
    """The drawing that is on the page now.

    Attributes:
        number: of the drawing, counted up; its `ProbeResult` has the same.
        image: (28, 28) float32 in [0, 1] as bytes, row by row; None for a blank page.
    """

    number: int
    image: bytes | None


Command = Probe | Literal["pause", "resume", "stop", "save again"]
"""A drawing to read; do no further step; go on; end, and keep the best; after `SaveFailed`."""


class Control:
    """Tells the thread that trains what is wanted. This one never wants anything."""

    def should_stop(self) -> bool:
        return False

    def wait_while_paused(self, seconds: float) -> bool:
        """Wait up to `seconds` while paused; return whether it still is."""
        return False

    def probe(self) -> Probe | None:
        """Return the drawing to try the network on, if any."""
        return None

    def on_abort(self, clean_up: Callable[[], None]) -> None:
        """Call `clean_up` should the process be ended within the run."""

    def should_save_again(self, problem: str) -> bool:
        """Return whether to write the network again; may wait for the answer."""
        return False


Ending = Literal["finished", "stopped", "diverged"]
"""After the last epoch, when a person stopped it, or when the loss became NaN or infinite."""

Phase = Literal["starting", "data", "tensorflow", "training", "measuring", "saving"]
"""The parts of a run, in this order."""


@dataclass(frozen=True)
class PhaseStarted:
    """Another phase has begun; `device` is the one it trains on: "CPU", "GPU (NVIDIA …)"."""

    phase: Phase
    device: str = ""


@dataclass(frozen=True)
class DataProgress:
    """Data is being downloaded or prepared, or the network is measured on it.

    Attributes:
        what: a file's name, or what is done: "varying strokes", "measuring".
        done, total: bytes of a download, otherwise images.
    """

    what: str
    done: int
    total: int


@dataclass(frozen=True)
class TrainingStarted:
    """The first step is next.

    Attributes:
        images: those learned from.
        held_out: those that the choice of weights rests on.
        epochs, steps: how many epochs, and how many steps each has.
        folder: where the run keeps its best weights meanwhile.
    """

    images: int
    held_out: int
    epochs: int
    steps: int
    folder: str = ""


@dataclass(frozen=True)
class Progress:
    """The place of a run within an epoch.

    Attributes:
        epoch: the one under way, counted from 1.
        epochs: those in all.
        step: steps done in this epoch.
        steps: steps of an epoch.
        loss: mean cross-entropy of the last steps, in nats.
        accuracy: of the last steps, on the augmented images, 0 to 1.
        images_per_second: so far, without pauses; 0 while unknown.
        seconds_left: until the last step, validation included; None while unknown.
    """

    epoch: int
    epochs: int
    step: int
    steps: int
    loss: float
    accuracy: float
    images_per_second: float = 0.0
    seconds_left: float | None = None

    @property
    def epochs_done(self) -> float:
        """Epochs done, the part of this one included."""
        return self.epoch - 1 + self.step / self.steps

    @property
    def share_done(self) -> float:
        """The part of the run that is done, 0 to 1."""
        return self.epochs_done / self.epochs


@dataclass(frozen=True)
class ProbeResult:
    """The half-trained network's ten finite logits for the drawing of this number."""

    number: int
    epochs_done: float
    logits: tuple[float, ...]


@dataclass(frozen=True)
class EpochEnded:
    """An epoch's end.

    Attributes:
        epoch: how many epochs are done.
        loss, accuracy: on the augmented training images, with the weights as they moved.
        validation_loss, validation_accuracy: on the held-out images, with the averaged weights.
        is_best: whether its weights are kept in place of an earlier epoch's: the loss on the
            held-out images was the smallest so far, or a hand is taught.
        seconds: since the first step, pauses left out.
    """

    epoch: int
    loss: float
    accuracy: float
    validation_loss: float
    validation_accuracy: float
    is_best: bool
    seconds: float = 0.0


@dataclass(frozen=True)
class TrainingResult:
    """The course of a run.

    Attributes:
        epochs: the epochs that were validated; a later one that was stopped is left out.
        ending: why it ended.
        seconds: how long training took, pauses left out.
        epochs_done: where training ended, in epochs and parts of one.
    """

    epochs: tuple[EpochEnded, ...] = ()
    ending: Ending = "finished"
    seconds: float = 0.0
    epochs_done: float = 0.0


@dataclass(frozen=True)
class Finished:
    """The new network is in the library.

    Attributes:
        name: what it is called.
        folder: where its bundle lies.
        comparisons: before and after, for each set of test images.
        run: how training went.
        remarks: what went wrong without harm, in sentences for the person.
    """

    name: str
    folder: str
    comparisons: tuple[Comparison, ...]
    run: TrainingResult
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class SaveFailed:
    """The network is trained, but not written; the worker waits for "save again"."""

    problem: str


@dataclass(frozen=True)
class NothingToKeep:
    """It was stopped before its first step; nothing was written."""


@dataclass(frozen=True)
class Failed:
    """There is no new network: what happened, and what to do."""

    problem: str


@dataclass(frozen=True)
class Imported:
    """The network of a file is in the library: its name, and where its bundle lies."""

    name: str
    folder: str


Message = (
    PhaseStarted | DataProgress | TrainingStarted | Progress | ProbeResult | EpochEnded
    | Finished | Imported | SaveFailed | NothingToKeep | Failed
)  # fmt: skip

FinalMessage = Finished | Imported | NothingToKeep | Failed
"""A worker sends one of these last, and then it ends."""
