"""Where things are: what the program ships, and what it keeps for a person.

The one file that knows. Shipped files lie inside the package in a wheel or a frozen program and
beside it in a source tree. Nothing here creates a folder: who writes there does.
"""

import os
import sys
from pathlib import Path

from platformdirs import PlatformDirs

_PACKAGE = Path(__file__).resolve().parent
_DIRS = PlatformDirs("logitdesk", appauthor=False)


def _shipped(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def is_frozen() -> bool:
    """Whether this is the packaged program, which brings its own Python along."""
    return bool(getattr(sys, "frozen", False))


def assets() -> Path:
    """The folder of icons and sample drawings."""
    return _shipped("assets")


def shipped_models() -> Path:
    """The folder of the bundles that come with the program; read-only."""
    return _shipped("models")


def licences() -> Path:
    """The folder of the licences of all that the packaged program is made of; only it has one."""
    return _PACKAGE / "licences"


def _home() -> Path | None:
    """The folder that holds all that is kept for a person, where `LOGITDESK_HOME` names one."""
    home = os.environ.get("LOGITDESK_HOME")
    return Path(home) if home else None


def is_home_named() -> bool:
    """Whether `LOGITDESK_HOME` says where all that is kept for a person is to be."""
    return _home() is not None


def user_models() -> Path:
    """The folder of a person's own bundles."""
    home = _home()
    return (home or Path(_DIRS.user_data_dir)) / "models"


def runs() -> Path:
    """The folder of what training keeps while it goes on."""
    home = _home()
    return (home or Path(_DIRS.user_data_dir)) / "runs"


def drafts() -> Path:
    """The folder of what lies on the pages of open windows."""
    home = _home()
    return (home or Path(_DIRS.user_data_dir)) / "drafts"


def perceptron_lab() -> Path:
    """The file that keeps what the perceptron lab was about the last time."""
    home = _home()
    return (home or Path(_DIRS.user_data_dir)) / "perceptron-lab.json"


def settings_file() -> Path:
    """The file that remembers the window's place, the chosen network and the pen."""
    home = _home()
    return (home or Path(_DIRS.user_config_dir)) / "settings.ini"


def log_file() -> Path:
    """The file that tells what went wrong, where there is no terminal to tell it."""
    home = _home()
    return (home / "logs" if home else Path(_DIRS.user_log_dir)) / "logitdesk.log"


def cache() -> Path:
    """The folder of what can be had again: downloaded data sets."""
    home = _home()
    return home / "cache" if home else Path(_DIRS.user_cache_dir)


def data_folders() -> list[Path]:
    """Where data sets are looked for, in this order: `LOGITDESK_DATA`, then the cache."""
    named = os.environ.get("LOGITDESK_DATA")
    return [*([Path(named)] if named else []), cache() / "datasets"]
