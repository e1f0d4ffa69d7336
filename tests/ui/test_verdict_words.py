import pytest

from logitdesk.scores.scores import Scores
from logitdesk.scores.verdict import Kind, Limits, verdict_on
from logitdesk.ui.verdict_words import Words, words_of
from tests.ui.stage import NOTHING, SURE, TORN


def words(logits: tuple[float, ...], limits: Limits | None, temperature: float = 1) -> Words:
    scores = Scores.of(logits, "CNN", temperature)
    return words_of(scores, verdict_on(scores.logits, limits))


@pytest.mark.parametrize("limits", [None, Limits(margin=2)])
def test_a_digit_is_told_with_its_runner_up_and_margin(limits: Limits | None) -> None:
    told = words(SURE, limits)
    assert (told.kind, told.figure, told.headline) == (Kind.DIGIT, "3", ("98.0 %",))
    assert told.details == ("next: 5 at 1.6 %", "margin 4.1 logits")


def test_of_two_digits_the_likelier_stands_large() -> None:
    told = words(TORN, Limits(margin=2))
    assert (told.figure, told.headline) == ("3", ("Not sure: 3 or 5",))
    assert told.spoken == "Not sure: 3 or 5, 3 at 51.6 %, 5 at 47.7 %"


def test_what_is_no_digit_is_told_without_naming_one_large() -> None:
    told = words(NOTHING, Limits(margin=2))
    assert told.figure == "?"
    assert told.spoken == "This does not look like one digit, closest: 3 at 19.6 %"


def test_the_probabilities_are_those_at_the_temperature() -> None:
    assert words(NOTHING, Limits(margin=2), temperature=10).details == ("closest: 3 at 10.8 %",)


def test_the_explanation_names_the_limit_that_was_not_reached() -> None:
    assert "less than 2.25 ahead of the second" in words(NOTHING, Limits(margin=2.25)).why
    faint = tuple(logit - 20 for logit in SURE)
    why = words(faint, Limits(margin=2, energy=-1.5)).why
    assert "logsumexp of its logits is less than −1.50" in why
    assert "ahead" not in why


def test_each_detail_is_explained() -> None:
    for logits in (SURE, TORN, NOTHING):
        told = words(logits, Limits(margin=2))
        assert len(told.details) == len(told.details_why)
        assert all(why.endswith(".") for why in (told.why, *told.details_why))
