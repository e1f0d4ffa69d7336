"""Drafts: what lay on the page of a window that was not closed comes back, once."""

from pathlib import Path

import numpy as np
import pytest

from logitdesk.errors import UserError
from logitdesk.ink.drawing import BLANK, PAGE, Drawing, Page, Stroke
from logitdesk.library.autosave import Draft, take_forgotten


def page(x: float = 100.0) -> Page:
    points = np.array([[x, 50.0, 0.0, 30.0], [x, 300.0, 0.5, 30.0]])
    return Page(Drawing((Stroke(points),)))


def test_the_page_of_a_window_that_broke_down_comes_back_once(tmp_path: Path) -> None:
    draft = Draft(tmp_path / "drafts")
    draft.keep(page(50))
    draft.keep(page())
    draft.close()
    back = take_forgotten(tmp_path / "drafts")
    assert back is not None
    assert back.drawing == page().drawing
    assert take_forgotten(tmp_path / "drafts") is None
    assert not list((tmp_path / "drafts").iterdir())


def test_an_opened_image_under_the_strokes_comes_back_too(tmp_path: Path) -> None:
    picture = np.random.default_rng(0).random((PAGE, PAGE), np.float32)
    draft = Draft(tmp_path)
    draft.keep(Page(page().drawing, picture))
    draft.close()
    back = take_forgotten(tmp_path)
    assert back is not None
    assert back.picture is not None
    np.testing.assert_array_equal(back.picture, picture)


def test_what_another_window_draws_now_is_left_alone(tmp_path: Path) -> None:
    draft = Draft(tmp_path)
    draft.keep(page())
    assert take_forgotten(tmp_path) is None
    draft.put_away()


def test_of_several_the_newest_comes_back_and_the_others_after_it(tmp_path: Path) -> None:
    for x in (100.0, 200.0):
        draft = Draft(tmp_path)
        draft.keep(page(x))
        draft.close()
    newest, before = take_forgotten(tmp_path), take_forgotten(tmp_path)
    assert newest is not None
    assert before is not None
    assert newest.drawing == page(200).drawing
    assert before.drawing == page(100).drawing


def test_a_draft_that_was_put_away_does_not_come_back(tmp_path: Path) -> None:
    draft = Draft(tmp_path)
    draft.keep(page())
    draft.put_away()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", [b"", b"junk", b"PK\x03\x04junk"])
def test_a_damaged_draft_is_cleared_away(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "ab.npz").write_bytes(content)
    assert take_forgotten(tmp_path) is None
    assert not list(tmp_path.glob("*.npz"))


def test_a_blank_page_is_not_brought_back(tmp_path: Path) -> None:
    draft = Draft(tmp_path)
    draft.keep(BLANK)
    draft.close()
    assert take_forgotten(tmp_path) is None


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be written"):
        Draft(tmp_path / "file").keep(page())
