"""Archives of one program are the same bytes, whoever packs them and whenever."""

import os
import shutil
import sys
import tarfile
from pathlib import Path

import pytest
from archives import pack


def _program(folder: Path) -> Path:
    program = folder / "logitdesk"
    (program / "_internal").mkdir(parents=True)
    (program / "logitdesk").write_text("#!/bin/sh\n")
    (program / "logitdesk").chmod(0o755)
    (program / "_internal" / "lib.so.1").write_bytes(b"library")
    (program / "_internal" / "lib.so").symlink_to("lib.so.1")
    return program


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or not shutil.which("xz"), reason="needs Linux with xz"
)
def test_the_archive_for_linux_unpacks_to_the_program_and_can_be_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No dpkg-deb: the Debian package has tests of its own.
    monkeypatch.setattr(shutil, "which", {"xz": shutil.which("xz")}.get)
    made: list[Path] = []
    for turn in ("one", "two"):
        program = _program(tmp_path / turn)
        os.utime(program / "logitdesk", (1_000_000_000 + len(made),) * 2)
        out = tmp_path / f"packages-{turn}"
        out.mkdir()
        made += list(pack(program, "1.2.3", out))
    assert [path.name for path in made] == ["logitdesk-1.2.3-linux-x86_64.tar.xz"] * 2
    assert made[0].read_bytes() == made[1].read_bytes()
    with tarfile.open(made[0]) as archive:
        archive.extraction_filter = getattr(tarfile, "data_filter", None)  # older ones have none
        archive.extractall(tmp_path / "unpacked")
        assert {entry.uname for entry in archive} == {"root"}
    unpacked = tmp_path / "unpacked" / "logitdesk"
    assert os.access(unpacked / "logitdesk", os.X_OK)
    assert (unpacked / "_internal" / "lib.so").readlink() == Path("lib.so.1")
