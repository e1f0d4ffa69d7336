"""The settings that networks are trained with unless a person says otherwise."""

from dataclasses import dataclass, fields
from typing import Final

from logitdesk.errors import BadInput
from logitdesk.learning.jobs import TrainingRequest


@dataclass(frozen=True)
class Recipe:
    """How a network is trained.

    Attributes:
        description: what a person gets by it, in a sentence.
        augmentation: as in a request. The perceptron cannot use it: a plain weighted sum of pixels
            has no room for digits that lean both ways. A run that sees each image once or twice has
            no need of it.
        datasets: what it learns from unless a person says otherwise.
        epochs, batch_size and all others: as in a request.
    """

    description: str
    epochs: int
    batch_size: int
    learning_rate: float
    weight_decay: float
    augmentation: bool
    warm_up: float = TrainingRequest.warm_up
    beta_2: float = TrainingRequest.beta_2
    bfloat16: bool = TrainingRequest.bfloat16
    variants: int = TrainingRequest.variants
    variation: float = TrainingRequest.variation
    traced: int = TrainingRequest.traced
    junk: float = TrainingRequest.junk
    datasets: tuple[str, ...] = ("mnist",)


THOROUGH: Final = "thorough"
"""The name of the recipes that made the shipped networks."""
QUICK: Final = "quick"
"""The name of those for the impatient."""

RECIPES: Final = {
    "cnn": {
        QUICK: Recipe(
            "One look at each image: about 99.1 % right on MNIST.",
            epochs=1,
            batch_size=128,
            learning_rate=6e-3,
            weight_decay=0.05,
            augmentation=False,
            warm_up=0.1,
            beta_2=0.98,
            bfloat16=True,
        ),
        THOROUGH: Recipe(
            "As the shipped network was trained, on scans and pen strokes drawn by many pens.",
            epochs=12,
            batch_size=128,
            learning_rate=2e-3,
            weight_decay=0.05,
            augmentation=True,
            bfloat16=True,
            variants=12,
            traced=1,
            junk=0.1,
            datasets=("mnist", "pendigits"),
        ),
    },
    "squeezenet": {
        QUICK: Recipe(
            "Two looks at each image: about 99 % right on MNIST.",
            epochs=2,
            batch_size=128,
            learning_rate=8e-3,
            weight_decay=0.02,
            augmentation=False,
            warm_up=0.15,
            beta_2=0.98,
            bfloat16=True,
        ),
        THOROUGH: Recipe(
            "As the shipped network was trained, on scans and pen strokes drawn by many pens.",
            epochs=16,
            batch_size=128,
            learning_rate=3e-3,
            weight_decay=0.02,
            augmentation=True,
            bfloat16=True,
            variants=12,
            traced=1,
            junk=0.1,
            datasets=("mnist", "pendigits"),
        ),
    },
    "perceptron": {
        QUICK: Recipe(
            "Three looks at each image: about 92 % right on MNIST.",
            epochs=3,
            batch_size=128,
            learning_rate=1e-2,
            weight_decay=0.0,
            augmentation=False,
        ),
        THOROUGH: Recipe(
            "As the shipped network was trained, on scans and pen strokes drawn by several pens.",
            epochs=20,
            batch_size=128,
            learning_rate=1e-3,
            weight_decay=0.0,
            augmentation=False,
            variants=2,
            variation=0.3,
            datasets=("mnist", "pendigits"),
        ),
    },
}
"""By architecture, and then by name; the quick one first."""


def request_for(
    architecture: str,
    recipe: str = THOROUGH,
    *,
    datasets: tuple[str, ...] | None = None,
    epochs: int | None = None,
    seed: int = 1,
    samples: int | None = None,
    device: str = "auto",
) -> TrainingRequest:
    """A training request that follows the network's recipe where nothing else is said.

    Raises:
        BadInput: there is no such network, or no such recipe.
    """
    if architecture not in RECIPES:
        message = f"There is no network “{architecture}”: choose {', '.join(RECIPES)}."
        raise BadInput(message)
    recipes = RECIPES[architecture]
    if recipe not in recipes:
        message = f"There is no recipe “{recipe}”: choose {', '.join(recipes)}."
        raise BadInput(message)
    chosen = recipes[recipe]
    asked = {"datasets": datasets, "epochs": epochs}
    settings = {field.name: getattr(chosen, field.name) for field in fields(Recipe)}
    del settings["description"]
    settings |= {name: wanted for name, wanted in asked.items() if wanted is not None}
    return TrainingRequest(
        architecture=architecture, seed=seed, samples=samples, device=device, **settings
    )
