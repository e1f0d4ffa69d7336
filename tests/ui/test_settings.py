import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from logitdesk.ui.settings import Settings


def test_what_was_set_is_there_the_next_time(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "new folder" / "settings.ini")
    settings.set("network", "Mine, “7” = 数 %20")
    settings.set("pen width", 36.5)
    settings.set("window", QByteArray(b"\x00\xff;\n"))
    settings.set("recent", ["/a, b.json"])
    settings.save()
    again = Settings(tmp_path / "new folder" / "settings.ini")
    assert again.text("network") == "Mine, “7” = 数 %20"
    assert again.number("pen width", 1, 0, 50) == 36.5
    assert again.data("window") == QByteArray(b"\x00\xff;\n")
    assert again.texts("recent") == ["/a, b.json"]


@pytest.mark.parametrize(
    "value",
    ["wide", "", "9" * 400, "nan", "inf", "-3", "1e9", "@ByteArray(x)", "\ud800"],
)
def test_what_makes_no_sense_is_the_default(tmp_path: Path, value: str) -> None:
    (tmp_path / "settings.ini").write_text(
        f"[General]\nwidth={value}\nwindow=no bytes\nrecent=@Rect(1 2 3 4)\n",
        errors="surrogatepass",
    )
    settings = Settings(tmp_path / "settings.ini")
    assert settings.number("width", 30, 6, 60) == 30
    assert settings.data("window").isEmpty()
    assert settings.texts("recent") == []


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_nobody_else_may_read_them(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set("network", "mine")
    assert (tmp_path / "settings.ini").stat().st_mode & 0o077 == 0  # before Qt writes by itself
    settings.save()
    assert (tmp_path / "settings.ini").stat().st_mode & 0o077 == 0


def test_two_windows_keep_each_others_values(tmp_path: Path) -> None:
    one, other = Settings(tmp_path / "settings.ini"), Settings(tmp_path / "settings.ini")
    one.set("theme", "dark")
    one.save()
    other.set("network", "CNN")
    other.save()
    last = Settings(tmp_path / "settings.ini")
    assert (last.text("theme"), last.text("network")) == ("dark", "CNN")


def test_a_folder_that_cannot_be_written_breaks_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "settings.ini")
    settings.set("theme", "dark")
    settings.save()
    assert settings.text("theme") == "dark"


@pytest.mark.skipif(os.name == "nt", reason="named pipes in the file system")
@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_what_is_no_file_is_set_aside(tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "settings.ini"
    make(path)
    settings = Settings(path)
    settings.set("network", "mine")
    settings.save()
    assert Settings(path).text("network") == "mine"
