"""Draw the icons of the program and of its drawings, in all sizes, from their SVG files:

    python packaging/icons.py [FOLDER]

They lie in assets/icons beside the SVG files. What is there is kept in the repository: neither
building nor installing draws anything.
"""

import io
import sys
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS: Final = Path(__file__).resolve().parents[1] / "assets" / "icons"

SMALL: Final = {"logitdesk": 48, "drawing": 32}
"""By icon, the largest size which the SVG with less detail and whole pixels is drawn at."""
PNG_SIZES: Final = {
    "logitdesk": (16, 32, 48, 64, 128, 256, 512),
    "drawing": (16, 32, 48, 64, 128, 256),
}
ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 256)
"""What Windows shows at 100 % to 250 %."""
ICNS_SIZES: Final = (32, 64, 128, 256, 512, 1024)
"""What an .icns file can hold as PNG: 16 is drawn from 32."""
MACOS_SCALE: Final = 0.87
"""The part of the square that the program's icon fills on macOS, whose own leave a margin."""
_DOTS_PER_METRE: Final = 3780  # 96 an inch, on whatever screen this runs


def svg_of(name: str, size: int) -> Path:
    """The SVG file which an icon is drawn from at a size in pixels."""
    return ICONS / f"{name}{'-small' if size <= SMALL[name] else ''}.svg"


def draw(svg: Path, size: int, scale: float = 1.0) -> QImage:
    """An SVG in the middle of a square of `size` pixels, of which it fills the part `scale`."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.setDotsPerMeterX(_DOTS_PER_METRE)
    image.setDotsPerMeterY(_DOTS_PER_METRE)
    image.fill(Qt.GlobalColor.transparent)
    margin = size * (1 - scale) / 2
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(svg)).render(
        painter, QRectF(margin, margin, size - 2 * margin, size - 2 * margin)
    )
    painter.end()
    return image


def write_icons(folder: Path) -> None:
    """Write the PNG files, the .ico and the .icns of each icon."""
    for name, sizes in PNG_SIZES.items():
        for size in sizes:
            draw(svg_of(name, size), size).save(str(folder / f"{name}-{size}.png"))
        _write_ico(name, folder / f"{name}.ico")
        _write_icns(name, folder / f"{name}.icns")


def _write_ico(name: str, path: Path) -> None:
    pictures = [_for_pillow(draw(svg_of(name, size), size)) for size in ICO_SIZES]
    pictures[-1].save(path, sizes=[(size, size) for size in ICO_SIZES], append_images=pictures[:-1])


def _write_icns(name: str, path: Path) -> None:
    scale = MACOS_SCALE if name == "logitdesk" else 1.0
    pictures = [_for_pillow(draw(svg_of(name, size), size, scale)) for size in ICNS_SIZES]
    pictures[-1].save(path, append_images=pictures[:-1])


def _for_pillow(image: QImage) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(buffer.data().data()))


if __name__ == "__main__":
    write_icons(Path(sys.argv[1]) if len(sys.argv) > 1 else ICONS)
