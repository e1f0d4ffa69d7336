"""What the loss lab is about: the drawing's logits or a person's own, and the true label."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QObject, Signal

from logitdesk.ink.history import History
from logitdesk.scores.losses import PRESET, LossCase
from logitdesk.ui.session import Session

Source = Literal["drawing", "own"]


@dataclass(frozen=True, eq=False)
class _Asked:
    """What a person has set, which can be undone.

    Attributes:
        source: whose logits are wanted.
        own: (k,) float64, the person's own logits; None until there are any.
        own_label: the true class of these.
        chosen: the true class of what the page shows, and the page's number; None for the
            likeliest class.
        scale: what all logits are multiplied by.
    """

    source: Source = "drawing"
    own: NDArray[np.float64] | None = None
    own_label: int = 0
    chosen: tuple[int, int] | None = None
    scale: float = 1.0


class LossQuestion(QObject):
    """Stands between the desk and the loss lab's views, and leaves the desk as it is.

    It follows the drawing until a person enters, drags or chooses other numbers; these are kept
    while the drawing is looked at again. While the page is blank it has the preset, so that there
    is something to look at. The drawing's label is the likeliest class until a person chooses
    another; that choice is forgotten when the page is wiped, and when the first ink comes.
    All methods run on the window's thread.

    Signals:
        changed(): `case`, `source`, `shows_drawing` or `label_is_chosen` is another.
        length_changed(): there are more or fewer logits than before; it comes before `changed`.
    """

    changed = Signal()
    length_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._history = History.of(_Asked())
        self._deed: Hashable = None  # which, done again, is no step of its own
        self._page = 0  # counts how often ink came or went
        self._case = LossCase.of(PRESET, int(np.argmax(PRESET)))
        self._had_reading = session.reading is not None
        session.reading_changed.connect(self._reading_changed)
        self._follow()

    @property
    def case(self) -> LossCase:
        """Logits, label, scale and epsilon, and all that they come to."""
        return self._case

    @property
    def source(self) -> Source:
        """Whose logits are wanted: the drawing's, or a person's own."""
        return self._asked.source

    @property
    def shows_drawing(self) -> bool:
        """Whether these are the drawing's logits: they are wanted, and the page is not blank."""
        return self.source == "drawing" and self._session.reading is not None

    @property
    def label_is_chosen(self) -> bool:
        """Whether a person said which class of the drawing is the true one."""
        return self.source == "drawing" and self._chosen is not None

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is something to take back the taking back of."""
        return self._history.can_redo

    # What a person does: each is one step to undo, and so are several with the same `deed`.

    def follow_drawing(self) -> None:
        """Have the drawing's logits from now on, and the label that it had before."""
        if self.source != "drawing":
            self._do(replace(self._asked, source="drawing"))

    def use_own(self) -> None:
        """Have the person's own logits again; at first these are those there are."""
        if self._asked.own is None:
            self.take(self._case.unscaled, self._case.label)
        elif self.source != "own":
            self._do(replace(self._asked, source="own"))

    def take(self, logits: ArrayLike, label: int, *, deed: Hashable = None) -> None:
        """Have these (k,) finite logits, and this label in [0, k), as the person's own."""
        self._do(self._with_own(logits, label), deed)

    def take_unscaled(self, logits: ArrayLike, label: int) -> None:
        """The same, with a scale of 1."""
        self._do(replace(self._with_own(logits, label), scale=1.0))

    def set_logit(self, number: int, logit: float, *, deed: Hashable = None) -> None:
        """Have another unscaled logit; all are a person's own then."""
        logits = self._case.unscaled.copy()
        logits[number] = logit
        self.take(logits, self._case.label, deed=deed)

    def choose_label(self, label: int) -> None:
        """Say which class is the true one, in [0, k)."""
        if self.source == "own":
            self._do(replace(self._asked, own_label=label))
        else:
            self._do(replace(self._asked, chosen=(label, self._page)))

    def forget_label(self) -> None:
        """Have the likeliest class of the drawing for the true one again."""
        if self.label_is_chosen:
            self._do(replace(self._asked, chosen=None))

    def set_scale(self, scale: float, *, deed: Hashable = None) -> None:
        """Multiply all logits by this, above 0."""
        if scale != self._case.scale:
            replace(self._case, scale=scale)  # which refuses what is no scale
            self._do(replace(self._asked, scale=scale), deed)

    def set_epsilon(self, epsilon: float) -> None:
        """Have the patched loss add this to probabilities, above 0; that is nothing to undo."""
        if epsilon != self._case.epsilon:
            self._case = replace(self._case, epsilon=epsilon)
            self.changed.emit()

    def undo(self) -> None:
        """Take back the last step after which something was another, if any."""
        self._travel(History.undone)

    def redo(self) -> None:
        """Do again what was taken back last, if anything was."""
        self._travel(History.redone)

    def take_back(self, deed: Hashable) -> None:
        """Have everything as it was before this deed, if it was the last; it leaves no step."""
        if deed is not None and deed == self._deed:
            self._history, self._deed = replace(self._history.undone(), future=()), None
            self._follow()

    # How it is done.

    @property
    def _asked(self) -> _Asked:
        return self._history.present

    @property
    def _chosen(self) -> int | None:
        label, page = self._asked.chosen or (0, None)
        return label if page == self._page else None

    def _with_own(self, logits: ArrayLike, label: int) -> _Asked:
        own = np.array(logits, np.float64)
        return replace(self._asked, source="own", own=own, own_label=label)

    def _do(self, asked: _Asked, deed: Hashable = None) -> None:
        if deed is not None and deed == self._deed:
            self._history = replace(self._history, present=asked, future=())
        else:
            self._history = self._history.did(asked)
        self._deed = deed
        self._follow()

    def _travel(self, step: Callable[[History[_Asked]], History[_Asked]]) -> None:
        """Go on until something is to be seen of it; it is not of a label that a gone page had."""
        before, self._deed = self._seen, None
        while (history := step(self._history)) is not self._history:
            self._history = history
            if self._seen != before:
                self._follow()
                return

    @property
    def _seen(self) -> tuple[object, ...]:
        logits = tuple(map(float, self._logits()))
        return self.source, self.label_is_chosen, logits, self._label(), self._asked.scale

    def _reading_changed(self) -> None:
        is_there = self._session.reading is not None
        if is_there != self._had_reading:
            self._had_reading = is_there
            self._page += 1
        if self.source == "drawing":
            self._follow()

    def _follow(self) -> None:
        logits, before = self._logits(), self._case
        self._case = LossCase.of(logits, self._label(), self._asked.scale, before.epsilon)
        if len(self._case) != len(before):
            self.length_changed.emit()
        self.changed.emit()

    def _logits(self) -> NDArray[np.float64]:
        reading, own = self._session.reading, self._asked.own
        if self.source == "own" and own is not None:
            return own
        return np.asarray(PRESET if reading is None else reading.scores.logits, np.float64)

    def _label(self) -> int:
        if self.source == "own":
            return self._asked.own_label
        chosen = self._chosen
        return int(self._logits().argmax()) if chosen is None else chosen
