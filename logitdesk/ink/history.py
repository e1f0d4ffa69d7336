"""Undo and redo of any value."""

from dataclasses import dataclass
from typing import Final, Generic, TypeVar

T = TypeVar("T")

LENGTH: Final = 200
"""How many steps can be undone."""


@dataclass(frozen=True)
class History(Generic[T]):
    """A value, the values before it and the values undone; each step gives a new history.

    Attributes:
        past: earlier values, the latest last, at most `LENGTH`.
        present: the value now.
        future: undone values, the next one first.
    """

    past: tuple[T, ...]
    present: T
    future: tuple[T, ...]

    @staticmethod
    def of(present: T) -> "History[T]":
        """The history of a value that nothing went before."""
        return History((), present, ())

    @property
    def can_undo(self) -> bool:
        """Whether there is a value before the present one."""
        return bool(self.past)

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone value to come back to."""
        return bool(self.future)

    def did(self, value: T) -> "History[T]":
        """The history after a step to `value`, which forgets what was undone."""
        return History((*self.past, self.present)[-LENGTH:], value, ())

    def undone(self) -> "History[T]":
        """One step back, or the same history where there is none."""
        if not self.past:
            return self
        return History(self.past[:-1], self.past[-1], (self.present, *self.future))

    def redone(self) -> "History[T]":
        """One undone step forward again, or the same history where there is none."""
        if not self.future:
            return self
        return History((*self.past, self.present), self.future[0], self.future[1:])
