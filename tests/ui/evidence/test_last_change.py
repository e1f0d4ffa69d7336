import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from logitdesk.library.library import Library
from logitdesk.ui.evidence.last_change import LastChange, ReadPage
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import TaskRunner


@pytest.fixture
def session(background: TaskRunner) -> Session:
    session = Session(Library.of_this_computer(), background)
    session.networks.choose_first("CNN")
    return session


def draw(session: Session, x: float, *, lift: bool = True) -> None:
    session.document.begin_stroke((x, 80, 0.0, 30))
    session.document.extend_stroke([(x, y, y / 100, 30) for y in range(90, 340, 10)])
    if lift:
        session.document.end_stroke()


def logits(moment: ReadPage | None) -> list[float]:
    assert moment is not None
    assert moment.answer is not None
    return [float(logit) for logit in moment.answer.scores.logits]


def settle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.is_reading)


def read(session: Session) -> list[float]:
    assert session.reading is not None
    return [float(logit) for logit in session.reading.scores.logits]


def test_at_first_nothing_has_changed(session: Session) -> None:
    assert LastChange(session).before is None


def test_a_pass_of_the_eraser_counts_as_a_whole(session: Session, qtbot: QtBot) -> None:
    draw(session, 120)
    draw(session, 250)
    settle(session, qtbot)
    last = LastChange(session)
    whole = read(session)
    session.document.begin_erasing(250, 60, 30)
    for y in range(60, 200, 20):
        session.document.erase_to(250, y)
        assert session.is_drawing
        settle(session, qtbot)
        assert logits(last.before) == whole
        assert logits(last.after) == read(session)
    session.document.end_stroke()
    settle(session, qtbot)
    assert not session.is_drawing
    assert logits(last.before) == whole
    assert logits(last.after) == read(session) != whole
    assert not last.adds_a_stroke


def test_a_stroke_counts_from_its_first_point_on(session: Session, qtbot: QtBot) -> None:
    draw(session, 120)
    settle(session, qtbot)
    last = LastChange(session)
    before = read(session)
    draw(session, 250, lift=False)
    settle(session, qtbot)
    assert logits(last.before) == before
    assert last.adds_a_stroke
    session.document.end_stroke()
    settle(session, qtbot)
    assert logits(last.before) == before
    assert last.adds_a_stroke
    draw(session, 350)
    settle(session, qtbot)
    assert logits(last.before) != before


def test_what_is_undone_is_a_change_too(session: Session, qtbot: QtBot) -> None:
    draw(session, 120)
    draw(session, 250)
    settle(session, qtbot)
    last, both = LastChange(session), read(session)
    session.document.undo()
    settle(session, qtbot)
    assert logits(last.before) == both
    session.document.undo()
    settle(session, qtbot)
    assert last.after.answer is None


def test_another_network_reads_both_pages(session: Session, qtbot: QtBot) -> None:
    draw(session, 120)
    settle(session, qtbot)
    last = LastChange(session)
    session.networks.choose("Perceptron")
    qtbot.waitUntil(lambda: session.network is not None and session.network.name == "Perceptron")
    by_perceptron = read(session)
    session.networks.choose("CNN")
    qtbot.waitUntil(lambda: session.network is not None and session.network.name == "CNN")
    draw(session, 250)
    settle(session, qtbot)
    assert logits(last.before) != by_perceptron
    session.networks.choose("Perceptron")
    qtbot.waitUntil(lambda: session.network is not None and session.network.name == "Perceptron")
    assert np.allclose(logits(last.before), by_perceptron)
    assert logits(last.after) == read(session)
