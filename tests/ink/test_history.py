from functools import reduce

from hypothesis import given
from hypothesis import strategies as st

from logitdesk.ink.history import LENGTH, History

values = st.lists(st.integers(), max_size=20)


def after(steps: list[int]) -> History[int]:
    return reduce(lambda history, step: history.did(step), steps, History.of(0))


def test_a_new_history_has_nothing_to_undo_or_redo() -> None:
    new = History.of("blank")
    assert not new.can_undo
    assert not new.can_redo
    assert new.undone() is new
    assert new.redone() is new


@given(values, st.integers())
def test_undo_takes_back_what_was_done(steps: list[int], last: int) -> None:
    before = after(steps)
    undone = before.did(last).undone()
    assert (undone.present, undone.past) == (before.present, before.past)


@given(values, st.integers(0, 25))
def test_redo_brings_back_all_that_was_undone(steps: list[int], times: int) -> None:
    history = after(steps)
    there = reduce(lambda h, _: h.undone(), range(min(times, len(steps))), history)
    assert reduce(lambda h, _: h.redone(), range(min(times, len(steps))), there) == history


def test_a_new_step_forgets_what_was_undone() -> None:
    history = after([1, 2]).undone().did(3)
    assert not history.can_redo
    assert history.undone().present == 1


def test_only_so_many_steps_are_kept() -> None:
    history = after(list(range(LENGTH + 50)))
    assert len(history.past) == LENGTH
    for _ in range(LENGTH):
        history = history.undone()
    assert history.present == 49
    assert not history.can_undo
