import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from logitdesk.ui import settings_keeper
from logitdesk.ui.settings import Settings, SettingsFile
from logitdesk.ui.settings_keeper import SettingsKeeper
from logitdesk.ui.tasks import TaskRunner

DARK = Settings(theme="dark")
LIGHT = Settings(theme="light")


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings_keeper, "CALM_MS", 10)


def test_settings_are_written_when_they_have_been_left_alone(
    background: TaskRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    keeper = SettingsKeeper(file, lambda: DARK, pytest.fail, background)
    keeper.something_changed()
    assert not file.path.exists()
    qtbot.waitUntil(file.path.exists)
    assert file.read() == (DARK, None)


def test_closing_writes_the_newest_settings_after_those_on_their_way(
    background: TaskRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    now = DARK
    file = SettingsFile(tmp_path / "settings.json")
    keeper = SettingsKeeper(file, lambda: now, pytest.fail, background)
    may_write = threading.Event()
    background.run(lambda: may_write.wait(5), lambda _: None, pytest.fail)
    keeper.something_changed()
    qtbot.wait(50)
    assert not file.path.exists()
    now = LIGHT
    may_write.set()
    background.close()
    keeper.close()
    assert file.read() == (LIGHT, None)


def test_a_person_is_told_once_that_settings_cannot_be_kept(
    background: TaskRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    said: list[str] = []
    file = SettingsFile(tmp_path / "file" / "settings.json")
    keeper = SettingsKeeper(file, lambda: DARK, said.append, background)
    keeper.something_changed()
    qtbot.waitUntil(lambda: bool(said))
    keeper.close()
    assert len(said) == 1
    assert "cannot be kept" in said[0]
