"""Whether a window can be opened at all: where it cannot, Qt would abort the process."""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

_INSTEAD: Final = "Without a window there is still: logitdesk classify FILE"
_LIBRARIES: Final = (
    "libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libx11-xcb1 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render- "
    "util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1"
)


def why_no_window(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> str | None:
    """Why Qt could not open a window here, and what to do; None where it can.

    Asks the X server, or looks for Wayland's, as Qt itself will in a moment. Where
    `QT_QPA_PLATFORM` names another platform that there is, who set it knows what they do.
    """
    if platform in ("win32", "darwin"):
        return None
    chosen = environment.get("QT_QPA_PLATFORM")
    if chosen:
        names = {name.partition(":")[0] for name in chosen.lower().split(";")}
        known = _platforms()
        if known and not names & known:
            return (
                f"Qt has no platform “{chosen}”, which QT_QPA_PLATFORM names. Leave the variable "
                f"out, or choose one of: {', '.join(sorted(known))}. {_INSTEAD}"
            )
        if names == {"wayland"} and not _wayland_answers(environment):
            return (
                "No Wayland display answers, which QT_QPA_PLATFORM asks for. Leave the variable "
                f"out, or start LogitDesk from a Wayland desktop. {_INSTEAD}"
            )
        return _why_no_x_window(environment) if names == {"xcb"} else None
    if _wayland_answers(environment):
        return None
    return _why_no_x_window(environment)


def _why_no_x_window(environment: Mapping[str, str]) -> str | None:
    display = environment.get("DISPLAY")
    if not display:
        wayland = environment.get("WAYLAND_DISPLAY")
        unset = (
            f"the Wayland display {wayland}, which WAYLAND_DISPLAY names, does not answer, and "
            "DISPLAY is not set"
            if wayland
            else "neither DISPLAY nor WAYLAND_DISPLAY is set"
        )
        return (
            f"There is no display to open a window on: {unset}. "
            f"Start LogitDesk from a desktop, or over ssh -X. {_INSTEAD}"
        )
    if not _x_server_answers(display):
        return (
            f"The display {display}, which DISPLAY names, cannot be reached or lets nobody in. "
            f"Start LogitDesk from a desktop, or over ssh -X. {_INSTEAD}"
        )
    return why_no_library(_plugins() / "libqxcb.so")


def why_no_library(plugin: Path) -> str | None:
    """Which system library Qt's platform plugin lacks, and what to do; None where it has all."""
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return (
            f"Qt cannot open a window here, since a system library is missing ({error}). "
            f"On Debian or Ubuntu: sudo apt install {_LIBRARIES}. {_INSTEAD}"
        )
    return None


def _plugins() -> Path:
    from PySide6.QtCore import QLibraryInfo

    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")


def _platforms() -> set[str]:
    """The names of the platforms that Qt has plugins for, as the plugins say them."""
    from PySide6.QtCore import QPluginLoader

    said: list[dict[str, Any]] = [
        QPluginLoader(str(file)).metaData() for file in _plugins().glob("*")
    ]
    return {name for about in said if about for name in about["MetaData"]["Keys"]}


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY")
    if not name:
        return False
    path = Path(environment.get("XDG_RUNTIME_DIR", ""), name)  # an absolute name stays as it is
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(str(path))
        except OSError:
            return False
    return True


def _x_server_answers(display: str) -> bool:
    """Whether the X server lets us in, asked with the library that Qt's own plugin uses."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # what is missing then is said of the plugin, which needs it too
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    has_error = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not has_error
