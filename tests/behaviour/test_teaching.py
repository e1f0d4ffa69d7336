"""The window killed while a person labels digits: none of them is lost."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from logitdesk.library.own_digits import OwnDigits

_COLLECTS_UNTIL_KILLED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.behaviour.user import A_ONE, User
app = QApplication(sys.argv)
user = User(app, Path(sys.argv[1]))
user.open_page("My digits")
user.click(user.button("^Start$"))
for number in range(1, 30):
    user.draw([A_ONE])
    user.wait_until(lambda: user.sees(f"{number} of 30"))
    print(number, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL")
def test_a_window_killed_while_it_collects_has_kept_each_digit(home: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [sys.executable, "-c", _COLLECTS_UNTIL_KILLED, str(home)],
        stdout=subprocess.PIPE, text=True, env=environment,
    )  # fmt: skip
    with process, process.stdout as told:  # type: ignore[union-attr]  # it is a pipe
        for _ in range(3):
            collected = int(told.readline())
        process.send_signal(signal.SIGKILL)
    assert collected == 3
    assert [one.label for one in OwnDigits().all()][:3] == [0, 1, 2]
