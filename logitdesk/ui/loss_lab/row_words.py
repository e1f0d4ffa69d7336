"""What the loss lab says of its columns, and of one row."""

from typing import Final

from logitdesk.scores.losses import LossCase
from logitdesk.ui.charts.csv_text import csv_table
from logitdesk.ui.loss_lab.logit_grid import Column
from logitdesk.ui.loss_lab.row_figures import exact_text

COLUMNS: Final[dict[Column, str]] = {
    "class": "The classes: click the number of one to make it the true label.",
    "logit": (
        "The logit z, any real number: drag its bar, or double-click to type. "
        "The axis grows when a logit goes beyond it."
    ),
    "softmax": "The softmax p = exp(z) / Σ exp(z): the logits as probabilities, which sum to 1.",
    "label": (
        "The true label y as a one-hot row: 1 for the true class, 0 for all others. "
        "Click another class to make it the true one."
    ),
    "gradient": (
        "The gradient of the cross-entropy with respect to the logits: softmax minus one-hot. "
        "Training lowers a logit where it is above 0, and raises it where it is below."
    ),
}
"""A sentence or two on each."""
_HINTS: Final[dict[Column, str]] = {
    "class": "Click: the true label",
    "logit": "Drag, or double-click to type",
    "softmax": "",
    "label": "Click: the true label",
    "gradient": "",
}


def row_readout(case: LossCase, number: int, column: Column) -> str:
    """A row's exact numbers, as rich text for a tooltip, and what can be done at a column."""
    lines = "".join(
        f"<tr><td>{name}&nbsp;&nbsp;</td><td align='right'>{value}</td></tr>"
        for name, value in _exact(case, number)
    )
    hint = f"<p>{_HINTS[column]}</p>" if _HINTS[column] else ""
    return f"<b>class {number}</b><table cellspacing='0'>{lines}</table>{hint}"


def spoken_rows(case: LossCase) -> str:
    """All rows' exact numbers, as plain text for a screen reader."""
    rows = (
        f"{number}: " + ", ".join(f"{name} {value}" for name, value in _exact(case, number))
        for number in range(len(case))
    )
    return f"True label {case.label}. " + "; ".join(rows)


def rows_csv(case: LossCase) -> str:
    """A line a class, each number in full, with the loss of the whole row on each."""
    columns = (case.logits, case.probabilities, case.one_hot.astype(int), case.gradient)
    rows = zip(*(column.tolist() for column in columns), strict=True)
    heading = ["class", "logit", "softmax", "label", "gradient", "cross_entropy"]
    return csv_table(heading, ([k, *row, case.loss] for k, row in enumerate(rows)))


def _exact(case: LossCase, number: int) -> list[tuple[str, str]]:
    odds, is_label = float(case.log_odds[number]), number == case.label
    rest = exact_text(-odds if is_label else odds)
    if is_label:
        gradient = f"−({rest})" if "−" in rest.split("×")[0] else f"−{rest}"
    else:
        gradient = f"+{rest}"
    logit = _written(float(case.logits[number]))
    if case.scale != 1:
        unscaled = _written(float(case.unscaled[number]))
        logit = f"{_written(case.scale)} × {unscaled} = {logit}"
    return [
        ("logit z", logit),
        ("softmax p", exact_text(odds)),
        ("label y", "1" if is_label else "0"),
        ("gradient p − y", gradient),
    ]


def _written(number: float) -> str:
    return f"{number:.8g}".replace("-", "−")
