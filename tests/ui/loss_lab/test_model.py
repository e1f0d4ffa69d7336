"""Whose logits the lab is about, which label is true, and what can be undone."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from logitdesk.ui.loss_lab.model import EXAMPLE, MOST_ROWS, PRESETS, LossLabModel
from tests.ui.stage import SURE, TORN, Stage


def test_it_opens_on_a_case_that_shows_something(stage: Stage, model: LossLabModel) -> None:
    assert 1 < model.case.loss < 3
    changes: list[object] = []
    model.changed.connect(lambda: changes.append(model.case))
    stage.give(SURE)
    assert model.is_example
    assert not changes, "nothing is done for a drawing that is not shown"


def test_it_follows_the_drawing_once_it_is_asked_for(stage: Stage, model: LossLabModel) -> None:
    model.set_source("drawing")
    assert model.is_example, "the page is blank"
    stage.session.set_temperature(5)
    stage.give(SURE)
    assert model.case.logits == pytest.approx(SURE), "the temperature is left out"
    assert (model.case.label, model.is_example) == (3, False)
    stage.give([50, *SURE[1:]])
    assert model.case.label == 0, "the likeliest, until a person says otherwise"
    stage.blank()
    assert model.is_example


def test_a_chosen_label_stays_until_the_page_is_blank(stage: Stage, model: LossLabModel) -> None:
    model.set_source("drawing")
    stage.give(SURE)
    model.choose_label(5)
    stage.give(TORN)
    assert (model.case.label, model.label_is_chosen) == (5, True)
    stage.blank()
    stage.give(SURE)
    assert (model.case.label, model.label_is_chosen) == (3, False)


def test_a_changed_logit_is_a_persons_own(stage: Stage, model: LossLabModel) -> None:
    model.set_source("drawing")
    stage.give(SURE)
    model.choose_label(5)
    model.set_logit(0, 50)
    assert model.source == "own"
    stage.give(TORN)
    assert model.case.logits == pytest.approx([50, *SURE[1:]])
    assert model.case.label == 5, "a dragged logit does not take the label along"
    model.set_source("drawing")
    assert model.case.logits == pytest.approx(TORN)
    model.set_source("own")
    assert model.case.logits == pytest.approx([50, *SURE[1:]])


def state(model: LossLabModel) -> tuple[object, ...]:
    case = model.case
    whose = (model.source, model.label_is_chosen)
    return (*whose, tuple(case.unscaled.tolist()), case.label, case.scale)


def test_everything_a_person_sets_is_undone_step_by_step(stage: Stage, model: LossLabModel) -> None:
    stage.give(SURE)
    stack = model.undo_stack
    steps: list[Callable[[], None]] = [
        lambda: model.set_source("drawing"),
        lambda: model.choose_label(5),
        lambda: model.set_scale(10),
        lambda: model.set_logit(0, 7.5),
        lambda: model.set_source("drawing"),
        lambda: model.take_preset(PRESETS[1]),
    ]
    states = [state(model)]
    for step in steps:
        step()
        states.append(state(model))
    assert all(one != following for one, following in pairwise(states))
    for before in states[-2::-1]:
        stack.undo()
        assert state(model) == before
    assert not stack.canUndo()
    for after in states[1:]:
        stack.redo()
        assert state(model) == after
    assert not stack.canRedo()


def test_changes_with_one_key_are_one_step(model: LossLabModel) -> None:
    model.set_epsilon(1e-3)  # which is no step
    for scale in (2, 3, 4):
        model.set_scale(scale, key="one drag")
    model.set_scale(5, key="another")
    model.undo_stack.undo()
    assert model.case.scale == 4
    model.undo_stack.undo()
    assert (model.case.scale, model.case.epsilon) == (1, 1e-3)


def test_a_scale_goes_with_what_it_scales_but_not_with_a_preset(
    stage: Stage, model: LossLabModel
) -> None:
    model.set_source("drawing")
    model.set_scale(10)
    stage.give(SURE)
    assert model.case.logits == pytest.approx([10 * z for z in SURE])
    model.set_logit(0, 1.0)
    assert model.case.logits[0] == 10
    model.take_preset(EXAMPLE)
    assert model.case.scale == 1


def test_a_batch_keeps_rows_until_there_are_other_classes(model: LossLabModel) -> None:
    first, count = model.case.logits, len(model.batch)
    model.add_row()
    model.set_logit(0, 9)
    assert [len(model.batch), model.batch[0].logits[0]] == [count + 1, 9]
    assert model.batch[-1].logits.tolist() == first.tolist()
    for _ in range(MOST_ROWS):
        model.add_row()
    assert len(model.batch) == MOST_ROWS
    model.remove_row()
    assert len(model.batch) == MOST_ROWS - 1
    assert all(len(row.logits) == 10 for row in model.batch)
    model.take_preset(PRESETS[1])
    assert [len(row.logits) for row in model.batch] == [4] * count
