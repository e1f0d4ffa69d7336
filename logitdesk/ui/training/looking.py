"""The drawing on the page, as the half-trained network is to see it."""

from collections.abc import Callable
from typing import Final

import numpy as np
from PySide6.QtCore import QObject

from logitdesk.ui.session import Session
from logitdesk.ui.tasks import Throttle
from logitdesk.ui.training.training_thread import Probe

_LOOK_MS: Final = 100.0
"""How often the worker is shown the page anew, at most."""


class DrawingProbe(QObject):
    """Shows a worker the page, and shows it again when another drawing is there.

    All methods run on the window's thread.
    """

    def __init__(
        self, session: Session, show: Callable[[Probe], None], parent: QObject | None = None
    ) -> None:
        """`show` takes the page to the worker."""
        super().__init__(parent)
        self._session = session
        self._show = show
        self._last: Probe | None = None
        self._throttle = Throttle(self._look, _LOOK_MS, self)
        session.reading_changed.connect(self._page_changed)

    def begin(self) -> None:
        """There is a worker that has not seen the page."""
        self._last = None
        self._look()

    def end(self) -> None:
        """There is no worker any more."""
        self._last = None

    def _page_changed(self) -> None:
        if self._last is not None:
            self._throttle.request()

    def _look(self) -> None:
        reading = self._session.reading
        image = None if reading is None else reading.steps.centred.astype(np.float32).tobytes()
        last = self._last
        if last is None or image != last.image:  # and not only another network or temperature
            self._last = Probe(0 if last is None else last.number + 1, image)
            self._show(self._last)
