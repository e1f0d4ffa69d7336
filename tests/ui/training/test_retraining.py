"""Retraining as a person does it, in the real window with a real worker process."""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from logitdesk.library.bundle import open_bundle
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import SettingsFile
from logitdesk.ui.training.outcome_view import OutcomeView
from logitdesk.ui.training.request_form import RequestForm
from logitdesk.ui.training.run_view import RunView
from logitdesk.ui.training.training import State
from tests.ui.gestures import A_ONE, ACROSS, drag

WAIT_MS: Final = 60_000


@pytest.fixture
def open_window(
    qapp: QApplication, settings_file: SettingsFile, mnist_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[[], MainWindow]]:  # fmt: skip
    """Opens the window, any number of times; real MNIST is found."""
    monkeypatch.setenv("LOGITDESK_DATA", str(mnist_folder))
    windows: list[MainWindow] = []

    def open_it() -> MainWindow:
        window = MainWindow(qapp, settings_file)
        window.resize(1280, 800)
        window.show()
        windows.append(window)
        return window

    yield open_it
    for window in windows:
        window.close_at_once()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def ask_for_training(window: MainWindow, *, epochs: int) -> None:
    """By menu and form: a perceptron, from 2,000 images."""
    retrain = next(action for action in window.actions() if action.text() == "&Retrain…")
    retrain.trigger()
    form = window.findChild(RequestForm)
    assert form is not None
    press(window, "Perceptron")
    field(form, "Epochs").setValue(epochs)
    field(form, "Images").setValue(2000)
    press(window, "Start training")


def press(window: MainWindow, text: str) -> None:
    """Click the button that can be seen and says so."""
    buttons = [
        button
        for button in window.findChildren(QPushButton)
        if button.text().replace("&", "") == text and button.isVisible()
    ]
    QTest.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)


def field(form: RequestForm, name: str) -> QSpinBox:
    """The field of whole numbers with this name."""
    return next(box for box in form.findChildren(QSpinBox) if box.accessibleName() == name)


def wait_for(qtbot: QtBot, window: MainWindow, state: State) -> None:
    training = window.training

    def has_come() -> bool:
        assert training.state == state or training.state != "failed", training.problem
        return training.state == state

    qtbot.waitUntil(has_come, timeout=WAIT_MS)


def epochs_done(window: MainWindow) -> int:
    return len(window.training.record.epochs)


def state_of(window: MainWindow) -> State:
    return window.training.state


def workers() -> list[psutil.Process]:
    """The processes that train."""

    def trains(child: psutil.Process) -> bool:
        try:
            return "spawn_main" in " ".join(child.cmdline())
        except psutil.Error:  # it has ended meanwhile
            return False

    return [child for child in psutil.Process().children(recursive=True) if trains(child)]


def test_a_person_retrains_a_network_and_has_it_the_next_day(
    open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    ask_for_training(window, epochs=5000)
    training = window.training
    assert state_of(window) == "preparing"
    assert window.findChild(RunView).isVisible()  # type: ignore[union-attr]

    drag(window.canvas, A_ONE)
    wait_for(qtbot, window, "training")
    qtbot.waitUntil(lambda: len(training.record.glimpses) > 3, timeout=WAIT_MS)
    first = training.record.glimpses[-1].number
    drag(window.canvas, ACROSS)
    assert window.desk.reading is not None  # the page is read while a network learns
    qtbot.waitUntil(lambda: training.record.glimpses[-1].number > first, timeout=WAIT_MS)

    press(window, "Pause")
    assert state_of(window) == "paused"
    QTest.qWait(400)
    stood_at = training.record.progress
    QTest.qWait(400)
    assert training.record.progress == stood_at
    press(window, "Resume")
    qtbot.waitUntil(lambda: epochs_done(window) >= 2, timeout=WAIT_MS)

    press(window, "Stop")
    wait_for(qtbot, window, "finished")
    outcome = training.record.outcome
    assert outcome is not None
    assert outcome.run.ending == "stopped"
    assert outcome.comparisons[0].before_name == "Perceptron"
    assert window.findChild(OutcomeView).isVisible()  # type: ignore[union-attr]
    press(window, "Use it")
    qtbot.waitUntil(lambda: network_of(window) == "My Perceptron", timeout=WAIT_MS)
    assert state_of(window) == "ready"
    window.close()
    assert not workers()

    next_day = open_window()
    assert network_of(next_day) == "My Perceptron"
    assert "My Perceptron" in [bundle.name for bundle in next_day.desk.networks.bundles]
    bundle = open_bundle(Path(outcome.folder))
    bundle.verify()
    assert (bundle.folder / "history.csv").read_text().count("\n") == 1 + len(outcome.run.epochs)


def network_of(window: MainWindow) -> str | None:
    return None if window.desk.network is None else window.desk.network.name


def test_a_discarded_network_is_gone_and_the_former_one_reads_on(
    open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    ask_for_training(window, epochs=2)
    wait_for(qtbot, window, "finished")
    press(window, "Discard")
    qtbot.waitUntil(
        lambda: "My Perceptron" not in [bundle.name for bundle in window.desk.networks.bundles]
    )
    assert network_of(window) == "CNN"
    assert window.training.state == "ready"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL")
def test_when_the_worker_is_killed_the_window_lives_and_the_best_so_far_can_be_kept(
    open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    ask_for_training(window, epochs=5000)
    qtbot.waitUntil(lambda: epochs_done(window) >= 2, timeout=WAIT_MS)
    for worker in workers():
        os.kill(worker.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: window.training.state == "failed", timeout=WAIT_MS)
    assert "killed" in window.training.problem
    drag(window.canvas, A_ONE)
    assert window.desk.reading is not None
    qtbot.waitUntil(lambda: bool(window.training.interrupted), timeout=WAIT_MS)
    assert not window._messages.text  # the page itself offers it
    press(window, "Keep its best")
    wait_for(qtbot, window, "finished")
    press(window, "Keep it for later")
    assert network_of(window) == "CNN"
    qtbot.waitUntil(
        lambda: "My Perceptron" in [bundle.name for bundle in window.desk.networks.bundles]
    )
    qtbot.waitUntil(lambda: not window.training.interrupted, timeout=WAIT_MS)


@pytest.mark.parametrize("answer", ["Keep the best so far", "Drop it", "Go on training"])
def test_closing_the_window_while_it_trains_asks_first(
    open_window: Callable[[], MainWindow], qtbot: QtBot, answer: str, home: Path
) -> None:
    window = open_window()
    ask_for_training(window, epochs=5000)
    qtbot.waitUntil(lambda: epochs_done(window) >= 1, timeout=WAIT_MS)
    window.close()
    assert window.isVisible()
    box = window.findChild(QMessageBox)
    assert box is not None
    button = next(b for b in box.buttons() if b.text().replace("&", "") == answer)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    if answer == "Go on training":
        done = epochs_done(window)
        qtbot.waitUntil(lambda: epochs_done(window) > done, timeout=WAIT_MS)
        assert window.isVisible()
        return
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT_MS)
    assert not workers()
    kept = [folder.name for folder in (home / "models").glob("*/card.json")]
    assert bool(kept) == (answer == "Keep the best so far")
    assert not list((home / "runs").iterdir())
