"""A network's scores of one image, which every view shows."""

import csv
import io
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.functional import exact_probability, log_odds, softmax

DIGITS = 10


@dataclass(frozen=True, eq=False)
class Scores:
    """The logits of the ten digits, and what they come to at a temperature.

    Attributes:
        model: the network's name.
        temperature: what the logits are divided by before softmax and log-odds; above 0.
        logits: (10,) float64, finite, as the network gave them, not divided; read-only.
        probabilities: (10,) float64 in [0, 1], softmax at the temperature; read-only.
        log_odds: (10,) float64, finite, at the temperature; read-only.
    """

    model: str
    temperature: float
    logits: NDArray[np.float64]
    probabilities: NDArray[np.float64]
    log_odds: NDArray[np.float64]

    @classmethod
    def of(cls, logits: ArrayLike, model: str, temperature: float = 1.0) -> Self:
        """Return the scores of (10,) finite logits.

        Raises:
            ValueError: these are not ten finite numbers, or the temperature is not above 0.
        """
        z = np.array(logits, np.float64)
        if z.shape != (DIGITS,) or not np.isfinite(z).all():
            raise ValueError(f"Scores are made of ten finite logits, not of {z}.")
        probabilities, odds = softmax(z, temperature), log_odds(z, temperature)
        for numbers in (z, probabilities, odds):
            numbers.setflags(write=False)
        return cls(model, temperature, z, probabilities, odds)

    def with_temperature(self, temperature: float) -> Self:
        return self.of(self.logits, self.model, temperature)

    @property
    def digit(self) -> int:
        """The digit with the largest logit; the smaller digit where two are equal."""
        return int(self.logits.argmax())

    @property
    def runner_up(self) -> int:
        return int(np.argsort(-self.logits, kind="stable")[1])

    @property
    def margin(self) -> float:
        """The digit's lead over the runner-up, in undivided logits, 0 or more."""
        return float(self.logits[self.digit] - self.logits[self.runner_up])

    def probability(self, digit: int) -> float:
        """The softmax probability of a digit at the temperature, in [0, 1]."""
        return float(self.probabilities[digit])

    def as_text(self) -> str:
        """Return an aligned table, for the clipboard."""
        lines = [f"{self.model}, temperature {self.temperature:g}: {self.digit}", ""]
        lines.append(f"digit {'logit':>12} {'softmax':>18} {'log-odds':>12}")
        lines += [
            f"{digit:>5} {logit:>12.4f} {exact_probability(odds):>18} {odds:>12.4f}"
            for digit, logit, _, odds in self._rows()
        ]
        return "\n".join(lines) + "\n"

    def as_csv(self) -> str:
        """Return a heading and a line a digit, each number in full (RFC 4180)."""
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(["model", "temperature", "digit", "logit", "probability", "log_odds"])
        writer.writerows([self.model, self.temperature, *row] for row in self._rows())
        return out.getvalue()

    def _rows(self) -> list[tuple[int, float, float, float]]:
        columns = (self.logits.tolist(), self.probabilities.tolist(), self.log_odds.tolist())
        return list(zip(range(DIGITS), *columns, strict=True))
