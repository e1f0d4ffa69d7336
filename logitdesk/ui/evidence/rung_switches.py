"""Which steps of the normalisation there are."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from logitdesk.ink.preprocess import ALL, EnabledSteps
from logitdesk.ui.theme import quiet_label, wrapped

_TITLES: Final = {"square": "Square", "reduced": "20 × 20", "centred": "Centring"}
_ON: Final = {
    "square": "The ink’s box becomes a square.",
    "reduced": "Every digit is brought to one size.",
    "centred": "Its centre of mass goes to the middle.",
}
_OFF: Final = {
    "square": "Off: height and width stretched apart.",
    "reduced": "Off: the page is shrunk as it is.",
    "centred": "Off: the digit stays where it lies.",
}
_NO_BOX: Final = "No 20 × 20, so no box to make square."
_EXPLANATIONS: Final = {
    "square": "With it a digit keeps its proportions; without, a 1 becomes as broad as an 8.",
    "reduced": (
        "With it the ink’s box becomes 20 × 20 pixels, however large it was drawn; without, the "
        "whole page is shrunk to 28 × 28."
    ),
    "centred": (
        "With it the digit is moved until its centre of mass is in the middle of the 28 × 28; "
        "without, it lies there as on the page."
    ),
}


class RungSwitches(QWidget):
    """A switch for each step, with a sentence that says what it does now.

    All methods run on the window's thread.
    """

    changed = Signal()
    """The person switched a step on or off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rungs = ALL
        self._switches = {step: QCheckBox(title) for step, title in _TITLES.items()}
        self._sentences = {step: quiet_label("") for step in _TITLES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for step, switch in self._switches.items():
            sentence = self._sentences[step]
            sentence.setContentsMargins(24, 0, 0, 2)
            for widget in (switch, sentence):
                widget.setToolTip(wrapped(_EXPLANATIONS[step]))
            column.addWidget(switch)
            column.addWidget(sentence)
            switch.toggled.connect(lambda is_on, step=step: self._switched(step, is_on))
        self._show()

    @property
    def enabled(self) -> EnabledSteps:
        """Which are on."""
        return self._rungs

    @property
    def switches(self) -> dict[str, QCheckBox]:
        """By the step's name in `EnabledSteps`."""
        return dict(self._switches)

    def sentence_of(self, step: str) -> str:
        """What is said of a step now."""
        return self._sentences[step].text()

    def put_right(self) -> None:
        """All on again; `changed` is not told."""
        self._rungs = ALL
        self._show()

    def _switched(self, step: str, is_on: bool) -> None:
        self._rungs = replace(self._rungs, **{step: is_on})
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for step, switch in self._switches.items():
            is_on = bool(getattr(self._rungs, step))
            with QSignalBlocker(switch):
                switch.setChecked(is_on)
            self._sentences[step].setText((_ON if is_on else _OFF)[step])
            switch.setAccessibleDescription(self._sentences[step].text())
        self._switches["square"].setEnabled(self._rungs.reduced)
        if not self._rungs.reduced:
            self._sentences["square"].setText(_NO_BOX)
