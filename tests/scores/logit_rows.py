"""Rows of logits and their labels of all kinds, to hold ours against TensorFlow's on."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_RNG: Final = np.random.default_rng(3)
LABELS: Final = _RNG.integers(0, 10, 300)
ONE_HOT: Final = np.eye(10)[LABELS]
SOFT: Final = _RNG.dirichlet(np.ones(10), 300)
ORDINARY: Final[Floats] = _RNG.normal(scale=6, size=(300, 10)).astype(np.float32)
EXTREME: Final[Floats] = _RNG.choice(
    [-1000, -300, -104, -95, -88, -80, -10, 0, 5, 80, 88.5, 95, 104, 300], (300, 10)
).astype(np.float32)


def loss_and_gradient(
    tf: ModuleType, loss: Callable[[Any], Any], logits: NDArray[Any]
) -> tuple[NDArray[Any], NDArray[Any]]:
    """What TensorFlow computes of (n, k) logits: the (n,) losses, and their (n, k) gradient."""
    z = tf.constant(logits)
    with tf.GradientTape() as tape:
        tape.watch(z)
        losses = loss(z)
    return losses.numpy(), tape.gradient(losses, z).numpy()
