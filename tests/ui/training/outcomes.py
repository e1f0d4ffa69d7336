"""What runs have come to."""

from typing import Final

from logitdesk.scores.metrics import Comparison, Measured
from logitdesk.ui.training.training_thread import EpochEnded, Finished, TrainingResult

WORSE: Final = Comparison(
    dataset="mnist",
    before_name="CNN",
    after_name="My CNN",
    before=Measured(10_000, 9_968, 0.0106, 0.0021),
    after=Measured(10_000, 9_942, 0.0181, 0.0034),
    images=(980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009),
    better=(2, 1, 4, 0, 1, 3, 2, 5, 1, 1),
    worse=(4, 2, 3, 5, 7, 6, 3, 8, 3, 5),
)
BETTER: Final = Comparison(
    dataset="pendigits",
    before_name="CNN",
    after_name="My CNN",
    before=Measured(1_998, 1_900, 0.2, 0.02),
    after=Measured(1_998, 1_975, 0.05, 0.01),
    images=(200,) * 10,
    better=(8, 9, 10, 12, 7, 8, 9, 7, 3, 7),
    worse=(0, 0, 1, 1, 0, 0, 0, 2, 1, 0),
)
ALONE: Final = Comparison(
    dataset="mnist",
    before_name=None,
    after_name="My CNN",
    before=None,
    after=Measured(10_000, 9_942, 0.0181, 0.0034),
    images=(1_000,) * 10,
)


def finished(
    *comparisons: Comparison, run: TrainingResult | None = None, remark: str = ""
) -> Finished:
    """A new network, called "My CNN"."""
    run = run or TrainingResult((epoch(1),), "finished", 32.0)
    return Finished("My CNN", "models/my-cnn", comparisons, run, (remark,) if remark else ())


def epoch(number: int, *, is_best: bool = True) -> EpochEnded:
    return EpochEnded(number, 0.1, 0.97, 0.05, 0.99, is_best, 10.0 * number)
