"""Cards to JSON and back, and what is no card."""

import json
from dataclasses import replace
from typing import Any

import pytest

from logitdesk import __version__
from logitdesk.library.card import Card, card_from_json, card_to_json

CARD = Card(
    name="Größe 2",
    architecture="squeezenet",
    parameters={"resize_dim": 24, "relu": False},
    weights=145_418,
    trained_on=("mnist", "pendigits"),
    created="2026-01-02T03:04:05+00:00",
    settings={"epochs": 3, "samples": None},
    seed=7,
    measured={"mnist": {"n": 10_000, "accuracy": 0.995, "log_loss": 0.017, "ece": 0.002}},
    sha256={"model.keras": "00ff", "model.tflite": "ff00"},
)


def read_again(entries: object) -> Card:
    return card_from_json(json.dumps(entries))


def as_read(card: Card) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(json.dumps(card_to_json(card)))
    return read


def test_a_card_comes_back_as_it_was() -> None:
    assert read_again(as_read(CARD)) == CARD
    assert isinstance(read_again(as_read(CARD)).measured["mnist"]["n"], int)
    assert CARD.logitdesk == __version__


def test_entries_that_a_later_version_adds_do_no_harm() -> None:
    assert read_again({**as_read(CARD), "mood": "good"}) == CARD


@pytest.mark.parametrize(
    "entries",
    [
        {"temperature": 1.12, "limits": {"margin": 2.5}},
        {"temperature": 10, "limits": {"margin": 2.5, "energy": -4}},
        {"temperature": None, "limits": None},
    ],
)
def test_a_fitted_temperature_and_limits_come_back(entries: dict[str, Any]) -> None:
    fitted = replace(CARD, **entries)
    assert read_again(as_read(fitted)) == fitted


@pytest.mark.parametrize("no_object", [None, 3, "card", [], [1]])
def test_a_card_is_a_json_object(no_object: object) -> None:
    with pytest.raises(ValueError, match="not a JSON object"):
        read_again(no_object)


@pytest.mark.parametrize("number", [0, 2, "1", None])
def test_a_card_of_another_format_is_refused(number: object) -> None:
    with pytest.raises(ValueError, match=r"format is .* reads 1"):
        read_again({**as_read(CARD), "format": number})


@pytest.mark.parametrize(
    "entry",
    [
        name
        for name in as_read(CARD)
        if name not in ("format", "note", "temperature", "limits", "imported")
    ],
)
def test_a_card_that_lacks_an_entry_is_refused(entry: str) -> None:
    lacking = as_read(CARD)
    del lacking[entry]
    with pytest.raises(ValueError, match=f"has no “{entry}”"):
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
     ("limits", {"margin": "wide"}), ("limits", {"margin": 10**400})],
)  # fmt: skip
def test_an_entry_of_the_wrong_kind_is_named(entry: str, value: object) -> None:
    with pytest.raises(ValueError, match=f"its “{entry}”"):
        read_again({**as_read(CARD), entry: value})


def test_a_huge_wrong_entry_does_not_make_a_huge_message() -> None:
    with pytest.raises(ValueError, match="its “name”") as caught:
        read_again({**as_read(CARD), "name": ["x"] * 10_000})
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_a_number_that_is_none_is_refused(number: str) -> None:
    text = json.dumps(as_read(CARD)).replace("0.995", number)
    with pytest.raises(ValueError):  # noqa: PT011 - which of our own clauses does not matter
        card_from_json(text)


def test_half_a_character_is_refused() -> None:
    text = json.dumps(as_read(CARD)).replace('"2026', '"\\ud8002026')
    with pytest.raises(ValueError, match="not JSON"):
        card_from_json(text)
