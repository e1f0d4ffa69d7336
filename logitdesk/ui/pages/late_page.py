"""A page that is made when it is first looked at."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class LatePage(QWidget):
    """Holds the room for a page whose making would hold up the window's start.

    All methods run on the window's thread.
    """

    def __init__(self, make: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        """`make` gives the page; it is called once."""
        super().__init__(parent)
        self._make = make
        self._page: QWidget | None = None
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 12, 0, 0)

    @property
    def page(self) -> QWidget:
        """The page, which is made now if it was not yet."""
        if self._page is None:
            self._page = self._make()
            self._room.addWidget(self._page)
            self._page.show()  # at once: its room may be in sight already
        return self._page

    def showEvent(self, event: QShowEvent) -> None:
        """There is somebody to see it."""
        _ = self.page
        super().showEvent(event)
