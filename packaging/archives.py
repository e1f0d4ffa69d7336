"""The files that people download, made from a built program's folder."""

import platform
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path


def pack(folder: Path, version: str, out: Path) -> Iterator[Path]:
    """Make what this system's people install, one file after the other.

    Args:
        folder: the built program; on macOS what the .app holds.
        version: of the program.
        out: where the files go.
    """
    if sys.platform == "win32":
        yield _zip(folder, out / f"logitdesk-{version}-windows-x86_64.zip")
        yield from _windows_installer(folder, version, out)
    elif sys.platform == "darwin":
        from macos.dmg import build_dmg

        yield build_dmg(folder.parent, version, out)
    else:
        name = f"logitdesk-{version}-linux-{platform.machine()}.tar.xz"
        yield _tar_xz(folder, out / name)
        if shutil.which("dpkg-deb"):
            from linux.deb import build_deb

            yield build_deb(folder, version, out)
        if shutil.which("appimagetool"):
            from linux.appimage import build_appimage

            yield build_appimage(folder, version, out)


def _tar_xz(folder: Path, path: Path) -> Path:
    """The folder with all owners, times and orders alike, so that the archive can be made again."""
    # Python's own compressor has one thread: two take half the time, and the same bytes.
    command = ["xz", "-6", "--threads=2", "--stdout"]
    with (
        path.open("wb") as target,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=target) as packer,
        tarfile.open(fileobj=packer.stdin, mode="w|") as archive,
    ):
        for file in sorted([folder, *folder.rglob("*")]):
            name = str(file.relative_to(folder.parent))
            archive.add(file, name, recursive=False, filter=_anonymous)
    if packer.returncode:
        raise OSError(f"xz ended with {packer.returncode}")
    return path


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = 0
    return entry


def _zip(folder: Path, path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, file.relative_to(folder.parent))
    return path


def _windows_installer(folder: Path, version: str, out: Path) -> Iterator[Path]:
    compiler = shutil.which("iscc")
    if compiler is None:
        print("  Inno Setup (iscc) is not on PATH: no installer is made", flush=True)
        return
    script = Path(__file__).parent / "windows" / "logitdesk.iss"
    command = [compiler, f"/DVersion={version}", f"/DProgram={folder}", f"/O{out}", "/Qp"]
    subprocess.run([*command, str(script)], check=True)
    yield out / f"logitdesk-{version}-setup.exe"
