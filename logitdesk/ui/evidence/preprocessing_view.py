"""Preprocessing: what each of its steps is for, seen by leaving it out."""

from dataclasses import replace
from math import log10
from typing import Final

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
    QWidget,
)

from logitdesk.inference.answers import Answer, PreprocessingResult, PreprocessingRun
from logitdesk.ink.drawing import PAGE
from logitdesk.ink.page import LARGEST, SMALLEST, Placement
from logitdesk.ink.preprocess import ALL, PreprocessingSteps
from logitdesk.library.bundle import Bundle
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.heatmap import HeatMap, Map
from logitdesk.ui.charts.table import Cell, Table
from logitdesk.ui.evidence import text
from logitdesk.ui.evidence.compare_view import ColumnRow, scores_rows
from logitdesk.ui.evidence.model import EvidenceModel
from logitdesk.ui.ink_painter import ink_in_colour
from logitdesk.ui.tasks import LatestTask
from logitdesk.ui.theme import ThemeManager, quiet_label, title_label, wrapped
from logitdesk.ui.widgets import Card, scrolled

_BLANK: Final = "Draw a digit, then leave out what brings it to the networks’ 28 × 28."
_ALL_ON: Final = "All steps are on: wherever you drag the ink, the networks see the same."
_DRAG: Final = (
    "Drag the ink, or press the arrow keys; the wheel, + and − make it larger or smaller. "
    "Your own page stays as it is."
)
_STEPS: Final = {
    "square": (
        "Square",
        "The ink’s box becomes a square.",
        "Off: height and width stretched apart.",
        "With it a digit keeps its proportions; without, a 1 becomes as broad as an 8.",
    ),
    "reduced": (
        "20 × 20",
        "Every digit is brought to one size.",
        "Off: the page is shrunk as it is.",
        (
            "With it the ink’s box becomes 20 × 20 pixels, however large it was drawn; without, "
            "the whole page is shrunk to 28 × 28."
        ),
    ),
    "centred": (
        "Centring",
        "Its centre of mass goes to the middle.",
        "Off: the digit stays where it lies.",
        (
            "With it the digit is moved until its centre of mass is in the middle of the 28 × 28; "
            "without, it lies there as on the page."
        ),
    ),
}
"""Of each step its title, what it does, what is done without it, and an explanation."""
_NO_BOX: Final = "No 20 × 20, so no box to make square."
_KEY_UNITS: Final = 15
"""Page units that an arrow key moves the ink by: one of 28 pixels."""
_FACTOR: Final = 1.1
_MOVES: Final = {
    Qt.Key.Key_Left: (-_KEY_UNITS, 0),
    Qt.Key.Key_Right: (_KEY_UNITS, 0),
    Qt.Key.Key_Up: (0, -_KEY_UNITS),
    Qt.Key.Key_Down: (0, _KEY_UNITS),
}
_FACTORS: Final = {
    Qt.Key.Key_Plus: _FACTOR, Qt.Key.Key_Equal: _FACTOR, Qt.Key.Key_Minus: 1 / _FACTOR,
}  # fmt: skip
_SLIDER_STEPS: Final = 100
"""Of the size's slider, for a factor of ten."""


class PreprocessingView(Card):
    """The ink to drag, the 28 x 28 that results, a switch for each step, and all answers.

    Nothing here alters the person's page.
    """

    def __init__(self, themes: ThemeManager, model: EvidenceModel) -> None:
        super().__init__()
        self._model = model
        self._newest = LatestTask[tuple[list[Bundle], PreprocessingResult]](
            model.tasks, self._on_result, model.session.problem.emit, self
        )
        self._enabled = ALL
        self._asked: tuple[object, ...] = ()
        self._truth: dict[str, Answer] = {}
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
        self._switches: dict[str, QCheckBox] = {}
        self._sentences = {step: quiet_label("") for step in _STEPS}
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._make_upper_row(), 1)
        rows.addWidget(self._row, 1)
        self.header.addWidget(self._sentence, 1)
        self.header.addWidget(self._restore)
        self.body.addWidget(scrolled(inside), 1)
        add_export_menu(self, "preprocessing tried out", self._table)
        add_export_menu(self._seen, "what the networks see", self._seen.table)
        self._ink.placed.connect(self.refresh)
        self._size.valueChanged.connect(self._on_size_changed)
        self._restore.clicked.connect(self._restore_all)
        self._show_steps()

    def refresh(self) -> None:
        """Ask the networks about the ink as it is placed, unless they were."""
        model, reading, bundles = self._model, self._model.reading, list(self._model.compared)
        self._row.set_bundles(bundles)
        self._ink.set_ink(None if reading is None else reading.steps)
        placement, enabled, cache = self._ink.placement, self._enabled, model.cache
        with QSignalBlocker(self._size):
            self._size.setValue(_slider_step(placement.scale))
        self._restore.setEnabled(enabled != ALL or placement != Placement())
        if reading is None or not bundles:
            self._asked = ()
            self._newest.forget()
            self._show_nothing()
            return
        asked = (reading, placement, enabled, bundles)
        if asked != self._asked:
            self._asked = asked
            temperature = model.session.temperature
            run = PreprocessingRun(reading.steps, placement, enabled, bundles, temperature)
            self._newest.ask(lambda: (bundles, run.run(cache)))

    def _make_upper_row(self) -> QHBoxLayout:
        place, seen, steps = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        below, size = quiet_label("what the networks see"), QHBoxLayout()
        below.setAlignment(Qt.AlignmentFlag.AlignCenter)
        below.setFixedHeight(self._size.sizeHint().height())
        size.addWidget(quiet_label("Size"))
        size.addWidget(self._size, 1)
        place.addWidget(self._ink, 1)
        place.addLayout(size)
        seen.addWidget(self._seen, 1)
        seen.addWidget(below)
        steps.addStretch()
        for step, (title, _, _, explanation) in _STEPS.items():
            self._switches[step] = switch = QCheckBox(title)
            sentence = self._sentences[step]
            sentence.setContentsMargins(24, 0, 0, 2)
            for widget in (switch, sentence):
                widget.setToolTip(wrapped(explanation))
                steps.addWidget(widget)
            switch.toggled.connect(lambda is_on, step=step: self._on_toggled(step, is_on))
        steps.addStretch()
        row = QHBoxLayout()
        row.setSpacing(16)
        for layout, share in ((place, 3), (seen, 3), (steps, 5)):
            layout.setSpacing(2)
            row.addLayout(layout, share)
        return row

    def _on_toggled(self, step: str, is_on: bool) -> None:
        self._enabled = replace(self._enabled, **{step: is_on})
        self._show_steps()
        self.refresh()

    def _on_size_changed(self, step: int) -> None:
        here = self._ink.placement
        self._ink.place(replace(here, scale=10.0 ** (step / _SLIDER_STEPS)))
        self.refresh()

    def _restore_all(self) -> None:
        self._enabled = ALL
        self._show_steps()
        self._ink.place(Placement())
        self.refresh()

    def _show_steps(self) -> None:
        for step, switch in self._switches.items():
            is_on = bool(getattr(self._enabled, step))
            with QSignalBlocker(switch):
                switch.setChecked(is_on)
            told = _STEPS[step][1 if is_on else 2]
            is_idle = step == "square" and not self._enabled.reduced
            switch.setEnabled(not is_idle)
            self._sentences[step].setText(_NO_BOX if is_idle else told)
            switch.setAccessibleDescription(self._sentences[step].text())

    def _on_result(self, came: tuple[list[Bundle], PreprocessingResult]) -> None:
        bundles, result = came
        if not self._asked or bundles != list(self._model.compared):
            return  # the page was wiped meanwhile, or other networks are looked at
        self._seen.set_maps([Map(result.image, "picture")])
        self._truth = {}
        for column, now, truth in zip(self._row.columns, result.now, result.truth, strict=True):
            if isinstance(truth, str):
                column.show_answer(truth)
                continue
            column.show_answer(now, truth)
            column.note.setText(f"❘ with all steps: {text.verdict_text(truth)}")
            self._truth[column.name] = truth
        self._row.fit_logits()
        told = text.robustness_text(self._row.answers, self._truth)
        self._sentence.setText(_ALL_ON if result.is_unchanged else told)

    def _show_nothing(self) -> None:
        self._seen.clear("")
        for column in self._row.columns:
            column.show_answer("")
        self._sentence.setText(_BLANK)

    def _table(self) -> Table:
        """A row for each network's digit, as switched and with all steps."""
        rows: list[tuple[Cell, ...]] = []
        for steps, answers in (("as switched", self._row.answers), ("all on", self._truth)):
            for name, answer in answers.items():
                rows += ((steps, name, *row) for row in scores_rows(answer.scores))
        return Table(("steps", *self._row.scores_table().columns), tuple(rows))


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
        self.setAccessibleName("Place of the ink")
        self.setAccessibleDescription("Arrow keys move the ink, + and − size it.")
        self.setToolTip(wrapped(_DRAG))
        themes.changed.connect(self._draw)

    @property
    def placement(self) -> Placement:
        """Where the ink is, and how large: as near to what was wanted as the page allows."""
        return self._wanted if self._steps is None else self._wanted.kept_on_page(self._steps.box)

    def set_ink(self, steps: PreprocessingSteps | None) -> None:
        """Show other ink, None for none; where the former was, it is too."""
        if steps is not self._steps:
            self._steps = steps
            has_ink = steps is not None
            shape = Qt.CursorShape.OpenHandCursor if has_ink else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self._draw()

    def place(self, placement: Placement) -> None:
        """Have the ink there; `placed` is not sent."""
        self._wanted = placement
        self._draw()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._steps is not None:
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
        elif key in _FACTORS:
            self._resize_ink(_FACTORS[key])
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
        if self._steps is None:
            return
        here, self._wanted = self.placement, placement.kept_on_page(self._steps.box)
        if self._wanted != here:
            self._draw()
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
