"""What goes on in training, and why, in a sentence or two."""

from typing import Final

from logitdesk.scores.perceptron import Standing
from logitdesk.ui.formatting import short
from logitdesk.ui.perceptron_lab.class_marks import SHAPES

NO_POINTS: Final = (
    "There is nothing to learn from yet: click in the plane to put points, or take some from "
    "“Points”."
)
TOO_LONG: Final = (
    "The loss rises now and then: steps this long go past the minimum. Try a smaller learning rate."
)
RUN_AWAY: Final = (
    "It has run away: each step is larger than the last. Reset, and take a smaller learning rate."
)
_NO_WEIGHTS: Final = {
    False: "Both weights are 0: every place gets the same logit.",
    True: "All weights are 0: every place gets the same three logits.",
}
_FLAT: Final = 1e-3
"""A gradient up to which steps change little, and the loss is almost its minimum."""
_LEVEL: Final = 1e-6
"""A gradient up to which no figure on the page changes any more."""
_GUESSING: Final = 0.98
"""A loss of this part of what guessing has is as bad."""


def words_on(
    standing: Standing,
    *,
    l2: float,
    steps: int,
    is_separable: bool | None,
    rises: bool,
    has_run_away: bool = False,
) -> str:
    """What to tell a person.

    Args:
        standing: of the perceptron as it is now, on one or more points.
        l2: the factor of the squared weights in the loss.
        steps: taken so far.
        is_separable: whether a line separates the classes; None where nobody can tell, with three.
        rises: whether the loss rose lately from one step to the next.
        has_run_away: whether the weights grow without end, each step further than the last.
    """
    has_three = is_separable is None
    classes = range(3 if has_three else 2)
    present = [number for number in classes if number not in standing.absent]
    if len(present) == 1:
        return _one_class(present[0])
    if has_run_away:
        return RUN_AWAY
    if has_three and standing.absent:
        return _absent(standing.absent[0])
    if rises:
        return TOO_LONG
    if standing.wrong == 0 and l2 == 0:
        return _no_minimum(has_three)
    if standing.gradient < _FLAT:
        return _minimum(standing, l2, has_three)
    return _on_the_way(standing, l2, steps, is_separable)


def _one_class(number: int) -> str:
    return (
        f"All points are of class {number}: the bias alone makes it ever more likely, without "
        "end. Put points of another class as well."
    )


def _absent(number: int) -> str:
    return (
        f"There are no points of class {number}, so its bias falls without end. To get some, "
        f"choose “{SHAPES[number]} {number}” and click in the plane, or take a set from “Points”."
    )


def _no_minimum(has_three: bool) -> str:
    what = "Straight borders separate" if has_three else "A line separates"
    return (
        f"{what} the classes, so the loss has no minimum: each step makes the weights, and with "
        "them the logits, larger, without end. L2 would stop them."
    )


def _minimum(standing: Standing, l2: float, has_three: bool) -> str:
    if standing.gradient < _LEVEL:
        where = "At the minimum (gradient below 10⁻⁶)"
    else:
        where = f"Almost at the minimum (gradient {short(standing.gradient, 2)})"
    is_guessing = standing.cross_entropy >= _GUESSING * standing.guessing
    if is_guessing and standing.gain <= (1 - _GUESSING) * standing.guessing:
        return _cannot(standing, has_three)
    if 2 * l2 * standing.length >= _FLAT:  # what L2 adds to the gradient
        return (
            f"{where}: there L2 pulls the weights back as much as the points pull them on, and "
            f"holds their length at {standing.length:.2f}."
        )
    borders = "straight borders" if has_three else "straight line"
    return (
        f"{where}: no {borders} can have every point on its own side, and of all that there are, "
        f"{'these have' if has_three else 'this one has'} the smallest loss."
    )


def _cannot(standing: Standing, has_three: bool) -> str:
    if has_three:
        why = "borders are straight, and no straight ones part these classes"
    else:
        why = "the zero line is straight, and no straight line has all of one class on one side"
    return (
        f"It cannot: {why}. Its best loss, {standing.cross_entropy:.3f}, is that of guessing. "
        f"A hidden layer could bend {'them' if has_three else 'it'}."
    )


def _on_the_way(standing: Standing, l2: float, steps: int, is_separable: bool | None) -> str:
    if steps == 0:
        has_three = is_separable is None
        now = _wrong(standing.wrong) if standing.length else _NO_WEIGHTS[has_three]
        return (
            f"{now} One step goes a little way down the slope of the loss; "
            "Run goes on until you pause."
        )
    slope = (
        f"The slope (length of the gradient) is {short(standing.gradient, 2)}; "
        "each step goes down it."
    )
    if standing.wrong == 0:
        return f"{_wrong(0)} {slope} L2 of {l2:.2g} holds the weights back."
    if is_separable:
        return f"{_wrong(standing.wrong)} {slope} A line can separate these classes."
    if is_separable is False:
        return f"{_wrong(standing.wrong)} {slope} No line has them all right."
    return f"{_wrong(standing.wrong)} {slope}"


def _wrong(count: int) -> str:
    if count == 0:
        return "All points are right."
    return "One point is wrong." if count == 1 else f"{count} points are wrong."
