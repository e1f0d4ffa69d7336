import pytest
from PySide6.QtCore import QRect

from logitdesk.ui.window_place import brought_on_screen

MAIN = QRect(0, 0, 1920, 1080)
SECOND = QRect(1920, 0, 1280, 1024)


@pytest.mark.parametrize(
    "window", [QRect(100, 50, 1280, 800), QRect(2000, 20, 1100, 800), QRect(-900, 100, 1280, 800)]
)
def test_a_window_within_reach_stays_where_it_was(window: QRect) -> None:
    assert brought_on_screen(window, [MAIN, SECOND]) == window


@pytest.mark.parametrize(
    "window",
    [
        QRect(2000, 20, 1100, 800), QRect(-5000, 0, 1280, 800), QRect(100, 1075, 1280, 800),
        QRect(100, -400, 1280, 800), QRect(90_000, 90_000, 9_000, 9_000),
    ],
)  # fmt: skip
def test_a_window_out_of_reach_is_brought_onto_the_main_screen(window: QRect) -> None:
    assert MAIN.contains(brought_on_screen(window, [MAIN]))
