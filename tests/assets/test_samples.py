"""The sample drawings that come with the program: read by its own reader and by its own CNN."""

from itertools import pairwise
from pathlib import Path

import pytest

from logitdesk.inference.network import Network, read
from logitdesk.ink.drawing import PAGE, Drawing, Page
from logitdesk.ink.raster import rasterise
from logitdesk.library.bundle import open_bundle
from logitdesk.library.drawing_file import drawing_from_json
from logitdesk.library.page_file import open_page
from logitdesk.paths import assets, shipped_models

SAMPLES = sorted((assets() / "samples").glob("*.json"))
CNN = shipped_models() / "cnn"

each_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)


def drawing_of(sample: Path) -> Drawing:
    return drawing_from_json(sample.read_bytes())


@pytest.fixture(scope="module")
def cnn() -> Network:
    if not CNN.is_dir():
        pytest.skip("the shipped CNN is not there")
    return Network(open_bundle(CNN))


def test_there_are_several_styles_of_each_of_the_ten_digits() -> None:
    styles = [sample.stem[0] for sample in SAMPLES]
    assert all(styles.count(str(digit)) >= 2 for digit in range(10))


@each_sample
def test_a_sample_is_labelled_as_its_file_name_says(sample: Path) -> None:
    assert drawing_of(sample).label == int(sample.stem.partition("-")[0])


@each_sample
def test_the_program_opens_a_sample_as_it_was_drawn(sample: Path) -> None:
    assert open_page(sample).drawing == drawing_of(sample)


@each_sample
def test_all_ink_of_a_sample_lies_on_the_page(sample: Path) -> None:
    for stroke in drawing_of(sample).strokes:
        x, y, _, width = stroke.points.T
        radius = width / 2
        assert min((x - radius).min(), (y - radius).min()) >= 0
        assert max((x + radius).max(), (y + radius).max()) <= PAGE


@each_sample
def test_time_passes_while_a_sample_is_drawn(sample: Path) -> None:
    strokes = drawing_of(sample).strokes
    times = [second for stroke in strokes for second in stroke.points[:, 2]]
    assert times[0] == 0
    assert all(before < after for before, after in pairwise(times))


@each_sample
def test_a_sample_is_a_small_file(sample: Path) -> None:
    assert sample.stat().st_size < 10_000


@each_sample
def test_the_shipped_cnn_reads_a_sample_right(sample: Path, cnn: Network) -> None:
    drawing = drawing_of(sample)
    reading = read(rasterise(Page(drawing, None)), cnn, temperature=1.0)
    assert reading is not None
    assert reading.scores.digit == drawing.label
