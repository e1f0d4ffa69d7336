"""How the program starts."""

import multiprocessing.spawn
import os
import subprocess
import sys
from multiprocessing import resource_tracker
from pathlib import Path

import pytest

from tests.packaged import LOGITDESK, on_posix, packaged
from tests.training.workers import PATIENCE


@on_posix
def test_a_packaged_program_is_its_own_training_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = packaged(tmp_path)
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


TELLS = """
import os
from logitdesk.cli import main as cli
cli.main = lambda: print(os.environ.get("LD_LIBRARY_PATH", "nothing"))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux has the variable")
@pytest.mark.parametrize(("before", "after"), [(None, "nothing"), ("/theirs", "/theirs")])
def test_what_a_packaged_program_starts_loads_the_systems_libraries(
    tmp_path: Path, before: str | None, after: str
) -> None:
    environment = {**os.environ, "LD_LIBRARY_PATH": "/ours"}
    if before is not None:
        environment["LD_LIBRARY_PATH_ORIG"] = before
    program = packaged(tmp_path, TELLS + LOGITDESK)
    done = subprocess.run(
        [program],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        timeout=60,
    )
    assert (done.stdout, done.stderr) == (f"{after}\n", "")
