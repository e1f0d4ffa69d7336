import csv
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.scores.losses import LossCase
from logitdesk.ui.formatting import short
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.sentence import Sentence
from logitdesk.ui.loss_lab.softmax_twice_view import SoftmaxTwiceView
from logitdesk.ui.loss_lab.twice_words import words_of
from logitdesk.ui.theme import LIGHT
from tests.ui.stage import EXTREME, SURE, Stage, ask_for_help, colour_at


@pytest.fixture
def question(stage: Stage) -> LossQuestion:
    question = LossQuestion(stage.session)
    question.take(SURE, 3)
    return question


@pytest.fixture
def view(stage: Stage, question: LossQuestion, qtbot: QtBot) -> SoftmaxTwiceView:
    view = SoftmaxTwiceView(question, stage.themes)
    qtbot.addWidget(view)
    view.resize(350, 430)
    view.show()
    return view


def test_bars_are_as_long_as_the_probabilities(
    view: SoftmaxTwiceView, question: LossQuestion
) -> None:
    case, bars = question.case, view.bars
    for column, shown in enumerate((case.probabilities, case.probabilities_twice)):
        unit = bars.bar(3, column).width() / shown[3]
        for row in range(10):
            wanted = max(1.0, shown[row] * unit)
            assert bars.bar(row, column).width() == pytest.approx(wanted)
            colour = LIGHT.accent if row == 3 else LIGHT.accent_soft
            bar = bars.bar(row, column)
            if bar.width() > 8:
                assert colour_at(bars, bar.center().toPoint()) == colour


def test_however_sure_twice_is_never_surer_than_the_dashed_line(
    view: SoftmaxTwiceView, question: LossQuestion
) -> None:
    question.set_scale(1000)
    longest = view.bars.bar(3, 1)
    once = view.bars.bar(3, 0)
    assert longest.width() == pytest.approx(0.23197 * once.width(), rel=1e-3)
    ask_for_help(view.bars, QPoint(view.bars.width() // 2, 3))
    assert "23.2 %" in QToolTip.text()


def test_the_dashed_line_has_its_name_below_it(view: SoftmaxTwiceView) -> None:
    bars = view.bars
    foot = bars.grab().toImage().copy(0, bars.height() - 12, bars.width(), 12)
    places = [x for x in range(foot.width()) if any(_is_ink(foot, x, y) for y in range(12))]
    line = bars.bar(0, 1).left() + 0.23197 * bars.bar(3, 0).width() / 0.98
    assert min(places) < line < max(places)


def _is_ink(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 120


def test_each_row_tells_both_probabilities(view: SoftmaxTwiceView) -> None:
    ask_for_help(view.bars, view.bars.bar(3, 0).center().toPoint())
    assert "3, the true class: once 98.0 %, twice 22.8 %." in QToolTip.text()
    assert "3, the true class: once 98.0 %, twice 22.8 %." in view.bars.accessibleDescription()


def test_the_table_has_loss_and_gradient_of_both(
    view: SoftmaxTwiceView, question: LossQuestion
) -> None:
    shown = {row.name: list(row.figures) for row in view.table.rows}
    assert shown == {"once": ["0.01976", "−0.01957"], "twice": ["1.478", "−0.01647"]}
    question.choose_label(6)
    question.set_scale(3)
    shown = {row.name: list(row.figures) for row in view.table.rows}
    assert shown["once"] == ["44.70", "−1.000"]
    assert shown["twice"][0] == "2.461"


def test_its_sentence_says_what_it_costs(view: SoftmaxTwiceView, question: LossQuestion) -> None:
    said = view.findChildren(Sentence)[0]
    text = said.text().replace("\N{NO-BREAK SPACE}", " ")
    assert "With ten classes the surest answer is e/(e + 9) = 23.2 %" in text
    assert "never below 1.461" in text
    question.take([0.1, 0.3, 0.5, 0.9], 3)
    text = said.text().replace("\N{NO-BREAK SPACE}", " ")
    assert "With four classes the surest answer is e/(e + 3) = 47.5 %" in text
    assert "never below 0.7437" in text
    assert "2.78 times smaller: the network learns slowly" in text
    question.choose_label(0)
    question.set_scale(1000)
    assert "faded to nothing, though the answer is wrong" in said.text()
    question.choose_label(3)
    assert "Neither has any gradient left" in said.text()


@given(
    st.lists(st.floats(-40, 40), min_size=2, max_size=10),
    st.integers(0, 9),
)
def test_that_its_gradient_is_smaller_is_always_true(logits: list[float], label: int) -> None:
    case = LossCase.of(logits, label % len(logits))
    once, twice = (abs(g[case.label]) for g in (case.gradient, case.gradient_twice))
    assert twice <= once + 1e-15  # which is a rounding error
    said = re.search(r"([\d.]+)(?:×10(\S+))? times smaller", words_of(case))
    if said is not None and said[2] is None:
        assert float(said[1]) == pytest.approx(once / twice, rel=6e-3)


def test_its_numbers_are_those_of_the_case(view: SoftmaxTwiceView, question: LossQuestion) -> None:
    case = question.case
    heading, *rows = csv.reader(view.numbers().splitlines())
    assert heading == ["class", "softmax", "softmax_twice", "gradient", "gradient_twice"]
    assert [row[0] for row in rows] == [*map(str, range(10)), "loss"]
    shown = np.array([row[1:] for row in rows[:-1]], float).T
    kept = (case.probabilities, case.probabilities_twice, case.gradient, case.gradient_twice)
    assert np.array_equal(shown, np.stack(kept))
    assert [float(text) for text in rows[-1][1:3]] == [case.loss, case.loss_twice]


def test_the_sentence_has_room_for_whatever_it_says(
    view: SoftmaxTwiceView, question: LossQuestion
) -> None:
    view.resize(262, 330)
    label = view.findChildren(Sentence)[0]
    for row in (SURE, EXTREME, [0.1, 0.3, 0.5, 0.9], [1e6, 0.0], [0.0] * 10):
        for number in range(len(row)):
            question.take(row, number)
            assert label.heightForWidth(label.width()) <= label.height(), label.text()


def test_out_of_sight_it_waits(view: SoftmaxTwiceView, question: LossQuestion) -> None:
    view.hide()
    question.set_scale(50)
    assert view.table.rows[0].figures[0] == "0.01976"
    view.show()
    assert view.table.rows[0].figures[0] == short(question.case.loss)
    assert question.case.loss == pytest.approx(np.exp(-50 * 4.1), rel=1e-6)
