"""What a card says of how a network does, by digits that were held out."""

import numpy as np
import pytest

from logitdesk.datasets.dataset import DataSet
from logitdesk.scores.metrics import expected_calibration_error, log_loss
from logitdesk.training.build import DOUBTED, Answers, calibrate, figures_of, history_csv
from logitdesk.training.messages import EpochEnded

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
    temperature, limits = calibrate(held_out)
    assert temperature == pytest.approx(SHARPENED, rel=0.05)
    figures = figures_of(held_out, temperature, limits)
    assert figures["n"] == 6_000
    assert figures["fitted_ece"] < 0.02 < figures["ece"]
    assert figures["fitted_log_loss"] < figures["log_loss"]


def test_figures_are_of_the_set_itself_at_the_temperature_of_what_was_held_out(
    held_out: Answers,
) -> None:
    """The same temperature serves a set on which another would be better."""
    other = answers("pendigits", seed=4)
    honest = Answers(other.data, other.logits / np.float32(SHARPENED))
    figures = figures_of(honest, *calibrate(held_out))
    assert figures["log_loss"] == pytest.approx(log_loss(honest.logits, honest.labels), abs=1e-6)
    ece = expected_calibration_error(honest.logits, honest.labels)
    assert figures["ece"] == pytest.approx(ece, abs=1e-6)
    assert figures["fitted_log_loss"] > figures["log_loss"]


def test_hardly_any_digit_that_is_read_right_is_doubted(held_out: Answers) -> None:
    surer = Answers(held_out.data, 4 * held_out.logits)
    is_right = surer.logits.argmax(axis=1) == surer.labels
    right = Answers(surer.data.take(np.flatnonzero(is_right)), surer.logits[is_right])
    assert 0 < figures_of(right, *calibrate(surer))["doubted"] <= 2 * DOUBTED


def test_a_history_is_a_table_with_a_line_an_epoch_below_the_columns_names() -> None:
    epochs = (
        EpochEnded(1, 0.5, 0.8, 0.25, 0.9, is_best=True, seconds=1.5),
        EpochEnded(2, 0.1 + 0.2, 1.0, 1 / 3, 0.875, is_best=False, seconds=3.0625),
    )
    assert history_csv(epochs).decode().splitlines() == [
        "epoch,loss,accuracy,validation_loss,validation_accuracy,is_best,seconds",
        "1,0.5,0.8,0.25,0.9,True,1.5",
        "2,0.30000000000000004,1.0,0.3333333333333333,0.875,False,3.0625",
    ]


def test_a_temperature_that_helps_nobody_is_not_offered(held_out: Answers) -> None:
    honest = Answers(held_out.data, held_out.logits / np.float32(SHARPENED))
    temperature, limits = calibrate(honest)
    assert temperature is None
    assert set(figures_of(honest, temperature, limits)) == {
        "n", "accuracy", "log_loss", "ece", "doubted",
    }  # fmt: skip
