import os
import signal
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
    with closing_on_signals(window):
        os.kill(os.getpid(), kind)
        qtbot.waitUntil(lambda: not window.isVisible())
    assert signal.getsignal(kind) is before


def test_an_exception_is_told_and_printed(capsys: pytest.CaptureFixture[str]) -> None:
    said: list[str] = []
    before = sys.excepthook
    with catching_exceptions(said.append):
        try:
            _ = 1 / 0
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    assert sys.excepthook is before
    assert "ZeroDivisionError" in said[0]
    assert "Traceback" in capsys.readouterr().err
