"""One row of logits, its true label, and the losses they come to: what the loss lab shows."""

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores import naive_cross_entropy as naive
from logitdesk.scores.cross_entropy import cross_entropy, cross_entropy_gradient
from logitdesk.scores.log_odds import log_odds
from logitdesk.scores.softmax import logsumexp, softmax
from logitdesk.scores.softmax_twice import cross_entropy_twice, gradient_twice, softmax_twice

PRESET: Final = (0.1, 0.3, 0.5, 0.9)
"""Logits whose softmax is 0.16838508, 0.205666, 0.25120102, 0.37474789."""
EPSILON: Final = 1e-7
"""What Keras keeps probabilities away from 0 by, where it is given probabilities."""
EPSILONS: Final = (1e-37, 1.0)
"""The smallest, which float32 can still divide by, and the largest."""
MOST: Final = 1e6
"""The largest size of a logit that a person may enter."""


@dataclass(frozen=True, eq=False)
class LossCase:
    """Logits, scaled by a factor, and a label.

    Attributes:
        unscaled: (k,) float64, finite, k of 2 or more, as drawn, typed or dragged; read-only.
        label: the true class, in [0, k).
        scale: what the logits are multiplied by, finite and above 0.
        epsilon: what the patched loss adds to probabilities, in [1e-37, 1].
    """

    unscaled: NDArray[np.float64]
    label: int
    scale: float = 1.0
    epsilon: float = EPSILON

    def __post_init__(self) -> None:
        """Refuse what does not fit together.

        Raises:
            ValueError: It does not: a sentence for a person.
        """
        z = self.unscaled
        if z.ndim != 1 or len(z) < 2 or not np.isfinite(z).all():
            raise ValueError("Logits are two or more finite numbers.")
        if not 0 <= self.label < len(z):
            raise ValueError(f"A label is a whole number from 0 to {len(z) - 1}.")
        if not 0 < self.scale < math.inf:
            raise ValueError("Logits are scaled by a finite number above 0.")
        if not EPSILONS[0] <= self.epsilon <= EPSILONS[1]:
            raise ValueError("An epsilon lies between {:g} and {:g}.".format(*EPSILONS))

    @classmethod
    def of(
        cls, logits: ArrayLike, label: int, scale: float = 1.0, epsilon: float = EPSILON
    ) -> Self:
        """The case of (k,) finite logits, which are copied.

        Raises:
            ValueError: These are not two or more finite numbers, the label is none of theirs, or
                the scale or epsilon is out of range.
        """
        z = np.array(logits, np.float64)
        z.setflags(write=False)
        return cls(z, label, scale, epsilon)

    def __len__(self) -> int:
        return len(self.unscaled)

    @cached_property
    def logits(self) -> NDArray[np.float64]:
        """(k,): all that follows is of these, the scaled ones."""
        return self.unscaled * self.scale

    @cached_property
    def logsumexp(self) -> float:
        """`log(sum(exp(z)))`."""
        return float(logsumexp(self.logits))

    @cached_property
    def probabilities(self) -> NDArray[np.float64]:
        """Softmax: (k,)."""
        return softmax(self.logits)

    @cached_property
    def log_odds(self) -> NDArray[np.float64]:
        """Of each class against all others together: (k,); these tell tiny probabilities apart."""
        return log_odds(self.logits)

    @cached_property
    def one_hot(self) -> NDArray[np.float64]:
        """The label as a row: (k,), 1 at the label and 0 elsewhere."""
        return np.asarray(np.eye(len(self))[self.label])

    @cached_property
    def loss(self) -> float:
        """The cross-entropy in nats, stable, in float64: the same for label and one-hot row."""
        return float(cross_entropy([self.logits], [self.label])[0])

    @cached_property
    def gradient(self) -> NDArray[np.float64]:
        """`softmax(z) - one_hot`: (k,)."""
        return np.asarray(cross_entropy_gradient([self.logits], [self.label])[0])

    # Softmax taken twice.

    @cached_property
    def probabilities_twice(self) -> NDArray[np.float64]:
        """Softmax of softmax: (k,)."""
        return softmax_twice(self.logits)

    @cached_property
    def loss_twice(self) -> float:
        """The cross-entropy when probabilities are taken for logits."""
        return float(cross_entropy_twice([self.logits], [self.label])[0])

    @cached_property
    def gradient_twice(self) -> NDArray[np.float64]:
        """Its gradient with respect to the logits: (k,)."""
        return np.asarray(gradient_twice([self.logits], [self.label])[0])

    # In float32, two ways and a patch.

    @cached_property
    def float32_probabilities(self) -> NDArray[np.float32]:
        """Softmax in float32: (k,), with zeros where it underflows."""
        return np.asarray(naive.float32_softmax([self.logits])[0])

    @cached_property
    def fused_loss(self) -> float:
        """The stable loss in float32."""
        return float(naive.fused_cross_entropy([self.logits], [self.label])[0])

    @cached_property
    def fused_gradient(self) -> NDArray[np.float32]:
        """Its gradient: (k,)."""
        return np.asarray(naive.fused_gradient([self.logits], [self.label])[0])

    @cached_property
    def naive_loss(self) -> float:
        """`-log(softmax(z)[label])` in float32; infinite where the probability underflows."""
        return float(naive.naive_cross_entropy([self.logits], [self.label])[0])

    @cached_property
    def naive_gradient(self) -> NDArray[np.float32]:
        """Its gradient: (k,), all NaN where the loss is infinite."""
        return np.asarray(naive.naive_gradient([self.logits], [self.label])[0])

    @cached_property
    def naive_one_hot_loss(self) -> float:
        """`-sum(one_hot * log(softmax(z)))` in float32.

        NaN where the probability of another class underflows; infinite where only the label's does.
        """
        return float(naive.naive_cross_entropy([self.logits], [self.one_hot])[0])

    @cached_property
    def naive_one_hot_gradient(self) -> NDArray[np.float32]:
        """Its gradient: (k,), all NaN where any probability underflows."""
        return np.asarray(naive.naive_gradient([self.logits], [self.one_hot])[0])

    @cached_property
    def patched_loss(self) -> float:
        """`-log(softmax(z)[label] + epsilon)` in float32: never above `-log(epsilon)`."""
        return float(naive.patched_cross_entropy([self.logits], [self.label], self.epsilon)[0])

    @cached_property
    def patched_gradient(self) -> NDArray[np.float32]:
        """Its gradient: (k,); it vanishes where the label's probability is far below epsilon."""
        return np.asarray(naive.naive_gradient([self.logits], [self.label], self.epsilon)[0])

    @cached_property
    def breaking_scale(self) -> float | None:
        """The smallest scale at which the naive loss is infinite; None where none does it."""
        return naive.breaking_scale(self.unscaled, self.label)
