"""A program that believes to be a packaged one, as PyInstaller would start it."""

import os
import sys
from pathlib import Path
from typing import Final

import pytest

SCRIPT: Final = f"""#!{sys.executable}
import sys
sys.path.insert(0, {str(Path(__file__).parents[1])!r})
sys.frozen = True
sys.executable = __file__
import multiprocessing, multiprocessing.spawn, runpy
multiprocessing.freeze_support = multiprocessing.spawn.freeze_support
"""
"""What PyInstaller's own start of a program does, as far as it matters here."""
LOGITDESK: Final = 'runpy.run_module("logitdesk", run_name="__main__")\n'

on_posix = pytest.mark.skipif(os.name != "posix", reason="a script is no program elsewhere")


def packaged(folder: Path, program: str = LOGITDESK) -> Path:
    """An executable in `folder` that is LogitDesk or, packaged likewise, another program."""
    path = folder / "logitdesk"
    path.write_text(SCRIPT + program, encoding="utf-8")
    path.chmod(0o755)
    return path
