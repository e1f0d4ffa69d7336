"""Inside, Strokes, Over time, Compare and Preprocessing, in the real window."""

from functools import partial
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from logitdesk.inference.network import read
from logitdesk.ink.drawing import Drawing, Page
from logitdesk.ink.raster import rasterise
from logitdesk.ui.charts.heatmap import Place
from tests.behaviour.user import A_ONE, ACROSS, User, sample_strokes
from tests.ui.evidence.conftest import Make
from tests.ui.evidence.test_page import asked, draw_three, look

CHANGES = "^change of the ten logits"
LINES = "while it was drawn"


def floats(user: User, chart: str, column: str) -> list[float]:
    return [float("nan") if x == "" else float(x) for x in user.numbers(chart).column(column)]


def hide_buttons(user: User) -> list[QAbstractButton]:
    return user.all(QAbstractButton, "^hide ")


# Inside.


def test_pointing_at_a_square_of_a_map_shows_where_it_looks_and_a_click_asks(user: User) -> None:
    user.press("Ctrl+3")
    draw_three(user)
    look(user, "Inside")
    user.wait_until(lambda: user.sees("ten maps"))
    maps = user.chart("ten maps")
    place = Place(8, 2, 3)
    user.hover(maps.viewport(), maps.place_of(place).toPoint())
    value = next(float(r[3]) for r in maps.table().rows if r[:3] == (8, 3, 4))
    assert f"{abs(value):.2f} / " in maps.readout()
    assert "of 8" in maps.readout()
    user.click(maps.viewport(), maps.place_of(place).toPoint())
    user.wait_until(lambda: asked(user) == "8")


def test_pointing_at_a_feature_map_shows_it_large(user: User) -> None:
    draw_three(user)
    look(user, "Inside")
    user.wait_until(lambda: user.sees("feature maps of"))
    user.wait()  # they have their places
    grid = user.chart("^feature maps")
    for number, told in ((3, "conv1, map 3"), (40, "conv2, map 8")):
        user.hover(grid.viewport(), grid.place_of(Place(number, 14, 14)).toPoint())
        assert told in grid.readout()
        largest = max(floats(user, "^the map pointed at", "value"))
        assert largest == pytest.approx(float(user.numbers("feature maps").rows[number][2]))


def test_an_imported_network_is_not_said_to_be_one_weighted_sum(with_own: Make) -> None:
    user = with_own("Given", architecture="other")
    draw_three(user)
    look(user, "Inside")
    user.press("Ctrl+1")
    user.wait_until(lambda: user.sees("that is all it does"))
    user.choose_under("Your networks", "Given")
    user.wait_until(lambda: user.sees("slopes of 3") and not user.sees("that is all it does"))


# Strokes.


def without(user: User, *strokes: int) -> list[float]:
    """The logits that the network gives the page without some strokes."""
    session: Any = user.window.session  # type: ignore[attr-defined]  # a MainWindow
    kept = tuple(s for n, s in enumerate(session.page.drawing.strokes) if n not in strokes)
    reading = read(rasterise(Page(Drawing(kept))), session.network)
    assert reading is not None
    logits: list[float] = reading.scores.logits.tolist()
    return logits


def wait_for_logits(user: User, after: list[float]) -> None:
    user.wait_until(lambda: floats(user, CHANGES, "after") == pytest.approx(after))


def test_strokes_are_hidden_by_the_keyboard_alone_and_together(user: User) -> None:
    user.press("Ctrl+3")
    user.draw([A_ONE, ACROSS, A_ONE[:8]])
    user.wait_until(user.scores)
    look(user, "Strokes")
    user.wait_until(lambda: len(hide_buttons(user)) == 3)
    user.wait()  # they have their places
    for hidden in ((0,), (0, 2)):
        button = hide_buttons(user)[hidden[-1]]
        user.tab_to(button)
        user.press("Space")
        wait_for_logits(user, without(user, *hidden))
        assert "without it" in user.said_of(button)
    assert user.sees("Without stroke 1, stroke 3")
    user.draw([A_ONE[:4]])  # another page: nothing of it is hidden
    user.wait_until(lambda: len(hide_buttons(user)) == 4)
    assert not any(button.isChecked() for button in hide_buttons(user))


def test_a_single_stroke_is_cut_and_a_dot_cannot_be(user: User) -> None:
    look(user, "Strokes")
    user.draw([A_ONE])
    user.wait_until(lambda: len(hide_buttons(user)) == 3)
    for button in hide_buttons(user):
        user.click(button)
    user.wait_until(lambda: user.sees("→ blank"))
    user.press("Ctrl+N")
    user.click(user.page)
    user.wait_until(lambda: len(hide_buttons(user)) == 1)


def test_undo_and_another_network_tell_of_the_last_change_too(user: User) -> None:
    look(user, "Strokes")
    user.draw([A_ONE])
    user.wait_until(lambda: user.sees("blank → "))
    user.draw([ACROSS])
    user.wait_until(lambda: np.isfinite(floats(user, CHANGES, "change")).all())
    user.settle()
    before, after = floats(user, CHANGES, "before"), floats(user, CHANGES, "after")
    user.press("Ctrl+Z")
    wait_for_logits(user, before)
    assert floats(user, CHANGES, "before") == pytest.approx(after)
    user.press("Ctrl+1")
    user.wait_until(lambda: user.network == "Perceptron")
    wait_for_logits(user, without(user))
    assert floats(user, CHANGES, "before") != pytest.approx(after)


# Over time.


def draw_slowly(user: User) -> None:
    for stroke in sample_strokes(3):
        user.draw([stroke[:1]], release=False)
        for place in user.on_page(stroke[1:]):
            user.move(user.page, place)
            user.wait(4)
        user.release(user.page, user.on_page(stroke)[-1])
    user.wait_until(user.scores)


def test_lines_are_hidden_by_their_names_and_the_chart_zooms(user: User) -> None:
    draw_slowly(user)
    look(user, "Over time")
    user.wait_until(lambda: user.numbers(LINES))
    chart = user.chart(LINES)
    user.wait()  # names have their places
    user.click(chart.viewport(), chart.name_place(4).toPoint())
    assert not chart.is_line_visible(4)
    user.wheel(chart.viewport(), 3, chart.view_box.center().toPoint())
    assert chart.is_zoomed
    shown, middle = chart.view.viewRange(), chart.view_box.center().toPoint()
    points = [middle, middle + QPoint(20, 10), middle + QPoint(40, 20)]
    user.drag(chart.viewport(), points, Qt.MouseButton.MiddleButton)
    assert chart.view.viewRange()[0][0] < shown[0][0]  # it pans
    user.click(user.button("^show all"))
    assert not chart.is_zoomed


def test_the_chart_and_the_space_bar_go_through_time(user: User) -> None:
    draw_slowly(user)
    look(user, "Over time")
    user.wait_until(lambda: user.numbers(LINES))
    chart, slider = user.chart(LINES), user.slider("moment of the drawing")
    assert slider.value() == slider.maximum()
    middle = chart.view_box.center().toPoint()
    user.drag(chart.viewport(), [middle, middle + QPoint(5, 0)])
    assert 0 < slider.value() < slider.maximum()
    told = user.numbers("^probabilities").column("logit")
    rows = [float(value) for _, second, value in user.numbers(LINES).rows]
    assert all(any(abs(float(logit) - value) < 1e-6 for value in rows) for logit in told)
    user.press("Space")
    user.wait_until(lambda: user.has(QAbstractButton, "^pause"))
    user.wait_until(lambda: slider.value() == slider.maximum())
    user.wait_until(lambda: user.has(QAbstractButton, "^play"))


def test_what_takes_no_time_says_so(user: User) -> None:
    look(user, "Over time")
    chart = user.chart(LINES)
    user.click(user.page)
    user.wait_until(lambda: "dot" in user.said_of(chart))
    assert not user.button("^play").isEnabled()


# Compare.


def by(user: User, network: str) -> list[float]:
    return floats(user, f"logits and softmax by {network}", "logit")


def test_four_networks_are_compared_two_of_one_kind_among_them(with_own: Make) -> None:
    user = with_own("Before", "After", of="cnn")
    draw_three(user)
    look(user, "Compare")
    user.wait_until(lambda: by(user, "CNN"))
    user.choose_under("^networks", "Before")
    user.wait_until(lambda: by(user, "Before"))
    assert by(user, "Before") == pytest.approx(by(user, "CNN"))
    user.choose_under("^networks", "Perceptron")  # away with it
    user.choose_under("^networks", "After")
    user.wait_until(lambda: by(user, "After"))
    assert not user.has(QWidget, "softmax by Perceptron")
    user.click(user.button("read by After"))
    user.wait_until(lambda: user.network == "After")
    user.wait_until(lambda: user.button("read by After").isChecked())


def test_a_network_of_ones_own_that_reads_stands_beside_the_shipped_one(with_own: Make) -> None:
    user = with_own("Mine", of="squeezenet")
    draw_three(user)
    user.menu("Model", "Mine")
    user.wait_until(lambda: user.network == "Mine")
    look(user, "Compare")
    for network in ("Perceptron", "CNN", "SqueezeNet", "Mine"):
        user.wait_until(partial(by, user, network))


def test_a_column_without_a_map_still_has_its_scores(with_own: Make) -> None:
    user = with_own("Mine", graph="missing")
    draw_three(user)
    look(user, "Compare")
    user.wait_until(lambda: by(user, "SqueezeNet"))  # all columns are there, and nothing moves
    user.choose_under("^networks", "Mine")
    user.wait_until(lambda: by(user, "Mine"))
    user.wait_until(lambda: user.sees("no evidence for “Mine”"))


def test_logits_of_all_columns_have_one_scale_and_a_click_asks(user: User) -> None:
    draw_three(user)
    look(user, "Compare")
    user.wait_until(lambda: by(user, "SqueezeNet"))
    user.wait(250)  # the axes have come to rest
    bars = [user.chart(f"softmax by {name}") for name in ("Perceptron", "CNN", "SqueezeNet")]
    lengths = []
    for one in bars:
        logit = np.array(one.table().column("logit"), float)
        lengths.append((one.place_of(3, 0).x() - one.place_of(0, 0).x()) / (logit[3] - logit[0]))
    assert lengths == pytest.approx([lengths[0]] * 3, rel=0.05)
    user.click(bars[0].viewport(), bars[0].place_of(8).toPoint())
    user.wait_until(lambda: asked(user) == "8")


# Preprocessing.


def off_centre(user: User) -> None:
    user.draw([[(x / 3 + 10, y / 3 + 10) for x, y in stroke] for stroke in sample_strokes(3)])
    user.wait_until(user.scores)
    look(user, "Preprocessing")
    user.wait_until(lambda: by(user, "CNN"))


def is_restored(user: User) -> bool:
    return not user.button("^restore all").isEnabled()


def test_with_all_steps_it_is_the_same_wherever_the_ink_is_dragged(user: User) -> None:
    off_centre(user)
    z, ink = by(user, "CNN"), user.find(QWidget, "^place of the ink")
    assert is_restored(user)
    middle = ink.rect().center()
    user.drag(ink, [middle, middle + QPoint(20, 10), middle + QPoint(30, 20)])
    assert not is_restored(user)
    user.wait(150)
    assert by(user, "CNN") == pytest.approx(z)
    user.click(user.button("^centring"))
    user.wait_until(lambda: np.abs(np.array(by(user, "CNN")) - z).max() > 0.1)
    dragged = by(user, "CNN")
    user.drag(ink, [middle, middle + QPoint(20, 10)])
    user.wait_until(lambda: np.abs(np.array(by(user, "CNN")) - dragged).max() > 0.1)
    user.click(user.button("^restore all"))
    user.wait_until(lambda: by(user, "CNN") == pytest.approx(z))
    assert is_restored(user)


def test_keys_move_the_ink(user: User) -> None:
    off_centre(user)
    ink, seen = user.find(QWidget, "^place of the ink"), user.numbers("^what the networks see")
    user.click(user.button("^centring"))
    user.tab_to(ink)
    user.press("Right", "Down")
    user.wait_until(lambda: user.numbers("^what the networks see").rows != seen.rows)
    user.click(user.button("^20 × 20"))
    assert not user.button("^square").isEnabled()
    user.click(user.button("^restore all"))
    user.wait_until(lambda: user.numbers("^what the networks see").rows == seen.rows)
