"""Weights by drag, keys and typing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from logitdesk.scores.perceptron import Experiment, Perceptron
from logitdesk.scores.perceptron_points import preset
from logitdesk.ui.perceptron_lab.diagram import WeightField
from logitdesk.ui.perceptron_lab.text import formula_rows
from tests.ui.perceptron_lab.conftest import LEFT, NO_KEY, Lab

KEY = Qt.Key


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


def field_to_type_over(lab: Lab) -> WeightField:
    """The field of the first weight, all of it selected."""
    field = lab.field("w1")
    field.setFocus()
    field.selectAll()
    return field


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
    QTest.mouseClick(lab.diagram, LEFT, NO_KEY, place)
    assert weights(lab) == before, "a press alone changes nothing"


def test_keys_choose_a_connection_and_change_it(lab: Lab) -> None:
    diagram = lab.diagram
    diagram.setFocus()
    lab.keys(diagram, KEY.Key_Up, KEY.Key_Up)
    lab.keys(diagram, KEY.Key_Left, KEY.Key_Down)
    assert weights(lab) == pytest.approx([1.2, -0.5, 0.4])
    assert "b = +0.40: the bias makes the logit larger" in diagram.accessibleDescription()
    lab.undo()
    lab.undo()
    assert weights(lab) == [1, -0.5, 0.5]


@pytest.mark.parametrize(
    ("typed", "weight"),
    [("−2.5", -2.5), ("1,25", 1.25), ("+3", 3), (".5", 0.5), ("250", 250), ("-", 1), ("nan", 1)],
)
def test_what_is_typed_is_the_weight_unless_it_is_none(lab: Lab, typed: str, weight: float) -> None:
    field = field_to_type_over(lab)
    for letter in typed:  # QTest cannot type a minus sign
        field.lineEdit().insert(letter) if letter == "−" else QTest.keyClicks(field, letter)
        field.lineEdit().setModified(True)
    QTest.keyClick(field, KEY.Key_Tab)
    assert weights(lab)[0] == weight


@pytest.mark.usefixtures("decimal_comma")
def test_weights_with_a_decimal_comma_are_read_as_they_are_written(lab: Lab) -> None:
    field = field_to_type_over(lab)
    QTest.keyClicks(field, "1234,5")
    QTest.keyClick(field, KEY.Key_Return)
    assert (weights(lab)[0], field.text()) == (1234.5, "1234,50")
    QTest.keyClick(field, KEY.Key_Home)
    QTest.keyClicks(field, "1")  # and what stands there is read again
    QTest.keyClick(field, KEY.Key_Tab)
    assert weights(lab)[0] == 11234.5
    lab.keys(lab.diagram, KEY.Key_Up)
    assert field.text() == "11234,60"


def test_training_leaves_what_is_typed(lab: Lab) -> None:
    field = field_to_type_over(lab)
    QTest.keyClicks(field, "5")
    lab.model.take_steps(3)
    assert field.text() == "5"
    lab.undo()
    QTest.keyClick(field, KEY.Key_Tab)
    assert field.text() != "5"


def test_large_weights_are_shown(lab: Lab) -> None:
    lab.model.open(Experiment(preset("blobs", 2), Perceptron.of([[1e7, -250.31]], [12345.6])))
    assert [lab.field(name).value() for name in ("w1", "w2", "b")] == [1e7, -250.31, 12345.6]
    for name in ("w1", "w2", "b"):
        lab.field(name).setFocus()
        QTest.keyClick(lab.field(name), KEY.Key_Return)
        QTest.keyClick(lab.field(name), KEY.Key_Tab)
    assert weights(lab) == [1e7, -250.31, 12345.6]


def test_three_outputs_have_nine_fields_and_connections(lab: Lab) -> None:
    lab.press("3 logits")
    for name in ("w1 of class 0", "w2 of class 1", "b of class 2"):
        assert lab.field(name).isVisible()
    lab.diagram.setFocus()
    for number in range(9):
        lab.keys(lab.diagram, *[KEY.Key_Up] * (number + 1), KEY.Key_Right)
    assert weights(lab) == pytest.approx([(n + 1) / 10 for n in range(9)])
    assert lab.field("b of class 2").value() == pytest.approx(0.9)


def test_the_formula_has_the_numbers() -> None:
    (one,) = formula_rows(Perceptron.of([[2, -0.5]], [0.25]), (1.5, -2.0))
    assert one == ("logit", "2.00 · 1.50 + (−0.50) · (−2.00) + 0.25 ≈ +4.25 → 98.6\xa0%")
    assert len(formula_rows(Perceptron.zero(3), (0, 0))) == 3


def test_a_field_steps_and_leaves_undo_to_the_window(lab: Lab) -> None:
    field = lab.field("w2")
    field.setFocus()
    lab.keys(field, KEY.Key_Up)
    assert weights(lab)[1] == pytest.approx(-0.4)
    lab.keys(field, KEY.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert weights(lab)[1] == -0.5
