import csv
from math import isinf

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from logitdesk.scores.losses import LossCase
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.scale_chart import ScaleChart
from logitdesk.ui.theme import LIGHT
from tests.ui.stage import SURE, Stage, colour_at

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def question(stage: Stage) -> LossQuestion:
    question = LossQuestion(stage.session)
    question.take(SURE, 6)
    return question


@pytest.fixture
def chart(stage: Stage, question: LossQuestion, qtbot: QtBot) -> ScaleChart:
    chart = ScaleChart(question, stage.themes)
    qtbot.addWidget(chart)
    question.changed.connect(chart.bring_up_to_date)
    chart.resize(360, 200)
    chart.show()
    return chart


def at(chart: ScaleChart, scale: float, loss: float) -> QPoint:
    return QPoint(round(chart.area.x(scale)), round(chart.area.y(loss)))


def near(chart: ScaleChart, place: QPoint, colour: QColor) -> bool:
    """Whether some pixel within two of a place has about this colour."""
    steps = range(-2, 3)
    shown = (colour_at(chart, place + QPoint(x, y)) for x in steps for y in steps)
    return any(
        max(abs(one.red() - colour.red()), abs(one.blue() - colour.blue())) < 25 for one in shown
    )


def test_dragging_in_it_scales_the_logits(chart: ScaleChart, question: LossQuestion) -> None:
    QTest.mousePress(chart, LEFT, pos=at(chart, 10, 100))
    assert question.case.scale == pytest.approx(10, rel=0.05)
    QTest.mouseMove(chart, at(chart, 100, 5))
    assert question.case.scale == pytest.approx(100, rel=0.05)
    QTest.mouseMove(chart, QPoint(chart.width() + 500, 5))
    assert question.case.scale == 1000
    QTest.mouseMove(chart, QPoint(-500, 5))
    assert question.case.scale == pytest.approx(0.1)
    QTest.mouseRelease(chart, LEFT, pos=at(chart, 1, 5))
    QTest.mouseMove(chart, at(chart, 100, 5))
    assert question.case.scale == pytest.approx(0.1)


def test_a_drag_leaves_the_logits_themselves_alone(
    chart: ScaleChart, question: LossQuestion
) -> None:
    QTest.mouseClick(chart, LEFT, pos=at(chart, 30, 100))
    assert question.case.unscaled.tolist() == list(SURE)
    assert question.case.label == 6


def test_the_naive_line_ends_where_the_loss_becomes_infinite(chart: ScaleChart) -> None:
    breaking = chart.curves.breaking
    assert breaking is not None
    case = LossCase.of(SURE, 6)
    before, after = LossCase.of(SURE, 6, 0.5 * breaking), LossCase.of(SURE, 6, 3 * breaking)
    assert breaking == case.breaking_scale
    warm = LIGHT.warm
    assert near(chart, at(chart, breaking, LossCase.of(SURE, 6, breaking).fused_loss), warm)
    along = (LossCase.of(SURE, 6, s) for s in np.linspace(0.4, 0.6, 9) * breaking)
    assert any(near(chart, at(chart, c.scale, c.naive_loss), warm) for c in along)
    assert isinf(after.naive_loss)
    assert not near(chart, at(chart, after.scale, after.fused_loss), warm)
    for there in (before, after):
        assert near(chart, at(chart, there.scale, there.fused_loss), LIGHT.accent_soft)


def test_the_patched_line_is_flat_at_its_cap(chart: ScaleChart, question: LossQuestion) -> None:
    question.set_epsilon(1e-3)
    cap = -np.log(1e-3)
    places = (at(chart, scale, cap) for scale in np.geomspace(150, 200, 10))
    assert min(colour_at(chart, place).lightness() for place in places) < 160
    patched = chart.curves.patched
    assert patched[-1] == pytest.approx(cap, rel=1e-6)


def test_its_numbers_are_those_of_the_case_at_each_scale(
    chart: ScaleChart, question: LossQuestion
) -> None:
    question.take(SURE, 1)
    heading, *rows = csv.reader(chart.numbers().splitlines())
    assert heading == ["scale", "fused", "naive", "patched"]
    assert float(rows[0][0]) == pytest.approx(0.1)
    assert float(rows[-1][0]) == pytest.approx(1000)
    for row in rows[::20]:
        scale, *losses = map(float, row)
        case = LossCase.of(SURE, 1, scale)
        assert losses == [case.fused_loss, case.naive_loss, case.patched_loss]
    assert rows[-1][2] == "inf"


def test_it_says_from_where_on_the_naive_loss_is_infinite(
    chart: ScaleChart, question: LossQuestion
) -> None:
    chart.bring_up_to_date()
    assert "infinite from 5.86" in chart.accessibleDescription()
    question.choose_label(3)
    assert "finite everywhere" in chart.accessibleDescription()


@pytest.mark.parametrize("logits", [[1e6, -1e6, 0, 3.5], [1e-6, 0, 0, 0], [5.0] * 10, [-0.0, 1e6]])
@pytest.mark.parametrize("label", [0, 1])
def test_it_shows_any_logits(
    chart: ScaleChart, question: LossQuestion, logits: list[float], label: int
) -> None:
    question.take(logits, label)
    picture = chart.grab().toImage()
    area = chart.area
    for scale in (0.1, 31.6, 1000.0):
        question.set_scale(scale)
        assert chart.grab().toImage() != picture
        assert area.box.left() <= area.x(scale) <= area.box.right() + 1e-6
        assert area.box.top() <= area.y(question.case.fused_loss) <= area.box.bottom()
    assert 0 < area.low < area.high


def test_a_picture_of_it_is_drawn_anew_and_looks_the_same(chart: ScaleChart) -> None:
    kept = chart.grab().toImage()
    chart.draws_anew = True
    assert chart.grab().toImage() == kept


def test_it_follows_the_theme(stage: Stage, chart: ScaleChart) -> None:
    corner = QPoint(chart.width() - 1, 0)
    light = colour_at(chart, corner)
    stage.themes.choose("dark")
    assert colour_at(chart, corner) != light
