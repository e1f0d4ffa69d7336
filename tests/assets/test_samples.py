"""The sample drawings that come with the program: read by its own reader and by its own CNN."""

from itertools import pairwise
from pathlib import Path

import pytest

from logitdesk.inference.network import Network, read
from logitdesk.ink.drawing import PAGE, Page
from logitdesk.ink.raster import rasterise
from logitdesk.library.bundle import open_bundle
from logitdesk.library.drawing_file import drawing_from_json
from logitdesk.library.page_file import open_page
from logitdesk.paths import assets, shipped_models

SAMPLES = sorted((assets() / "samples").rglob("*.json"))
CNN = shipped_models() / "cnn"

each_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)


@pytest.fixture(scope="module")
def cnn() -> Network:
    if not CNN.is_dir():
        pytest.skip("the shipped CNN is not there")
    return Network(open_bundle(CNN))


def test_there_are_several_styles_of_each_of_the_ten_digits() -> None:
    styles = [sample.stem[0] for sample in SAMPLES]
    assert all(styles.count(str(digit)) >= 2 for digit in range(10))


@each_sample
def test_a_sample_is_a_small_labelled_drawing_on_the_page(sample: Path) -> None:
    drawing = drawing_from_json(sample.read_bytes())
    assert drawing.label == int(sample.stem.partition("-")[0])
    assert open_page(sample).drawing == drawing
    left, top, right, bottom = drawing.bounds() or (-1, -1, -1, -1)
    assert min(left, top) >= 0
    assert max(right, bottom) <= PAGE
    times = [second for stroke in drawing.strokes for second in stroke.points[:, 2]]
    assert times[0] == 0
    assert all(before < after for before, after in pairwise(times))
    assert sample.stat().st_size < 10_000


@each_sample
def test_the_shipped_cnn_reads_a_sample_right(sample: Path, cnn: Network) -> None:
    drawing = drawing_from_json(sample.read_bytes())
    reading = read(rasterise(Page(drawing)), cnn)
    assert reading is not None
    assert reading.scores.digit == drawing.label
