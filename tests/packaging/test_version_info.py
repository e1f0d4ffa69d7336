"""What Windows is told about the version."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from windows.version_info import numbers, version_info, write_version_info


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


def test_properties_show_the_program_and_its_version() -> None:
    shown = read(version_info("0.2.0"))
    assert shown["ProductName"] == "LogitDesk"
    assert shown["FileVersion"] == shown["ProductVersion"] == "0.2.0"
    assert shown["filevers"] == shown["prodvers"] == (0, 2, 0, 0)


@pytest.mark.parametrize(("version", "flags"), [("0.2.0", 0), ("0.2.0rc1", 2)])
def test_what_comes_before_a_release_is_marked(version: str, flags: int) -> None:
    assert read(version_info(version))["flags"] == flags


def test_the_resource_is_written_where_the_build_wants_it(tmp_path: Path) -> None:
    path = tmp_path / "made" / "version.txt"
    write_version_info("0.2.0", path)
    assert path.read_text("utf-8") == version_info("0.2.0")
