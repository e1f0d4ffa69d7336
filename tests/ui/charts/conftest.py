"""Windows with one chart."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from logitdesk.ui.charts.chart import Chart
from logitdesk.ui.theme import ThemeManager
from tests.ui.charts.stage import ChartWindow

Show = Callable[..., ChartWindow]


@pytest.fixture
def show(qapp: QApplication) -> Iterator[Show]:
    """Shows a chart that a function makes of the themes."""
    windows: list[ChartWindow] = []

    def show_chart(
        make: Callable[[ThemeManager], Chart], size: tuple[int, int] = (600, 400)
    ) -> ChartWindow:
        windows.append(ChartWindow(qapp, make, size))
        return windows[-1]

    yield show_chart
    for window in windows:
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
