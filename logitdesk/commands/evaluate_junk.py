"""`logitdesk evaluate --dataset junk`: how much of what is no digit a network takes for one."""

import json
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.commands.loading_bar import LoadingBar
from logitdesk.commands.predicting import predicted
from logitdesk.commands.table import aligned
from logitdesk.inference.network import Network
from logitdesk.learning.datasets.data_set import unit_range
from logitdesk.learning.datasets.pendigits import load_segments
from logitdesk.learning.strokes.junk import KINDS, junk_images
from logitdesk.scores.verdict import Limits, are_doubted

_COUNT: Final = 2_000
_SEED: Final = 1


def run_on_junk(network: Network, as_json: bool) -> int:
    """Print what share of junk of kinds that no network has learned from is believed.

    Raises:
        BadInput: the pen strokes, of which some of it is made, are not there and cannot be
            downloaded.
    """
    images, kinds = _junk()
    limits = Limits.of_entries(network.card.limits)
    believed = ~are_doubted(predicted(network, unit_range(images)), limits)
    by_kind = {kind: believed[kinds == kind] for kind in KINDS if kind in kinds}
    if as_json:
        told = {
            "model": network.name,
            "dataset": "junk",
            "n": len(believed),
            "believed": float(believed.mean()),
            "by_kind": {kind: float(of_kind.mean()) for kind, of_kind in by_kind.items()},
        }
        print(json.dumps(told, allow_nan=False))
        return 0
    rows = [["kind", "drawings", "believed"]]
    rows += [
        [kind, f"{len(of_kind):,}", f"{of_kind.mean():.1%}"]
        for kind, of_kind in [*by_kind.items(), ("all", believed)]
    ]
    print(f"{network.name} on junk, which is no digit")
    if limits is None:
        print("It has no limits on its card, so it takes everything for a digit.")
    print(f"\n{aligned(rows, right=(1, 2))}")
    return 0


def _junk() -> tuple[NDArray[np.uint8], NDArray[np.str_]]:
    """(n, 28, 28) images of what is no digit, and of what kind each is: (n,)."""
    with LoadingBar() as bar:
        digits = [segment.drawing for segment in load_segments("test", progress=bar)]
        images, kinds = junk_images(_COUNT, _SEED, digits, unseen=True, told=bar)
    return images, np.array(kinds)
