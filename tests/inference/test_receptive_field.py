import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.inference.evidence import EvidenceGraph, Window, own_patch, receptive_field
from logitdesk.library.bundle import open_bundle

IMAGE, CROP, SIDE = 28, 24, 6


def inside(window: Window) -> tuple[slice, slice]:
    return slice(window.top, window.bottom), slice(window.left, window.right)


def test_a_cell_amid_a_large_image_sees_30_by_30_about_its_own_4_by_4() -> None:
    assert own_patch(8, 5, 64, 64) == Window(32, 20, 36, 24)
    assert receptive_field(8, 5, 64, 64) == Window(32 - 13, 20 - 13, 36 + 13, 24 + 13)


def test_it_is_cut_at_the_crop() -> None:
    assert receptive_field(0, 0, IMAGE, CROP) == Window(2, 2, 2 + 17, 2 + 17)
    assert receptive_field(5, 1, IMAGE, CROP) == Window(2 + 20 - 13, 2, 26, 2 + 8 + 13)


def test_the_patches_of_all_cells_make_the_crop() -> None:
    covered = np.zeros((IMAGE, IMAGE), int)
    for row, column in np.ndindex(SIDE, SIDE):
        covered[inside(own_patch(row, column, IMAGE, CROP))] += 1
    assert (covered[2:26, 2:26] == 1).all()
    assert covered.sum() == CROP**2


@pytest.mark.parametrize(("row", "column"), [(0, 0), (5, 1)])
def test_the_shipped_network_sees_just_that(row: int, column: int) -> None:
    bundle = open_bundle(paths.shipped_models() / "squeezenet")
    content = bundle.evidence_bytes()
    assert content is not None
    graph = EvidenceGraph(content, bundle.tflite_bytes())
    direction = np.eye(10, dtype=np.float32)[3]
    random = np.random.default_rng(0)
    seen = receptive_field(row, column, IMAGE, CROP)

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
