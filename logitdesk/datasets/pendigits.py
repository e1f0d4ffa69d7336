"""The UCI pen strokes, split by writer."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from uncompresspy import LZWFile

from logitdesk.datasets.dataset import DataSet, Split
from logitdesk.datasets.download import RemoteFile, ReportProgress, locate, refusing_damage
from logitdesk.datasets.render import render_segments
from logitdesk.datasets.unipen import Segment, parse_unipen
from logitdesk.translatable import Translatable

FILE: Final = RemoteFile(
    "pendigits/pendigits-orig.tra.Z",
    1_011_395,
    "ceae25d05f1ccfed4d27ca2e5766370fb32ddd685a647567e84cf7685aa7ac8b",
    (
        "https://archive.ics.uci.edu/static/public/81/pen+based+recognition+of+handwritten+digits.zip",
    ),
    member="pendigits-orig.tra.Z",
)
_LARGEST: Final = 64 << 20
"""Bytes that the file may unpack to."""
WRITERS: Final[Mapping[Split, range]] = {
    "train": range(1, 20), "validation": range(20, 23), "test": range(23, 31),
}  # fmt: skip


def load_pendigits(
    split: Split, *, folders: Sequence[Path] | None = None, progress: ReportProgress | None = None
) -> DataSet:
    """Read some writers' strokes, as images that are drawn as in the window.

    Their number is 4,746, 750 and 1,998, and whose they are says `WRITERS`; the arguments are those
    of `load_mnist`. `progress` is told of the digits that are images, too.
    """
    chosen = load_segments(split, folders=folders, progress=progress)
    return render_segments("pendigits", chosen, Translatable("drawing pendigits"), progress)


def load_segments(
    split: Split, *, folders: Sequence[Path] | None = None, progress: ReportProgress | None = None
) -> tuple[Segment, ...]:
    """Read the strokes alone: as `load_pendigits`, but more quickly."""
    written = read_segments(locate(FILE, folders, progress))
    return tuple(segment for segment in written if segment.writer in WRITERS[split])


def read_segments(file: Path) -> list[Segment]:
    """Read the digits of a UNIPEN text that Unix `compress` packed."""
    with refusing_damage(file), LZWFile(file, warn_truncation=False) as unpacked:
        return parse_unipen(unpacked.read(_LARGEST).decode("ascii"))
