"""Networks on LiteRT."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Thread
from time import sleep
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.inference.network import Network, read, silent_stderr
from logitdesk.ink.preprocess import preprocess
from logitdesk.library.bundle import Bundle, write_bundle
from logitdesk.scores.verdict import Kind, Limits

Floats = NDArray[np.float32]
IMAGES = np.random.default_rng(2).random((7, 28, 28)).astype(np.float32)


def test_logits_are_what_the_weights_make_of_the_pixels(
    perceptron: Bundle, weights: Floats, bias: Floats
) -> None:
    logits = Network(perceptron).logits(IMAGES)
    assert logits.dtype == np.float32
    np.testing.assert_allclose(
        logits, IMAGES.reshape(7, 784) @ weights + bias, rtol=1e-4, atol=1e-4
    )


@pytest.mark.parametrize("images", [IMAGES[0], IMAGES[:, :27], IMAGES.astype(np.float64)])
def test_images_of_another_shape_or_kind_are_a_mistake_of_the_program(
    perceptron: Bundle, images: Floats
) -> None:
    with pytest.raises(ValueError, match="Cannot set tensor"):
        Network(perceptron).logits(images)


@pytest.mark.parametrize(("side", "classes"), [(32, 10), (28, 12)])
def test_a_network_for_something_else_is_refused(
    bundle_of: Callable[[Any, str], Bundle], side: int, classes: int
) -> None:
    import keras

    layers = [keras.Input((side, side)), keras.layers.Flatten(), keras.layers.Dense(classes)]
    bundle = bundle_of(keras.Sequential(layers), "Foreign")
    with pytest.raises(
        UserError, match=r"Foreign.*model\.tflite is not .* it is for something else"
    ):
        Network(bundle)


def test_a_network_that_lost_its_numbers_says_so(
    bundle_of: Callable[[Any, str], Bundle],
) -> None:
    import keras

    layer = keras.layers.Dense(10)
    model = keras.Sequential([keras.Input((28, 28)), keras.layers.Flatten(), layer])
    layer.set_weights([np.full((784, 10), 3e38, np.float32), np.zeros(10, np.float32)])
    bundle = bundle_of(model, "Burst")
    with pytest.raises(UserError, match=r"Burst.*gives logits that are no finite numbers"):
        Network(bundle).logits(IMAGES)


@pytest.mark.parametrize("content", [b"no network at all", b"TFL3" * 100])
def test_a_file_that_is_no_network_is_refused(
    perceptron: Bundle, tmp_path: Path, content: bytes
) -> None:
    bundle = write_bundle(tmp_path / "fake", perceptron.card, perceptron.keras_file, content)
    with pytest.raises(UserError, match=r"fake.*model\.tflite is (not a network|empty)"):
        Network(bundle)


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


def test_loading_a_network_prints_nothing(
    perceptron: Bundle, capfd: pytest.CaptureFixture[str]
) -> None:
    Network(perceptron)
    assert capfd.readouterr() == ("", "")


def test_stderr_is_back_afterwards_even_after_an_error(capfd: pytest.CaptureFixture[str]) -> None:
    with suppress(ValueError), silent_stderr():
        os.write(2, b"dropped")
        raise ValueError
    os.write(2, b"kept")
    assert capfd.readouterr().err == "kept"


def test_stderr_is_back_after_two_threads_were_silent(capfd: pytest.CaptureFixture[str]) -> None:
    def be_silent(seconds: float) -> None:
        with silent_stderr():
            sleep(seconds)

    threads = [Thread(target=be_silent, args=(seconds,)) for seconds in (0.1, 0.2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    os.write(2, b"kept")
    assert capfd.readouterr().err == "kept"
