import pytest

from logitdesk.inference.answers import Answer, ChangeOfMind, LogitChange
from logitdesk.ui.evidence import text
from tests.inference.test_answers import answer, moment

NETWORKS = ("Perceptron", "CNN", "SqueezeNet", "Mine")
TORN, NONE = answer(5, 0.5, runner_up=3), answer(3, 0.1)


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ([answer(3)] * 3, "All three say 3."),
        ([answer(3)] * 4, "All four say 3."),
        ([answer(3), answer(5), answer(5)], "Perceptron says 3, the others 5."),
        ([answer(3), answer(5), answer(8)], "Perceptron says 3, CNN 5, SqueezeNet 8."),
        ([answer(3), answer(3), answer(5), answer(5)], "Perceptron and CNN say 3, the others 5."),
        ([TORN, answer(5), answer(5)], "Perceptron says 5 or 3, the others 5."),
        ([NONE, answer(3), NONE], "CNN says 3, the others see no digit."),
        ([NONE, NONE], "Both see no digit."),
        ([answer(3)], "Perceptron says 3."),
        ([], ""),
    ],
)
def test_it_is_told_which_networks_say_what(answers: list[Answer], told: str) -> None:
    assert text.agreement_text(dict(zip(NETWORKS, answers, strict=False))) == told


def test_it_is_told_which_networks_say_something_else_without_some_steps() -> None:
    truth = dict(zip(NETWORKS, [answer(3), answer(3), TORN], strict=False))
    assert text.robustness_text(truth, truth) == "All three still say the same."
    now = {**truth, "CNN": answer(8)}
    assert text.robustness_text(now, truth) == "Now CNN: 8; the others as before."
    assert text.robustness_text({"CNN": NONE}, truth) == "Now CNN: no digit."
    assert text.robustness_text({}, {}) == ""


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (LogitChange(answer(7), answer(1)), "it is a 1, not a 7"),
        (LogitChange(answer(8), answer(8)), "it is still an 8"),
        (LogitChange(answer(7), NONE), "it is nothing like a digit; it was a 7"),
        (LogitChange(None, TORN), "it is not sure, a 5 or a 3; before, the page was blank"),
        (LogitChange(answer(7), None), "the page is blank"),
    ],
)
def test_it_is_told_what_became_of_the_verdict(change: LogitChange, told: str) -> None:
    assert told in text.change_text("Without stroke 2", change)


def test_the_largest_change_is_told_with_its_sign() -> None:
    told = text.change_text("Now", LogitChange(answer(7, 9), answer(7, 2)))
    assert "logit of 7 changed most: −7.00" in told


def test_rounded_parts_that_do_not_add_up_are_about_equal() -> None:
    assert "= +3.00" in text.sum_text([("ink", 1.0), ("biases", 2.0)], "logit", 3.0, 2)
    assert "≈ +0.01" in text.sum_text([("ink", 0.004), ("biases", 0.004)], "logit", 0.008, 2)
    assert "≈ −0.01" in text.sum_text([("ink", -0.004), ("biases", -0.004)], "logit", -0.008, 2)


@pytest.mark.parametrize("spacing", [2.5, 0.5, 0.034, 0.01, 0.0042])
def test_two_moments_are_never_written_alike(spacing: float) -> None:
    told = [text.write_seconds(spacing * number, spacing) for number in range(60)]
    assert len(set(told)) == 60


def test_changes_of_mind_are_told_and_never_broken_over_two_lines() -> None:
    moments = [moment(0.1, 1), moment(0.2, 7), moment(0.3, 2)]
    changes = [ChangeOfMind(0.2, 1, 7), ChangeOfMind(0.3, 7, 2)]
    told = text.mind_text(moments, changes, 0.1)
    assert told.startswith("The network changed its mind twice")
    assert len(told.split("(dashed): ")[1].split(" ")) == 2
    many = text.mind_text(moments, changes * 4, 0.1)
    assert "8 times" in many
    assert many.count("→") == 6


def test_a_mind_that_is_never_changed_or_never_made_up_is_told_too() -> None:
    assert "never changed its mind" in text.mind_text([moment(0.2, 1), moment(0.3, 1)], [], 0.1)
    assert "At the end it is sure of none" in text.mind_text(
        [moment(0.2, 1), moment(0.3, 1, 0.1)], [], 0.1
    )
    assert "At no moment" in text.mind_text([moment(0.2, 1, 0.1)], [], 0.1)
    assert text.mind_text([], [], 0.1) == ""
