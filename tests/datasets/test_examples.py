"""What a network is measured on."""

import json
from pathlib import Path

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.datasets import catalogue, examples
from logitdesk.datasets.dataset import NO_DIGIT, DataSet
from logitdesk.datasets.examples import SOURCES, load_examples
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
    monkeypatch.setattr(catalogue, "load", lambda *_: data)
    return data


def test_each_pen_stroke_digit_says_whose_it_is(two_strokes: DataSet) -> None:
    digits = load_examples("pendigits")
    assert digits.labels.tolist() == [1, 2]
    assert [digits.place(n) for n in (0, 1)] == ["index 0, writer 24", "index 1, writer 30"]
    assert (digits.writer(1), digits.drawing(1)) == (30, DASH)
    np.testing.assert_allclose(digits.images * 255, two_strokes.images, atol=1e-4)


def test_pen_strokes_are_drawn_again_as_asked_for(two_strokes: DataSet) -> None:
    digits = load_examples("pendigits", "thick")
    expected = np.stack(
        [render_drawing(redraw(ONE, "thick")), render_drawing(redraw(DASH, "thick"))]
    )
    np.testing.assert_allclose(digits.images * 255, expected, atol=1e-4)
    assert digits.images.sum() > 1.2 * two_strokes.images.sum() / 255
    assert digits.drawing(1) == redraw(DASH, "thick")


def test_images_without_strokes_cannot_be_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    images = DataSet("mnist", np.zeros((3, 28, 28), np.uint8), np.zeros(3, np.uint8))
    monkeypatch.setattr(catalogue, "load", lambda *_: images)
    assert load_examples("mnist").place(2) == "index 2"
    with pytest.raises(UserError, match="mnist is of images, not of strokes"):
        load_examples("mnist", "large")


def test_of_a_file_the_rest_is_used_and_keeps_its_place(tmp_path: Path) -> None:
    lines = [(paths.assets() / "samples" / f"{digit}-a.json").read_text() for digit in (3, 7)]
    bad = ["nonsense", '{"strokes": [[[0, 0], [0, 9]]]}']
    file = tmp_path / "some.jsonl"
    file.write_text("\n".join(json.dumps(json.loads(line)) for line in lines[:1]) + "\n")
    file.write_text(file.read_text() + "\n".join([*bad, json.dumps(json.loads(lines[1]))]))
    found = load_examples(str(file))
    assert (found.name, found.title, len(found.skipped)) == (str(file), "some.jsonl", 2)
    assert found.labels.tolist() == [3, 7]
    assert (found.place(1), found.writer(1)) == ("index 3", None)
    second = found.take([1])
    assert (len(second), second.labels[0], second.place(0)) == (1, 7, "index 3")
    np.testing.assert_array_equal(second.images[0], found.images[1])
    assert second.drawing(0) == found.drawing(1)


def test_a_file_of_something_else_is_called_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n")
    with pytest.raises(UserError, match=r"no labelled drawing.*PDF"):
        load_examples(str(tmp_path / "a.pdf"))


def test_junk_has_no_label_and_no_other_pen(
    pendigits_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGITDESK_DATA", str(pendigits_folder))
    monkeypatch.setattr(examples, "JUNK_COUNT", 20)
    junk = load_examples("junk")
    assert set(junk.labels.tolist()) == {NO_DIGIT}
    assert len(junk.kinds) == len(junk) == 20
    assert not junk.are_digits
    drawing = junk.drawing(7)
    assert drawing is not None
    np.testing.assert_allclose(junk.images[7] * 255, render_drawing(drawing), atol=1e-4)
    assert junk.place(7) == "index 7"
    with pytest.raises(UserError, match="not drawn again"):
        load_examples("junk", "small")


def test_every_source_of_the_commands_has_a_title() -> None:
    assert set(SOURCES) == {*catalogue.TESTS, *catalogue.NO_DIGITS}


def test_what_the_progress_raises_ends_the_loading() -> None:
    def refuse(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load_examples("samples", progress=refuse)
