"""What Windows shows of the executables under Properties ▸ Details."""

import re
from pathlib import Path
from typing import Final

COPYRIGHT: Final = "© 2026 The LogitDesk developers. MIT licence"

_PRERELEASE: Final = 0x2
_FINAL: Final = re.compile(r"\d+(\.\d+)*")


def write_version_info(version: str, path: Path) -> None:
    """Write the version resource in the form that PyInstaller's EXE(version=…) reads."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(version_info(version), "utf-8")


def numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows orders versions by; 0 for what a version does not have."""
    final = _FINAL.match(version)
    if final is None:
        raise ValueError(f"“{version}” is no version: it begins with no number.")
    one, two, three, four, *_ = [*map(int, final.group().split(".")), 0, 0, 0, 0]
    return one, two, three, four


def version_info(version: str) -> str:
    """A VS_VERSIONINFO as PyInstaller writes it: an expression of its own classes.

    The numbers of FixedFileInfo are those of VS_FIXEDFILEINFO in the Windows API: a program (1)
    for 32-bit Windows and later (0x40004). Its strings are in US English (0409), in Unicode (04B0).
    """
    flags = 0 if _FINAL.fullmatch(version) else _PRERELEASE
    strings = {
        "CompanyName": "The LogitDesk developers",
        "FileDescription": "LogitDesk",
        "FileVersion": version,
        "InternalName": "LogitDesk",
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": "LogitDesk.exe",
        "ProductName": "LogitDesk",
        "ProductVersion": version,
    }
    table = ",\n".join(f"        StringStruct({k!r}, {text!r})" for k, text in strings.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers(version)},
    prodvers={numbers(version)},
    mask=0x3F,
    flags={flags:#x},
    OS=0x40004,
    fileType=0x1,
    subtype=0x0,
    date=(0, 0),
  ),
  kids=[
    StringFileInfo([
      StringTable("040904B0", [
{table},
      ]),
    ]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""
