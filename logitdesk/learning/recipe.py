"""The settings that networks are trained with unless a person says otherwise."""

from dataclasses import dataclass
from typing import Final

from logitdesk.errors import BadInput
from logitdesk.learning.jobs import TrainingRequest


@dataclass(frozen=True)
class Recipe:
    """How a network is trained.

    Attributes:
        description: what a person gets by it, in a sentence.
        epochs: times that each image is seen.
        batch_size: images a step.
        learning_rate: the peak of the schedule.
        weight_decay: how much each weight shrinks a step, in units of the learning rate.
        augmentation: whether images are varied. The perceptron cannot use it: a plain weighted
            sum of pixels has no room for digits that lean both ways. A run that sees each image
            once or twice has no need of it.
        warm_up: share of the steps in which the learning rate rises.
        beta_2: share that AdamW keeps, at each step, of its mean of the gradients' squares.
        bfloat16: whether a CPU that multiplies in bfloat16 does so, which is quicker and rougher.
        variants: of each drawing made of strokes, how many more are made as others would have
            drawn it.
        variation: how far they differ from it, 1 being as far as hands, pens and devices do.
        traced: of each scanned digit, how many are drawn with other pens along its traced strokes.
        junk: drawings that are no digit, as a share of the digits.
        datasets: what it learns from unless a person says otherwise.
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
            epochs=10,
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
            epochs=14,
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
    return TrainingRequest(
        architecture=architecture,
        datasets=chosen.datasets if datasets is None else datasets,
        epochs=chosen.epochs if epochs is None else epochs,
        seed=seed,
        batch_size=chosen.batch_size,
        learning_rate=chosen.learning_rate,
        weight_decay=chosen.weight_decay,
        augmentation=chosen.augmentation,
        samples=samples,
        device=device,
        warm_up=chosen.warm_up,
        beta_2=chosen.beta_2,
        bfloat16=chosen.bfloat16,
        variants=chosen.variants,
        variation=chosen.variation,
        traced=chosen.traced,
        junk=chosen.junk,
    )
