import numpy as np
import pytest

from logitdesk.scores.scores import Scores
from logitdesk.scores.verdict import Limits, verdict_on
from logitdesk.ui.evidence.moments import Moment, changes_of_mind
from logitdesk.ui.evidence.replay_words import doubt_words, mind_words, reading_words

LIMITS = Limits(margin=1.0)


def moment(second: float, digit: int, ahead: float = 5.0, runner_up: int | None = None) -> Moment:
    """One at which a digit's logit is so far ahead of the others, or of the runner-up."""
    logits = np.zeros(10)
    logits[digit] = ahead
    if runner_up is not None:
        logits[[digit, runner_up]] = 9 + ahead, 9
    scores = Scores.of(logits, "CNN")
    return Moment(second, scores, verdict_on(logits, LIMITS))


def mind(*moments: Moment) -> str:
    return mind_words(moments, changes_of_mind(moments)).replace("\N{NO-BREAK SPACE}", " ")


def test_a_network_changes_its_mind_at_the_first_moment_at_which_it_reads_another_digit() -> None:
    assert mind(moment(0.2, 1), moment(0.5, 1), moment(0.84, 7), moment(1, 7)) == (
        "The network changed its mind once (dashed): at 0.8 s: 1 → 7."
    )


def test_a_change_of_mind_is_not_broken_over_two_lines() -> None:
    moments = [moment(0.2, 1), moment(0.84, 7), moment(1.2, 2)]
    told = mind_words(moments, changes_of_mind(moments))
    assert told.startswith("The network changed its mind twice (dashed): ")
    assert len(told.split("(dashed): ")[1].split(" ")) == 2


def test_moments_of_doubt_are_no_change_of_mind() -> None:
    sure_again = [moment(0.2, 1), moment(0.5, 4, ahead=0.1), moment(0.8, 1)]
    assert mind(*sure_again) == (
        "The network was sure of 1 from 0.2 s on, and never changed its mind."
    )
    only_doubt = [moment(0.2, 1, ahead=0.1), moment(0.5, 4, ahead=0.1)]
    assert mind(*only_doubt) == "At no moment was the network sure of one digit."
    assert mind() == ""


def test_a_drawing_that_ends_in_doubt_says_so() -> None:
    doubt = moment(1, 4, ahead=0.1)
    assert mind(moment(0.2, 1), doubt) == (
        "The network was sure of 1 from 0.2 s on. At the end it is sure of none."
    )
    assert mind(moment(0.2, 1), moment(0.84, 7), doubt) == (
        "The network changed its mind once (dashed): at 0.8 s: 1 → 7. "
        "At the end it is sure of none."
    )


def test_of_many_changes_the_last_are_told() -> None:
    told = mind(*(moment(0.1 * number, number % 2) for number in range(12)))
    assert told.startswith("The network changed its mind 11 times (dashed); the last 6: at 0.6 s: ")
    assert told.count("→") == 6


@pytest.mark.parametrize(
    ("then", "doubt"),
    [
        (moment(0, 7), "the network is sure enough"),
        (moment(0, 4, 0.5, runner_up=9), "not sure: 4 or 9"),
        (moment(0, 4, 0.5), "not like one digit yet"),
    ],
)
def test_a_moment_says_whether_it_is_to_be_believed(then: Moment, doubt: str) -> None:
    assert doubt_words(then) == doubt


def test_a_moment_says_what_was_read_at_the_temperature() -> None:
    assert reading_words(moment(0, 7)) == "7 at 94.3 %"
    assert reading_words(moment(0, 7).with_temperature(5)) == "7 at 23.2 %"
