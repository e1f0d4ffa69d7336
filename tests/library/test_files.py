"""Atomic writing, moving, JSON, and why a file cannot be used."""

import json
import os
import stat
from pathlib import Path

import pytest

from logitdesk.errors import UserError
from logitdesk.library.files import (
    json_value,
    move_to_free_place,
    refuse_unreadable,
    set_aside,
    write_atomically,
)


def test_a_file_that_was_there_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_goes_on_leading_to_the_file(tmp_path: Path) -> None:
    target, link = tmp_path / "target.txt", tmp_path / "link.txt"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize(("owner", "step"), [(os, "fsync"), (Path, "replace")])
def test_a_write_that_fails_changes_nothing_and_can_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: object, step: str, there: bool
) -> None:
    path = tmp_path / "drawing.json"
    if there:
        path.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(owner, step, full)
        with pytest.raises(UserError, match=r"drawing\.json could not be written: the disk is"):
            write_atomically(path, b"new")
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == [path.name] * there
    assert not there or path.read_bytes() == b"old"
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"


def test_the_data_is_on_the_disk_before_the_file_gets_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "drawing.json"
    path.write_bytes(b"old")
    seen: list[bytes] = []
    fsync = os.fsync

    def look(descriptor: int) -> None:
        (temporary,) = tmp_path.glob(".logitdesk-*.tmp")
        seen.extend([temporary.read_bytes(), path.read_bytes()])
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", look)
    write_atomically(path, b"new")
    assert seen == [b"new", b"old"]


@pytest.mark.parametrize("name", ["no/such/folder.txt", "folder", "x" * 300])
def test_where_nothing_can_be_written_it_says_so(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError, match="could not be written"):
        write_atomically(tmp_path / name, b"data")


def test_a_folder_is_moved_to_the_first_free_place(tmp_path: Path) -> None:
    for taken in ("mine", "mine-2"):
        (tmp_path / taken).mkdir()
        (tmp_path / taken / "file").touch()
    new = tmp_path / "new"
    new.mkdir()
    assert move_to_free_place(new, tmp_path / "mine") == tmp_path / "mine-3"
    assert not new.exists()
    with pytest.raises(OSError, match="No such file"):
        move_to_free_place(new, tmp_path / "mine")


def test_a_file_that_cannot_be_used_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("broken")
    aside = set_aside(path)
    assert aside is not None
    assert aside.read_text() == "broken"
    assert aside.name.startswith("settings.broken-")
    assert not path.exists()
    assert set_aside(path) is None


def test_a_link_that_leads_to_itself_is_told_from_a_file_that_is_not_there(tmp_path: Path) -> None:
    loop = tmp_path / "loop.json"
    loop.symlink_to(loop)
    with pytest.raises(UserError, match="a link that leads back to itself"):
        refuse_unreadable(loop)
    for name in ("none.json", "none/none.json", "nul\0byte"):
        with pytest.raises(UserError, match="was not found"):
            refuse_unreadable(tmp_path / name)


def test_what_is_no_ordinary_file_or_empty_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    for path, problem in ((tmp_path, "is a folder"), (tmp_path / "empty", "is empty")):
        with pytest.raises(UserError, match=problem):
            refuse_unreadable(path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(UserError, match="no ordinary file"):
            refuse_unreadable(tmp_path / "pipe")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="an administrator may do all")
def test_a_file_in_a_forbidden_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0)
    with pytest.raises(UserError, match="you have no permission"):
        refuse_unreadable(folder / "some.json")


@pytest.mark.parametrize(
    ("text", "value"),
    [('{"a": [1, 2.5, null]}', {"a": [1, 2.5, None]}), (b'"\xc3\xa9"', "é"),
     (b"\xef\xbb\xbf[1]", [1])],
)  # fmt: skip
def test_json_gives_what_it_holds(text: str | bytes, value: object) -> None:
    assert json_value(text) == value


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("seven", "it is not JSON"),
        ("[1, 2", "it is not JSON from character 6 on"),
        ('{\n "a": }', "it is not JSON from line 2, character 7, on"),
        ("[" * 200_000, "it is nested too deeply"),
        (json.dumps("é", ensure_ascii=False).encode("latin-1"), "it is not text in UTF-8; save"),
        ("1" + "0" * 5000, "it has a number with too many digits"),
    ],
    ids=["text", "cut", "second line", "deep", "latin-1", "many digits"],
)
def test_what_is_wrong_with_json_is_said_in_plain_words(text: str | bytes, problem: str) -> None:
    with pytest.raises(ValueError, match=problem) as error:
        json_value(text)
    assert not any(word in str(error.value) for word in ("recursion", "codec", "sys.", "char "))
