"""Recipes, requests, and how long a run takes."""

from dataclasses import replace
from typing import Any

import pytest

from logitdesk.errors import UserError
from logitdesk.library.card import ARCHITECTURES, OTHER, NetworkCard
from logitdesk.library.library import Library
from logitdesk.training.request import (
    QUICK,
    RECIPES,
    THOROUGH,
    TrainingRequest,
    estimate_seconds,
    request_for,
)


@pytest.mark.parametrize("architecture", list(RECIPES))
def test_every_network_has_a_quick_recipe_and_a_thorough_one(architecture: str) -> None:
    quick, thorough = RECIPES[architecture][QUICK], RECIPES[architecture][THOROUGH]
    assert request_for(architecture, QUICK) == quick.request
    assert request_for(architecture) == thorough.request
    assert quick.request.architecture == thorough.request.architecture == architecture
    assert quick.request.epochs * 5 <= thorough.request.epochs
    assert quick.description != thorough.description


@pytest.mark.parametrize("architecture", sorted(ARCHITECTURES.keys() - {OTHER}))
def test_the_shipped_networks_learned_from_the_images_of_the_thorough_recipes(
    architecture: str,
) -> None:
    card = Library.of_this_computer().find(architecture).card
    request = request_for(architecture, THOROUGH)
    for name in (
        "batch_size", "weight_decay", "augmentation", "beta_2", "bfloat16", "repeats", "variants",
        "variation", "traced", "junk", "samples",
    ):  # fmt: skip
        assert card.settings[name] == getattr(request, name), name
    assert card.trained_on == request.datasets


def test_what_a_person_asks_for_wins() -> None:
    assert request_for("cnn", epochs=2, seed=7, samples=50, device="cpu", datasets=None) == replace(
        request_for("cnn"), epochs=2, seed=7, samples=50, device="cpu"
    )


def test_a_network_or_a_recipe_that_there_is_not_is_refused() -> None:
    with pytest.raises(UserError, match="“resnet”: choose cnn, squeezenet, perceptron"):
        request_for("resnet")
    with pytest.raises(UserError, match="“slow”: choose quick, thorough"):
        request_for("cnn", "slow")


REQUEST = TrainingRequest(
    architecture="cnn",
    datasets=("mnist",),
    epochs=10,
    seed=1,
    batch_size=128,
    learning_rate=2e-3,
    weight_decay=0.05,
    augmentation=True,
    device="cpu",
)


def card(created: str = "2026-01-01T00:00:00+00:00", **settings: Any) -> NetworkCard:
    return NetworkCard("A", "cnn", {}, 1, ("mnist",), created, settings, 1, {})


@pytest.fixture
def _two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)


@pytest.mark.usefixtures("_two_cores")
def test_on_two_cores_the_measured_speed_counts() -> None:
    assert estimate_seconds(REQUEST, 60_000, []) == pytest.approx(10 * 60_000 / 1_860, rel=0.1)


def test_more_cores_are_faster_but_not_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = []
    for cores in (2, 8, 64, None):
        monkeypatch.setattr("os.cpu_count", lambda cores=cores: cores)
        seconds.append(estimate_seconds(REQUEST, 60_000, []))
    two, eight, many, unknown = seconds
    assert eight < two / 3
    assert many == eight
    assert unknown > two


@pytest.mark.usefixtures("_two_cores")
@pytest.mark.parametrize(
    "other",
    [
        card(),
        card(images_per_second=None, device="CPU"),
        card(images_per_second=0, device="CPU"),
        card(images_per_second="fast", device="CPU"),
        card(images_per_second=90_000.0, device="GPU (A)"),
        replace(card(images_per_second=90_000.0, device="CPU"), architecture="perceptron"),
    ],
)
def test_cards_that_say_nothing_of_this_are_passed_over(other: NetworkCard) -> None:
    assert estimate_seconds(REQUEST, 60_000, [other]) == estimate_seconds(REQUEST, 60_000, [])


def test_the_newest_network_of_the_same_kind_of_device_says_how_fast_it_is() -> None:
    known = [
        card("2026-01-01T00:00:00+00:00", images_per_second=3_000.0, device="CPU"),
        card("2026-02-01T00:00:00+00:00", images_per_second=1_000.0, device="CPU"),
        card("2026-03-01T00:00:00+00:00", images_per_second=30_000.0, device="2 GPUs (A)"),
    ]
    automatic = estimate_seconds(replace(REQUEST, device="auto"), 60_000, known)
    assert automatic == pytest.approx(25, abs=3)
    assert automatic == estimate_seconds(replace(REQUEST, device="gpu:1"), 60_000, known)
    assert estimate_seconds(REQUEST, 60_000, known) == pytest.approx(600, rel=0.1)


STROKES = replace(REQUEST, datasets=("pendigits",))
KNOWN = [card(images_per_second=1_000.0, device="CPU")]
"""So that an image takes as long on every computer."""


def test_each_variant_of_a_stroke_is_drawn_once_and_learned_from_in_each_epoch() -> None:
    plain = estimate_seconds(STROKES, 5_496, KNOWN)
    varied = estimate_seconds(replace(STROKES, variants=4), 5_496, KNOWN)
    learned = 10 * 4 * 5_496 / 1_000
    assert learned < varied - plain < 1.3 * learned
    assert estimate_seconds(replace(REQUEST, variants=4), 60_000, KNOWN) == estimate_seconds(
        REQUEST, 60_000, KNOWN
    )
