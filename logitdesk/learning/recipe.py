"""The settings that made the shipped networks, which are the defaults of training."""

from dataclasses import dataclass
from typing import Final

from logitdesk.errors import BadInput
from logitdesk.learning.messages import TrainingRequest


@dataclass(frozen=True)
class Recipe:
    """How a network is trained unless a person says otherwise.

    Attributes:
        epochs: times that each image is seen.
        batch_size: images a step.
        learning_rate: the peak of the schedule.
        weight_decay: how much each weight shrinks a step, in units of the learning rate.
        augmentation: whether images are varied. The perceptron cannot use it: a plain weighted
            sum of pixels has no room for digits that lean both ways.
    """

    epochs: int
    batch_size: int
    learning_rate: float
    weight_decay: float
    augmentation: bool


RECIPES: Final = {
    "cnn": Recipe(
        epochs=16, batch_size=128, learning_rate=2e-3, weight_decay=0.05, augmentation=True
    ),
    "squeezenet": Recipe(
        epochs=24, batch_size=128, learning_rate=3e-3, weight_decay=0.02, augmentation=True
    ),
    "perceptron": Recipe(
        epochs=30, batch_size=128, learning_rate=1e-3, weight_decay=0.0, augmentation=False
    ),
}


def request_for(
    architecture: str,
    *,
    datasets: tuple[str, ...] = ("mnist",),
    epochs: int | None = None,
    seed: int = 1,
    samples: int | None = None,
    device: str = "auto",
) -> TrainingRequest:
    """A training request that follows the network's recipe where nothing else is said.

    Raises:
        BadInput: there is no such network.
    """
    if architecture not in RECIPES:
        message = f"There is no network “{architecture}”: choose {', '.join(RECIPES)}."
        raise BadInput(message)
    recipe = RECIPES[architecture]
    return TrainingRequest(
        architecture=architecture,
        datasets=datasets,
        epochs=recipe.epochs if epochs is None else epochs,
        seed=seed,
        batch_size=recipe.batch_size,
        learning_rate=recipe.learning_rate,
        weight_decay=recipe.weight_decay,
        augmentation=recipe.augmentation,
        samples=samples,
        device=device,
    )
