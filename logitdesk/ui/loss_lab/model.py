"""The loss lab's state: logits, their label, a scale, a batch."""

from dataclasses import dataclass, replace
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from logitdesk.scores.losses import PRESET, LossCase
from logitdesk.ui.document import push_state
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.session import Session

MOST_ROWS: Final = 6
"""Of a batch, the row on screen included."""
_SURE: Final = (-3.2, -5.1, 1.4, 8.9, -4.6, 4.8, -6.0, -1.2, 2.9, 0.8)


class Preset(NamedTuple):
    """Logits that show something, and their true class; texts are in English."""

    title: str
    explanation: str
    logits: tuple[float, ...]
    label: int


EXAMPLE: Final = Preset(
    QT_TRANSLATE_NOOP("LossLabPage", "Unsure and wrong"),
    QT_TRANSLATE_NOOP(
        "LossLabPage",
        "A 3 that may be a 5, but it was an 8: a loss of about 1.8, and a gradient that says so.",
    ),
    (0.3, -2.1, 1.0, 4.1, -3.3, 3.9, -1.6, -0.8, 3.2, 1.0),
    8,
)
_FOUR: Final = QT_TRANSLATE_NOOP(
    "LossLabPage", "Four logits: softmax gives 0.16838508, 0.205666, 0.25120102 and 0.37474789."
)
_RIGHT: Final = QT_TRANSLATE_NOOP(
    "LossLabPage", "Ten logits of a 3 that is one: the loss is near 0, and so is the gradient."
)
_WRONG: Final = QT_TRANSLATE_NOOP(
    "LossLabPage", "The same logits, but it was an 8: the gradient is as long as it gets."
)
_EQUAL: Final = QT_TRANSLATE_NOOP(
    "LossLabPage", "Ten equal logits: each class has 0.1, and the loss is ln 10 = 2.303."
)
PRESETS: Final = (
    EXAMPLE,
    Preset("softmax([.1, .3, .5, .9])", _FOUR, PRESET, 3),
    Preset(QT_TRANSLATE_NOOP("LossLabPage", "Sure and right"), _RIGHT, _SURE, 3),
    Preset(QT_TRANSLATE_NOOP("LossLabPage", "Sure and wrong"), _WRONG, _SURE, 8),
    Preset(QT_TRANSLATE_NOOP("LossLabPage", "All equal"), _EQUAL, (0.0,) * 10, 0),
)


class BatchRow(NamedTuple):
    """(k,) logits and their label in [0, k)."""

    logits: NDArray[np.float64]
    label: int


@dataclass(frozen=True, eq=False)
class _State:
    """All that a person has set and can undo."""

    source: str = "own"
    own: ArrayLike = EXAMPLE.logits  # (k,)
    own_label: int = EXAMPLE.label
    drawing_label: int | None = None  # None for the likeliest class
    scale: float = 1.0


class LossLabModel(QObject):
    """The drawing's logits or a person's own, with their losses.

    The drawing's true label is its likeliest class until a person chooses another; that choice is
    forgotten when the page becomes blank, or is no longer blank. While it is blank, the example
    stands for the drawing.

    Attributes:
        case: logits, label, scale and epsilon, and all that follows from them.
        undo_stack: all that a person sets, but for epsilon and the batch.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._state = _State()
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(200)
        self._had_reading = session.reading is not None
        self.case = LossCase.of(EXAMPLE.logits, EXAMPLE.label)
        self._batch = _example_rows(len(self.case))
        session.reading_changed.connect(self._on_reading_changed)

    @property
    def source(self) -> str:
        """The logits' source: the "drawing", or a person's "own" numbers."""
        return self._state.source

    @property
    def is_example(self) -> bool:
        if self.source == "own":
            return self._state.own is EXAMPLE.logits
        return self._session.reading is None

    @property
    def label_is_chosen(self) -> bool:
        """True if a person chose the drawing's label."""
        return self.source == "drawing" and self._state.drawing_label is not None

    @property
    def batch(self) -> list[BatchRow]:
        """The row on screen, and those that were added, the oldest first."""
        return [BatchRow(self.case.logits, self.case.label), *self._batch]

    # What a person does. Changes with the same key, which is not None, are one step to undo.

    def set_source(self, source: str) -> None:
        """Show the logits of the "drawing", or the person's "own"."""
        if source != self.source:
            self._do(replace(self._state, source=source))

    def take_preset(self, preset: Preset) -> None:
        """Take logits and label of a preset, unscaled."""
        self._take(preset.logits, preset.label, 1.0)

    def set_logits(self, logits: ArrayLike, *, key: object = None) -> None:
        """Take (k,) finite unscaled logits as the person's own; the label stays if it can."""
        own = np.array(logits, np.float64)
        self._take(own, min(self.case.label, len(own) - 1), self._state.scale, key)

    def set_logit(self, number: int, logit: float, *, key: object = None) -> None:
        """Change one unscaled logit, if it is still there; all are the person's own then."""
        if 0 <= number < len(self.case):
            logits = self.case.unscaled.copy()
            logits[number] = logit
            self.set_logits(logits, key=key)

    def choose_label(self, label: int) -> None:
        """Say which class is the true one, in [0, k)."""
        if label == self.case.label:
            return
        if self.source == "own":
            self._do(replace(self._state, own_label=label))
        else:
            self._do(replace(self._state, drawing_label=label))

    def set_scale(self, scale: float, *, key: object = None) -> None:
        """Multiply all logits by this, above 0."""
        if scale != self.case.scale:
            self._do(replace(self._state, scale=scale), key)

    def set_epsilon(self, epsilon: float) -> None:
        """Add this to probabilities in the patched loss; no step to undo."""
        self.case = replace(self.case, epsilon=epsilon)
        self.changed.emit()

    def add_row(self) -> None:
        """Keep the row on screen in the batch, unless that is full."""
        if len(self.batch) < MOST_ROWS:
            self._batch.append(self.batch[0])
            self.changed.emit()

    def remove_row(self) -> None:
        """Take the newest row out of the batch, if there is one."""
        del self._batch[-1:]
        self.changed.emit()

    def _take(self, logits: ArrayLike, label: int, scale: float, key: object = None) -> None:
        state = replace(self._state, source="own", own=logits, own_label=label, scale=scale)
        self._do(state, key)

    def _do(self, state: _State, key: object = None) -> None:
        push_state(self.undo_stack, self._set_state, self._state, state, key)

    def _set_state(self, state: _State) -> None:
        self._state = state
        self._update()

    def _on_reading_changed(self) -> None:
        if (self._session.reading is not None) != self._had_reading:
            self._had_reading = not self._had_reading
            self._state = replace(self._state, drawing_label=None)
        if self.source == "drawing":
            self._update()

    def _update(self) -> None:
        state, reading, before = self._state, self._session.reading, self.case
        logits: ArrayLike = EXAMPLE.logits
        label = EXAMPLE.label
        if state.source == "own":
            logits, label = state.own, state.own_label
        elif reading is not None:
            logits, label = reading.scores.logits, int(np.argmax(reading.scores.logits))
        if state.source == "drawing" and state.drawing_label is not None:
            label = state.drawing_label
        self.case = LossCase.of(logits, label, state.scale, before.epsilon)
        if len(self.case) != len(before):
            self._batch = _example_rows(len(self.case))
        self.changed.emit()


def _example_rows(k: int) -> list[BatchRow]:
    """One that is right and fairly sure, and one that knows nothing."""
    return [BatchRow(4.0 * np.eye(k)[0], 0), BatchRow(np.zeros(k), 1)]
