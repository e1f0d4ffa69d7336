import os
import signal
import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from logitdesk.ui.application import catching_exceptions, closing_on_signals
from logitdesk.ui.main_window import MainWindow


@pytest.mark.skipif(sys.platform == "win32", reason="os.kill ends the process there")
@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_in_the_terminal_closes_the_window(
    window: MainWindow, qtbot: QtBot, kind: signal.Signals
) -> None:
    before = signal.getsignal(kind)
    with closing_on_signals(window.close_at_once):
        os.kill(os.getpid(), kind)
        qtbot.waitUntil(lambda: not window.isVisible())
    assert signal.getsignal(kind) is before


def test_an_exception_is_told_and_printed(capsys: pytest.CaptureFixture[str]) -> None:
    told: list[BaseException] = []
    before = sys.excepthook
    with catching_exceptions(told.append):
        error = raised()
        sys.excepthook(type(error), error, error.__traceback__)
    assert sys.excepthook is before
    assert told == [error]
    assert "Traceback" in capsys.readouterr().err


def test_an_exception_of_the_telling_is_only_printed(capsys: pytest.CaptureFixture[str]) -> None:
    told: list[BaseException] = []

    def tell(error: BaseException) -> None:
        told.append(error)
        sys.excepthook(type(error), error, error.__traceback__)

    with catching_exceptions(tell):
        error = raised()
        sys.excepthook(type(error), error, error.__traceback__)
        assert told == [error]
        sys.excepthook(type(error), error, error.__traceback__)
    assert told == [error, error]
    assert capsys.readouterr().err.count("Traceback") == 4


def raised() -> ZeroDivisionError:
    try:
        _ = 1 / 0
    except ZeroDivisionError as error:
        return error
    raise AssertionError


OPENS_A_FILE = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from logitdesk.ui.application import make_application

app = make_application()
app.file_wanted.connect(lambda path: print(path.name))
QCoreApplication.sendEvent(app, QFileOpenEvent(sys.argv[1]))
"""


def test_a_file_that_macos_says_was_double_clicked_is_asked_for() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", OPENS_A_FILE, "three.logitdesk"],
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "three.logitdesk\n", "")


MAKES_AN_APPLICATION = """
from PySide6.QtCore import Qt, qWarning
from PySide6.QtWidgets import QApplication, QWidget
from logitdesk.ui.application import make_application

which = Qt.ApplicationAttribute
QApplication.setAttribute(which.AA_CompressHighFrequencyEvents)  # as Qt's plugin for X does
QApplication.setAttribute(which.AA_CompressTabletEvents)
app = make_application()
assert not app.testAttribute(which.AA_CompressHighFrequencyEvents)
assert not app.testAttribute(which.AA_CompressTabletEvents)
window = QWidget()
window.setMinimumSize(100, 100)
window.show()  # of which the offscreen platform says that it leaves something out
qWarning("something else")
"""


def test_no_movement_is_dropped_and_qt_says_only_what_matters() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", MAKES_AN_APPLICATION],
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (ended.returncode, ended.stderr) == (0, "something else\n")
