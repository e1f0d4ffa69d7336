"""A run of training in words for people."""

from math import ceil
from typing import Final

from logitdesk.ui.training.outcome_words import title_of
from logitdesk.ui.training.record import Record
from logitdesk.ui.training.training import State
from logitdesk.ui.training.training_thread import DataProgress, Phase

_PHASES: Final[dict[Phase, str]] = {
    "starting": "Starting…",
    "data": "Reading data…",
    "tensorflow": "Starting TensorFlow…",
    "training": "Training…",
    "measuring": "Measuring on the test images…",
    "saving": "Writing…",
}
_STATES: Final[dict[State, str]] = {
    "ready": "",
    "paused": "Paused",
    "stopping": "Stopping…",
    "unsaved": "The new network could not be saved",
    "failed": "Training failed",
}
_ENDINGS: Final[dict[str, str]] = {
    "finished": "Finished",
    "stopped": "Stopped; the best so far is kept",
    "diverged": "Ended early, as the loss became no number; the best before that is kept",
}
_MEGABYTE: Final = 1_000_000


def title(record: Record) -> str:
    """What a run does: "Training My CNN on MNIST"."""
    request = record.request
    if request is None:
        return "Keeping what an interrupted run had learned"
    data = " and ".join(title_of(dataset) for dataset in request.datasets)
    return f"Training {request.name or 'a new network'} on {data}"


def phase_words(state: State, record: Record) -> str:
    """What a run is at: "Training on CPU"."""
    if state == "finished" and record.outcome is not None:
        return _ENDINGS[record.outcome.run.ending]
    if state in _STATES:
        return _STATES[state]
    if record.phase == "data" and record.data is not None:
        return _data_words(record.data)
    if record.phase == "training" and record.device:
        return f"Training on {record.device}"
    return _PHASES[record.phase]


def figures(state: State, record: Record) -> str:
    """How far it is: "epoch 3 of 16 · 1,860 images/s · 2:10 left", as much as is known."""
    progress = record.progress
    if progress is None:
        return ""
    parts = [f"epoch {progress.epoch} of {progress.epochs}"]
    if state in ("training", "paused"):
        if progress.images_per_second > 0:
            parts.append(f"{progress.images_per_second:,.0f} images/s")
        if progress.seconds_left is not None:
            parts.append(f"{clock(progress.seconds_left)} left")
    return " · ".join(parts)


def status(state: State, record: Record) -> tuple[str, str]:
    """The same for a line with little room: what may be cut short there, and what may not."""
    if state in ("finished", "failed"):
        return f"Training {state}", ""
    request, progress = record.request, record.progress
    name = request.name if request is not None and request.name else "a network"
    what = f"Training {name}"
    if state not in ("training", "paused") or progress is None:
        return what, f" · {_short_phase(state, record)}"
    left = None if progress.seconds_left is None else f"{clock(progress.seconds_left)} left"
    last = "Paused" if state == "paused" else left
    return what, f" · epoch {progress.epoch} / {progress.epochs}" + (f" · {last}" if last else "")


def share_done(state: State, record: Record) -> float | None:
    """How much of the run is done, 0 to 1, or of a download before it; None for nobody knows."""
    if state in ("unsaved", "finished"):
        return 1.0
    if state == "saving":
        return None
    if record.progress is not None:
        return record.progress.share_done
    if state == "failed":
        return 0.0
    if record.data is not None and record.data.total > 0:
        return record.data.done / record.data.total
    return None


def clock(seconds: float) -> str:
    """Minutes and seconds, and hours if there are any: "2:10", "1:02:10"."""
    minutes, second = divmod(ceil(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"


def _short_phase(state: State, record: Record) -> str:
    if state == "unsaved":
        return "Not saved"
    if state == "preparing" and record.phase == "data" and record.data is not None:
        return f"Data: {_amount(record.data)}"
    return phase_words(state, record)


def _data_words(data: DataProgress) -> str:
    if _is_download(data):
        return f"Downloading {data.what}… {_amount(data)}"
    return f"{data.what[:1].upper()}{data.what[1:]}… {_amount(data)}"


def _amount(data: DataProgress) -> str:
    """How much of how much: "3.2 of 9.9 MB"."""
    if not _is_download(data):
        return f"{data.done:,} of {data.total:,}"
    unit, name, decimals = (_MEGABYTE, "MB", 1) if data.total >= _MEGABYTE else (1_000, "kB", 0)
    return f"{data.done / unit:.{decimals}f} of {data.total / unit:.{decimals}f} {name}"


def _is_download(data: DataProgress) -> bool:
    return "." in data.what  # a file's name; otherwise it says what is made
