"""The shipped networks doubt what is no digit, and say so."""

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.inference.network import Network, read
from logitdesk.ink.drawing import BLANK, Drawing, Page, Stroke
from logitdesk.ink.raster import rasterise
from logitdesk.library.bundle import open_bundle
from logitdesk.library.drawing_file import read_drawings
from logitdesk.scores.verdict import Kind, Verdict

pytestmark = pytest.mark.xdist_group("doubt")  # whose answers are computed once


@pytest.fixture(scope="module", params=["cnn", "squeezenet"])
def network(request: pytest.FixtureRequest) -> Network:
    return Network(open_bundle(paths.shipped_models() / request.param))


def stroke(*places: tuple[float, float], width: float = 30.0) -> Stroke:
    return Stroke(np.array([(x, y, 0.0, width) for x, y in places]))


def sample(name: str) -> Drawing:
    (drawing,) = read_drawings(paths.assets() / "samples" / f"{name}.json")
    assert isinstance(drawing, Drawing)
    return drawing


def verdict_on(network: Network, *strokes: Stroke) -> Verdict:
    reading = read(rasterise(Page(Drawing(strokes))), network)
    assert reading is not None
    return reading.verdict


def test_a_blank_page_gets_no_answer_at_all(network: Network) -> None:
    assert read(rasterise(BLANK), network) is None


def test_a_dot_is_no_digit(network: Network) -> None:
    assert verdict_on(network, stroke((210, 210))).kind is not Kind.DIGIT


def test_a_scribble_is_no_digit(network: Network) -> None:
    turns = np.linspace(0, 14 * np.pi, 300)
    x, y = 210 + 130 * np.sin(turns * 1.3), 210 + 130 * np.cos(turns * 0.77 + 1)
    assert verdict_on(network, stroke(*zip(x, y, strict=True), width=14)).kind is not Kind.DIGIT


def test_a_level_line_is_no_digit(network: Network) -> None:
    assert verdict_on(network, stroke((90, 215), (330, 205))).kind is not Kind.DIGIT


@pytest.mark.parametrize("pair", [("3-a", "5-a"), ("2-b", "8-a"), ("6-a", "7-b"), ("4-c", "9-a")])
def test_two_digits_side_by_side_are_no_digit(network: Network, pair: tuple[str, str]) -> None:
    left, right = (sample(name).scaled(0.5) for name in pair)
    two = (*left.moved(0, 105).strokes, *right.moved(200, 105).strokes)
    assert verdict_on(network, *two).kind is not Kind.DIGIT


@pytest.mark.parametrize("digit", range(10))
def test_a_plain_digit_is_believed(network: Network, digit: int) -> None:
    verdict = verdict_on(network, *sample(f"{digit}-a").strokes)
    assert (verdict.kind, verdict.digits) == (Kind.DIGIT, (digit,))
