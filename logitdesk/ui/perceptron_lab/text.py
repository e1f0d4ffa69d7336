"""Sentences and formulas of the perceptron lab."""

from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from logitdesk.scores.perceptron import Perceptron, Standing
from logitdesk.ui.charts.items import SHAPES
from logitdesk.ui.formatting import compact, number_text, percent, short
from logitdesk.ui.language import QT_TRANSLATE_NOOP

INPUTS: Final = ("x1", "x2", "1")
WEIGHTS: Final = ("w1", "w2", "b")
"""Of these; the last is the bias."""
FIRST_STEPS: Final = (
    QT_TRANSLATE_NOOP(
        "PerceptronLabPage", "Click in the plane to put a point of the class chosen above it."
    ),
    QT_TRANSLATE_NOOP(
        "PerceptronLabPage", "Drag a connection up or down: its weight moves the border."
    ),
    QT_TRANSLATE_NOOP(
        "PerceptronLabPage", "Press Run: training takes step after step down the loss."
    ),
    QT_TRANSLATE_NOOP(
        "PerceptronLabPage", "Point at a mark on the log-odds curve to see it in the plane."
    ),
    QT_TRANSLATE_NOOP(
        "PerceptronLabPage", "Choose “3 logits”: three classes, and softmax instead of sigmoid."
    ),
)
PRESETS: Final = {
    "blobs": (
        QT_TRANSLATE_NOOP("PerceptronLabPage", "&Separate blobs"),
        QT_TRANSLATE_NOOP("PerceptronLabPage", "Far apart: a straight line separates the classes."),
    ),
    "overlapping": (
        QT_TRANSLATE_NOOP("PerceptronLabPage", "&Overlapping"),
        QT_TRANSLATE_NOOP("PerceptronLabPage", "So close that no straight line separates them."),
    ),
    "outlier": (
        QT_TRANSLATE_NOOP("PerceptronLabPage", "One o&utlier"),
        QT_TRANSLATE_NOOP(
            "PerceptronLabPage", "One point of class 0 lies alone on the far side of class 1."
        ),
    ),
    "xor": (
        QT_TRANSLATE_NOOP("PerceptronLabPage", "&XOR"),
        QT_TRANSLATE_NOOP(
            "PerceptronLabPage", "Each class lies in two corners across from each other."
        ),
    ),
    "ring": (
        QT_TRANSLATE_NOOP("PerceptronLabPage", "&Ring"),
        QT_TRANSLATE_NOOP(
            "PerceptronLabPage", "Class 0 lies in the middle, and class 1 all around it."
        ),
    ),
}
ON_CURVE: Final = {
    1: QT_TRANSLATE_NOOP(
        "CurvePanel",
        "The raw logit is the log-odds of class 1. On the Scores page, softmax makes them differ.",
    ),
    3: QT_TRANSLATE_NOOP(
        "CurvePanel",
        "Softmax: log-odds are the raw logit − logsumexp of the other two. Point at the plane.",
    ),
}
_WEIGHT_DOES: Final = {
    0: (
        QT_TRANSLATE_NOOP("connection", "{weight} = {value}: {input} does not change the logit."),
        QT_TRANSLATE_NOOP(
            "connection",
            "{weight} of class {number} = {value}: "
            "{input} does not change the logit of class {number}.",
        ),
    ),
    1: (
        QT_TRANSLATE_NOOP(
            "connection", "{weight} = {value}: the larger {input}, the larger the logit."
        ),
        QT_TRANSLATE_NOOP(
            "connection",
            "{weight} of class {number} = {value}: "
            "the larger {input}, the larger the logit of class {number}.",
        ),
    ),
    -1: (
        QT_TRANSLATE_NOOP(
            "connection", "{weight} = {value}: the larger {input}, the smaller the logit."
        ),
        QT_TRANSLATE_NOOP(
            "connection",
            "{weight} of class {number} = {value}: "
            "the larger {input}, the smaller the logit of class {number}.",
        ),
    ),
}
"""By a weight's sign: of the only output, and of one of several."""
_BIAS_DOES: Final = {
    0: (
        QT_TRANSLATE_NOOP("connection", "{weight} = {value}: bias does not change the logit."),
        QT_TRANSLATE_NOOP(
            "connection",
            "{weight} of class {number} = {value}: "
            "bias does not change the logit of class {number}.",
        ),
    ),
    1: (
        QT_TRANSLATE_NOOP(
            "connection", "{weight} = {value}: the bias makes the logit larger everywhere."
        ),
        QT_TRANSLATE_NOOP(
            "connection",
            "{weight} of class {number} = {value}: "
            "the bias makes the logit of class {number} larger everywhere.",
        ),
    ),
    -1: (
        QT_TRANSLATE_NOOP(
            "connection", "{weight} = {value}: the bias makes the logit smaller everywhere."
        ),
        QT_TRANSLATE_NOOP(
            "connection",
            "{weight} of class {number} = {value}: "
            "the bias makes the logit of class {number} smaller everywhere.",
        ),
    ),
}


def connection_text(perceptron: Perceptron, output: int, source: int) -> str:
    """Say what a connection is and does."""
    weight = perceptron.weight(output, source)
    sign = int(np.sign(round(weight, 2)))
    texts = (_BIAS_DOES if source == 2 else _WEIGHT_DOES)[sign]
    return QCoreApplication.translate("connection", texts[perceptron.output_size > 1]).format(
        weight=WEIGHTS[source], input=INPUTS[source], number=output, value=compact(weight)
    )


def weight_name(source: int, output: int | None) -> str:
    """Name a weight for screen readers; without an output, of the only one."""
    if source == 2:
        text = QCoreApplication.translate("connection", "{weight}, the weight of bias")
        if output is not None:
            text = QCoreApplication.translate(
                "connection", "{weight} of class {number}, the weight of bias"
            )
    else:
        text = QCoreApplication.translate("connection", "{weight}, the weight of {input}")
        if output is not None:
            text = QCoreApplication.translate(
                "connection", "{weight} of class {number}, the weight of {input}"
            )
    return text.format(weight=WEIGHTS[source], input=INPUTS[source], number=output)


def formula_rows(
    perceptron: Perceptron, place: tuple[float, float] | None
) -> list[tuple[str, str]]:
    """Name each logit, with its formula, in numbers if there is a place."""
    is_single = perceptron.output_size == 1
    only = QCoreApplication.translate("formula", "logit")
    if place is None:
        end = QCoreApplication.translate("formula", "softmax")
        if is_single:
            end = QCoreApplication.translate("formula", "sigmoid")
        return [(only, f"w1 · x1 + w2 · x2 + b → {end}")]
    rows, at = [], np.array(place)
    chances = perceptron.probabilities(at)[-perceptron.output_size :].tolist()
    for output, logit in enumerate(perceptron.logits(at).tolist()):
        w1, w2, b = (_factor(perceptron.weight(output, source)) for source in range(3))
        x1, x2 = map(_factor, place)
        sum_, chance = f"{w1} · {x1} + {w2} · {x2} + {b}", percent(chances[output])
        name = QCoreApplication.translate("formula", "{shape} logit {number}")
        name = only if is_single else name.format(shape=SHAPES[output], number=output)
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
    if runs_away:
        return QCoreApplication.translate(
            "training",
            "It has run away: each step is larger than the last. Reset, and take a smaller "
            "learning rate.",
        )
    if now.absent:
        text = QCoreApplication.translate(
            "training",
            "There are no points of class {number}: the bias alone makes it ever less likely, "
            "without end. Put some, or take a set from “Points”.",
        )
        return text.format(number=now.absent[0])
    if rises:
        return QCoreApplication.translate(
            "training",
            "The loss rises now and then: steps this long go past the minimum. Try a smaller "
            "learning rate.",
        )
    if now.wrong == 0 and l2 == 0:
        if has_three:
            return QCoreApplication.translate(
                "training",
                "Straight borders separate the classes, so the loss has no minimum: each step "
                "makes the weights larger, without end. L2 would stop them.",
            )
        return QCoreApplication.translate(
            "training",
            "A line separates the classes, so the loss has no minimum: each step makes the "
            "weights larger, without end. L2 would stop them.",
        )
    if now.gradient < 1e-3:
        return _text_at_end(now, l2, has_three=has_three)
    right = QCoreApplication.translate("training", "All points are right.")
    if now.wrong == 1:
        right = QCoreApplication.translate("training", "One point is wrong.")
    elif now.wrong:
        right = QCoreApplication.translate("training", "%Ln points are wrong.", None, now.wrong)
    if steps == 0:
        text = QCoreApplication.translate(
            "training", "A step goes a little way down the slope of the loss; Run goes on and on."
        )
    else:
        text = QCoreApplication.translate(
            "training", "The slope (length of the gradient) is {slope}."
        ).format(slope=short(now.gradient, 2))
    return f"{right} {text}"


def _text_at_end(now: Standing, l2: float, *, has_three: bool) -> str:
    """Say why training goes on no more, or nearly so."""
    if 2 * l2 * now.length >= 1e-3:  # what L2 adds to the gradient
        text = QCoreApplication.translate(
            "training",
            "At the minimum: L2 pulls the weights back as much as the points pull them on, and "
            "holds their length at {length}.",
        )
        return text.format(length=number_text(now.length, ".2f"))
    if now.cross_entropy >= 0.98 * now.guessing:
        text = QCoreApplication.translate(
            "training",
            "It cannot: no straight line can separate these classes. Its best loss, {loss}, is "
            "that of guessing. A hidden layer could bend the line.",
        )
        if has_three:
            text = QCoreApplication.translate(
                "training",
                "It cannot: no straight borders can separate these classes. Its best loss, "
                "{loss}, is that of guessing. A hidden layer could bend the line.",
            )
        return text.format(loss=number_text(now.cross_entropy, ".3f"))
    if has_three:
        return QCoreApplication.translate(
            "training",
            "At the minimum: no straight borders can have every point on its own side; this is "
            "the smallest loss there is.",
        )
    return QCoreApplication.translate(
        "training",
        "At the minimum: no straight line can have every point on its own side; this is the "
        "smallest loss there is.",
    )
