"""Preprocessing: what each of its steps is for, seen by leaving it out."""

from dataclasses import replace
from math import log10
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
)

from logitdesk.inference.network import Answer
from logitdesk.ink.drawing import PAGE
from logitdesk.ink.preprocess import (
    ALL,
    LARGEST,
    SMALLEST,
    EnabledSteps,
    Placement,
    PreprocessingSteps,
    placed_ink,
    preprocess_partly,
)
from logitdesk.library.bundle import Bundle
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.heatmap import HeatMap, Map
from logitdesk.ui.evidence.compare_view import ColumnRow, scrolled_both_ways
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.evidence.view import Inquiry, wrapped_label
from logitdesk.ui.ink_painter import ink_on_black
from logitdesk.ui.theme import ThemeManager, wrapped
from logitdesk.ui.widgets import Card

_DRAG: Final = "Drag the ink, or press the arrow keys. Your own page stays as it is."
_STEPS: Final = {
    "square": (
        "Square",
        "The ink’s box becomes a square. Off: height and width are stretched apart.",
    ),
    "reduced": (
        "20 × 20",
        "Every digit is brought to one size. Off: the whole page is shrunk, without a box.",
    ),
    "centred": (
        "Centring",
        "Its centre of mass goes to the middle. Off: it stays where it lies on the page.",
    ),
}
"""Of each step its title, what it does, and what is done without it."""
_KEY_UNITS: Final = 15
"""Page units that an arrow key moves the ink by: one of 28 pixels."""
_MOVES: Final = {
    Qt.Key.Key_Left: (-_KEY_UNITS, 0),
    Qt.Key.Key_Right: (_KEY_UNITS, 0),
    Qt.Key.Key_Up: (0, -_KEY_UNITS),
    Qt.Key.Key_Down: (0, _KEY_UNITS),
}
_SLIDER_STEPS: Final = 100
"""Of the size's slider, for a factor of ten."""

_Result = tuple[NDArray[np.float32], dict[Bundle, tuple[Answer | str, Answer | str]]]
"""What the networks saw; what each says of it, and of the page with all steps."""


class PreprocessingView(Card):
    """The ink to drag, the 28 × 28 that results, a switch for each step, and all answers.

    Nothing here alters the person's page.
    """

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__("Leave out a step, and see which networks fall apart")
        self._model = model
        self._inquiry = Inquiry[_Result](model, self._on_answered, self)
        self._ink = InkPlacer()
        self._seen = HeatMap(themes, "What the networks see", cell=5.0)
        self._size = QSlider(Qt.Orientation.Horizontal)
        self._size.setRange(_slider_step(SMALLEST), _slider_step(LARGEST))
        self._size.setAccessibleName("Size of the ink")
        self._size.setToolTip("The ink’s size")
        self._restore = QPushButton("Restore all steps")
        self._restore.setToolTip("All steps on, and the ink as you drew it")
        self._row = ColumnRow(themes, model)
        steps, place, upper = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._switches: dict[str, QCheckBox] = {}
        steps.addStretch()
        for step, (title, what) in _STEPS.items():
            self._switches[step] = switch = QCheckBox(title)
            switch.setAccessibleDescription(what)
            switch.setChecked(True)
            switch.toggled.connect(self.refresh)
            told = wrapped_label(what)
            told.setContentsMargins(24, 0, 0, 2)
            steps.addWidget(switch)
            steps.addWidget(told)
        steps.addStretch()
        place.addWidget(self._ink, 1)
        place.addWidget(self._size)
        upper.setSpacing(16)
        upper.addLayout(place, 3)
        upper.addWidget(self._seen, 3)
        upper.addLayout(steps, 5)
        self.header.addWidget(self._restore)
        self.body.addLayout(upper, 1)
        self.body.addWidget(scrolled_both_ways(self._row), 1)
        add_export_menu(self, "preprocessing tried out", self._row.table)
        self._ink.placed.connect(self.refresh)
        self._size.valueChanged.connect(self._on_size_changed)
        self._restore.clicked.connect(self._restore_all)

    def refresh(self) -> None:
        """Ask the networks about the ink as it is placed, unless they were."""
        model, reading, bundles = self._model, self._model.session.reading, self._model.compared
        self._row.set_bundles(bundles)
        self._ink.set_ink(None if reading is None else reading.steps)
        placement, cache = self._ink.placement, model.cache
        on = {step: switch.isChecked() for step, switch in self._switches.items()}
        enabled = EnabledSteps(**on)
        self._switches["square"].setEnabled(enabled.reduced)
        with QSignalBlocker(self._size):
            self._size.setValue(_slider_step(placement.scale))
        self._restore.setEnabled(enabled != ALL or placement != Placement())
        if reading is None:
            self._inquiry.forget()
            self._seen.clear("Draw a digit.")
            self._row.clear()
            return
        steps, temperature = reading.steps, model.session.temperature

        def work() -> _Result:
            image = preprocess_partly(placed_ink(steps.ink, steps.box, placement), enabled)
            image = np.zeros_like(steps.centred) if image is None else image
            return image, {
                bundle: (
                    cache.answer(image, bundle, temperature),
                    cache.answer(steps.centred, bundle, temperature),
                )
                for bundle in bundles
            }

        self._inquiry.ask((reading, placement, enabled, bundles), work)

    def _on_answered(self, result: _Result) -> None:
        image, answers = result
        self._seen.set_maps([Map(image, "picture", 1.0)])
        for column in self._row.columns:
            if column.bundle in answers:
                answer, truth = answers[column.bundle]
                column.show_answer(answer, truth=None if isinstance(truth, str) else truth)
        self._row.fit_logits()

    def _on_size_changed(self, step: int) -> None:
        self._ink.place(replace(self._ink.placement, scale=10.0 ** (step / _SLIDER_STEPS)))

    def _restore_all(self) -> None:
        for switch in self._switches.values():
            with QSignalBlocker(switch):
                switch.setChecked(True)
        self._ink.place(Placement())


class InkPlacer(QLabel):
    """The page's ink on a small page, which the mouse or the arrow keys move."""

    placed = Signal()
    """The ink is elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: PreprocessingSteps | None = None
        self.placement = Placement()
        self._pressed: tuple[QPointF, Placement] | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(96, 96)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName("Place of the ink")
        self.setToolTip(wrapped(_DRAG))
        self.setAccessibleDescription(_DRAG)

    def set_ink(self, steps: PreprocessingSteps | None) -> None:
        """Show other ink, None for none; where the former was, it is too."""
        if steps is not self._steps:
            self._steps = steps
            self._set_placement(self.placement)

    def place(self, placement: Placement) -> None:
        """Have the ink there, or as near as the page allows."""
        self._set_placement(placement)
        self.placed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (event.position(), self.placement)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            start, placement = self._pressed
            way = (event.position() - start) * (
                PAGE / self.pixmap().deviceIndependentSize().width()
            )
            self.place(placement.moved(round(way.x()), round(way.y())))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.place(self.placement.moved(*_MOVES[key]))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _set_placement(self, placement: Placement) -> None:
        if self._steps is not None:
            placement = placement.kept_on_page(self._steps.box)
        self.placement = placement
        self._draw()

    def _draw(self) -> None:
        steps, ratio = self._steps, self.devicePixelRatioF()
        page = np.zeros((PAGE, PAGE), np.float32)
        if steps is not None:
            page = placed_ink(steps.ink, steps.box, self.placement)
        picture = QPixmap.fromImage(ink_on_black(page)).scaledToWidth(
            round(min(self.width(), self.height()) * ratio),
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(ratio)
        self.setPixmap(picture)


def _slider_step(scale: float) -> int:
    """The place on the slider nearest to a scale > 0."""
    return round(_SLIDER_STEPS * log10(scale))
