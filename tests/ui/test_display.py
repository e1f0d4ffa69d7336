import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from logitdesk.ui.display import why_no_library, why_no_window

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="there is always a display there"
)


def test_a_computer_without_a_display_is_told_so() -> None:
    why = why_no_window({})
    assert why is not None
    assert "DISPLAY" in why
    assert "logitdesk classify" in why


@pytest.mark.parametrize("display", [":4711", "nowhere", ":0.0.0.0", "/tmp/no-socket:1"])
def test_a_display_that_does_not_answer_is_named(display: str) -> None:
    why = why_no_window({"DISPLAY": display})
    assert why is not None
    assert display in why


def test_a_platform_that_was_chosen_is_trusted() -> None:
    assert why_no_window({"QT_QPA_PLATFORM": "offscreen"}) is None


def test_a_platform_that_qt_has_not_is_told_with_those_it_has() -> None:
    why = why_no_window({"QT_QPA_PLATFORM": "nonsense"})
    assert why is not None
    assert "nonsense" in why
    assert "offscreen" in why
    assert why_no_window({"QT_QPA_PLATFORM": "nonsense;offscreen:size=10x10"}) is None


def test_an_x_window_that_was_asked_for_needs_a_display() -> None:
    why = why_no_window({"QT_QPA_PLATFORM": "xcb"})
    assert why is not None
    assert "DISPLAY" in why


def test_a_wayland_window_that_was_asked_for_needs_a_display(tmp_path: Path) -> None:
    why = why_no_window({"QT_QPA_PLATFORM": "wayland", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert why is not None
    assert "Wayland" in why


def test_a_wayland_display_that_does_not_answer_is_named(tmp_path: Path) -> None:
    why = why_no_window({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert why is not None
    assert "wayland-7" in why
    assert "neither" not in why


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_a_window_can_always_be_opened(platform: str) -> None:
    assert why_no_window({}, platform) is None


def test_a_wayland_display_is_enough_if_it_answers(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert why_no_window(environment) is not None
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert why_no_window(environment) is None


def test_a_missing_system_library_is_named_with_what_to_install(tmp_path: Path) -> None:
    plugin = tmp_path / "libqxcb.so"
    why = why_no_library(plugin)
    assert why is not None
    assert "libqxcb.so" in why
    assert "apt install" in why


@pytest.mark.parametrize("chosen", [{}, {"DISPLAY": ":4711"}, {"QT_QPA_PLATFORM": "nonsense"}])
def test_the_command_says_so_and_ends_with_2(chosen: dict[str, str]) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    ended = subprocess.run(
        [sys.executable, "-m", "logitdesk"],
        check=False,
        env=environment | chosen,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith("logitdesk: ")
    assert ended.stderr.count("\n") == 1
