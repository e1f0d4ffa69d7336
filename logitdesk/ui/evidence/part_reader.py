"""What a network reads on a page from which parts are taken away."""

from collections.abc import Hashable, Iterable, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.parts import Part
from logitdesk.ink.preprocess import preprocess
from logitdesk.ink.raster import rasterise
from logitdesk.library.bundle import Bundle
from logitdesk.ui.evidence.answers import Answer
from logitdesk.ui.evidence.panel import Panel

Taken: TypeAlias = frozenset[int]
"""Which parts are taken away, by their place among all."""
Read: TypeAlias = dict[Taken, Answer | None]
"""What was read without them; None where nothing is left."""


class PartReader:
    """Draws each part once, and puts pages together from them; ink is as dark as its darkest part.

    For one thread at a time, and not the window's.
    """

    def __init__(self, panel: Panel) -> None:
        """`panel` has the networks, and is for the same thread."""
        self._panel = panel
        self._drawn: dict[Hashable, NDArray[np.float32]] = {}

    def read(self, parts: Sequence[Part], without: Iterable[Taken], bundle: Bundle) -> Read:
        """Read a page of these parts as often as is asked for, each time without others.

        Raises:
            UserError: the network cannot be used, or gives no finite number.
        """
        network = self._panel.network(bundle)
        drawn = {part.content: part for part in parts}
        self._drawn = {
            content: self._drawn[content] if content in self._drawn else rasterise(part.page)
            for content, part in drawn.items()
        }
        answers: Read = {}
        for taken in without:
            left = [self._drawn[part.content] for i, part in enumerate(parts) if i not in taken]
            steps = preprocess(np.maximum.reduce(left)) if left else None
            answers[taken] = None if steps is None else Answer.of(steps.centred, network, 1.0)
        return answers
