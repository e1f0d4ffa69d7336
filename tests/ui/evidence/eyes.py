"""What a person sees on the Evidence page of a real window."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from logitdesk.inference.evidence import Evidence
from logitdesk.ui.evidence.feed import EvidenceFeed
from logitdesk.ui.evidence.map_view import MapView
from logitdesk.ui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)


class Eyes:
    """Look at what is in sight."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self._window, self._qtbot = window, qtbot

    def all(self, kind: type[W]) -> list[W]:
        """All widgets of a kind that can be seen."""
        return [one for one in self._window.findChildren(kind) if one.isVisible()]

    def one(self, kind: type[W]) -> W:
        """The only one of its kind that can be seen."""
        (found,) = self.all(kind)
        return found

    @property
    def feed(self) -> EvidenceFeed:
        return self._window.findChildren(EvidenceFeed)[0]

    def evidence(self) -> Evidence:
        """What the page shows, once it is of what is on the page."""
        self._qtbot.waitUntil(self._is_up_to_date)
        evidence = self.feed.evidence
        assert evidence is not None
        return evidence

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        """Until something has come about; five seconds at most."""
        self._qtbot.waitUntil(is_so)

    def words(self) -> str:
        """All that is written on the map's card."""
        from PySide6.QtWidgets import QLabel

        labels = self.one(MapView).findChildren(QLabel)
        return " ".join(label.text() for label in labels if label.isVisible())

    def _is_up_to_date(self) -> bool:
        reading, evidence = self._window.session.reading, self.feed.evidence
        return (
            not self._window.session.is_reading
            and reading is not None
            and evidence is not None
            and evidence.image is reading.steps.centred
            and not self.feed.is_asking
        )
