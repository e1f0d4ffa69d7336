"""What the loss lab is about: logits, their true label, a scale, and a batch."""

from dataclasses import dataclass, replace
from typing import Final, Literal, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from logitdesk.scores.losses import PRESET, LossCase
from logitdesk.ui.session import Session
from logitdesk.ui.undo import StateCommand

Source = Literal["drawing", "own"]

MOST_ROWS: Final = 6
"""Of a batch, the row on screen included."""
_SURE: Final = (-3.2, -5.1, 1.4, 8.9, -4.6, 4.8, -6.0, -1.2, 2.9, 0.8)


class Preset(NamedTuple):
    """Logits that show something.

    Attributes:
        title: in a few words.
        explanation: what they show, in a sentence.
        logits: k finite numbers.
        label: the true class, in [0, k).
    """

    title: str
    explanation: str
    logits: tuple[float, ...]
    label: int


EXAMPLE: Final = Preset(
    "Unsure and wrong",
    "A 3 that may be a 5, but it was an 8: a loss of about 1.8, and a gradient that says so.",
    (0.3, -2.1, 1.0, 4.1, -3.3, 3.9, -1.6, -0.8, 3.2, 1.0),
    8,
)
PRESETS: Final = (
    EXAMPLE,
    Preset(
        "softmax([.1, .3, .5, .9])",
        "Four logits: softmax gives 0.16838508, 0.205666, 0.25120102 and 0.37474789.",
        PRESET,
        3,
    ),
    Preset(
        "Sure and right",
        "Ten logits of a 3 that is one: the loss is near 0, and so is the gradient.",
        _SURE,
        3,
    ),
    Preset(
        "Sure and wrong",
        "The same logits, but it was an 8: the loss is about the distance of two logits, "
        "and the gradient as long as it gets.",
        _SURE,
        8,
    ),
    Preset(
        "All equal",
        "Ten equal logits: each class has 0.1, and the loss is ln 10 = 2.303.",
        (0.0,) * 10,
        0,
    ),
)


class BatchRow(NamedTuple):
    """(k,) logits and their label in [0, k)."""

    logits: NDArray[np.float64]
    label: int


@dataclass(frozen=True, eq=False)
class _State:
    """What a person has set, which can be undone.

    Attributes:
        source: whose logits are shown.
        own: (k,), the person's own logits; None until there are any.
        own_label: their true class.
        drawing_label: the true class of the drawing, and of which page; None for the likeliest.
        scale: what all logits are multiplied by.
    """

    source: Source = "own"
    own: NDArray[np.float64] | None = None
    own_label: int = EXAMPLE.label
    drawing_label: tuple[int, int] | None = None
    scale: float = 1.0


class LossLabModel(QObject):
    """The drawing's logits or a person's own, with all that they come to.

    It leaves the session as it is. The drawing's true label is its likeliest class until a person
    chooses another; that choice is forgotten when the page becomes blank, or is no longer blank.
    While the page is blank, the example stands for the drawing.

    Attributes:
        case: logits, label, scale and epsilon, and all that follows from them.
        undo_stack: all that a person sets, but for epsilon and the batch.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state = _State()
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(200)
        self._page = 0  # counts how often the page became blank, or was no longer blank
        self._had_reading = session.reading is not None
        self.case = LossCase.of(EXAMPLE.logits, EXAMPLE.label)
        self._batch = _example_rows(len(self.case))
        self._update()
        session.reading_changed.connect(self._on_reading_changed)

    @property
    def source(self) -> Source:
        """Whose logits are wanted: the drawing's, or a person's own."""
        return self._state.source

    @property
    def is_example(self) -> bool:
        """Whether these are the example's logits: nobody has given others."""
        if self.source == "own":
            return self._state.own is None
        return self._session.reading is None

    @property
    def label_is_chosen(self) -> bool:
        """Whether a person said which class of the drawing is the true one."""
        return self.source == "drawing" and self._chosen_label is not None

    @property
    def batch(self) -> list[BatchRow]:
        """The row on screen, and those that were added, the oldest first."""
        return [BatchRow(self.case.logits, self.case.label), *self._batch]

    # What a person does. Changes with the same key, which is not None, are one step to undo.

    def follow_drawing(self) -> None:
        """Show the drawing's logits from now on."""
        if self.source != "drawing":
            self._do(replace(self._state, source="drawing"))

    def use_own(self) -> None:
        """Show the person's own logits; at first these are those on screen."""
        if self.source == "own":
            return
        if self._state.own is None:
            self.set_logits(self.case.unscaled, self.case.label)
        else:
            self._do(replace(self._state, source="own"))

    def take_preset(self, preset: Preset) -> None:
        """Take logits and label of a preset, unscaled."""
        self.set_logits(preset.logits, preset.label, scale=1.0)

    def set_logits(
        self, logits: ArrayLike, label: int, *, scale: float | None = None, key: object = None
    ) -> None:
        """Take (k,) finite logits and a label in [0, k) as the person's own."""
        scale = self._state.scale if scale is None else scale
        own = np.array(logits, np.float64)
        state = replace(self._state, source="own", own=own, own_label=label, scale=scale)
        self._do(state, key)

    def set_logit(self, number: int, logit: float, *, key: object = None) -> None:
        """Change one unscaled logit; all are the person's own then."""
        logits = self.case.unscaled.copy()
        logits[number] = logit
        self.set_logits(logits, self.case.label, key=key)

    def choose_label(self, label: int) -> None:
        """Say which class is the true one, in [0, k)."""
        if self.source == "own":
            self._do(replace(self._state, own_label=label))
        else:
            self._do(replace(self._state, drawing_label=(label, self._page)))

    def forget_label(self) -> None:
        """Take the likeliest class of the drawing for the true one again."""
        if self.label_is_chosen:
            self._do(replace(self._state, drawing_label=None))

    def set_scale(self, scale: float, *, key: object = None) -> None:
        """Multiply all logits by this, above 0."""
        if scale != self.case.scale:
            self._do(replace(self._state, scale=scale), key)

    def set_epsilon(self, epsilon: float) -> None:
        """Add this to probabilities in the patched loss; there is nothing to undo."""
        self.case = replace(self.case, epsilon=epsilon)
        self.changed.emit()

    def add_row(self) -> None:
        """Keep the row on screen in the batch, unless that is full."""
        if len(self.batch) < MOST_ROWS:
            self._batch.append(self.batch[0])
            self.changed.emit()

    def remove_row(self, number: int) -> None:
        """Take an added row, of 1 or more, out of the batch."""
        del self._batch[number - 1]
        self.changed.emit()

    def cancel(self, key: object) -> None:
        """Take back the last step, if it has this key; it cannot be redone."""
        step = self.undo_stack.command(self.undo_stack.index() - 1)
        if isinstance(step, StateCommand) and step.key == key:
            step.undo()
            step.setObsolete(True)
            self.undo_stack.undo()  # which removes it

    # Inner workings.

    @property
    def _chosen_label(self) -> int | None:
        label, page = self._state.drawing_label or (0, None)
        return label if page == self._page else None

    def _do(self, state: _State, key: object = None) -> None:
        self.undo_stack.push(StateCommand(self._set_state, self._state, state, key))

    def _set_state(self, state: _State) -> None:
        self._state = state
        self._update()

    def _on_reading_changed(self) -> None:
        if (self._session.reading is not None) != self._had_reading:
            self._had_reading = not self._had_reading
            self._page += 1
        if self.source == "drawing":
            self._update()

    def _update(self) -> None:
        state, reading = self._state, self._session.reading
        logits: ArrayLike = EXAMPLE.logits
        label: int | None = EXAMPLE.label
        if state.source == "own":
            logits = logits if state.own is None else state.own
            label = state.own_label
        elif reading is not None:
            logits, label = reading.scores.logits, None
        if state.source == "drawing" and self._chosen_label is not None:
            label = self._chosen_label
        if label is None:
            label = int(np.argmax(logits))
        before = self.case
        self.case = LossCase.of(logits, label, state.scale, before.epsilon)
        if len(self.case) != len(before):
            self._batch = _example_rows(len(self.case))
        self.changed.emit()


def _example_rows(k: int) -> list[BatchRow]:
    """One that is right and fairly sure, and one that knows nothing."""
    return [BatchRow(4.0 * np.eye(k)[0], 0), BatchRow(np.zeros(k), 1)]
