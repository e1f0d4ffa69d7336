"""Adding the same to all ten logits, and being told what that changes."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import QUIET, font_of, quiet_label, wrapped
from logitdesk.ui.what_if import WhatIf
from logitdesk.ui.what_if_words import what_if_words
from logitdesk.ui.widgets import ReturningSlider, keep_room, way_back

MOST: Final = 10
"""What can be added or taken away, in logits."""
_STEPS: Final = 2  # of the slider, to a logit
_TOOLTIP: Final = (
    "Adds the same c to all ten logits. Softmax and log-odds depend on differences of logits "
    "alone, so they do not change. A double click goes back to 0."
)
_TRY: Final = (
    "Drag the bar of a logit, or go to it with Tab and the arrow keys and press ← or →. "
    "The charts show what would be; let go, or press Escape, and they show the truth again."
)
_LINES: Final = 2


class SoftmaxByHand(QWidget):
    """A slider from −10 to +10 with a way back to 0, and one sentence beside it.

    All methods run on the window's thread.
    """

    def __init__(self, what_if: WhatIf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what_if = what_if
        self._label = quiet_label(f"{signed(-MOST)} to all")
        self._label.setMinimumWidth(self._label.sizeHint().width())
        self._reset = way_back("Back to 0", "Add nothing to the logits")
        self._reset.setFont(self._label.font())
        self._edge = QFrame()
        self._edge.setProperty("role", "edge")
        keep_room(self._edge)
        self._slider = ReturningSlider()
        self._slider.setRange(-MOST * _STEPS, MOST * _STEPS)
        self._slider.setPageStep(2 * _STEPS)
        self._slider.setFixedWidth(130)
        self._slider.setAccessibleName("Added to all ten logits")
        for explained in (self._label, self._slider):
            explained.setToolTip(wrapped(_TOOLTIP))
        self._said = QLabel()
        self._said.setToolTip(wrapped(_TRY))
        self._put_together()
        self._slider.valueChanged.connect(lambda step: what_if.add_to_all(step / _STEPS))
        for asked in (self._reset.clicked, self._slider.went_back):
            asked.connect(self._go_back)
        what_if.scores_changed.connect(self._show)
        self._show()

    def _put_together(self) -> None:
        self._said.setFont(font_of(QUIET))
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        # Its size is its own, whatever it says: the charts keep their places.
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._said.setFixedHeight(_LINES * QFontMetrics(self._said.font()).lineSpacing() + 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self._slider)
        row.addWidget(self._reset)
        row.addWidget(self._edge)
        row.addWidget(self._said, stretch=1)

    def _go_back(self) -> None:
        self._what_if.add_to_all(0.0)

    def _show(self) -> None:
        shift, said = self._what_if.shift, what_if_words(self._what_if)
        label = f"{signed(shift)} to all" if shift else "+c to all"
        if label != self._label.text():
            self._label.setText(label)
            self._reset.setVisible(shift != 0)
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(shift * _STEPS))
        if said != self._said.text():
            self._said.setText(said)
        self._edge.setVisible(self._what_if.tried is not None)
