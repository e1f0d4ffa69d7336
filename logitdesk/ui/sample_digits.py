"""Digits that others drew, for who wants to see the charts move before drawing one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from logitdesk.ui.widgets import Card


class SampleDigits(Card):
    """Ten buttons; each puts a sample of its digit on the page, another one each time.

    One stop for Tab; the arrow keys go from button to button.
    """

    def __init__(self, open_sample: Callable[[int], None], parent: QWidget | None = None) -> None:
        super().__init__("Sample digits", parent=parent)
        self.body.setContentsMargins(12, 8, 12, 10)
        row = QHBoxLayout()
        row.setSpacing(3)
        group = QButtonGroup(self)  # within one, the arrow keys go to the next button
        for digit in range(10):
            button = QToolButton()
            button.setText(str(digit))
            button.setToolTip(f"Put a {digit} that someone drew on the page; again for another")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked, digit=digit: open_sample(digit))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus if digit else Qt.FocusPolicy.TabFocus)
            group.addButton(button)
            row.addWidget(button)
        self.body.addLayout(row)
