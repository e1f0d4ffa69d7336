import multiprocessing
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from logitdesk.ui.training.device_choice import DeviceChoice
from logitdesk.ui.training.training_thread import Work
from tests.ui.training.answers import fails, has_a_gpu, has_none, never_answers

Choose = Callable[[Work], DeviceChoice]


@pytest.fixture
def choice_by(qapp: QApplication, qtbot: QtBot) -> Iterator[Choose]:
    made: list[DeviceChoice] = []

    def make(work: Work) -> DeviceChoice:
        made.append(DeviceChoice(work=work))
        qtbot.addWidget(made[-1])
        return made[-1]

    yield make
    for one in made:
        one.stop_asking()


def texts(choice: DeviceChoice) -> list[str]:
    return [choice.itemText(row) for row in range(choice.count())]


def test_until_it_is_answered_there_are_automatic_and_the_cpu(choice_by: Choose) -> None:
    choice = choice_by(never_answers)
    choice.ask()
    assert texts(choice) == ["Automatic", "CPU"]
    assert choice.device == "auto"
    assert not choice.has_gpu


def test_each_gpu_is_offered_by_its_name(choice_by: Choose, qtbot: QtBot) -> None:
    choice = choice_by(has_a_gpu)
    choice.ask()
    qtbot.waitUntil(lambda: choice.count() == 3, timeout=20_000)
    assert texts(choice) == ["Automatic (GPU (A 1))", "CPU", "GPU 0 (A 1)"]
    assert choice.has_gpu
    choice.setCurrentIndex(2)
    assert choice.device == "gpu:0"


def test_what_was_chosen_meanwhile_stays_chosen(choice_by: Choose, qtbot: QtBot) -> None:
    choice = choice_by(has_none)
    choice.ask()
    choice.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "Automatic (CPU)" in texts(choice), timeout=20_000)
    assert choice.device == "cpu"


def test_without_an_answer_the_choice_is_as_before(choice_by: Choose, qtbot: QtBot) -> None:
    choice = choice_by(fails)
    choice.ask()
    qtbot.waitUntil(lambda: choice._thread is None, timeout=20_000)
    assert texts(choice) == ["Automatic", "CPU"]


def test_it_is_asked_once(choice_by: Choose, qtbot: QtBot) -> None:
    choice = choice_by(has_none)
    choice.ask()
    qtbot.waitUntil(lambda: choice._thread is None, timeout=20_000)
    choice.ask()
    assert choice._thread is None


def test_when_the_window_closes_no_process_is_left(choice_by: Choose, qtbot: QtBot) -> None:
    choice = choice_by(never_answers)
    choice.ask()
    qtbot.waitUntil(lambda: bool(multiprocessing.active_children()), timeout=20_000)
    choice.stop_asking()
    assert not multiprocessing.active_children()
