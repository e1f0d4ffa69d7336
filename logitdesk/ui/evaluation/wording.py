"""What results of an evaluation are called, in the window's language."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from logitdesk.datasets.dataset import NO_DIGIT
from logitdesk.datasets.distortions import DISTORTIONS
from logitdesk.datasets.evaluation import EvaluationResult
from logitdesk.scores.confidence import Interval, wilson
from logitdesk.ui.formatting import capitalised, number_text, share_text
from logitdesk.ui.language import QT_TRANSLATE_NOOP, translated

_DRAWN: Final = {
    "small": QT_TRANSLATE_NOOP("evaluation", "{images}, drawn small"),
    "large": QT_TRANSLATE_NOOP("evaluation", "{images}, drawn large"),
    "thin": QT_TRANSLATE_NOOP("evaluation", "{images}, drawn thin"),
    "thick": QT_TRANSLATE_NOOP("evaluation", "{images}, drawn thick"),
}
_KINDS: Final = (
    QT_TRANSLATE_NOOP("evaluation", "dot"),
    QT_TRANSLATE_NOOP("evaluation", "line"),
    QT_TRANSLATE_NOOP("evaluation", "scribble"),
    QT_TRANSLATE_NOOP("evaluation", "shape"),
    QT_TRANSLATE_NOOP("evaluation", "letter"),
    QT_TRANSLATE_NOOP("evaluation", "several digits"),
    QT_TRANSLATE_NOOP("evaluation", "letter or symbol"),
)
"""Kinds of what is no digit."""


def title_of(result: EvaluationResult) -> str:
    """Write, for example, "CNN and SqueezeNet on MNIST test set, drawn small"."""
    images, names = translated(result.examples.title), result.names
    if result.request.drawn:
        drawn = QCoreApplication.translate("evaluation", _DRAWN[result.request.drawn])
        images = drawn.format(images=images)
    if len(names) == 2:
        text = QCoreApplication.translate("evaluation", "{first} and {second} on {images}")
        return text.format(first=names[0], second=names[1], images=images)
    if names:
        text = QCoreApplication.translate("evaluation", "{network} on {images}")
        return text.format(network=names[0], images=images)
    return images


def summary_of(result: EvaluationResult) -> str:
    """Write, for example, "CNN on mine.jsonl: 100 images; 99 % right (94.55 – 99.82 %)."."""
    n = len(result.examples)
    told = [QCoreApplication.translate("evaluation", "%Ln images", None, n)]
    if result.examples.are_digits:
        text = QCoreApplication.translate("evaluation", "{share} right ({interval})")
        of_two = QCoreApplication.translate("evaluation", "{network} {share} right ({interval})")
    else:
        text = QCoreApplication.translate("evaluation", "{share} doubted, as is right ({interval})")
        of_two = QCoreApplication.translate(
            "evaluation", "{network} {share} doubted, as is right ({interval})"
        )
    for one in result.answers:
        right = int(one.is_right.sum())
        told.append(
            (of_two if len(result.answers) > 1 else text).format(
                network=one.bundle.name,
                share=share_text(right / n),
                interval=interval_text(wilson(right, n)),
            )
        )
    text = QCoreApplication.translate("evaluation", "{title}: {images_and_shares}.")
    return text.format(title=title_of(result), images_and_shares="; ".join(told))


def interval_text(interval: Interval, form: str = ".2f") -> str:
    """Write an interval of shares: "94.55 – 99.82 %"."""
    return f"{number_text(100 * interval.low, form)} – {share_text(interval.high, form)}"


def label_names(labels: Sequence[int]) -> list[str]:
    """Return labels' names: digits, and "none" for what is no digit."""
    none = QCoreApplication.translate("evaluation", "none", "what an image of no digit shows")
    return [none if label == NO_DIGIT else str(label) for label in labels]


def kind_name(kind: str) -> str:
    """Return the name of a kind of what is no digit."""
    return QCoreApplication.translate("evaluation", kind) if kind in _KINDS else kind


def distortion_title(kind: str) -> str:
    """Return the title of one of `DISTORTIONS`: "Slant to the right"."""
    return capitalised(translated(DISTORTIONS[kind].name))


def names_of_two(first: str, second: str) -> dict[str, str]:
    """Return names of choices of the images that two networks read, by `ImageFilter.which`."""
    only = QCoreApplication.translate("evaluation", "Only {network} right")
    return {
        "both": QCoreApplication.translate("evaluation", "Both right"),
        "first": only.format(network=first),
        "second": only.format(network=second),
        "neither": QCoreApplication.translate("evaluation", "Both wrong"),
        "mislabelled": QCoreApplication.translate("evaluation", "Perhaps mislabelled"),
    }
