"""What a Debian package depends on is told from the libraries that the program does not bring."""

import pytest
from linux.needed_libraries import DATA, PACKAGES, depends_of

from tests.packaging.readme import libraries_for_debian

QT = """
logitdesk/_internal/libQt6Gui.so.6:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libGL.so.1
  NEEDED               libxcb.so.1
  NEEDED               libQt6Core.so.6
  NEEDED               libc.so.6
  NEEDED               ld-linux-x86-64.so.2

Version References:
  required from libc.so.6:
    0x06969189 0x00 07 GLIBC_2.9
    0x069691b4 0x00 06 GLIBC_2.34
    0x09691a75 0x00 02 GLIBC_2.2.5
"""
BROUGHT = {"libQt6Core.so.6", "libQt6Gui.so.6"}


def test_what_is_not_brought_along_is_asked_of_its_package() -> None:
    depends = depends_of(QT, BROUGHT)
    assert {"libgl1", "libxcb1", *DATA} <= set(depends)
    assert "libxcb1" not in depends_of(QT, {*BROUGHT, "libxcb.so.1"})
    # The C library is as new as the newest of its symbols in use.
    assert [name for name in depends if "libc6" in name] == ["libc6 (>= 2.34)"]


def test_a_library_of_no_known_package_stops_the_build_and_is_named() -> None:
    with pytest.raises(LookupError, match=r"libQt6Core\.so\.6 .* name its Debian package"):
        depends_of(QT, {"libQt6Gui.so.6"})


def test_the_package_of_each_library_that_readme_names_is_known() -> None:
    assert libraries_for_debian() <= set(PACKAGES.values())
