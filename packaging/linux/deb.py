"""A Debian package of the program: in the menu, for files of drawings, and in the terminal."""

import gzip
import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from linux.desktop import copy, lay_out_desktop
from linux.needed_libraries import depends
from linux.releases import Release, changelog, debian_version, releases_until

PACKAGE: Final = "logitdesk"
MAINTAINER: Final = "The LogitDesk developers <developers@logitdesk.invalid>"
"""Debian asks for an address, and the project has none yet: RFC 2606 keeps “.invalid” for that."""

RECOMMENDS: Final = (
    "ca-certificates",
    "desktop-file-utils",
    "hicolor-icon-theme",
    "shared-mime-info",
)
"""To download data sets, and to be in menus and open drawings, which a bare system cannot."""

DESCRIPTION: Final = """Draw a digit and see its logits, softmax and log-odds
 LogitDesk shows what a neural network makes of a digit as you draw it: the
 ten raw logits, the softmax probabilities they become, and where each class
 stands on the log-odds curve. Three networks read along: a CNN, a SqueezeNet
 and a perceptron, and each of them can be trained anew while you draw.
 .
 This package brings its own Python, Qt and TensorFlow, which uses the CPU
 only. Networks and drawings of yours lie in your home folder; removing the
 package leaves them there."""

_HERE: Final = Path(__file__).parent


def build_deb(program: Path, version: str, out: Path, compressor: str = "xz") -> Path:
    """Make the package; needs dpkg-deb and objdump.

    Args:
        program: the folder of the built program; it stays as it is.
        version: of the program; metainfo.xml tells of it.
        out: the folder that gets the package.
        compressor: one that dpkg-deb knows.

    Raises:
        LookupError: metainfo.xml does not tell of the version, or a library's package is not known.
    """
    history = releases_until(version)
    architecture = _output("dpkg", "--print-architecture")
    path = out / f"{PACKAGE}_{debian_version(version)}_{architecture}.deb"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out, prefix=".deb-") as folder:
        root = Path(folder) / "root"
        _lay_out(program, history, root)
        _describe(root, depends(program), debian_version(version), architecture)
        when = str(int(history[0].date.timestamp()))
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", f"-Z{compressor}", "--build", root, path],
            check=True,
            stdout=subprocess.DEVNULL,
            env={"SOURCE_DATE_EPOCH": when, **os.environ},
        )
    return path


def _lay_out(program: Path, history: list[Release], root: Path) -> None:
    """Put all files where they are to be installed."""
    share = root / "usr" / "share"
    shutil.copytree(program, root / "usr" / "lib" / PACKAGE, symlinks=True)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / PACKAGE).symlink_to(f"../lib/{PACKAGE}/{PACKAGE}")
    lay_out_desktop(share)
    copy(_HERE / "lintian-overrides", share / "lintian" / "overrides" / PACKAGE)
    copy(_HERE / "copyright", share / "doc" / PACKAGE / "copyright")
    told = changelog(history, PACKAGE, MAINTAINER)
    _write_gzipped(share / "doc" / PACKAGE / "changelog.gz", told)
    _write_gzipped(share / "man" / "man1" / "logitdesk.1.gz", man_page(history[0]))
    _set_modes(root)


def _set_modes(root: Path) -> None:
    """As Debian Policy 10.9 has them: only folders and programs, no libraries, are executable."""
    for path in [root, *root.rglob("*")]:
        if path.is_symlink():
            continue
        program = path.parent == root / "usr" / "lib" / PACKAGE and os.access(path, os.X_OK)
        path.chmod(0o755 if path.is_dir() or program else 0o644)


def _describe(root: Path, needed: list[str], version: str, architecture: str) -> None:
    """Write what dpkg reads."""
    files = [path for path in sorted((root / "usr").rglob("*")) if _is_regular(path)]
    kibibytes = sum(-(-path.stat().st_size // 1024) for path in files)
    debian = root / "DEBIAN"
    debian.mkdir(mode=0o755)
    (debian / "control").write_text(control(needed, version, architecture, kibibytes), "utf-8")
    sums = "".join(f"{_md5(path)}  {path.relative_to(root)}\n" for path in files)
    (debian / "md5sums").write_text(sums, "utf-8")
    for path in debian.iterdir():
        path.chmod(0o644)


def control(needed: list[str], version: str, architecture: str, kibibytes: int) -> str:
    """The package's control file."""
    return (
        f"Package: {PACKAGE}\n"
        f"Version: {version}\n"
        f"Architecture: {architecture}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {kibibytes}\n"
        f"Depends: {', '.join(needed)}\n"
        f"Recommends: {', '.join(RECOMMENDS)}\n"
        "Section: education\n"
        "Priority: optional\n"
        f"Description: {DESCRIPTION}\n"
    )


def man_page(release: Release) -> str:
    """The manual page, of a version."""
    text = (_HERE / "logitdesk.1").read_text("utf-8")
    return text.replace("@VERSION@", release.version).replace("@DATE@", f"{release.date:%Y-%m-%d}")


def _is_regular(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _write_gzipped(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
