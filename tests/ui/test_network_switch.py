from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.library.bundle import open_bundle
from logitdesk.library.library import Library, rename
from logitdesk.ui.network_switch import NetworkSwitch
from logitdesk.ui.session import Session
from logitdesk.ui.status_line import StatusLine
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager
from tests.library.networks import put


@pytest.fixture
def session(background: TaskRunner) -> Session:
    put(paths.user_models() / "mine", "My CNN", "cnn")
    session = Session(Library.of_this_computer(), background)
    session.networks.choose_first("CNN")
    return session


@pytest.fixture
def switch(session: Session, qapp: QApplication, qtbot: QtBot) -> NetworkSwitch:
    widget = NetworkSwitch(session, ThemeManager(qapp, "light"))
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def segments(switch: NetworkSwitch) -> Sequence[QPushButton]:
    return switch.findChildren(QPushButton)


def down(switch: NetworkSwitch) -> list[str]:
    return [segment.text() for segment in segments(switch) if segment.isChecked()]


def test_the_shipped_networks_stand_in_order_and_the_chosen_one_is_down(
    switch: NetworkSwitch,
) -> None:
    assert [segment.text() for segment in segments(switch)] == ["Perceptron", "CNN", "SqueezeNet"]
    assert down(switch) == ["CNN"]


def test_a_click_chooses_a_network(switch: NetworkSwitch, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.network_changed):
        QTest.mouseClick(segments(switch)[0], Qt.MouseButton.LeftButton)
    assert session.network is not None
    assert session.network.name == "Perceptron"
    assert down(switch) == ["Perceptron"]


def test_a_click_back_while_a_network_is_loaded_stays(
    switch: NetworkSwitch, session: Session, background: TaskRunner
) -> None:
    for segment in (0, 1):
        QTest.mouseClick(segments(switch)[segment], Qt.MouseButton.LeftButton)
    background.close()
    QApplication.processEvents()
    assert session.network is not None
    assert session.network.name == "CNN"
    assert down(switch) == ["CNN"]


def test_arrow_keys_choose_the_next_network(
    switch: NetworkSwitch, session: Session, qtbot: QtBot
) -> None:
    segments(switch)[1].setFocus()
    with qtbot.waitSignal(session.network_changed):
        QTest.keyClick(segments(switch)[1], Qt.Key.Key_Right)
    assert session.network is not None
    assert session.network.name == "SqueezeNet"
    assert down(switch) == ["SqueezeNet"]


def test_a_network_chosen_elsewhere_is_shown(
    switch: NetworkSwitch, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.network_changed):
        session.networks.choose("Perceptron")
    assert down(switch) == ["Perceptron"]


def test_a_network_that_cannot_be_had_leaves_the_former_one_down(
    switch: NetworkSwitch, session: Session, tmp_path: Path
) -> None:
    session.networks.choose(str(tmp_path))
    assert down(switch) == ["CNN"]


def test_a_network_of_ones_own_takes_its_architectures_segment(
    switch: NetworkSwitch, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.network_changed):
        session.networks.choose("My CNN")
    assert [segment.text() for segment in segments(switch)] == [
        "Perceptron", "My CNN", "SqueezeNet",
    ]  # fmt: skip
    assert down(switch) == ["My CNN"]
    with qtbot.waitSignal(session.network_changed):
        QTest.mouseClick(segments(switch)[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(segments(switch)[1], Qt.MouseButton.LeftButton)
    assert down(switch) == ["My CNN"]
    with qtbot.waitSignal(session.network_changed):
        session.networks.restore_shipped()
    assert down(switch) == ["CNN"]


def test_a_long_name_keeps_its_beginning_and_its_end(
    switch: NetworkSwitch, session: Session, qtbot: QtBot
) -> None:
    mine = open_bundle(paths.user_models() / "mine")
    rename(mine, "A & B of a very long name 7")
    with qtbot.waitSignal(session.networks.shelf_changed):
        session.networks.look_again()
    with qtbot.waitSignal(session.network_changed):
        session.networks.choose("A & B of a very long name 7")
    segment = segments(switch)[1]
    assert segment.text().startswith("A && ")
    assert segment.text().endswith(" 7")
    assert "…" in segment.text()
    assert "A &amp; B of a very long name 7" in segment.toolTip()
    assert segment.accessibleName() == "A & B of a very long name 7"


def tab_stops(switch: NetworkSwitch) -> list[str]:
    tab = Qt.FocusPolicy.TabFocus
    return [one.text() for one in segments(switch) if one.focusPolicy() & tab]


def test_tab_enters_at_the_chosen_network(
    switch: NetworkSwitch, session: Session, qtbot: QtBot
) -> None:
    assert tab_stops(switch) == ["CNN"]
    with qtbot.waitSignal(session.network_changed):
        session.networks.choose("Perceptron")
    assert tab_stops(switch) == ["Perceptron"]


def test_a_switch_of_no_networks_is_not_there(background: TaskRunner, qapp: QApplication) -> None:
    assert NetworkSwitch(Session(Library([]), background), ThemeManager(qapp, "light")).isHidden()


def test_every_segment_explains_its_network(switch: NetworkSwitch) -> None:
    for segment, words in zip(
        segments(switch), ["weighted sum", "convolutions", "mean of"], strict=True
    ):
        assert segment.text() in segment.toolTip()
        assert words in segment.toolTip()
        assert "% on MNIST" in segment.toolTip()


def test_the_status_line_tells_the_network(
    session: Session, qapp: QApplication, qtbot: QtBot
) -> None:
    line = StatusLine(session, ThemeManager(qapp, "light"))
    qtbot.addWidget(line)
    network = line.findChildren(QLabel)[1]
    assert network.text().startswith("CNN · 99.")
    with qtbot.waitSignal(session.network_changed):
        session.networks.choose("Perceptron")
    assert network.text().endswith("on MNIST · 7,850 weights")
