import pytest
from PySide6.QtCore import QRect, QSize

from logitdesk.ui.window_place import brought_on_screen, room

MAIN = QRect(0, 0, 1920, 1080)
SECOND = QRect(1920, 0, 1280, 1024)
SMALLEST = QSize(940, 560)


@pytest.mark.parametrize(
    "window", [QRect(100, 50, 1280, 800), QRect(2000, 20, 1100, 800), QRect(-900, 100, 1280, 800)]
)
def test_a_window_within_reach_stays_where_it_was(window: QRect) -> None:
    assert brought_on_screen(window, [MAIN, SECOND], SMALLEST) == window


@pytest.mark.parametrize(
    "window",
    [
        QRect(2000, 20, 1100, 800), QRect(-5000, 0, 1280, 800), QRect(100, 1075, 1280, 800),
        QRect(100, -400, 1280, 800), QRect(90_000, 90_000, 9_000, 9_000),
        QRect(1500, 900, 5, 5), QRect(1500, 900, 1280, 5),
    ],
)  # fmt: skip
def test_a_window_out_of_reach_is_brought_onto_the_main_screen(window: QRect) -> None:
    assert room(MAIN).contains(brought_on_screen(window, [MAIN], SMALLEST))


def test_a_window_that_stood_on_a_larger_screen_is_made_to_fit() -> None:
    small = QRect(0, 0, 1024, 700)
    assert small.contains(brought_on_screen(QRect(0, 0, 1280, 800), [small], SMALLEST))


def test_a_window_that_was_absurdly_small_is_as_large_as_it_must_be() -> None:
    assert brought_on_screen(QRect(1500, 900, 5, 5), [MAIN], SMALLEST).size() == SMALLEST


def test_a_window_and_its_frame_fit_into_a_screen() -> None:
    inside, screen = room(QRect(0, 0, 1024, 700)), QRect(0, 0, 1024, 700)
    assert screen.contains(inside.adjusted(-4, -30, 4, 4))
