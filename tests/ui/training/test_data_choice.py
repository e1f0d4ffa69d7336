"""Which data sets are learned from: a recipe's, unless a person ticks others."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from logitdesk.ui.training.data_choice import DataChoice

BOTH = ("mnist", "pendigits")


@pytest.fixture
def choice(qtbot: QtBot) -> DataChoice:
    choice = DataChoice()
    qtbot.addWidget(choice)
    choice.show()
    return choice


def tick(choice: DataChoice, title: str) -> None:
    box = next(box for box in choice.findChildren(QCheckBox) if box.text() == title)
    QTest.keyClick(box, Qt.Key.Key_Space)


def test_at_first_the_one_to_begin_with_is_ticked(choice: DataChoice) -> None:
    assert choice.names == ("mnist",)
    assert choice.images == 60_000


def test_what_is_suggested_is_ticked_and_told_of_once(choice: DataChoice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(choice.changed):
        choice.suggest(BOTH)
    assert choice.names == BOTH
    with qtbot.assertNotEmitted(choice.changed):
        choice.suggest(BOTH)


def test_other_ones_are_ticked_at_one_stroke(choice: DataChoice) -> None:
    told: list[tuple[str, ...]] = []
    choice.changed.connect(lambda: told.append(choice.names))
    choice.suggest(("pendigits",))
    assert told == [("pendigits",)]


def test_what_a_person_ticked_stays(choice: DataChoice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(choice.changed):
        tick(choice, "UCI pen strokes")
    tick(choice, "MNIST")
    for names in (BOTH, ("mnist",)):
        choice.suggest(names)
        assert choice.names == ("pendigits",)
        assert choice.names_for(names) == ("pendigits",)


def test_who_ticks_what_is_suggested_follows_it_again(choice: DataChoice) -> None:
    tick(choice, "UCI pen strokes")
    tick(choice, "UCI pen strokes")
    assert choice.names_for(BOTH) == BOTH
    choice.suggest(BOTH)
    assert choice.names == BOTH


def test_nothing_ticked_is_a_choice_too(choice: DataChoice) -> None:
    tick(choice, "MNIST")
    choice.suggest(BOTH)
    assert choice.names == ()
    assert choice.images == 0


def test_the_images_of_what_is_not_ticked_can_be_counted_too(choice: DataChoice) -> None:
    assert choice.images_of(BOTH) == 65_496
    assert choice.images_of(()) == 0
