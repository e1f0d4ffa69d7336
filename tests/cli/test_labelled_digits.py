"""The digits that a network is measured by."""

import numpy as np
import pytest

from logitdesk.cli.evaluate import labelled_digits
from logitdesk.datasets import catalogue as datasets
from logitdesk.datasets.dataset import DataSet
from logitdesk.datasets.render import render_drawing
from logitdesk.datasets.unipen import Segment
from logitdesk.errors import UserError
from logitdesk.ink.drawing import Drawing, Stroke, redraw

ONE = Drawing((Stroke(np.array([[200, 50, 0, 30], [210, 350, 1, 30]])),), label=1)
DASH = Drawing((Stroke(np.array([[100, 200, 0, 30], [300, 210, 1, 30]])),), label=2)


@pytest.fixture
def two_strokes(monkeypatch: pytest.MonkeyPatch) -> DataSet:
    """All that the pen strokes' test digits are."""
    segments = (Segment(ONE, writer=24), Segment(DASH, writer=30))
    images = np.stack([render_drawing(segment.drawing) for segment in segments])
    data = DataSet("pendigits", images, np.array([1, 2], np.uint8), segments)
    monkeypatch.setattr(datasets, "load", lambda *_: data)
    return data


def test_each_pen_stroke_digit_says_whose_it_is(two_strokes: DataSet) -> None:
    digits = labelled_digits("pendigits")
    assert digits.labels.tolist() == [1, 2]
    assert digits.places == ["index 0, writer 24", "index 1, writer 30"]
    np.testing.assert_allclose(digits.images * 255, two_strokes.images, atol=1e-4)


def test_pen_strokes_are_drawn_again_as_asked_for(two_strokes: DataSet) -> None:
    digits = labelled_digits("pendigits", "thick")
    expected = np.stack(
        [render_drawing(redraw(ONE, "thick")), render_drawing(redraw(DASH, "thick"))]
    )
    np.testing.assert_allclose(digits.images * 255, expected, atol=1e-4)
    assert digits.images.sum() > 1.2 * two_strokes.images.sum() / 255


def test_images_without_strokes_cannot_be_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    images = DataSet("mnist", np.zeros((3, 28, 28), np.uint8), np.zeros(3, np.uint8))
    monkeypatch.setattr(datasets, "load", lambda *_: images)
    assert labelled_digits("mnist").places == ["index 0", "index 1", "index 2"]
    with pytest.raises(UserError, match="mnist is of images, not of strokes"):
        labelled_digits("mnist", "large")
