"""A person says what a drawing was, teaches it, and has it read from then on."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from logitdesk.library.own_digits import OwnDigits
from tests.behaviour.test_training import LONG, workers
from tests.behaviour.user import A_ONE, ACROSS, User

ODD = [[(x, y) for x, y in ACROSS], [(x + 60, y) for x, y in A_ONE]]
"""A cross: nobody's 8."""


@pytest.fixture
def teacher(user: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[User]:
    """A person without any data set, whose drawings the perceptron reads."""
    monkeypatch.setenv("LOGITDESK_DATA", str(tmp_path))
    user.click(user.button("^Perceptron"))
    yield user
    assert not workers()


def draw_again(user: User, lower: int = 0) -> None:
    """Draw the cross, so many pixels lower: the very same strokes would be the same digit."""
    user.press("Ctrl+N")
    user.draw([[(x, y + lower) for x, y in stroke] for stroke in ODD])
    user.wait_until(lambda: user.verdict, what="a verdict")


def test_what_was_corrected_and_taught_is_read_right_also_the_next_day(teacher: User) -> None:
    for number in range(1, 4):
        draw_again(teacher, number)
        assert not teacher.verdict.startswith("8")
        teacher.press("Alt+8")
        teacher.wait_until(lambda number=number: len(OwnDigits().all()) == number)  # type: ignore[misc]
    teacher.open_page("My digits")
    teacher.wait_until(lambda: teacher.sees("learns 3 digits"))
    assert teacher.combo("network to teach").currentText() == "Perceptron"
    teacher.click(teacher.find(QPushButton, "^Teach$"))
    teacher.wait_until(lambda: teacher.has(QAbstractButton, "^Use it"), LONG, "the outcome")
    assert teacher.sees("On 3 of your digits")
    assert teacher.sees("Your 8s: 0 of 3 → 3 of 3")
    teacher.click(teacher.button("^Use it"))
    teacher.wait_until(lambda: teacher.sees("My Perceptron ·"))
    draw_again(teacher)
    teacher.wait_until(lambda: teacher.verdict.startswith("8"), what=teacher.verdict)
    teacher.restart()
    draw_again(teacher)
    teacher.wait_until(lambda: teacher.verdict.startswith("8"), what=teacher.verdict)
    teacher.open_page("My digits")  # where it is offered to teach what it was made from
    teacher.wait_until(lambda: teacher.sees("learns 3 digits"))
    assert teacher.combo("network to teach").currentText() == "Perceptron"


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
