"""How many digits are read right from made pictures of paper: ruled, boxed, framed, coloured, many.

    python tests/benchmarks/bench_paper.py [PICTURES OF EACH KIND] [FIRST SEED]

The digits are those of pendigits' test writers. Prints, for each kind, how many are read right, how
many are believed and wrong, and how many pictures have as many digits as are found.
"""

import colorsys
import sys
from collections.abc import Callable
from io import BytesIO
from time import perf_counter
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from logitdesk.datasets.pendigits import load_segments
from logitdesk.errors import UserError
from logitdesk.inference.network import Network, read
from logitdesk.ink.raster import rasterise
from logitdesk.library.library import Library
from logitdesk.library.page_file import items_of_image
from logitdesk.scores.verdict import Kind

Colour = tuple[int, ...]
Random = np.random.Generator
Picture = tuple[list[int], Image.Image]

FINE: Final = 3
"""Pictures are drawn so many times as large, and averaged."""
SEGMENTS: Final = load_segments("test")


class Paper:
    """A picture to draw on, and the digits that are on it."""

    def __init__(self, width: float, height: float, colour: Colour, random: Random) -> None:
        self.width, self.height, self.random = int(width), int(height), random
        self.image = Image.new("RGB", (self.width * FINE, self.height * FINE), colour)
        self.draw = ImageDraw.Draw(self.image)
        self.digits: list[int] = []

    def line(self, places: tuple[float, ...], width: float, colour: Colour) -> None:
        fine = [place * FINE for place in places]
        self.draw.line(fine, fill=colour, width=max(1, round(width * FINE)))

    def box(self, sides: tuple[float, float, float, float], width: float, colour: Colour) -> None:
        left, top, right, bottom = sides
        for y in (top, bottom):
            self.line((left - width / 2, y, right + width / 2, y), width, colour)
        for x in (left, right):
            self.line((x, top, x, bottom), width, colour)

    def digit(self, x: float, y: float, size: float, pen: float, colour: Colour) -> None:
        drawing = SEGMENTS[self.random.integers(len(SEGMENTS))].drawing
        points = np.concatenate([stroke.points[:, :2] for stroke in drawing.strokes])
        low, high = points.min(axis=0), points.max(axis=0)
        radius = pen * FINE / 2
        for stroke in drawing.strokes:
            places = (stroke.points[:, :2] - (low + high) / 2) * (size / (high - low).max())
            fine = (places + np.array((x, y))) * FINE
            self.draw.line([tuple(p) for p in fine], fill=colour, width=round(2 * radius))
            for px, py in fine:
                dot = (px - radius, py - radius, px + radius, py + radius)
                self.draw.ellipse(dot, fill=colour)
        assert drawing.label is not None
        self.digits.append(drawing.label)

    def photograph(self, *, clean: bool = False) -> Image.Image:
        """Return the picture; unless clean, perhaps unsharp, noisy, or a JPEG."""
        random, image = (
            self.random,
            self.image.resize((self.width, self.height), Image.Resampling.BOX),
        )
        if clean:
            return image
        if random.random() < 1 / 3:
            image = image.filter(ImageFilter.GaussianBlur(0.6))
        noise = random.choice([0.0, 0.0, 1.5, 4.0])
        noisy = np.asarray(image) + random.normal(0, noise, (self.height, self.width, 1))
        image = Image.fromarray(noisy.clip(0, 255).astype(np.uint8))
        if random.random() < 1 / 2:
            file = BytesIO()
            image.save(file, "JPEG", quality=int(random.choice([60, 85])))
            image = Image.open(file)
        return image


def grey(random: Random, low: int, high: int) -> Colour:
    return (int(random.integers(low, high)),) * 3


def sheet(random: Random) -> Paper:
    side = int(random.integers(120, 420))
    return Paper(side * random.uniform(1, 1.4), side, grey(random, 205, 256), random)


def write(paper: Paper, size: float, *, off: float = 0.0) -> None:
    """Write a digit of this size near the middle."""
    x, y = paper.random.uniform(-off, off, 2)
    pen = max(1.5, size * paper.random.uniform(0.06, 0.13))
    paper.digit(paper.width / 2 + x, paper.height / 2 + y, size, pen, grey(paper.random, 0, 110))


def plain(random: Random) -> Picture:
    paper = sheet(random)
    write(paper, paper.height * random.uniform(0.3, 0.85))
    return paper.digits, paper.photograph()


def cell(random: Random) -> Picture:
    """A cell cut out of a ruled table on pure white."""
    side = int(random.integers(70, 400))
    paper = Paper(side * random.uniform(1, 1.6), side, (255, 255, 255), random)
    width, colour = max(1.0, side * random.uniform(0.006, 0.03)), grey(random, 0, 150)
    tilt = random.choice([0.0, side * random.uniform(-0.02, 0.02)])
    for edge in random.permutation(4)[: random.integers(1, 5)]:
        at = side * random.uniform(0, 0.08)
        if edge < 2:
            y = at if edge else side - at
            paper.line((-9, y, paper.width + 9, y + tilt), width, colour)
        else:
            x = at if edge == 2 else paper.width - at
            paper.line((x, -9, x - tilt, side + 9), width, colour)
    write(paper, side * random.uniform(0.35, 0.68))
    return paper.digits, paper.photograph(clean=True)


def boxed(random: Random, low: float = 0.4, high: float = 0.7) -> Picture:
    paper = sheet(random)
    side = paper.height * random.uniform(0.5, 0.85)
    x, y = (paper.width - side) / 2, (paper.height - side) / 2
    width = max(1.0, side * random.uniform(0.008, 0.03))
    paper.box((x, y, x + side, y + side), width, grey(random, 0, 150))
    size = side * random.uniform(low, high)
    write(paper, size, off=abs(side * 0.8 - size) / 2 if low < 0.5 else 0.2 * side)
    return paper.digits, paper.photograph()


def crossing(random: Random) -> Picture:
    return boxed(random, 0.8, 1.1)


def framed(random: Random) -> Picture:
    paper = sheet(random)
    width = paper.height * random.uniform(0.02, 0.12)
    inset = width / 2 + paper.height * random.choice([0, random.uniform(0.01, 0.05)])
    sides = (inset, inset, paper.width - inset, paper.height - inset)
    paper.box(sides, width, grey(random, 0, 90))
    write(paper, (paper.height - 2 * inset - width) * random.uniform(0.4, 0.8))
    return paper.digits, paper.photograph()


def coloured(random: Random) -> Picture:
    """Ink and paper of the same lightness."""
    luminance, hue = random.uniform(60, 170), random.random()

    def colour(hue: float) -> Colour:
        rgb = np.array(colorsys.hsv_to_rgb(hue % 1, random.uniform(0.5, 0.8), 1))
        return tuple(int(v) for v in (rgb / (rgb @ (0.299, 0.587, 0.114)) * luminance).clip(0, 255))

    side = int(random.integers(100, 400))
    paper = Paper(side, side, colour(hue), random)
    size = side * random.uniform(0.4, 0.8)
    paper.digit(side / 2, side / 2, size, size * 0.1, colour(hue + random.uniform(0.3, 0.5)))
    return paper.digits, paper.photograph()


def ruled(random: Random) -> Picture:
    paper = sheet(random)
    size = paper.height * random.uniform(0.35, 0.7)
    width, gap = (
        max(1.0, paper.height * random.uniform(0.004, 0.012)),
        size * random.uniform(0.5, 1.2),
    )
    colour = random.choice([grey(random, 20, 160), (90, 120, 215)]).tolist()
    tilt = random.choice([0.0, paper.height * random.uniform(-0.03, 0.03)])
    for y in np.arange(random.uniform(0, gap), paper.height, gap):
        paper.line((-9, y, paper.width + 9, y + tilt), width, tuple(colour))
    if random.random() < 0.3:
        for x in np.arange(random.uniform(0, gap), paper.width, gap):
            paper.line((x, -9, x, paper.height + 9), width, tuple(colour))
    write(paper, size)
    return paper.digits, paper.photograph()


def bold(random: Random) -> Picture:
    side = int(random.integers(60, 300))
    paper = Paper(side, side, grey(random, 225, 256), random)
    size = side * random.uniform(0.55, 0.65)
    paper.digit(side / 2, side / 2, size, size * random.uniform(0.25, 0.4), grey(random, 0, 60))
    return paper.digits, paper.photograph()


def row(random: Random) -> Picture:
    return cells(random, rows=1, is_ruled=False)


def cells(random: Random, rows: int = 0, *, is_ruled: bool = True) -> Picture:
    rows, columns = rows or int(random.integers(1, 6)), int(random.integers(2, 9))
    side, margin = int(random.integers(45, 110)), 20
    size = (columns * side + 2 * margin, rows * side + 2 * margin)
    paper = Paper(*size, grey(random, 220, 256), random)
    width, colour, pen = (
        side * random.uniform(0.015, 0.04),
        grey(random, 0, 140),
        grey(random, 0, 110),
    )
    for y in range(margin, margin + rows * side, side):
        for x in range(margin, margin + columns * side, side):
            if is_ruled:
                paper.box((x, y, x + side, y + side), width, colour)
            own = side * random.uniform(0.45, 0.68)
            paper.digit(x + side / 2, y + side / 2, own, max(1.3, own * 0.09), pen)
    return paper.digits, paper.photograph()


KINDS: Final[dict[str, Callable[[Random], Picture]]] = {
    kind.__name__: kind
    for kind in (plain, cell, boxed, crossing, framed, coloured, ruled, bold, row, cells)
}


def main(pictures: int = 30, seed: int = 0) -> int:
    network = Network(Library.of_this_computer().find("cnn"))
    for number, (name, make) in enumerate(KINDS.items()):
        right = wrong = digits = whole = 0
        start = perf_counter()
        for picture in range(seed, seed + pictures):
            truth, image = make(np.random.default_rng((number, picture)))
            try:
                pages = [item.page for item in items_of_image(image)]
            except UserError:
                pages = []
            readings = [read(rasterise(page), network) for page in pages]
            believed = [
                reading.scores.digit if reading and reading.verdict.kind is Kind.DIGIT else None
                for reading in readings
            ]
            digits += len(truth)
            if len(believed) == len(truth):
                whole += 1
                right += sum(a == b for a, b in zip(truth, believed, strict=True))
                wrong += sum(b not in (a, None) for a, b in zip(truth, believed, strict=True))
            else:
                wrong += sum(answer is not None for answer in believed)
        print(
            f"{name:10} {right} of {digits} digits right ({right / digits:.1%}), "
            f"{wrong} believed and wrong; as many as there are found in {whole} of {pictures}; "
            f"{1000 * (perf_counter() - start) / pictures:.0f} ms a picture"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
