import os
import stat
from pathlib import Path

import pytest

from logitdesk.errors import UserError
from logitdesk.library.files import write_atomically


def test_a_new_file_holds_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "new.txt"
    write_atomically(path, b"seven")
    assert path.read_bytes() == b"seven"
    assert list(tmp_path.glob(".*")) == []


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


def test_on_a_full_disk_the_old_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "drawing.json"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match=r"drawing\.json could not be written: the disk is full"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["drawing.json"]


@pytest.mark.parametrize("name", ["no/such/folder.txt", "folder", "x" * 300])
def test_where_nothing_can_be_written_it_says_so(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError, match="could not be written"):
        write_atomically(tmp_path / name, b"data")
