"""The folder that the AppImage and the Flatpak are made of, and what it tells a desktop."""

import os
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from linux.appimage import lay_out
from linux.desktop import ID, SOURCE_URL

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(os.name == "nt", reason="symbolic links")
@pytest.mark.parametrize("address", ["", "https://example.org/logitdesk/raw/v1"])
def test_an_appdir_runs_the_program_and_shows_pictures_that_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv(SOURCE_URL, address)
    program, folder = tmp_path / "logitdesk", tmp_path / "AppDir"
    program.mkdir()
    (program / "logitdesk").touch(0o755)
    lay_out(program, folder)
    for name in ("AppRun", "logitdesk.desktop", "logitdesk.png", ".DirIcon"):
        assert (folder / name).resolve(strict=True).is_relative_to(folder / "usr")
    assert os.access(folder / "AppRun", os.X_OK)
    told = ET.parse(folder / "usr" / "share" / "metainfo" / f"{ID}.metainfo.xml").getroot()
    images = [image.text or "" for image in told.iterfind("screenshots/screenshot/image")]
    assert bool(images) == bool(address)
    for image in images:
        assert image.startswith(f"{address}/")
        assert (ROOT / image.removeprefix(f"{address}/")).is_file()
