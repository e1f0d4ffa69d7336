"""What a worker is told while it works: plain values that cross a process border."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """The drawing that is on the page now.

    Attributes:
        number: of the drawing, counted up; what is told of it has the same.
        image: (28, 28) float32 in [0, 1] as bytes, row by row; None for a blank page.
    """

    number: int
    image: bytes | None


@dataclass(frozen=True)
class Pause:
    """Do no further step until `Resume`."""


@dataclass(frozen=True)
class Resume:
    """Go on."""


@dataclass(frozen=True)
class Stop:
    """End, and keep the best so far."""


@dataclass(frozen=True)
class SaveAgain:
    """Try once more to write down what `CouldNotSave`."""


Order = Look | Pause | Resume | Stop | SaveAgain
