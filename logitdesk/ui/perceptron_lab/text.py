"""What the perceptron lab says: numbers in little room, its formula, and what training does."""

from typing import Final

import numpy as np

from logitdesk.scores.perceptron import Perceptron, Standing
from logitdesk.ui.charts.items import SHAPES
from logitdesk.ui.formatting import percent, power_of_ten, short, signed

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
CURVE_WORDS: Final = {
    1: "The raw logit is the log-odds of class 1. On the Scores page, softmax makes them differ.",
    3: "Softmax: log-odds are the raw logit − logsumexp of the other two. Point at the plane.",
}
CURVE_WHY: Final = {
    1: "With one logit, sigmoid makes it the probability p of class 1, and ln(p / (1 − p)) gives "
    "the logit back. With softmax the log-odds of a class are its logit minus the logsumexp of "
    "the others, so they change when another logit does.",
    3: "ln(p / (1 − p)) of a softmax probability is the class’s logit minus the logsumexp of the "
    "other two. Change a weight of another class: this logit stays, its log-odds do not.",
}
FORMULAS: Final = {
    1: "The logit is each input times its weight, and the bias, added up: any number. Sigmoid "
    "turns it into the probability of class 1.",
    3: "Each class has a logit of its own: each input times its weight, and the bias, added up. "
    "Softmax turns the three into probabilities that sum to 1.",
}


def weight_text(value: float) -> str:
    """With its sign, however large it is: "+1.00", "−250.3", "+1×10⁷"."""
    for limit, decimals in ((99.995, 2), (999.95, 1), (99_999.5, 0)):
        if abs(value) < limit:
            return signed(value, decimals)
    mantissa, _, exponent = f"{value:+.0e}".partition("e")
    return f"{mantissa}×{power_of_ten(int(exponent))}".replace("-", "−")


def connection_text(perceptron: Perceptron, output: int, source: int) -> str:
    """What a connection is and does, in a sentence."""
    weight = perceptron.weight(output, source)
    logit = f"the logit of class {output}" if perceptron.output_size > 1 else "the logit"
    of_class = f" of class {output}" if perceptron.output_size > 1 else ""
    name = f"{WEIGHTS[source]}{of_class} = {weight_text(weight)}"
    if not sign_of(weight):
        return f"{name}: {SOURCES[source]} does not change {logit}."
    more = "larger" if weight > 0 else "smaller"
    if source == 2:
        size = weight_text(abs(weight)).removeprefix("+")
        return f"{name}: the bias makes {logit} {more} by {size} everywhere."
    return f"{name}: the larger {SOURCES[source]}, the {more} {logit}."


def sign_of(weight: float) -> int:
    """1, −1, or 0 for what is shown as 0.00."""
    return 0 if abs(weight) < 0.005 else 1 if weight > 0 else -1


def formula_rows(perceptron: Perceptron, place: tuple[float, float] | None) -> list[list[str]]:
    """The formula without numbers and, for a place, a row with numbers for each output."""
    is_one = perceptron.output_size == 1
    last = "→ sigmoid" if is_one else "→ softmax"
    rows = [["" if is_one else "class", "w1 · x1", "+ w2 · x2", "+ b", "= logit", last]]
    if place is None:
        return rows
    at = np.array(place)
    probabilities = perceptron.probabilities(at)[-perceptron.output_size :].tolist()
    for output, logit in enumerate(perceptron.logits(at).tolist()):
        values = [*place, *(perceptron.weight(output, source) for source in range(3))]
        decimals = [2 if abs(value - round(value, 2)) < 1e-9 else 3 for value in values]
        x1, x2, w1, w2, b = map(round, values, decimals)
        sign = "=" if weight_text(w1 * x1 + w2 * x2 + b) == weight_text(logit) else "≈"
        first, second, *weights = map(_number, values, decimals)
        chance = percent(probabilities[output])
        result = weight_text(logit)
        rows.append([
            "" if is_one else f"{SHAPES[output]} {output}",
            f"{weights[0]} · {first}", f"+ {weights[1]} · {second}", f"+ {weights[2]}",
            f"{sign} {result}", f"→ {chance}",
        ])  # fmt: skip
    return rows


def _number(value: float, decimals: int) -> str:
    text = signed(value, decimals) if abs(value) < 99.995 else weight_text(value)
    text = text.removeprefix("+")
    return f"({text})" if text.startswith("−") else text


def training_text(
    standing: Standing,
    *,
    l2: float,
    steps: int,
    is_separable: bool | None,
    rises: bool,
    has_run_away: bool,
) -> str:
    """Say what goes on in training, and why.

    Args:
        standing: of the perceptron now, on one or more points.
        l2: the factor of the squared weights in the loss.
        steps: taken so far.
        is_separable: whether a line separates the two classes; None with three.
        rises: whether the loss rose lately from one step to the next.
        has_run_away: whether the weights grow without end.
    """
    has_three = is_separable is None
    present = [k for k in range(3 if has_three else 2) if k not in standing.absent]
    if len(present) == 1:
        return (
            f"All points are of class {present[0]}: the bias alone makes it ever more likely, "
            "without end. Put points of another class as well."
        )
    if has_run_away:
        return (
            "It has run away: each step is larger than the last. Reset, and take a smaller "
            "learning rate."
        )
    if has_three and standing.absent:
        return (
            f"There are no points of class {standing.absent[0]}, so its bias falls without end. "
            "Put some, or take a set from “Points”."
        )
    if rises:
        return (
            "The loss rises now and then: steps this long go past the minimum. Try a smaller "
            "learning rate."
        )
    if standing.wrong == 0 and l2 == 0:
        what = "Straight borders separate" if has_three else "A line separates"
        return (
            f"{what} the classes, so the loss has no minimum: each step makes the weights larger, "
            "without end. L2 would stop them."
        )
    if standing.gradient < 1e-3:
        return _minimum(standing, l2, has_three)
    wrong = f"{standing.wrong} points are wrong."
    if standing.wrong < 2:
        wrong = "One point is wrong." if standing.wrong else "All points are right."
    if steps == 0:
        now = wrong if standing.length else "All weights are 0: each place gets the same logits."
        return f"{now} A step goes a little way down the slope of the loss; Run goes on and on."
    slope = f"The slope (length of the gradient) is {short(standing.gradient, 2)}."
    if standing.wrong == 0:
        return f"{wrong} {slope} L2 of {l2:.2g} holds the weights back."
    can = "A line can separate these classes." if is_separable else "No line has them all right."
    return f"{wrong} {slope} {'' if has_three else can}".strip()


def _minimum(standing: Standing, l2: float, has_three: bool) -> str:
    is_guess = standing.cross_entropy >= 0.98 * standing.guessing
    if is_guess and standing.gain <= 0.02 * standing.guessing:
        why = "no straight line has all of one class on one side"
        return (
            f"It cannot: {'no straight borders part these classes' if has_three else why}. Its "
            f"best loss, {standing.cross_entropy:.3f}, is that of guessing. A hidden layer could "
            "bend the line."
        )
    almost = "At" if standing.gradient < 1e-6 else "Almost at"
    where = f"{almost} the minimum (gradient {short(standing.gradient, 2)})"
    if 2 * l2 * standing.length >= 1e-3:  # what L2 adds to the gradient
        return (
            f"{where}: there L2 pulls the weights back as much as the points pull them on, and "
            f"holds their length at {standing.length:.2f}."
        )
    return (
        f"{where}: no straight {'borders' if has_three else 'line'} can have every point on its "
        "own side; this is the smallest loss there is."
    )
