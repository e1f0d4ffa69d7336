"""Drawing, wiping, undoing: with mouse, tablet and keys."""

import json
from pathlib import Path

import numpy as np
import pytest

from tests.behaviour.user import A_ONE, ACROSS, User, sample_strokes

DOT = [(60.0, 360.0)]


def test_a_stroke_of_the_mouse_is_a_stroke_where_it_was(user: User) -> None:
    user.draw([A_ONE, ACROSS])
    one, across = user.strokes()
    assert np.array(one)[[0, -1], :2] == pytest.approx(np.array(A_ONE)[[0, -1]], abs=1)
    assert np.array(across)[[0, -1], :2] == pytest.approx(np.array(ACROSS)[[0, -1]], abs=1)


def test_a_blank_page_has_no_scores_and_asks_for_a_digit(user: User) -> None:
    assert not user.scores()
    assert "draw" in user.verdict.casefold()
    user.draw_sample(3)
    assert "3" in user.verdict
    user.menu("Edit", "Clear page")
    user.settle()
    assert not user.scores()
    assert "draw" in user.verdict.casefold()


@pytest.mark.parametrize("digit", range(10))
def test_a_digit_drawn_with_the_mouse_is_read(user: User, digit: int) -> None:
    user.draw_sample(digit)
    assert user.verdict.startswith(str(digit))
    assert np.argmax(user.scores().column("logit")) == digit


def test_every_movement_is_seen_while_the_stroke_goes_on(user: User) -> None:
    stroke = sample_strokes(2)[0]
    user.draw([stroke[: len(stroke) // 2]], release=False)
    user.settle()
    half = user.scores()
    for point in user.on_page(stroke[len(stroke) // 2 :]):
        user.move(user.page, point)
    user.settle()
    assert half
    assert user.scores() != half
    assert user.verdict.startswith("2")
    user.release(user.page, user.on_page(stroke)[-1])


def test_undo_and_redo_go_a_stroke_at_a_time(user: User) -> None:
    user.draw([A_ONE])
    user.settle()
    one = user.scores()
    user.draw([ACROSS])
    user.settle()
    two = user.scores()
    assert two != one
    user.press("Ctrl+Z")
    user.settle()
    assert user.scores() == one
    user.press("Ctrl+Z")
    user.settle()
    assert not user.scores()
    assert not user.menu_action("Edit", "Undo").isEnabled()
    user.press("Ctrl+Y", "Ctrl+Y")
    user.settle()
    assert user.scores() == two
    assert not user.menu_action("Edit", "Redo").isEnabled()


def test_undo_brings_a_cleared_page_back(user: User) -> None:
    user.draw_sample(8)
    drawn = user.strokes()
    user.press("Ctrl+N")
    assert user.strokes() == []
    user.click(user.button("^Undo$"))
    assert user.strokes() == drawn


@pytest.mark.parametrize("by", ["key", "button"])
def test_the_eraser_wipes_ink_as_one_step(user: User, by: str) -> None:
    user.draw([A_ONE])
    user.settle()
    alone = user.scores()
    user.draw([DOT])
    user.settle()
    with_dot = user.scores()
    if by == "key":
        user.press("E")
    else:
        user.click(user.button("^Erase$"))
    user.draw([[(20, 360), (60, 360), (100, 360)]])
    user.settle()
    assert user.scores() == alone
    user.press("Ctrl+Z")
    user.settle()
    assert user.scores() == with_dot
    user.press("P")
    user.draw([ACROSS])
    assert len(user.strokes()) == 3


def test_an_eraser_through_a_stroke_leaves_two(user: User) -> None:
    user.draw([A_ONE])
    user.press("E")
    user.draw([ACROSS])
    assert len(user.strokes()) == 2


def test_the_pens_width_is_set_by_slider_and_keys_and_drawn(user: User) -> None:
    slider = user.slider("Pen width")
    before = slider.value()
    user.draw([A_ONE])
    user.press("]")
    assert slider.value() > before
    user.draw([ACROSS])
    user.press("[", "[")
    assert slider.value() < before
    user.tab_to(slider)
    user.press("End")
    user.draw([DOT])
    widths = [stroke[0][3] for stroke in user.strokes()]
    assert widths[0] == pytest.approx(before)
    assert before < widths[1] < widths[2]
    assert widths[2] == pytest.approx(slider.maximum())


def test_a_tablets_pen_draws_wider_where_it_is_pressed_harder(user: User) -> None:
    user.draw_with_tablet([(100, 100, 0.25), (200, 100, 0.75), (300, 100, 1.0)])
    ((light, firm, hard),) = user.strokes()
    assert light[3] < firm[3] < hard[3]
    assert firm[3] == pytest.approx(user.slider("Pen width").value())


def test_the_other_end_of_a_tablets_pen_wipes(user: User) -> None:
    user.draw([A_ONE])
    user.draw_with_tablet([(x, y, 0.5) for x, y in ACROSS], by_eraser=True)
    assert len(user.strokes()) == 2
    user.draw([[(60, 60), (90, 60)]])
    assert len(user.strokes()) == 3, "the pen itself is in hand again"


def test_nothing_is_drawn_beside_the_page_and_a_click_is_a_dot(user: User) -> None:
    user.draw([[(-60, 200), (200, 200)]])
    assert user.strokes() == []
    user.draw([DOT])
    user.settle()
    assert user.scores()
    assert len(user.strokes()) == 1


def test_what_is_no_digit_is_said_so(user: User) -> None:
    user.draw([[(x, y) for x in range(40, 381, 34) for y in (60, 360)], ACROSS, A_ONE])
    user.settle()
    assert "not" in user.verdict


def test_the_network_sees_a_small_picture_in_the_middle(user: User) -> None:
    assert not user.numbers("network sees")
    user.draw([[(40, y) for y in range(30, 120, 10)]])
    user.settle()
    table = user.numbers("network sees")
    assert table.columns == ("row", "column", "value")
    picture = np.array(table.column("value"), float).reshape(28, 28)
    assert 0 <= picture.min() < picture.max() <= 1
    rows, columns = np.nonzero(picture > 0.1)
    assert (rows.min() + rows.max()) / 2 == pytest.approx(13.5, abs=1.5)
    assert (columns.min() + columns.max()) / 2 == pytest.approx(13.5, abs=1.5)


def open_another_sample_of_7(user: User) -> None:
    before = user.scores()
    user.click(user.button("^7$"))
    user.wait_until(lambda: user.scores() != before)
    user.settle()
    assert user.verdict.startswith("7")


def test_sample_digits_come_by_button_and_by_menu_another_each_time(user: User) -> None:
    seen = []
    for _ in range(2):
        open_another_sample_of_7(user)
        seen.append(user.strokes())
    assert seen[0] != seen[1]
    user.menu("File", "Open sample", "4")
    user.wait_until(lambda: user.verdict.startswith("4"))
    user.press("Ctrl+Z")
    user.settle()
    assert user.strokes() == seen[1]


def test_a_drawing_is_drawn_again_until_its_end_a_key_or_a_stroke(
    user: User, tmp_path: Path
) -> None:
    stroke = [[x, y, 0.2 * n] for n, (x, y) in enumerate([*A_ONE[:2], (330, 360), *ACROSS[:2]])]
    (tmp_path / "timed.json").write_text(json.dumps({"strokes": [stroke], "paper": [420, 420]}))
    user.restart(tmp_path / "timed.json")
    user.wait_until(user.scores)
    user.settle()
    whole, before = user.scores(), user.strokes()
    user.wait_until(user.kept_pages)

    def begin() -> None:
        user.press("R")
        user.wait_until(lambda: user.scores() != whole, what="less ink to be read")

    begin()
    user.wait(450)  # so that the page was kept meanwhile
    assert len(json.loads(user.kept_pages()[0].read_bytes())["drawing"]["strokes"][0]) == 5
    user.wait_until(lambda: user.scores() == whole, what="the replay's end")
    for key in ("R", "Escape"):
        begin()
        user.press(key)
        user.wait_until(lambda: user.scores() == whole, seconds=0.3)
    begin()
    assert user.strokes() == before, "what is saved is all of it"
    begin()
    user.draw([[(60, 60), (90, 60)]])
    assert user.strokes()[:-1] == before
    user.press("Ctrl+Z")
    assert user.strokes() == before
