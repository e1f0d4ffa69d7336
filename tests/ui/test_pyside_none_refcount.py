"""PySide6 6.12.0 on Python 3.11 loses a reference to None with most void calls of Qt.

After some thousands of calls the process aborts ("deallocating None"), so the versions that do it
are kept out; this tells when one came in.
"""

import sys

import pytest
from PySide6.QtCore import QObject, QPointF, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

CALLS = 5000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there")
@pytest.mark.usefixtures("qapp")
def test_void_calls_of_qt_do_not_use_up_none() -> None:
    widget, thing, timer, sheet = QWidget(), QObject(), QTimer(), QPixmap(8, 8)
    painter = QPainter(sheet)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.update()
        widget.setToolTip("")
        thing.setObjectName("")
        timer.stop()
        painter.save()
        painter.drawPoint(QPointF(1, 1))
        painter.restore()
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < CALLS / 10
