import numpy as np
import pytest

from logitdesk.ink.drawing import PAGE, Drawing
from logitdesk.ink.page import BLANK, Page
from tests.ink.inks import stroke


def inked_picture() -> np.ndarray:
    picture = np.zeros((PAGE, PAGE), dtype=np.float32)
    picture[100:200, 100:200] = 1
    return picture


def test_a_page_without_stroke_or_picture_is_blank() -> None:
    assert BLANK.is_blank
    assert Page(picture=np.zeros((PAGE, PAGE), dtype=np.float32)).is_blank


def test_a_stroke_or_a_pictures_ink_makes_a_page_not_blank() -> None:
    assert not BLANK.with_stroke(stroke((1, 2))).is_blank
    assert not Page(picture=inked_picture()).is_blank


def test_an_eraser_that_hits_nothing_gives_the_same_page() -> None:
    page = Page(Drawing((stroke((50, 50)),)), inked_picture())
    assert page.erased((300, 300), (350, 350), 20) is page
    assert page.erased((-900, 0), (-900, 50), 20) is page


def test_the_eraser_wipes_strokes_and_picture() -> None:
    page = Page(Drawing((stroke((150, 150)),)), inked_picture())
    erased = page.erased((150, 150), (150, 150), 20)
    assert erased.drawing.is_blank
    assert erased.picture is not None
    assert erased.picture[150, 150] == 0
    assert erased.picture[110, 110] == 1
    assert page.picture is not None
    assert page.picture[150, 150] == 1


def test_wiping_all_of_a_picture_leaves_a_blank_page() -> None:
    assert Page(picture=inked_picture()).erased((100, 150), (200, 150), 80).is_blank


def test_rubbing_a_picture_twice_is_rubbing_it_once() -> None:
    once = Page(picture=inked_picture()).erased((150, 150), (180, 160), 20)
    assert once.erased((150, 150), (180, 160), 20) is once


def test_a_picture_has_the_pages_size() -> None:
    with pytest.raises(ValueError, match="420 × 420"):
        Page(picture=np.zeros((28, 28), dtype=np.float32))
