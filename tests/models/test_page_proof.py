"""The shipped networks read a drawing alike wherever it is, however large, and by any pen."""

from dataclasses import replace

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.inference.network import Network, read
from logitdesk.ink.drawing import (
    DEFAULT_WIDTH,
    MAX_WIDTH,
    MIN_WIDTH,
    PAGE,
    REDRAWINGS,
    Drawing,
    Page,
    Stroke,
    redraw,
)
from logitdesk.ink.raster import rasterise
from logitdesk.library.bundle import open_bundle
from logitdesk.library.drawing_file import read_drawings

THICKEST_READABLE = 0.3
"""Of a digit's larger side: the pen with which its loops are open still."""
SAMPLES = sorted((paths.assets() / "samples").glob("*.json"))


pytestmark = pytest.mark.xdist_group("page proof")  # whose answers are computed once


@pytest.fixture(scope="module", params=["cnn", "squeezenet"])
def network(request: pytest.FixtureRequest) -> Network:
    return Network(open_bundle(paths.shipped_models() / request.param))


@pytest.fixture(params=SAMPLES, ids=lambda file: file.stem)
def drawing(request: pytest.FixtureRequest) -> Drawing:
    (drawing,) = read_drawings(request.param)
    assert isinstance(drawing, Drawing)
    return drawing


def digit_read(network: Network, drawing: Drawing) -> int:
    reading = read(rasterise(Page(drawing)), network)
    assert reading is not None
    return reading.scores.digit


def by_pen(drawing: Drawing, width: float) -> Drawing:
    strokes = tuple(
        Stroke(np.column_stack([s.points[:, :3], np.full(len(s.points), width)]))
        for s in drawing.strokes
    )
    return replace(drawing, strokes=strokes)


def in_corner(drawing: Drawing, right: bool, bottom: bool) -> Drawing:
    bounds = drawing.bounds()
    assert bounds is not None
    x0, y0, x1, y1 = bounds
    return drawing.moved(PAGE - x1 if right else -x0, PAGE - y1 if bottom else -y0)


@pytest.mark.parametrize("how", REDRAWINGS)
def test_a_digit_is_the_same_small_and_large_by_a_thin_and_a_thick_pen(
    network: Network, drawing: Drawing, how: str
) -> None:
    assert digit_read(network, redraw(drawing, how)) == drawing.label


@pytest.mark.parametrize("width", [MIN_WIDTH, DEFAULT_WIDTH, MAX_WIDTH])
@pytest.mark.parametrize("size", [0.25, 0.5, 0.75])
def test_a_digit_is_the_same_in_every_corner(
    network: Network, drawing: Drawing, size: float, width: float
) -> None:
    smaller = drawing.scaled(size)
    extent = np.ptp(np.concatenate([s.points[:, :2] for s in smaller.strokes]), axis=0).max()
    # A thicker one leaves nothing to be read.
    smaller = by_pen(smaller, min(width, THICKEST_READABLE * extent))
    for right in (False, True):
        for bottom in (False, True):
            assert digit_read(network, in_corner(smaller, right, bottom)) == drawing.label
