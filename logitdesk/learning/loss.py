"""What training makes small, and the accuracy it tells of: both know images that show no digit."""

from typing import Final

import keras
import tensorflow as tf

from logitdesk.learning.datasets.data_set import NO_DIGIT

DIGITS: Final = 10


def targets_of(labels: tf.Tensor) -> tf.Tensor:
    """What a network is to answer: 1 to the digit; where there is none, all even.

    The latter is what D. Hendrycks, M. Mazeika and T. Dietterich, "Deep Anomaly Detection with
    Outlier Exposure" (2019), teach a network of what it is not made for: to favour nothing.

    Args:
        labels: (batch,), 0 to 9 or `NO_DIGIT`.

    Returns:
        (batch, 10) float32; each row sums to 1.
    """
    digit = tf.cast(labels, tf.int32)
    is_digit = digit != NO_DIGIT
    return tf.where(is_digit[:, tf.newaxis], tf.one_hot(digit, DIGITS), 1 / DIGITS)


def divergence(targets: tf.Tensor, logits: tf.Tensor) -> tf.Tensor:
    """How far the softmax of logits is from the targets: Kullback and Leibler's divergence.

    Of a digit that is the softmax cross-entropy; else it is that less what it cannot go below.

    Args:
        targets: (batch, 10) probabilities.
        logits: (batch, 10) float32.

    Returns:
        (batch,) float32, in nats, 0 or more.
    """
    targets = tf.cast(targets, tf.float32)
    least = -tf.reduce_sum(tf.math.xlogy(targets, targets), axis=-1)
    return tf.nn.softmax_cross_entropy_with_logits(targets, logits) - least


class AccuracyOnDigits(keras.metrics.SparseCategoricalAccuracy):
    """The share of the digits read right; what is no digit does not count.

    A target that gives a digit half or more is of that digit.
    """

    def __init__(self) -> None:
        super().__init__(name="accuracy")  # type: ignore[no-untyped-call]  # Keras has no types

    def update_state(  # type: ignore[override]  # as in the class this one bears on
        self,
        y_true: tf.Tensor,
        y_pred: tf.Tensor,
        sample_weight: tf.Tensor | None = None,  # noqa: ARG002 - Keras' signature
    ) -> None:
        """Count a batch: (batch, 10) targets, and (batch, 10) logits."""
        is_digit = tf.cast(tf.reduce_max(y_true, axis=-1) >= 0.5, tf.float32)
        digit = tf.argmax(y_true, axis=-1)
        super().update_state(digit, y_pred, is_digit)  # type: ignore[no-untyped-call]
