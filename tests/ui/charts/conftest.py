"""Charts in a window of their own, used by real events."""

from collections.abc import Callable, Iterator
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from logitdesk.ui.charts.chart import Chart
from logitdesk.ui.theme import ThemeManager

LEFT = Qt.MouseButton.LeftButton


class ChartWindow:
    """One chart, shown in the light theme; `make` gets the themes."""

    def __init__(
        self, app: QApplication, make: Callable[[ThemeManager], Chart], size: tuple[int, int]
    ) -> None:
        self.app = app
        self.themes = ThemeManager(app, "light")
        self.window = QWidget()
        self.chart: Any = make(self.themes)
        layout = QVBoxLayout(self.window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.chart)
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        app.processEvents()
        self.chart.clearFocus()

    def move_to(self, place: QPointF) -> None:
        """Move the mouse there, in the chart's pixels."""
        view = self.chart.viewport()
        QTest.mouseMove(view, QPoint(1, view.height() - 1))
        QTest.mouseMove(view, place.toPoint())

    def click(self, place: QPointF) -> None:
        QTest.mouseClick(self.chart.viewport(), LEFT, pos=place.toPoint())

    def drag(self, start: QPointF, *way: QPointF) -> None:
        view = self.chart.viewport()
        QTest.mousePress(view, LEFT, pos=start.toPoint())
        for place in way:
            QTest.mouseMove(view, place.toPoint())
        QTest.mouseRelease(view, LEFT, pos=way[-1].toPoint())

    def press(self, *keys: Qt.Key) -> None:
        """Press keys in the chart, which has the focus by the keyboard."""
        if not self.chart.hasFocus():
            self.chart.setFocus(Qt.FocusReason.TabFocusReason)
        for key in keys:
            QTest.keyClick(self.chart, key)

    def wait_until(self, is_so: Callable[[], Any]) -> None:
        """Let the window work until it is so, for two seconds at most."""
        end = monotonic() + 2
        while not is_so():
            assert monotonic() < end
            QTest.qWait(5)

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()


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
