"""What is to be trained: requests, recipes and how long they take. No TensorFlow."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Final

from logitdesk.datasets.catalogue import DATA_SETS
from logitdesk.errors import UserError
from logitdesk.library.card import Card

FEWEST_IMAGES: Final = 24
"""A run needs that many: some to learn from, and some to judge by."""


@dataclass(frozen=True)
class TrainingRequest:
    """All that decides a training run.

    Attributes:
        architecture: "cnn", "squeezenet" or "perceptron".
        datasets: names of the data sets to learn from.
        epochs: times that each image is seen.
        seed: of the weights, the order, the augmentation and the validation split.
        batch_size: images a step.
        learning_rate: the peak of the schedule.
        weight_decay: how much each weight shrinks a step, in units of the learning rate.
        augmentation: whether each image is turned, scaled, sheared and moved a little.
        samples: learn from that many images only, for a quick try; all when None.
        device: "auto", "cpu", "gpu", or one of several GPUs: "gpu:0".
        name: what the new network is to be called; another that has the name gives it a number.
        start_from: the folder of the bundle whose weights training begins with; None for fresh
            ones.
        compare_with: the folder of the bundle that the new network is measured beside; None for
            none.
        folder: where the new bundle goes; None for a place of its own among the person's networks.
        tensorboard: whether TensorBoard's event files are written as well.
        warm_up: share of the steps in which the learning rate rises, before it falls.
        beta_2: share that AdamW keeps, at each step, of its mean of the gradients' squares.
        bfloat16: whether a CPU that multiplies in bfloat16 does so, which is quicker and rougher.
        variants: of each drawing made of strokes, how many more are made as others would have
            drawn it.
        variation: how far they differ from it, 1 being as far as hands, pens and devices do.
        traced: of each scanned digit, how many are drawn with other pens along its traced strokes.
        junk: drawings that are no digit, as a share of the digits; what it learns of them is to
            favour no digit.
    """

    architecture: str
    datasets: tuple[str, ...]
    epochs: int
    seed: int
    batch_size: int
    learning_rate: float
    weight_decay: float
    augmentation: bool
    samples: int | None = None
    device: str = "auto"
    name: str = ""
    start_from: str | None = None
    compare_with: str | None = None
    folder: str | None = None
    tensorboard: bool = False
    warm_up: float = 0.2
    beta_2: float = 0.999
    bfloat16: bool = False
    variants: int = 0
    variation: float = 1.0
    traced: int = 0
    junk: float = 0.0


@dataclass(frozen=True)
class RecoverRun:
    """Make a network of the best weights that an interrupted run left.

    Attributes:
        folder: the run's, see `logitdesk.training.checkpoint`.
    """

    folder: str


@dataclass(frozen=True)
class AddEvidence:
    """Give a network that was made before Evidence was there the graph that it takes.

    Attributes:
        folder: of its bundle.
    """

    folder: str


@dataclass(frozen=True)
class ListDevices:
    """Tell what can be trained on."""


WorkerRequest = TrainingRequest | RecoverRun | AddEvidence | ListDevices
"""What a worker is started for."""


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
            "One look at each image: about 99.1\N{NO-BREAK SPACE}% right on MNIST.",
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
            "Two looks at each image: about 99\N{NO-BREAK SPACE}% right on MNIST.",
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
            "Three looks at each image: about 92\N{NO-BREAK SPACE}% right on MNIST.",
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
        UserError: there is no such network, or no such recipe.
    """
    if architecture not in RECIPES:
        message = f"There is no network “{architecture}”: choose {', '.join(RECIPES)}."
        raise UserError(message)
    recipes = RECIPES[architecture]
    if recipe not in recipes:
        message = f"There is no recipe “{recipe}”: choose {', '.join(recipes)}."
        raise UserError(message)
    chosen = recipes[recipe]
    asked = {"datasets": datasets, "epochs": epochs}
    settings = {field.name: getattr(chosen, field.name) for field in fields(Recipe)}
    del settings["description"]
    settings |= {name: wanted for name, wanted in asked.items() if wanted is not None}
    return TrainingRequest(
        architecture=architecture, seed=seed, samples=samples, device=device, **settings
    )


_CPU_SPEED: Final = {"cnn": 1_860.0, "squeezenet": 1_470.0, "perceptron": 50_000.0}
"""Images a second that are learned from on two cores, measured, in float32."""
_MEASURED_CORES: Final = 2
_MOST_CORES: Final = 8  # with batches of a hundred, more cores give little more
_GPU_SPEED: Final = 25_000.0
"""A guess for any network on a GPU, which waits for its batches more than it calculates."""

_START_SECONDS: Final = 5.0  # the process, and TensorFlow's import
_DRAWING_SECONDS: Final = 1.6e-3  # of one image of strokes
_HELD_OUT: Final = 1 / 12
_READING: Final = 1 / 3  # of the time of learning from it: no gradient
_READ_AT_THE_END: Final = 24_000  # the test images, by the new network and the one before


def estimate_seconds(request: TrainingRequest, images: int, known: Iterable[Card]) -> float:
    """About how long a run will take on this computer, from the click to the comparison.

    Args:
        request: what is asked for. Where its device is "auto", a GPU is counted on if a known
            network of the same architecture learned on one.
        images: how many its data sets have to learn from.
        known: the cards of networks that were trained here: of those of the same architecture on
            the same kind of device, the newest says how fast it was; one that calculated with the
            same precision comes before all others.
    """
    count = images if request.samples is None else min(images, request.samples)
    drawn = _drawn(request) * count / images
    made = drawn * request.variants + (count - drawn) * request.traced
    junk = (count + made) * request.junk if drawn else 0.0
    learned = count * (1 - _HELD_OUT) + made + junk
    passes = request.epochs * (learned + count * _HELD_OUT * _READING) + _READ_AT_THE_END * _READING
    drawing = (drawn + made + junk) * _DRAWING_SECONDS
    return _START_SECONDS + drawing + passes / _images_per_second(request, known)


def _drawn(request: TrainingRequest) -> int:
    """How many images of its data sets are made of strokes."""
    return sum(d.images for d in DATA_SETS if d.name in request.datasets and d.is_of_strokes)


def _images_per_second(request: TrainingRequest, known: Iterable[Card]) -> float:
    alike = [
        card
        for card in known
        if card.architecture == request.architecture and _speed_of(card) is not None
    ]
    on_gpu = [card for card in alike if not _was_on_cpu(card)]
    on_cpu = [card for card in alike if _was_on_cpu(card)]
    wants_gpu = request.device.startswith("gpu")
    cards = on_gpu if wants_gpu or (request.device == "auto" and on_gpu) else on_cpu
    newest = max(cards, key=lambda card: (_is_as_rough(card, request), card.created), default=None)
    measured = None if newest is None else _speed_of(newest)
    if measured is not None:
        return measured
    if wants_gpu:
        return _GPU_SPEED
    cores = min(os.cpu_count() or 1, _MOST_CORES)
    return _CPU_SPEED[request.architecture] * cores / _MEASURED_CORES


def _speed_of(card: Card) -> float | None:
    """Images a second; None where the card does not say."""
    speed = card.settings.get("images_per_second")
    return float(speed) if isinstance(speed, int | float) and speed > 0 else None


def _is_as_rough(card: Card, request: TrainingRequest) -> bool:
    """Whether it calculated as this request would, which decides how quick a CPU is."""
    return bool(card.settings.get("bfloat16", False)) == request.bfloat16


def _was_on_cpu(card: Card) -> bool:
    return str(card.settings.get("device", "")).startswith("CPU")
