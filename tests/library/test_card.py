"""Cards to JSON and back, and what is no card."""

import json
from dataclasses import asdict, replace
from typing import Any

import pytest

from logitdesk import __version__
from logitdesk.library.card import NetworkCard, card_from_json

CARD = NetworkCard(
    name="Größe 2",
    architecture="squeezenet",
    parameters={"resize_dim": 24, "relu": False},
    weights=145_418,
    trained_on=("mnist", "pendigits"),
    created="2026-01-02T03:04:05+00:00",
    settings={
        "epochs": 3,
        "samples": None,
        "datasets": ("mnist",),
        "seconds": 1.5,
        "device": "CPU",
    },
    seed=7,
    measured={"mnist": {"n": 10_000, "accuracy": 0.995, "log_loss": 0.017, "ece": 0.002}},
    sha256={"model.keras": "00ff", "model.tflite": "ff00"},
)


def read_again(entries: object) -> NetworkCard:
    return card_from_json(json.dumps(entries))


def as_read(card: NetworkCard) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(json.dumps(asdict(card)))
    return read


def test_a_card_comes_back_as_it_was_and_what_a_later_version_adds_does_no_harm() -> None:
    assert read_again({**as_read(CARD), "mood": "good"}) == CARD
    assert isinstance(read_again(as_read(CARD)).measured["mnist"]["n"], int)
    assert CARD.logitdesk == __version__


@pytest.mark.parametrize("limits", [{"margin": 2.5}, {"margin": 2.5, "energy": -4}])
def test_a_fitted_temperature_and_limits_come_back(limits: dict[str, float]) -> None:
    fitted = replace(CARD, temperature=1.12, limits=limits)
    assert read_again(as_read(fitted)) == fitted


@pytest.mark.parametrize("no_object", [None, 3, "card", [], [1]])
def test_a_card_is_a_json_object(no_object: object) -> None:
    with pytest.raises(ValueError, match="Expected `object`"):
        read_again(no_object)


@pytest.mark.parametrize(
    "entry", ["name", "architecture", "parameters", "weights", "trained_on", "created", "settings",
              "seed", "measured"],
)  # fmt: skip
def test_a_card_that_lacks_an_entry_is_refused(entry: str) -> None:
    lacking = as_read(CARD)
    del lacking[entry]
    with pytest.raises(ValueError, match=f"missing required field `{entry}`"):
        read_again(lacking)


@pytest.mark.parametrize(
    ("entry", "value"),
    [("name", ""), ("name", 3), ("weights", 0), ("weights", True), ("weights", "many"),
     ("weights", 10**400), ("seed", 1.5), ("trained_on", "mnist"), ("trained_on", [1]),
     ("settings", []), ("settings", {"images_per_second": 10**400}), ("measured", {"mnist": 0.99}),
     ("measured", {"mnist": {"accuracy": "good"}}), ("measured", {"mnist": {"accuracy": 10**400}}),
     ("sha256", {"model.keras": 5}), ("created", None), ("note", 3), ("note", None),
     ("temperature", 0), ("temperature", 1e-300), ("temperature", 11), ("temperature", True),
     ("temperature", "1.2"), ("limits", 2.5), ("limits", {}), ("limits", {"energy": 3}),
     ("limits", {"margin": "wide"}), ("limits", {"margin": 10**400}), ("format", 0), ("format", 2),
     ("format", "1"), ("name", ["x"] * 10_000)],
)  # fmt: skip
def test_an_entry_of_the_wrong_kind_is_named(entry: str, value: object) -> None:
    with pytest.raises(ValueError, match=entry) as caught:
        read_again({**as_read(CARD), entry: value})
    assert len(str(caught.value)) < 250


@pytest.mark.parametrize(
    ("text", "wrong"),
    [("0.995", "NaN"), ("0.995", "-Infinity"), ("0.995", "1e999"), ('"2026', '"\\ud8002026')],
)
def test_what_is_no_number_and_half_a_character_are_refused(text: str, wrong: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - which of our own clauses does not matter
        card_from_json(json.dumps(as_read(CARD)).replace(text, wrong))
