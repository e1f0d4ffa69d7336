"""The steps to macOS’ disk image, with programs in the place of its own that note their calls."""

import os
import subprocess
from pathlib import Path

import pytest
from macos import dmg

pytestmark = pytest.mark.skipif(os.name == "nt", reason="its programs are shell scripts")


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which codesign and hdiutil note how they were called."""
    notes = tmp_path / "calls"
    tools = tmp_path / "tools"
    tools.mkdir()
    busy = tmp_path / "busy"
    scripts = {
        "codesign": f'echo codesign "$@" >> {notes}',
        "hdiutil": f'echo hdiutil "$@" >> {notes}\n'
        f'find "$5" | sed "s|$5/||" >> {notes}\n'
        f"if [ -e {busy} ]; then rm {busy}; exit 1; fi\n"
        'for path; do :; done; echo image > "$path"',
    }
    for name, script in scripts.items():
        (tools / name).write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        (tools / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(dmg, "_SECONDS_BETWEEN", 0.0)
    return notes


@pytest.fixture
def app(tmp_path: Path) -> Path:
    folder = tmp_path / "LogitDesk.app"
    (folder / "Contents" / "MacOS").mkdir(parents=True)
    (folder / "Contents" / "MacOS" / "logitdesk").write_text("program", "utf-8")
    (folder / "Contents" / "Frameworks").symlink_to("Resources")
    return folder


def test_the_image_holds_the_app_and_a_way_to_applications(
    app: Path, calls: Path, tmp_path: Path
) -> None:
    path = dmg.build_dmg(app, "0.2.0", tmp_path / "out")
    assert path.name.startswith("logitdesk-0.2.0-macos-")
    assert list((tmp_path / "out").iterdir()) == [path]
    noted = calls.read_text("utf-8").splitlines()
    assert {"Applications", "LogitDesk.app/Contents/MacOS/logitdesk"} <= set(noted)
    assert f"-volname LogitDesk -srcfolder {tmp_path}" in calls.read_text("utf-8")


def test_the_app_is_signed_and_the_signature_looked_at(app: Path, calls: Path) -> None:
    dmg.sign(app)
    assert calls.read_text("utf-8").splitlines() == [
        f"codesign --force --deep --sign - {app}",
        f"codesign --verify --deep --strict {app}",
    ]


def test_a_busy_system_is_asked_again_but_not_for_ever(
    app: Path, calls: Path, tmp_path: Path
) -> None:
    (tmp_path / "busy").touch()
    assert dmg.build_dmg(app, "0.2.0", tmp_path / "out").is_file()
    assert calls.read_text("utf-8").count("hdiutil create") == 2
    failing = tmp_path / "tools" / "hdiutil"
    failing.write_text(f"#!/bin/sh\necho hdiutil create >> {calls}\nexit 1\n", "utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        dmg.build_dmg(app, "0.2.1", tmp_path / "out")
    assert calls.read_text("utf-8").count("hdiutil create") > 3
