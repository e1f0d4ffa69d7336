"""The session: every page is read by the network, at once and at most once a frame."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from logitdesk.inference.network import read
from logitdesk.library.library import Library
from logitdesk.scores.verdict import Kind
from logitdesk.ui.document import Point
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import TaskRunner
from tests.library.networks import put

pytestmark = pytest.mark.usefixtures("qapp")

STROKE: list[Point] = [(210, y, y / 100, 30) for y in range(60, 361, 20)]


@pytest.fixture
def session(background: TaskRunner) -> Iterator[Session]:
    session = Session(Library.of_this_computer(), background)
    session.networks.choose_first(None)
    yield session
    session.deleteLater()


def draw(session: Session, points: list[Point] = STROKE) -> None:
    session.document.begin_stroke(points[0])
    session.document.extend_stroke(points[1:])
    session.document.end_stroke()


def test_the_first_ink_is_read_at_once(session: Session) -> None:
    session.document.begin_stroke(STROKE[0])
    assert session.reading is not None
    assert not session.is_blank


def test_the_reading_is_of_the_newest_page(session: Session, qtbot: QtBot) -> None:
    draw(session)
    qtbot.waitUntil(lambda: not session.is_reading)
    assert session.network is not None
    expected = read(session.document.bitmap, session.network)
    assert expected is not None
    assert session.reading is not None
    assert np.array_equal(session.reading.scores.logits, expected.scores.logits)


def test_a_reading_is_not_changed_by_ink_that_comes_later(session: Session) -> None:
    session.document.begin_stroke(STROKE[0])
    reading = session.reading
    assert reading is not None
    ink = reading.steps.ink.copy()
    session.document.extend_stroke(STROKE[1:])
    assert np.array_equal(reading.steps.ink, ink)


def test_a_page_is_read_at_most_once_a_frame_while_drawing(session: Session, qtbot: QtBot) -> None:
    readings: list[int] = []
    session.reading_changed.connect(lambda: readings.append(1))
    session.document.begin_stroke(STROKE[0])
    for point in STROKE[1:]:
        session.document.extend_stroke([point])
    assert len(readings) < len(STROKE)
    qtbot.waitUntil(lambda: not session.is_reading)


def test_the_networks_own_limits_decide_what_is_believed(
    tmp_path: Path, background: TaskRunner, qtbot: QtBot
) -> None:
    bundle = put(tmp_path / "mine", "Mine")
    card = bundle.folder / "card.json"
    card.write_text(json.dumps({**json.loads(card.read_text()), "limits": {"margin": 1000}}))
    session = Session(Library([tmp_path]), background)
    session.networks.choose_first(None)
    draw(session)
    qtbot.waitUntil(lambda: not session.is_reading)
    assert session.reading is not None
    verdict = session.reading.verdict
    assert verdict.kind is not Kind.DIGIT
    session.set_temperature(0.1)
    assert session.reading.verdict == verdict
