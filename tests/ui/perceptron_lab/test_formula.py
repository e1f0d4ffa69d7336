import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from logitdesk.scores.perceptron import Experiment, Perceptron
from logitdesk.ui.perceptron_lab.formula import FormulaLines
from logitdesk.ui.perceptron_lab.formula_words import formula_lines
from logitdesk.ui.perceptron_lab.lab import Lab, Pointed
from logitdesk.ui.theme import LIGHT
from tests.ui.stage import Stage, shows_colour

weight = st.floats(-20, 20)
place = st.floats(-4, 4).map(lambda value: round(value, 3))


@pytest.fixture
def lab() -> Lab:
    return Lab(replace(Experiment.first(), perceptron=Perceptron.of([[1.0, -0.5]], [0.5])))


@pytest.fixture
def formula(qapp: QApplication, lab: Lab, qtbot: QtBot) -> FormulaLines:
    widget = FormulaLines(lab, Stage(qapp).themes)
    qtbot.addWidget(widget)
    widget.resize(620, widget.sizeHint().height())
    widget.show()
    return widget


def numbers(text: str) -> list[float]:
    """All the numbers in it that have a point."""
    return [float(n.replace("−", "-")) for n in re.findall(r"[−+]?\d+\.\d+", text)]


def test_the_formula_has_the_numbers_of_what_is_pointed_at(formula: FormulaLines, lab: Lab) -> None:
    lab.point_at(Pointed(0.53, 1.2))
    told = "1.00 · 0.53 + (−0.50) · 1.20 + 0.50 = +0.43 → sigmoid(+0.43) = 60.6 %"
    assert formula.accessibleDescription() == told
    assert shows_colour(formula, LIGHT.text)


def test_it_follows_the_weights(formula: FormulaLines, lab: Lab) -> None:
    lab.point_at(Pointed(1.0, 1.0))
    before = formula.grab().toImage()
    lab.set_weight(0, 0, -2.0)
    told = "(−2.00) · 1.00 + (−0.50) · 1.00 + 0.50 = −2.00 → sigmoid(−2.00) = 11.9 %"
    assert formula.accessibleDescription() == told
    assert formula.grab().toImage() != before


def test_with_nothing_pointed_at_it_says_how_to_point(formula: FormulaLines, lab: Lab) -> None:
    empty = formula.grab().toImage()
    lab.point_at(Pointed(1.0, 1.0))
    assert formula.grab().toImage() != empty
    lab.point_at(None)
    assert formula.grab().toImage() == empty
    assert formula.accessibleDescription().startswith("Point at the plane")


def test_with_three_logits_there_is_a_line_for_each(formula: FormulaLines, lab: Lab) -> None:
    height = formula.sizeHint().height()
    perceptron = Perceptron.of([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]], [0.0, 0.0, 0.25])
    lab.open(replace(lab.experiment, perceptron=perceptron))
    assert formula.sizeHint().height() > 1.5 * height
    lab.point_at(Pointed(2.0, 1.0))
    first, second, third = formula.accessibleDescription().split("; ")
    assert first == "● 0 1.00 · 2.00 + 0.00 · 1.00 + 0.00 = +2.00 → 64.9 %"
    assert second == "■ 1 0.00 · 2.00 + 1.00 · 1.00 + 0.00 = +1.00 → 23.9 %"
    assert third == "▲ 2 0.00 · 2.00 + 0.00 · 1.00 + 0.25 = +0.25 → 11.3 %"


def test_what_is_on_the_left_stays_where_it_is_while_weights_change(
    formula: FormulaLines, lab: Lab
) -> None:
    lab.point_at(Pointed(1.0, 1.0))
    columns = []
    for bias in (0.5, -10.25, 0.1234567):
        lab.set_weight(0, 2, bias)
        picture = formula.grab().toImage()
        line = range(picture.height() // 2, picture.height())
        columns.append([[picture.pixel(x, y) for y in line] for x in range(250)])
    assert columns[0] == columns[1] == columns[2]


@pytest.mark.parametrize("size", [150.0, 2.5e4, 1.2e7, 1e100])
def test_large_weights_have_fewer_decimals_and_room(size: float) -> None:
    (line,) = formula_lines(Perceptron.of([[size, -size]], [size]), 1.0, 1.0)
    assert all(len(part) <= 22 for part in line.parts[:4])


@given(w1=weight, w2=weight, b=weight, x1=place, x2=place)
def test_shown_numbers_add_up(w1: float, w2: float, b: float, x1: float, x2: float) -> None:
    (line,) = formula_lines(Perceptron.of([[w1, w2]], [b]), x1, x2)
    logit = w1 * x1 + w2 * x2 + b
    a1, p1, a2, p2, c, total, _, _ = numbers(line.text)
    assert total == pytest.approx(logit, abs=0.0051 if abs(logit) < 99 else 0.051)
    if abs(logit) < 99 and abs(logit * 100 % 1 - 0.5) > 1e-3:  # where rounding is no toss-up
        assert a1 * p1 + a2 * p2 + c == pytest.approx(total, abs=0.00501)


@given(z=st.floats(-5, 5))
def test_the_probability_is_the_sigmoid_of_the_logit(z: float) -> None:
    (line,) = formula_lines(Perceptron.of([[0.0, 0.0]], [z]), 0.0, 0.0)
    assert numbers(line.parts[-1])[-1] == pytest.approx(100 / (1 + np.exp(-z)), abs=0.051)
