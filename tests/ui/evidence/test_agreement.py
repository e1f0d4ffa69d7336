"""What is said of several networks' answers."""

import pytest

from logitdesk.scores.verdict import Kind, Verdict
from logitdesk.ui.evidence.agreement import agreement
from logitdesk.ui.evidence.holding import holding

NETWORKS = ("perceptron", "cnn", "squeezenet")


def digit(which: int) -> Verdict:
    return Verdict(Kind.DIGIT, (which,))


TORN, NONE = Verdict(Kind.UNSURE, (5, 3)), Verdict(Kind.NO_DIGIT, ())


@pytest.mark.parametrize(
    ("verdicts", "sentence"),
    [
        ([digit(3), digit(3), digit(3)], "All three say 3."),
        ([digit(3), digit(5), digit(5)], "The perceptron says 3, the others 5."),
        ([digit(5), digit(5), digit(3)], "SqueezeNet says 3, the others 5."),
        ([digit(3), digit(5), digit(8)], "The perceptron says 3, the CNN 5, SqueezeNet 8."),
        ([TORN, digit(5), digit(5)], "The perceptron says 3 or 5, the others 5."),
        ([digit(5), TORN, TORN], "The perceptron says 5, the others 3 or 5."),
        ([NONE, digit(3), NONE], "The CNN says 3, the others see no digit."),
        ([NONE, NONE, NONE], "All three see no digit."),
        ([digit(3), digit(3)], "Both say 3."),
        ([digit(3)], "The perceptron says 3."),
        ([], ""),
    ],
)
def test_it_is_said_who_says_what(verdicts: list[Verdict], sentence: str) -> None:
    assert agreement(dict(zip(NETWORKS, verdicts, strict=False))) == sentence


def test_networks_that_waver_between_the_same_two_agree() -> None:
    assert (
        agreement({"cnn": TORN, "squeezenet": Verdict(Kind.UNSURE, (3, 5))}) == "Both say 3 or 5."
    )


@pytest.mark.parametrize(
    ("now", "sentence"),
    [
        ((digit(3), digit(3), digit(3)), "All three still say the same."),
        ((digit(5), digit(3), digit(3)), "Now the perceptron says 5; the others as before."),
        (
            (digit(5), digit(3), digit(8)),
            "Now the perceptron says 5, SqueezeNet 8; the CNN as before.",
        ),
        (
            (digit(5), digit(7), NONE),
            "Now the perceptron says 5, the CNN 7, SqueezeNet sees no digit.",
        ),
        (
            (TORN, digit(5), digit(3)),
            "Now the perceptron says 3 or 5, the CNN 5; SqueezeNet as before.",
        ),
    ],
)
def test_it_is_said_who_holds(now: tuple[Verdict, ...], sentence: str) -> None:
    truth = dict.fromkeys(NETWORKS, digit(3))
    assert holding(dict(zip(NETWORKS, now, strict=True)), truth) == sentence


def test_a_network_holds_that_says_what_it_said_even_if_the_others_said_something_else() -> None:
    two = {"perceptron": digit(8), "cnn": TORN}
    assert holding(two, {**two, "cnn": Verdict(Kind.UNSURE, (3, 5))}) == "Both still say the same."
    assert holding({"perceptron": digit(8)}, {"perceptron": digit(8)}) == (
        "The perceptron still says the same."
    )
    assert holding({}, {}) == ""


def test_a_network_that_could_not_be_asked_both_times_is_not_spoken_of() -> None:
    now = {"perceptron": digit(5), "cnn": digit(3)}
    assert holding(now, {"cnn": digit(3)}) == "The CNN still says the same."
    assert holding({"perceptron": digit(5)}, {}) == ""
