import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.library.experiment import experiment_from_text
from logitdesk.ui.file_dialogs import FileDialogs
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.sharing import Sharing
from logitdesk.ui.tasks import TaskRunner


class Place:
    """A window with a lab, and what it says."""

    def __init__(self, background: TaskRunner) -> None:
        self.background = background
        self.window = QWidget()
        self.dialogs = FileDialogs(background, self.window)
        self.lab = Lab()
        self.sharing = Sharing(self.lab, self.window)
        self.menu = QMenu(self.window)
        self.sharing.fill(self.menu)
        self.done: list[str] = []
        self.problems: list[str] = []
        self.dialogs.done.connect(self.done.append)
        self.dialogs.problem.connect(self.problems.append)

    def choose(self, text: str) -> None:
        """Choose what is called so from the menu."""
        actions = self.menu.actions()
        next(each for each in actions if each.text().replace("&", "") == text).trigger()


@pytest.fixture
def place(background: TaskRunner, qtbot: QtBot) -> Place:
    place = Place(background)
    qtbot.addWidget(place.window)
    return place


@pytest.fixture(autouse=True)
def _clears_the_clipboard(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.clipboard().clear()


def test_a_copied_lab_is_one_line_that_can_be_pasted(place: Place) -> None:
    place.lab.set_weight(0, 1, 1 / 3)
    place.choose("Copy as a line of text")
    assert place.done == ["Perceptron lab copied as a line of text"]
    text = QGuiApplication.clipboard().text()
    assert "\n" not in text
    place.lab.set_output_size(3)
    place.lab.clear()
    place.choose("Paste a line of text")
    assert place.done[-1] == "Pasted; Undo brings back what was there"
    assert place.lab.perceptron.weight(0, 1) == 1 / 3
    assert len(place.lab.points) == 60
    place.lab.undo()
    assert place.lab.perceptron.output_size == 3


@pytest.mark.parametrize("text", ["", "remember the milk", '{"logitdesk": "perceptron lab"}'])
def test_what_is_no_lab_changes_nothing_and_says_why(place: Place, text: str) -> None:
    before = place.lab.experiment
    QGuiApplication.clipboard().setText(text)
    place.choose("Paste a line of text")
    assert place.problems[0].startswith("The clipboard does not hold a perceptron lab: ")
    assert place.lab.experiment is before
    assert not place.lab.can_undo


def test_a_saved_lab_can_be_opened(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "lab.json"
    place.lab.open(place.lab.experiment.with_output_size(3))
    place.lab.set_weight(2, 2, -0.125)
    with qtbot.waitSignal(place.dialogs.done):
        place.sharing.save_file(path)
    assert place.done == ["Saved lab.json"]
    place.lab.set_output_size(1)
    with qtbot.waitSignal(place.dialogs.done):
        place.sharing.open_file(path)
    assert place.done[-1] == "Opened lab.json; Undo brings back what was there"
    assert place.lab.perceptron.weight(2, 2) == -0.125
    assert experiment_from_text(path.read_bytes(), "It").perceptron.output_size == 3


def test_what_is_saved_is_what_there_was_when_it_was_asked_for(
    place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    path, is_free = tmp_path / "lab.json", threading.Event()
    place.background.run(lambda: is_free.wait(10), lambda _: None, place.problems.append)
    with qtbot.waitSignal(place.dialogs.done):
        place.sharing.save_file(path)
        place.lab.open(place.lab.experiment.with_output_size(3))
        is_free.set()
    saved = experiment_from_text(path.read_bytes(), "It").perceptron
    assert saved.output_size == 1


def test_a_file_of_something_else_says_which_and_why(
    place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "drawing.json"
    path.write_text('{"strokes": [[[1, 1]]]}')
    with qtbot.waitSignal(place.dialogs.problem):
        place.sharing.open_file(path)
    assert place.problems[0].startswith(f"{path} does not hold a perceptron lab: it does not say")
    assert not place.lab.can_undo


def test_a_folder_that_is_gone_is_told(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(place.dialogs.problem):
        place.sharing.save_file(tmp_path / "gone" / "lab.json")
    assert "could not be written" in place.problems[0]


@pytest.mark.parametrize(("entry", "title"), [("Open…", "Open a"), ("Save…", "Save the")])
def test_opening_and_saving_ask_for_a_file(place: Place, entry: str, title: str) -> None:
    place.window.show()
    place.choose(entry)
    (dialog,) = place.window.findChildren(QFileDialog)
    assert dialog.isVisible()
    assert dialog.windowTitle() == f"{title} perceptron lab"
    dialog.reject()
    place.window.close()
