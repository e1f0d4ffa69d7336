"""Reading a page."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.inference.network import Network, read
from logitdesk.ink.preprocess import preprocess
from logitdesk.library.bundle import Bundle
from logitdesk.scores.verdict import Kind, Limits

Floats = NDArray[np.float32]


@pytest.fixture
def a_one() -> Floats:
    bitmap = np.zeros((420, 420), np.float32)
    bitmap[80:340, 190:222] = 1
    return bitmap


def test_a_reading_holds_what_the_network_saw_and_what_it_said(
    perceptron: Bundle, a_one: Floats, weights: Floats, bias: Floats
) -> None:
    reading = read(a_one, Network(perceptron))
    steps = preprocess(a_one)
    assert reading is not None
    assert steps is not None
    np.testing.assert_array_equal(reading.steps.centred, steps.centred)
    expected = steps.centred.ravel() @ weights + bias
    np.testing.assert_allclose(reading.scores.logits, expected, rtol=1e-4, atol=1e-4)
    assert (reading.scores.model, reading.scores.temperature) == ("Small", 1.0)
    assert 0 < reading.seconds < 1


def test_a_blank_page_has_no_reading(perceptron: Bundle) -> None:
    assert read(np.zeros((420, 420), np.float32), Network(perceptron)) is None


def test_a_reading_at_another_temperature_is_the_one_read_there(
    perceptron: Bundle, a_one: Floats
) -> None:
    network = Network(perceptron)
    cool, warm = read(a_one, network), read(a_one, network, 3.0)
    assert cool is not None
    assert warm is not None
    again = cool.with_temperature(3.0)
    np.testing.assert_array_equal(again.scores.log_odds, warm.scores.log_odds)
    assert again.steps is cool.steps


def test_the_verdict_is_by_the_limits_of_the_network_s_card(
    perceptron: Bundle, a_one: Floats
) -> None:
    believed = read(a_one, Network(perceptron))
    assert believed is not None
    assert (believed.verdict.kind, believed.verdict.digits) == (
        Kind.DIGIT,
        (believed.scores.digit,),
    )
    strict = {"margin": believed.scores.margin + 0.1}
    doubting = replace(perceptron, card=replace(perceptron.card, limits=strict))
    doubted = read(a_one, Network(doubting))
    assert doubted is not None
    assert doubted.verdict.kind is not Kind.DIGIT
    assert doubted.verdict.limits == Limits(strict["margin"])


def test_the_verdict_stays_the_same_at_another_temperature(
    perceptron: Bundle, a_one: Floats
) -> None:
    doubting = replace(perceptron, card=replace(perceptron.card, limits={"margin": 5.0}))
    reading, warm = (read(a_one, Network(doubting), temperature) for temperature in (1.0, 9.0))
    assert reading is not None
    assert warm is not None
    assert reading.with_temperature(9.0).verdict == reading.verdict == warm.verdict
