"""Requests for training, recipes, and how long they take. No TensorFlow."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple

from logitdesk.datasets.catalogue import ALWAYS_THERE, DATA_SETS, MINE, is_available
from logitdesk.errors import UserError
from logitdesk.library.bundle import Bundle
from logitdesk.library.card import ARCHITECTURES, OTHER, NetworkCard
from logitdesk.library.own_digits import split_of
from logitdesk.translatable import Translatable

FEWEST_IMAGES: Final = 24
"""A run needs that many: some to learn from, and some to judge by."""


@dataclass(frozen=True)
class TrainingRequest:
    """All that decides a training run.

    Attributes:
        architecture: one of `library.card.ARCHITECTURES`; `OTHER` only with `start_from`.
        datasets: names of the data sets to learn from.
        epochs: times that each image is seen.
        batch_size: images a step.
        learning_rate: the peak of the schedule.
        weight_decay: how much each weight shrinks a step, in units of the learning rate.
        augmentation: whether each image is turned, scaled, sheared and moved a little. Of no use to
            the perceptron, nor to a run that sees each image once or twice.
        seed: of the weights, the order, the augmentation and the validation split.
        samples: learn from that many images only; all when None.
        device: "auto", "cpu", "gpu", or one of several GPUs: "gpu:0".
        name: of the new network; it gets a number where another has the name.
        start_from: folder of the bundle whose weights training begins with; None for fresh ones.
        teachers: folders of bundles whose answers are learned beside the labels.
        compare_with: folder of the bundle that the new network is measured beside; None for none.
        folder: where the new bundle goes; None for the person's library.
        tensorboard: whether TensorBoard's event files are written as well.
        warm_up: share of the steps in which the learning rate rises, before it falls.
        beta_2: AdamW's decay of the mean of the gradients' squares.
        bfloat16: whether a CPU that multiplies in bfloat16 does so: quicker and rougher.
        repeats: how many more times an epoch shows each image that is no varied copy.
        variants: varied copies of each drawing made of strokes.
        variation: how far they differ from it; 1 is as far as hands, pens and devices do.
        traced: copies of each scanned digit, drawn with other pens along its traced strokes.
        junk: drawings that are no digit, as a share of the digits.
        hand: the person whose own digits are taught, "" for the one whose computer it is; None
            where no hand is taught.
        replay: images of the data sets that are learned beside them, so that what the network
            knew is not forgotten.
    """

    architecture: str
    datasets: tuple[str, ...]
    epochs: int
    batch_size: int
    learning_rate: float
    weight_decay: float = 0.0
    augmentation: bool = False
    seed: int = 1
    samples: int | None = None
    device: str = "auto"
    name: str = ""
    start_from: str | None = None
    teachers: tuple[str, ...] = ()
    compare_with: str | None = None
    folder: str | None = None
    tensorboard: bool = False
    warm_up: float = 0.2
    beta_2: float = 0.999
    bfloat16: bool = False
    repeats: int = 0
    variants: int = 0
    variation: float = 1.0
    traced: int = 0
    junk: float = 0.0
    hand: str | None = None
    replay: int = 0


@dataclass(frozen=True)
class RecoverRun:
    """Make a network of the best weights that an interrupted run left in `folder`."""

    folder: str


@dataclass(frozen=True)
class ImportNetwork:
    """Take the network in the file at `path` into the person's library."""

    path: str


WorkerRequest = TrainingRequest | RecoverRun | ImportNetwork
"""A worker is started for one of these."""


class Recipe(NamedTuple):
    """A request to begin with, and a sentence on what it gives."""

    description: str
    request: TrainingRequest


THOROUGH: Final = "thorough"
"""The name of the recipes whose images the shipped networks learned from."""
QUICK: Final = "quick"
"""The name of those for the impatient."""

_MNIST: Final = ("mnist",)
_BOTH: Final = ("mnist", "pendigits")
_CNN: Final = TrainingRequest(
    "cnn", (*_BOTH, "unipen"), epochs=12, batch_size=256, learning_rate=3e-3, weight_decay=0.05,
    augmentation=True, bfloat16=True, repeats=2, variants=24, traced=2, junk=0.12,
)  # fmt: skip
_BY_MANY_PENS: Final = Translatable(
    "What the shipped network learned: scans and pen strokes of many people, by many pens."
)
RECIPES: Final = {
    "cnn": {
        QUICK: Recipe(
            Translatable("One look at each image: about 99.1\N{NO-BREAK SPACE}% right on MNIST."),
            TrainingRequest(
                "cnn", _MNIST, epochs=1, batch_size=128, learning_rate=6e-3, weight_decay=0.05,
                warm_up=0.1, beta_2=0.98, bfloat16=True,
            ),
        ),
        THOROUGH: Recipe(_BY_MANY_PENS, _CNN),
    },
    "squeezenet": {
        QUICK: Recipe(
            Translatable("Two looks at each image: about 99\N{NO-BREAK SPACE}% right on MNIST."),
            TrainingRequest(
                "squeezenet", _MNIST, epochs=2, batch_size=128, learning_rate=8e-3,
                weight_decay=0.02, warm_up=0.15, beta_2=0.98, bfloat16=True,
            ),
        ),
        THOROUGH: Recipe(
            _BY_MANY_PENS,
            replace(_CNN, architecture="squeezenet", learning_rate=3e-3, weight_decay=0.02),
        ),
    },
    "perceptron": {
        QUICK: Recipe(
            Translatable("Three looks at each image: about 92\N{NO-BREAK SPACE}% right on MNIST."),
            TrainingRequest("perceptron", _MNIST, epochs=3, batch_size=128, learning_rate=1e-2),
        ),
        THOROUGH: Recipe(
            Translatable(
                "As the shipped network was trained, on scans and pen strokes drawn by several "
                "pens."
            ),
            TrainingRequest(
                "perceptron", _BOTH, epochs=60, batch_size=128, learning_rate=1e-3, variants=2,
                variation=0.3,
            ),
        ),
    },
    OTHER: {
        QUICK: Recipe(
            Translatable("One look at each image, in small steps."),
            TrainingRequest(OTHER, _MNIST, epochs=1, batch_size=128, learning_rate=1e-3),
        ),
        THOROUGH: Recipe(
            Translatable("On scans and pen strokes drawn by several pens."),
            TrainingRequest(
                OTHER, _BOTH, epochs=6, batch_size=128, learning_rate=1e-3, augmentation=True,
                variants=2, variation=0.3,
            ),
        ),
    },
}  # fmt: skip
"""By architecture, and then by name; the quick one first."""


def request_for(architecture: str, recipe: str = THOROUGH, **changes: Any) -> TrainingRequest:
    """Return a recipe's request, with these entries changed but for those that are None.

    Raises:
        UserError: there is no such network, or no such recipe.
    """
    if architecture not in RECIPES:
        raise UserError(
            "There is no network “{name}”: choose {names}.",
            name=architecture,
            names=", ".join(RECIPES),
        )
    recipes = RECIPES[architecture]
    if recipe not in recipes:
        raise UserError(
            "There is no recipe “{name}”: choose {names}.", name=recipe, names=", ".join(recipes)
        )
    changed = {name: value for name, value in changes.items() if value is not None}
    return replace(recipes[recipe].request, **changed)


FEW: Final = 100
"""Fewer own digits are all taught, and left out in turn to judge by; of more a third is held back.
"""
TURNS: Final = 3
_REPLAYED: Final = ("mnist", "pendigits")
_TEACHING_RATES: Final = {"perceptron": 1e-2}
_TEACHING_STEPS: Final = {"cnn": (5, 4_000)}
"""Epochs and images of what it knew, where not 3 and 5,000: the CNN learns quickly enough for more.
"""
_MOST_COPIES: Final = 1_200
_FEWEST_COPIES: Final = 4  # of each digit


def is_held_back(number: int, digits: int) -> bool:
    """Tell whether the own digit of a number is not taught, of so many, but judged by."""
    return digits >= FEW and split_of(number) == "test"


def copies_of(request: TrainingRequest, digits: int) -> int:
    """Return how many varied copies are made of each own digit that is taught."""
    return min(request.variants, max(_FEWEST_COPIES, _MOST_COPIES // max(digits, 1)))


def teaching_request(start: Bundle, hand: str = "", name: str = "") -> TrainingRequest:
    """Return the request to teach a network a person's hand.

    It begins with the network's weights, and the network is the teacher too: so it keeps what it
    knew (Z. Li and D. Hoiem, "Learning without Forgetting", 2016). Nothing is downloaded.

    Args:
        start: the network; it stays as it is.
        hand: the person's name; "" for the one whose computer it is.
        name: of the new network.
    """
    there = [one.name for one in DATA_SETS if one.name in _REPLAYED and is_available(one)]
    folder, kind = str(start.folder.absolute()), start.card.architecture
    epochs, replay = _TEACHING_STEPS.get(kind, (3, 5_000))
    return TrainingRequest(
        kind, (MINE, *(there or [ALWAYS_THERE])), epochs=epochs, batch_size=128,
        learning_rate=_TEACHING_RATES.get(kind, 2e-3), name=name, start_from=folder,
        teachers=(folder,), compare_with=folder,
        variants=200, variation=0.8, traced=200, bfloat16=True, hand=hand, replay=replay,
    )  # fmt: skip


_MEASURED_CORES: Final = 2
_MOST_CORES: Final = 8  # with batches of a hundred, more cores give little more
_GPU_SPEED: Final = 25_000.0
"""A guess for any network on a GPU, which waits for its batches more than it calculates."""

_START_SECONDS: Final = 5.0  # the process, and TensorFlow's import
_DRAWING_SECONDS: Final = 1.6e-3  # of one image of strokes
_HELD_OUT: Final = 1 / 12
_READING: Final = 1 / 3  # of the time of learning from it: no gradient
_READ_AT_THE_END: Final = 24_000  # the test images, by the new network and the one before
_DRAWN_BESIDE: Final = 2_600  # images of pen strokes, to learn again and to measure by


def estimate_seconds(request: TrainingRequest, images: int, known: Iterable[NetworkCard]) -> float:
    """Estimate how long a run takes here, from the click to the comparison.

    Args:
        request: what is asked for.
        images: how many its data sets have to learn from; of a hand, how many digits are taught.
        known: cards of networks that were trained here. The newest of the same architecture and
            kind of device says how fast it was.
    """
    if request.hand is not None:
        return _teaching_seconds(request, images, _images_per_second(request, known))
    count = images if request.samples is None else min(images, request.samples)
    strokes = sum(d.count for d in DATA_SETS if d.name in request.datasets and d.is_of_strokes)
    drawn = strokes * count / max(images, 1)
    made = drawn * request.variants + (count - drawn) * request.traced
    seen = count * (1 - _HELD_OUT) * (1 + request.repeats) + made
    junk = seen * request.junk if drawn else 0.0
    learned = seen + junk
    reading = count * _HELD_OUT + learned * len(request.teachers)
    passes = request.epochs * (learned + reading * _READING) + _READ_AT_THE_END * _READING
    drawing = (drawn + made + junk) * _DRAWING_SECONDS
    return _START_SECONDS + drawing + passes / _images_per_second(request, known)


def _teaching_seconds(request: TrainingRequest, digits: int, speed: float) -> float:
    copies = digits * copies_of(request, digits)
    learned = copies + digits + request.replay
    runs = 1 + (TURNS - 1 if digits < FEW else 0)  # without a third, `TURNS` times
    passes = runs * learned * (request.epochs + _READING) + _READ_AT_THE_END * _READING
    return _START_SECONDS + (copies + _DRAWN_BESIDE) * _DRAWING_SECONDS + passes / speed


def _images_per_second(request: TrainingRequest, known: Iterable[NetworkCard]) -> float:
    """Return the speed of the newest network like it, or else a guess."""
    wants_gpu = request.device.startswith("gpu")

    def is_alike(card: NetworkCard) -> bool:
        is_same = request.device == "auto" or wants_gpu == (
            "GPU" in str(card.settings.get("device"))
        )
        return is_same and card.architecture == request.architecture

    alike = [card for card in known if _speed(card) and is_alike(card)]
    if alike:
        return _speed(max(alike, key=lambda card: card.created))
    if wants_gpu:
        return _GPU_SPEED
    cores = min(os.cpu_count() or 1, _MOST_CORES)
    return ARCHITECTURES[request.architecture].cpu_speed * cores / _MEASURED_CORES


def _speed(card: NetworkCard) -> float:
    """Return images a second; 0 where the card does not say."""
    speed = card.settings.get("images_per_second")
    return float(speed) if isinstance(speed, int | float) and speed > 0 else 0.0
