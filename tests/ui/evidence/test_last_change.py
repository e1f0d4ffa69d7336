import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from logitdesk.library.shelf import Shelf
from logitdesk.ui.background import Background
from logitdesk.ui.desk import Desk
from logitdesk.ui.evidence.last_change import LastChange, ReadPage


@pytest.fixture
def desk(background: Background) -> Desk:
    desk = Desk(Shelf.of_this_computer(), background)
    desk.networks.choose_first("CNN")
    return desk


def draw(desk: Desk, x: float, *, lift: bool = True) -> None:
    desk.begin_stroke((x, 80, 0.0, 30))
    desk.extend_stroke([(x, y, y / 100, 30) for y in range(90, 340, 10)])
    if lift:
        desk.end_stroke()


def logits(moment: ReadPage | None) -> list[float]:
    assert moment is not None
    assert moment.answer is not None
    return [float(logit) for logit in moment.answer.scores.logits]


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.is_reading)


def read(desk: Desk) -> list[float]:
    assert desk.reading is not None
    return [float(logit) for logit in desk.reading.scores.logits]


def test_at_first_nothing_has_changed(desk: Desk) -> None:
    assert LastChange(desk).before is None


def test_a_pass_of_the_eraser_counts_as_a_whole(desk: Desk, qtbot: QtBot) -> None:
    draw(desk, 120)
    draw(desk, 250)
    settle(desk, qtbot)
    last = LastChange(desk)
    whole = read(desk)
    desk.begin_erasing(250, 60)
    for y in range(60, 200, 20):
        desk.erase_to(250, y)
        assert desk.is_in_hand
        settle(desk, qtbot)
        assert logits(last.before) == whole
        assert logits(last.after) == read(desk)
    desk.end_stroke()
    settle(desk, qtbot)
    assert not desk.is_in_hand
    assert logits(last.before) == whole
    assert logits(last.after) == read(desk) != whole
    assert not last.adds_a_stroke


def test_a_stroke_counts_from_its_first_point_on(desk: Desk, qtbot: QtBot) -> None:
    draw(desk, 120)
    settle(desk, qtbot)
    last = LastChange(desk)
    before = read(desk)
    draw(desk, 250, lift=False)
    settle(desk, qtbot)
    assert logits(last.before) == before
    assert last.adds_a_stroke
    desk.end_stroke()
    settle(desk, qtbot)
    assert logits(last.before) == before
    assert last.adds_a_stroke
    draw(desk, 350)
    settle(desk, qtbot)
    assert logits(last.before) != before


def test_what_is_undone_is_a_change_too(desk: Desk, qtbot: QtBot) -> None:
    draw(desk, 120)
    draw(desk, 250)
    settle(desk, qtbot)
    last, both = LastChange(desk), read(desk)
    desk.undo()
    settle(desk, qtbot)
    assert logits(last.before) == both
    desk.undo()
    settle(desk, qtbot)
    assert last.after.answer is None


def test_another_network_reads_both_pages(desk: Desk, qtbot: QtBot) -> None:
    draw(desk, 120)
    settle(desk, qtbot)
    last = LastChange(desk)
    desk.networks.choose("Perceptron")
    qtbot.waitUntil(lambda: desk.network is not None and desk.network.name == "Perceptron")
    by_perceptron = read(desk)
    desk.networks.choose("CNN")
    qtbot.waitUntil(lambda: desk.network is not None and desk.network.name == "CNN")
    draw(desk, 250)
    settle(desk, qtbot)
    assert logits(last.before) != by_perceptron
    desk.networks.choose("Perceptron")
    qtbot.waitUntil(lambda: desk.network is not None and desk.network.name == "Perceptron")
    assert np.allclose(logits(last.before), by_perceptron)
    assert logits(last.after) == read(desk)
