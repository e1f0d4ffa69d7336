"""The sample drawings, which the benchmarks draw."""

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.ink.drawing import Drawing
from logitdesk.library.drawing_file import read_drawings


def sample_drawings() -> list[Drawing]:
    """All that come with the program: thirty digits, about a hundred points each."""
    files = sorted((paths.assets() / "samples").glob("*.json"))
    drawings = [drawing for file in files for drawing in read_drawings(file)]
    return [drawing for drawing in drawings if not isinstance(drawing, UserError)]
