"""The loss lab in a window of its own, used by real events."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QWidget

from logitdesk.scores.losses import LossCase
from logitdesk.ui.loss_lab.model import LossLabModel
from logitdesk.ui.loss_lab.page import LossLabPage
from logitdesk.ui.theme import stylesheet_of
from tests.ui.stage import Stage

LEFT = Qt.MouseButton.LeftButton
ROWS = "Logits, softmax, label and gradient of each class"
CURVES = "Loss against the scale of the logits"


class Lab:
    """A person in front of the page."""

    def __init__(self, app: QApplication, stage: Stage, size: tuple[int, int]) -> None:
        self.app, self.stage = app, stage
        self.window = QMainWindow()
        self.window.setStyleSheet(stylesheet_of(stage.themes.theme))
        self.page = LossLabPage(stage.session, stage.themes)
        self.window.setCentralWidget(self.page)
        undo = self.page.lab.undo_stack.createUndoAction(self.window)
        undo.setShortcut("Ctrl+Z")  # as the real window has it
        self.window.addAction(undo)
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        QTest.qWait(20)

    @property
    def case(self) -> LossCase:
        return self.page.lab.case

    def named(self, name: str) -> Any:
        """The visible widget that a screen reader calls so."""
        found = [w for w in self.page.findChildren(QWidget) if w.accessibleName() == name]
        return next(widget for widget in found if widget.isVisible())

    def button(self, text: str) -> QAbstractButton:
        found = self.page.findChildren(QAbstractButton)
        return next(b for b in found if b.isVisible() and text in (b.text(), b.accessibleName()))

    def click(self, text: str) -> None:
        QTest.mouseClick(self.button(text), LEFT)

    def says(self, text: str) -> bool:
        """Whether a label in sight has this text in it."""
        labels = self.page.findChildren(QLabel)
        return any(text in label.text() for label in labels if label.isVisible())

    @property
    def rows(self) -> Any:
        """The bars of logits, softmax and gradients."""
        return self.named(ROWS)

    def bar(self, row: int) -> QPoint:
        """The middle of the room of a logit's bar."""
        return QPoint(self.rows.width() // 5, round(self.rows.place_of(row).y()))

    def drag(self, view: QWidget, start: QPoint, pixels: int) -> None:
        """Drag to the right, in a viewport."""
        QTest.mousePress(view, LEFT, pos=start)
        for part in (2, 1):
            QTest.mouseMove(view, start + QPoint(pixels // part, 0))
        QTest.mouseRelease(view, LEFT, pos=start + QPoint(pixels, 0))

    def drag_logit(self, row: int, pixels: int) -> None:
        self.drag(self.rows.viewport(), self.bar(row), pixels)

    def click_row(self, row: int) -> None:
        QTest.mouseClick(self.rows.viewport(), LEFT, pos=self.bar(row))

    def type_logits(self, text: str) -> None:
        """Type all logits, and press Enter."""
        field = self.named("Logits as text")
        field.setFocus()
        field.selectAll()
        self.press(text, Qt.Key.Key_Return)

    def press(self, *keys: Any) -> None:
        """Press keys, or type text, in what has the focus."""
        for key in keys:
            for one in key if isinstance(key, str) else [key]:
                pressed: Any = one
                QTest.keyClick(self.app.focusWidget() or self.page, pressed)
        self.app.processEvents()


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def model(stage: Stage) -> LossLabModel:
    return LossLabModel(stage.session)


@pytest.fixture
def lab(qapp: QApplication, stage: Stage) -> Iterator[Lab]:
    lab = Lab(qapp, stage, (1000, 590))
    yield lab
    lab.window.close()
    lab.window.deleteLater()
