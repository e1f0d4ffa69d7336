"""Labelled images to measure a network by: of a data set, of a file, or of junk."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.datasets import catalogue
from logitdesk.datasets.dataset import NO_DIGIT, DataSet, unit_range
from logitdesk.datasets.download import ReportProgress
from logitdesk.datasets.junk import nth_junk, nth_letter
from logitdesk.datasets.pendigits import load_segments
from logitdesk.datasets.render import render_drawings
from logitdesk.datasets.unipen import Segment
from logitdesk.datasets.unipen_digits import load_letters
from logitdesk.errors import UserError
from logitdesk.ink.drawing import Drawing, Page, redraw
from logitdesk.library.page_file import Item, read_items
from logitdesk.translatable import Translatable

SOURCES: Final[Mapping[str, str]] = {
    "mnist": Translatable("MNIST test set"),
    "pendigits": Translatable("UCI pen strokes, 8 writers"),
    "unipen": Translatable("UNIPEN, nine laboratories"),
    catalogue.HELD_BACK: Translatable("UNIPEN, held-back writers"),
    "samples": Translatable("LogitDesk’s samples"),
    catalogue.MINE: Translatable("My digits, held-back third"),
    "junk": Translatable("Junk"),
    catalogue.LETTERS: Translatable("UNIPEN letters and symbols"),
}
"""What a network can be measured on, by name, with what people call it."""
JUNK_COUNT: Final = 2_000
_JUNK_SEED: Final = 1


@dataclass(frozen=True, eq=False)
class Examples:
    """Labelled images, to be read by a network.

    Attributes:
        name: what is reported, such as "mnist"; of a file its path.
        title: what people call it.
        images: (n, 28, 28) float32 in [0, 1], ink bright.
        labels: (n,) int64, 0 to 9, or `NO_DIGIT` for junk.
        numbers: (n,) int64, of each its number in the data set or file, from 0.
        segments: of each the strokes and who wrote them, "" where unknown, or None for an image;
            empty where all are images.
        kinds: of each what kind of junk it is; empty for digits.
        skipped: what of a file could not be used, a sentence each.
    """

    name: str
    title: str
    images: NDArray[np.float32]
    labels: NDArray[np.int64]
    numbers: NDArray[np.int64]
    segments: tuple[Segment | None, ...] = ()
    kinds: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def are_digits(self) -> bool:
        return not self.kinds

    def writer(self, index: int) -> int | str | None:
        """Return who wrote an image's digit, if known."""
        segment = self.segments[index] if self.segments else None
        return None if segment is None or segment.writer == "" else segment.writer

    def drawing(self, index: int) -> Drawing | None:
        """Return the strokes of an image, in page units; None where it is an image alone."""
        segment = self.segments[index] if self.segments else None
        return None if segment is None else segment.drawing

    def place(self, index: int) -> str:
        """Say where an image is from, such as "index 12, writer 25"."""
        writer = self.writer(index)
        number = int(self.numbers[index])
        if writer is None:
            return Translatable("index {index}", index=number)
        return Translatable("index {index}, writer {writer}", index=number, writer=writer)

    def some(self, count: int) -> "Examples":
        """Return `count` of them, evenly spread, or all if there are no more."""
        if count >= len(self):
            return self
        return self.take(np.linspace(0, len(self) - 1, count).round())

    def take(self, indices: ArrayLike) -> "Examples":
        """Return those at (m,) indices, in that order."""
        which = np.asarray(indices, np.intp)
        return replace(
            self,
            images=self.images[which],
            labels=self.labels[which],
            numbers=self.numbers[which],
            segments=tuple(self.segments[index] for index in which) if self.segments else (),
            kinds=tuple(self.kinds[index] for index in which) if self.kinds else (),
        )


def load_examples(
    name: str, drawn: str | None = None, progress: ReportProgress | None = None
) -> Examples:
    """Load what to measure a network by; one image or more.

    Args:
        name: one of `SOURCES`, or the path of a file of labelled drawings or images.
        drawn: one of `drawing.REDRAWINGS`; None leaves each drawing as it was written.
        progress: told of downloads and drawing. What it raises ends the loading.

    Raises:
        UserError: there is no such thing, nothing of it can be used, or it has no strokes to be
            drawn in another way.
    """
    if name in catalogue.NO_DIGITS:
        if drawn is not None:
            raise UserError("Junk is not drawn again: choose digits, or leave it as it is.")
        return _junk(name, progress)
    if name in catalogue.TESTS:
        return _test_digits(name, drawn, progress)
    if not Path(name).exists():
        raise UserError(
            "There is no data set “{name}”, and no such file. Choose {names}, or a file of "
            "labelled drawings.",
            name=name,
            names=", ".join(SOURCES),
        )
    return replace(_of_file(Path(name), drawn), name=name)


def _test_digits(name: str, drawn: str | None, progress: ReportProgress | None) -> Examples:
    data = catalogue.load_test(name, progress)
    if name == catalogue.MINE and not len(data):
        raise UserError(
            "There is none of your own digits to measure by: of each class every third is. "
            "Collect three of each on the page My digits."
        )
    if not len(data):  # a part of UNIPEN may have no such donors
        data = catalogue.load_test(catalogue.HELD_BACK, progress)
    segments = data.segments
    if drawn is not None:
        again = [replace(each, drawing=redraw(each.drawing, drawn)) for each in _strokes(data)]
        drawings = [each.drawing for each in again]
        images = render_drawings(drawings, len(data), Translatable("drawing them again"), progress)
        data, segments = replace(data, images=images), tuple(again)
    return Examples(
        data.name,
        SOURCES.get(data.name, data.name),
        unit_range(data.images),
        data.labels.astype(np.int64),
        np.arange(len(data)),
        segments,
    )


def _strokes(data: DataSet) -> Iterator[Segment]:
    if None in data.segments or len(data.segments) < len(data):
        known = ", ".join(known.name for known in catalogue.DATA_SETS if known.is_of_strokes)
        raise UserError(
            "{data_set} is of images, not of strokes, so its digits cannot be drawn again. "
            "Choose {names} or a file of labelled drawings.",
            data_set=data.name,
            names=known,
        )
    return (segment for segment in data.segments if segment is not None)


def _junk(name: str, progress: ReportProgress | None) -> Examples:
    """Draw what is no digit, of kinds that no network has learned from."""
    if name == catalogue.LETTERS:
        letters = load_letters("test", progress=progress) or load_letters("validation")
        count = min(len(letters), JUNK_COUNT)
        drawings = [nth_letter(_JUNK_SEED, number, letters) for number in range(count)]
        kinds = ["letter or symbol"] * count
    else:
        digits = [segment.drawing for segment in load_segments("test", progress=progress)]
        junk = [nth_junk(_JUNK_SEED, n, digits, unseen=True) for n in range(JUNK_COUNT)]
        drawings, kinds = [drawing for drawing, _ in junk], [kind for _, kind in junk]
    count = len(drawings)
    images = render_drawings(drawings, count, Translatable("drawing what is no digit"), progress)
    return Examples(
        name,
        SOURCES[name],
        unit_range(images),
        np.full(count, NO_DIGIT, np.int64),
        np.arange(count),
        tuple(Segment(drawing, "") for drawing in drawings),
        tuple(kinds),
    )


def _of_file(file: Path, drawn: str | None) -> Examples:
    images, items, segments, skipped = [], [], [], []
    for item in read_items(file):
        try:
            if isinstance(item, UserError):
                raise item
            if drawn is not None:
                drawing = redraw(item.page.drawing, drawn)
                item = replace(item, content=Page(drawing))  # noqa: PLW2901 - from here on
            images.append(_image_of(item, file))
        except UserError as error:
            skipped.append(error.text)
            continue
        items.append(item)
        is_drawing = isinstance(item.content, Page) and item.content.picture is None
        segments.append(Segment(item.page.drawing, "") if is_drawing else None)
    if not images:
        if not skipped:
            raise UserError("{file} holds no labelled drawing to measure by.", file=file)
        raise UserError(
            "{file} holds no labelled drawing to measure by. {why}", file=file, why=skipped[0]
        )
    return Examples(
        str(file),
        file.name,
        np.stack(images),
        np.array([item.label for item in items], np.int64),
        np.array([item.index for item in items], np.int64),
        tuple(segments) if any(segments) else (),
        skipped=tuple(skipped),
    )


def _image_of(item: Item, file: Path) -> NDArray[np.float32]:
    """Return (28, 28) as the network sees it in the window."""
    if item.label is None:
        raise UserError(
            "{file}, drawing {number} has no label, so it cannot be measured by.",
            file=file,
            number=item.index + 1,
        )
    if (image := item.image) is None:
        raise UserError(
            "{file}, drawing {number} has no ink on the page, so there is nothing to read.",
            file=file,
            number=item.index + 1,
        )
    return image
