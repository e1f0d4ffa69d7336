"""Examples that are turned, slanted, resized, thickened, noisy or partly hidden."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial, reduce
from math import cos, radians, sin, tan
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from logitdesk.datasets.dataset import unit_range
from logitdesk.datasets.download import ReportProgress
from logitdesk.datasets.examples import Examples
from logitdesk.datasets.render import render_drawing
from logitdesk.ink.drawing import Drawing, Stroke
from logitdesk.library.bundle import Bundle
from logitdesk.scores.metrics import is_right
from logitdesk.translatable import Translatable

Images = NDArray[np.float32]
"""(n, 28, 28) float32 in [0, 1], ink bright."""
Curves = Mapping[str, Sequence[tuple[float, float]]]
"""Amounts of a distortion and accuracies, by networks' names."""


@dataclass(frozen=True)
class Distortion:
    """A way to make digits harder to read.

    Attributes:
        name: what people call it, as in the midst of a sentence.
        unit: of its amounts, with a space in front where one is written.
        amounts: what to try, ascending.
        none: the amount that leaves the digits as they are.
    """

    name: str
    unit: str
    amounts: tuple[float, ...]
    none: float = 0.0

    @property
    def title(self) -> str:
        """Its name, in English, where it stands alone."""
        return f"{self.name[0].upper()}{self.name[1:]}"

    def amount_text(self, amount: float) -> Translatable:
        """Write an amount, such as "−30°"."""
        if amount < 0:
            return Translatable("−{amount:g}{unit}", amount=-amount, unit=self.unit)
        return Translatable("{amount:g}{unit}", amount=amount, unit=self.unit)

    def text(self, amount: float) -> Translatable:
        """Write what is done, such as "rotation, clockwise: −30°"."""
        amount_text = self.amount_text(amount)
        return Translatable("{distortion}: {amount}", distortion=self.name, amount=amount_text)


DISTORTIONS: Final[Mapping[str, Distortion]] = {
    "rotation": Distortion(
        Translatable("rotation, clockwise"), "°", (-60, -45, -30, -15, 0, 15, 30, 45, 60)
    ),
    "slant": Distortion(Translatable("slant to the right"), "°", (-45, -30, -15, 0, 15, 30, 45)),
    "size": Distortion(Translatable("size"), " ×", (0.25, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6), 1.0),
    "pen": Distortion(
        Translatable("pen, wider by"), Translatable(" pixels"), (-2, -1.5, -1, -0.5, 0, 1, 2, 3, 4)
    ),
    "noise": Distortion(
        Translatable("noise, standard deviation"), "", (0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4)
    ),
    "occlusion": Distortion(
        Translatable("hidden square, side"), Translatable(" pixels"), (0, 2, 4, 6, 8, 10, 12)
    ),
}
SAMPLE: Final = 1_000
"""Digits that robustness is measured on: so many amounts are to be tried."""
_INK_SIDE: Final = 20  # pixels of the longer side of a digit's ink in its image
_THINNEST: Final = 2.0  # page units
_SEED: Final = 1
_REPORT_EVERY: Final = 100


def distort(
    examples: Examples, kind: str, amount: float, progress: ReportProgress | None = None
) -> Examples:
    """Distort examples: strokes before they are drawn, and images as they are.

    Noise and a hidden square come over the image of either, from a seed, so that all networks see
    the same. A hidden square grows where it is.

    Args:
        examples: what to distort.
        kind: one of `DISTORTIONS`.
        amount: in the kind's unit; noise and a hidden square have 0 or more.
        progress: told of strokes that are drawn. What it raises ends it.
    """
    if amount == DISTORTIONS[kind].none:
        return examples
    done = DISTORTIONS[kind].text(amount)
    title = Translatable("{images}, {distortion}", images=examples.title, distortion=done)
    examples = replace(examples, title=title)
    if kind in ("noise", "occlusion"):
        cover = _noise if kind == "noise" else _occlude
        return replace(examples, images=cover(examples.images, amount), segments=())
    images, segments = _distort_images(examples.images, kind, amount), list(examples.segments)
    for index, segment in enumerate(segments):
        if segment is None:
            continue
        drawing = distort_drawing(segment.drawing, kind, amount)
        segments[index] = replace(segment, drawing=drawing)
        images[index] = unit_range(render_drawing(drawing))
        if progress is not None and index % _REPORT_EVERY == 0:
            progress(Translatable("drawing them again"), index, len(segments))
    return replace(examples, images=images, segments=tuple(segments))


def measure_robustness(
    examples: Examples,
    kind: str,
    networks: Sequence[Bundle],
    read: Callable[[Bundle, Images], NDArray[np.float32]],
    progress: ReportProgress,
) -> Curves:
    """Measure networks on some of the examples, distorted by each amount; `read` gives logits."""
    sample, amounts = examples.some(SAMPLE), DISTORTIONS[kind].amounts
    curves: dict[str, list[tuple[float, float]]] = {one.name: [] for one in networks}
    for number, amount in enumerate(amounts):
        report = partial(_report, progress, number, len(amounts))
        report()
        images = distort(sample, kind, amount, report).images
        for bundle in networks:
            right = is_right(read(bundle, images), sample.labels)
            curves[bundle.name].append((amount, float(right.mean())))
    return curves


def _report(progress: ReportProgress, number: int, count: int, *_: object) -> None:
    progress(Translatable("distorting and reading"), number, count)


def distort_drawing(drawing: Drawing, kind: str, amount: float) -> Drawing:
    """Turn, slant or resize strokes about their middle, or draw them by another pen."""
    left, top, right, bottom = drawing.bounds() or (0.0, 0.0, 0.0, 0.0)
    if kind == "pen":
        wider = amount * max(right - left, bottom - top) / _INK_SIDE
        more, least = np.array([0, 0, 0, wider]), np.array([*[-np.inf] * 3, _THINNEST])
        thick = (np.maximum(stroke.points + more, least) for stroke in drawing.strokes)
        return replace(drawing, strokes=tuple(map(Stroke, thick)))
    matrix = np.eye(4)
    matrix[:2, :2] = _matrix(kind, amount)
    if kind == "size":
        matrix[3, 3] = amount
    middle = np.array([(left + right) / 2, (top + bottom) / 2, 0, 0])
    moved = ((stroke.points - middle) @ matrix.T + middle for stroke in drawing.strokes)
    return replace(drawing, strokes=tuple(map(Stroke, moved)))


def _matrix(kind: str, amount: float) -> NDArray[np.float64]:
    """Return what x to the right and y down are multiplied by, (2, 2)."""
    if kind == "size":
        return amount * np.eye(2)
    angle = radians(amount)
    if kind == "slant":
        return np.array([[1, -tan(angle)], [0, 1]])
    return np.array([[cos(angle), -sin(angle)], [sin(angle), cos(angle)]])


def _distort_images(images: Images, kind: str, amount: float) -> Images:
    if kind == "pen":
        return _thicken(images, amount)
    # Each pixel is the mean of 4 × 4 places, each between four pixels of the image.
    side = images.shape[-1]
    back = np.linalg.inv(_matrix(kind, amount))
    middle = side / 2 * (1 - back.sum(axis=1))
    table = np.column_stack([back / 4, middle]).ravel().tolist()
    size, by = (4 * side, 4 * side), Image.Resampling.BILINEAR
    large = (
        Image.fromarray(image).transform(size, Image.Transform.AFFINE, table, by)
        for image in images
    )
    return np.stack([np.asarray(one.reduce(4)) for one in large]).clip(0, 1)


def _thicken(images: Images, pixels: float) -> Images:
    """Widen lines by so many pixels, half on each side; below 0 thin them."""
    images = images.copy()
    extreme = np.maximum if pixels > 0 else np.minimum
    left = abs(pixels) / 2
    while left > 0:
        edged = np.pad(images, ((0, 0), (1, 1), (1, 1)))
        beside = edged[:, 2:, 1:-1], edged[:, :-2, 1:-1], edged[:, 1:-1, 2:], edged[:, 1:-1, :-2]
        thicker = reduce(extreme, beside, images)
        images += np.float32(min(left, 1)) * (thicker - images)
        left -= 1
    return images


def _noise(images: Images, deviation: float) -> Images:
    random = np.random.default_rng(_SEED)
    noise = random.standard_normal(images.shape, np.float32)
    return np.clip(images + np.float32(deviation) * noise, 0, 1)


def _occlude(images: Images, side: float) -> Images:
    """Hide a square somewhere within the middle of each image."""
    middles = np.random.default_rng(_SEED).uniform(8, 20, (len(images), 2, 1))
    pixels = np.arange(images.shape[-1]) + 0.5
    rows, columns = np.abs(pixels - middles).transpose(1, 0, 2) < side / 2
    return np.where(rows[:, :, np.newaxis] & columns[:, np.newaxis], np.float32(0), images)
