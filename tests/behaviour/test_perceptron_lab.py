"""The perceptron lab: points, weights and training of one perceptron, by mouse and by keys.

What the tests find things by:

chart                             columns
Plane of x1 and x2                x1, x2, class, logit, probability 0, probability 1;
                                  with three logits: logit 0 to 2, probability 0 to 2
The perceptron’s connections      output, w1, w2, b: a row for each logit
The points on the log-odds curve  x1, x2, class, log-odds, probability
Cross-entropy (chart)             step, value
Accuracy (chart)                  step, value

Buttons: Points (a menu), A click puts class: ● 0, ■ 1, Erase; 1 logit, 3 logits; Run, which says
Pause while it runs, Step, Reset; ×1, ×10, ×100; More (a menu: Copy as a line of text, Paste a line
of text, Open, Save); Next and Skip of the first steps. Sliders: Learning rate, L2. Fields: w1, w2,
b. Ctrl+Z and Ctrl+Shift+Z, with the focus in the lab. In the plane arrows move a crosshair, Space
puts a point there and Delete erases the nearest one; in the diagram Left and Right choose a
connection, Up and Down change it.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from logitdesk.scores.table import Table
from tests.behaviour.user import User, name_of

PLANE: Final = "^plane of x1 and x2"
WEIGHTS: Final = "perceptron.s connections"
LOSS, ACCURACY = r"cross-entropy.*\(chart\)", r"accuracy.*\(chart\)"


@pytest.fixture
def lab(user: User) -> User:
    """A person in the perceptron lab, as a new one finds it."""
    user.open_page("Perceptron lab")
    return user


def points(user: User) -> list[tuple[float, float, int]]:
    """(x1, x2, class) of every point."""
    table = user.numbers(PLANE)
    if not table:
        return []
    columns = (table.column(name) for name in ("x1", "x2", "class"))
    return [(float(x1), float(x2), int(k)) for x1, x2, k in zip(*columns, strict=True)]


def weights(user: User) -> NDArray[np.float64]:
    """w1, w2 and b of each logit: a row each."""
    table = user.numbers(WEIGHTS)
    return np.array([table.column(name) for name in ("w1", "w2", "b")], float).T


def last(table: Table) -> tuple[int, float]:
    """The newest step of a curve, and its value."""
    if not table:
        return 0, float("nan")
    return int(table.column("step")[-1]), float(table.column("value")[-1])


def beside(widget: QWidget, right: int, up: int) -> QPoint:
    """A point so many pixels from the middle of a widget."""
    return widget.rect().center() + QPoint(right, -up)


def train(user: User, steps: int) -> None:
    """Run as fast as it goes until so many steps are done."""
    user.click(user.button("×100"))
    user.click(user.button("^Run$"))
    user.wait_until(lambda: last(user.numbers(LOSS))[0] >= steps)
    user.click(user.button("^Pause$"))


def test_presets_are_sets_of_points_in_the_plane(lab: User) -> None:
    sets = []
    for preset in ("Separate blobs", "Overlapping", "One outlier", "XOR", "Ring"):
        lab.choose_under("^Points$", preset)
        sets.append(points(lab))
        assert {k for _, _, k in sets[-1]} == {0, 1}
        assert all(abs(x1) <= 4 and abs(x2) <= 4 for x1, x2, _ in sets[-1])
    assert len({tuple(one) for one in sets}) == 5
    lab.choose_under("^Points$", "Clear points")
    assert points(lab) == []
    lab.tab_to(lab.chart(PLANE))
    lab.press("Ctrl+Z")
    assert points(lab) == sets[-1]


def test_points_are_put_and_erased_with_the_mouse(lab: User) -> None:
    lab.choose_under("^Points$", "Clear points")
    plane = lab.chart(PLANE)
    lab.click(plane)
    lab.click(lab.button("puts class: . 0"))
    lab.click(plane, beside(plane, 50, 0))
    lab.click(plane, beside(plane, 0, 50))
    (middle, right, above) = points(lab)
    assert [k for _, _, k in (middle, right, above)] == [1, 0, 0]
    assert middle[:2] == pytest.approx((0, 0), abs=0.4)
    assert right[0] > middle[0] + 0.3
    assert above[1] > middle[1] + 0.3
    lab.click(lab.button("puts class: Erase"))
    lab.drag(plane, [beside(plane, -50, 0), beside(plane, 0, 0), beside(plane, 60, 0)])
    assert points(lab) == [above]
    lab.press("Ctrl+Z")
    assert points(lab) == [middle, right, above]
    lab.press("Ctrl+Shift+Z")
    assert points(lab) == [above]


def test_points_are_put_and_erased_with_the_keyboard(lab: User) -> None:
    lab.choose_under("^Points$", "Clear points")
    lab.tab_to(lab.chart(PLANE))
    lab.press("Right", "Right", "Space", "Up", "Shift+Up", "Space")
    (first, second) = points(lab)
    assert second[0] == first[0]
    assert 0 < second[1] - first[1] < 1
    lab.press("Delete")
    assert points(lab) == [first]


def test_logits_and_probabilities_are_those_of_the_formula(lab: User) -> None:
    table = lab.numbers(PLANE)
    x = np.array([table.column("x1"), table.column("x2")], float).T
    (w1, w2, b) = weights(lab)[0]
    logits = x @ [w1, w2] + b
    assert table.column("logit") == pytest.approx(logits)
    assert table.column("probability 1") == pytest.approx(1 / (1 + np.exp(-logits)))
    curve = lab.numbers("log-odds curve")
    assert sorted(curve.column("log-odds")) == pytest.approx(sorted(logits))


def test_a_weight_is_typed_and_nonsense_is_refused(lab: User) -> None:
    lab.enter(lab.field("^w1"), "2.5")
    assert weights(lab)[0, 0] == 2.5
    lab.enter(lab.field("^w1"), "many")
    assert weights(lab)[0, 0] == 2.5
    lab.tab_to(lab.chart(WEIGHTS))
    lab.press("Up")
    assert weights(lab)[0, 0] == pytest.approx(2.6)
    lab.press("Right", "Down")
    assert weights(lab)[0, 0] == pytest.approx(2.6)
    assert weights(lab)[0, 1] == pytest.approx(-0.6)


def test_a_weight_is_dragged_and_the_drag_is_one_step_to_undo(lab: User) -> None:
    before, diagram = weights(lab), lab.chart(WEIGHTS)
    places = [QPoint(diagram.width() // 2, y) for y in range(4, diagram.height() - 30, 6)]
    for place in places:  # wherever a connection is
        lab.drag(diagram, [place, place - QPoint(0, 10), place - QPoint(0, 25)])
        if (weights(lab) != before).any():
            break
    assert ((weights(lab) - before) > 0).sum() == 1
    assert lab.sees(r"points? (is|are) (wrong|right)")
    lab.press("Ctrl+Z")
    assert (weights(lab) == before).all()


def test_step_run_pause_and_reset(lab: User) -> None:
    before = weights(lab)
    first = last(lab.numbers(LOSS))
    assert first[0] == 0
    lab.click(lab.button("^Step$"))
    lab.wait_until(lambda: last(lab.numbers(LOSS))[0] == 1)
    assert last(lab.numbers(LOSS))[1] < first[1]
    assert (weights(lab) != before).any()
    train(lab, 200)
    lab.wait(200)
    steps, loss = last(lab.numbers(LOSS))
    lab.wait(200)
    assert last(lab.numbers(LOSS))[0] == steps
    assert loss < first[1]
    assert last(lab.numbers(ACCURACY))[1] == 1
    lab.click(lab.button("^Reset$"))
    assert (weights(lab) == before).all()


def test_a_larger_learning_rate_goes_further(lab: User) -> None:
    before = weights(lab)
    lab.click(lab.button("^Step$"))
    little = np.abs(weights(lab) - before).sum()
    lab.click(lab.button("^Reset$"))
    lab.tab_to(lab.slider("^Learning rate"))
    lab.press("End")
    lab.click(lab.button("^Step$"))
    assert np.abs(weights(lab) - before).sum() > 3 * little


def test_l2_holds_the_weights_back(lab: User) -> None:
    train(lab, 300)
    free = np.abs(weights(lab)[0, :2]).sum()
    lab.click(lab.button("^Reset$"))
    lab.tab_to(lab.slider("^L2"))
    lab.press("End")
    train(lab, 300)
    assert np.abs(weights(lab)[0, :2]).sum() < free / 2


def test_three_logits_have_three_classes(lab: User) -> None:
    lab.click(lab.button("3 logits"))
    lab.choose_under("^Points$", "Separate blobs")
    assert weights(lab).shape == (3, 3)
    table = lab.numbers(PLANE)
    assert {*table.column("class")} == {0, 1, 2}
    p = [table.column(f"probability {k}") for k in range(3)]
    assert np.array(p, float).sum(axis=0) == pytest.approx(1)
    train(lab, 100)
    lab.wait_until(lambda: last(lab.numbers(ACCURACY))[1] == 1)
    lab.click(lab.button("1 logit"))
    assert weights(lab).shape == (1, 3)


def test_it_is_told_that_no_line_separates_xor(lab: User) -> None:
    lab.choose_under("^Points$", "XOR")
    train(lab, 1000)
    lab.wait_until(lambda: lab.sees("(cannot|no) .*line"))
    assert last(lab.numbers(ACCURACY))[1] < 0.9


def test_pointing_at_the_plane_puts_its_numbers_into_the_formula(lab: User) -> None:
    plane = lab.chart(PLANE)
    place = beside(plane, 37, 53)
    before = lab.seen().splitlines()
    lab.click(plane, place)
    x1, x2, _ = points(lab)[-1]
    lab.hover(plane, place)
    lab.wait()
    said = "\n".join(line for line in lab.seen().splitlines() if line not in before)
    assert f"{abs(x1):.2f}" in said
    assert f"{abs(x2):.2f}" in said


def test_an_experiment_is_copied_and_pasted(lab: User) -> None:
    lab.enter(lab.field("^w1"), "1.75")
    copied = (points(lab), weights(lab).tolist())
    lab.choose_under("^More$", "Copy as a line of text")
    text = lab.app.clipboard().text()
    assert "\n" not in text
    assert json.loads(text)["output_size"] == 1
    lab.choose_under("^Points$", "Clear points")
    lab.enter(lab.field("^w1"), "9")
    lab.choose_under("^More$", "Paste a line of text")
    lab.wait_until(lambda: (points(lab), weights(lab).tolist()) == copied)
    lab.app.clipboard().setText(text[: len(text) // 2])
    lab.choose_under("^More$", "Paste a line of text")
    lab.wait_until(lambda: lab.sees("does not hold a perceptron"))
    assert points(lab) == copied[0]


def test_an_experiment_is_saved_and_opened(lab: User, tmp_path: Path) -> None:
    lab.enter(lab.field("^b,"), "-1.25")
    saved = (points(lab), weights(lab).tolist())
    file = tmp_path / "mine.json"
    lab.choose_under("^More$", "Save")
    lab.saves(file)
    lab.choose_under("^Points$", "Ring")
    lab.enter(lab.field("^b,"), "3")
    lab.choose_under("^More$", "Open")
    lab.answer_file_dialog(file)
    lab.wait_until(lambda: (points(lab), weights(lab).tolist()) == saved)
    file.write_text("{}")
    lab.choose_under("^More$", "Open")
    lab.answer_file_dialog(file)
    lab.wait_until(lambda: lab.sees("mine.json"))
    assert points(lab) == saved[0]


def test_the_experiment_is_there_again_the_next_time(lab: User) -> None:
    lab.choose_under("^Points$", "Ring")
    lab.enter(lab.field("^w2"), "0.25")
    kept = (points(lab), weights(lab).tolist())
    lab.restart()
    lab.open_page("Perceptron lab")
    assert (points(lab), weights(lab).tolist()) == kept


def test_a_weight_being_typed_goes_with_its_output(lab: User) -> None:
    lab.click(lab.button("3 logits"))
    field = [one for one in lab.all(QAbstractSpinBox) if name_of(one).startswith("b")][-1]
    lab.click(field)
    lab.press("Ctrl+A")
    lab.type_text("2.5")
    lab.click(lab.button("1 logit"))
    lab.wait()
    assert weights(lab).tolist() == [[0, 0, 0]]


def test_two_windows_overwrite_no_experiment_of_each_other(new_user: Callable[[], User]) -> None:
    one, other = new_user(), new_user()
    kept = []
    for user, b in ((one, "1.5"), (other, "-2.5")):
        user.come_back()
        user.open_page("Perceptron lab")
        user.enter(user.field("^b,"), b)
        kept.append(weights(user).tolist())
    other.close()
    one.close()
    other.open()
    other.open_page("Perceptron lab")
    one.open()
    one.open_page("Perceptron lab")
    assert sorted([weights(one).tolist(), weights(other).tolist()]) == sorted(kept)


@pytest.mark.parametrize("page", ["Perceptron lab", "Loss lab"])
def test_a_new_person_is_shown_round_once(user: User, page: str) -> None:
    user.open_page(page)
    assert user.sees("1 of 5")
    user.click(user.button("^Next$"))
    assert user.sees("2 of 5")
    user.click(user.button("^Skip$"))
    assert not user.sees(r"\d of 5")
    user.restart()
    user.open_page(page)
    assert not user.sees(r"\d of 5")
