"""What a card says of how a network does, by digits that were held out."""

import numpy as np
import pytest

from logitdesk.datasets.dataset import DataSet
from logitdesk.scores.metrics import expected_calibration_error, log_loss
from logitdesk.training.build import DOUBTED, Answers, Calibration

SHARPENED = 3.0


def answers(name: str, seed: int, count: int = 6_000) -> Answers:
    """Logits that are thrice as large as they would be if the network were as sure as right."""
    random = np.random.default_rng(seed)
    honest = random.normal(0, 2.5, (count, 10))
    shares = np.exp(honest) / np.exp(honest).sum(axis=1, keepdims=True)
    labels = (shares.cumsum(axis=1) > random.random((count, 1))).argmax(axis=1).astype(np.uint8)
    images = np.zeros((count, 28, 28), np.uint8)
    return Answers(DataSet(name, images, labels), (SHARPENED * honest).astype(np.float32))


@pytest.fixture(scope="module")
def held_out() -> Answers:
    return answers("mnist", seed=1)


def test_the_temperature_makes_the_network_as_sure_as_it_is_right(held_out: Answers) -> None:
    fitted = Calibration.fit(held_out)
    assert fitted.temperature == pytest.approx(SHARPENED, rel=0.05)
    figures = fitted.measure(held_out, [])["validation"]
    assert figures["fitted_ece"] < 0.02 < figures["ece"]
    assert figures["fitted_log_loss"] < figures["log_loss"]


def test_figures_are_of_what_was_held_out_and_of_each_test_set(held_out: Answers) -> None:
    tests = [answers("mnist", seed=2, count=500), answers("pendigits", seed=3, count=200)]
    measured = Calibration.fit(held_out).measure(held_out, tests)
    assert {name: figures["n"] for name, figures in measured.items()} == {
        "validation": 6_000,
        "mnist": 500,
        "pendigits": 200,
    }
    logits, labels = tests[1].logits, tests[1].labels
    assert measured["pendigits"]["log_loss"] == pytest.approx(log_loss(logits, labels), abs=1e-6)
    ece = expected_calibration_error(logits, labels)
    assert measured["pendigits"]["ece"] == pytest.approx(ece, abs=1e-6)


def test_what_the_test_sets_show_decides_nothing(held_out: Answers) -> None:
    """The same temperature serves a set on which another would be better."""
    other = answers("pendigits", seed=4)
    honest = Answers(other.data, other.logits / np.float32(SHARPENED))
    figures = Calibration.fit(held_out).measure(held_out, [honest])["pendigits"]
    assert figures["fitted_log_loss"] > figures["log_loss"]


def test_hardly_any_digit_that_is_read_right_is_doubted(held_out: Answers) -> None:
    fitted = Calibration.fit(held_out)
    is_right = held_out.logits.argmax(axis=1) == held_out.labels
    right = Answers(held_out.data.take(np.flatnonzero(is_right)), held_out.logits[is_right])
    assert 0 < fitted.measure(right, [])["validation"]["doubted"] <= 2 * DOUBTED
