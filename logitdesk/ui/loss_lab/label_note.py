"""Who says which class is the true one."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.theme import quiet_label, wrapped
from logitdesk.ui.widgets import way_back

_ANSWER: Final = "the network’s answer"
_CHOSEN: Final = "your choice"
_LIKELIEST: Final = "the likeliest class"
_TOLD: Final = (
    "The loss is of the true label. The drawing does not tell it: until you choose one, by a click "
    "in the column y, it is what the network takes the drawing for. A choice stays until the page "
    "is wiped."
)
_BACK: Final = "Take the likeliest class for the true label again"


class LabelNote(QWidget):
    """One quiet line: the true label, whose it is, and a way back from one that was chosen.

    All methods run on the window's thread.

    Attributes:
        back: forgets the chosen label; hidden while there is none.
    """

    def __init__(self, question: LossQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._said = quiet_label("")
        self._said.setToolTip(wrapped(_TOLD))
        self.back: QToolButton = way_back(_BACK, "Forget the chosen label")
        self.back.setFont(self._said.font())
        self.back.setStyleSheet("QToolButton { border-color: transparent; padding: 0 2px; }")
        self.back.clicked.connect(question.forget_label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._said)
        row.addWidget(self.back)
        row.addStretch()
        question.changed.connect(self._show)
        self._show()

    @property
    def said(self) -> QLabel:
        """What is shown."""
        return self._said

    def _show(self) -> None:
        question = self._question
        self._said.setText(f"true label {question.case.label}{_whose(question)}")
        self.back.setVisible(question.label_is_chosen)


def _whose(question: LossQuestion) -> str:
    if question.source == "own":
        return ""
    if question.label_is_chosen:
        return f": {_CHOSEN}"
    return f": {_ANSWER if question.shows_drawing else _LIKELIEST}"
