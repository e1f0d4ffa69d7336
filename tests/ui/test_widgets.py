"""Small widgets, and the theme that they wear."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.ui.first_steps import FirstSteps
from logitdesk.ui.theme import Theme, ThemeManager, wrapped
from logitdesk.ui.widgets import Heading, MessageBar, Segments

LEFT = Qt.MouseButton.LeftButton


Show = Callable[..., QWidget]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Shows widgets in a column of a window."""
    window = QWidget()
    window.resize(600, 200)

    def put(*widgets: QWidget) -> QWidget:
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        with qtbot.waitActive(window):
            window.show()
        return window

    yield put
    window.close()


def press(widget: QWidget, text: str) -> None:
    button = next(one for one in widget.findChildren(QPushButton) if one.text() == text)
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)


# Segments.


def test_one_segment_is_chosen_by_mouse_and_by_arrow_keys(show: Show) -> None:
    segments = Segments({"a": "One", "b": "Two", "c": "Three"})
    chosen: list[str] = []
    segments.chosen.connect(chosen.append)
    show(segments)
    assert segments.choice == "a"
    press(segments, "Two")
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Right)
    assert chosen == ["b", "c"]
    segments.choose("a")
    assert (segments.choice, chosen) == ("a", ["b", "c"])


def test_tab_comes_to_the_segment_that_is_down_alone(show: Show) -> None:
    before, segments, after = (
        QPushButton("before"),
        Segments({"a": "1", "b": "2"}),
        QPushButton("x"),
    )
    show(before, segments, after)
    segments.choose("b")
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "2"
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_a_screen_reader_hears_radio_buttons_with_their_names(show: Show) -> None:
    segments = Segments({"a": "Linear", "b": "Log"})
    segments.name_for_readers("Scale", "How long the bars are.")
    show(segments)
    for button in segments.findChildren(QPushButton):
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.role() == QAccessible.Role.RadioButton
        assert interface.text(QAccessible.Text.Name) == f"Scale: {button.text()}"


# Others.


def test_first_steps_go_on_to_the_end(show: Show, qtbot: QtBot) -> None:
    steps = FirstSteps([(step, FirstSteps) for step in ("Click.", "Drag.", "Run.")])
    show(steps)
    assert not steps.isVisible()
    steps.begin()
    assert steps.accessibleDescription() == "Click."
    press(steps, "Next")
    assert steps.accessibleDescription() == "Drag."
    press(steps, "Next")
    with qtbot.waitSignal(steps.ended):
        press(steps, "Done")
    assert not steps.isVisible()
    steps.begin()
    with qtbot.waitSignal(steps.ended):
        press(steps, "Skip")
    assert not steps.isVisible()


def test_settled_messages_go_and_others_stay(show: Show, qtbot: QtBot) -> None:
    bar = MessageBar()
    show(bar)
    bar.say("one", "open")
    bar.say("two")
    bar.settle("open")
    qtbot.wait(20)
    assert [one.text() for one in bar.findChildren(QLabel) if one.isVisible()] == ["two"]
    bar.settle("")
    assert bar.close_newest() is False
    assert not bar.isVisible()


def test_a_tooltip_is_plain_text_in_short_lines() -> None:
    text = "Softmax turns logits into probabilities: each is exp(logit / T). " * 3
    lines = wrapped(text).splitlines()
    assert len(lines) > 2
    assert max(map(len, lines)) <= 80
    assert " ".join(lines) == text.strip()
    assert "<b>" not in wrapped("a network called <b>me</b>")


# Theme.


CHOICES = {
    "light": (False, False), "dark": (True, False),
    "light, high contrast": (False, True), "dark, high contrast": (True, True),
}  # fmt: skip


def test_a_theme_is_followed_by_palette_and_widgets(qapp: QApplication, show: Show) -> None:
    heading = Heading("Title", "quiet")
    window = show(heading)
    themes = ThemeManager(qapp, "light", window)
    role = QPalette.ColorRole.WindowText
    for choice, (is_dark, has_high_contrast) in CHOICES.items():
        themes.choose(choice)
        theme = Theme(is_dark, has_high_contrast)
        title, quiet = heading.findChildren(QLabel)
        assert (quiet.palette().color(role), title.palette().color(role)) == (
            theme.quiet, theme.text,
        )  # fmt: skip
    themes.choose("system")
    assert not themes.theme.has_high_contrast


def luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted([luminance(one), luminance(other)])
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("choice", CHOICES)
def test_text_can_be_read_on_what_it_stands_on(choice: str) -> None:
    theme = Theme(*CHOICES[choice])
    texts = [
        (theme.text, theme.card), (theme.text, theme.window), (theme.text, theme.track),
        (theme.quiet, theme.card), (theme.quiet, theme.window), (theme.quiet, theme.track),
        (theme.text, theme.accent_wash), (theme.accent, theme.card), (theme.accent, theme.window),
        (theme.accent, theme.accent_wash), (theme.on_accent, theme.accent),
    ]  # fmt: skip
    names_of_lines = [(theme.hue(digit), theme.card) for digit in range(10)]
    if theme.has_high_contrast:  # WCAG 1.4.6; without, the names have a hairline to their line
        assert min(contrast(*pair) for pair in texts + names_of_lines) >= 7
    else:
        assert min(contrast(*pair) for pair in texts) >= 4.5


@pytest.mark.parametrize("is_dark", [False, True])
def test_with_high_contrast_marks_and_borders_stand_out(is_dark: bool) -> None:
    theme = Theme(is_dark, has_high_contrast=True)
    for mark in (
        theme.accent, theme.accent_soft, theme.warm, theme.warm_soft, theme.axis, theme.hairline,
        theme.ink,
    ):  # fmt: skip
        for ground in (theme.card, theme.window, theme.track):
            assert contrast(mark, ground) >= 3
