"""`logitdesk doctor` and `logitdesk models`: what is here, and what is wrong."""

import importlib
import importlib.util
import json
import os
import platform
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Final, NamedTuple

from logitdesk import __version__, paths
from logitdesk.cli.output import aligned, say
from logitdesk.errors import UserError
from logitdesk.library.bundle import Bundle
from logitdesk.library.files import why_not_changeable, why_not_writable
from logitdesk.library.library import BrokenBundle, Library


def run_models(args: Namespace) -> int:
    """List the networks. Exit code 2 if one is broken, or there is none."""
    bundles, broken = _verified_networks()
    if args.json:
        for bundle in bundles:
            entry = {
                "name": bundle.name,
                "architecture": bundle.card.architecture,
                "weights": bundle.card.weights,
                "measured": bundle.card.measured,
                "folder": str(bundle.folder),
                "problem": None,
            }
            print(json.dumps(entry, allow_nan=False))
        for one in broken:
            print(json.dumps({"folder": str(one.folder), "problem": one.problem}))
    elif bundles:
        heading = ["name", "architecture", "weights", "MNIST", "folder"]
        print(aligned([heading, *map(_row, bundles)], right=(2, 3)))
    for one in broken:
        say(one.problem)
    if not bundles and not broken:
        say("There is no network. Reinstall LogitDesk.")
    return 0 if bundles and not broken else 2


def _row(bundle: Bundle) -> list[str]:
    card = bundle.card
    accuracy = card.accuracy
    right = "-" if accuracy is None else f"{accuracy:.2%}"
    return [card.name, card.architecture, f"{card.weights:,}", right, str(bundle.folder)]


def _verified_networks() -> tuple[list[Bundle], list[BrokenBundle]]:
    """Return the networks that run and are what their cards say, and the others."""
    bundles, broken = [], []
    for entry in Library.of_this_computer().entries():
        if isinstance(entry, BrokenBundle):
            broken.append(entry)
            continue
        try:
            from logitdesk.inference.network import Network

            entry.verify()
            Network(entry)
            bundles.append(entry)
        except UserError as error:
            broken.append(BrokenBundle(entry.folder, str(error)))
        except ImportError as error:  # LiteRT's own library: “doctor” goes on, and says so
            problem = f"{entry.folder} cannot be run: {error}. Reinstall LogitDesk."
            broken.append(BrokenBundle(entry.folder, problem))
    return bundles, broken


_WITH_GPU: Final = (
    "The NVIDIA GPU is unused. To train on it, on Linux with Python 3.11 to 3.13, in the folder of "
    'LogitDesk’s source: python3 -m venv .venv && .venv/bin/pip install ".[gpu]" && '
    ".venv/bin/logitdesk"
)


class Finding(NamedTuple):
    """One thing that was looked at; `wrong` and `advice` say what to do."""

    what: str
    state: str
    wrong: str = ""
    advice: str = ""


def run_doctor(args: Namespace) -> int:  # noqa: ARG001 - every command is called alike
    """Print what is found. Exit code 2 if something is wrong."""
    findings = [*_versions(), *_folders(), *_data_sets(), *_devices(), *_networks(), _display()]
    wrong = list(dict.fromkeys(finding.wrong for finding in findings if finding.wrong))
    advice = [finding.advice for finding in findings if finding.advice]
    print(aligned([finding[:2] for finding in findings]), end="\n\n")
    print(*advice, *(wrong or ["Nothing is wrong."]), sep="\n")
    return 2 if wrong else 0


def _versions() -> Iterator[Finding]:
    frozen = paths.is_frozen()
    place = Path(sys.executable).resolve() if frozen else Path(paths.__file__)
    kind = "packaged" if frozen else "installed"
    yield Finding("LogitDesk", f"{__version__}, {kind}, in {place.parent}")
    yield Finding("Python", f"{platform.python_version()} on {platform.platform()}")
    yield _library("numpy", "numpy", "numpy")
    yield _library("LiteRT", "ai_edge_litert.interpreter", "ai-edge-litert")
    yield _library("PySide6", "PySide6.QtWidgets", "PySide6-Essentials")
    yield _library("TensorFlow", "tensorflow", "tensorflow", "tensorflow-cpu")


def _library(name: str, module: str, *distributions: str) -> Finding:
    """Load a library that the program cannot do without; TensorFlow is only looked for."""
    try:
        if module != "tensorflow":
            importlib.import_module(module)
        elif importlib.util.find_spec(module) is None:
            raise ImportError("it is missing, so no network can be trained")
    except ImportError as error:
        remedy = "Install that system library" if ".so" in str(error) else "Reinstall LogitDesk"
        return Finding(name, "cannot be loaded", f"{name} cannot be loaded: {error}. {remedy}.")
    return Finding(name, next(filter(None, map(_version, distributions)), "there"))


def _version(distribution: str) -> str | None:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None


def _folders() -> Iterator[Finding]:
    yield Finding("shipped networks", str(paths.shipped_models()))
    yield Finding("sample drawings", str(paths.assets()))
    yield _writable("your networks", paths.user_models())
    yield _writable("your digits", paths.own_digits().parent, paths.own_digits())
    yield _writable("kept pages", paths.drafts())
    yield _writable("kept trainings", paths.runs())
    yield _writable("settings", paths.settings_file().parent, paths.settings_file())
    yield _writable("downloads", paths.cache())
    if paths.is_frozen():
        yield _writable("log", paths.log_file().parent)


def _writable(what: str, folder: Path, file: Path | None = None) -> Finding:
    """Look whether a folder can be written to, and a file in it, if it is there."""
    place, problem = folder, why_not_writable(folder)
    if file is not None and not problem:
        place, problem = file, why_not_changeable(file)
    if not problem:
        return Finding(what, str(folder))
    wrong = f"Nothing can be written to {place}: {problem}. Set LOGITDESK_HOME to another folder."
    return Finding(what, f"{place} (cannot be written)", wrong)


def _data_sets() -> Iterator[Finding]:
    from logitdesk.datasets.catalogue import DATA_SETS, is_available

    for data_set in (each for each in DATA_SETS if each.files):
        there = [str(f) for f in paths.data_folders() if is_available(data_set, [f])]
        missing = "not here; downloaded when it is first needed"
        yield Finding(data_set.title, f"in {there[0]}" if there else missing)


def _devices() -> Iterator[Finding]:
    yield Finding("CPU", f"{os.cpu_count()} cores, {platform.machine()}")
    gpus = _nvidia_gpus()
    if not gpus:
        yield Finding("GPU", "no NVIDIA GPU; networks are trained on the CPU")
    elif _version("nvidia-cudnn-cu12"):  # installed with TensorFlow for GPUs
        yield Finding("GPU", f"{gpus}; networks are trained on it")
    else:
        why = "this TensorFlow calculates on the CPU only"
        yield Finding("GPU", f"{gpus}; unused: {why}", advice=_WITH_GPU)


def _nvidia_gpus() -> str:
    """Return the names of the GPUs that NVIDIA's driver sees."""
    command = ["nvidia-smi", "--query-gpu=name", "--format=csv,noheader"]
    try:
        answer = subprocess.run(  # noqa: S603 - the driver's own program, with fixed arguments
            command, capture_output=True, text=True, timeout=10, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return ", ".join(answer.stdout.split("\n")).strip(", ")


def _networks() -> Iterator[Finding]:
    bundles, broken = _verified_networks()
    if not bundles and not broken:
        yield Finding("networks", "none", "There is no network to read with. Reinstall LogitDesk.")
    for bundle in bundles:
        yield Finding(f"network {bundle.name}", f"whole, in {bundle.folder}")
    for one in broken:
        yield Finding(f"network {one.folder.name}", "broken", one.problem)


def _display() -> Finding:
    chosen = os.environ.get("QT_QPA_PLATFORM")
    if chosen:
        return Finding("display", f"{chosen}, by QT_QPA_PLATFORM")
    if not sys.platform.startswith("linux"):
        return Finding("display", "the system's")
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    wrong = (
        "There is no display, so the window cannot open; the commands work without one. "
        "Set DISPLAY or WAYLAND_DISPLAY, or QT_QPA_PLATFORM=offscreen."
    )
    return Finding("display", display) if display else Finding("display", "none", wrong)
