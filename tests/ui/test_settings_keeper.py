from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from logitdesk.ui import settings_keeper
from logitdesk.ui.settings import Settings, SettingsFile
from logitdesk.ui.settings_keeper import SettingsKeeper

DARK = Settings(theme="dark")


def test_settings_are_written_when_they_have_been_left_alone(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_keeper, "CALM_MS", 10)
    file = SettingsFile(tmp_path / "settings.json")
    keeper = SettingsKeeper(file, lambda: DARK, pytest.fail)
    keeper.something_changed()
    assert not file.path.exists()
    qtbot.waitUntil(file.path.exists)
    assert file.read() == (DARK, None)


@pytest.mark.usefixtures("qapp")
def test_a_person_is_told_once_that_settings_cannot_be_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    said: list[str] = []
    file = SettingsFile(tmp_path / "file" / "settings.json")
    keeper = SettingsKeeper(file, lambda: DARK, said.append)
    keeper.save()
    keeper.save()
    assert len(said) == 1
    assert "cannot be kept" in said[0]
