"""Paths of what the program ships, and of what it keeps.

Shipped files are inside the package in a wheel or a frozen program, and beside it in a source tree.
Nothing here creates a folder.
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
    return bool(getattr(sys, "frozen", False))


def assets() -> Path:
    return _shipped("assets")


def shipped_models() -> Path:
    """Return the folder of the bundles that come with the program; read-only."""
    return _shipped("models")


def licences() -> Path:
    """Return the folder of licences, which only the packaged program has."""
    return _PACKAGE / "licences"


def _home() -> Path | None:
    """Return the folder that `LOGITDESK_HOME` names."""
    home = os.environ.get("LOGITDESK_HOME")
    return Path(home) if home else None


def _data() -> Path:
    return _home() or Path(_DIRS.user_data_dir)


def user_models() -> Path:
    return _data() / "models"


def runs() -> Path:
    return _data() / "runs"


def drafts() -> Path:
    """Return the folder of the pages of open windows."""
    return _data() / "drafts"


def perceptron_lab() -> Path:
    """Return the file that keeps the perceptron lab's last experiment."""
    return _data() / "perceptron-lab.json"


def own_digits() -> Path:
    """Return the file of the person's own digits."""
    return _data() / "own-digits.sqlite"


def settings_file() -> Path:
    return (_home() or Path(_DIRS.user_config_dir)) / "settings.ini"


def log_file() -> Path:
    """Return the file of what went wrong, where there is no terminal to say it."""
    home = _home()
    return (home / "logs" if home else Path(_DIRS.user_log_dir)) / "logitdesk.log"


def cache() -> Path:
    home = _home()
    return home / "cache" if home else Path(_DIRS.user_cache_dir)


def make_private(folder: Path) -> None:
    """Create a folder, and those it lies in, where missing; nobody else may look into them.

    Raises:
        OSError: it cannot be made.
    """
    for each in (*reversed(folder.absolute().parents), folder):
        if not each.is_dir():
            each.mkdir(mode=0o700, exist_ok=True)


def data_folders() -> list[Path]:
    """Return where data sets are looked for: `LOGITDESK_DATA`, then the cache."""
    named = os.environ.get("LOGITDESK_DATA")
    return [*([Path(named)] if named else []), cache() / "datasets"]
