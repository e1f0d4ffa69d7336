"""What the window remembers from one day to the next."""

import json
import math
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import get_args

from logitdesk.ink.drawing import DEFAULT_WIDTH, MAX_WIDTH, MIN_WIDTH
from logitdesk.library.files import set_aside, write_atomically
from logitdesk.ui.theme import ThemeChoice


@dataclass(frozen=True)
class Settings:
    """What is remembered.

    Attributes:
        window: left, top, width and height; None to leave it to the system.
        maximised: whether the window filled the screen.
        network: the chosen network's name; None for the first there is.
        networks: by architecture, the name of its network in use.
        pen_width: in page units.
        theme: "system", "light" or "dark".
        first_steps_seen: the labs whose first steps the person has been shown.
    """

    window: tuple[int, int, int, int] | None = None
    maximised: bool = False
    network: str | None = None
    networks: Mapping[str, str] = field(default_factory=dict)
    pen_width: float = DEFAULT_WIDTH
    theme: ThemeChoice = "system"
    first_steps_seen: Sequence[str] = ()


@dataclass(frozen=True)
class SettingsFile:
    """The JSON file that settings are kept in."""

    path: Path

    def read(self) -> tuple[Settings, str | None]:
        """What the file says, and a sentence for the person where it had to be set aside.

        Settings that are missing or make no sense are as they are for a new person.
        """
        try:
            return _settings(json.loads(self.path.read_bytes())), None
        except FileNotFoundError:
            return Settings(), None
        except OSError as error:
            return Settings(), f"The settings in {self.path} cannot be read: {error.strerror}."
        except (ValueError, RecursionError):
            return Settings(), self._set_aside()

    def write(self, settings: Settings) -> None:
        """Keep the settings.

        Raises:
            UserError: the file cannot be written; what it held is still there.
        """
        text = json.dumps(asdict(settings), indent=2, ensure_ascii=False)
        with suppress(OSError):  # writing the file itself then says what is wrong
            self.path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self.path, f"{text}\n".encode())

    def _set_aside(self) -> str:
        said = f"The settings in {self.path} are broken, so LogitDesk starts with fresh ones."
        aside = set_aside(self.path)
        return said if aside is None else f"{said} The broken file is now {aside.name}."


def _settings(obj: object) -> Settings:
    """Settings from JSON, each by itself: one that makes no sense does not cost the others.

    Raises:
        ValueError: it is not an object.
    """
    if not isinstance(obj, dict):
        raise ValueError("settings are a JSON object")
    network = obj.get("network")
    return Settings(
        window=_window(obj.get("window")),
        maximised=obj.get("maximised") is True,
        network=network if isinstance(network, str) else None,
        networks=_networks(obj.get("networks")),
        pen_width=_pen_width(obj.get("pen_width")),
        theme=_theme(obj.get("theme")),
        first_steps_seen=_names(obj.get("first_steps_seen")),
    )


def _networks(value: object) -> Mapping[str, str]:
    if not isinstance(value, dict):
        return {}
    return {architecture: name for architecture, name in value.items() if isinstance(name, str)}


def _names(value: object) -> Sequence[str]:
    return tuple(name for name in value if isinstance(name, str)) if isinstance(value, list) else ()


def _theme(value: object) -> ThemeChoice:
    choices: tuple[ThemeChoice, ...] = get_args(ThemeChoice)
    return next((choice for choice in choices if choice == value), "system")


def _window(value: object) -> tuple[int, int, int, int] | None:
    if not isinstance(value, list) or len(value) != 4:
        return None
    if not all(type(number) is int and abs(number) < 100_000 for number in value):
        return None
    left, top, width, height = value
    return (left, top, width, height) if width > 0 and height > 0 else None


def _pen_width(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
        return DEFAULT_WIDTH
    return min(max(float(value), MIN_WIDTH), MAX_WIDTH)
