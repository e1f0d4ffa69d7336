import re

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.scores.losses import LossCase
from logitdesk.ui.loss_lab.formula_steps import FormulaSteps
from logitdesk.ui.loss_lab.formula_words import formula_steps
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.theme import DARK
from tests.ui.stage import EXTREME, SURE, Stage, ask_for_help, shows_colour

SURER = np.array(SURE) * 3


def results(case: LossCase) -> list[str]:
    return [step.result for step in formula_steps(case)]


def test_each_step_has_the_numbers_of_the_case() -> None:
    lines = [step.full for step in formula_steps(LossCase.of(SURE, 3))]
    assert lines == [
        "logsumexp = m + ln Σ exp(z − m) = 8.9000 + ln 1.0200 = 8.9198",
        "p₃ = exp(z₃ − logsumexp) = exp(8.9000 − 8.9198) = 0.9804",
        "cross-entropy = −ln p₃ = logsumexp − z₃ = 8.9198 − 8.9000 = 0.0198",
        "gradient = softmax − one-hot, at 3: 0.9804 − 1 = −0.0196",
    ]


def test_a_wrong_label_has_brackets_around_what_is_below_0() -> None:
    lines = [step.full for step in formula_steps(LossCase.of(SURE, 0))]
    assert lines[1].endswith("= exp(−3.2000 − 8.9198) = 5.45×10⁻⁶")
    assert lines[2].endswith("= 8.9198 − (−3.2000) = 12.1198")
    assert lines[3].endswith("5.45×10⁻⁶ − 1 < −0.9999")


def test_what_is_nearly_certain_is_never_written_as_0_or_1() -> None:
    case = LossCase.of(SURER, 3)
    assert results(case) == ["26.7000", "1 − 4.57×10⁻⁶", "4.57×10⁻⁶", "−4.57×10⁻⁶"]
    case = LossCase.of(SURE, 3, scale=100)
    assert results(case) == ["890.000", "1 − 8.69×10⁻¹⁷⁹", "8.69×10⁻¹⁷⁹", "−8.69×10⁻¹⁷⁹"]


@pytest.mark.parametrize("scale", [0.01, 0.5, 1, 3, 100, 1000])
@pytest.mark.parametrize("label", [0, 3, 5])
def test_what_is_taken_away_on_screen_is_what_is_left(label: int, scale: float) -> None:
    line = formula_steps(LossCase.of(SURE, label, scale))[2].full.replace("−", "-")
    difference = re.search(r"= (-?[\d.]+) - \(?(-?[\d.]+)\)? = ([\d.]+)$", line)
    if difference is not None:
        all_of_it, part, rest = (float(one) for one in difference.groups())
        assert all_of_it - part == pytest.approx(rest, abs=1e-9)
    else:
        assert "ln(1 + " in line


def test_one_logit_far_away_takes_no_digits_from_the_others() -> None:
    logits = (-1e6, *SURE[1:])
    far, near = (formula_steps(LossCase.of(row, 6)) for row in (logits, SURE))
    assert [step.result for step in far] == [step.result for step in near]
    lines = [step.full for step in formula_steps(LossCase.of(logits, 0))]
    assert lines[0].endswith("= 8.9000 + ln 1.0200 = 8.9198")
    assert lines[2].endswith("= 9 − (−1000000) = 1000009")


def test_what_is_added_on_screen_is_what_the_first_line_comes_to() -> None:
    """Whichever of the three numbers is rounded the other way."""
    rng = np.random.default_rng(3)
    for row in rng.normal(scale=8, size=(200, 10)):
        for label in range(10):
            case = LossCase.of(row, label)
            line = formula_steps(case)[0].full.replace("−", "-")
            assert line.endswith(f"= {case.logsumexp:.4f}") or label == row.argmax()


@pytest.mark.parametrize("logits", [SURE, EXTREME, (0.0,) * 10, (1e6, 0, -1e6)])
@pytest.mark.parametrize("scale", [0.1, 1, 1000])
def test_extreme_logits_are_written_too(logits: tuple[float, ...], scale: float) -> None:
    for label in range(len(logits)):
        for step in formula_steps(LossCase.of(logits, label, scale)):
            assert not re.search("nan|inf", step.full)
            if step.full.startswith(("p", "cross")):
                assert not re.fullmatch(r"0(\.0*)?", step.result)


@pytest.fixture
def steps(stage: Stage, question: LossQuestion, qtbot: QtBot) -> FormulaSteps:
    widget = FormulaSteps(question, stage.themes)
    qtbot.addWidget(widget)
    widget.resize(520, widget.height())
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_the_lines_follow_what_is_drawn(steps: FormulaSteps, stage: Stage) -> None:
    assert steps.steps[1].result == "0.3747"
    stage.give(SURE)
    assert steps.steps[1].result == "0.9804"
    assert "p₃ = exp(z₃ − logsumexp)" in steps.text_of(1)
    assert "8.9198" in steps.accessibleDescription()


def test_where_there_is_little_room_symbols_give_way_and_numbers_stay(
    steps: FormulaSteps, stage: Stage
) -> None:
    stage.give(SURE)
    steps.resize(325, steps.height())
    assert steps.text_of(0) == "logsumexp = 8.9000 + ln 1.0200"
    assert steps.text_of(2) == "cross-entropy = −ln p₃ = 8.9198 − 8.9000"


def test_its_height_is_the_same_whatever_it_says(steps: FormulaSteps, stage: Stage) -> None:
    before = steps.height()
    stage.give(EXTREME)
    assert steps.height() == before


def test_resting_on_a_line_tells_all_of_it_and_what_it_is(
    steps: FormulaSteps, stage: Stage
) -> None:
    stage.give(SURE)
    steps.resize(320, steps.height())
    ask_for_help(steps, QPoint(20, steps.height() // 8))
    assert "m + ln Σ exp(z − m)" in QToolTip.text()
    assert "no exponential" in QToolTip.text()


def test_it_is_dark_in_the_dark(steps: FormulaSteps, stage: Stage) -> None:
    stage.themes.choose("dark")
    assert shows_colour(steps, DARK.text)
