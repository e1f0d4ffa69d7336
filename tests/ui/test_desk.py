import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.inference.network import Network
from logitdesk.inference.reading import read
from logitdesk.library.shelf import Shelf
from logitdesk.ui import desk as desk_module
from logitdesk.ui.background import Background
from logitdesk.ui.desk import Desk
from logitdesk.ui.pen import Pen
from logitdesk.ui.working_page import Point

pytestmark = pytest.mark.usefixtures("qapp")

STROKE: list[Point] = [(210, y, y / 100, 30) for y in range(60, 361, 20)]


@pytest.fixture
def desk(background: Background) -> Iterator[Desk]:
    desk = Desk(Shelf.of_this_computer(), background)
    desk.choose_first_network(None)
    yield desk
    desk.deleteLater()


def draw(desk: Desk, points: list[Point] = STROKE) -> None:
    desk.begin_stroke(points[0])
    desk.extend_stroke(points[1:])
    desk.end_stroke()


def test_a_blank_page_has_no_reading(desk: Desk) -> None:
    assert desk.is_blank
    assert desk.reading is None


def test_the_first_ink_is_read_at_once(desk: Desk) -> None:
    desk.begin_stroke(STROKE[0])
    assert desk.reading is not None
    assert not desk.is_blank


def test_the_reading_is_of_the_newest_page(desk: Desk, qtbot: QtBot) -> None:
    draw(desk)
    qtbot.waitUntil(lambda: not desk.is_reading)
    assert desk.network is not None
    expected = read(desk._work.bitmap, desk.network)
    assert expected is not None
    assert desk.reading is not None
    assert np.array_equal(desk.reading.scores.logits, expected.scores.logits)


def test_a_reading_is_not_changed_by_ink_that_comes_later(desk: Desk) -> None:
    desk.begin_stroke(STROKE[0])
    reading = desk.reading
    assert reading is not None
    ink = reading.ladder.ink.copy()
    desk.extend_stroke(STROKE[1:])
    assert np.array_equal(reading.ladder.ink, ink)


def test_a_page_is_read_at_most_once_a_frame_while_drawing(desk: Desk, qtbot: QtBot) -> None:
    readings: list[int] = []
    desk.reading_changed.connect(lambda: readings.append(1))
    desk.begin_stroke(STROKE[0])
    for point in STROKE[1:]:
        desk.extend_stroke([point])
    assert len(readings) < len(STROKE)
    qtbot.waitUntil(lambda: not desk.is_reading)


def test_undoing_the_only_stroke_takes_the_reading_away(desk: Desk, qtbot: QtBot) -> None:
    draw(desk)
    desk.undo()
    qtbot.waitUntil(lambda: desk.reading is None)
    assert desk.is_blank
    assert desk.can_redo


def test_undo_in_the_middle_of_a_stroke_ends_and_undoes_it(desk: Desk) -> None:
    desk.begin_stroke(STROKE[0])
    desk.extend_stroke(STROKE[1:5])
    desk.undo()
    assert desk.is_blank
    assert not desk.live
    desk.extend_stroke(STROKE[5:])
    assert desk.is_blank
    desk.redo()
    assert desk.page.drawing.point_count == 5


def test_clearing_a_blank_page_is_no_step(desk: Desk) -> None:
    desk.clear()
    assert not desk.can_undo


def test_a_cleared_page_comes_back_by_undo(desk: Desk) -> None:
    draw(desk)
    page = desk.page
    desk.clear()
    assert desk.is_blank
    desk.undo()
    assert desk.page is page


def test_the_eraser_wipes_what_it_passes(desk: Desk) -> None:
    draw(desk)
    desk.set_pen(Pen(30, "eraser"))
    desk.begin_erasing(210, 200)
    desk.erase_to(210, 220)
    desk.end_stroke()
    assert len(desk.page.drawing.strokes) == 2
    desk.erase_to(210, 100)
    assert len(desk.page.drawing.strokes) == 2


def test_wiping_that_is_taken_back_leaves_the_ink(desk: Desk) -> None:
    draw(desk)
    page = desk.page
    desk.begin_erasing(210, 200)
    desk.cancel_stroke()
    assert desk.page is page


def test_a_temperature_changes_probabilities_and_not_logits(desk: Desk, qtbot: QtBot) -> None:
    draw(desk)
    qtbot.waitUntil(lambda: not desk.is_reading)
    before = desk.reading
    desk.set_temperature(4.0)
    after = desk.reading
    assert before is not None
    assert after is not None
    assert after.scores.temperature == 4.0
    assert np.array_equal(before.scores.logits, after.scores.logits)
    assert not np.allclose(before.scores.probabilities, after.scores.probabilities)


def network_of(desk: Desk) -> str | None:
    return desk.network.name if desk.network else None


def chosen(desk: Desk, name: str, qtbot: QtBot) -> None:
    """Choose a network and wait for it."""
    desk.choose_network(name)
    qtbot.waitUntil(lambda: network_of(desk) == name)


def test_another_network_reads_the_same_page(desk: Desk, qtbot: QtBot) -> None:
    draw(desk)
    names = [bundle.name for bundle in desk.bundles]
    chosen(desk, names[-1], qtbot)
    assert desk.reading is not None
    assert desk.reading.scores.model == names[-1]


def test_a_network_once_loaded_is_kept_and_there_at_once(desk: Desk, qtbot: QtBot) -> None:
    first = desk.network
    names = [bundle.name for bundle in desk.bundles]
    chosen(desk, names[-1], qtbot)
    desk.choose_network(names[0])
    assert desk.network is first


def test_the_former_network_reads_until_the_chosen_one_is_there(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    former, go_on = desk.network, threading.Event()
    monkeypatch.setattr(desk_module, "Network", lambda bundle: go_on.wait(5) and Network(bundle))
    names = [bundle.name for bundle in desk.bundles]
    desk.choose_network(names[-1])
    draw(desk)
    assert desk.network is former
    assert desk.reading is not None
    assert desk.reading.scores.model == names[0]
    go_on.set()
    qtbot.waitUntil(lambda: desk.network is not former)
    assert desk.reading.scores.model == names[-1]


def test_of_several_choices_the_newest_counts(desk: Desk, background: Background) -> None:
    names = [bundle.name for bundle in desk.bundles]
    taken: list[object] = []
    desk.network_changed.connect(lambda: taken.append(desk.network))
    desk.choose_network(names[1])
    desk.choose_network(names[2])
    background.close()
    QCoreApplication.processEvents()
    assert network_of(desk) == names[2]
    assert taken == [desk.network]
    desk.choose_network(names[1])  # it was loaded all the same
    assert network_of(desk) == names[1]


def broken_copy(folder: Path) -> Path:
    """A bundle with a changed byte."""
    shutil.copytree(paths.shipped_models() / "perceptron", folder)
    file = folder / "model.tflite"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    card = folder / "card.json"
    card.write_text(card.read_text().replace('"Perceptron"', '"Broken"'))
    return folder


def test_a_changed_network_is_a_problem_and_the_former_stays(
    tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    broken_copy(tmp_path / "broken")
    desk = Desk(Shelf([paths.shipped_models(), tmp_path]), background)
    desk.choose_first_network("Perceptron")
    former = desk.network
    problems: list[str] = []
    desk.problem.connect(problems.append)
    with qtbot.waitSignal(desk.network_changed):
        desk.choose_network("Broken")
    assert desk.network is former
    assert former is not None
    assert len(problems) == 1
    assert "model.tflite" in problems[0]


def test_the_first_network_that_can_be_loaded_stands_in_for_one_that_is_gone(
    background: Background,
) -> None:
    desk = Desk(Shelf.of_this_computer(), background)
    desk.choose_first_network("One that was deleted")
    assert desk.network is not None
    assert desk.network.name == desk.bundles[0].name


def test_the_remembered_network_is_chosen_first(background: Background) -> None:
    desk = Desk(Shelf.of_this_computer(), background)
    desk.choose_first_network("Perceptron")
    assert desk.network is not None
    assert desk.network.name == "Perceptron"


def test_all_networks_that_cannot_be_used_are_told_at_once(
    tmp_path: Path, background: Background
) -> None:
    broken_copy(tmp_path / "changed")
    for name in ("empty", "bare"):
        (tmp_path / name).mkdir()
    desk = Desk(Shelf([tmp_path, paths.shipped_models()]), background)
    problems: list[str] = []
    desk.problem.connect(problems.append)
    desk.choose_first_network("Broken")
    assert desk.network is not None
    (told,) = problems
    assert all(str(tmp_path / name) in told for name in ("changed", "empty", "bare"))


def test_without_any_network_one_can_draw_and_is_told(
    tmp_path: Path, background: Background
) -> None:
    desk = Desk(Shelf([tmp_path]), background)
    problems: list[str] = []
    desk.problem.connect(problems.append)
    desk.choose_first_network(None)
    draw(desk)
    assert len(problems) == 1
    assert desk.network is None
    assert desk.reading is None
    assert not desk.is_blank
