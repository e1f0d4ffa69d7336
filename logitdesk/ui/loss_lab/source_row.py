"""Whose logits the loss lab is about, and how they are scaled."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from logitdesk.ui.formatting import times
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.presets import PRESETS, LossPreset
from logitdesk.ui.theme import quiet_label, wrapped
from logitdesk.ui.widgets import DropDown, Segments, menu_button

_UNDO: Final = QKeySequence.StandardKey.Undo
_REDO: Final = QKeySequence.StandardKey.Redo
_DRAWING: Final = "The logits of the drawing on the page, as the network gives them."
_OWN: Final = "Logits that you drag and type; the drawing changes nothing then."
_SCALE: Final = (
    "All logits are multiplied by this: drag the scale in “Two ways”, or go back to × 1 here."
)


class SourceRow(QWidget):
    """A choice of drawing or own numbers, presets, the scale while it is not 1, and a menu.

    All methods run on the window's thread.

    Attributes:
        source: the choice of whose logits.
        presets_button: opens the presets.
        presets_menu: what can be chosen under Presets.
        scale_label: what the logits are multiplied by; hidden while that is 1.
        way_back: makes the scale 1 again.
        menu_button: opens the page's menu.
        page_menu: what can be done with the page.
    """

    round_wanted = Signal()
    """The person wants to be shown round."""

    def __init__(self, question: LossQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self.source = Segments({"drawing": "The drawing", "own": "My own numbers"})
        self.source.name_for_readers("Logits of", "Whose logits this page is about.")
        self.source.explain("drawing", _DRAWING)
        self.source.explain("own", _OWN)
        self.presets_menu = self._filled()
        self.presets_button = DropDown(
            "Presets", "Logits and a label that show something", self.presets_menu
        )
        self.scale_label = quiet_label("")
        self.scale_label.setToolTip(wrapped(_SCALE))
        self.way_back = QPushButton("Back to × 1")
        self.way_back.setToolTip("Have the logits as they are")
        self.page_menu = QMenu(self)
        self._undo = self.page_menu.addAction(_named("Undo", _UNDO), question.undo)
        self._redo = self.page_menu.addAction(_named("Redo", _REDO), question.redo)
        self.page_menu.addSeparator()
        self.page_menu.addAction("Show me round", self.round_wanted.emit)
        self.menu_button = menu_button("⋯", "More of this page", self.page_menu)
        self.menu_button.setAccessibleName("More of this page")
        self._put_together()
        self.source.chosen.connect(self._choose)
        self.way_back.clicked.connect(partial(question.set_scale, 1.0))
        question.changed.connect(self._show)
        self._show()

    def _put_together(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.source)
        row.addWidget(self.presets_button)
        row.addStretch()
        row.addWidget(self.scale_label)
        row.addWidget(self.way_back)
        row.addWidget(self.menu_button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _filled(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for preset in PRESETS:
            action = menu.addAction(preset.title, partial(self._take, preset))
            action.setToolTip(wrapped(preset.explanation))
        return menu

    def _choose(self, source: str) -> None:
        if source == "drawing":
            self._question.follow_drawing()
        else:
            self._question.use_own()

    def _take(self, preset: LossPreset) -> None:
        self._question.take_unscaled(preset.logits, preset.label)

    def _show(self) -> None:
        scale = self._question.case.scale
        self.source.choose(self._question.source)
        self.scale_label.setText("" if scale == 1 else f"logits {times(scale)}")
        self.way_back.setVisible(scale != 1)
        self._undo.setEnabled(self._question.can_undo)
        self._redo.setEnabled(self._question.can_redo)


def _named(deed: str, key: QKeySequence.StandardKey) -> str:
    """An entry that tells its key, which is the page's own."""
    return f"{deed}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}"
