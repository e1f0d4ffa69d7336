"""A Debian package made of a small program, taken apart again by Debian's own tools."""

import gzip
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from linux.deb import build_deb, man_page
from linux.releases import releases

from logitdesk import __version__
from logitdesk.cli.main import parser_and_commands

ROOT = Path(__file__).resolve().parents[2]
DRAWING_ICON = "mimetypes/application-x-logitdesk-drawing"

needs_debian = pytest.mark.skipif(
    not all(map(shutil.which, ("dpkg-deb", "objdump"))), reason="needs dpkg-deb and objdump"
)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of a program that is another's executable, a library and a link to it."""
    folder = tmp_path_factory.mktemp("built")
    program = folder / "logitdesk"
    (program / "_internal").mkdir(parents=True)
    shutil.copy(shutil.which("true") or "", program / "logitdesk")
    library = program / "_internal" / "libmine.so.1"
    library.write_text("data\n", "utf-8")
    library.chmod(0o775)
    (program / "_internal" / "libmine.so").symlink_to(library.name)
    return build_deb(program, __version__, folder / "out", compressor="gzip")


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    subprocess.run(["dpkg-deb", "--raw-extract", package, folder], check=True)
    return folder


@needs_debian
def test_all_is_in_its_place(package: Path, unpacked: Path) -> None:
    assert list(package.parent.iterdir()) == [package]
    command = unpacked / "usr" / "bin" / "logitdesk"
    assert command.readlink() == Path("../lib/logitdesk/logitdesk")
    assert os.access(command.resolve(), os.X_OK)
    internal = unpacked / "usr" / "lib" / "logitdesk" / "_internal"
    assert (internal / "libmine.so.1").stat().st_mode & 0o777 == 0o644
    assert internal.stat().st_mode & 0o777 == 0o755
    assert (internal / "libmine.so").readlink() == Path("libmine.so.1")
    for place in (
        "applications/logitdesk.desktop",
        "metainfo/org.logitdesk.LogitDesk.metainfo.xml",
        "mime/packages/logitdesk.xml",
        "icons/hicolor/16x16/apps/logitdesk.png",
        "icons/hicolor/scalable/apps/logitdesk.svg",
        f"icons/hicolor/256x256/{DRAWING_ICON}.png",
        f"icons/hicolor/scalable/{DRAWING_ICON}.svg",
        "man/man1/logitdesk.1.gz",
        "doc/logitdesk/copyright",
        "lintian/overrides/logitdesk",
    ):
        assert (unpacked / "usr" / "share" / place).is_file(), place


@needs_debian
def test_each_file_has_the_sum_that_is_told(unpacked: Path) -> None:
    sums = unpacked / "DEBIAN" / "md5sums"
    command = ["md5sum", "--check", "--strict", "--quiet", str(sums)]
    subprocess.run(command, cwd=unpacked, check=True)
    files = [path for path in (unpacked / "usr").rglob("*") if path.is_file()]
    listed = len(sums.read_text("utf-8").splitlines())
    assert listed == len([path for path in files if not path.is_symlink()])


@needs_debian
def test_debian_reads_who_and_what_it_is(package: Path, unpacked: Path) -> None:
    fields = "".join(f"${{{field}}}\n" for field in ("Package", "Version", "Depends"))
    command = ["dpkg-deb", "--show", f"--showformat={fields}", str(package)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    name, version, depends = told.splitlines()
    assert (name, version) == ("logitdesk", __version__)
    assert "libc6 (>= 2." in depends
    packed = unpacked / "usr" / "share" / "doc" / "logitdesk" / "changelog.gz"
    assert gzip.decompress(packed.read_bytes()).decode().startswith(f"logitdesk ({__version__}) ")


@needs_debian
def test_the_same_program_makes_the_same_package(package: Path, tmp_path: Path) -> None:
    again = build_deb(package.parents[1] / "logitdesk", __version__, tmp_path, compressor="gzip")
    assert again.read_bytes() == package.read_bytes()


@needs_debian
def test_a_version_that_nothing_is_told_of_makes_no_package(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match=r"no release 9\.9\.9"):
        build_deb(tmp_path, "9.9.9", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_the_manual_tells_of_every_command_and_option() -> None:
    manual = man_page(releases()[0]).replace("\\-", "-")
    parser, commands = parser_and_commands()
    (subparsers,) = parser._subparsers._group_actions if parser._subparsers else []
    options = [
        option
        for sub in (parser, *dict(subparsers.choices or {}).values())
        for action in sub._actions
        for option in action.option_strings
    ]
    assert "--model" in options
    assert [word for word in (*commands, *options) if word not in manual] == []
    assert "@" not in manual


@pytest.mark.skipif(not shutil.which("man"), reason="man is not on this computer")
def test_man_finds_nothing_wrong_with_the_manual(tmp_path: Path) -> None:
    page = tmp_path / "logitdesk.1"
    page.write_text(man_page(releases()[0]), "utf-8")
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80"}
    command = ["man", "--warnings", "--encoding=utf8", "--local-file", str(page)]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    assert not done.stderr
    assert "draw a digit and see its logits" in done.stdout


def test_the_copyright_file_has_the_licence_in_full() -> None:
    told = (ROOT / "packaging" / "linux" / "copyright").read_text("utf-8")
    unfolded = " ".join(line.strip() for line in told.splitlines() if line.strip() != ".").split()
    licence = (ROOT / "LICENSE").read_text("utf-8").partition("developers\n")[2].split()
    assert " ".join(licence) in " ".join(unfolded)
