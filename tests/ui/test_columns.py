import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from logitdesk.ui.ladder_view import LadderView
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.sample_digits import SampleDigits

SIZES = [(1024, 700), (1280, 800), (1920, 1080), (2560, 1440)]


def right_edge(widget: QWidget, x: int) -> int:
    return widget.mapTo(widget.window(), QPoint(x, 0)).x()


@pytest.mark.parametrize("size", SIZES)
def test_the_ladder_spans_the_page(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    qtbot.wait(50)
    steps, page = window.findChildren(LadderView)[0], window.canvas.page_rect()
    assert right_edge(steps, steps._tile(3).right()) == right_edge(window.canvas, page.right())
    assert steps.rect().contains(steps._caption_box(steps._tile(3)))


@pytest.mark.parametrize("size", SIZES)
def test_the_left_column_ends_where_the_charts_end(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.wait(50)
    lowest, pages = window.findChildren(SampleDigits)[0], window.pages
    bottom = lowest.mapTo(window, lowest.rect().bottomLeft()).y()
    assert abs(bottom - pages.mapTo(window, pages.rect().bottomLeft()).y()) <= 2
