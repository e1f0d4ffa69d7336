"""The window's settings: an INI file, kept by QSettings."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from logitdesk import paths
from logitdesk.library.files import set_aside


class Settings:
    """Values by name, of the types that are asked for. What cannot be read is the default.

    Two windows on one file do not lose each other's values.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        if path.exists() and not path.is_file():  # to read a pipe would take for ever
            set_aside(path)
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        """A text; lists and numbers are none."""
        value = self._file.value(name)
        return value if isinstance(value, str) else default

    def texts(self, name: str) -> list[str]:
        """Texts, such as the files opened last; none where there is anything else."""
        value = self._file.value(name)  # a list of one is read as its text
        values = value if isinstance(value, list) else [value]
        return [one for one in values if isinstance(one, str) and one]

    def number(self, name: str, default: float, least: float, most: float) -> float:
        """A number in [least, most]."""
        try:
            number = float(str(self._file.value(name)))
        except ValueError:
            return default
        return number if least <= number <= most else default

    def data(self, name: str) -> QByteArray:
        """Bytes, such as a window's place; empty where there are none."""
        value = self._file.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set(self, name: str, value: str | float | QByteArray | Sequence[str]) -> None:
        with suppress(OSError):  # Qt writes when it likes, and keeps the rights of what is there
            paths.make_private(self._path.parent)
            self._path.touch(0o600)
        self._file.setValue(name, value)

    def save(self) -> None:
        """Write now what was set; nothing happens where the file cannot be written."""
        self._file.sync()
        with suppress(OSError):
            self._path.chmod(0o600)  # an earlier version's file
