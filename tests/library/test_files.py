"""Atomic writing, moving, JSON, and why a file cannot be used."""

import os
import re
import stat
from pathlib import Path

import pytest

from logitdesk.errors import UserError
from logitdesk.library.files import (
    from_json,
    move_to_free_place,
    read_at_most,
    reason,
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
        (temporary,) = tmp_path.glob(".logitdesk-*.tmp")
        assert temporary.read_bytes() == b"new"  # it is whole before it gets its name
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(owner, step, full)
        with pytest.raises(UserError, match=r"drawing\.json could not be written: the disk is"):
            write_atomically(path, b"new")
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == [path.name] * there
    assert not there or path.read_bytes() == b"old"
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"


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


def test_why_the_system_refused_something_is_said_in_plain_words() -> None:
    assert reason(OSError(28, "No space left on device")) == "the disk is full"
    assert reason(OSError(5, "Input/output error")) == "Input/output error"
    assert reason(OSError("odd")) == "odd"


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
    with pytest.raises(UserError, match="cannot be read: Too many levels of symbolic links"):
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
     (b"\xef\xbb\xbf[1]", [1]), ("[1]".encode("utf-16"), [1]), ("[1]".encode("utf-32-le"), [1])],
)  # fmt: skip
def test_json_gives_what_it_holds(text: str | bytes, value: object) -> None:
    assert from_json(text, object) == value


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("seven", "it is not JSON"),
        ("[1, 2", "it is not JSON"),
        ("[NaN]", "it is not JSON"),
        ('"\\ud800"', "it is not JSON"),
        ("[" * 200_000, "it is nested too deeply"),
        ('"é"'.encode("latin-1"), "it is not text in UTF-8; save"),
        ("\ud800", "it is not text in UTF-8; save"),
        ("1" + "0" * 5000, "out of range"),
    ],
)
def test_what_is_wrong_with_json_is_said_in_a_clause(text: str | bytes, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        from_json(text, object)


def test_a_value_of_another_kind_is_told_with_its_place() -> None:
    with pytest.raises(ValueError, match=re.escape("[1]: Expected `int`, got `str`")):
        from_json('[1, "x"]', list[int])


def test_a_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    (tmp_path / "it").write_bytes(b"12345")
    assert read_at_most(tmp_path / "it", 5) == b"12345"
    with pytest.raises(UserError, match="it is larger than"):
        read_at_most(tmp_path / "it", 4)
    with pytest.raises(UserError, match="was not found"):
        read_at_most(tmp_path / "none", 4)
