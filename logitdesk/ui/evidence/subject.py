"""What the Evidence page asks about: which digit's logit, and against which other."""

from PySide6.QtCore import QObject, Signal

from logitdesk.inference.evidence import Question
from logitdesk.scores.scores import Scores


class Subject(QObject):
    """The digit in question: one that a person chose, or always the winner.

    All methods run on the window's thread.

    Signals:
        changed(): another digit is chosen, or another one against it.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """It follows the winner, against none."""
        super().__init__(parent)
        self._digit: int | None = None
        self._against: int | None = None

    @property
    def digit(self) -> int | None:
        """The digit that was chosen; None while it follows the winner."""
        return self._digit

    @property
    def against(self) -> int | None:
        """The digit whose logit is taken away; None for none."""
        return self._against

    def question_for(self, scores: Scores) -> Question:
        """What to ask of a reading with these scores."""
        digit = scores.digit if self._digit is None else self._digit
        return Question(digit, None if self._against == digit else self._against)

    def follow(self) -> None:
        """Ask about the winner, whichever it is."""
        self._take(None, self._against)

    def choose(self, digit: int) -> None:
        """Ask about a digit, 0 to 9, whoever wins."""
        self._take(digit, None if digit == self._against else self._against)

    def set_against(self, against: int | None) -> None:
        """Ask why not another digit; None asks about the one alone."""
        if against is None or against != self._digit:
            self._take(self._digit, against)

    def toggle_against(self, against: int) -> None:
        """Ask why not another digit or, if that is asked already, no more."""
        self.set_against(None if against == self._against else against)

    def _take(self, digit: int | None, against: int | None) -> None:
        if (digit, against) != (self._digit, self._against):
            self._digit, self._against = digit, against
            self.changed.emit()
