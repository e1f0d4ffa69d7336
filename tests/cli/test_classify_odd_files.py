"""What `logitdesk classify` answers to files of every kind: a digit, or what is wrong.

Each bad file is given between two good ones, which are to be answered whatever it is.
"""

import gzip
import json
import time
import zlib
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from logitdesk.ink.drawing import Drawing
from logitdesk.ink.page import Page
from logitdesk.ink.raster import rasterise
from logitdesk.library.drawing_file import read_drawings
from tests.cli.conftest import Answer, Run

ARGUMENTS = ("classify", "--model", "perceptron", "--json")
PNG_START = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def three(sample: Path) -> Image.Image:
    """The sample as an image, black on white."""
    (drawing,) = read_drawings(sample)
    assert isinstance(drawing, Drawing)
    paper = 1 - rasterise(Page(drawing))
    return Image.fromarray(np.rint(255 * paper).astype(np.uint8))


def pixels_of(image: Image.Image) -> NDArray[np.float64]:
    return np.asarray(image, np.float64)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a test puts its file."""
    return tmp_path / "tried"


def between_good_ones(run: Run, sample: Path, file: Path) -> Answer:
    """The answer to the file, given between two good ones that must be answered."""
    answer = run(*ARGUMENTS, sample, file, sample)
    sources = [told["source"] for told in answer.objects()]
    assert [sources[0], sources[-1]] == [str(sample)] * 2
    assert "Traceback" not in answer.err
    return answer


def refusal(run: Run, sample: Path, file: Path) -> str:
    """The one line that says what is wrong with the file."""
    answer = between_good_ones(run, sample, file)
    assert answer.code == 2
    assert len(answer.objects()) == 2
    (line,) = answer.err.splitlines()
    assert str(file) in line
    return line


def digit(run: Run, sample: Path, file: Path) -> int:
    """The one digit that is read in the file."""
    answer = between_good_ones(run, sample, file)
    assert (answer.code, answer.err) == (0, "")
    _, told, _ = answer.objects()
    return int(told["digit"])


# Files that cannot be read.


def test_no_file(run: Run, sample: Path, file: Path) -> None:
    assert "not found" in refusal(run, sample, file)


def test_a_folder(run: Run, sample: Path, file: Path) -> None:
    file.mkdir()
    assert "is a folder" in refusal(run, sample, file)


def test_an_empty_file(run: Run, sample: Path, file: Path) -> None:
    file.touch()
    assert "is empty" in refusal(run, sample, file)


@pytest.mark.parametrize("share", [0.02, 0.5, 0.98])
@pytest.mark.parametrize("kind", ["png", "jpeg", "gif", "tiff", "webp", "bmp"])
def test_a_truncated_image(
    run: Run, sample: Path, file: Path, three: Image.Image, kind: str, share: float
) -> None:
    three.save(file, kind)
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * share)])
    answer = between_good_ones(run, sample, file)
    # A format may bear the loss of its last bytes: then it is the digit that was drawn.
    assert answer.code == 2 or answer.objects()[1]["digit"] == 3
    assert (str(file) in answer.err) == (answer.code == 2)


def test_text_that_is_named_an_image(run: Run, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "note.png").write_text("Dear diary")
    refusal(run, sample, tmp_path / "note.png")


def test_a_single_pixel(run: Run, sample: Path, file: Path) -> None:
    Image.new("L", (1, 1), 255).save(file, "png")
    assert "no ink" in refusal(run, sample, file)


def test_a_uniform_image(run: Run, sample: Path, file: Path) -> None:
    Image.new("RGB", (200, 100), (90, 120, 40)).save(file, "png")
    assert "no ink" in refusal(run, sample, file)


def test_an_image_of_20_000_pixels_square(run: Run, sample: Path, file: Path) -> None:
    Image.new("1", (20_000, 20_000), 1).save(file, "png")
    began = time.process_time()
    assert "too large" in refusal(run, sample, file)
    assert time.process_time() - began < 2


def test_a_bomb_that_claims_to_be_billions_of_pixels(run: Run, sample: Path, file: Path) -> None:
    image = Image.new("1", (8, 8))
    image.save(file, "png")
    claimed = (60_000).to_bytes(4, "big")
    header = file.read_bytes()[:16] + claimed + claimed + file.read_bytes()[24:]
    checked = zlib.crc32(header[12:29]).to_bytes(4, "big")
    file.write_bytes(header[:29] + checked + header[33:])
    assert "too large" in refusal(run, sample, file)


def test_a_gzip_bomb(run: Run, sample: Path, file: Path) -> None:
    file.write_bytes(gzip.compress(b'{"strokes": [' + b" " * 200_000_000, compresslevel=1))
    began = time.process_time()
    assert "larger than" in refusal(run, sample, file)
    assert time.process_time() - began < 5


def test_a_truncated_gzip(run: Run, sample: Path, file: Path) -> None:
    file.write_bytes(gzip.compress(sample.read_bytes())[:-20])
    refusal(run, sample, file)


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[1, 2, 3]",
        '"seven"',
        '{"strokes": 7}',
        '{"strokes": [[[1]]]}',
        '{"strokes": [[["a", "b"]]]}',
        '{"strokes": [[[1, NaN]]]}',
        '{"strokes": [[[1, Infinity], [2, 2]]]}',
        '{"strokes": [[[1, 1e400]]]}',
        '{"strokes": [[[1, 1e300], [2, 2]]]}',
        '{"strokes": []}',
        '{"strokes": [[]]}',
        '{"strokes": [[[1, 2]]], "label": 11}',
        '{"strokes": [[[1, 2]]], "paper": [0, 0]}',
        '{"strokes": [[[1, 2], [3',
        "[" * 100_000,
        '{"strokes": [[[900, 900], [910, 910]]], "paper": [420, 420]}',
    ],
    ids=lambda text: text[:40],
)
def test_json_that_is_no_drawing_or_shows_nothing(
    run: Run, sample: Path, tmp_path: Path, text: str
) -> None:
    file = tmp_path / "tried.json"
    file.write_text(text)
    answer = between_good_ones(run, sample, file)
    assert (answer.code, len(answer.objects())) == (2, 2)
    assert all(line.startswith(f"logitdesk: {file}") for line in answer.err.splitlines())


def test_a_million_points_all_over_the_page(run: Run, sample: Path, file: Path) -> None:
    points = np.random.default_rng(0).uniform(0, 420, (1_000_000, 2)).round(1).tolist()
    file.write_text(json.dumps({"strokes": [points], "paper": [420, 420]}))
    began = time.process_time()
    assert "points" in refusal(run, sample, file)
    assert time.process_time() - began < 20


# Files that can be read, though they are odd.


@pytest.mark.parametrize("kind", ["png", "jpeg", "gif", "tiff", "webp", "bmp"])
def test_every_format_dark_on_light(
    run: Run, sample: Path, file: Path, three: Image.Image, kind: str
) -> None:
    three.save(file, kind)
    assert digit(run, sample, file) == 3


def test_light_on_dark(run: Run, sample: Path, file: Path, three: Image.Image) -> None:
    three.point(lambda grey: 255 - grey).save(file, "png")
    assert digit(run, sample, file) == 3


def test_16_bits(run: Run, sample: Path, file: Path, three: Image.Image) -> None:
    deep = np.rint(pixels_of(three) * 257).astype(np.uint16)
    Image.fromarray(deep).save(file, "png")
    assert digit(run, sample, file) == 3


def test_a_palette(run: Run, sample: Path, file: Path, three: Image.Image) -> None:
    three.convert("RGB").quantize(7).save(file, "png")
    assert digit(run, sample, file) == 3


def test_one_bit(run: Run, sample: Path, file: Path, three: Image.Image) -> None:
    three.convert("1").save(file, "png")
    assert digit(run, sample, file) == 3


@pytest.mark.parametrize("ink", [(0, 0, 0), (255, 255, 255)], ids=["black", "white"])
def test_ink_on_nothing(
    run: Run, sample: Path, file: Path, three: Image.Image, ink: tuple[int, int, int]
) -> None:
    image = Image.new("RGBA", three.size, ink)
    image.putalpha(three.point(lambda grey: 255 - grey))
    image.save(file, "png")
    assert digit(run, sample, file) == 3


def test_a_cmyk_jpeg(run: Run, sample: Path, file: Path, three: Image.Image) -> None:
    three.convert("RGB").convert("CMYK").save(file, "jpeg")
    assert digit(run, sample, file) == 3


def test_photographed_paper_in_uneven_light(
    run: Run, sample: Path, file: Path, three: Image.Image
) -> None:
    light = np.linspace(0.35, 1.0, 420)[np.newaxis, :] * np.linspace(0.8, 1.0, 420)[:, np.newaxis]
    noise = np.random.default_rng(0).normal(0, 3, (420, 420))
    photograph = (40 + 0.8 * pixels_of(three)) * light + noise
    grey = Image.fromarray(np.clip(photograph, 0, 255).astype(np.uint8))
    grey.convert("RGB").save(file, "jpeg", quality=80)
    assert digit(run, sample, file) == 3


def test_a_stroke_of_one_point_is_a_dot(run: Run, sample: Path, file: Path) -> None:
    file.write_text('{"strokes": [[[100, 100]]], "paper": [420, 420]}')
    digit(run, sample, file)


def test_a_million_points_along_a_line(run: Run, sample: Path, file: Path) -> None:
    line = [[round(210 + 40 * t, 3), round(60 + 300 * t, 3)] for t in np.linspace(0, 1, 1_000_000)]
    file.write_text(json.dumps({"strokes": [line], "paper": [420, 420]}))
    began = time.process_time()
    digit(run, sample, file)
    assert time.process_time() - began < 20


def test_the_good_lines_of_a_file_with_bad_ones(run: Run, sample: Path, tmp_path: Path) -> None:
    good = json.dumps(json.loads(sample.read_text(encoding="utf-8")))
    file = tmp_path / "mixed.jsonl"
    bad = ("no JSON", '{"strokes": [[[0, NaN]]]}')
    file.write_text("\n".join([good, bad[0], good, bad[1], good]))
    answer = run(*ARGUMENTS, file)
    assert answer.code == 2
    assert [told["digit"] for told in answer.objects()] == [3, 3, 3]
    first, second = answer.err.splitlines()
    assert f"{file}, line 2" in first
    assert f"{file}, line 4" in second
