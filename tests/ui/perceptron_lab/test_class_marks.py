import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from logitdesk.ui.perceptron_lab.class_colours import class_colour, soft_class_colour
from logitdesk.ui.perceptron_lab.class_marks import RING, paint_points, paint_ring
from logitdesk.ui.theme import DARK, LIGHT, Theme

PLACES = np.array([[20.0, 20.0], [50.0, 20.0], [80.0, 20.0]])
CLASSES = np.array([0, 1, 2])


def picture(theme: Theme, wrong: list[bool] | None = None, ratio: float = 1) -> QImage:
    image = QImage(QSize(100, 40) * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.card)
    painter = QPainter(image)
    paint_points(painter, theme, PLACES, CLASSES, None if wrong is None else np.array(wrong))
    painter.end()
    return image


def darkness(image: QImage, theme: Theme, number: int) -> int:
    """How many pixels of a point's mark are about as dark, or as light, as ink."""
    x, y = PLACES[number].astype(int).tolist()
    around = [(x + dx, y + dy) for dx in range(-7, 8) for dy in range(-7, 8)]
    ink = theme.ink.lightness()
    return sum(abs(image.pixelColor(*place).lightness() - ink) < 30 for place in around)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.usefixtures("qapp")
def test_each_class_has_its_colour_at_its_place(theme: Theme, ratio: float) -> None:
    image = picture(theme, ratio=ratio)
    for number, (x, y) in enumerate(PLACES.tolist()):
        assert image.pixelColor(round(x * ratio), round(y * ratio)) == class_colour(theme, number)


@pytest.mark.usefixtures("qapp")
def test_each_class_has_its_own_shape() -> None:
    image = picture(LIGHT)
    shapes = set()
    for number, (x, y) in enumerate(PLACES.astype(int).tolist()):
        colour = class_colour(LIGHT, number)
        around = [(dx, dy) for dx in range(-7, 8) for dy in range(-7, 8)]
        shapes.add(tuple(image.pixelColor(x + dx, y + dy) == colour for dx, dy in around))
    assert len(shapes) == 3


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.usefixtures("qapp")
def test_a_point_that_is_taken_for_another_class_has_a_dark_edge(theme: Theme) -> None:
    image = picture(theme, [False, True, False])
    assert darkness(image, theme, 0) == darkness(image, theme, 2) == 0
    assert darkness(image, theme, 1) > 10


@pytest.mark.parametrize("wrong", [0, 1])
@pytest.mark.usefixtures("qapp")
def test_a_point_that_is_taken_for_another_class_lies_on_top(wrong: int) -> None:
    image = QImage(QSize(40, 40), QImage.Format.Format_RGB32)
    image.fill(LIGHT.card)
    painter = QPainter(image)
    places = np.array([[20.0, 20.0], [20.0, 20.0]])
    paint_points(painter, LIGHT, places, np.array([0, 1]), np.arange(2) == wrong)
    painter.end()
    assert image.pixelColor(20, 20) == class_colour(LIGHT, wrong)


@pytest.mark.usefixtures("qapp")
def test_a_picture_of_lines_and_letters_has_no_pixels() -> None:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    painter = QPainter(generator)
    paint_points(painter, LIGHT, PLACES, CLASSES)
    painter.end()
    svg = bytes(data.data()).decode()
    assert "<image" not in svg
    for number in range(3):
        assert class_colour(LIGHT, number).name() in svg


@pytest.mark.usefixtures("qapp")
def test_no_points_are_no_marks() -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(LIGHT.card)
    painter = QPainter(image)
    paint_points(painter, LIGHT, np.empty((0, 2)), np.empty(0, np.int64))
    painter.end()
    assert {image.pixelColor(x, y).name() for x in range(10) for y in range(10)} == {"#ffffff"}


def test_a_ring_goes_around_what_is_pointed_at(qapp: QApplication) -> None:
    assert qapp is not None
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    painter = QPainter(image)
    paint_ring(painter, LIGHT, QPointF(30, 30))
    painter.end()
    assert image.pixelColor(30, 30) == QColor(Qt.GlobalColor.green)
    assert image.pixelColor(30 + round(RING), 30).lightness() < 60


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_colours_of_classes_differ(theme: Theme) -> None:
    for colour_of in (class_colour, soft_class_colour):
        assert len({colour_of(theme, number).name() for number in range(3)}) == 3
