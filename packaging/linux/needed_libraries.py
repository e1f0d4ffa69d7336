"""Which Debian packages a built program needs: those of the libraries that it does not bring.

Debian's own dpkg-shlibdeps would name the package of each library that is also brought along,
and by the names of the system that builds.
"""

import re
import subprocess
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Final

PACKAGES: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libmount.so.1": "libmount1",
    "libselinux.so.1": "libselinux1",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
"""By the name that a library is asked for, the package that has it on Debian and Ubuntu.

Where Ubuntu calls it otherwise since 24.04 (libglib2.0-0t64), that package provides this name.
"""

DATA: Final = ("fontconfig-config", "libx11-data", "xkb-data")
"""Packages of files that the libraries which are brought along read, which nothing asks for."""

_LIBC: Final = re.compile(
    r"lib(c|dl|m|pthread|resolv|rt|util|nsl|anl)\.so\.\d+|ld-linux[\w-]*\.so\.\d+"
)
_NEEDED: Final = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC: Final = re.compile(r"^\s+0x[0-9a-f]+ 0x[0-9a-f]+ \d+ GLIBC_(\d+)\.(\d+)", re.MULTILINE)
_ELF: Final = b"\x7fELF"


def depends(program: Path) -> list[str]:
    """What a package of the program depends on, each as the field “Depends” has it.

    Raises:
        LookupError: it needs a library that `PACKAGES` does not know.
    """
    files = [path for path in sorted(program.rglob("*")) if not path.is_symlink() and _is_elf(path)]
    there = {path.name for path in program.rglob("*")}
    return depends_of(_headers(files), there)


def depends_of(headers: str, there: Collection[str]) -> list[str]:
    """As `depends`.

    Args:
        headers: what objdump says of all the program's ELF files.
        there: the names of all files that the program brings.
    """
    missing = {name for name in _NEEDED.findall(headers) if name not in there}
    missing = {name for name in missing if not _LIBC.fullmatch(name)}
    unknown = sorted(missing - PACKAGES.keys())
    if unknown:
        raise LookupError(
            f"The program needs {', '.join(unknown)} and does not bring it: "
            "name its Debian package in packaging/linux/needed_libraries.py."
        )
    return sorted({*_libc(headers), *DATA, *(PACKAGES[name] for name in missing)})


def _libc(headers: str) -> list[str]:
    """The C library, as new as the newest of its symbols that are asked for."""
    versions = [(int(major), int(minor)) for major, minor in _GLIBC.findall(headers)]
    return [f"libc6 (>= {'.'.join(map(str, max(versions)))})"] if versions else []


def _headers(files: Iterable[Path]) -> str:
    command = ["objdump", "--private-headers", *map(str, files)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _is_elf(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF
