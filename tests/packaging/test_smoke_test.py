"""The test of a built program takes along all that the program needs, and sees what goes wrong."""

from pathlib import Path

import pytest
from smoke_test import Failed, try_program

from tests.packaged import on_posix


@on_posix
@pytest.mark.parametrize(
    ("place", "library"),
    [
        ("logitdesk/logitdesk", "_internal/library"),
        ("LogitDesk.app/Contents/MacOS/logitdesk", "../Frameworks/library"),
    ],
)
def test_the_program_is_tried_with_all_that_is_installed(
    tmp_path: Path, place: str, library: str
) -> None:
    program = tmp_path / place
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\n[ -e "${{0%/*}}/{library}" ] && exit 7\n', "utf-8")
    program.chmod(0o755)
    needed = program.parent / library
    needed.parent.mkdir()
    needed.touch()
    with pytest.raises(Failed, match="smoke --json ended with 7, not 0"):
        try_program(program)
