"""Files that people try: MNIST's own, NumPy's, Kaggle's rows, SVG, telephones' photos."""

import gzip
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.library.page_file import open_page
from logitdesk.library.svg_file import save_svg
from tests.cli.conftest import Run

LABELS = np.array([3, 7, 0], np.uint8)


@pytest.fixture(scope="module")
def images() -> NDArray[np.uint8]:
    """Three digits as MNIST has them."""
    from logitdesk.datasets.samples import load_samples

    samples = load_samples("test")
    found = [np.flatnonzero(samples.labels == label)[0] for label in LABELS]
    return samples.images[found]


def idx(path: Path, images: NDArray[np.uint8]) -> Path:
    path.mkdir()
    for name, values in (("images-idx3", images), ("labels-idx1", LABELS)):
        head = struct.pack(f">HBB{values.ndim}I", 0, 8, values.ndim, *values.shape)
        with gzip.open(path / f"t10k-{name}-ubyte.gz", "wb") as file:
            file.write(head + values.tobytes())
    return path / "t10k-images-idx3-ubyte.gz"


def npz(path: Path, images: NDArray[np.uint8]) -> Path:
    np.savez(path.with_suffix(".npz"), x_test=images / 255, y_test=LABELS)
    return path.with_suffix(".npz")


def kaggle(path: Path, images: NDArray[np.uint8]) -> Path:
    lines = ["label," + ",".join(f"pixel{n}" for n in range(784))]
    lines += [
        ",".join(map(str, [label, *image.ravel()]))
        for label, image in zip(LABELS, images, strict=True)
    ]
    path.write_text("\n".join(lines))
    return path


def npy(path: Path, images: NDArray[np.uint8]) -> Path:
    np.save(path.with_suffix(".npy"), 255 - images.reshape(-1, 784))  # dark on bright
    return path.with_suffix(".npy")


@pytest.mark.parametrize("made", [idx, npz, kaggle, npy])
def test_rows_of_digits_are_read_and_measured_by(
    run: Run, tmp_path: Path, images: NDArray[np.uint8],
    made: Callable[[Path, NDArray[np.uint8]], Path],
) -> None:  # fmt: skip
    file = made(tmp_path / "digits", images)
    answer = run("classify", "--json", file)
    assert (answer.code, answer.err) == (0, "")
    assert [one["digit"] for one in answer.objects()] == LABELS.tolist()
    measured = run("evaluate", "--dataset", file, "--json")
    if made is npy:
        assert (measured.code, "no label" in measured.err) == (2, True)
    else:
        assert measured.objects()[0]["n"] == 3
        assert [one["label"] for one in answer.objects()] == LABELS.tolist()


@pytest.mark.parametrize("sample", ["3-a.json", "4-b.json"])
def test_a_drawing_that_was_saved_as_svg_opens_as_strokes(tmp_path: Path, sample: str) -> None:
    drawing = open_page(paths.assets() / "samples" / sample).drawing
    save_svg(drawing, tmp_path / "it.svg")
    again = open_page(tmp_path / "it.svg").drawing
    assert len(again.strokes) == len(drawing.strokes)
    for one, other in zip(again.strokes, drawing.strokes, strict=True):
        np.testing.assert_allclose(one.points[:, :2], other.points[:, :2], atol=0.01)


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>', "SVG"),
        ("b.svg", b'<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>', "SVG"),
        ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
        ("a.pdf", b"%PDF-1.7\n", "PDF"),
        ("a.keras", b"PK\x03\x04" + bytes(40), "Manage networks"),
        ("a.npy", b"\x93NUMPY\x01\0v\0{'descr': '<f8', 'fortran_order': False, 'shape': "
         b"(999999999999, 784)}" + b" " * 40 + b"\n", "cannot be used"),
        ("a.gz", gzip.compress(b"\0\0\x08\x03" + b"\xff" * 12, mtime=0), "cannot be used"),
        ("a.idx", b"\0\0\x08", "cannot be used"),
        ("a.csv", b"1," * 783 + b"x\n", "cannot be used"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_called_what_it_is(
    run: Run, tmp_path: Path, name: str, content: bytes, why: str
) -> None:
    (tmp_path / name).write_bytes(content)
    answer = run("classify", tmp_path / name)
    assert answer.code == 2
    assert why in answer.err
    assert answer.err.count("\n") == 1


def test_control_characters_of_a_name_are_escaped_in_a_refusal(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "red\x1b[31m\nname.json"
    file.write_text("no drawing")
    answer = run("classify", file)
    assert answer.code == 2
    assert "\\x1b[31m\\nname" in answer.err
    assert answer.err.count("\n") == 1
