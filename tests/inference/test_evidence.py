"""Evidence on LiteRT: graphs that cannot be used, receptive fields, units."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.inference.evidence import (
    SEEN_AROUND,
    Evidence,
    EvidenceGraph,
    Question,
    Window,
    cell_pixels,
)
from logitdesk.library.bundle import Bundle, open_bundle


def shipped(architecture: str) -> Bundle:
    return open_bundle(paths.shipped_models() / architecture)


def evidence_of(architecture: str) -> bytes:
    content = shipped(architecture).evidence_bytes()
    assert content is not None
    return content


@pytest.mark.parametrize("content", [b"", b"TFL3 or not", b"\0" * 100])
def test_what_is_no_graph_is_refused(content: bytes) -> None:
    with pytest.raises(UserError, match="none that LiteRT can run"):
        EvidenceGraph(content, shipped("perceptron").tflite_bytes())


def test_a_graph_that_only_reads_is_refused() -> None:
    content = shipped("perceptron").tflite_bytes()
    with pytest.raises(UserError, match="one for something else"):
        EvidenceGraph(content, content)


@pytest.mark.parametrize("other", ["perceptron", "squeezenet"])
def test_a_graph_whose_weights_the_network_lacks_is_refused(other: str) -> None:
    with pytest.raises(UserError, match="not one of this network"):
        EvidenceGraph(evidence_of("cnn"), shipped(other).tflite_bytes())


IMAGE, CROP, SIDE = 28, 24, 6


def inside(window: Window) -> tuple[slice, slice]:
    return slice(window.top, window.bottom), slice(window.left, window.right)


def test_a_cell_amid_a_large_image_sees_30_by_30_about_its_own_4_by_4() -> None:
    assert cell_pixels(8, 5, 64, 64) == Window(32, 20, 36, 24)
    assert cell_pixels(8, 5, 64, 64, SEEN_AROUND) == Window(32 - 13, 20 - 13, 36 + 13, 24 + 13)


def test_it_is_cut_at_the_crop() -> None:
    assert cell_pixels(0, 0, IMAGE, CROP, SEEN_AROUND) == Window(2, 2, 2 + 17, 2 + 17)
    assert cell_pixels(5, 1, IMAGE, CROP, SEEN_AROUND) == Window(2 + 20 - 13, 2, 26, 2 + 8 + 13)


@pytest.mark.parametrize(("row", "column"), [(0, 0), (5, 1)])
def test_the_shipped_network_sees_just_that(row: int, column: int) -> None:
    graph = EvidenceGraph(evidence_of("squeezenet"), shipped("squeezenet").tflite_bytes())
    direction = np.eye(10, dtype=np.float32)[3]
    random = np.random.default_rng(0)
    seen = cell_pixels(row, column, IMAGE, CROP, SEEN_AROUND)

    def cell(image: NDArray[np.float32]) -> NDArray[np.float32]:
        values: NDArray[np.float32] = graph.run(image, direction).layers[0][row, column].copy()
        return values

    def other(image: NDArray[np.float32], place: tuple[slice, slice]) -> NDArray[np.float32]:
        changed = image.copy()
        changed[place] = 1 - changed[place]
        return changed

    images = [(random.random((IMAGE, IMAGE)) < 0.05).astype(np.float32) for _ in range(60)]
    everywhere = slice(0, IMAGE), slice(0, IMAGE)
    for image in images[:9]:
        elsewhere = other(image, everywhere)
        elsewhere[inside(seen)] = image[inside(seen)]
        assert np.array_equal(cell(elsewhere), cell(image))
    rows, columns = inside(seen)
    for edge in (
        (slice(seen.top, seen.top + 1), columns),
        (slice(seen.bottom - 1, seen.bottom), columns),
        (rows, slice(seen.left, seen.left + 1)),
        (rows, slice(seen.right - 1, seen.right)),
    ):
        # Not in every image: where a larger number hides it, an edge pixel changes nothing.
        assert any(not np.array_equal(cell(other(one, edge)), cell(one)) for one in images)


LOGITS = np.array([1.0, -2, 3.25, 0, 0, 0, 0, 0, 0, 0])
UNITS = np.array([0.5, 0, -2, 0, 4, 0.25], np.float32)
EVIDENCE = Evidence(
    Question(2),
    np.zeros((28, 28), np.float32),
    np.zeros((28, 28), np.float32),
    3.25,
    LOGITS,
    (),
    UNITS,
    np.array([0, -2, 0.5, 0, 0, 0, 0, 0, 0, 0], np.float32),
)


def test_units_and_the_bias_make_the_number_and_the_strongest_come_first() -> None:
    assert UNITS.sum() + EVIDENCE.last_bias_part == EVIDENCE.number == 3.25
    difference = replace(EVIDENCE, question=Question(2, against=1))
    assert (difference.number, difference.last_bias_part) == (5.25, 2.5)
    assert EVIDENCE.strongest_units[:4].tolist() == [4, 2, 0, 5]  # whatever their sign
