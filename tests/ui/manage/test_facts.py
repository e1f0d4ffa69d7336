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
