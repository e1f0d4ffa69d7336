"""A batch: the row of logits on screen, and others beside it."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from logitdesk.scores.functional import cross_entropy, log_odds
from logitdesk.ui.loss_lab.loss_question import LossQuestion

MOST: Final = 6
"""Rows, the one on screen included."""
_EXAMPLE: Final = 4.0
"""The logit of the true class in an example that is right and fairly sure: all others are 0."""


@dataclass(frozen=True, eq=False)
class BatchRow:
    """One example of a batch.

    Attributes:
        logits: (k,) float64, finite; read-only.
        label: in [0, k).
    """

    logits: NDArray[np.float64]
    label: int

    @property
    def log_odds(self) -> float:
        """Of the label: they tell losses apart that float64 takes for 0."""
        return float(log_odds(self.logits)[self.label])


class Batch(QObject):
    """The question's row, which always comes first and moves with it, and rows that were kept.

    It begins with two examples, and begins anew when there are more or fewer classes. All methods
    run on the window's thread.
    """

    changed = Signal()
    """Rows were kept or taken out; the question's own signals tell of its row."""

    def __init__(self, question: LossQuestion, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._kept = _examples(len(question.case))
        question.length_changed.connect(self._begin_anew)

    @property
    def rows(self) -> list[BatchRow]:
        """All rows: the question's first, then those kept, the oldest first."""
        case = self._question.case
        return [BatchRow(case.logits, case.label), *self._kept]

    @property
    def logits(self) -> NDArray[np.float64]:
        """(n, k), scaled as they are on screen."""
        return np.stack([row.logits for row in self.rows])

    @property
    def labels(self) -> list[int]:
        """(n,) in [0, k)."""
        return [row.label for row in self.rows]

    @property
    def losses(self) -> NDArray[np.float64]:
        """The cross-entropy of each row: (n,) in nats."""
        return cross_entropy(self.logits, self.labels)

    @property
    def mean(self) -> float:
        """The mean of the losses."""
        return float(self.losses.mean())

    @property
    def is_full(self) -> bool:
        """Whether there is no room for another row."""
        return 1 + len(self._kept) >= MOST

    def add_current(self) -> None:
        """Keep the question's row as it is now; nothing where the batch is full."""
        if not self.is_full:
            logits = self._question.case.logits.copy()
            logits.setflags(write=False)
            self._kept.append(BatchRow(logits, self._question.case.label))
            self.changed.emit()

    def remove(self, number: int) -> None:
        """Take a kept row out, by its place in `rows`, of 1 or more.

        Raises:
            IndexError: There is no such kept row.
        """
        if not 1 <= number <= len(self._kept):
            raise IndexError(f"Kept rows are 1 to {len(self._kept)}, and {number} is none.")
        del self._kept[number - 1]
        self.changed.emit()

    def _begin_anew(self) -> None:
        self._kept = _examples(len(self._question.case))


def _examples(k: int) -> list[BatchRow]:
    """One that is right and fairly sure, and one that knows nothing."""
    sure, nothing = np.zeros(k), np.zeros(k)
    sure[0] = _EXAMPLE
    for logits in (sure, nothing):
        logits.setflags(write=False)
    return [BatchRow(sure, 0), BatchRow(nothing, 1)]
