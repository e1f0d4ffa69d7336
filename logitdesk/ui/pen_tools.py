"""The row of tools under the page, and how wide the pen is."""

from dataclasses import replace
from math import ceil, floor

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QToolButton, QWidget

from logitdesk.ink.drawing import MAX_WIDTH, MIN_WIDTH
from logitdesk.ui.actions import Actions
from logitdesk.ui.session import Session
from logitdesk.ui.theme import quiet_label
from logitdesk.ui.widgets import Card


class PenTools(Card):
    """Pen, eraser, undo, redo, clear; how wide the pen is.

    All methods run on the window's thread.
    """

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self.body.setContentsMargins(6, 6, 6, 6)
        self.body.setSpacing(4)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for action in (actions.pen, actions.eraser, actions.undo, actions.redo, actions.clear):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        self._width = QSlider(Qt.Orientation.Horizontal)
        self._width.setRange(ceil(MIN_WIDTH), floor(MAX_WIDTH))
        self._width.setPageStep(6)
        self._width.setAccessibleName("Pen width")
        self._width.setToolTip("How wide the pen draws; the eraser is twice as wide")
        self._width.valueChanged.connect(self._resize)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(quiet_label("Width"))
        row.addWidget(self._width)
        self.body.addLayout(row)
        session.pen_changed.connect(self._follow)
        self._follow()

    def _resize(self, width: int) -> None:
        self._session.set_pen(replace(self._session.pen, width=float(width)))

    def _follow(self) -> None:
        with QSignalBlocker(self._width):
            self._width.setValue(round(self._session.pen.width))
