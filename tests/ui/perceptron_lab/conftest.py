"""The page of the perceptron lab in a window of its own, and a hand for it."""

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QMenu, QWidget

from logitdesk import paths
from logitdesk.library.experiment import write_experiment
from logitdesk.scores.perceptron import Experiment
from logitdesk.ui.document_io import FileDialogs
from logitdesk.ui.perceptron_lab.diagram import NetworkDiagram, WeightField
from logitdesk.ui.perceptron_lab.page import PerceptronLabPage
from logitdesk.ui.perceptron_lab.plane import Plane
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager

W = TypeVar("W", bound=QWidget)
LEFT, MIDDLE, RIGHT = (
    Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton,
)  # fmt: skip
NO_KEY = Qt.KeyboardModifier.NoModifier


class Lab:
    """A window with the page, and what a person does there."""

    def __init__(self, app: QApplication, experiment: Experiment | None = None) -> None:
        if experiment is not None:
            paths.perceptron_lab().parent.mkdir(parents=True, exist_ok=True)
            write_experiment(paths.perceptron_lab(), experiment)
        self.app, self.problems = app, list[str]()
        self.window = QMainWindow()
        self.tasks = TaskRunner(self.window)
        self.themes = ThemeManager(app, "light", self.window)
        self.dialogs = FileDialogs(self.tasks, self.window)
        self.dialogs.problem.connect(self.problems.append)
        self.page = PerceptronLabPage(self.themes, self.tasks, self.problems.append)
        self.model = self.page.model
        self.window.setCentralWidget(self.page)
        undo = self.model.undo_stack.createUndoAction(self.window)
        undo.setShortcut("Ctrl+Z")  # as the real window has it
        self.window.addAction(undo)
        self.window.resize(1000, 600)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.plane, self.diagram = self.find(Plane), self.find(NetworkDiagram)

    def close(self) -> None:
        self.window.close()
        self.tasks.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def find(self, kind: type[W], name: str = "") -> W:
        """The visible widget of a class whose name or text begins so."""
        for one in self.page.findChildren(kind):
            names = [one.accessibleName(), one.text() if isinstance(one, QAbstractButton) else ""]
            if one.isVisible() and any(text.startswith(name) for text in names):
                return one
        raise LookupError(name)

    def press(self, name: str) -> None:
        QTest.mouseClick(self.find(QAbstractButton, name), LEFT)

    def field(self, name: str) -> WeightField:
        return self.find(WeightField, name)

    def texts(self) -> str:
        """Descriptions and texts of all that is seen."""
        parts = [one for one in self.page.findChildren(QWidget) if one.isVisible()]
        return "\n".join(f"{getattr(p, 'text', str)()} {p.accessibleDescription()}" for p in parts)

    def at(self, x1: float, x2: float) -> QPoint:
        return self.plane.place_of(x1, x2).toPoint()

    def click(self, x1: float, x2: float) -> None:
        QTest.mouseClick(self.plane.viewport(), LEFT, NO_KEY, self.at(x1, x2))

    def hover(self, x1: float, x2: float) -> None:
        QTest.mouseMove(self.plane.viewport(), self.at(x1, x2) + QPoint(3, 0))
        QTest.mouseMove(self.plane.viewport(), self.at(x1, x2))

    def drag(self, *places: QPoint, button: Qt.MouseButton = LEFT) -> None:
        """Press at the first place of the plane, and release at the last."""
        view = self.plane.viewport()
        QTest.mousePress(view, button, NO_KEY, places[0])
        for place in places[1:]:
            QTest.mouseMove(view, place)
            QTest.qWait(1)
        QTest.mouseRelease(view, button, NO_KEY, places[-1])

    def wheel(self, steps: int, at: QPoint) -> None:
        view = self.plane.viewport()
        event = QWheelEvent(
            QPointF(at), QPointF(view.mapToGlobal(at)), QPoint(), QPoint(0, 120 * steps),
            Qt.MouseButton.NoButton, NO_KEY, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        self.app.sendEvent(view, event)

    def context_menu(self, at: QPoint) -> dict[str, Callable[[], None]]:
        """Click with the right button: what the menu offers, and does."""
        view = self.plane.viewport()
        QTest.mousePress(view, RIGHT, NO_KEY, at)
        reason = QContextMenuEvent.Reason.Mouse
        self.app.sendEvent(view, QContextMenuEvent(reason, at, view.mapToGlobal(at)))
        QTest.mouseRelease(view, RIGHT, NO_KEY, at)
        menu = self.app.activePopupWidget()
        assert isinstance(menu, QMenu)
        offers = {action.text().replace("&", ""): action.trigger for action in menu.actions()}
        menu.hide()
        return offers

    def keys(self, widget: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
        for key in keys:
            QTest.keyClick(widget, key, modifier)

    def undo(self) -> None:
        self.keys(self.page, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def open_lab(qapp: QApplication) -> Iterator[Callable[..., Lab]]:
    labs: list[Lab] = []

    def open_lab(experiment: Experiment | None = None) -> Lab:
        labs.append(Lab(qapp, experiment))
        return labs[-1]

    yield open_lab
    for lab in labs:
        lab.close()


@pytest.fixture
def lab(open_lab: Callable[..., Lab]) -> Lab:
    """The lab as a new person finds it."""
    return open_lab()
