"""What the page says of a network that cannot be asked, and what it does about it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.ui.evidence.notice import Notice
from logitdesk.ui.evidence.share_map import ShareMap
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import Settings
from tests.library.networks import put_as_before
from tests.ui.evidence.eyes import Eyes
from tests.ui.gestures import A_ONE, drag

PATIENCE_MS = 90_000
Opens = Callable[[], MainWindow]


@pytest.fixture
def opens(qapp: QApplication, settings_file: Settings) -> Iterator[Opens]:
    """Opens the real window once the networks are there."""
    windows: list[MainWindow] = []

    def open_window() -> MainWindow:
        windows.append(MainWindow(qapp, settings_file))
        windows[-1].show()
        return windows[-1]

    yield open_window
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def read_by(window: MainWindow, name: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.network_changed):
        window.session.networks.choose(name)


def notice(window: MainWindow) -> str:
    """What the page says that keeps evidence from being there."""
    return " ".join(one.words for one in window.findChildren(Notice) if one.isVisible())


def button(eyes: Eyes) -> QPushButton:
    return next(one for one in eyes.all(QPushButton) if one.text() == "Try again")


def test_a_network_of_before_is_brought_up_to_date_and_then_answers(
    opens: Opens, qtbot: QtBot
) -> None:
    put_as_before(paths.user_models() / "old", "Old", "perceptron")
    window = opens()
    eyes = Eyes(window, qtbot)
    read_by(window, "Old", qtbot)
    window.pages.open_page("evidence")
    assert notice(window) == ""
    drag(window.canvas, A_ONE)
    qtbot.waitUntil(lambda: "“Old” was made before Evidence" in notice(window))
    heat = eyes.one(ShareMap)
    assert heat.accessibleDescription() == "There is no map of this drawing yet."
    assert window.session.reading is not None  # and the other pages go on meanwhile
    qtbot.waitUntil(lambda: notice(window) == "", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: eyes.feed.evidence is not None)
    evidence = eyes.evidence()
    assert evidence.total == pytest.approx(evidence.number, abs=1e-3)


def test_what_could_not_be_done_is_said_and_can_be_tried_again(opens: Opens, qtbot: QtBot) -> None:
    bundle = put_as_before(paths.user_models() / "old", "Old", "perceptron")
    keras = bundle.keras_file.read_bytes()
    bundle.keras_file.write_bytes(b"damaged")
    window = opens()
    eyes = Eyes(window, qtbot)
    read_by(window, "Old", qtbot)
    window.pages.open_page("evidence")
    drag(window.canvas, A_ONE)
    qtbot.waitUntil(lambda: "model.keras" in notice(window), timeout=PATIENCE_MS)
    bundle.keras_file.write_bytes(keras)
    button(eyes).click()
    qtbot.waitUntil(lambda: "is being brought up to date" in notice(window))
    assert not button_is_there(eyes)
    qtbot.waitUntil(lambda: eyes.feed.evidence is not None, timeout=PATIENCE_MS)
    assert notice(window) == ""


def button_is_there(eyes: Eyes) -> bool:
    return any(one.text() == "Try again" for one in eyes.all(QPushButton))


def test_a_graph_that_was_changed_is_said_so_until_another_network_reads(
    opens: Opens, qtbot: QtBot
) -> None:
    bundle = put_as_before(paths.user_models() / "old", "Old", "perceptron")
    shipped = paths.shipped_models() / "perceptron" / "card.json"
    (bundle.folder / "card.json").write_text(shipped.read_text().replace("Perceptron", "Own"))
    (bundle.folder / "evidence.tflite").write_bytes(b"changed")
    window = opens()
    eyes = Eyes(window, qtbot)
    read_by(window, "Own", qtbot)
    window.pages.open_page("evidence")
    drag(window.canvas, A_ONE)
    qtbot.waitUntil(lambda: "evidence.tflite is not the file" in notice(window))
    assert button_is_there(eyes)
    assert eyes.feed.evidence is None
    read_by(window, "CNN", qtbot)
    assert notice(window) == ""
    assert eyes.evidence().number == pytest.approx(eyes.evidence().total, abs=1e-3)


def test_closing_the_window_meanwhile_leaves_no_process(opens: Opens, qtbot: QtBot) -> None:
    put_as_before(paths.user_models() / "old", "Old", "perceptron")
    window = opens()
    read_by(window, "Old", qtbot)
    window.pages.open_page("evidence")
    drag(window.canvas, A_ONE)
    qtbot.waitUntil(lambda: "“Old” was made before Evidence" in notice(window))
    window.close()
