"""A choice of few, all of them in sight."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from logitdesk.ui.typography import wrapped


class Segments(QFrame):
    """Buttons side by side of which one is down; the arrow keys go to the next one.

    All methods run on the window's thread.
    """

    chosen = Signal(str)
    """The person chose this one."""

    def __init__(self, choices: Mapping[str, str], parent: QWidget | None = None) -> None:
        """`choices` are what is chosen and how it is called; the first is down."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._segments: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for choice, text in choices.items():
            self._segments[choice] = segment = QPushButton(text)
            segment.setCheckable(True)
            segment.setAutoDefault(False)
            self._group.addButton(segment)
            row.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.buttonClicked.connect(self._was_clicked)
        self.choose(next(iter(choices)))

    @property
    def choice(self) -> str:
        """What is chosen."""
        return next(choice for choice, button in self._segments.items() if button.isChecked())

    def choose(self, choice: str) -> None:
        """Puts another one down, with the focus if one of them has it; `chosen` is not told."""
        had_focus = any(segment.hasFocus() for segment in self._segments.values())
        self._segments[choice].setChecked(True)
        self._let_tab_in()
        if had_focus:
            self._segments[choice].setFocus(Qt.FocusReason.OtherFocusReason)

    def explain(self, choice: str, text: str) -> None:
        """What is told of one when the mouse rests on it."""
        self._segments[choice].setToolTip(wrapped(text))

    def name_for_readers(self, name: str, explanation: str) -> None:
        """What a screen reader calls the choice."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(explanation)
        for segment in self._segments.values():
            segment.setAccessibleName(f"{name}: {segment.text()}")

    def _was_clicked(self) -> None:
        self._let_tab_in()
        self.chosen.emit(self.choice)

    def _let_tab_in(self) -> None:
        """Tab comes to the segment that is down, and then goes on."""
        for segment in self._segments.values():
            segment.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if segment.isChecked() else Qt.FocusPolicy.ClickFocus
            )
        self.setFocusProxy(self._segments[self.choice])
