"""What every test may rely on: no test meets the person's own files, nor the network."""

import gc
import multiprocessing
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import numpy as np
import psutil
import pytest
from hypothesis import settings

from logitdesk import paths
from logitdesk.datasets import pendigits, unipen_digits
from logitdesk.datasets.dataset import DataSet
from logitdesk.datasets.download import find_file
from logitdesk.datasets.mnist import FILES, load_mnist
from tests.training.bars_worker import BarsFiles, tell_workers, write_bars
from tests.training.quick_start import QuickContext, is_server

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

gc.disable()
settings.register_profile("logitdesk", deadline=None)  # a shared machine is slow at times
settings.load_profile("logitdesk")

_FOLDERS_WITH_DATA = [
    folder
    for folder in paths.data_folders()
    if all((folder / file.path).is_file() for files in FILES.values() for file in files)
]
_FOLDERS_WITH_STROKES = [
    folder for folder in paths.data_folders() if (folder / pendigits.FILE.path).is_file()
]


def pytest_runtest_logfinish() -> None:
    """Collect garbage between the tests alone, as the program does between events.

    While Qt goes through its widgets, as for a new style, the deletion of a closed one ends the
    process.
    """
    gc.disable()  # some test may have enabled it
    due = [age for age in range(3) if gc.get_count()[age] > gc.get_threshold()[age]]
    if due:
        gc.collect(due[-1])


def pytest_sessionfinish() -> None:
    """Empty the clipboard: without a display Qt deletes it after Python has ended."""
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for the program: settings, models and caches of this test alone."""
    folder = tmp_path / "home"
    monkeypatch.setenv("LOGITDESK_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """The application, which speaks English whatever the system does."""
    from logitdesk.ui.language import install_language

    install_language(qapp, "en")
    return qapp


@pytest.fixture(scope="session")
def mnist_folder() -> Path:
    """A folder with the real MNIST; skips where there is none."""
    if not _FOLDERS_WITH_DATA:
        pytest.skip("MNIST is not on this computer (set LOGITDESK_DATA to a folder that has it)")
    return _FOLDERS_WITH_DATA[0]


@pytest.fixture(scope="session")
def pendigits_folder() -> Path:
    """A folder with the real UCI pen strokes; skips where there is none."""
    if not _FOLDERS_WITH_STROKES:
        pytest.skip("the UCI pen strokes are not on this computer (set LOGITDESK_DATA)")
    return _FOLDERS_WITH_STROKES[0]


@pytest.fixture(scope="session")
def unipen_file() -> Path:
    """The real UNIPEN, or a part of it; skips where there is none."""
    file = find_file(unipen_digits.FILE, paths.data_folders())
    if file is None:
        pytest.skip("UNIPEN is not on this computer (set LOGITDESK_DATA)")
    return file


@pytest.fixture(scope="session")
def mnist_test(mnist_folder: Path) -> DataSet:
    """MNIST's 10,000 test images; skips where they are not found."""
    return load_mnist("test", folders=[mnist_folder])


@pytest.fixture(scope="session")
def mnist_train(mnist_folder: Path) -> DataSet:
    """MNIST's 55,000 images to learn from; skips where they are not found."""
    return load_mnist("train", folders=[mnist_folder])


@pytest.fixture(scope="session")
def bars() -> DataSet:
    """300 images that any network learns at once: class k is a bright bar at row 2 + 2k."""
    random = np.random.default_rng(0)
    labels = np.arange(300, dtype=np.uint8) % 10
    images = random.integers(0, 40, (300, 28, 28), dtype=np.uint8)
    for image, label in zip(images, labels, strict=True):
        top = 2 + 2 * int(label)
        image[top : top + 3, 5:23] = 255
    return DataSet("bars", images, labels)


@pytest.fixture
def bars_data(bars: DataSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BarsFiles:
    """Bars as MNIST's files in `LOGITDESK_DATA`, for workers that `work_on_bars`."""
    folder = tmp_path / "data"
    files = BarsFiles(folder, write_bars(folder, bars))
    monkeypatch.setenv("LOGITDESK_DATA", str(folder))
    for name, value in tell_workers(tmp_path / "files.json", files.by_split).items():
        monkeypatch.setenv(name, value)
    return files


@pytest.fixture
def quick_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """The workers that a window starts begin with TensorFlow imported."""
    contexts = SimpleNamespace(get_context=lambda _kind: QuickContext())
    monkeypatch.setattr("logitdesk.ui.training.process.multiprocessing", contexts)


@pytest.fixture
def default_signals() -> Iterator[None]:
    """Ctrl-C and a closed terminal end what the test starts, also where they are ignored here.

    So they are in a suite that was started by `nohup` or in the background of a script, and a
    program inherits it.
    """
    numbers = {signal.SIGINT, getattr(signal, "SIGHUP", signal.SIGINT)}
    ignored = [number for number in numbers if signal.getsignal(number) == signal.SIG_IGN]
    for number in ignored:
        signal.signal(number, signal.SIG_DFL)
    yield
    for number in ignored:
        signal.signal(number, signal.SIG_IGN)


@pytest.fixture(autouse=True)
def _leaves_nothing_behind() -> Iterator[None]:
    """Fail a test that leaves a thread or a process behind."""
    before = {*threading.enumerate(), *_children()}
    yield
    multiprocessing.active_children()  # takes note of those that have ended
    now = [*(t for t in threading.enumerate() if not t.daemon), *_children()]
    left = [one for one in now if one not in before]
    assert not left, f"left behind: {left}"


def _children() -> set[psutil.Process]:
    """All processes below this one but multiprocessing's own, which live as long as this does."""

    def is_own(child: psutil.Process) -> bool:
        try:
            return "resource_tracker" in " ".join(child.cmdline()) or is_server(child)
        except psutil.Error:  # it ended this moment
            return False

    return {one for one in psutil.Process().children(recursive=True) if not is_own(one)}
