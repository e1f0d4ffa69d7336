"""The loss lab: from logits to the loss, its two ways in float32, and its mistakes.

What the tests find things by:

chart or table                                        columns
Logits, softmax, label and gradient of each class     class, logit, softmax, label, gradient
Loss against the scale of the logits                  scale, fused, naive, patched
Losses and gradients in float32                       name, loss, …; rows naive, naive + ε, fused
Probabilities with softmax taken once and twice       class, softmax, softmax twice
Loss and gradient with softmax taken once and twice   name, loss, …; rows once, twice
The loss with labels of either kind                   name, loss; rows one-hot …, sparse label …
The batch                                             label, loss; the row on screen first

Buttons: Logits of: The drawing, My own numbers; Presets; What to look at: Two ways, Twice, Labels,
Code; Epsilon: 10⁻³; Add this row, Remove row 1; Copy; Back to × 1. Slider: Scale of the logits.
By key in the first table: Up and Down go to a class, digits type its logit, Enter takes it, Escape
does not, Space makes the class the true one.
"""

import re
import subprocess
import sys
from typing import Final

import numpy as np
import pytest
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QPoint

from tests.behaviour.user import User

ROWS: Final = "Logits, softmax, label and gradient"
FLOAT32: Final = "Losses and gradients in float32"
FOUR: Final = "softmax([.1, .3, .5, .9])"
_POWER: Final = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹−", "-0123456789-")


def number(cell: float | str) -> float:
    """What a cell says, whether it is a number or one written for people."""
    text = str(cell).translate(_POWER).replace("\N{NO-BREAK SPACE}", "")
    return float(re.sub(r"×10", "e", text))


def softmax(z: ArrayLike) -> NDArray[np.float64]:
    shifted = np.exp(np.asarray(z, float) - np.max(z))
    return np.asarray(shifted / shifted.sum())


def cross_entropy(z: ArrayLike, label: int) -> float:
    return float(-np.log(softmax(z)[label]))


def logits(user: User) -> NDArray[np.float64]:
    return np.array(user.numbers(ROWS).column("logit"), float)


def label(user: User) -> int:
    return [int(y) for y in user.numbers(ROWS).column("label")].index(1)


def loss_of(user: User, way: str) -> float:
    return number(user.numbers(FLOAT32).row(way)["loss"])


def go_to(user: User, number: int) -> None:
    """Go to a class's row by the keyboard."""
    user.tab_to(user.chart(ROWS))
    user.press(*["Up"] * 10, *["Down"] * number)


def type_logit(user: User, number: int, text: str) -> None:
    """Go to a class and type another logit for it."""
    go_to(user, number)
    user.type_text(text)
    user.press("Return")
    user.wait()


@pytest.fixture
def lab(user: User) -> User:
    """A person in the loss lab, with four logits of a preset."""
    user.open_page("Loss lab")
    user.choose_under("Presets", FOUR)
    return user


def test_softmax_loss_and_gradient_are_those_of_the_logits(lab: User) -> None:
    table = lab.numbers(ROWS)
    z = [0.1, 0.3, 0.5, 0.9]
    assert table.column("logit") == pytest.approx(z)
    assert table.column("softmax") == pytest.approx(softmax(z))
    assert table.column("label") == pytest.approx([0, 0, 0, 1])
    assert table.column("gradient") == pytest.approx(softmax(z) - [0, 0, 0, 1])
    assert loss_of(lab, "fused") == pytest.approx(cross_entropy(z, 3), rel=1e-3)
    assert lab.sees(r"0\.981")


def test_a_logit_is_typed_and_nonsense_is_refused(lab: User) -> None:
    type_logit(lab, 1, "2.5")
    assert logits(lab) == pytest.approx([0.1, 2.5, 0.5, 0.9])
    p = lab.numbers(ROWS).column("softmax")
    assert p == pytest.approx(softmax([0.1, 2.5, 0.5, 0.9]))
    type_logit(lab, 2, "-")
    lab.press("Escape")
    assert logits(lab) == pytest.approx([0.1, 2.5, 0.5, 0.9])
    lab.press("Ctrl+Z")
    assert logits(lab) == pytest.approx([0.1, 0.3, 0.5, 0.9])
    lab.press("Ctrl+Shift+Z")
    assert logits(lab) == pytest.approx([0.1, 2.5, 0.5, 0.9])


def test_a_logit_is_dragged_and_the_drag_is_one_step_to_undo(lab: User) -> None:
    before, rows = logits(lab), lab.chart(ROWS)
    for x in range(rows.width() // 12, rows.width() // 2, 15):  # wherever its bar is
        place = QPoint(x, rows.height() // 3)
        lab.drag(rows, [place, place + QPoint(10, 0), place + QPoint(40, 0)])
        if (logits(lab) != before).any():
            break
    assert (logits(lab) > before).sum() == 1
    assert lab.numbers(ROWS).column("softmax") == pytest.approx(softmax(logits(lab)))
    lab.tab_to(rows)
    lab.press("Ctrl+Z")
    assert (logits(lab) == before).all()


def test_another_true_label_has_another_loss(lab: User) -> None:
    go_to(lab, 0)
    lab.press("Space")
    assert label(lab) == 0
    z = [0.1, 0.3, 0.5, 0.9]
    assert loss_of(lab, "fused") == pytest.approx(cross_entropy(z, 0), rel=1e-3)
    gradient = lab.numbers(ROWS).column("gradient")
    assert gradient == pytest.approx(softmax(z) - [1, 0, 0, 0])


def test_scaled_up_the_naive_loss_is_infinite_and_the_stable_one_goes_on(lab: User) -> None:
    go_to(lab, 0)
    lab.press("Space")
    assert loss_of(lab, "naive") == pytest.approx(loss_of(lab, "fused"), rel=1e-3)
    lab.tab_to(lab.slider("Scale of the logits"))
    lab.press("End")
    assert logits(lab)[3] > 100
    assert loss_of(lab, "naive") == np.inf
    assert loss_of(lab, "fused") == pytest.approx(logits(lab)[3] - logits(lab)[0], rel=1e-3)
    curve = lab.numbers("Loss against the scale")
    naive, fused = np.array(curve.column("naive")), np.array(curve.column("fused"))
    broken = ~np.isfinite(naive)
    assert broken.any()
    assert not broken[: int(broken.argmax())].any()
    assert broken[int(broken.argmax()) :].all()
    assert np.isfinite(fused).all()
    assert naive[~broken] == pytest.approx(fused[~broken], rel=1e-3)
    lab.click(lab.button(r"Back to × ?1"))
    assert logits(lab) == pytest.approx([0.1, 0.3, 0.5, 0.9])


def test_the_patched_loss_is_of_the_probability_and_epsilon(lab: User) -> None:
    lab.click(lab.button("10⁻³"))
    p = softmax([0.1, 0.3, 0.5, 0.9])[3]
    patched = next(row for row in lab.numbers(FLOAT32).rows if "ε" in str(row[0]))
    assert number(patched[1]) == pytest.approx(-np.log(p + 1e-3), rel=1e-3)


def test_softmax_taken_twice_is_told(lab: User) -> None:
    lab.click(lab.button("Twice"))
    once = softmax([0.1, 0.3, 0.5, 0.9])
    bars = lab.numbers("probabilities.*once and twice")
    assert bars.column("softmax") == pytest.approx(once)
    assert bars.column("softmax twice") == pytest.approx(softmax(once))
    table = lab.numbers("Loss and gradient with softmax")
    assert number(table.row("once")["loss"]) == pytest.approx(-np.log(once[3]), rel=1e-3)
    assert number(table.row("twice")["loss"]) == pytest.approx(cross_entropy(once, 3), rel=1e-3)


def test_labels_of_either_kind_give_one_loss_and_a_batch_one_a_row(lab: User) -> None:
    lab.click(lab.button("Labels"))
    one_hot, sparse = lab.numbers("labels of either kind").rows
    assert number(one_hot[1]) == number(sparse[1])
    loss = cross_entropy([0.1, 0.3, 0.5, 0.9], 3)
    assert number(sparse[1]) == pytest.approx(loss, rel=1e-3)
    before = len(lab.numbers("The batch").rows)
    lab.click(lab.button("Add this row"))
    type_logit(lab, 3, "5")
    batch = lab.numbers("The batch")
    assert len(batch.rows) == before + 1
    assert number(batch.rows[0][1]) == pytest.approx(cross_entropy([0.1, 0.3, 0.5, 5], 3), rel=1e-3)
    assert number(batch.rows[-1][1]) == pytest.approx(loss, rel=1e-3)
    lab.click(lab.button(f"Remove row {before}"))
    assert len(lab.numbers("The batch").rows) == before


def test_the_code_that_is_copied_prints_the_numbers_on_screen(lab: User) -> None:
    lab.click(lab.button("Code"))
    lab.click(lab.button("Copy"))
    code = lab.app.clipboard().text()
    assert "tensorflow" in code
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    printed = ran.stdout.splitlines()
    z = [0.1, 0.3, 0.5, 0.9]
    assert [float(word) for word in printed[0].split()] == pytest.approx(softmax(z))
    assert float(printed[1]) == pytest.approx(cross_entropy(z, 3))


def test_the_drawing_gives_its_logits_until_a_person_types_others(user: User) -> None:
    user.draw_sample(3)
    user.wait_until(user.scores)
    drawn = np.array(user.scores().column("logit"), float)
    user.open_page("Loss lab")
    user.click(user.button("The drawing"))
    assert logits(user) == pytest.approx(drawn, abs=1e-4)
    assert label(user) == int(drawn.argmax())
    type_logit(user, 0, "7")
    assert logits(user)[0] == 7
    user.click(user.button("The drawing"))
    assert logits(user) == pytest.approx(drawn, abs=1e-4)
    user.click(user.button("My own numbers"))
    assert logits(user)[0] == 7
