"""Products in bfloat16: where the processor has them, and only while they are wanted."""

import numpy as np
import pytest
import tensorflow as tf

from logitdesk.training import trainer as precision
from logitdesk.training.trainer import bfloat16_products, has_bfloat16

LEFT = tf.constant(np.random.default_rng(0).random((64, 64), np.float32))
RIGHT = tf.constant(np.random.default_rng(1).random((64, 64), np.float32))

needs_bfloat16 = pytest.mark.skipif(not has_bfloat16(), reason="no products of bfloat16")


def error() -> float:
    """The largest relative error of a product of two matrices."""
    product = tf.function(lambda left, right: tf.nn.relu(tf.matmul(left, right)) + 0.0)
    exact = LEFT.numpy().astype(np.float64) @ RIGHT.numpy().astype(np.float64)
    return float(np.abs(product(LEFT, RIGHT) / exact - 1).max())


@needs_bfloat16
def test_products_are_rough_while_that_is_wanted_and_exact_before_and_after() -> None:
    assert error() < 1e-5
    with bfloat16_products(wanted=True):
        assert 1e-5 < error() < 1e-2
    assert error() < 1e-5


def test_nothing_changes_where_it_is_not_wanted() -> None:
    with bfloat16_products(wanted=False):
        assert error() < 1e-5


def test_nothing_changes_on_a_processor_without_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precision, "_BFLOAT16_FLAGS", frozenset({"no_such_instruction"}))
    with bfloat16_products(wanted=True):
        assert error() < 1e-5


@needs_bfloat16
def test_they_end_with_an_exception_as_well() -> None:
    with pytest.raises(RuntimeError, match="stopped"), bfloat16_products(wanted=True):
        raise RuntimeError("stopped")
    assert error() < 1e-5
