"""What the perceptron makes of each place of the plane, as colour."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter

from logitdesk.scores.functional import softmax
from logitdesk.scores.perceptron import Perceptron
from logitdesk.scores.perceptron_points import EXTENT
from logitdesk.ui.perceptron_lab.class_colours import soft_class_colour
from logitdesk.ui.perceptron_lab.plane_area import PlaneArea
from logitdesk.ui.theme import Theme

_STRONGEST: Final = 0.85
"""The share of a class's soft colour, where the card's is the rest, at the most."""
_SOFTNESS: Final = 5.0
"""The logit that has three quarters of that."""
_LARGEST: Final = 15.0
"""A logit beyond has no other colour."""
_STOPS: Final = 61
_STEEPEST: Final = 2000 * _LARGEST
"""Logits from end to end of a gradient; a steeper one is no wider than a pixel either."""
_ACROSS: Final = 80
"""Pixels of the picture of three regions; lines are painted over where they meet."""
_SHADES: Final = 65


def paint_field(painter: QPainter, theme: Theme, area: PlaneArea, perceptron: Perceptron) -> None:
    """Paint the box of the area, on the window's thread.

    With one output: the logit, the accent of class 1 where it is positive and warm as class 0
    where it is negative. With three: the likeliest class's colour, the stronger the likelier it is.
    """
    if perceptron.output_size == 1:
        painter.fillRect(area.box, _logit_brush(theme, area, perceptron))
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area.box, _regions(theme, perceptron))


def _logit_brush(theme: Theme, area: PlaneArea, perceptron: Perceptron) -> QBrush:
    """The logit is the same all along a line, so that a gradient across such lines is exact."""
    (weights,), (bias,) = perceptron.weights, perceptron.biases
    slope, radius = float(np.hypot(*weights)), float(np.hypot(EXTENT, EXTENT))
    steepness = min(1.0, _STEEPEST / (2 * radius * slope)) if slope else 1.0
    middle, change = float(bias) * steepness, radius * slope * steepness
    lowest, highest = np.clip([middle - change, middle + change], -_LARGEST, _LARGEST).tolist()
    if lowest == highest:
        return QBrush(_mixed(theme, int(middle > 0), _strength(middle)))
    across = weights / slope * radius
    ends = area.place(*(-across).tolist()), area.place(*across.tolist())
    gradient = QLinearGradient(*ends)
    for logit in np.linspace(lowest, highest, _STOPS).tolist():
        share = (logit - middle + change) / (2 * change)
        colour = _mixed(theme, int(logit > 0), _strength(logit))
        gradient.setColorAt(min(max(share, 0.0), 1.0), colour)
    return QBrush(gradient)


def _regions(theme: Theme, perceptron: Perceptron) -> QImage:
    """A pixel for each place of a grid, in the middle of its part of the plane."""
    middles = (np.arange(_ACROSS) + 0.5) / _ACROSS * 2 * EXTENT - EXTENT
    places = np.stack(np.meshgrid(middles, -middles), axis=-1).reshape(-1, 2)
    # Each class's numbers next to each other: numpy takes a third of the time for softmax then.
    p = softmax(np.asfortranarray(perceptron.logits(places)))
    even = 1 / perceptron.class_count
    strengths = (p.max(axis=-1) - even) / (1 - even)
    shades = np.rint(strengths * (_SHADES - 1)).astype(np.intp)
    pixels = _palette(theme, perceptron.class_count)[p.argmax(axis=-1), shades]
    picture = QImage(pixels.data, _ACROSS, _ACROSS, 4 * _ACROSS, QImage.Format.Format_RGB32)
    return picture.copy()  # its own pixels: `pixels` goes


def _palette(theme: Theme, classes: int) -> NDArray[np.uint32]:
    """(classes, shades) pixels, from the card's colour to each class's."""
    card = _rgb_of(theme.card)
    most = np.array([_rgb_of(_mixed(theme, number, 1)) for number in range(classes)])
    shades = np.linspace(0, 1, _SHADES)[:, np.newaxis]
    colours = np.rint(card + shades * (most - card)[:, np.newaxis]).astype(np.uint32)
    return colours @ np.array([1 << 16, 1 << 8, 1], np.uint32) | np.uint32(0xFF000000)


def _strength(logit: float) -> float:
    return float(np.tanh(abs(logit) / _SOFTNESS))


def _mixed(theme: Theme, number: int, strength: float) -> QColor:
    """From the card's colour at 0 to the strongest of a class's at 1."""
    card, soft, share = theme.card, soft_class_colour(theme, number), _STRONGEST * strength
    return QColor(
        round(card.red() + share * (soft.red() - card.red())),
        round(card.green() + share * (soft.green() - card.green())),
        round(card.blue() + share * (soft.blue() - card.blue())),
    )


def _rgb_of(colour: QColor) -> NDArray[np.float64]:
    """(3,) red, green and blue, 0 to 255."""
    return np.array([colour.red(), colour.green(), colour.blue()], np.float64)
