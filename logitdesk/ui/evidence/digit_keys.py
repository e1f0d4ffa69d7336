"""The number keys, which choose what is asked about."""

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from logitdesk.scores.scores import DIGITS
from logitdesk.ui.evidence.subject import Subject


def take_digit_keys(page: QWidget, subject: Subject) -> None:
    """While `page` is in sight 0 to 9 ask about a digit, and with Shift why not that one.

    A field that is typed in keeps its keys: Qt offers it them first.
    """
    for digit in range(DIGITS):
        for keys, chosen in (
            (f"{digit}", partial(subject.choose, digit)),
            (f"Shift+{digit}", partial(subject.toggle_against, digit)),
        ):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.activated.connect(chosen)
            # Some keyboards have their figures on Shift, where a key stands for both.
            shortcut.activatedAmbiguously.connect(partial(subject.choose, digit))
