"""What PyInstaller takes along and the program never loads, and what that saves.

The smoke test, which draws, evaluates and trains with what is left, fails if it was too much.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from translations import LANGUAGES


@dataclass(frozen=True)
class Pruned:
    """Something that was taken away.

    Attributes:
        what: in a few words.
        size: bytes saved.
    """

    what: str
    size: int


UNUSED: Final = {
    "TensorFlow: StableHLO for Python, XLA's operators": (
        "tensorflow/compiler/mlir/stablehlo/stablehlo_extension.*",
        "tensorflow/compiler/tf2xla/ops/_xla_ops.*",
    ),
    "GTK and what it needs, for a Qt plug-in that dresses dialogs": (
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "libgtk-3.so*", "libgdk-3.so*", "libgdk_pixbuf-2.0.so*", "libatk-1.0.so*",
        "libatk-bridge-2.0.so*", "libatspi.so*", "libcairo.so*", "libcairo-gobject.so*",
        "libpango*.so*", "libepoxy.so*", "libharfbuzz.so.0", "libfribidi.so*", "libthai.so*",
        "libdatrie.so*", "libgraphite2.so*", "libpixman-1.so*", "libXcomposite.so*",
        "libXdamage.so*", "libXinerama.so*", "libmount.so*", "libblkid.so*", "libselinux.so*",
        "libgio-2.0.so*", "libgobject-2.0.so*", "libgmodule-2.0.so*",
    ),
    "Qt: screens without a desktop, news of the network": (
        "PySide6/Qt/plugins/networkinformation",
        "PySide6/Qt/plugins/platforms/libqeglfs.so", "PySide6/Qt/plugins/platforms/libqlinuxfb.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platforms/libqvkkhrdisplay.so",
        "PySide6/Qt/plugins/platforms/libqminimalegl.so",
        "PySide6/Qt/plugins/egldeviceintegrations", "PySide6/Qt/lib/libQt6EglF*",
        "PySide6/Qt/plugins/generic",
    ),
    "Qt: translations into languages that the program does not speak": (
        "PySide6/Qt/translations/*.qm", "PySide6/translations/*.qm",
    ),
}  # fmt: skip
"""By what it is, patterns of files and folders below those of `prune`."""

KEPT: Final = frozenset(f"qtbase_{language}.qm" for language in LANGUAGES)
"""Names of files that are used, whatever the patterns say."""

STRIPPED: Final = "tensorflow/**/*.so*"
"""Whose symbol tables are taken away, which only a debugger reads; on Linux alone.

Of these libraries only: others were changed by tools after which `strip` breaks them.
"""


def prune(insides: Sequence[Path]) -> list[Pruned]:
    """Take away what is not used.

    Args:
        insides: the folder “_internal” of a built program; on macOS Frameworks and Resources, which
            have links to what is in the other.
    """
    pruned = [
        Pruned(what, sum(_remove(inside, patterns) for inside in insides))
        for what, patterns in UNUSED.items()
    ]
    for inside in insides:
        _remove_dangling_links(inside)
    if sys.platform == "linux":
        pruned.append(Pruned("TensorFlow: symbol tables", sum(map(_strip, insides))))
    return [one for one in pruned if one.size]


def size_of(folder: Path) -> int:
    """The bytes of all files below a folder, links not followed."""
    return sum(file.lstat().st_size for file in files_of(folder))


def _remove(inside: Path, patterns: tuple[str, ...]) -> int:
    saved = 0
    for pattern in patterns:
        for path in list(inside.glob(pattern)):
            if path.name in KEPT:
                continue
            if path.is_dir() and not path.is_symlink():
                saved += size_of(path)
                shutil.rmtree(path)
            else:
                saved += path.lstat().st_size
                path.unlink()
    return saved


def _remove_dangling_links(inside: Path) -> None:
    for path in list(files_of(inside)):
        if path.is_symlink() and not path.exists():
            path.unlink()


def _strip(inside: Path) -> int:
    files = [file for file in inside.glob(STRIPPED) if not file.is_symlink()]
    if not files:
        return 0
    before = sum(file.stat().st_size for file in files)
    subprocess.run(["strip", "--strip-unneeded", *map(str, files)], check=True)
    return before - sum(file.stat().st_size for file in files)


def files_of(folder: Path) -> Iterator[Path]:
    """All files and links to files below a folder."""
    for parent, _, names in os.walk(folder):
        for name in names:
            yield Path(parent, name)
