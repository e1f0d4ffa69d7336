import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from logitdesk.inference.reading import read
from logitdesk.library.shelf import Shelf
from logitdesk.scores.verdict import Kind
from logitdesk.ui.background import Background
from logitdesk.ui.desk import Desk
from logitdesk.ui.pen import Pen
from logitdesk.ui.working_page import Point
from tests.library.networks import put

pytestmark = pytest.mark.usefixtures("qapp")

STROKE: list[Point] = [(210, y, y / 100, 30) for y in range(60, 361, 20)]


@pytest.fixture
def desk(background: Background) -> Iterator[Desk]:
    desk = Desk(Shelf.of_this_computer(), background)
    desk.networks.choose_first(None)
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


def test_another_network_reads_the_same_page(desk: Desk, qtbot: QtBot) -> None:
    draw(desk)
    with qtbot.waitSignal(desk.network_changed):
        desk.networks.choose("Perceptron")
    assert desk.network is not None
    assert desk.network.name == "Perceptron"
    assert desk.reading is not None
    assert desk.reading.scores.model == "Perceptron"


def test_what_is_wrong_with_networks_is_a_problem_of_the_desk(desk: Desk) -> None:
    problems: list[str] = []
    desk.problem.connect(problems.append)
    desk.networks.choose("nowhere")
    assert len(problems) == 1


def test_without_any_network_one_can_draw_and_is_told(
    tmp_path: Path, background: Background
) -> None:
    desk = Desk(Shelf([tmp_path]), background)
    problems: list[str] = []
    desk.problem.connect(problems.append)
    desk.networks.choose_first(None)
    draw(desk)
    assert len(problems) == 1
    assert desk.network is None
    assert desk.reading is None
    assert not desk.is_blank


def test_without_a_fitted_temperature_there_is_none_to_take(background: Background) -> None:
    desk = Desk(Shelf([]), background)
    assert desk.fitted_temperature is None
    desk.take_fitted_temperature()
    assert desk.temperature == 1


def test_the_networks_own_limits_decide_what_is_believed(
    tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    bundle = put(tmp_path / "mine", "Mine")
    card = bundle.folder / "card.json"
    card.write_text(json.dumps({**json.loads(card.read_text()), "limits": {"margin": 1000}}))
    desk = Desk(Shelf([tmp_path]), background)
    desk.networks.choose_first(None)
    draw(desk)
    qtbot.waitUntil(lambda: not desk.is_reading)
    assert desk.reading is not None
    verdict = desk.reading.verdict
    assert verdict.kind is not Kind.DIGIT
    desk.set_temperature(0.1)
    assert desk.reading.verdict == verdict
