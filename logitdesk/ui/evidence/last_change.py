"""What the last change of the page did to what is read."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from logitdesk.errors import UserError
from logitdesk.inference.network import Network
from logitdesk.ink.page import Page
from logitdesk.ui.evidence.answers import Answer
from logitdesk.ui.session import Session


@dataclass(frozen=True, eq=False)
class ReadPage:
    """A page, and what was read on it.

    Attributes:
        page: without a stroke still being drawn.
        image: (28, 28) float32 in [0, 1], what the network saw; None for a blank page.
        answer: what it said; None for a blank page, or without a network.
    """

    page: Page
    image: NDArray[np.float32] | None
    answer: Answer | None

    @staticmethod
    def of(session: Session) -> "ReadPage":
        """Now."""
        reading = session.reading
        if reading is None:
            return ReadPage(session.page, None, None)
        answer = Answer(reading.scores, reading.verdict)
        return ReadPage(session.page, reading.steps.centred, answer)

    def read_by(self, network: Network | None) -> "ReadPage":
        """The same page, read by another network, on the thread that it is for."""
        if network is None or self.image is None:
            return ReadPage(self.page, self.image, None)
        try:
            return ReadPage(self.page, self.image, Answer.of(self.image, network, 1.0))
        except UserError:  # the desk says so of the page of now
            return ReadPage(self.page, self.image, None)


class LastChange(QObject):
    """The page before and after what was drawn, wiped, undone or opened last.

    A stroke, and a pass of the eraser, count as a whole, also while they are going on. All methods
    run on the window's thread.

    Signals:
        changed(): `before` or `after` is another.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """From now on; until something changes there is no `before`."""
        super().__init__(parent)
        self._session = session
        self._network = session.network
        self._before: ReadPage | None = None
        self._settled = self._now = ReadPage.of(session)
        session.reading_changed.connect(self._follow)
        session.history_changed.connect(self._settle)

    @property
    def before(self) -> ReadPage | None:
        """The page before it was changed; None if it was not."""
        return self._settled if self._session.is_drawing else self._before

    @property
    def after(self) -> ReadPage:
        """The page as it was read last."""
        return self._now

    @property
    def adds_a_stroke(self) -> bool:
        """Whether a stroke was drawn, and nothing else."""
        if self._session.live:
            return True
        if self.before is None:
            return False
        old, new = self.before.page, self.after.page
        return old.picture is new.picture and new.drawing.strokes[:-1] == old.drawing.strokes

    def _settle(self) -> None:
        """The pen or the eraser was lifted, perhaps; where a reading is to come, that tells it."""
        if not (self._session.is_drawing or self._session.is_reading):
            self._follow()

    def _follow(self) -> None:
        session = self._session
        if session.network is not self._network:
            self._network = session.network
            self._settled = self._settled.read_by(session.network)
            self._before = self._before and self._before.read_by(session.network)
        self._now = ReadPage.of(session)
        if not session.is_drawing:
            if self._now.page is not self._settled.page:
                self._before = self._settled
            self._settled = self._now
        self.changed.emit()
