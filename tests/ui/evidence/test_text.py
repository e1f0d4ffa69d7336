import pytest

from logitdesk.inference.network import Answer
from logitdesk.ui.evidence import text
from tests.inference.test_answers import answer, moment

NETWORKS = ("Perceptron", "CNN", "SqueezeNet", "Mine")
TORN, NONE = answer(5, 0.5, runner_up=3), answer(3, 0.1)


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ([answer(3)] * 3, "All say 3."),
        ([answer(3), answer(5), answer(5)], "Perceptron: 3. CNN, SqueezeNet: 5."),
        (
            [TORN, answer(5), answer(3, 0.4, runner_up=5)],
            "CNN: 5. Perceptron, SqueezeNet: 3 or 5?.",
        ),
        ([NONE, NONE], "All say no digit."),
        ([answer(3)], "Perceptron: 3."),
        ([], ""),
    ],
)
def test_it_is_told_which_networks_say_what(answers: list[Answer], told: str) -> None:
    assert text.agreement_text(dict(zip(NETWORKS, answers, strict=False))) == told


def test_it_is_told_which_networks_say_something_else_without_some_steps() -> None:
    truth = dict(zip(NETWORKS, [answer(3), answer(3), TORN], strict=False))
    assert "same" in text.robustness_text(truth, truth)
    assert text.robustness_text({**truth, "CNN": NONE}, truth) == "CNN: 3 → no digit."


def test_it_is_told_what_became_of_the_verdict_and_which_logit_changed_most() -> None:
    assert "still 8" in text.change_text("Now", answer(8), answer(8))
    assert "blank → 3 or 5?" in text.change_text("Now", None, TORN)
    assert "7 → blank" in text.change_text("Now", answer(7), None)
    told = text.change_text("Without it", answer(7, 9), answer(7, 2))
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
    told = text.mind_text(moments, 0.1).replace("\N{NO-BREAK SPACE}", "_")
    assert "2: from 1 to 7_at_0.2_s, 2_at_0.3_s" in told
    many = text.mind_text(moments * 4, 0.1)
    assert "11: from" in many
    assert many.count("at") == 6


def test_a_mind_that_is_never_changed_or_never_made_up_is_told_too() -> None:
    assert "never changed its mind" in text.mind_text([moment(0.2, 1), moment(0.3, 1)], 0.1)
    assert "At no moment" in text.mind_text([moment(0.2, 1, 0.1)], 0.1)
    assert text.mind_text([], 0.1) == ""
