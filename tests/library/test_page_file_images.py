import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import process_time

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from logitdesk.datasets.dataset import DataSet
from logitdesk.errors import UserError
from logitdesk.ink.drawing import Page
from logitdesk.ink.preprocess import preprocess
from logitdesk.ink.raster import rasterise
from logitdesk.library.page_file import items_of_image, read_image
from tests.ink.inks import DIGITS, shift_tolerant_difference

Pixels = NDArray[np.float32]

INK = rasterise(Page(DIGITS[4]))
GREY = np.rint(255 * (1 - INK)).astype(np.uint8)
PLAIN = Image.fromarray(GREY)


def seen(page: Page) -> Pixels:
    steps = preprocess(rasterise(page))
    assert steps is not None
    return steps.centred


def is_the_four(page: Page) -> bool:
    return shift_tolerant_difference(seen(page), seen(Page(DIGITS[4]))) < 0.12


def coloured(ink: tuple[int, int, int], paper: tuple[int, int, int]) -> Image.Image:
    share = INK[..., None]
    return Image.fromarray((share * ink + (1 - share) * paper).astype(np.uint8))


def transparent(ink: tuple[int, int, int]) -> Image.Image:
    image = Image.new("RGB", PLAIN.size, ink)
    image.putalpha(Image.fromarray(255 - GREY))
    return image


def deep(bits: int) -> Image.Image:
    return Image.fromarray(np.rint((1 - INK) * (2**bits - 1)).astype(np.uint16))


def palette_with_transparency() -> Image.Image:
    image = PLAIN.convert("P")
    image.info["transparency"] = 255
    return image


FORMS: dict[str, tuple[Callable[[], Image.Image], str]] = {
    "grey PNG": (lambda: PLAIN, "png"),
    "light on dark": (lambda: Image.fromarray(255 - GREY), "png"),
    "one bit": (lambda: PLAIN.convert("1", dither=Image.Dither.NONE), "png"),
    "palette": (lambda: coloured((200, 30, 30), (250, 250, 210)).quantize(16), "png"),
    "palette GIF": (lambda: PLAIN.convert("P"), "gif"),
    "palette with transparency": (palette_with_transparency, "png"),
    "blue on yellow": (lambda: coloured((20, 30, 160), (240, 220, 90)), "png"),
    "white on green": (lambda: coloured((240, 245, 240), (20, 80, 40)), "bmp"),
    "JPEG": (lambda: coloured((20, 20, 25), (235, 230, 225)), "jpg"),
    "CMYK JPEG": (lambda: PLAIN.convert("CMYK"), "jpg"),
    "WebP": (lambda: PLAIN.convert("RGB"), "webp"),
    "black on nothing": (lambda: transparent((0, 0, 0)), "png"),
    "white on nothing": (lambda: transparent((255, 255, 255)), "png"),
    "red on nothing": (lambda: transparent((220, 30, 30)), "webp"),
    "grey and opacity": (lambda: transparent((0, 0, 0)).convert("LA"), "png"),
    "16 bit PNG": (lambda: deep(16), "png"),
    "12 bit TIFF": (lambda: deep(12), "tiff"),
    "float TIFF": (lambda: Image.fromarray(1 - INK), "tiff"),
    "32 bit TIFF": (lambda: Image.fromarray(((1 - INK) * 1e9).astype(np.int32)), "tiff"),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_digit_is_read_from_every_kind_of_image(tmp_path: Path, form: str) -> None:
    make, suffix = FORMS[form]
    path = tmp_path / f"four.{suffix}"
    make().save(path)
    assert is_the_four(next(read_image(path)).page)


def test_a_photo_taken_with_the_camera_on_its_side_is_turned_upright(tmp_path: Path) -> None:
    for suffix in ("jpg", "png", "tiff", "webp"):
        exif = Image.Exif()
        exif[0x0112] = 6  # Orientation: turn by 90 degrees clockwise to show it
        turned = PLAIN.transpose(Image.Transpose.ROTATE_90)
        turned.save(tmp_path / f"turned.{suffix}", exif=exif)
        assert is_the_four(next(read_image(tmp_path / f"turned.{suffix}")).page)


def test_an_image_of_mnist_is_seen_by_the_network_as_mnist(
    tmp_path: Path, mnist_test: DataSet
) -> None:
    path = tmp_path / "digit.png"
    for digit in mnist_test.images[:20]:
        Image.fromarray(digit).save(path)
        np.testing.assert_allclose(seen(next(read_image(path)).page) * 255, digit, atol=1.01)


def png_of(width: int, height: int, data: bytes = b"", colour: int = 0) -> bytes:
    """A PNG that claims a size; its pixels are what `data` unpacks to."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + check

    header = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def encoded(image: Image.Image, suffix: str, tmp_path: Path) -> bytes:
    path = tmp_path / f"whole.{suffix}"
    image.save(path)
    return path.read_bytes()


@pytest.mark.parametrize("suffix", ["png", "jpg", "bmp", "gif", "tiff", "webp"])
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_truncated_image_is_refused(tmp_path: Path, suffix: str, share: float) -> None:
    whole = encoded(coloured((0, 0, 60), (250, 250, 240)), suffix, tmp_path)
    path = tmp_path / f"cut.{suffix}"
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(UserError, match=rf"cut\.{suffix}"):
        read_image(path)


@pytest.mark.parametrize("suffix", ["png", "jpg", "bmp", "gif", "tiff", "webp"])
def test_a_changed_image_is_read_or_refused_but_never_breaks(tmp_path: Path, suffix: str) -> None:
    whole = encoded(coloured((0, 0, 60), (250, 250, 240)).resize((90, 90)), suffix, tmp_path)
    random = np.random.default_rng(0)
    path = tmp_path / f"changed.{suffix}"
    for _ in range(60):
        changed = bytearray(whole)
        for place in random.integers(0, min(len(whole), 400), 3):
            changed[place] = random.integers(256)
        path.write_bytes(changed)
        with suppress(UserError):
            assert not next(read_image(path)).page.is_blank


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "is empty"),
        (b"this is a seven", "neither a drawing nor an image"),
        (png_of(20_000, 20_000), "too large: 400000000 pixels"),
        (png_of(10_000, 6_000), "too large: 10000 × 6000 pixels"),
        (png_of(65_000, 65_000, zlib.compress(bytes(2**26), 9)), "too large"),
        (png_of(1, 30_000_000), "too large: 1 × 30000000 pixels"),
        (png_of(5_000, 5_000), "damaged"),
        (png_of(0, 0), "bad.png"),
        (png_of(1, 1, zlib.compress(b"\0\0"), colour=3), "damaged"),  # a palette is missing
        (png_of(1, 1, zlib.compress(b"\0\0")), "shows no ink"),
    ],
)
def test_a_bad_image_is_refused_at_once(tmp_path: Path, data: bytes, problem: str) -> None:
    path = tmp_path / "bad.png"
    path.write_bytes(data)
    start = process_time()
    with pytest.raises(UserError, match=problem) as error:
        read_image(path)
    assert str(path) in str(error.value)
    assert process_time() - start < 10


def tiff_of(strips: int) -> bytes:
    """A TIFF of white greys that says to be in so many strips."""
    tags = ((256, 1, 9), (257, 1, 60_000), (258, 1, 8), (259, 1, 1), (262, 1, 1))
    lists = ((273, strips, 200), (279, strips, 200))
    entries = b"".join(struct.pack("<HHII", tag, 4, *value) for tag, *value in (*tags, *lists))
    head = b"II*\0" + struct.pack("<IH", 8, len(tags + lists)) + entries
    return head.ljust(200, b"\0") + struct.pack("<I", 100) * strips


@pytest.mark.parametrize(
    "whole",
    [
        png_of(20, 20)[:33] + (b"\0\0\0\0teSt" + struct.pack(">I", zlib.crc32(b"teSt"))) * 100_000,
        b"\xff\xd8" + b"\xff\xe5\0\2" * 1_000_000,
        tiff_of(2_000_000),
    ],
    ids=["chunks", "segments", "strips"],
)
def test_an_image_of_absurdly_many_parts_is_refused_at_once(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "many"
    path.write_bytes(whole)
    start = process_time()
    with pytest.raises(UserError, match="parts do not fit"):
        read_image(path)
    assert process_time() - start < 3


def test_a_jpeg_of_hundreds_of_scans_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "bomb.jpg"
    Image.new("L", (5_000, 5_000), 200).save(path, progressive=True)
    *whole, last = path.read_bytes().split(b"\xff\xda")
    scan = last.removesuffix(b"\xff\xd9")
    path.write_bytes(b"\xff\xda".join([*whole, *[scan] * 500, last]))
    start = process_time()
    with pytest.raises(UserError, match=r"bomb\.jpg has 506 scans"):
        read_image(path)
    assert process_time() - start < 3


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory as Linux tells it")
def test_a_large_image_is_read_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    image = Image.new("LA", (5_100, 5_100), (255, 255))
    image.paste((0, 255), (2_900, 1_500, 3_300, 4_500))
    image.save(path, compress_level=1)
    program = (
        "import resource, sys; from logitdesk.library.page_file import read_items; "
        "from pathlib import Path; peak = lambda: resource.getrusage(0).ru_maxrss; "
        "before = peak(); (found,) = read_items(Path(sys.argv[1])); "
        "assert found.box; print(peak() - before)"
    )
    told = subprocess.run(
        [sys.executable, "-c", program, path],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert int(told.stdout) < 300 * 1024


def test_a_pasted_image_is_a_page_and_is_refused_without_a_file_name() -> None:
    assert is_the_four(items_of_image(PLAIN)[0].page)
    with pytest.raises(UserError, match="The image shows no ink"):
        items_of_image(Image.new("RGBA", (30, 30)))
