import numpy as np
import pytest

from logitdesk import paths
from logitdesk.inference.network import Network, read
from logitdesk.ink.drawing import Drawing, Stroke
from logitdesk.ink.page import Page
from logitdesk.ink.parts import parts_of
from logitdesk.ink.raster import rasterise
from logitdesk.library.bundle import open_bundle
from logitdesk.ui.evidence.panel import Panel
from logitdesk.ui.evidence.part_reader import PartReader


def line(*ends: tuple[float, float]) -> Stroke:
    return Stroke(np.array([[x, y, 0, 30] for x, y in ends]))


SEVEN = (line((120, 90), (300, 90)), line((300, 90), (200, 340)), line((180, 215), (300, 215)))


@pytest.mark.parametrize("name", ["cnn", "squeezenet", "perceptron"])
def test_it_reads_what_is_left_as_the_page_itself_is_read(name: str) -> None:
    bundle = open_bundle(paths.shipped_models() / name)
    reader, network = PartReader(Panel()), Network(bundle)
    parts = parts_of(Page(Drawing(SEVEN)))
    asked = [frozenset({0}), frozenset({0, 2})]
    for _ in range(2):  # the second time from what was kept
        answers = reader.read(parts, asked, bundle)
        for taken in asked:
            left = tuple(stroke for i, stroke in enumerate(SEVEN) if i not in taken)
            expected = read(rasterise(Page(Drawing(left))), network)
            answer = answers[taken]
            assert expected is not None
            assert answer is not None
            assert np.array_equal(answer.scores.logits, expected.scores.logits)
            assert answer.verdict == expected.verdict


def test_nothing_is_left_without_all() -> None:
    bundle = open_bundle(paths.shipped_models() / "perceptron")
    everything = frozenset({0, 1, 2})
    parts = parts_of(Page(Drawing(SEVEN)))
    assert PartReader(Panel()).read(parts, [everything], bundle) == {everything: None}
