"""How the program starts."""

import multiprocessing.spawn
import os
import sys
from multiprocessing import resource_tracker
from pathlib import Path

import pytest

from tests.learning.workers import PATIENCE

PACKAGED = f"""#!{sys.executable}
import multiprocessing, multiprocessing.spawn, runpy, sys
sys.frozen = True
multiprocessing.freeze_support = multiprocessing.spawn.freeze_support
runpy.run_module("logitdesk", run_name="__main__")
"""
"""What PyInstaller's own start of a program does, as far as it matters here."""


@pytest.mark.skipif(os.name != "posix", reason="a script is no program elsewhere")
def test_a_packaged_program_is_its_own_training_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "logitdesk"
    program.write_text(PACKAGED, encoding="utf-8")
    program.chmod(0o755)
    resource_tracker.ensure_running()  # by Python, for it is no part of this
    spawn = multiprocessing.get_context("spawn")
    monkeypatch.setattr(multiprocessing.spawn, "_python_exe", os.fsencode(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=theirs.send, args=("It is at work.",))
    process.start()
    theirs.close()
    try:
        assert ours.poll(PATIENCE)
        assert ours.recv() == "It is at work."
    finally:
        process.join(PATIENCE)
        ours.close()
