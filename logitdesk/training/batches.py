"""Batches of images, turned and sheared a little, and what a network is to learn of them."""

import math
from collections.abc import Sequence
from typing import Final

import keras
import numpy as np
import tensorflow as tf

from logitdesk.datasets.dataset import NO_DIGIT, DataSet
from logitdesk.datasets.variation import UPRIGHT, UPRIGHT_SHARE
from logitdesk.scores.scores import DIGITS
from logitdesk.training.request import TrainingRequest


def targets_of(labels: tf.Tensor) -> tf.Tensor:
    """Return probabilities to learn: 1 for the digit, all even for no digit.

    The latter teaches a network to favour nothing: D. Hendrycks, M. Mazeika and T. Dietterich,
    "Deep Anomaly Detection with Outlier Exposure" (2019).

    Args:
        labels: (batch,), 0 to 9 or `NO_DIGIT`.

    Returns:
        (batch, 10) float32; each row sums to 1.
    """
    digit = tf.cast(labels, tf.int32)
    is_digit = digit != NO_DIGIT
    return tf.where(is_digit[:, tf.newaxis], tf.one_hot(digit, DIGITS), 1 / DIGITS)


def divergence(targets: tf.Tensor, logits: tf.Tensor) -> tf.Tensor:
    """Return Kullback and Leibler's divergence of the logits' softmax from the targets.

    For a digit that is the softmax cross-entropy; else it is that less what it cannot go below.

    Args:
        targets: (batch, 10) probabilities.
        logits: (batch, 10) float32.

    Returns:
        (batch,) float32, in nats, 0 or more.
    """
    targets = tf.cast(targets, tf.float32)
    least = -tf.reduce_sum(tf.math.xlogy(targets, targets), axis=-1)
    return tf.nn.softmax_cross_entropy_with_logits(targets, logits) - least


_FOLLOWED: Final = 0.7
"""The share of the loss that teachers decide; the labels decide the rest."""
_TEACHERS_TEMPERATURE: Final = 4.0
_TEACHERS_BATCH: Final = 250


def teachers_targets(
    images: tf.Tensor, targets: tf.Tensor, teachers: Sequence[keras.Model]
) -> tf.Tensor:
    """Return the teachers' mean probabilities at T = 4, beside the targets.

    Args:
        images: (batch, 28, 28) float32 in [0, 1].
        targets: (batch, 10), from `targets_of`.
        teachers: from (batch, 28, 28) to (batch, 10) logits; one or more.

    Returns:
        (batch, 20) float32: the targets, then the teachers' probabilities, or 0 where they misread
        a digit.
    """
    each = [tf.nn.softmax(one(images, training=False) / _TEACHERS_TEMPERATURE) for one in teachers]
    told = tf.add_n(each) / len(each)
    misread = (tf.argmax(told, axis=1) != tf.argmax(targets, axis=1)) & (
        tf.reduce_max(targets, axis=1) >= 0.5
    )
    return tf.concat([targets, tf.where(misread[:, tf.newaxis], 0.0, told)], axis=1)


def distillation(targets: tf.Tensor, logits: tf.Tensor) -> tf.Tensor:
    """Return the loss of learning from labels and teachers.

    G. Hinton, O. Vinyals and J. Dean, "Distilling the Knowledge in a Neural Network" (2015),
    section 2.

    Args:
        targets: (batch, 20), from `teachers_targets`; or (batch, 10), of labels alone.
        logits: (batch, 10) float32.

    Returns:
        (batch,) float32, in nats, 0 or more.
    """
    told, taught = targets[:, :DIGITS], targets[:, DIGITS:]
    if taught.shape[1] == 0:
        return divergence(told, logits)
    share = _FOLLOWED * tf.reduce_sum(taught, axis=1)  # 0 where the teachers misread
    softened = divergence(taught, logits / _TEACHERS_TEMPERATURE)
    return (1 - share) * divergence(told, logits) + share * _TEACHERS_TEMPERATURE**2 * softened


_ROTATION: Final = math.radians(15.0)
_SCALE: Final = 0.15  # a share, of each axis by itself
_SHEAR: Final = 0.3  # horizontal move over vertical distance; it makes a hand lean
_SHIFT: Final = 0.5
"""In pixels. Digits are centred by whole pixels, so half of one is all that they can be off. With
two the CNN's log-loss on scans was a quarter larger."""
_CALM: Final = 0.3
"""The strength for half of the images and, in the last epoch, for all: closer to real ones."""


def affine(images: tf.Tensor, strength: tf.Tensor | float = 1.0) -> tf.Tensor:
    """Turn, scale, shear and move each image a little, by amounts of its own.

    Args:
        images: (batch, 28, 28) float32 in [0, 1].
        strength: factor of what is usual, but for the moving; (batch,), or one for all.

    Returns:
        (batch, 28, 28) float32 in [0, 1], interpolated bilinearly, black from outside.
    """
    batch = tf.shape(images)[0]

    def draw(limit: float) -> tf.Tensor:
        return tf.random.uniform([batch], -limit, limit)

    angle = draw(_ROTATION) * strength
    cos, sin = tf.cos(angle), tf.sin(angle)
    shear = draw(_SHEAR) * strength
    scale_x, scale_y = 1 + draw(_SCALE) * strength, 1 + draw(_SCALE) * strength
    # From a place in the new image to one in the old: scaled, then sheared, then turned,
    # about the middle of the image.
    a, b = cos * scale_x, (cos * shear - sin) * scale_y
    c, d = sin * scale_x, (sin * shear + cos) * scale_y
    middle = (images.shape[1] - 1) / 2
    x0 = middle - a * middle - b * middle + draw(_SHIFT)
    y0 = middle - c * middle - d * middle + draw(_SHIFT)
    zero = tf.zeros([batch])
    moved: tf.Tensor = keras.ops.image.affine_transform(
        images[..., tf.newaxis],
        tf.stack([a, b, x0, c, d, y0, zero, zero], axis=1),
        interpolation="bilinear",
        fill_mode="constant",
    )
    return moved[..., 0]


def batches_of(
    data: DataSet,
    request: TrainingRequest,
    teachers: Sequence[keras.Model] = (),
    unguided: int = 0,
) -> tuple[tf.data.Dataset, keras.callbacks.Callback]:
    """Return shuffled batches to learn from, each image varied anew each time.

    Of the first `unguided` images no teacher is asked.

    Returns:
        (batch, 28, 28) float32 in [0, 1] and their targets, (batch, 10) or, with teachers,
        (batch, 20); and the callback by which images vary less in the last epoch.
    """
    is_last = tf.Variable(request.epochs == 1, trainable=False)

    def varied(images: tf.Tensor, labels: tf.Tensor) -> tf.Tensor:
        is_calm = tf.random.uniform(tf.shape(labels)) < 0.5
        upright = tf.reduce_any(labels[:, tf.newaxis] == UPRIGHT, axis=1)
        strength = tf.where(upright, UPRIGHT_SHARE, 1.0)
        return affine(images, strength * tf.where(is_calm | is_last, _CALM, 1.0))

    def prepared(
        images: tf.Tensor, labels: tf.Tensor, is_guided: tf.Tensor
    ) -> tuple[tf.Tensor, tf.Tensor]:
        scaled, targets = tf.cast(images, tf.float32) / 255.0, targets_of(labels)
        if request.augmentation:
            scaled = varied(scaled, labels)
        if not teachers:
            return scaled, targets
        both = teachers_targets(scaled, targets, teachers)
        alone = tf.concat([targets, tf.zeros_like(targets)], axis=1)
        return scaled, tf.where(is_guided[:, tf.newaxis], both, alone)

    # Converted, it would be looked for in its source, which a frozen program has not.
    prepare = tf.autograph.experimental.do_not_convert(prepared)
    is_guided = np.arange(len(data)) >= unguided
    images = tf.data.Dataset.from_tensor_slices((data.images, data.labels, is_guided))
    is_asked_once = bool(teachers) and not request.augmentation
    if is_asked_once:  # a teacher says the same of an image each time
        count = tf.data.experimental.assert_cardinality(len(data))  # which Keras wants to know
        images = images.batch(_TEACHERS_BATCH).map(prepare).cache().unbatch().apply(count)
    batches = images.shuffle(len(data), seed=request.seed).batch(request.batch_size)
    dataset = (batches if is_asked_once else batches.map(prepare)).prefetch(2)
    calming = keras.callbacks.LambdaCallback(
        on_epoch_begin=lambda epoch, _logs: is_last.assign(epoch + 1 == request.epochs)
    )
    return dataset, calming
