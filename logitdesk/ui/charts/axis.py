"""An axis that moves smoothly and seldom, so that a bar that grows is seen to grow."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QTimer, QVariantAnimation, Signal

DURATION_MS: Final = 150
CALM_MS: Final = 1000
"""How long values must fit a smaller axis before it shrinks: not while a digit is being drawn."""
LOGIT_LIMITS: Final = [step * 2.0**doubling for doubling in range(20) for step in (10, 15)]
"""Where an axis of logits may end."""
_ROOMY: Final = 0.9
"""The axis shrinks only once its values fit into this part of the smaller one."""


def settled_limit(current: float, needed: float, steps: Sequence[float]) -> float:
    """Which of `steps` an axis from -limit to limit should end at.

    It grows as soon as `needed` does not fit, and shrinks late, so that values that waver around
    a step do not make it waver too. What is beyond the last step is beyond the axis.

    Args:
        current: the step where it ends now.
        needed: the largest absolute value it has to show.
        steps: ascending.
    """
    if needed > current:
        return _step_that_holds(needed, steps)
    return min(current, _step_that_holds(needed / _ROOMY, steps))


def _step_that_holds(value: float, steps: Sequence[float]) -> float:
    return next((step for step in steps if step >= value), steps[-1])


class AxisLimit(QObject):
    """The end of an axis that is symmetric about 0, eased from step to step.

    It grows at once, and shrinks when its values have long been small enough.

    All methods run on the window's thread.
    """

    moved = Signal()
    """`value` has changed."""

    def __init__(self, steps: Sequence[float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._target = self._value = steps[0]
        self._needed = 0.0
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._shrink)
        self._motion = QVariantAnimation(self, duration=DURATION_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._motion.valueChanged.connect(self._move)

    @property
    def value(self) -> float:
        """Where the axis ends now."""
        return self._value

    @property
    def target(self) -> float:
        """Where the axis ends, or is on its way to."""
        return self._target

    def fit(self, needed: float) -> None:
        """Makes room for values of up to `needed`, now or, for less room, after a while."""
        self._needed = needed
        target = settled_limit(self._target, needed, self._steps)
        if target >= self._target:
            self._calm.stop()
            self._go_to(target)
        elif not self._calm.isActive():
            self._calm.start()

    def start_at(self, needed: float) -> None:
        """Ends at once where values of up to `needed` fit, as none were shown before."""
        self._needed = needed
        self._calm.stop()
        self._motion.stop()
        self._target = self._value = _step_that_holds(needed, self._steps)
        self.moved.emit()

    def _shrink(self) -> None:
        self._go_to(settled_limit(self._target, self._needed, self._steps))

    def _go_to(self, target: float) -> None:
        if target != self._target:
            self._target = target
            self._motion.stop()
            self._motion.setStartValue(self._value)
            self._motion.setEndValue(target)
            self._motion.start()

    def _move(self, value: float) -> None:
        self._value = value
        self.moved.emit()
