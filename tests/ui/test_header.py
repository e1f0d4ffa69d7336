"""The header: verdict, network and temperature, in words, by keys, and in a narrow window."""

from collections.abc import Iterator
from unittest.mock import Mock

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.library.library import rename
from logitdesk.scores.verdict import Limits
from logitdesk.ui.actions import Actions
from logitdesk.ui.document_io import DocumentIO
from logitdesk.ui.header import Header, NetworkSwitch, VerdictView
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.tasks import TaskRunner
from tests.library.networks import put
from tests.ui.stage import NOTHING, SURE, TORN, Stage

LIMITS = Limits(margin=2)


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


def header_of(stage: Stage) -> Header:
    stage.window = window = QMainWindow()
    documents = DocumentIO(stage.session, TaskRunner(window), window)
    actions = Actions(
        window,
        stage.session,
        documents,
        stage.themes,
        lambda _: None,
        lambda: None,
        Mock(),
        QMenu(window),
        QMenu(window),
    )
    return Header(stage.session, stage.themes, actions)


@pytest.fixture
def header(stage: Stage, qtbot: QtBot) -> Header:
    return show(header_of(stage), qtbot)


@pytest.fixture
def verdict(header: Header) -> VerdictView:
    return header.verdict


def show(header: Header, qtbot: QtBot) -> Header:
    qtbot.addWidget(header)
    header.resize(820, 80)
    with qtbot.waitExposed(header):
        header.show()
    return header


def role_of(widget: QWidget) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.role()


# The verdict.


def test_a_doubt_is_said_and_stays_at_every_temperature(verdict: VerdictView, stage: Stage) -> None:
    stage.give(TORN, limits=LIMITS)
    assert verdict.accessibleDescription().startswith("Not sure: 3 or 5")
    stage.session.set_temperature(0.1)
    assert verdict.accessibleDescription().startswith("Not sure: 3 or 5")
    stage.give(NOTHING, limits=LIMITS)
    assert "not look like" in verdict.accessibleDescription()
    assert "3 at" in verdict.accessibleDescription()


def test_a_doubt_is_explained_by_its_limit(verdict: VerdictView, stage: Stage) -> None:
    stage.give(TORN, limits=LIMITS)
    assert "2.00" in verdict.toolTip()
    stage.give(TORN, limits=Limits(margin=0, energy=50))
    assert "50.00" in verdict.toolTip()
    stage.give(NOTHING, limits=Limits(margin=0))
    assert "half" in verdict.toolTip()


def test_a_new_verdict_is_announced_at_most_once_a_second(
    verdict: VerdictView, stage: Stage, qtbot: QtBot
) -> None:
    said: list[str] = []
    verdict.announced.connect(said.append)
    for logits in (SURE, SURE[::-1], SURE, SURE[::-1]):
        stage.give(logits)
    assert len(said) == 1
    qtbot.waitUntil(lambda: len(said) == 2, timeout=2000)
    assert said[0].startswith("3")
    assert said[1].startswith("6"), "the newest"
    stage.give(SURE[::-1])
    qtbot.wait(1100)
    assert len(said) == 2, "it is the same"


@pytest.fixture(params=[1.0, 1.5])
def font_scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    before, larger = qapp.font(), qapp.font()
    larger.setPointSizeF(before.pointSizeF() * request.param)
    qapp.setFont(larger)
    yield request.param
    qapp.setFont(before)


def test_everything_has_room_in_a_narrow_window_and_with_large_type(
    font_scale: float, stage: Stage, qtbot: QtBot
) -> None:
    header = show(header_of(stage), qtbot)
    stage.give(NOTHING, limits=LIMITS)
    assert header.minimumSizeHint().width() <= 600
    heights = {}
    for width in (header.minimumSizeHint().width(), 650, 1500):
        header.resize(width, 10)
        qtbot.wait(10)
        header.resize(width, header.minimumSizeHint().height())
        qtbot.wait(10)
        parts = [header.verdict, *header.findChildren(QAbstractButton)]
        for part in (part for part in parts if part.isVisible()):
            assert part.width() >= part.minimumSizeHint().width()
            assert header.rect().contains(part.mapTo(header, part.rect().bottomRight()))
        for label in header.verdict.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width())
        heights[width] = header.height()
    assert heights[1500] <= min(heights.values())


def test_the_header_follows_the_type_size_at_once(window: MainWindow, qtbot: QtBot) -> None:
    (verdict,) = window.findChildren(VerdictView)
    themes = window.themes
    for change in (themes.enlarge_type, themes.reduce_type, themes.reduce_type):
        former = verdict.size()
        change()
        qtbot.wait(50)
        assert verdict.size() != former


def test_ones_own_network_reads_and_pushes_no_shipped_one_out(
    window: MainWindow, qtbot: QtBot
) -> None:
    networks, switch = window.session.networks, window.findChildren(NetworkSwitch)[0]

    def buttons() -> list[QAbstractButton]:
        return [one for one in switch.findChildren(QAbstractButton) if one.isVisible()]

    def down() -> list[str]:
        return [one.text() for one in buttons() if one.isChecked()]

    put(paths.user_models() / "mine", "A & B", "cnn")
    with qtbot.waitSignal(networks.list_changed):
        networks.refresh()
    *radios, own = buttons()
    assert [one.text() for one in radios] == ["Perceptron", "CNN", "SqueezeNet"]
    assert {role_of(one) for one in radios} == {QAccessible.Role.RadioButton}
    assert isinstance(own, QToolButton)
    with qtbot.waitSignal(networks.network_changed):
        own.menu().actions()[0].trigger()
    assert down() == ["A && B"], "an & is no mnemonic"
    with qtbot.waitSignal(networks.network_changed):
        radios[1].click()
    assert down() == ["CNN"]
    rename(networks.own[0], "Renamed")
    with qtbot.waitSignal(networks.list_changed):
        networks.refresh()
    assert [one.text() for one in own.menu().actions()] == ["Renamed"]


# The temperature.


def test_the_fitted_temperature_is_taken_by_a_click_and_follows_the_network(
    header: Header, stage: Stage
) -> None:
    def fitted() -> list[QPushButton]:
        buttons = header.findChildren(QPushButton)
        return [one for one in buttons if one.text().startswith("fitted") and one.isVisible()]

    assert not fitted()
    stage.take(temperature=1.1234567)
    fitted()[0].click()
    assert stage.session.temperature == 1.1234567
    stage.take(temperature=1.5)
    assert stage.session.temperature == 1.1234567
    assert "1.50" in fitted()[0].accessibleName()
    stage.take(temperature=None)
    assert not fitted()
