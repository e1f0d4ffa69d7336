from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from logitdesk.ui.perceptron_lab.connection import Connection, connections
from logitdesk.ui.perceptron_lab.diagram_layout import DiagramLayout

pytestmark = pytest.mark.usefixtures("qapp")  # fonts need it
SIZES = [(160, 110), (170, 160), (260, 240), (400, 350), (900, 700)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("output_size", [1, 3])
def test_neurons_captions_and_box_stay_within_the_picture(
    size: tuple[int, int], output_size: int
) -> None:
    layout = DiagramLayout.of(QSizeF(*size), output_size)
    picture, radius = QRectF(0, 0, *size), layout.radius
    for middle in [*layout.inputs, *layout.outputs]:
        above = middle - QPointF(radius, radius)
        below = middle + QPointF(radius, radius + layout.line)
        assert picture.contains(QRectF(above, below))
    assert picture.contains(layout.activation)
    assert layout.activation.bottom() < layout.outputs[-1].y() + radius
    assert layout.outputs[0].x() - layout.inputs[0].x() > 2 * radius + layout.label.width()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("output_size", [1, 3])
def test_each_connection_is_pointed_at_where_its_number_or_sign_is(
    size: tuple[int, int], output_size: int
) -> None:
    layout = DiagramLayout.of(QSizeF(*size), output_size)
    for connection in connections(output_size):
        assert layout.connection_at(layout.label_of(connection)) == connection


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("output_size", [1, 3])
def test_no_number_or_sign_covers_another(size: tuple[int, int], output_size: int) -> None:
    layout = DiagramLayout.of(QSizeF(*size), output_size)
    width = layout.label.width() if layout.has_room_for_numbers else 2 * layout.sign_radius
    height = layout.label.height() if layout.has_room_for_numbers else 2 * layout.sign_radius
    for one, other in combinations(connections(output_size), 2):
        away = layout.label_of(one) - layout.label_of(other)
        assert abs(away.x()) >= width or abs(away.y()) >= height


@pytest.mark.parametrize(("size", "shown"), [((170, 160), False), ((260, 240), True)])
def test_nine_numbers_are_shown_where_they_have_room(size: tuple[int, int], shown: bool) -> None:
    assert DiagramLayout.of(QSizeF(*size), 3).has_room_for_numbers is shown
    assert DiagramLayout.of(QSizeF(*size), 1).has_room_for_numbers


def test_a_connection_is_pointed_at_a_few_pixels_beside_it_and_a_neuron_is_none() -> None:
    layout = DiagramLayout.of(QSizeF(260, 240), 1)
    begin, end = layout.ends(Connection(0, 1))
    beside = begin + (end - begin) * 0.7
    assert layout.connection_at(beside + QPointF(0, 6)) == Connection(0, 1)
    assert layout.connection_at(begin) is None
    assert layout.connection_at(end) is None
    assert layout.connection_at(QPointF(250, 10)) is None
    assert layout.connection_at(begin - QPointF(0, 40)) is None


def test_a_picture_without_room_yet_is_no_error() -> None:
    assert DiagramLayout.of(QSizeF(0, 0), 3).radius > 0


@pytest.mark.parametrize("size", SIZES[:3])
def test_a_long_number_does_not_hide_its_connection(size: tuple[int, int]) -> None:
    layout = DiagramLayout.of(QSizeF(*size), 1)
    level = Connection(0, 1)
    line = layout.ends(level)[0].y()
    seen = layout.outputs[0].x() - layout.inputs[1].x() - 2 * layout.radius
    long, short = (layout.label_box(level, width) for width in (0.9 * seen, layout.label.width()))
    assert long.bottom() < line
    assert short.top() < line < short.bottom()
