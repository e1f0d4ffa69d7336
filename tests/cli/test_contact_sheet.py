"""Many small images as one picture."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from logitdesk.cli.contact_sheet import Picture, save_contact_sheet
from logitdesk.errors import UserError


def picture(level: float) -> Picture:
    return Picture(np.full((28, 28), level, np.float32), "is 4, read as 9, 98%", "index 7")


def test_rows_of_ten_are_as_wide_and_higher_the_more_there_are(tmp_path: Path) -> None:
    sizes = []
    for count in (0, 1, 10, 11, 100):
        save_contact_sheet(tmp_path / "sheet.png", "Mistakes", [picture(1.0)] * count)
        with Image.open(tmp_path / "sheet.png") as image:
            sizes.append(image.size)
    assert len({width for width, _ in sizes}) == 1
    none, one, ten, eleven, hundred = (height for _, height in sizes)
    assert none < one == ten < eleven < hundred


@pytest.mark.parametrize("heading", ["a" * 300, "a file of two lines\n and \udcff" * 40])
def test_a_long_heading_fits_on_one_line_between_the_margins(tmp_path: Path, heading: str) -> None:
    save_contact_sheet(tmp_path / "sheet.png", heading, [])
    with Image.open(tmp_path / "sheet.png") as image:
        dark = np.asarray(image.convert("L")) < 160
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    assert rows[-1] - rows[0] < 30
    assert columns[0] >= 40
    assert 1500 < columns[-1] < dark.shape[1] - 40


def test_what_was_there_stays_if_it_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"sheet\.png could not be written"):
        save_contact_sheet(tmp_path / "no such folder" / "sheet.png", "Mistakes", [])
