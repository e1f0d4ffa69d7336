"""The licences of what the program is made of: of the packaged one, or of an installed one."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Final

Texts = Mapping[str, Callable[[], str]]
"""By name, what reads its licence."""

_OURS: Final = "logitdesk"
_TEXT_FILE: Final = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_LONGEST_NAME: Final = 80
"""Some packages put the whole text where a licence's name belongs."""


def licence_texts(folder: Path) -> Texts:
    """What there is to read, in the order to show it: the program's own first.

    Args:
        folder: the packaged program's licences; where it is not there, those of the packages that
            an installed program rests on are told.
    """
    found = _of_folder(folder) if folder.is_dir() else _of_packages()
    return dict(sorted(found.items(), key=lambda named: _order(named[0])))


def _order(name: str) -> tuple[bool, str]:
    return not name.lower().startswith(_OURS), name.lower()


def _of_folder(folder: Path) -> Texts:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return {_name_of(file.relative_to(folder)): partial(_read, file) for file in files}


def _name_of(file: Path) -> str:
    """The file's name without `.txt`, with the folders that it lies in."""
    return " / ".join([*file.parent.parts, file.name.removesuffix(".txt")])


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return f"{file} cannot be read: {error.strerror}."


def _of_packages() -> Texts:
    """Of the program and of all that it requires, as far as they are installed."""
    packages = list(_required(_OURS, set()))
    return {f"{one.name} {one.version}": partial(_told_by, one) for one in packages}


def _required(name: str, seen: set[str]) -> Iterator[metadata.Distribution]:
    """The package, and all that it rests on; `seen` are those that were told already."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in seen:
        return
    seen.add(key)
    try:
        package = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return  # it is for another system
    yield package
    for line in package.requires or ():
        wanted = re.match(r"[\w.-]+", line)
        if wanted is not None and "extra ==" not in line:
            yield from _required(wanted.group(), seen)


def _told_by(package: metadata.Distribution) -> str:
    """Which licence it names, and the texts that came with it."""
    files = [Path(str(package.locate_file(file))) for file in package.files or ()]
    texts = [_read(file) for file in files if _is_licence(file)]
    said = f"{package.name} {package.version}\nLicence: {_named_by(package)}"
    return "\n\n".join([said, *texts])


def _is_licence(file: Path) -> bool:
    folders = {parent.suffix for parent in file.parents}
    return ".dist-info" in folders and bool(_TEXT_FILE.match(file.name))


def _named_by(package: metadata.Distribution) -> str:
    about = package.metadata
    for field in ("License-Expression", "License"):
        if field in about and 0 < len(about[field]) < _LONGEST_NAME:
            return about[field]
    classifiers = [line for line in about.get_all("Classifier") or () if "License ::" in line]
    return ", ".join(line.rpartition(" :: ")[2] for line in classifiers) or "not named"
