"""A view of the loss lab's question that costs nothing while nobody sees it."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from logitdesk.ui.loss_lab.loss_question import LossQuestion


class LiveView(QWidget):
    """Brings itself up to date when the question changes, or once it is shown.

    All methods run on the window's thread.

    Attributes:
        question: what is shown.
    """

    def __init__(self, question: LossQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        question.changed.connect(self.follow)

    def bring_up_to_date(self) -> None:
        """Show the question as it is; for views to say how."""
        raise NotImplementedError

    def follow(self) -> None:
        """Something is another: show it, if anybody can see it."""
        if self.isVisible():
            self.bring_up_to_date()

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what has changed meanwhile."""
        super().showEvent(event)
        self.bring_up_to_date()
