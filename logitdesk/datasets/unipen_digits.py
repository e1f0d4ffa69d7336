"""UNIPEN's isolated digits, split by donor and writer, and its letters as drawings of no digit."""

import hashlib
import zipfile
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Final

import numpy as np

from logitdesk.datasets.curves import Points, lengths_along, points_at
from logitdesk.datasets.dataset import DataSet, Split
from logitdesk.datasets.download import RemoteFile, ReportProgress, locate, refusing_damage
from logitdesk.datasets.render import render_segments
from logitdesk.datasets.unipen import Segment, Written, read_unipen
from logitdesk.ink.drawing import Drawing, Stroke, fit_to_the_middle
from logitdesk.translatable import Translatable

COMMIT: Final = "552a4d440bc94bb34710650c0826be7deb986f7c"
FILE: Final = RemoteFile(
    "unipen/train_r01_v07.zip",
    120_000_000,  # about
    None,  # GitHub makes the archive when it is asked for
    (f"https://github.com/GreenCappuccino/train_r01_v07/archive/{COMMIT}.zip",),
    zip_folder=f"train_r01_v07-{COMMIT}/",
    others="train_r01_v07*.zip",
)
"""`train_r01_v07` of the International Unipen Foundation (1999), doi 10.5281/zenodo.1195803.

In a data folder a part of it will do, such as the donors to learn from.
"""

LEARNED: Final = ("aga", "cea", "ceb", "ced", "ibm", "imp", "kai", "syn", "val")
"""Donors to learn from, and, by one writer in eight, to choose by."""
MEASURED: Final = ("apa", "apb", "app", "art", "gmd", "lou", "pri", "tos", "uqb")
"""Donors that are only measured on."""
LETTERS: Final = frozenset("ACEFHKLMNPRUVWX#%*+<=@[~:-_")
"""Capitals and symbols. Left out is what looks like a digit: BDGIJOQSTYZ!"$&'(),./;>?\\]^`{|}."""

_ONE_IN: Final = 8
_LEAST_LENGTHS: Final = {"0": 1.6, "1": 0.9, **dict.fromkeys("CLUV<~[:-_", 1.0)}
"""Of the pen's way, in larger sides of the ink: less is a fragment."""
_LEAST: Final = {True: 1.2, False: 2.0}
"""The same of other digits, and of other letters."""

_ONE_CIRCLE: Final = (320.0, 720.0)
"""Degrees that a pen turns by, in all, along a circle. Along an 8 it turns both ways."""

_LARGEST: Final = 1 << 25
"""Bytes of a file in the zip."""


def load_unipen(
    split: Split, *, folders: Sequence[Path] | None = None, progress: ReportProgress | None = None
) -> DataSet:
    """Read some writers' digits, as images that are drawn as in the window.

    The arguments are those of `load_pendigits`. "train" and "validation" are writers of the donors
    `LEARNED`, "test" are those of `MEASURED`: none where only a part of UNIPEN is there.
    """
    chosen = load_segments(split, folders=folders, progress=progress)
    return render_segments("unipen", chosen, Translatable("drawing UNIPEN"), progress)


def load_segments(
    split: Split, *, folders: Sequence[Path] | None = None, progress: ReportProgress | None = None
) -> tuple[Segment, ...]:
    """Read the strokes alone: as `load_unipen`, but more quickly."""
    return tuple(_chosen(split, "1a", folders, progress))


def load_letters(
    split: Split, *, folders: Sequence[Path] | None = None, progress: ReportProgress | None = None
) -> tuple[Drawing, ...]:
    """Read the `LETTERS`, which are no digits, by the same writers; they have no label."""
    segments = chain.from_iterable(_chosen(split, kind, folders, progress) for kind in ("1b", "1d"))
    return tuple(segment.drawing for segment in segments)


def writer_split(donor: str, writer: str) -> Split:
    """Return whether to learn from a writer, to choose by them, or only to measure."""
    if donor in MEASURED:
        return "test"
    chance = hashlib.sha256(f"{donor}/{writer}".encode()).digest()[23]
    return "train" if chance % _ONE_IN else "validation"


def _chosen(
    split: Split, category: str, folders: Sequence[Path] | None, progress: ReportProgress | None
) -> Iterator[Segment]:
    donors = MEASURED if split == "test" else LEARNED
    for segment in read_segments(locate(FILE, folders, progress), category, donors):
        donor, _, writer = str(segment.writer).partition("/")
        if writer_split(donor, writer) == split:
            yield segment


def read_segments(file: Path, category: str, donors: Sequence[str]) -> list[Segment]:
    """Read what donors wrote of a category, without dots, fragments and copies.

    Args:
        file: a zip of the layout of `FILE`.
        category: "1a" for digits, "1b" for capitals and "1d" for symbols, both without a label.
        donors: names of three letters.

    Raises:
        UserError: it cannot be read.
    """
    segments: list[Segment] = []
    seen: set[bytes] = set()
    with refusing_damage(file):
        for donor, written in _written(file, category, donors):
            if not (written.label in LETTERS or (written.label.isdigit() and category == "1a")):
                continue
            ink = b"".join(stroke[:, :2].tobytes() for stroke in written.strokes)
            if ink not in seen and _is_whole(written):
                label = int(written.label) if category == "1a" else None
                writer = f"{donor}/{_person(donor, written.writer)}"
                down = [stroke * (1, -1, 1) for stroke in written.strokes]  # from y up
                strokes = tuple(map(Stroke, fit_to_the_middle(down)))
                segments.append(Segment(Drawing(strokes, label), writer))
            seen.add(ink)
    return segments


def _person(donor: str, writer: str) -> str:
    """Return who a writer is: ibm's r00-07 and r04-07 are sessions of one, with common digits."""
    return writer.partition("-")[2] if donor == "ibm" else writer.lower()


def _written(file: Path, category: str, donors: Sequence[str]) -> Iterator[tuple[str, Written]]:
    """Yield what each file of a category names, and its donor."""
    with zipfile.ZipFile(file) as opened:
        # .INCLUDE names them as on a disk that does not tell capitals apart.
        names = {name.partition("/")[2].lower(): name for name in opened.namelist()}

        def text(name: str) -> str:
            if opened.getinfo(names[name]).file_size > _LARGEST:
                raise ValueError(f"{name} is larger than any file of UNIPEN")
            return opened.read(names[name]).decode("latin-1")

        for name in sorted(names):
            folder, _, rest = name.partition(f"data/{category}/")
            donor = rest.partition("/")[0]
            if folder or donor not in donors or not name.endswith(".dat"):
                continue
            for written in read_unipen(text(name), lambda path: text(f"include/{path}".lower())):
                yield donor, written


def _is_whole(written: Written) -> bool:
    """Tell whether a segment is more than a dot, or one stroke of several, as some name."""
    if not written.strokes:
        return False
    width, height = np.ptp(np.concatenate(written.strokes)[:, :2], axis=0).tolist()
    side = max(width, height)
    if side == 0:
        return False
    way = sum(float(lengths_along(stroke[:, :2])[-1]) for stroke in written.strokes)
    label, is_single = written.label, len(written.strokes) == 1
    least = _LEAST_LENGTHS.get(label, _LEAST[label.isdigit()])
    if label == "4" and is_single:
        least = 2.0  # else it is its first stroke, or its stem
    is_foot = label == "1" and is_single and height < width / 2
    if label == "8" and is_single:  # perhaps but one of its two circles
        least_turn, most_turn = _ONE_CIRCLE
        if least_turn < _turning(written.strokes[0][:, :2]) < most_turn:
            return False
    return not is_foot and way / side >= least


def _turning(path: Points) -> float:
    """Return by how many degrees the pen turns along a path, to the one side or the other."""
    even = points_at(path, np.linspace(0.0, lengths_along(path)[-1], 25))
    x, y = np.diff(even, axis=0).T
    angles = np.degrees(np.unwrap(np.arctan2(y, x)))
    return float(abs(angles[-1] - angles[0]))
