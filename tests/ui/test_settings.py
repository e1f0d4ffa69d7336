import json
from pathlib import Path
from typing import Any

import pytest

from logitdesk.errors import UserError
from logitdesk.ink.drawing import DEFAULT_WIDTH, MAX_WIDTH
from logitdesk.ui.settings import Settings, SettingsFile

KEPT = Settings(
    (10, 20, 1280, 800), maximised=True, network="CNN", networks={"cnn": "CNN"}, pen_width=24,
    theme="dark",
)  # fmt: skip


def test_settings_come_back_as_they_were_written(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "new" / "settings.json")
    file.write(KEPT)
    assert file.read() == (KEPT, None)


def test_a_new_person_has_the_standard_settings_and_no_message(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "settings.json").read() == (Settings(), None)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\x00\xff\xfe", b"[1, 2]", b"null", b'{"a": ' * 100_000, b"\xff" * 100],
    ids=["empty", "cut off", "binary", "a list", "null", "nested without end", "not utf-8"],
)
def test_broken_settings_are_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings, message = SettingsFile(path).read()
    assert settings == Settings()
    (aside,) = tmp_path.glob("settings.broken-*.json")
    assert aside.read_bytes() == content
    assert message is not None
    assert aside.name in message
    assert not path.exists()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("window", "wide"), ("window", [1, 2, 3]), ("window", [0, 0, 0, -5]),
        ("window", [0, 0, 1e9, 5]),
        ("window", [0, 0, True, 5]), ("maximised", "yes"), ("network", 7), ("pen_width", "thick"),
        ("pen_width", True), ("pen_width", None), ("theme", "pink"), ("theme", []), ("theme", {}),
        ("networks", "CNN"), ("networks", {"cnn": 7}), ("networks", ["CNN"]),
    ],
)  # fmt: skip
def test_a_setting_that_makes_no_sense_is_as_for_a_new_person(
    tmp_path: Path, key: str, value: Any
) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).write(KEPT)
    path.write_text(json.dumps(json.loads(path.read_text()) | {key: value}))
    settings, message = SettingsFile(path).read()
    assert message is None
    assert getattr(settings, key) == getattr(Settings(), key)
    others = {"window", "maximised", "network", "networks", "pen_width", "theme"} - {key}
    assert all(getattr(settings, other) == getattr(KEPT, other) for other in others)


@pytest.mark.parametrize(("text", "width"), [("1e300", MAX_WIDTH), ("NaN", DEFAULT_WIDTH)])
def test_a_pen_beyond_what_is_offered_is_brought_within(
    tmp_path: Path, text: str, width: float
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"pen_width": {text}}}')
    assert SettingsFile(path).read()[0].pen_width == width


def test_settings_of_a_later_version_are_read_as_far_as_they_are_known(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"network": "CNN", "voice": "loud"}')
    assert SettingsFile(path).read() == (Settings(network="CNN"), None)


def test_a_folder_where_the_settings_should_be_is_told(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    settings, message = SettingsFile(path).read()
    assert settings == Settings()
    assert message is not None
    assert str(path) in message


def test_settings_that_cannot_be_written_are_refused_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError, match="could not be written"):
        SettingsFile(tmp_path / "file" / "settings.json").write(KEPT)
