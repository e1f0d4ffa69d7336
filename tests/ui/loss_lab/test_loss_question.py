"""Whose logits the loss lab shows, and which label is held to be the true one."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest

from logitdesk.scores.losses import PRESET
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from tests.ui.stage import SURE, TORN, Stage


@pytest.fixture
def question(stage: Stage) -> Iterator[LossQuestion]:
    question = LossQuestion(stage.session)
    yield question
    question.deleteLater()


class Heard:
    """The signals that a question gave, in their order."""

    def __init__(self, question: LossQuestion) -> None:
        self._names: list[str] = []
        question.changed.connect(lambda: self._names.append("changed"))
        question.length_changed.connect(lambda: self._names.append("length_changed"))

    def since(self) -> list[str]:
        names, self._names = self._names, []
        return names


def test_while_the_page_is_blank_there_is_the_preset(question: LossQuestion) -> None:
    assert question.source == "drawing"
    assert not question.shows_drawing
    assert question.case.logits == pytest.approx(PRESET)
    assert question.case.label == 3


def test_it_follows_the_drawing(stage: Stage, question: LossQuestion) -> None:
    heard = Heard(question)
    stage.give(SURE)
    assert heard.since() == ["length_changed", "changed"]
    assert question.shows_drawing
    assert question.case.logits == pytest.approx(SURE)
    assert question.case.label == 3
    stage.give([5, *SURE[1:3], 0, *SURE[4:]])
    assert heard.since() == ["changed"]
    assert question.case.label == 0, "the likeliest, until a person says otherwise"


def test_the_temperature_leaves_the_logits_as_they_are(
    stage: Stage, question: LossQuestion
) -> None:
    stage.session.set_temperature(5)
    stage.give(SURE)
    assert question.case.logits == pytest.approx(SURE)


def test_a_page_that_was_drawn_on_before_is_shown_at_once(stage: Stage) -> None:
    stage.give(SURE)
    question = LossQuestion(stage.session)
    assert question.shows_drawing
    assert question.case.logits == pytest.approx(SURE)


def test_a_chosen_label_stays_while_one_draws_on(stage: Stage, question: LossQuestion) -> None:
    stage.give(SURE)
    question.choose_label(5)
    stage.give(TORN)
    assert question.case.label == 5


def test_a_chosen_label_is_forgotten_when_the_page_is_wiped(
    stage: Stage, question: LossQuestion
) -> None:
    stage.give(SURE)
    question.choose_label(8)
    heard = Heard(question)
    stage.blank()
    assert heard.since() == ["length_changed", "changed"]
    assert question.case.label == 3
    stage.give(SURE)
    assert question.case.label == 3


def test_on_a_blank_page_a_label_of_the_preset_can_be_chosen(
    stage: Stage, question: LossQuestion
) -> None:
    question.choose_label(1)
    assert question.case.label == 1
    assert question.case.loss == pytest.approx(1.5815, abs=1e-4)
    stage.give(SURE)
    assert question.case.label == 3, "it was said of the preset"


def test_a_changed_logit_is_a_persons_own_and_the_drawing_no_longer_counts(
    stage: Stage, question: LossQuestion
) -> None:
    stage.give(SURE)
    question.choose_label(5)
    question.set_logit(0, 7.5)
    assert question.source == "own"
    assert not question.shows_drawing
    heard = Heard(question)
    stage.give(TORN)
    stage.blank()
    assert heard.since() == [], "nothing is painted anew for a drawing that is not shown"
    assert question.case.logits == pytest.approx([7.5, *SURE[1:]])
    assert question.case.label == 5


def test_changing_a_logit_leaves_the_readings_as_it_is(
    stage: Stage, question: LossQuestion
) -> None:
    scores = stage.give(SURE)
    question.set_logit(0, 7.5)
    assert scores.logits[0] == pytest.approx(SURE[0])


def test_a_logit_that_is_dragged_does_not_take_the_label_along(
    stage: Stage, question: LossQuestion
) -> None:
    stage.give(SURE)
    question.set_logit(0, 50)
    assert question.case.label == 3


def test_the_drawing_can_be_had_back(stage: Stage, question: LossQuestion) -> None:
    stage.give(SURE)
    question.set_logit(0, 50)
    question.choose_label(7)
    stage.give(TORN)
    question.follow_drawing()
    assert question.shows_drawing
    assert question.case.logits == pytest.approx(TORN)
    assert question.case.label == 3


def test_the_logits_there_are_can_be_kept(stage: Stage, question: LossQuestion) -> None:
    stage.give(SURE)
    question.use_own()
    stage.give(TORN)
    assert question.source == "own"
    assert question.case.logits == pytest.approx(SURE)


def test_ones_own_numbers_are_kept_while_one_looks_at_the_drawing(
    stage: Stage, question: LossQuestion
) -> None:
    stage.give(SURE)
    question.choose_label(5)
    question.set_logit(0, 7.5)
    question.choose_label(6)
    question.follow_drawing()
    assert (question.case.logits[0], question.case.label) == (pytest.approx(SURE[0]), 5)
    stage.give(TORN)
    question.use_own()
    assert question.case.logits == pytest.approx([7.5, *SURE[1:]])
    assert question.case.label == 6


def test_a_change_of_the_drawings_logits_makes_them_ones_own(
    stage: Stage, question: LossQuestion
) -> None:
    question.take([0.0] * 10, 2)
    question.follow_drawing()
    stage.give(SURE)
    question.set_logit(1, 4)
    assert question.case.logits == pytest.approx([SURE[0], 4, *SURE[2:]])
    assert question.case.label == 3
    question.undo()
    question.use_own()
    assert question.case.logits == pytest.approx([0.0] * 10), "what undo brought back"


def test_everything_a_person_sets_is_taken_back_step_by_step(
    stage: Stage, question: LossQuestion
) -> None:
    stage.give(SURE)
    assert not question.can_undo
    deeds: list[Callable[[], None]] = [
        lambda: question.choose_label(5),
        lambda: question.set_scale(10),
        lambda: question.set_logit(0, 7.5),
        question.follow_drawing,
        question.forget_label,
        lambda: question.take_unscaled([0.1, 0.3, 0.5, 0.9], 1),
    ]
    states = [_state(question)]
    for deed in deeds:
        deed()
        states.append(_state(question))
    assert all(one != following for one, following in pairwise(states))
    for state in states[-2::-1]:
        question.undo()
        assert _state(question) == state
    assert not question.can_undo
    for state in states[1:]:
        question.redo()
        assert _state(question) == state
    assert not question.can_redo


def _state(question: LossQuestion) -> tuple[object, ...]:
    case = question.case
    whose = (question.source, question.label_is_chosen)
    return (*whose, tuple(case.unscaled.tolist()), case.label, case.scale)


def test_the_drawing_goes_on_whatever_is_taken_back(stage: Stage, question: LossQuestion) -> None:
    stage.give(SURE)
    question.set_scale(10)
    stage.give(TORN)
    question.undo()
    assert question.case.logits == pytest.approx(TORN)


def test_undo_does_not_stop_at_a_label_that_was_of_a_page_which_is_gone(
    stage: Stage, question: LossQuestion
) -> None:
    question.set_scale(10)
    stage.give(SURE)
    question.choose_label(5)
    stage.blank()
    stage.give(TORN)
    question.undo()
    assert (question.case.scale, question.case.label) == (1, 3)


def test_several_changes_of_one_deed_are_one_step(stage: Stage, question: LossQuestion) -> None:
    stage.give(SURE)
    for scale in (2, 3, 4):
        question.set_scale(scale, deed="one drag")
    question.set_scale(5, deed="another")
    question.undo()
    assert question.case.scale == 4
    question.undo()
    assert question.case.scale == 1


def test_an_epsilon_is_no_step_and_stays_as_it_is(question: LossQuestion) -> None:
    question.set_scale(10)
    question.set_epsilon(1e-3)
    question.undo()
    assert (question.case.scale, question.case.epsilon) == (1, 1e-3)


def test_a_preset_of_another_length_says_so_first(question: LossQuestion) -> None:
    heard = Heard(question)
    question.take([0.0] * 10, 2)
    assert heard.since() == ["length_changed", "changed"]
    assert len(question.case) == 10
    assert question.case.label == 2
    question.take([1.0] * 10, 4)
    assert heard.since() == ["changed"]


def test_the_scale_is_kept_whatever_it_scales(stage: Stage, question: LossQuestion) -> None:
    question.set_scale(10)
    stage.give(SURE)
    assert question.case.logits == pytest.approx([10 * z for z in SURE])
    assert question.case.unscaled == pytest.approx(SURE)
    question.set_logit(0, 1.0)
    assert question.case.logits[0] == 10
    assert question.source == "own"


def test_a_scale_or_an_epsilon_that_is_what_it_was_changes_nothing(question: LossQuestion) -> None:
    heard = Heard(question)
    question.set_scale(1.0)
    question.set_epsilon(1e-7)
    assert heard.since() == []
    question.set_scale(2.0)
    question.set_epsilon(1e-3)
    assert heard.since() == ["changed", "changed"]
    assert (question.case.scale, question.case.epsilon) == (2.0, 1e-3)


@pytest.mark.parametrize("scale", [0.0, -1.0, float("inf"), float("nan")])
def test_a_scale_that_is_none_is_refused(question: LossQuestion, scale: float) -> None:
    with pytest.raises(ValueError, match="scaled"):
        question.set_scale(scale)
    assert question.case.scale == 1
