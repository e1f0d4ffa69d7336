"""The row of tools over the plane."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from logitdesk.ui.perceptron_lab.class_marks import SHAPES
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.plane import Plane
from logitdesk.ui.perceptron_lab.plane_tool import PlaneTool
from logitdesk.ui.theme import wrapped
from logitdesk.ui.widgets import DropDown, Segments

_PRESETS: Final = {
    "blobs": ("&Separate blobs", "Far apart: a straight line separates the classes."),
    "overlapping": ("&Overlapping", "So close that no straight line separates them."),
    "outlier": ("One o&utlier", "One point of class 0 lies alone on the far side of class 1."),
    "xor": ("&XOR", "Each class lies in two corners across from each other."),
    "ring": ("&Ring", "Class 0 lies in the middle, and class 1 all around it."),
}
"""What each is called, and what it is."""
_ERASE: Final = "erase"
_ERASES: Final = "Press and drag on the plane to erase points; the right button always does."
_OUTPUTS: Final = {"1": "1 logit", "3": "3 logits"}
_ONE_LOGIT: Final = (
    "output_size 1: one logit, the log-odds of class 1, which sigmoid turns into its probability."
)
_THREE_LOGITS: Final = (
    "output_size 3: a logit for each of three classes, which softmax turns into probabilities "
    "that sum to 1."
)


class PlaneTools(QWidget):
    """Points to begin with, what a click on the plane does, undo and redo, and how many logits.

    All methods run on the window's thread.

    Attributes:
        row: the tools from left to right; more may be added.
    """

    def __init__(self, lab: Lab, plane: Plane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lab = lab
        self._plane = plane
        self._tools = {count: _tools(count) for count in (2, 3)}
        self._undo = _button("↶", "Undo", "Take back the last change (Ctrl+Z)")
        self._redo = _button("↷", "Redo", "Do again what was taken back (Ctrl+Shift+Z)")
        self._outputs = Segments(_OUTPUTS)
        self._outputs.explain("1", _ONE_LOGIT)
        self._outputs.explain("3", _THREE_LOGITS)
        self._outputs.name_for_readers("Logits", "How many logits the perceptron has.")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self._fill_row()
        for tools in self._tools.values():
            tools.chosen.connect(self._take_tool)
        self._undo.clicked.connect(lab.undo)
        self._redo.clicked.connect(lab.redo)
        self._outputs.chosen.connect(lambda choice: lab.set_output_size(int(choice)))
        lab.output_size_changed.connect(self._follow_outputs)
        lab.changed.connect(self._follow)
        self._follow_outputs()
        self._follow()

    def _fill_row(self) -> None:
        tip = "Sets of points to begin with, or none."
        self.row.addWidget(DropDown("Points", tip, self._points_menu()))
        for tools in self._tools.values():
            self.row.addWidget(tools)
        self.row.addWidget(self._undo)
        self.row.addWidget(self._redo)
        self.row.addStretch()
        self.row.addWidget(self._outputs)

    def _points_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for name, (title, explanation) in _PRESETS.items():
            action = menu.addAction(title)
            action.setToolTip(wrapped(explanation))
            action.triggered.connect(lambda _checked, name=name: self._lab.take_preset(name))
        menu.addSeparator()
        menu.addAction("&Clear points", self._lab.clear)
        return menu

    def _take_tool(self, choice: str) -> None:
        self._plane.set_tool(PlaneTool(None if choice == _ERASE else int(choice)))

    def _follow_outputs(self) -> None:
        """Offer the classes there are; a class that is gone is in nobody's hand."""
        count = self._lab.perceptron.class_count
        self._outputs.choose(str(self._lab.perceptron.output_size))
        for offered, tools in self._tools.items():
            tools.setVisible(offered == count)
        number = self._plane.tool.number
        choice = _ERASE if number is None else str(min(number, count - 1))
        self._tools[count].choose(choice)
        self._take_tool(choice)

    def _follow(self) -> None:
        self._undo.setEnabled(self._lab.can_undo)
        self._redo.setEnabled(self._lab.can_redo)


def _tools(class_count: int) -> Segments:
    """A segment for each class and the eraser; class 1 is chosen."""
    classes = {str(number): f"{SHAPES[number]} {number}" for number in range(class_count)}
    tools = Segments({**classes, _ERASE: "Erase"})
    for number in range(class_count):
        tools.explain(str(number), f"Click on the plane to put points of class {number}.")
    tools.explain(_ERASE, _ERASES)
    tools.name_for_readers("A click puts class", "What a click on the plane does.")
    tools.choose("1")
    return tools


def _button(text: str, name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
