"""Weights by drag, keys and typing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from logitdesk.scores.perceptron import Experiment, Perceptron
from logitdesk.scores.perceptron_points import preset
from logitdesk.ui.perceptron_lab.notes import Note, formula_rows
from logitdesk.ui.perceptron_lab.text import weight_text
from logitdesk.ui.perceptron_lab.weights import WeightField
from tests.ui.perceptron_lab.conftest import LEFT, NO_KEY, Lab

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def first_connection(lab: Lab) -> QPoint:
    """A point of the diagram where a connection is."""
    for y in range(4, lab.diagram.height() - 30, 3):
        place = QPoint(lab.diagram.width() // 2, y)
        QTest.mouseMove(lab.diagram, place)
        if lab.diagram.cursor().shape() == Qt.CursorShape.SizeVerCursor:
            return place
    raise AssertionError("no connection")


def weights(lab: Lab) -> list[float]:
    return [float(weight) for row in lab.diagram.table().rows for weight in row[1:]]


def test_a_drag_up_makes_a_weight_larger_and_is_one_step_to_undo(lab: Lab) -> None:
    place, before = first_connection(lab), weights(lab)
    for _ in range(2):
        QTest.mousePress(lab.diagram, LEFT, NO_KEY, place)
        for up in (2, 10, 20, 30):
            QTest.mouseMove(lab.diagram, place - QPoint(0, up))
        QTest.mouseRelease(lab.diagram, LEFT, NO_KEY, place - QPoint(0, 30))
    assert sum(weights(lab)) == pytest.approx(sum(before) + 2 * 27 * 0.02)
    lab.undo()
    assert sum(weights(lab)) == pytest.approx(sum(before) + 27 * 0.02)
    lab.undo()
    assert weights(lab) == before


def test_escape_takes_a_drag_back(lab: Lab) -> None:
    place, before = first_connection(lab), weights(lab)
    lab.diagram.setFocus()
    QTest.mousePress(lab.diagram, LEFT, NO_KEY, place)
    QTest.mouseMove(lab.diagram, place - QPoint(0, 40))
    assert weights(lab) != before
    lab.keys(lab.diagram, KEY.Key_Escape)
    QTest.mouseMove(lab.diagram, place - QPoint(0, 60))
    assert weights(lab) == before
    QTest.mouseRelease(lab.diagram, LEFT, NO_KEY, place)


def test_a_press_alone_changes_nothing_and_a_double_click_types(lab: Lab) -> None:
    place, before = first_connection(lab), weights(lab)
    QTest.mouseClick(lab.diagram, LEFT, NO_KEY, place)
    QTest.mouseDClick(lab.diagram, LEFT, NO_KEY, place)
    assert weights(lab) == before
    field = lab.app.focusWidget()
    assert isinstance(field, WeightField)
    QTest.keyClicks(field, "-7,5")
    QTest.keyClick(field, KEY.Key_Return)
    assert -7.5 in weights(lab)


def test_keys_choose_a_connection_and_change_it(lab: Lab) -> None:
    diagram = lab.diagram
    diagram.setFocus()
    lab.keys(diagram, KEY.Key_Up, KEY.Key_Up)
    lab.keys(diagram, KEY.Key_Down, modifier=SHIFT)
    lab.keys(diagram, KEY.Key_Left, KEY.Key_Down)
    assert weights(lab) == pytest.approx([1.19, -0.5, 0.4])
    assert "b = +0.40: the bias makes the logit larger by" in diagram.accessibleDescription()
    lab.undo()
    lab.undo()
    assert weights(lab) == [1, -0.5, 0.5]
    lab.keys(diagram, KEY.Key_F2)
    assert lab.field("b,").hasFocus()


@pytest.mark.parametrize(
    ("typed", "weight"),
    [("−2.5", -2.5), ("1,25", 1.25), ("+3", 3), (".5", 0.5), ("250", 250), ("2e", 2), ("-", 1)],
)
def test_what_is_typed_is_the_weight_unless_it_is_none(lab: Lab, typed: str, weight: float) -> None:
    field = lab.field("w1")
    field.setFocus()
    field.selectAll()
    for letter in typed:  # QTest cannot type a minus sign
        field.lineEdit().insert(letter) if letter == "−" else QTest.keyClicks(field, letter)
        field.lineEdit().setModified(True)
    QTest.keyClick(field, KEY.Key_Tab)
    assert weights(lab)[0] == weight


def test_escape_and_training_leave_the_weight_and_what_is_typed(lab: Lab) -> None:
    field = lab.field("w1")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "5")
    lab.model.take_steps(3)
    QTest.qWait(80)
    assert field.text() == "5"
    lab.keys(field, KEY.Key_Escape)
    trained = weights(lab)[0]
    assert field.text() == weight_text(trained)
    QTest.keyClick(field, KEY.Key_Tab)
    assert weights(lab)[0] == trained, "it is kept to its last digit"


def test_large_weights_are_shown(lab: Lab) -> None:
    lab.model.open(Experiment(preset("blobs", 2), Perceptron.of([[1e7, -250.31]], [12345.6])))
    QTest.qWait(80)
    assert [lab.field(name).text() for name in ("w1", "w2", "b")] == ["+1.00×10⁷", "−250", "+12346"]
    for name in ("w1", "w2", "b"):
        lab.field(name).setFocus()
        QTest.keyClick(lab.field(name), KEY.Key_Return)
        QTest.keyClick(lab.field(name), KEY.Key_Tab)
    assert weights(lab) == [1e7, -250.31, 12345.6]


def test_three_outputs_have_nine_fields_and_connections(lab: Lab) -> None:
    lab.press("3 logits")
    QTest.qWait(80)
    for name in ("w1 of class 0", "w2 of class 1", "b of class 2"):
        assert lab.field(name).isVisible()
    lab.diagram.setFocus()
    for number in range(9):
        lab.keys(lab.diagram, *[KEY.Key_Up] * (number + 1), KEY.Key_Right)
    assert weights(lab) == pytest.approx([(n + 1) / 10 for n in range(9)])
    QTest.qWait(80)
    assert lab.field("b of class 2").text() == "+0.90"


def test_the_formula_has_the_numbers_and_says_where_they_are_rounded() -> None:
    exact = formula_rows(Perceptron.of([[2, -0.5]], [0.25]), (1.5, -2.0))[1]
    assert exact[1:] == ["2.00 · 1.50", "+ (−0.50) · (−2.00)", "+ 0.25", "= +4.25", "→ 98.6\xa0%"]
    rounded = formula_rows(Perceptron.of([[1.23444, 0]], [0]), (3.999, 0.0))[1]
    assert (rounded[1], rounded[4]) == ("1.23 · 4.00", "≈ +4.94")
    assert len(formula_rows(Perceptron.zero(3), (0, 0))) == 4
    assert len(formula_rows(Perceptron.zero(3), None)) == 1


def test_a_field_steps_finely_and_leaves_undo_to_the_window(lab: Lab) -> None:
    field = lab.field("w2")
    field.setFocus()
    lab.keys(field, KEY.Key_Up, modifier=SHIFT)
    assert weights(lab)[1] == pytest.approx(-0.49)
    lab.keys(field, KEY.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert weights(lab)[1] == -0.5


def test_notes_and_fields_follow_the_type_size(lab: Lab) -> None:
    before = lab.field("w1").height()
    lab.themes.set_type_size(1.6)
    QTest.qWait(20)
    assert lab.field("w1").height() > 1.3 * before
    for note in lab.page.findChildren(Note):
        assert note.height() >= note.heightForWidth(note.width())
    lab.themes.set_type_size(1.0)
