"""The scores that the charts show: the true ones, or those of logits that a person altered."""

import numpy as np
from PySide6.QtCore import QObject, Signal

from logitdesk.scores.scores import Scores
from logitdesk.ui.session import Session


class WhatIf(QObject):
    """Stands between the desk and the charts, and leaves the desk as it is.

    A person may add the same to all ten logits, which stays until it is taken back, and try another
    value for one of them, which lasts until it is let go, or until the page is read anew.
    All methods run on the window's thread.

    Signals:
        scores_changed(): `scores`, or what was altered, is another.
    """

    scores_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """It shows the truth."""
        super().__init__(parent)
        self._truth: Scores | None = None
        self._scores: Scores | None = None
        self._shift = 0.0
        self._tried: tuple[int, float] | None = None
        self._session = session
        session.reading_changed.connect(self._read)
        self._read()

    @property
    def truth(self) -> Scores | None:
        """What the network gave; None for a blank page."""
        return self._truth

    @property
    def scores(self) -> Scores | None:
        """What the charts show: the truth itself as long as nothing was altered."""
        return self._scores

    @property
    def shift(self) -> float:
        """What is added to all logits."""
        return self._shift

    @property
    def tried(self) -> int | None:
        """The digit whose logit is being tried at another value, if any."""
        return None if self._tried is None else self._tried[0]

    @property
    def tried_logit(self) -> float | None:
        """The value at which it is tried, without what is added to all."""
        return None if self._tried is None else self._tried[1]

    def add_to_all(self, shift: float) -> None:
        """Show all logits with the same added to them."""
        if shift != self._shift:
            self._shift = shift
            self._show()

    def try_logit(self, digit: int, shown: float) -> None:
        """Show what would be if a digit's bar stood at `shown`, what is added to all included."""
        tried = digit, shown - self._shift
        if self._truth is not None and tried != self._tried:
            self._tried = tried
            self._show()

    def let_go(self) -> None:
        """Go back to the true logit of the digit that was tried."""
        if self._tried is not None:
            self._tried = None
            self._show()

    def _read(self) -> None:
        before, reading = self._truth, self._session.reading
        self._truth = now = None if reading is None else reading.scores
        if before is None or now is None or not np.array_equal(before.logits, now.logits):
            self._tried = None  # another temperature lets it be, another digit does not
        self._show()

    def _show(self) -> None:
        scores = self._truth
        if scores is not None and self._tried is not None:
            scores = scores.with_logit(*self._tried)
        if scores is not None and self._shift:
            scores = scores.plus(self._shift)
        self._scores = scores
        self.scores_changed.emit()
