"""Drafts: what lay on the page of a window that was not closed comes back, once."""

import os
import stat
from pathlib import Path

import numpy as np
import pytest

from logitdesk.errors import UserError
from logitdesk.ink.drawing import BLANK, PAGE, Drawing, Page, Stroke
from logitdesk.library.autosave import Draft, claim, take_forgotten


def page(x: float = 100.0) -> Page:
    points = np.array([[x, 50.0, 0.0, 30.0], [x, 300.0, 0.5, 30.0]])
    return Page(Drawing((Stroke(points),)))


def taken(folder: Path, *problems: str) -> Page | None:
    """What comes back, while so many files are told of that cannot be read."""
    said: list[str] = []
    found = take_forgotten(folder, said.append)
    assert len(said) == len(problems)
    assert all(problem in one for problem, one in zip(problems, said, strict=True))
    if found is None:
        return None
    draft, page = found
    draft.put_away()
    return page


def test_the_page_of_a_window_that_broke_down_comes_back_once(tmp_path: Path) -> None:
    draft = Draft(tmp_path / "drafts")
    draft.keep(page(50))
    draft.keep(page())
    draft.close()
    back = taken(tmp_path / "drafts")
    assert back is not None
    assert back.drawing == page().drawing
    assert taken(tmp_path / "drafts") is None
    assert not list((tmp_path / "drafts").iterdir())


def test_a_page_that_was_taken_is_not_lost_should_that_window_break_down_at_once(
    tmp_path: Path,
) -> None:
    draft = Draft(tmp_path)
    draft.keep(page())
    draft.close()
    found = take_forgotten(tmp_path, lambda _: None)
    assert found is not None
    assert taken(tmp_path) is None  # it is that window's now
    found[0].close()
    assert taken(tmp_path) is not None


def test_an_opened_image_under_the_strokes_comes_back_too(tmp_path: Path) -> None:
    picture = np.random.default_rng(0).random((PAGE, PAGE), np.float32)
    draft = Draft(tmp_path)
    draft.keep(Page(page().drawing, picture))
    draft.close()
    back = taken(tmp_path)
    assert back is not None
    assert back.picture is not None
    np.testing.assert_allclose(back.picture, picture, atol=1e-5)


def test_what_another_window_draws_now_is_left_alone(tmp_path: Path) -> None:
    draft = Draft(tmp_path)
    draft.keep(page())
    assert taken(tmp_path) is None
    draft.put_away()


def test_of_several_the_newest_comes_back_and_the_others_after_it(tmp_path: Path) -> None:
    for x in (100.0, 200.0):
        draft = Draft(tmp_path)
        draft.keep(page(x))
        draft.close()
    newest, before = taken(tmp_path), taken(tmp_path)
    assert newest is not None
    assert before is not None
    assert newest.drawing == page(200).drawing
    assert before.drawing == page(100).drawing


def test_a_draft_that_was_put_away_does_not_come_back(tmp_path: Path) -> None:
    draft = Draft(tmp_path)
    draft.keep(page())
    draft.put_away()
    assert not list(tmp_path.iterdir())


DRAWING = b'{"strokes": [[[1, 2], [3, 4]]]}'


@pytest.mark.parametrize(
    "content",
    [b"", b"junk", b"{}", b"[" * 100_000, b'{"drawing": 7, "picture": null}', b" " * (1 << 25),
     b'{"drawing": {"strokes": [[[1, NaN]]]}, "picture": null}',
     b'{"drawing": {"strokes": [["\\ud800"]]}, "picture": null}',
     b'{"drawing": {"strokes": [[[1' + b"0" * 400 + b', 2]]]}, "picture": null}',
     b'{"drawing": %s, "picture": "AAAA"}' % DRAWING, b'{"drawing": %s, "picture": "?"}' % DRAWING,
     b"PK\x03\x04" + b"\x00" * 26],
    ids=lambda content: str(content[:40]),
)  # fmt: skip
@pytest.mark.parametrize("name", ["ab.json", "a.npz"])
def test_a_damaged_draft_is_set_aside_and_hides_no_other(
    tmp_path: Path, content: bytes, name: str
) -> None:
    draft = Draft(tmp_path)
    draft.keep(page())
    draft.close()
    damaged = tmp_path / name
    damaged.write_bytes(content)
    os.utime(damaged, (2e9, 2e9))  # the newest
    back = taken(tmp_path, damaged.stem)
    assert back is not None
    assert back.drawing == page().drawing
    (aside,) = tmp_path.iterdir()
    assert aside.read_bytes() == content
    assert taken(tmp_path) is None


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_nobody_else_may_read_a_draft(tmp_path: Path) -> None:
    draft = Draft(tmp_path / "drafts")
    draft.keep(page())
    (file,) = (tmp_path / "drafts").glob("*.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    draft.put_away()


def test_a_blank_page_is_not_brought_back(tmp_path: Path) -> None:
    draft = Draft(tmp_path)
    draft.keep(BLANK)
    draft.close()
    assert taken(tmp_path) is None


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be written"):
        Draft(tmp_path / "file").keep(page())


def test_each_window_has_a_file_of_its_own_the_newest_first(tmp_path: Path) -> None:
    usual = tmp_path / "home" / "lab.json"
    first, lock = claim(usual)
    second, other = claim(usual)
    assert lock is not None
    assert other is not None
    assert first == usual
    assert second != usual
    for file, time in ((first, 1e9), (second, 2e9)):
        file.write_text("{}")
        os.utime(file, (time, time))
    lock.release()
    other.release()
    newest, lock = claim(usual)
    assert newest == second
    assert lock is not None
    lock.release()
