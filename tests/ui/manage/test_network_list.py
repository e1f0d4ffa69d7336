"""The rows of the list, as networks come and go."""

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.library import library as keeping
from logitdesk.library.library import Library
from logitdesk.ui.manage.network_list import NAME, NetworkList, day
from logitdesk.ui.networks import NetworkManager
from logitdesk.ui.tasks import TaskRunner
from tests.library.networks import broken, put_small


def test_rows_follow_whatever_comes_and_goes(background: TaskRunner, qtbot: QtBot) -> None:
    models = paths.user_models()
    networks = NetworkManager(Library([models]), background)
    rows = NetworkList(networks)
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(rows)
    tester = QAbstractItemModelTester(rows)
    chance = random.Random(1)
    for step in range(40):
        there = networks.entries
        if there and chance.random() < 0.45:
            keeping.delete(chance.choice(there))
        elif chance.random() < 0.2:
            broken(models / f"z-{step}")
        else:
            put_small(models / f"{chance.randrange(1000)}-{step}", f"Network {step}")
        with qtbot.waitSignal(networks.list_changed):
            networks.refresh()
        QCoreApplication.processEvents()
        names = [rows.index(row, NAME).data() for row in range(rows.rowCount())]
        fresh = NetworkList(networks)
        assert names == [fresh.index(row, NAME).data() for row in range(fresh.rowCount())]
        assert len(names) == len(networks.entries)
    tester.deleteLater()


def test_a_folder_that_is_not_in_the_list_has_no_row(background: TaskRunner) -> None:
    assert NetworkList(NetworkManager(Library([]), background)).row_of(Path("nowhere")) is None


@pytest.mark.parametrize(
    ("created", "shown"),
    [("2026-01-02T12:00:00+00:00", "2026-01-02"), ("some day in May", "some day i")],
)
def test_the_day_a_network_was_made(created: str, shown: str) -> None:
    assert day(created) == shown
