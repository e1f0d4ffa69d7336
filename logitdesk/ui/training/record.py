"""What a run has told so far, for the views."""

from dataclasses import dataclass, field

from logitdesk.ui.training.training_thread import (
    DataProgress,
    EpochEnded,
    Finished,
    Message,
    Phase,
    PhaseStarted,
    ProbeResult,
    Progress,
    TrainingRequest,
    TrainingStarted,
)


@dataclass
class Record:
    """What a run has told so far.

    Attributes:
        request: what was asked for; None for a run that is being rescued.
        phase: what it is at.
        device: what it runs on, in words: "CPU", "GPU (NVIDIA …)"; empty until that is known.
        data: how far a download or the making of images is; None when there is none.
        began: what there is to learn from; None before the first step.
        progress: the newest; None before the first step.
        losses, accuracies: of the training images as they moved, each with when, in epochs.
        epochs: what each epoch told.
        glimpses: the drawing on the page through the half-trained network's eyes.
        outcome: the new network; None before it is there.
    """

    request: TrainingRequest | None = None
    phase: Phase = "starting"
    device: str = ""
    data: DataProgress | None = None
    began: TrainingStarted | None = None
    progress: Progress | None = None
    losses: list[tuple[float, float]] = field(default_factory=list)
    accuracies: list[tuple[float, float]] = field(default_factory=list)
    epochs: list[EpochEnded] = field(default_factory=list)
    probes: list[ProbeResult] = field(default_factory=list)
    outcome: Finished | None = None

    def note(self, message: Message) -> None:
        """Keep what a message of the worker says. Runs on the window's thread."""
        match message:
            case PhaseStarted():
                self.phase = message.phase
                self.device = message.device or self.device
                self.data = None
            case DataProgress():
                self.data = message
            case TrainingStarted():
                self.began = message
            case Progress():
                self.progress = message
                self.losses.append((message.epochs_done, message.loss))
                self.accuracies.append((message.epochs_done, message.accuracy))
            case EpochEnded():
                self.epochs.append(message)
            case ProbeResult():
                self.probes.append(message)
            case Finished():
                self.outcome = message
