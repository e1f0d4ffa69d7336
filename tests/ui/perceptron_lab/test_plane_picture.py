from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.scores.perceptron import Experiment, Perceptron
from logitdesk.ui.charts.picture import svg_of
from logitdesk.ui.perceptron_lab.lab import Lab, Pointed
from logitdesk.ui.perceptron_lab.plane import Plane
from logitdesk.ui.perceptron_lab.plane_tool import PlaneTool
from logitdesk.ui.theme import DARK, LIGHT, ThemeManager
from tests.ui.perceptron_lab.plane_hand import POINTS, THREE, UPRIGHT, at, opened
from tests.ui.stage import Stage, ask_for_help, colour_at, move_mouse

DARK_LINE = 150
"""The contrast, of 255, that lines and edges have and the field has not."""


@pytest.fixture
def themes(qapp: QApplication) -> ThemeManager:
    return Stage(qapp).themes


@pytest.fixture
def lab() -> Lab:
    return Lab(replace(Experiment.first(), points=POINTS, perceptron=UPRIGHT))


@pytest.fixture
def plane(lab: Lab, themes: ThemeManager, qtbot: QtBot) -> Plane:
    return opened(lab, themes, qtbot)


def contrast(plane: Plane, point: QPoint) -> int:
    """How far from the card's brightness the brightness about a point goes, of 255."""
    picture = plane.grab().toImage()
    card = picture.pixelColor(1, 1).lightness()
    around = [point + QPoint(x, y) for x in range(-1, 2) for y in range(-1, 2)]
    return max(abs(picture.pixelColor(near).lightness() - card) for near in around)


def test_a_point_that_is_pointed_at_elsewhere_has_a_ring(plane: Plane, lab: Lab) -> None:
    beside = at(plane, -2.0, 1.0) + QPoint(9, 0)
    assert contrast(plane, beside) < DARK_LINE
    before = plane.grab().toImage()
    lab.point_at(Pointed(-2.0, 1.0, 0))
    assert contrast(plane, beside) > DARK_LINE
    lab.point_at(None)
    assert plane.grab().toImage() == before


def test_a_point_taken_for_another_class_has_a_dark_edge(plane: Plane, lab: Lab) -> None:
    edge = QPoint(5, 0)
    assert contrast(plane, at(plane, 2, -3) + edge) > DARK_LINE
    assert contrast(plane, at(plane, -2, 1) + edge) < DARK_LINE
    lab.set_weight(0, 2, -8.0)
    assert contrast(plane, at(plane, 2, -3) + edge) < DARK_LINE


def test_the_field_is_the_accent_where_the_logit_is_positive_and_warm_where_it_is_negative(
    plane: Plane,
) -> None:
    positive, negative = (colour_at(plane, at(plane, x, -1.5)) for x in (3.5, -3.5))
    assert positive.blue() > positive.red()
    assert negative.red() > negative.blue()
    faint = colour_at(plane, at(plane, 0.4, -1.5))
    assert positive.blue() - positive.red() > faint.blue() - faint.red() > 0


def test_the_zero_line_follows_the_weights(plane: Plane, lab: Lab) -> None:
    assert contrast(plane, at(plane, 0, -2.5)) > DARK_LINE
    lab.set_weight(0, 2, -4.0)
    assert contrast(plane, at(plane, 0, -2.5)) < DARK_LINE
    assert contrast(plane, at(plane, 2, -1.5)) > DARK_LINE


@pytest.mark.parametrize("weights", [(1e100, 0.0, 0.0), (1e-300, 0.0, 5.0), (0.0, 0.0, 5.0)])
def test_weights_without_end_and_without_size_have_a_field(
    plane: Plane, lab: Lab, weights: tuple[float, float, float]
) -> None:
    perceptron = Perceptron.of([weights[:2]], [weights[2]])
    lab.open(replace(lab.experiment, perceptron=perceptron))
    right = colour_at(plane, at(plane, 3.5, -1.5))
    assert right.blue() > right.red()


def test_with_three_logits_each_class_has_its_region(plane: Plane, lab: Lab) -> None:
    lab.open(replace(lab.experiment, perceptron=THREE))
    first, second, third = (colour_at(plane, at(plane, x, -1.5)) for x in (3.5, -3.5, 0.5))
    assert first.red() > first.blue()
    assert second.blue() > second.red() + 25
    assert abs(third.blue() - third.red()) < 25
    assert third.lightness() < LIGHT.card.lightness()
    for border in (-2, 2):
        assert contrast(plane, at(plane, border, -1.5)) > DARK_LINE


def test_a_crosshair_is_seen_and_goes_when_the_mouse_moves(plane: Plane) -> None:
    beside = at(plane, 0.0, 0.0) + QPoint(10, 0)
    assert contrast(plane, beside) < DARK_LINE
    plane.setFocus(Qt.FocusReason.TabFocusReason)
    assert contrast(plane, beside) > DARK_LINE
    move_mouse(plane, at(plane, -3, -3))
    assert contrast(plane, beside) < DARK_LINE


def test_a_plane_without_points_says_what_a_click_does(plane: Plane, lab: Lab) -> None:
    lab.clear()
    plane.set_tool(PlaneTool(0))
    first = plane.grab().toImage()
    plane.set_tool(PlaneTool(1))
    assert plane.grab().toImage() != first


def test_lines_and_axes_are_explained(plane: Plane) -> None:
    told = []
    for place in (at(plane, 0, -2), at(plane, 0, -4) + QPoint(0, 10), QPoint(2, 100)):
        ask_for_help(plane, place)
        told.append(QToolTip.text())
    assert "zero line" in told[0]
    assert "x1" in told[1]
    assert "x2" in told[2]
    QToolTip.hideText()


def test_borders_of_three_regions_are_explained(plane: Plane, lab: Lab) -> None:
    lab.open(replace(lab.experiment, perceptron=THREE))
    ask_for_help(plane, at(plane, 2, -1))
    assert "likeliest" in QToolTip.text()
    QToolTip.hideText()


def test_the_plane_goes_dark_with_the_window(plane: Plane, themes: ThemeManager) -> None:
    plane.grab()
    themes.choose("dark")
    assert colour_at(plane, QPoint(2, 2)) == DARK.card
    assert contrast(plane, at(plane, 0, -2.5)) > DARK_LINE


def test_a_picture_in_lines_and_letters_has_the_points(plane: Plane) -> None:
    svg = svg_of(plane, "plane", "").decode()
    assert LIGHT.accent.name() in svg
    assert LIGHT.warm.name() in svg
    assert "<image" not in svg


def test_a_plane_of_another_size_has_its_points_where_they_belong(plane: Plane) -> None:
    plane.resize(250, 300)
    assert colour_at(plane, at(plane, 2, 1)) == LIGHT.accent
    assert at(plane, 2, 1).x() < 250
