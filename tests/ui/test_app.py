"""The application: signals, exceptions, files that the system opens, and no display."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from logitdesk import paths
from logitdesk.ui.app import report_faults
from logitdesk.ui.main_window import MainWindow
from tests.packaged import on_posix, packaged
from tests.ui.test_main_window import messages


def run_code(code: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run Python code in a process of its own, without a display."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )


RUNS = """
import os, signal, sys
from PySide6.QtCore import QTimer
from logitdesk.cli.main import main
from logitdesk.ui import main_window

class Window(main_window.MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        QTimer.singleShot(50, self.break_down)
        QTimer.singleShot(100, lambda: print(self.isVisible()))
        QTimer.singleShot(150, lambda: os.kill(os.getpid(), signal.SIGINT))

    def break_down(self):
        raise RuntimeError("a slot is broken")

main_window.MainWindow = Window
sys.exit(main([]))
"""


@pytest.mark.usefixtures("default_signals")
@pytest.mark.skipif(sys.platform == "win32", reason="os.kill ends the process there")
def test_a_fault_leaves_the_window_and_ctrl_c_closes_it() -> None:
    ended = run_code(RUNS)
    assert (ended.returncode, ended.stdout) == (0, "True\n")
    assert ended.stderr.count("Traceback") == 1
    assert "a slot is broken" in ended.stderr


GARBAGE = """
import sys, threading, weakref
from PySide6.QtCore import QTimer
from logitdesk.cli.main import main
from logitdesk.ui import main_window

class Knot:
    def __init__(self):
        self.itself = self
        weakref.finalize(self, lambda: collected_on.append(threading.current_thread()))

collected_on = []

class Window(main_window.MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        self.timer = QTimer(self, interval=50)
        self.timer.timeout.connect(self.close_if_collected)
        QTimer.singleShot(50, self.make_garbage)

    def make_garbage(self):
        maker = threading.Thread(target=lambda: [Knot() for _ in range(5000)])
        maker.start()
        maker.join()
        self.timer.start()

    def close_if_collected(self):
        if collected_on:
            self.timer.stop()
            print({one is threading.main_thread() for one in collected_on})
            self.close()

main_window.MainWindow = Window
sys.exit(main([]))
"""


def test_garbage_is_collected_on_the_windows_thread_alone() -> None:
    ended = run_code(GARBAGE)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "{True}\n", "")


def test_a_fault_is_told_and_a_repeated_one_does_not_fill_the_disk(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    report_faults(window)
    error = KeyError("logits")
    for _ in range(2000):
        sys.excepthook(KeyError, error, None)
    assert len(messages(window)) == 1
    assert "KeyError" in messages(window)[0]
    assert 1 <= capsys.readouterr().err.count("KeyError") < 1000


OPENS_A_FILE = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from logitdesk.ui.app import make_application

app = make_application()
app.file_wanted.connect(lambda path: print(path.name))
QCoreApplication.sendEvent(app, QFileOpenEvent(sys.argv[1]))
"""


def test_a_file_that_was_double_clicked_is_asked_for() -> None:
    ended = run_code(OPENS_A_FILE, "three.logitdesk")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "three.logitdesk\n", "")


MAKES_AN_APPLICATION = """
import atexit
from PySide6.QtCore import Qt, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication, QWidget
from logitdesk.ui.app import make_application

atexit.register(lambda: print(qInstallMessageHandler(None)))  # the last one to be called
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
    ended = run_code(MAKES_AN_APPLICATION)
    assert (ended.returncode, ended.stderr) == (0, "something else\n")
    assert ended.stdout == "None\n"  # no function of Python's, which Qt would call after its end


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display there")
def test_without_a_display_one_sentence_says_so() -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ended = subprocess.run(
        [sys.executable, "-m", "logitdesk"],
        check=False,
        env={name: value for name, value in os.environ.items() if name not in hidden},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith("logitdesk: ")
    assert "DISPLAY" in ended.stderr
    assert "logitdesk classify" in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_without_qts_libraries_one_sentence_says_so(tmp_path: Path) -> None:
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").write_text("raise ImportError('libEGL.so.1: cannot open')")
    ended = subprocess.run(
        [sys.executable, "-m", "logitdesk"],
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen",
             "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])},
        capture_output=True,
        text=True,
        timeout=60,
    )  # fmt: skip
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
    assert "libEGL.so.1" in ended.stderr


WITHOUT_TENSORFLOW = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from logitdesk.ui.app import make_application
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.pages import PAGES
from logitdesk.ui.settings import Settings

app = make_application()
window = MainWindow(app, Settings(Path(sys.argv[1], "settings.ini")))
window.show()
late = ("logitdesk.ui.evidence", "logitdesk.ui.training", "_lab", "logitdesk.training")
print([name for name in sys.modules if any(part in name for part in late)])
for bundle in window.session.networks.bundles:
    window.session.networks.choose_bundle(bundle)
QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton)
window.documents.save_to(Path(sys.argv[1], "page.png"))
window.documents.open_path(Path(sys.argv[1], "page.png"))
for page in PAGES:
    window.pages.open_page(page.key)
    QTest.qWait(50)
next(one for one in window.actions() if "About" in one.text()).trigger()
from logitdesk.training.request import request_for
window.training().start(request_for("perceptron"))
print({"tensorflow", "keras"} & set(sys.modules))
window.close_at_once()
"""


def test_pages_are_imported_when_shown_and_never_tensorflow(tmp_path: Path) -> None:
    ended = run_code(WITHOUT_TENSORFLOW, str(tmp_path))
    assert (ended.stdout.split("\n"), ended.stderr) == (["[]", "set()", ""], "")


BREAKS = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from logitdesk.cli.main import main
from logitdesk.ui import main_window

class Window(main_window.MainWindow):
    def __init__(self, *arguments):
        QTimer.singleShot(100, read)
        raise RuntimeError("the start is broken")

def read():
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        QTimer.singleShot(100, read)
        return
    for label in dialog.findChildren(QLabel):
        print(label.text())
    dialog.close()

main_window.MainWindow = Window
sys.exit(main([]))
"""


@on_posix
def test_a_failed_start_of_the_packaged_program_shows_a_dialog_that_names_the_log(
    tmp_path: Path,
) -> None:
    done = subprocess.run(
        [packaged(tmp_path, BREAKS)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 1, done.stderr
    assert str(paths.log_file()) in done.stdout
    kept = paths.log_file().read_text(encoding="utf-8")
    assert "the start is broken" in kept
    assert kept.count("Traceback") == 1


MANY_THREADS = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
import numpy as np
import psutil
from logitdesk.ui.app import give_back_memory, limit_free_memory

def work(number):
    np.ones(2_000_000)  # 16 MB, after which glibc would keep as much
    barrier.wait()
    held = [np.ones(50_000 * (number % 7 + 1)) for _ in range(14)]
    barrier.wait()


limit_free_memory()
barrier, process = Barrier(12), psutil.Process()
before = process.memory_info().rss
with ThreadPoolExecutor(12) as pool:
    list(pool.map(work, range(12)))
    give_back_memory()
    print((process.memory_info().rss - before) / 1e6)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc")
def test_what_many_threads_have_freed_is_given_back() -> None:
    """Of 240 MB, about 200 stay where glibc does as it likes."""
    ended = run_code(MANY_THREADS)
    assert ended.returncode == 0, ended.stderr
    assert float(ended.stdout) < 120
