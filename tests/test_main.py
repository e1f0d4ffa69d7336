"""How the program starts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaged import LOGITDESK, packaged

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
