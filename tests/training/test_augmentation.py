"""Augmentation varies a digit a little and never turns it into its mirror image."""

import numpy as np
import tensorflow as tf

from logitdesk.training.augmentation import AffineRange, affine


def test_with_no_extent_an_image_stays_as_it_is() -> None:
    images = np.random.default_rng(0).random((5, 28, 28), np.float32)
    still = AffineRange(rotation=0, scale=0, shear=0, shift=0)
    np.testing.assert_allclose(affine(tf.constant(images), still), images, atol=1e-6)


def test_a_shift_moves_the_ink_by_at_most_that_many_pixels() -> None:
    image = np.zeros((500, 28, 28), np.float32)
    image[:, 13:15, 13:15] = 1
    only_shift = AffineRange(rotation=0, scale=0, shear=0, shift=2)
    moved = affine(tf.constant(image), only_shift).numpy()
    columns = (moved.sum(axis=1) * np.arange(28)).sum(axis=1) / moved.sum(axis=(1, 2))
    assert np.abs(columns - 13.5).max() <= 2.01
    assert columns.min() < 12
    assert columns.max() > 15


def test_the_middle_stays_in_the_middle_when_turned_scaled_and_sheared() -> None:
    image = np.zeros((100, 28, 28), np.float32)
    image[:, 13:15, 13:15] = 1
    turned = affine(tf.constant(image), AffineRange(rotation=30, scale=0.2, shear=0.3, shift=0))
    ink = turned.numpy()
    for axis in (1, 2):
        place = (ink.sum(axis=axis) * np.arange(28)).sum(axis=1) / ink.sum(axis=(1, 2))
        np.testing.assert_allclose(place, 13.5, atol=0.05)


def test_a_digit_is_never_mirrored() -> None:
    image = np.zeros((300, 28, 28), np.float32)
    image[:, 4:24, 8:10] = 1  # an L
    image[:, 22:24, 8:20] = 1
    moved = affine(tf.constant(image)).numpy()
    left, right = moved[:, 4:14, :14].sum(axis=(1, 2)), moved[:, 4:14, 14:].sum(axis=(1, 2))
    assert (left > right).all()


def test_values_stay_grey_levels_and_images_differ_from_each_other() -> None:
    images = np.repeat(np.random.default_rng(1).random((1, 28, 28), np.float32), 20, axis=0)
    varied = affine(tf.constant(images)).numpy()
    assert varied.min() >= 0
    assert varied.max() <= 1
    assert len({image.tobytes() for image in varied}) == 20
