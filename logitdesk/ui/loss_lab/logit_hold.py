"""A logit's bar that a person has taken hold of."""

from math import floor, log10

from PySide6.QtCore import QPointF

from logitdesk.scores.losses import MOST
from logitdesk.ui.charts.bar_drag import BarDrag
from logitdesk.ui.loss_lab.loss_question import LossQuestion


class LogitHold:
    """Drags one logit of a question, which is one step to undo, and can take all of it back.

    How far it goes with the mouse is settled when it begins, however the axis grows meanwhile. All
    methods run on the window's thread.
    """

    def __init__(
        self, question: LossQuestion, number: int, place: QPointF, logits_a_pixel: float
    ) -> None:
        """Take hold of a class's bar.

        Args:
            question: whose logits.
            number: the class.
            place: where the mouse was pressed.
            logits_a_pixel: of the axis, which shows scaled logits.
        """
        case = question.case
        self._question = question
        self._rate = logits_a_pixel / case.scale
        self._drag = BarDrag(number, place, float(case.unscaled[number]))

    @property
    def number(self) -> int:
        """The class whose bar it is."""
        return self._drag.digit

    @property
    def has_moved(self) -> bool:
        """Whether it is a drag by now, and no click."""
        return self._drag.has_moved

    def drag_to(self, place: QPointF) -> None:
        """Set the logit to where the mouse is, in steps as fine as a pixel."""
        logit = self._drag.logit_at(place, self._rate, MOST)
        if logit is not None:
            logit = round(logit, -floor(log10(self._rate)))
            self._question.set_logit(self.number, min(max(logit, -MOST), MOST), deed=self)

    def take_back(self) -> None:
        """Have the logits, their source and their label as they were."""
        self._question.take_back(self)
