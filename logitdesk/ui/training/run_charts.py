"""Charts that keep up with a run."""

from abc import abstractmethod

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from logitdesk.ui.charts.line_chart import LineChart
from logitdesk.ui.training.record import Record
from logitdesk.ui.training.training import Training


class RunCharts(QWidget):
    """Shows what a run has told so far; while it cannot be seen, it does nothing.

    A subclass makes its charts, and then calls `_keep_up`. All methods run on the window's thread.
    """

    def __init__(self, training: Training, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self._record: Record | None = None

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what came meanwhile."""
        self._catch_up()
        super().showEvent(event)

    @property
    @abstractmethod
    def _charts(self) -> list[LineChart]:
        """All of them, with epochs along their axes."""

    @abstractmethod
    def _begin(self) -> None:
        """Another run is to be shown; the charts are empty."""

    @abstractmethod
    def _show_more(self, record: Record) -> None:
        """Show what the record has more than at the last time."""

    def _keep_up(self, *signals: SignalInstance) -> None:
        """Show what there is, and what is new when one of these tells of it."""
        for changed in signals:
            changed.connect(self._follow)
        self._catch_up()

    def _follow(self) -> None:
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        record = self._training.record
        if record is not self._record:
            self._record = record
            for chart in self._charts:
                chart.clear()
            if record.request is not None:
                self._set_end(record.request.epochs)
            self._begin()
        if record.began is not None:
            self._set_end(record.began.epochs)
        self._show_more(record)

    def _set_end(self, epochs: int) -> None:
        for chart in self._charts:
            chart.set_end(epochs)
