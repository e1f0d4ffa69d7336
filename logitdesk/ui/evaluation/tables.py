"""Tables of an evaluation, for the window and for the command line."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

import numpy as np
from numpy.typing import NDArray

from logitdesk.scores.confidence import Histogram, ReliabilityBin
from logitdesk.scores.metrics import ClassFigures, Group
from logitdesk.scores.scores import DIGITS
from logitdesk.ui.charts.table import Table
from logitdesk.ui.evaluation.result import Answers, EvaluationResult


def answers_table(
    result: EvaluationResult, answers: Answers | None, which: NDArray[np.intp]
) -> Table:
    """Return a row for each of some images: what it is, and what the network answered."""
    examples = result.examples
    columns: dict[str, Any] = {
        "index": examples.numbers[which],
        "writer": result.writers[which],
        "label": np.array(examples.kinds or examples.labels)[which],
    }
    if answers is not None:
        columns |= {name: getattr(answers, name)[which]
                    for name in ("read_as", "probability", "loss", "margin")}  # fmt: skip
        columns["doubted"] = answers.is_doubted[which].astype(int)
        columns |= {f"logit {digit}": answers.logits[which, digit] for digit in range(DIGITS)}
    cells = (column.tolist() for column in columns.values())
    return Table(tuple(columns), tuple(zip(*cells, strict=True)))


def table_of(rows: Iterable[ClassFigures | ReliabilityBin]) -> Table:
    """Return a row for each; what there is not is empty."""
    whole = [asdict(row) for row in rows]
    cells = (tuple("" if cell is None else cell for cell in row.values()) for row in whole)
    return Table(tuple(whole[0]) if whole else (), tuple(cells))


def groups_table(what: str, found: Iterable[Group]) -> Table:
    """Return a row for each group of images, such as those of a writer."""
    rows = ((one.name, one.n, one.right, one.accuracy) for one in found)
    return Table((what, "n", "right", "accuracy"), tuple(rows))


def histogram_table(found: Histogram) -> Table:
    """Return a row for each bin."""
    columns = found.edges[:-1], found.edges[1:], found.right, found.wrong
    rows = zip(*(column.tolist() for column in columns), strict=True)
    return Table(("low", "high", "right", "wrong"), tuple(rows))
