import numpy as np
import pytest

from logitdesk.ink.drawing import Drawing, Stroke
from logitdesk.ink.page import Page
from logitdesk.ink.parts import Part, parts_of
from logitdesk.scores.scores import Scores
from logitdesk.scores.verdict import Limits, verdict_on
from logitdesk.ui.evidence.answers import Answer
from logitdesk.ui.evidence.change import Change
from logitdesk.ui.evidence.change_words import (
    in_short,
    largest_change,
    name_of,
    names_of,
    verdict_change,
)
from tests.ui.stage import NOTHING, SURE, TORN

LIMITS = Limits(margin=2)


def answer(logits: tuple[float, ...]) -> Answer:
    scores = Scores.of(logits, "CNN")
    return Answer(scores, verdict_on(scores.logits, LIMITS))


THREE, EITHER, NONE = answer(SURE), answer(TORN), answer(NOTHING)
EIGHT = answer((0.0, 0, 0, 0, 0, 0, 0, 0, 9.5, 0))


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (THREE, EIGHT, "Without stroke 2 it is an 8, not a 3."),
        (THREE, THREE, "Without stroke 2 it is still a 3."),
        (THREE, EITHER, "Without stroke 2 it is not sure, a 3 or a 5; it was a 3."),
        (THREE, NONE, "Without stroke 2 it is nothing like a digit; it was a 3."),
        (THREE, None, "Without stroke 2 the page is blank: nothing is left to read."),
        (None, THREE, "Without stroke 2 it is a 3; before, the page was blank."),
    ],
)
def test_what_becomes_of_the_verdict_is_said(
    before: Answer | None, after: Answer | None, said: str
) -> None:
    assert verdict_change("Without stroke 2", Change(before, after)) == said


def test_the_logit_that_changed_most_is_named() -> None:
    assert largest_change(Change(THREE, EIGHT)) == "The logit of 3 changed most: −8.90."
    assert largest_change(Change(THREE, None)) == ""


def test_a_tile_says_it_in_short() -> None:
    assert [in_short(one) for one in (THREE, EITHER, NONE, None)] == [
        "3", "3 or 5?", "no digit", "blank",
    ]  # fmt: skip


def parts(strokes: int) -> tuple[Part, ...]:
    lines = (Stroke(np.array([[9, y, 0, 9], [99, y, 1, 9]])) for y in range(10, 10 + strokes))
    return parts_of(Page(Drawing(tuple(lines))))


def test_parts_are_named_together() -> None:
    assert names_of(parts(4)[1:2]) == "stroke 2"
    assert names_of(parts(4)[1:]) == "strokes 2, 3 and 4"
    assert names_of(parts(1)[:2]) == "its beginning and its middle"
    assert name_of(parts(1)[2]) == "its end"
