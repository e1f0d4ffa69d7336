"""A short way round a page for who sees it first: a few sentences, one at a time."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from logitdesk.ui.theme import quiet_label

MOST: Final = 5
"""Nobody follows more."""
GOES_AFTER_MS: Final = 400
"""Nobody clicks once more by mistake, on what would have moved under the mouse."""


class FirstSteps(QFrame):
    """A bar that says what to try, and goes on when it was done, or when the person wants to.

    It is hidden until it begins. After its end it keeps its room for a moment, so that a quick
    click meets nothing that has just moved there. All methods run on the window's thread.
    """

    ended = Signal()
    """The person came to the end, or skipped the rest."""
    room_left = Signal()
    """Some time after the end: others have its room now."""

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        """`steps` are one to five sentences, each of something to do."""
        super().__init__(parent)
        if not 1 <= len(steps) <= MOST:
            raise ValueError(f"There are 1 to {MOST} first steps, not {len(steps)}.")
        self._steps = steps
        self._number = 0
        self._count = quiet_label("")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._next = QPushButton("Next")
        self._skip = QPushButton("Skip")
        kept = self._skip.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # so that “Done” is where “Next” was
        self._skip.setSizePolicy(kept)
        self._skip.setToolTip("The menu at the right of the page shows this again")
        self._next.clicked.connect(lambda: self._go_to(self._number + 1))
        self._skip.clicked.connect(self._end)
        self.setAccessibleName("First steps")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(10)
        for widget in (self._count, self._text, self._next, self._skip):
            row.addWidget(widget, stretch=1 if widget is self._text else 0)
        self._going = QTimer(self, singleShot=True, interval=GOES_AFTER_MS)
        self._going.timeout.connect(self._leave_room)
        self.hide()

    @property
    def has_room(self) -> bool:
        """Whether it is shown, or has been a moment ago."""
        return not self.isHidden() or self._going.isActive()

    @property
    def number(self) -> int | None:
        """Which step is shown, from 0; None while the bar is hidden."""
        return None if self.isHidden() else self._number

    def begin(self) -> None:
        """Show the first step."""
        self._going.stop()
        self._keep_room(is_kept=False)
        self.show()
        self._go_to(0)

    def did(self, number: int) -> None:
        """The person did what this step says: if it is the one shown, the next one is."""
        if self.number == number:
            self._go_to(number + 1)

    def _go_to(self, number: int) -> None:
        if number >= len(self._steps):
            self._end()
            return
        self._number = number
        is_last = number == len(self._steps) - 1
        self._count.setText(f"{number + 1} of {len(self._steps)}")
        self._text.setText(self._steps[number])
        self.setAccessibleDescription(self._steps[number])
        self._next.setText("Done" if is_last else "Next")
        self._skip.setVisible(not is_last)

    def _end(self) -> None:
        self._keep_room(is_kept=True)
        self._going.start()
        self.hide()
        self.ended.emit()

    def _leave_room(self) -> None:
        self._keep_room(is_kept=False)
        self.room_left.emit()

    def _keep_room(self, *, is_kept: bool) -> None:
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(is_kept)
        self.setSizePolicy(policy)
