"""What takes the room in a built program, as a table."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from prune import Pruned, size_of

_PARTS: Final = {
    "TensorFlow: training and conversion": ("tensorflow",),
    "Qt, PySide6 and Shiboken6": ("PySide6", "shiboken6"),
    "NumPy with OpenBLAS": ("numpy", "numpy.libs"),
    "the shipped networks, samples, icons, licences": ("logitdesk",),
    "LiteRT: live predictions": ("ai_edge_litert",),
    "HDF5": ("h5py", "h5py.libs"),
    "Pillow": ("PIL", "pillow.libs"),
}


def table(folder: Path, insides: Sequence[Path], pruned: Sequence[Pruned]) -> str:
    """A Markdown table of the parts that are there, largest first, and of those taken away.

    Args:
        folder: the built program.
        insides: the folders in it in which all but the executable lies.
        pruned: what was taken away.
    """
    parts = {
        what: sum(_size_of_part(inside / name) for inside in insides for name in names)
        for what, names in _PARTS.items()
    }
    whole = size_of(folder)
    parts["Python, its libraries, the system's"] = whole - sum(parts.values())
    lines = ["| what is there | MB |", "| --- | --- |"]
    lines += [f"| {what} | {_mb(size)} |" for what, size in _largest_first(parts.items())]
    lines += [f"| **all of it** | **{_mb(whole)}** |", "", "| what was taken away | MB |"]
    lines += ["| --- | --- |"]
    gone = [(one.what, one.size) for one in pruned]
    lines += [f"| {what} | {_mb(size)} |" for what, size in _largest_first(gone)]
    return "\n".join(lines) + "\n"


def _size_of_part(folder: Path) -> int:
    return size_of(folder) if folder.is_dir() and not folder.is_symlink() else 0


def _largest_first(rows: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(rows, key=lambda row: -row[1])


def _mb(size: int) -> str:
    return f"{size / 1e6:.1f}"
