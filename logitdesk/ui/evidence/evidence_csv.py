"""Evidence as comma-separated values: each number in full.

Rows and columns are counted from 1, maps and units from 0, as they are on the screen.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.inference.evidence import CarryingUnits, Evidence
from logitdesk.ui.charts.csv_text import csv_table
from logitdesk.ui.evidence.feed import EvidenceFeed
from logitdesk.ui.session import Session

_LAYERS: Final = ("conv1", "conv2")


def named_by_question(session: Session, feed: EvidenceFeed, what: str) -> Callable[[], str]:
    """A picture's name when it is taken: “map for 3 against 5, CNN”."""

    def name() -> str:
        evidence, network = feed.evidence, session.network
        if evidence is None or network is None:
            return what
        return evidence_name(evidence, what, network.name)

    return name


def evidence_name(evidence: Evidence, what: str, network: str) -> str:
    """What a picture of a network's evidence is called."""
    question = evidence.question
    against = "" if question.against is None else f" against {question.against}"
    return f"{what} for {question.digit}{against}, {network}"


def newest_of(feed: EvidenceFeed, as_csv: Callable[[Evidence], str]) -> Callable[[], str]:
    """The numbers of the evidence when they are taken; empty while there is none."""
    return lambda: "" if feed.evidence is None else as_csv(feed.evidence)


def shares_csv(evidence: Evidence) -> str:
    """A row for each pixel, and one for the biases: the shares add up to the last row's number."""
    values = np.stack([evidence.image, evidence.gradient, evidence.shares], axis=-1)
    rows = [["pixel", *row] for row in _places(values)]
    rows.append(["biases", "", "", "", "", evidence.bias_part])
    rows.append(["number", "", "", "", "", evidence.number])
    heading = ("part", "row", "column", "ink", "gradient", "share")
    return _with_question(evidence, heading, rows)


def channel_maps_csv(evidence: Evidence) -> str:
    """A row for each cell of a SqueezeNet's ten maps; the mean of a map is its digit's logit."""
    maps = np.moveaxis(evidence.maps[0], 2, 0)
    rows = ([digit, *row] for digit, one in enumerate(maps) for row in _places(one[..., None]))
    return csv_table(("digit", "row", "column", "value"), rows)


def feature_maps_csv(evidence: Evidence) -> str:
    """A row for each pixel of a CNN's feature maps that is not 0."""
    rows: list[list[object]] = []
    for layer, maps in zip(_LAYERS, evidence.maps, strict=True):
        found = np.argwhere(maps)
        values = maps[tuple(found.T)].tolist()
        rows += (
            [layer, number, row + 1, column + 1, value]
            for (row, column, number), value in zip(found.tolist(), values, strict=True)
        )
    return csv_table(("layer", "map", "row", "column", "activation"), rows)


def units_csv(evidence: Evidence) -> str:
    """A row for each of a CNN's units, and one for the bias: they add up to the last row's."""
    units = CarryingUnits.of(evidence)
    added = (units.added + 0.0).tolist()  # a 0 for a -0
    rows: list[list[object]] = [list(pair) for pair in enumerate(added)]
    rows += [["bias", units.bias], ["number", units.number]]
    return _with_question(evidence, ("unit", "added"), rows)


def _with_question(
    evidence: Evidence, heading: Sequence[str], rows: Iterable[Sequence[object]]
) -> str:
    question = evidence.question
    against = "" if question.against is None else question.against
    return csv_table(
        ["digit", "against", *heading], ([question.digit, against, *row] for row in rows)
    )


def _places(values: NDArray[np.floating]) -> list[list[object]]:
    """Of (h, w, n) values: a list for each place, with its row and column."""
    return [
        [row, column, *value]
        for row, line in enumerate(values.tolist(), 1)
        for column, value in enumerate(line, 1)
    ]
