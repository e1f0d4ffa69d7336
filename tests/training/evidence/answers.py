"""What a graph says of many images, and what TensorFlow says of them."""

from dataclasses import dataclass

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from logitdesk.inference.evidence import Evidence, EvidenceGraph, Question


@dataclass(frozen=True, eq=False)
class TensorFlowSays:
    """TensorFlow's own answers, in Keras.

    Attributes:
        logits: (n, 10).
        gradients: (10, n, 28, 28), of each logit after each pixel.
    """

    logits: NDArray[np.float32]
    gradients: NDArray[np.float32]

    @classmethod
    def of(cls, model: keras.Model, images: NDArray[np.float32]) -> "TensorFlowSays":
        batch = tf.constant(images)
        with tf.GradientTape(persistent=True) as tape:
            tape.watch(batch)
            logits = model(batch, training=False)
            of_class = [tf.reduce_sum(logits[:, digit]) for digit in range(10)]
        gradients = [tape.gradient(logit, batch).numpy() for logit in of_class]
        return cls(logits.numpy(), np.stack(gradients))


def asked(
    graph: EvidenceGraph, images: NDArray[np.float32], against: int | None = None
) -> list[list[Evidence]]:
    """By digit and by image, all evidence there is."""
    return [
        [graph.evidence(image, Question(digit, against)) for image in images] for digit in range(10)
    ]
