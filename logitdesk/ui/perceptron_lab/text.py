"""Sentences and formulas of the perceptron lab."""

from typing import Final

import numpy as np

from logitdesk.scores.perceptron import Perceptron, Standing
from logitdesk.ui.charts.items import SHAPES
from logitdesk.ui.formatting import compact, percent, short

SOURCES: Final = ("x1", "x2", "bias")
WEIGHTS: Final = ("w1", "w2", "b")
FIRST_STEPS: Final = (
    "Click in the plane to put a point of the class chosen above it.",
    "Drag a connection up or down: its weight moves the border.",
    "Press Run: training takes step after step down the loss.",
    "Point at a mark on the log-odds curve to see it in the plane.",
    "Choose “3 logits”: three classes, and softmax instead of sigmoid.",
)
PRESETS: Final = {
    "blobs": ("&Separate blobs", "Far apart: a straight line separates the classes."),
    "overlapping": ("&Overlapping", "So close that no straight line separates them."),
    "outlier": ("One o&utlier", "One point of class 0 lies alone on the far side of class 1."),
    "xor": ("&XOR", "Each class lies in two corners across from each other."),
    "ring": ("&Ring", "Class 0 lies in the middle, and class 1 all around it."),
}
ON_CURVE: Final = {
    1: "The raw logit is the log-odds of class 1. On the Scores page, softmax makes them differ.",
    3: "Softmax: log-odds are the raw logit − logsumexp of the other two. Point at the plane.",
}


def connection_text(perceptron: Perceptron, output: int, source: int) -> str:
    """Say what a connection is and does."""
    weight = perceptron.weight(output, source)
    of_class = f" of class {output}" if perceptron.output_size > 1 else ""
    more = "larger" if weight > 0 else "smaller"
    text = f"{WEIGHTS[source]}{of_class} = {compact(weight)}"
    if not round(weight, 2):
        return f"{text}: {SOURCES[source]} does not change the logit{of_class}."
    if source == 2:
        return f"{text}: the bias makes the logit{of_class} {more} everywhere."
    return f"{text}: the larger {SOURCES[source]}, the {more} the logit{of_class}."


def formula_rows(
    perceptron: Perceptron, place: tuple[float, float] | None
) -> list[tuple[str, str]]:
    """Name each logit, with its formula, in numbers if there is a place."""
    end = "sigmoid" if perceptron.output_size == 1 else "softmax"
    if place is None:
        return [("logit", f"w1 · x1 + w2 · x2 + b → {end}")]
    rows, at = [], np.array(place)
    chances = perceptron.probabilities(at)[-perceptron.output_size :].tolist()
    for output, logit in enumerate(perceptron.logits(at).tolist()):
        w1, w2, b = (_factor(perceptron.weight(output, source)) for source in range(3))
        x1, x2 = map(_factor, place)
        sum_, chance = f"{w1} · {x1} + {w2} · {x2} + {b}", percent(chances[output])
        name = "logit" if end == "sigmoid" else f"{SHAPES[output]} logit {output}"
        rows.append((name, f"{sum_} ≈ {compact(logit)} → {chance}"))
    return rows


def _factor(value: float) -> str:
    text = compact(value).removeprefix("+")
    return f"({text})" if text.startswith("−") else text


def training_text(
    now: Standing, l2: float, steps: int, *, has_three: bool, rises: bool, runs_away: bool
) -> str:
    """Say what goes on in training, and why.

    Args:
        now: how the perceptron does.
        l2: the factor of the squared weights in the loss.
        steps: taken so far.
        has_three: whether there are three classes.
        rises: whether the loss rose lately from one step to the next.
        runs_away: whether the weights grow without end.
    """
    lines = "borders" if has_three else "line"
    if runs_away:
        return (
            "It has run away: each step is larger than the last. Reset, and take a smaller "
            "learning rate."
        )
    if now.absent:
        return (
            f"There are no points of class {now.absent[0]}: the bias alone makes it ever less "
            "likely, without end. Put some, or take a set from “Points”."
        )
    if rises:
        return (
            "The loss rises now and then: steps this long go past the minimum. Try a smaller "
            "learning rate."
        )
    if now.wrong == 0 and l2 == 0:
        return (
            f"{'Straight borders separate' if has_three else 'A line separates'} the classes, so "
            "the loss has no minimum: each step makes the weights larger, without end. L2 would "
            "stop them."
        )
    if now.gradient < 1e-3 and 2 * l2 * now.length >= 1e-3:  # what L2 adds to the gradient
        return (
            "At the minimum: L2 pulls the weights back as much as the points pull them on, and "
            f"holds their length at {now.length:.2f}."
        )
    if now.gradient < 1e-3 and now.cross_entropy >= 0.98 * now.guessing:
        return (
            f"It cannot: no straight {lines} can separate these classes. Its best loss, "
            f"{now.cross_entropy:.3f}, is that of guessing. A hidden layer could bend the line."
        )
    if now.gradient < 1e-3:
        return (
            f"At the minimum: no straight {lines} can have every point on its own side; this is "
            "the smallest loss there is."
        )
    wrong = {0: "All points are right.", 1: "One point is wrong."}.get(
        now.wrong, f"{now.wrong} points are wrong."
    )
    if steps == 0:
        return f"{wrong} A step goes a little way down the slope of the loss; Run goes on and on."
    return f"{wrong} The slope (length of the gradient) is {short(now.gradient, 2)}."
