"""Preprocessing: what each of its steps is for, seen by leaving it out."""

from dataclasses import replace
from math import log10
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
)

from logitdesk.inference.answers import place_and_preprocess
from logitdesk.inference.network import Answer
from logitdesk.ink.drawing import PAGE
from logitdesk.ink.preprocess import ALL, LARGEST, SMALLEST, Placement, PreprocessingSteps
from logitdesk.library.bundle import Bundle
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.heatmap import HeatMap, Map
from logitdesk.ui.evidence import text
from logitdesk.ui.evidence.compare_view import ColumnRow, scrolled_both_ways
from logitdesk.ui.evidence.map_view import wrapped_label
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.ink_painter import ink_in_colour
from logitdesk.ui.tasks import LatestTask
from logitdesk.ui.theme import ThemeManager, title_label, wrapped
from logitdesk.ui.widgets import Card

_BLANK: Final = "Draw a digit, then leave out what brings it to the networks’ 28 × 28."
_DRAG: Final = (
    "Drag the ink, or press the arrow keys; the wheel, + and − make it larger or smaller. "
    "Your own page stays as it is."
)
_STEPS: Final = {
    "square": (
        "Square",
        "The ink’s box becomes a square: a digit keeps its proportions.",
        "Off: height and width are stretched apart.",
    ),
    "reduced": (
        "20 × 20",
        "Every digit is brought to one size.",
        "Off: the whole page is shrunk as it is, so there is no box to make square.",
    ),
    "centred": (
        "Centring",
        "Its centre of mass goes to the middle.",
        "Off: the digit stays where it lies on the page.",
    ),
}
"""Of each step its title, what it does, and what is done without it."""
_KEY_UNITS: Final = 15
"""Page units that an arrow key moves the ink by: one of 28 pixels."""
_FACTOR: Final = 1.1
_MOVES: Final = {
    Qt.Key.Key_Left: (-_KEY_UNITS, 0),
    Qt.Key.Key_Right: (_KEY_UNITS, 0),
    Qt.Key.Key_Up: (0, -_KEY_UNITS),
    Qt.Key.Key_Down: (0, _KEY_UNITS),
}
_FACTORS: Final = {"+": _FACTOR, "=": _FACTOR, "-": 1 / _FACTOR}
_SLIDER_STEPS: Final = 100
"""Of the size's slider, for a factor of ten."""

_Result = tuple[list[Bundle], NDArray[np.float32], list[Answer | str], list[Answer | str]]
"""Who was asked, what they saw, and what they say of it and of the page with all steps."""


class PreprocessingView(Card):
    """The ink to drag, the 28 x 28 that results, a switch for each step, and all answers.

    Nothing here alters the person's page.
    """

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__()
        self._model = model
        self._newest = LatestTask[_Result](
            model.tasks, self._on_result, model.session.problem.emit, self
        )
        self._enabled = ALL
        self._asked: tuple[object, ...] = ()
        self._ink = InkPlacer(themes)
        self._seen = HeatMap(themes, "What the networks see", cell=5.0)
        self._size = QSlider(Qt.Orientation.Horizontal)
        self._size.setRange(_slider_step(SMALLEST), _slider_step(LARGEST))
        self._size.setAccessibleName("Size of the ink")
        self._size.setToolTip("The ink’s size; over the small page the wheel does the same")
        self._restore = QPushButton("Restore all steps")
        self._restore.setToolTip("All steps on, and the ink as you drew it")
        self._sentence = title_label(_BLANK)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = ColumnRow(themes, model)
        steps, place, upper = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._switches: dict[str, tuple[QCheckBox, QLabel]] = {}
        steps.addStretch()
        for step, (title, *_) in _STEPS.items():
            switch, told = QCheckBox(title), wrapped_label()
            told.setContentsMargins(24, 0, 0, 2)
            self._switches[step] = (switch, told)
            switch.toggled.connect(lambda is_on, step=step: self._on_toggled(step, is_on))
            steps.addWidget(switch)
            steps.addWidget(told)
        steps.addStretch()
        place.addWidget(self._ink, 1)
        place.addWidget(self._size)
        upper.setSpacing(16)
        upper.addLayout(place, 3)
        upper.addWidget(self._seen, 3)
        upper.addLayout(steps, 5)
        self.header.addWidget(self._sentence, 1)
        self.header.addWidget(self._restore)
        self.body.addLayout(upper, 1)
        self.body.addWidget(scrolled_both_ways(self._row), 1)
        add_export_menu(self, "preprocessing tried out", self._row.table)
        self._ink.placed.connect(self.refresh)
        self._size.valueChanged.connect(self._on_size_changed)
        self._restore.clicked.connect(self._restore_all)
        self._show_steps()

    def refresh(self) -> None:
        """Ask the networks about the ink as it is placed, unless they were."""
        model, reading, bundles = self._model, self._model.session.reading, self._model.compared
        self._row.set_bundles(bundles)
        self._ink.set_ink(None if reading is None else reading.steps)
        placement, enabled, cache = self._ink.placement, self._enabled, model.cache
        with QSignalBlocker(self._size):
            self._size.setValue(_slider_step(placement.scale))
        self._restore.setEnabled(enabled != ALL or placement != Placement())
        if reading is None or not bundles:
            self._asked = ()
            self._newest.forget()
            self._seen.clear("")
            self._row.clear()
            self._sentence.setText(_BLANK)
            return
        asked = (reading, placement, enabled, bundles)
        if asked == self._asked:
            return
        self._asked = asked
        steps, temperature = reading.steps, model.session.temperature

        def ask() -> _Result:
            image = place_and_preprocess(steps, placement, enabled)
            now, truth = (
                [cache.answer(shown, bundle, temperature) for bundle in bundles]
                for shown in (image, steps.centred)
            )
            return bundles, image, now, truth

        self._newest.ask(ask)

    def _on_toggled(self, step: str, is_on: bool) -> None:
        self._enabled = replace(self._enabled, **{step: is_on})
        self._show_steps()
        self.refresh()

    def _on_size_changed(self, step: int) -> None:
        self._ink.place(replace(self._ink.placement, scale=10.0 ** (step / _SLIDER_STEPS)))
        self.refresh()

    def _restore_all(self) -> None:
        self._enabled = ALL
        self._show_steps()
        self._ink.place(Placement())
        self.refresh()

    def _show_steps(self) -> None:
        for step, (switch, told) in self._switches.items():
            is_on = bool(getattr(self._enabled, step))
            with QSignalBlocker(switch):
                switch.setChecked(is_on)
            switch.setEnabled(step != "square" or self._enabled.reduced)
            told.setText(_STEPS[step][1 if is_on else 2])
            switch.setAccessibleDescription(told.text())

    def _on_result(self, result: _Result) -> None:
        bundles, image, now, truth = result
        if not self._asked or bundles != self._row.bundles:
            return  # the page was wiped meanwhile, or other networks are looked at
        self._seen.set_maps([Map(image, "picture")])
        before: dict[str, Answer] = {}
        for column, one, true in zip(self._row.columns, now, truth, strict=True):
            if isinstance(true, Answer):
                before[column.bundle.name] = true
            column.show_answer(one, before.get(column.bundle.name))
        self._row.fit_logits()
        told = text.robustness_text(self._row.answers, before)
        self._sentence.setText(told if self._restore.isEnabled() else "All steps are on.")


class InkPlacer(QLabel):
    """The page's ink on a small page: mouse or arrow keys move it; wheel, + and − size it."""

    placed = Signal()
    """A person has brought the ink elsewhere."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self._steps: PreprocessingSteps | None = None
        self._wanted = Placement()
        self._pressed: tuple[QPointF, Placement] | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(96, 96)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName("Place of the ink")
        self.setToolTip(wrapped(_DRAG))
        self.setAccessibleDescription(_DRAG)
        themes.changed.connect(self._draw)

    @property
    def placement(self) -> Placement:
        """Where the ink is, and how large: as near to what was wanted as the page allows."""
        return self._wanted if self._steps is None else self._wanted.kept_on_page(self._steps.box)

    def set_ink(self, steps: PreprocessingSteps | None) -> None:
        """Show other ink, None for none; where the former was, it is too."""
        if steps is not self._steps:
            self._steps = steps
            self._draw()

    def place(self, placement: Placement) -> None:
        """Have the ink there; `placed` is not sent."""
        self._wanted = placement
        self._draw()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (event.position(), self.placement)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            start, placement = self._pressed
            way = (event.position() - start) * (PAGE / self._side)
            self._bring_to(placement.moved(round(way.x()), round(way.y())))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._resize_ink(float(_FACTOR ** (event.angleDelta().y() / 120)))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._bring_to(self.placement.moved(*_MOVES[key]))
        elif event.text() in _FACTORS:
            self._resize_ink(_FACTORS[event.text()])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    @property
    def _side(self) -> int:
        return min(self.width(), self.height())

    def _resize_ink(self, factor: float) -> None:
        self._bring_to(replace(self.placement, scale=self.placement.scale * factor))

    def _bring_to(self, placement: Placement) -> None:
        if self._steps is not None:
            self.place(placement.kept_on_page(self._steps.box))
            self.placed.emit()

    def _draw(self) -> None:
        theme, ratio, unit = self._themes.theme, self.devicePixelRatioF(), self._side / PAGE
        picture = QPixmap(round(self._side * ratio), round(self._side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.card)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._steps is not None:
            left, top, right, bottom = self.placement.box_of(self._steps.box)
            box = QRectF(left * unit, top * unit, (right - left) * unit, (bottom - top) * unit)
            painter.drawImage(box, ink_in_colour(self._steps.ink, theme.ink))
        painter.setPen(QPen(theme.axis, 1))
        painter.drawRoundedRect(QRectF(0.5, 0.5, self._side - 1, self._side - 1), 6, 6)
        painter.end()
        self.setPixmap(picture)


def _slider_step(scale: float) -> int:
    """The place on the slider nearest to a scale > 0."""
    return round(_SLIDER_STEPS * log10(scale))
