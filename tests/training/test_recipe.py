"""Recipes: what a request asks for where a person says nothing else."""

from dataclasses import replace

import pytest

from logitdesk.errors import UserError
from logitdesk.library.library import Library
from logitdesk.training.request import QUICK, RECIPES, THOROUGH, request_for


@pytest.mark.parametrize("architecture", list(RECIPES))
@pytest.mark.parametrize("name", [QUICK, THOROUGH])
def test_a_request_follows_the_recipe_that_is_named(architecture: str, name: str) -> None:
    request, recipe = request_for(architecture, name), RECIPES[architecture][name]
    assert request.epochs == recipe.epochs
    assert request.batch_size == recipe.batch_size
    assert request.learning_rate == recipe.learning_rate
    assert request.weight_decay == recipe.weight_decay
    assert request.augmentation == recipe.augmentation
    assert (request.warm_up, request.beta_2) == (recipe.warm_up, recipe.beta_2)
    for made in ("variants", "variation", "traced", "junk"):
        assert getattr(request, made) == getattr(recipe, made)
    assert request.datasets == recipe.datasets


@pytest.mark.parametrize("architecture", list(RECIPES))
def test_every_network_has_a_quick_recipe_and_a_thorough_one(architecture: str) -> None:
    quick, thorough = RECIPES[architecture][QUICK], RECIPES[architecture][THOROUGH]
    assert quick.epochs * 5 <= thorough.epochs
    assert quick.description != thorough.description


@pytest.mark.parametrize("architecture", list(RECIPES))
def test_the_shipped_networks_were_trained_by_the_thorough_recipes(architecture: str) -> None:
    card = Library.of_this_computer().find(architecture).card
    request = request_for(architecture, THOROUGH)
    for name in (
        "epochs", "batch_size", "learning_rate", "weight_decay", "augmentation", "warm_up",
        "beta_2", "bfloat16", "variants", "variation", "traced", "junk", "samples",
    ):  # fmt: skip
        assert card.settings[name] == getattr(request, name), name
    assert card.trained_on == request.datasets


def test_other_data_can_be_asked_for_than_the_recipes() -> None:
    for architecture, recipes in RECIPES.items():
        for name in recipes:
            strokes = request_for(architecture, name, datasets=("pendigits",))
            assert strokes == replace(request_for(architecture, name), datasets=("pendigits",))


def test_what_a_person_asks_for_wins() -> None:
    assert request_for("cnn", epochs=2, seed=7, samples=50, device="cpu") == replace(
        request_for("cnn"), epochs=2, seed=7, samples=50, device="cpu"
    )


def test_a_network_or_a_recipe_that_there_is_not_is_refused() -> None:
    with pytest.raises(UserError, match="“resnet”: choose cnn, squeezenet, perceptron"):
        request_for("resnet")
    with pytest.raises(UserError, match="“slow”: choose quick, thorough"):
        request_for("cnn", "slow")
