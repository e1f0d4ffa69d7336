"""What a card says of how a network does: its figures, its temperature and its limits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Self

import keras
import numpy as np
from numpy.typing import NDArray

from logitdesk.learning.datasets.data_set import DataSet, unit_range
from logitdesk.scores.evaluation import Evaluation
from logitdesk.scores.temperature import fit_temperature
from logitdesk.scores.verdict import Limits, fit_limits

DOUBTED: Final = 0.0065
"""The share of the digits of validation that is to be doubted: of others at most 1 in 100 then."""


@dataclass(frozen=True, eq=False)
class Answers:
    """What a network answers to a data set.

    Attributes:
        data: the data set.
        logits: (n, 10) float32.
    """

    data: DataSet
    logits: NDArray[np.float32]

    @classmethod
    def of(cls, model: keras.Model, data: DataSet) -> Self:
        """The answers of a network in memory."""
        return cls(data, model.predict(unit_range(data.images), batch_size=500, verbose=0))

    @property
    def labels(self) -> NDArray[np.int64]:
        """(n,) what is right."""
        return self.data.labels.astype(np.int64)


@dataclass(frozen=True)
class Fitted:
    """What is fitted to a network's answers on digits that were held out of its training.

    Attributes:
        temperature: with the least cross-entropy.
        limits: from where on the network is believed.
    """

    temperature: float
    limits: Limits

    @classmethod
    def to(cls, held_out: Answers) -> Self:
        """Fit both."""
        logits, labels = held_out.logits, held_out.labels
        temperature = round(fit_temperature(logits, labels), 3)
        return cls(temperature, fit_limits(logits, DOUBTED))

    def measured(self, held_out: Answers, tests: Sequence[Answers]) -> dict[str, dict[str, float]]:
        """A card's figures of each data set, what was held out first."""
        sets = {"validation": held_out, **{answers.data.name: answers for answers in tests}}
        return {name: self._figures(answers) for name, answers in sets.items()}

    def _figures(self, answers: Answers) -> dict[str, float]:
        found = Evaluation.of(answers.logits, answers.labels, self.temperature, self.limits)
        figures: Mapping[str, float] = {
            "n": found.measured.n,
            "accuracy": found.measured.accuracy,
            "log_loss": found.measured.log_loss,
            "ece": found.measured.calibration_error,
        }
        if found.fitted is not None and found.doubted is not None:
            figures = {
                **figures,
                "fitted_log_loss": found.fitted.log_loss,
                "fitted_ece": found.fitted.calibration_error,
                "doubted": found.doubted.n / found.measured.n,
            }
        return {name: round(figure, 6) for name, figure in figures.items()}
