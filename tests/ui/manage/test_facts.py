from dataclasses import replace
from typing import Any

import pytest

from logitdesk.ui.manage.facts import facts_of
from tests.library.cards import card_named

CARD = replace(
    card_named("Mine", weights=145_418),
    architecture="squeezenet",
    trained_on=("mnist", "pendigits"),
    settings={
        "epochs": 16, "epochs_done": 3, "seconds": 240.0, "batch_size": 128, "samples": None,
        "learning_rate": 0.002, "augmentation": True, "device": "CPU",
    },
    measured={"validation": {"n": 5}, "mnist": {"accuracy": 0.99581, "log_loss": 0.0174}},
)  # fmt: skip


def test_a_card_is_told_in_words() -> None:
    facts = facts_of(CARD)
    assert facts["Architecture"] == "SqueezeNet, 145,418 weights"
    assert facts["Test of MNIST"] == "99.58 % right, log-loss 0.0174"
    assert "Held-out images" not in facts
    assert facts["Learned from"] == "MNIST, UCI pen strokes"
    assert facts["Trained"].endswith("3 of 16 epochs, 4 min, on CPU")
    assert facts["Settings"] == "batches of 128, learning rate 0.002, with augmentation, seed 1"


@pytest.mark.parametrize(
    "settings",
    [{}, {"epochs": "many", "seconds": [], "device": 3, "augmentation": "yes", "samples": True}],
)
def test_what_makes_no_sense_is_left_out(settings: dict[str, Any]) -> None:
    odd = replace(CARD, settings=settings, created="yesterday", measured={})
    facts = facts_of(odd)
    assert facts["Trained"] == "yesterday"
    assert facts["Settings"] == "seed 1"


def test_a_full_run_of_one_epoch_is_told_shortly() -> None:
    facts = facts_of(replace(CARD, settings={"epochs": 1, "epochs_done": 1, "seconds": 5}))
    assert facts["Trained"].endswith("1 epoch, 5 s")


def test_a_fitted_temperature_is_told_beside_what_it_changes() -> None:
    fitted = replace(
        CARD,
        temperature=1.1234,
        limits={"margin": 2.456},
        measured={
            "pendigits": {
                "n": 3498, "accuracy": 0.9951, "log_loss": 0.0222, "ece": 0.0061,
                "fitted_log_loss": 0.0205, "fitted_ece": 0.0021,
            }
        },
    )  # fmt: skip
    facts = facts_of(fitted)
    assert facts["Fitted temperature"] == "1.12"
    assert facts["Test of UCI pen strokes"] == (
        "99.51 % right, log-loss 0.0222, calibration error 0.61 % (fitted 0.21 %)"
    )
    assert facts["Doubted"] == "below a margin of 2.46"


def test_what_was_made_of_the_data_sets_is_told() -> None:
    made = {"variants": 9, "traced": 1, "junk": 0.125}
    assert facts_of(replace(CARD, settings=made))["Enriched by"] == (
        "each drawing varied 9 times, each scanned digit traced once, 12.5 % drawings of no digit"
    )
    nothing = {"variants": 0, "traced": 0, "junk": 0.0}
    assert "Enriched by" not in facts_of(replace(CARD, settings=nothing))


def test_limits_on_all_logits_together_are_told_too() -> None:
    limits = {"margin": 2.456, "energy": -3.0}
    assert facts_of(replace(CARD, limits=limits))["Doubted"] == (
        "below a margin of 2.46, or a logsumexp of −3.00"
    )


def test_a_network_without_temperature_and_limits_tells_nothing_of_them() -> None:
    assert not {"Fitted temperature", "Doubted"} & set(facts_of(CARD))
