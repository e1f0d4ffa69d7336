"""What Windows is told about the version."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from windows.version_info import numbers, write_version_info


def read(text: str) -> dict[str, Any]:
    """What PyInstaller would make of the resource, whose classes are named as here."""
    found: dict[str, Any] = {}

    def keeping(*names: str) -> Callable[..., None]:
        def keep(*values: object, **more: object) -> None:
            found.update(more)
            if names == ("string",):
                found[str(values[0])] = values[1]

        return keep

    plain = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "VarFileInfo")
    classes = {name: keeping() for name in (*plain, "VarStruct")}
    eval(text, {**classes, "StringStruct": keeping("string")})
    return found


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("0.1.0", (0, 1, 0, 0)),
        ("1.2", (1, 2, 0, 0)),
        ("10.20.30.40", (10, 20, 30, 40)),
        ("0.2.0rc1", (0, 2, 0, 0)),
        ("0.2.0.dev3", (0, 2, 0, 0)),
    ],
)
def test_windows_compares_four_numbers(version: str, expected: tuple[int, ...]) -> None:
    assert numbers(version) == expected


def test_what_is_no_version_is_refused() -> None:
    with pytest.raises(ValueError, match="“next” is no version"):
        numbers("next")


@pytest.mark.parametrize(("version", "flags"), [("0.2.0", 0), ("0.2.0rc1", 2)])
def test_properties_show_the_program_and_its_version(
    version: str, flags: int, tmp_path: Path
) -> None:
    write_version_info(version, tmp_path / "made" / "version.txt")
    shown = read((tmp_path / "made" / "version.txt").read_text("utf-8"))
    assert shown["ProductName"] == "LogitDesk"
    assert shown["FileVersion"] == shown["ProductVersion"] == version
    assert shown["filevers"] == shown["prodvers"] == (0, 2, 0, 0)
    assert shown["flags"] == flags
