"""How long training will take, before it begins. No TensorFlow."""

import os
from collections.abc import Iterable
from typing import Final

from logitdesk.learning.datasets.catalogue import DESCRIPTIONS
from logitdesk.learning.jobs import TrainingRequest
from logitdesk.library.card import Card

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
    return sum(d.images for d in DESCRIPTIONS if d.name in request.datasets and d.is_of_strokes)


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
