"""What a person is told of a network that has just been trained."""

from dataclasses import dataclass
from typing import Final

from logitdesk.scores.metrics import Comparison
from logitdesk.ui.formatting import DASH, signed
from logitdesk.ui.training.duration_words import about
from logitdesk.ui.training.training_thread import DATA_SETS, Finished, TrainingResult

_TITLES: Final = {each.name: each.title for each in DATA_SETS}
_BEST: Final = "they did best on the images that were held out"

_LOG_LOSS: Final = (
    "The mean of −ln p, where p is the probability given to the right digit: a sure mistake costs "
    "much. Smaller is better; in nats."
)
_CALIBRATION_ERROR: Final = (
    "How far, on average, the probability of the digit read is from the share of such readings "
    "that are right. Smaller is better."
)


@dataclass(frozen=True)
class Row:
    """A line of the table that has two networks side by side.

    Attributes:
        quantity: what was measured.
        explanation: what that is, in a sentence.
        before, after: the two networks' figures.
        change: the difference; with its sign.
        word: "better", "worse" or "the same"; all three of the before's are empty without one.
    """

    quantity: str
    explanation: str
    before: str
    after: str
    change: str
    word: str


def title_of(dataset: str) -> str:
    """What people call a data set: "MNIST", "UCI pen strokes"."""
    return _TITLES.get(dataset, dataset)


def headline(outcome: Finished) -> str:
    """The most important, in a sentence."""
    if not outcome.comparisons:
        return f"{outcome.name} is trained."
    comparison = outcome.comparisons[0]
    accuracy = _percent(comparison.after.accuracy)
    images = f"the {title_of(comparison.dataset)} test images"
    if comparison.before is None:
        return f"{outcome.name} reads {accuracy} of {images} right."
    before = f"{comparison.before_name}, {_percent(comparison.before.accuracy)}"
    return f"{outcome.name} reads {accuracy} of {images} right; {before}."


def verdict(comparison: Comparison) -> str:
    """Whether the new network reads better, in a sentence or two."""
    change = comparison.change
    if change is None:
        return f"It reads {comparison.after.wrong:,} of {comparison.after.n:,} images wrong."
    if change.wrong == 0:
        return f"It reads as many images wrong as {comparison.before_name} does."
    more_or_fewer = "more" if change.wrong > 0 else "fewer"
    images = "image" if abs(change.wrong) == 1 else "images"
    count = f"{abs(change.wrong):,} {more_or_fewer} {images}"
    chance = " So small a difference may be chance." if change.may_be_chance else ""
    return f"It reads {count} wrong than {comparison.before_name} does.{chance}"


def rows(comparison: Comparison) -> list[Row]:
    """The table: what was measured, of both, and how they differ."""
    before, after, change = comparison.before, comparison.after, comparison.change
    if before is None or change is None:
        figures = [("", figure, "", "") for figure in _figures(comparison, new=True)]
    else:
        old, new = _figures(comparison, new=False), _figures(comparison, new=True)
        changes = [
            (signed(100 * change.accuracy, decimals=2), -change.accuracy),
            (_signed_count(change.wrong), change.wrong),
            (signed(change.log_loss, decimals=4), change.log_loss),
            (signed(100 * change.calibration_error, decimals=2), change.calibration_error),
        ]
        figures = [
            (was, now, text, _word(text, worse_by))
            for was, now, (text, worse_by) in zip(old, new, changes, strict=True)
        ]
    return [Row(*what, *told) for what, told in zip(_quantities(after.n), figures, strict=True)]


def _quantities(n: int) -> list[tuple[str, str]]:
    """What is measured on `n` test images, and what that is."""
    return [
        ("Accuracy", "The share of the test images that are read right."),
        ("Read wrong", f"How many of the {n:,} test images are read wrong."),
        ("Log-loss", _LOG_LOSS),
        ("Calibration error", _CALIBRATION_ERROR),
    ]


def how_it_ended(run: TrainingResult, epochs: int | None) -> str:
    """Why the run ended, and which weights are kept.

    `epochs` is how many were asked for, where that is known.
    """
    of_all = "" if epochs is None else f" of {epochs}"
    last = len(run.epochs)
    kept = max((epoch.epoch for epoch in run.epochs if epoch.is_best), default=None)
    weights = "" if kept is None else f" The weights after epoch {kept} are kept: {_BEST}."
    if run.ending == "diverged":
        return (
            f"The loss became no number in epoch {last + 1}{of_all}, so training ended there."
            f"{weights or ' The best weights before that are kept.'}"
            " A smaller learning rate may help."
        )
    if run.ending == "stopped":
        # One epoch may be the part of the first; later parts are not told.
        where = f"after {last}{of_all} epochs, in" if last > 1 else "early, after"
        return f"Stopped {where} {_time(run)}.{weights}"
    count = "1 epoch" if last == 1 else f"all {last} epochs"
    return f"Finished {count} in {_time(run)}.{'' if kept == last else weights}"


def _time(run: TrainingResult) -> str:
    return about(run.seconds)


def _figures(comparison: Comparison, *, new: bool) -> list[str]:
    measured = comparison.after if new else comparison.before
    if measured is None:
        return [DASH] * 4
    return [
        _percent(measured.accuracy),
        f"{measured.wrong:,}",
        f"{measured.log_loss:.4f}",
        _percent(measured.calibration_error),
    ]


def _word(change: str, worse_by: float) -> str:
    """What a change is, as far as its figures show one."""
    if not change.strip("+−0."):
        return "the same"
    return "worse" if worse_by > 0 else "better"


def _signed_count(number: int) -> str:
    return f"{number:+,}".replace("-", "−") if number else "0"


def _percent(part: float) -> str:
    """A share of test images: unlike a probability, it may be 100 %."""
    return f"{100 * part:.2f}\N{NO-BREAK SPACE}%"
