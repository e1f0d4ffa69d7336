"""The licences of all that a built program holds, as texts for people to read.

Run in the environment that the program was built from:

    python packaging/licences.py COLLECT-00.toc INTERNAL

The first is PyInstaller's list of what it collected, the second the program's folder “_internal”
(on macOS “Frameworks”), from which what is never loaded has been taken away.
"""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Final

TEXTS: Final = Path(__file__).parent / "licences"
"""Licences whose texts the packages under them do not bring along."""

NOT_SHIPPED: Final = {
    "altgraph", "grpcio", "libclang", "macholib", "pefile", "pip",
    "pyinstaller-hooks-contrib", "pywin32-ctypes", "setuptools", "wheel",
}  # fmt: skip
"""What only builds, or is pruned."""

WITHOUT_TEXT: Final = {
    "flatbuffers": ["Apache-2.0"],
    "tensorflow": ["Apache-2.0"],
    "tensorflow-cpu": ["Apache-2.0"],
    "pyside6-essentials": ["LGPL-3", "GPL-3", "Qt-parts"],
    "shiboken6": ["LGPL-3", "GPL-3"],
}

_QT: Final = """Qt and its bindings for Python, PySide6 and Shiboken6, are used under the GNU Lesser
General Public License, version 3. They are shared libraries, each a file of its own in the folders
“PySide6” and “shiboken6” inside this program: you may replace them by others that have the same
interface, your own changed ones among them, and the program will use those. Their source can be
had from The Qt Company: https://download.qt.io/official_releases/QtForPython/ and
https://download.qt.io/official_releases/qt/

"""
_FILE: Final = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$|/licen[cs]es/", re.IGNORECASE)
_COMMON: Final = Path("/usr/share/common-licenses")
"""Where Debian has licences whose texts are the same for many packages."""
_MAIN: Final = re.compile(r"^[^/]*\.dist-info/(licenses/)?[^/]+$")


def write_licences(toc: Path, internal: Path) -> None:
    """Write a text for each package and each library of the system, for the program to show.

    Raises:
        LookupError: for something that is shipped no licence was found.
    """
    folder = internal / "logitdesk" / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    root = Path(__file__).parents[1]
    _write(folder, "LogitDesk", [(root / "LICENSE").read_text("utf-8")])
    _write(folder, f"Python {sys.version.split()[0]}", [_python_licence()])
    for name, texts in _packages():
        _write(folder, name, texts)
    said = dict(_system_libraries(toc, internal))
    for licence in sorted(_COMMON.glob("*")):
        if any(f"{_COMMON}/{licence.name}" in text for text in said.values()):
            said[f"Licence {licence.name}"] = _text(licence)
    for name, text in said.items():
        _write(folder, name, [text])


def _packages() -> Iterator[tuple[str, list[str]]]:
    for package in metadata.distributions():
        name = package.metadata["Name"]
        key = name.lower().replace("_", "-")
        if key in NOT_SHIPPED or key == "logitdesk":
            continue
        texts = [_text(Path(str(package.locate_file(file)))) for file in _licence_files(package)]
        if key in WITHOUT_TEXT:
            texts += [_text(TEXTS / f"{licence}.txt") for licence in WITHOUT_TEXT[key]]
        if not texts:
            raise LookupError(f"{name} is shipped, but no text of its licence was found.")
        if key in ("pyside6-essentials", "shiboken6"):
            texts.insert(0, _QT)
        yield f"{name} {package.version}", texts


def _licence_files(package: metadata.Distribution) -> list[metadata.PackagePath]:
    files = [file for file in package.files or () if _is_licence(str(file))]
    # The package's own first, then those of what it is made of.
    return sorted(files, key=lambda file: (not _MAIN.match(str(file)), str(file)))


def _is_licence(file: str) -> bool:
    is_metadata = ".dist-info/" in file and bool(_FILE.search(file))
    return is_metadata or file.endswith("THIRD_PARTY_NOTICES.txt")


def _python_licence() -> str:
    library = Path(ast.__file__).parent
    for file in (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if file.is_file():
            return _text(file)
    raise LookupError(f"The licence of Python was not found near {library}.")


def _system_libraries(toc: Path, internal: Path) -> Iterator[tuple[str, str]]:
    """What Debian or Ubuntu say of the libraries that were taken from the system."""
    if shutil.which("dpkg-query") is None:
        return
    for package in sorted(_debian_packages(_system_files(toc, internal))):
        file = Path("/usr/share/doc", package, "copyright")
        if not file.is_file():
            raise LookupError(f"{package} is shipped, but {file} is missing.")
        yield f"{package} (Debian)", _text(file)


def _system_files(toc: Path, internal: Path) -> Iterable[Path]:
    collected = ast.literal_eval(toc.read_text("utf-8"))
    entries = next(part for part in collected if isinstance(part, list))
    sources = {
        Path(source).resolve()
        for target, source, kind in entries
        if kind == "BINARY" and (internal / target).exists()
    }
    return [source for source in sources if source.is_relative_to("/usr/lib")]


def _debian_packages(files: Iterable[Path]) -> set[str]:
    packages = set()
    for file in files:
        found = subprocess.run(
            ["dpkg-query", "--search", f"*/{file.name}"], capture_output=True, text=True, check=True
        )
        packages.add(found.stdout.partition(":")[0])
    return packages


def _text(file: Path) -> str:
    return file.read_text("utf-8", errors="replace")


def _write(folder: Path, name: str, texts: list[str]) -> None:
    rule = "\n\n" + 78 * "─" + "\n\n"
    (folder / f"{name}.txt").write_text(rule.join(text.strip() for text in texts) + "\n", "utf-8")


if __name__ == "__main__":
    write_licences(Path(sys.argv[1]), Path(sys.argv[2]))
