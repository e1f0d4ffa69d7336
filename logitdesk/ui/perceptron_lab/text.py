"""What the perceptron lab says, and how it writes weights."""

from typing import Final

from logitdesk.scores.perceptron import Perceptron, Standing
from logitdesk.ui.formatting import short, short_signed, signed

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
    """With its sign, however large it is: "+1.00", "−250", "+1.00×10⁷"."""
    return signed(value, 2) if abs(value) < 99.995 else short_signed(value, 3)


def sign_of(weight: float) -> int:
    """1, −1, or 0 for what is shown as 0.00."""
    return 0 if abs(weight) < 0.005 else 1 if weight > 0 else -1


def connection_text(perceptron: Perceptron, output: int, source: int) -> str:
    """What a connection is and does, in a sentence."""
    weight = perceptron.weight(output, source)
    of_class = f" of class {output}" if perceptron.output_size > 1 else ""
    name, logit = f"{WEIGHTS[source]}{of_class} = {weight_text(weight)}", f"the logit{of_class}"
    if not sign_of(weight):
        return f"{name}: {SOURCES[source]} does not change {logit}."
    more = "larger" if weight > 0 else "smaller"
    if source == 2:
        size = weight_text(abs(weight)).removeprefix("+")
        return f"{name}: the bias makes {logit} {more} by {size} everywhere."
    return f"{name}: the larger {SOURCES[source]}, the {more} {logit}."


def training_text(
    now: Standing, *, l2: float, steps: int, is_separable: bool | None, rises: bool, runs_away: bool
) -> str:
    """Say what goes on in training, and why.

    Args:
        now: how the perceptron does on one or more points.
        l2: the factor of the squared weights in the loss.
        steps: taken so far.
        is_separable: whether a line separates the two classes; None with three.
        rises: whether the loss rose lately from one step to the next.
        runs_away: whether the weights grow without end.
    """
    has_three = is_separable is None
    present = {*range(3 if has_three else 2)} - {*now.absent}
    if len(present) == 1:
        return (
            f"All points are of class {present.pop()}: the bias alone makes it ever more likely, "
            "without end. Put points of another class as well."
        )
    if runs_away:
        return (
            "It has run away: each step is larger than the last. Reset, and take a smaller "
            "learning rate."
        )
    if now.absent:
        return (
            f"There are no points of class {now.absent[0]}, so its bias falls without end. "
            "Put some, or take a set from “Points”."
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
    if now.gradient < 1e-3:
        return _minimum_text(now, l2, has_three)
    wrong = {0: "All points are right.", 1: "One point is wrong."}.get(
        now.wrong, f"{now.wrong} points are wrong."
    )
    if steps == 0:
        start = wrong if now.length else "All weights are 0: each place gets the same logits."
        return f"{start} A step goes a little way down the slope of the loss; Run goes on and on."
    slope = f"{wrong} The slope (length of the gradient) is {short(now.gradient, 2)}."
    if now.wrong == 0:
        return f"{slope} L2 of {l2:.2g} holds the weights back."
    if has_three:
        return slope
    can = "A line can separate these classes." if is_separable else "No line has them all right."
    return f"{slope} {can}"


def _minimum_text(now: Standing, l2: float, has_three: bool) -> str:
    lines = "borders" if has_three else "line"
    is_guess = now.cross_entropy >= 0.98 * now.guessing
    if is_guess and now.gain <= 0.02 * now.guessing:
        return (
            f"It cannot: no straight {lines} can separate these classes. Its best loss, "
            f"{now.cross_entropy:.3f}, is that of guessing. A hidden layer could bend the line."
        )
    almost = "At" if now.gradient < 1e-6 else "Almost at"
    where = f"{almost} the minimum (gradient {short(now.gradient, 2)})"
    if 2 * l2 * now.length >= 1e-3:  # what L2 adds to the gradient
        return (
            f"{where}: there L2 pulls the weights back as much as the points pull them on, and "
            f"holds their length at {now.length:.2f}."
        )
    return (
        f"{where}: no straight {lines} can have every point on its own side; this is the smallest "
        "loss there is."
    )
