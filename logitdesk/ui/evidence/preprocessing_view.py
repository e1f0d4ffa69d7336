"""Preprocessing: what each of its steps is for, seen by leaving it out."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QPushButton

from logitdesk.ink.drawing import PAGE
from logitdesk.ink.preprocess import (
    ALL,
    EnabledSteps,
    PreprocessingSteps,
    kept_on_page,
    moved_ink,
    preprocess_partly,
)
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.heatmap import HeatMap, Map
from logitdesk.ui.evidence.compare_view import Answers, ColumnRow, scrolled_both_ways
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.tasks import LatestTask
from logitdesk.ui.theme import ThemeManager, wrapped
from logitdesk.ui.widgets import Card, wrapped_label

_DRAG: Final = QT_TRANSLATE_NOOP(
    "InkPlacer", "Drag the ink, or press the arrow keys. Your own page stays as it is."
)
_STEPS: Final = {
    "square": (
        QT_TRANSLATE_NOOP("PreprocessingView", "Square"),
        QT_TRANSLATE_NOOP(
            "PreprocessingView",
            "The ink’s box becomes a square. Off: height and width are stretched apart.",
        ),
    ),
    "reduced": (
        QT_TRANSLATE_NOOP("PreprocessingView", "20 × 20"),
        QT_TRANSLATE_NOOP(
            "PreprocessingView",
            "Every digit is brought to one size. Off: the whole page is shrunk, without a box.",
        ),
    ),
    "centred": (
        QT_TRANSLATE_NOOP("PreprocessingView", "Centring"),
        QT_TRANSLATE_NOOP(
            "PreprocessingView",
            "Its centre of mass goes to the middle. Off: it stays where it lies on the page.",
        ),
    ),
}
"""Of each step its title, what it does, and what is done without it."""
_BLOCK: Final = 5
"""Page units to a pixel of the small page."""
_KEY_UNITS: Final = 15
"""Page units that an arrow key moves the ink by: one of 28 pixels."""
_MOVES: Final = {
    Qt.Key.Key_Left: (-_KEY_UNITS, 0),
    Qt.Key.Key_Right: (_KEY_UNITS, 0),
    Qt.Key.Key_Up: (0, -_KEY_UNITS),
    Qt.Key.Key_Down: (0, _KEY_UNITS),
}

_Result = tuple[NDArray[np.float32], Answers]
"""What the networks saw; what each says of it, and of the page with all steps."""


class PreprocessingView(Card):
    """The ink to drag, its 28 × 28, switches, and all answers.

    Nothing here alters the person's page.
    """

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__(QCoreApplication.translate("PreprocessingView", "What each step is for"))
        self._model = model
        self._task = LatestTask[_Result](
            model.tasks, self._on_answered, model.session.problem.emit, self
        )
        self._ink = InkPlacer(themes)
        self._seen = HeatMap(themes, self.tr("What the networks see"))
        self._restore = QPushButton(self.tr("Restore all steps"))
        self._restore.setToolTip(self.tr("All steps on, and the ink as you drew it"))
        self._row = ColumnRow(themes, model)
        self._switches: dict[str, QCheckBox] = {}
        steps = column_of(1, spacing=2)
        for step, (title, what) in _STEPS.items():
            self._switches[step] = switch = QCheckBox(self.tr(title))
            switch.setAccessibleDescription(self.tr(what))
            switch.setChecked(True)
            switch.toggled.connect(self.refresh)
            told = wrapped_label(self.tr(what))
            told.setContentsMargins(24, 0, 0, 2)
            steps.addWidget(switch)
            steps.addWidget(told)
        steps.addStretch()
        upper = row_of((self._ink, 3), (self._seen, 3), (steps, 5), spacing=16)
        self.header.addWidget(self._restore)
        self.body.addLayout(upper, 3)
        self.body.addWidget(scrolled_both_ways(self._row), 4)
        add_export_menu(self, self.tr("preprocessing tried out"), self._row.table)
        self._ink.placed.connect(self.refresh)
        self._restore.clicked.connect(self._restore_all)

    def refresh(self) -> None:
        """Ask the networks about the ink as it is placed, unless they were."""
        model, reading, bundles = self._model, self._model.session.reading, self._model.compared
        self._row.set_bundles(bundles)
        self._ink.set_ink(None if reading is None else reading.steps)
        offset, cache = self._ink.offset, model.cache
        on = {step: switch.isChecked() for step, switch in self._switches.items()}
        enabled = EnabledSteps(**on)
        self._switches["square"].setEnabled(enabled.reduced)
        self._restore.setEnabled(enabled != ALL or offset != (0, 0))
        if reading is None:
            self._task.forget()
            self._seen.clear(self.tr("Draw a digit."))
            self._row.clear()
            return
        steps, temperature = reading.steps, model.session.temperature

        def work() -> _Result:
            image = preprocess_partly(moved_ink(steps, *offset), enabled)
            image = np.zeros_like(steps.centred) if image is None else image
            return image, {
                bundle: (
                    cache.answer(image, bundle, temperature),
                    cache.answer(steps.centred, bundle, temperature),
                )
                for bundle in bundles
            }

        self._task.ask(work, (reading, offset, enabled, bundles))

    def _on_answered(self, result: _Result) -> None:
        image, answers = result
        self._seen.set_maps([Map(image, "picture", 1.0)])
        self._row.show_answers(answers)

    def _restore_all(self) -> None:
        for switch in self._switches.values():
            with QSignalBlocker(switch):
                switch.setChecked(True)
        self._ink.move_to(0, 0)


class InkPlacer(HeatMap):
    """The page's ink on a small page, which the mouse or the arrow keys move.

    Attributes:
        offset: page units that the ink is moved by, to the right and down.
    """

    placed = Signal()
    """The ink is elsewhere."""

    def __init__(self, themes: ThemeManager) -> None:
        name = QCoreApplication.translate("InkPlacer", "Place of the ink")
        super().__init__(themes, name, least=1.0)
        self._steps: PreprocessingSteps | None = None
        self.offset = (0, 0)
        self._pressed = QPointF(), self.offset
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(wrapped(self.tr(_DRAG)))
        self.set_ink(None)

    def set_ink(self, steps: PreprocessingSteps | None) -> None:
        """Show other ink, None for none; where the former was, it is too."""
        if steps is None or steps is not self._steps:
            self._steps = steps
            self._show()

    def move_to(self, dx: int, dy: int) -> None:
        """Move the ink there, or as near as the page allows."""
        self.offset = (dx, dy)
        self._show()
        self.placed.emit()

    def describe(self) -> str:
        return QCoreApplication.translate("InkPlacer", _DRAG)

    def target_at(self, place: QPointF) -> None:
        """Point at no pixel."""

    def press(self, place: QPointF) -> bool:
        self._pressed = place, self.offset
        return True

    def drag(self, place: QPointF) -> None:
        start, (dx, dy) = self._pressed
        way = (place - start) * _BLOCK / self._cell
        self.move_to(dx + round(way.x()), dy + round(way.y()))

    def handle_key(self, event: QKeyEvent) -> bool:
        dx, dy = _MOVES.get(Qt.Key(event.key()), (0, 0))
        self.move_to(self.offset[0] + dx, self.offset[1] + dy)
        return (dx, dy) != (0, 0)

    def _show(self) -> None:
        page = np.zeros((PAGE, PAGE), np.float32)
        if self._steps is not None:
            self.offset = kept_on_page(self._steps.box, *self.offset)
            page = moved_ink(self._steps, *self.offset)
        side = PAGE // _BLOCK
        self.set_maps([Map(page.reshape(side, _BLOCK, side, _BLOCK).mean((1, 3)), "picture", 1.0)])
