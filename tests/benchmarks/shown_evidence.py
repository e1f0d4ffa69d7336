"""When the Evidence page has shown where the logit of what was drawn comes from."""

from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject

from logitdesk.ui.charts.heatmap import HeatMap
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.main_window import MainWindow


class ShownEvidence(QObject):
    """Sees how long ink takes until the map of shares is of a reading of it, and is painted.

    Attributes:
        came_at: when the event came that is delivered now, by `perf_counter`; to be set before.
        seconds: how long the ink of each event took, in the order it came, as far as it is shown.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.came_at = 0.0
        self.seconds: list[float] = []
        self._window = window
        maps = window.findChildren(HeatMap)
        (self._map,) = (one for one in maps if one.accessibleName() == "Map of shares")
        (self._model,) = window.findChildren(EvidenceModel)
        self._ink_came_at: list[float] = []
        self._read: list[tuple[NDArray[np.float32], int]] = []
        self._found = self._painted = 0
        self._evidence: object = None
        for watched in (window, self._map.viewport()):
            watched.installEventFilter(self)
        window.session.document.ink_added.connect(self._ink_added)
        window.session.reading_changed.connect(self._reading_changed)
        self._model.changed.connect(self._evidence_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note when the map is painted; and do the window's painting here, to see its end."""
        if event.type() == QEvent.Type.Paint and watched is self._map.viewport():
            self._painted = self._found
        elif event.type() == QEvent.Type.UpdateRequest and watched is self._window:
            self._window.event(event)
            now = perf_counter()
            newly = self._ink_came_at[len(self.seconds) : self._painted]
            self.seconds += [now - came_at for came_at in newly]
            return True
        return False

    def _ink_added(self) -> None:
        self._ink_came_at.append(self.came_at)

    def _reading_changed(self) -> None:
        reading = self._window.session.reading
        if reading is not None:
            self._read.append((reading.steps.centred, len(self._ink_came_at)))

    def _evidence_changed(self) -> None:
        evidence = self._model.evidence
        if evidence is None or evidence is self._evidence:
            return
        self._evidence = evidence
        while self._read and self._read[0][0] is not evidence.image:
            self._read.pop(0)
        if self._read:
            self._found = self._read[0][1]
