"""Where training stands: the facts from which it can be said what goes on."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from logitdesk.scores.perceptron.perceptron import Perceptron
from logitdesk.scores.perceptron.points import LabelledPoints
from logitdesk.scores.perceptron.training import gradient, losses


@dataclass(frozen=True)
class Standing:
    """How a perceptron does on one or more points.

    Attributes:
        absent: the classes that have no point, ascending.
        wrong: how many points the perceptron takes for another class than theirs.
        gradient: the Euclidean norm of the loss' gradient, penalty included.
        length: the Euclidean norm of all weights together, biases left out.
        cross_entropy: the mean of all points, in nats.
        guessing: the cross-entropy of giving each class its share of the points, whatever the
            place, in nats: biases alone can do that.
        gain: about how much less than guessing the cross-entropy can be with weights, without L2,
            in nats, 0 or more: exact where it is small, as it is of a quadratic approximation.
    """

    absent: tuple[int, ...]
    wrong: int
    gradient: float
    length: float
    cross_entropy: float
    guessing: float
    gain: float


def standing_of(perceptron: Perceptron, points: LabelledPoints, l2: float) -> Standing:
    """The facts on a perceptron, and one or more points of its classes."""
    counts = np.bincount(points.classes, minlength=perceptron.class_count)
    shares = counts[counts > 0] / len(points)
    return Standing(
        absent=tuple(np.flatnonzero(counts == 0).tolist()),
        wrong=int((perceptron.predicted(points.places) != points.classes).sum()),
        gradient=gradient(perceptron, points, l2).size,
        length=float(np.linalg.norm(perceptron.weights)),
        cross_entropy=float(losses(perceptron, points).mean()),
        guessing=float(-(shares * np.log(shares)).sum()),
        gain=_gain(points, counts / len(points)),
    )


def _gain(points: LabelledPoints, shares: NDArray[np.float64]) -> float:
    """Half of Rao's score statistic of all weights, against biases alone, per point.

    Where weights are 0, the Hessian of the cross-entropy is the Kronecker product of the classes'
    covariance and the places'; a Newton step from there lowers it by `g' H^-1 g / 2`.
    """
    away = points.places - points.places.mean(axis=0)
    errors = np.eye(len(shares))[points.classes] - shares
    slope = errors.T @ away / len(points)
    of_classes = np.linalg.pinv(np.diag(shares) - np.outer(shares, shares), hermitian=True)
    of_places = np.linalg.pinv(away.T @ away / len(points), hermitian=True)
    return float(max((slope.T @ of_classes @ slope * of_places).sum() / 2, 0.0))
