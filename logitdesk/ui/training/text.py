"""What is said of a run: what it is at, how far it is, how long it takes."""

from math import ceil
from typing import Final

from logitdesk.training.messages import DataProgress, Phase
from logitdesk.ui.library.text import dataset_title
from logitdesk.ui.training.controller import State, TrainingController, TrainingRun

_PHASES: Final[dict[Phase, str]] = {
    "starting": "Starting…",
    "data": "Reading data…",
    "tensorflow": "Starting TensorFlow…",
    "training": "Training…",
    "measuring": "Measuring on the test images…",
    "saving": "Writing…",
}
_STATES: Final[dict[State, str]] = {
    "paused": "Paused",
    "stopping": "Stopping…",
    "unsaved": "The new network could not be saved",
    "failed": "Training failed",
}


def title_text(run: TrainingRun) -> str:
    """What a run does: "Training My CNN on MNIST"."""
    if run.request is None:
        return "Keeping what an interrupted run had learned"
    data = " and ".join(map(dataset_title, run.request.datasets))
    return f"Training {run.request.name or 'a new network'} on {data}"


def phase_text(training: TrainingController) -> str:
    """What a run is at: "Training on CPU"."""
    run, state = training.run, training.state
    if state in _STATES:
        return _STATES[state]
    if run.data is not None:
        return _data_text(run.data)
    is_training = run.phase == "training" and run.device
    return f"Training on {run.device}" if is_training else _PHASES[run.phase]


def figures_text(training: TrainingController) -> str:
    """How far it is: "epoch 3 of 16 · 1,860 images/s · 2:10 left", as much as is known."""
    progress = training.run.progress
    if progress is None:
        return ""
    parts = [f"epoch {progress.epoch} of {progress.epochs}"]
    if training.state in ("training", "paused"):
        if progress.images_per_second > 0:
            parts.append(f"{progress.images_per_second:,.0f} images/s")
        if progress.seconds_left is not None:
            parts.append(f"{clock(progress.seconds_left)} left")
    return " · ".join(parts)


def status_text(training: TrainingController) -> str:
    """The same in short: "Training My CNN · epoch 3 / 16 · 2:10 left"."""
    run, state, progress = training.run, training.state, training.run.progress
    if state in ("finished", "failed"):
        return f"Training {state}"
    name = f"Training {(run.request and run.request.name) or 'a network'}"
    if state not in ("training", "paused") or progress is None:
        return f"{name} · {'Not saved' if state == 'unsaved' else phase_text(training)}"
    left = "" if progress.seconds_left is None else f" · {clock(progress.seconds_left)} left"
    rest = " · Paused" if state == "paused" else left
    return f"{name} · epoch {progress.epoch} / {progress.epochs}{rest}"


def share_done(training: TrainingController) -> float | None:
    """How much of what goes on is done, 0 to 1; None if nobody knows."""
    run, data = training.run, training.run.data
    if training.state in ("unsaved", "finished"):
        return 1.0
    if data is not None and data.total > 0:
        return data.done / data.total
    if training.state in ("saving", "stopping"):
        return None
    if run.progress is not None:
        return run.progress.share_done
    return 0.0 if training.state == "failed" else None


def clock(seconds: float) -> str:
    """Minutes and seconds, and hours if there are any: "2:10", "1:02:10"."""
    minutes, second = divmod(ceil(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"


def about(seconds: float) -> str:
    """A rough time: "about 40 seconds", "about 9 minutes", "about 2 hours"."""
    if seconds < 90:
        return f"about {max(5, 5 * round(seconds / 5))} seconds"
    minutes = round(seconds / 60)
    if minutes < 90:
        return f"about {minutes if minutes <= 20 else 5 * round(minutes / 5)} minutes"
    return f"about {round(minutes / 60)} hours"


def _data_text(data: DataProgress) -> str:
    """As "Downloading train.gz… 3.2 of 9.9 MB", or what is made of data, counted."""
    if "." in data.what:  # it is a file's name
        return f"Downloading {data.what}… {data.done / 1e6:.1f} of {data.total / 1e6:.1f} MB"
    return f"{data.what[:1].upper()}{data.what[1:]}… {data.done:,} of {data.total:,}"
