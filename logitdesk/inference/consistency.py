"""Check that the parts of a bundle belong together, tried on a few images."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.inference.evidence import EvidenceGraph, Question
from logitdesk.inference.network import SIZE, Network
from logitdesk.library.bundle import Bundle
from logitdesk.scores.scores import DIGITS
from logitdesk.translatable import Translatable

TOLERANCE: Final = 1e-3
"""Of each logit up to 1, and of larger ones in proportion: computers round in different ways."""
WEIGHTS: Final = {"perceptron": 7_850, "cnn": 3_274_634, "squeezenet": 145_418}
"""By architecture; of any other the number is not known beforehand."""
_INSIDE: Final[dict[str, tuple[list[int], bool]]] = {
    "cnn": ([32, 64], True), "squeezenet": ([DIGITS], False),
}  # fmt: skip
"""By architecture, the channels of the maps that Evidence shows, and whether it has units."""


def images_to_try() -> NDArray[np.float32]:
    """Return (6, 28, 28) float32 in [0, 1]: nothing, all ink, strokes and noise."""
    images = np.zeros((6, SIZE, SIZE), np.float32)
    images[1] = 1
    images[2, 4:24, 12:16] = 1  # a one
    images[3, 4:8, 6:22] = images[3, 8:24, 17:21] = 0.9  # about a seven
    images[4:] = np.random.default_rng(1).random((2, SIZE, SIZE), np.float32)
    return images


def agree(one: NDArray[np.floating], other: NDArray[np.floating]) -> bool:
    """Tell whether logits are equal but for rounding; what is not finite is not."""
    size = np.maximum(np.abs(other).max(axis=-1, keepdims=True), 1)
    return bool((np.abs(one - other) <= TOLERANCE * size).all())


def check_bundle(bundle: Bundle) -> None:
    """Compare card, network and the graph for Evidence. TensorFlow is not needed.

    Raises:
        UserError: a part cannot be loaded.
        ValueError: what does not fit, in a clause.
    """
    card = bundle.card
    weights = WEIGHTS.get(card.architecture, card.weights)
    if card.weights != weights:
        raise ValueError(
            Translatable(
                "its card says “{architecture}” with {count:,} weights, and such a network has "
                "{other:,}",
                architecture=card.architecture,
                count=card.weights,
                other=weights,
            )
        )
    network, images = Network(bundle), images_to_try()
    try:
        logits = network.logits(images)
    except UserError as error:
        raise ValueError(
            Translatable("its network gives logits that are no finite numbers")
        ) from error
    content = bundle.evidence_bytes()
    if content is None:
        return
    graph = EvidenceGraph(content, bundle.tflite_bytes())
    for number, image in enumerate(images):
        found = graph.evidence(image, Question(number))
        if not (
            agree(found.logits, logits[number])
            and abs(found.total - found.number) <= 0.01 * max(1, np.abs(logits[number]).max())
        ):
            raise ValueError(Translatable("its graph for Evidence is another network’s"))
        channels, has_units = _INSIDE.get(card.architecture, ([], False))
        is_same = [each.shape[-1] for each in found.maps] == channels
        if not is_same or (found.units is not None) != has_units:
            raise ValueError(
                Translatable(
                    "its graph for Evidence is none of a “{architecture}”",
                    architecture=card.architecture,
                )
            )
