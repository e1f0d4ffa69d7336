"""In front of a class: size of type and charts, full screen, the teacher's view, high contrast."""

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QGraphicsView,
    QLabel,
    QMenuBar,
    QSlider,
    QTabBar,
    QWidget,
)

from tests.behaviour.user import A_ONE, ACROSS, PAGES, User


def needs(user: User) -> list[int]:
    """How much room the visible charts and the tabs need, at the least."""
    widgets = [*user.all(QGraphicsView), user.find(QTabBar, "^Pages$")]
    sizes = [one.minimumSizeHint() for one in widgets]
    return [length for size in sizes for length in (size.width(), size.height())]


@pytest.mark.parametrize("name", ["Scores", "Evidence", "Perceptron lab", "Loss lab"])
def test_keys_enlarge_type_and_charts_at_once_and_bring_them_back(user: User, name: str) -> None:
    user.draw_sample(3)
    user.open_page(name)
    user.wait(100)
    usual = needs(user)
    user.open_page("Training")  # what is hidden follows as well
    user.press("Ctrl++", "Ctrl++", "Ctrl++")
    user.open_page(name)
    user.wait(100)
    larger = needs(user)
    assert len(larger) == len(usual)
    assert sum(larger) > 1.2 * sum(usual)
    user.press("Ctrl+0")
    user.wait(100)
    assert needs(user) == usual
    user.press("Ctrl+-")
    user.wait(100)
    assert sum(needs(user)) < sum(usual)


def test_type_goes_from_75_to_250_percent_and_is_there_again_at_the_next_start(user: User) -> None:
    usual = user.app.font().pointSizeF()
    user.press(*["Ctrl+-"] * 20)
    assert user.app.font().pointSizeF() == pytest.approx(0.75 * usual)
    user.press(*["Ctrl++"] * 20)
    assert user.app.font().pointSizeF() == pytest.approx(2.5 * usual)
    user.restart()
    assert user.app.font().pointSizeF() == pytest.approx(2.5 * usual)
    user.press("Ctrl+0")
    assert user.app.font().pointSizeF() == pytest.approx(usual)


@pytest.mark.parametrize("name", PAGES)
def test_no_button_or_text_is_cut_in_a_small_window(user: User, name: str) -> None:
    """What does not fit is scrolled; the window stays as it is."""
    user.draw_sample(3)
    user.window.resize(1024, 700)
    user.open_page(name)
    for larger in (0, 3, 3):
        user.press(*["Ctrl++"] * larger)
        user.wait(300)
        assert (user.window.width(), user.window.height()) == (1024, 700)
        for button in user.all(QAbstractButton, "."):
            if button.text():
                needed = button.minimumSizeHint()
                assert button.width() >= needed.width() - 1, button.text()
                assert button.height() >= needed.height() - 1, button.text()
        for label in user.all(QLabel, "."):
            if label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()


def test_a_key_fills_the_screen_and_escape_leaves_it(user: User) -> None:
    user.press("F11")
    assert user.window.isFullScreen()
    user.press("F11")
    assert not user.window.isFullScreen()
    user.press("F11")
    user.app.clipboard().clear()
    user.press("Ctrl+V")
    user.wait_until(lambda: user.sees("clipboard"))
    user.press("Escape")  # a message goes first
    assert user.window.isFullScreen()
    assert not user.sees("clipboard")
    user.press("Escape")
    assert not user.window.isFullScreen()
    user.press("F11")
    user.restart()
    assert not user.window.isFullScreen()


def test_a_maximized_window_is_maximized_after_the_full_screen(user: User) -> None:
    user.window.showMaximized()
    user.press("F11", "F11")
    assert user.window.isMaximized()


def test_the_teachers_view_has_the_page_the_verdict_and_the_bars_alone(user: User) -> None:
    user.draw_sample(3)
    before = user.scores()
    user.press("Shift+F11")
    assert user.window.isFullScreen()
    user.wait_until(lambda: user.has(QWidget, "^verdict$"))
    for kind, name in ((QTabBar, "^Pages$"), (QMenuBar, ""), (QSlider, ""), (QWidget, "sample")):
        assert not user.has(kind, name)
    assert user.verdict.startswith("3")
    assert user.scores().column("logit") == before.column("logit")
    user.press("Ctrl+N")
    user.wait_until(lambda: not user.scores().rows)
    user.draw([A_ONE])
    user.wait_until(lambda: user.verdict.startswith("1"))
    user.press("Alt+1")
    user.press("Escape")
    assert not user.window.isFullScreen()
    assert user.has(QTabBar, "^Pages$")
    user.wait_until(user.scores)
    assert user.verdict.startswith("1")
    user.open_page("My digits")
    user.wait_until(lambda: user.sees("1 of 1|1 digit|one digit|^1: 1"), what="the digit kept")


@pytest.mark.parametrize(("wide", "high"), [(1920, 1080), (1280, 720), (3840, 2160)])
def test_the_teachers_view_is_read_from_ten_metres(user: User, wide: int, high: int) -> None:
    """A letter is 1/200 of the distance: 50 mm of a picture that is 1.07 m high."""
    user.draw_sample(3)
    user.press("Shift+F11")
    user.window.showNormal()
    user.window.resize(wide, high)
    user.wait(100)
    (text,) = (one for one in user.all(QLabel, ".") if "%" in one.text())
    letters, bars = QFontMetricsF(text.font()), user.chart("logits.*digits")
    assert letters.capHeight() / high >= 0.045
    assert 10 * letters.height() <= bars.minimumSizeHint().height() <= bars.height()
    assert bars.minimumSizeHint().width() <= bars.width()


def test_a_long_verdict_keeps_its_room_with_larger_type(user: User) -> None:
    user.press("Shift+F11")
    user.window.showNormal()
    user.window.resize(1024, 700)
    user.draw([A_ONE, ACROSS, [(60, 60), (360, 360)], [(360, 60), (60, 360)]])
    user.wait_until(lambda: user.sees("not look like"))
    for keys in ("Ctrl++", "Ctrl++", "Ctrl+0"):
        user.press(keys)
        user.wait(100)
        (text,) = (one for one in user.all(QLabel, ".") if one.text().count(" ") > 3)
        assert text.heightForWidth(text.width()) <= text.height()


def test_another_page_ends_the_teachers_view(user: User) -> None:
    user.press("Shift+F11", "F3")
    assert user.has(QTabBar, "^Pages$")
    assert user.sees("which ink|page is blank|map")


def test_a_pointer_is_switched_on_and_off(user: User) -> None:
    assert user.app.overrideCursor() is None
    user.press("Ctrl+L")
    cursor = user.app.overrideCursor()
    assert cursor is not None
    assert not cursor.pixmap().isNull()
    user.press("Ctrl+L")
    assert user.app.overrideCursor() is None
    user.press("Shift+F11")
    assert user.app.overrideCursor() is not None
    user.close()
    assert user.app.overrideCursor() is None


@pytest.mark.parametrize("theme", ["Light, high contrast", "Dark, high contrast"])
def test_high_contrast_is_chosen_and_kept(user: User, theme: str) -> None:
    user.draw_sample(3)
    user.menu("View", "Theme", theme)
    palette = user.window.palette()
    shades = palette.window().color().lightness(), palette.windowText().color().lightness()
    assert sorted(shades) == [0, 255]
    user.restart()
    assert user.window.palette() == palette
