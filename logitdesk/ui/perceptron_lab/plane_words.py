"""The plane in words: for who hears it, and as numbers for other programs."""

from typing import Final

import numpy as np

from logitdesk.scores.perceptron import Perceptron
from logitdesk.scores.perceptron_points import LabelledPoints
from logitdesk.ui.charts.csv_text import csv_table
from logitdesk.ui.formatting import percent, signed
from logitdesk.ui.perceptron_lab.lab import Pointed
from logitdesk.ui.perceptron_lab.plane_tool import PlaneTool

HOW: Final = (
    "Click to put a point of the chosen class, or press the right button and drag to erase. "
    "By keyboard: the arrow keys move a crosshair, finer with Shift, Space puts a point there, "
    "and Delete erases the nearest one."
)


def invitation(tool: PlaneTool) -> str:
    """What stands on a plane without points."""
    if tool.number is None:
        return "No points: choose a class,\nor points from the menu"
    return f"Click to put points\nof class {tool.number}"


def spoken(pointed: Pointed, perceptron: Perceptron, points: LabelledPoints) -> str:
    """What is pointed at, and what the perceptron makes of it."""
    place = np.array([pointed.x1, pointed.x2])
    likeliest = int(perceptron.predicted(place))
    probability = float(perceptron.probabilities(place)[likeliest])
    number = pointed.number
    what = "" if number is None else f"a point of class {points.classes[number]}, "
    return (
        f"{what}x1 {signed(pointed.x1, 2)}, x2 {signed(pointed.x2, 2)}: "
        f"class {likeliest} at {percent(probability)}"
    )


def points_csv(points: LabelledPoints, perceptron: Perceptron) -> str:
    """A line for each point, with its logit or logits and each class's probability."""
    if not len(points):
        return ""
    z, p = perceptron.logits(points.places), perceptron.probabilities(points.places)
    several = perceptron.output_size > 1
    logits = [f"logit {k}" for k in range(perceptron.output_size)] if several else ["logit"]
    probabilities = [f"probability {k}" for k in range(perceptron.class_count)]
    rows = zip(points.places.tolist(), points.classes.tolist(), z.tolist(), p.tolist(), strict=True)
    return csv_table(
        ["x1", "x2", "class", *logits, *probabilities],
        ([*place, number, *scores, *shares] for place, number, scores, shares in rows),
    )
