"""A desk on which a test says what the network answered."""

from dataclasses import replace
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtWidgets import QApplication, QWidget

from logitdesk import paths
from logitdesk.inference.network import Network, Reading
from logitdesk.ink.drawing import PAGE
from logitdesk.ink.preprocess import preprocess
from logitdesk.library.bundle import open_bundle
from logitdesk.library.library import Library
from logitdesk.scores.scores import Scores
from logitdesk.scores.verdict import Limits, verdict_on
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager

SURE: Final = (-3.2, -5.1, 1.4, 8.9, -4.6, 4.8, -6.0, -1.2, 2.9, 0.8)
"""Logits of a 3."""
TORN: Final = (0.3, -2.1, 1.0, 7.1, -3.3, 7.02, -1.6, -0.8, 2.2, 1.0)
"""A 3 or a 5, and nothing else."""
NOTHING: Final = (0.3, 0.1, 0.4, 1.2, 0.2, 1.0, -0.1, 0.0, 0.9, 0.3)
"""Of what looks like no digit; a 3 if it must be one."""
EXTREME: Final = (-40, -22, 3, 40, -31, -12, -35.5, 6, -8, -40)


class Stage:
    """A desk without networks, in the light theme, whose readings the test makes."""

    def __init__(self, app: QApplication) -> None:
        self.themes = ThemeManager(app, "light")
        self.session = Session(Library([]), TaskRunner())
        self.window: QWidget | None = None

    def give(
        self, logits: ArrayLike, seconds: float = 0.0004, limits: Limits | None = None
    ) -> Scores:
        """The network has read the page, and these are its logits; it is believed within limits."""
        steps = preprocess(page_with_a_bar())
        assert steps is not None
        scores = Scores.of(logits, "CNN", self.session.temperature)
        self.session.reading = Reading(scores, verdict_on(scores.logits, limits), steps, seconds)
        self.session.reading_changed.emit()
        return scores

    def take(self, **entries: Any) -> None:
        """A real network reads from now on, whose card has these entries."""
        bundle = open_bundle(paths.shipped_models() / "perceptron")
        fitted = replace(bundle, card=replace(bundle.card, **entries))
        self.session.networks.network = Network(fitted)
        self.session.networks.network_changed.emit()

    def blank(self) -> None:
        """The page was wiped."""
        self.session.reading = None
        self.session.reading_changed.emit()


def page_with_a_bar() -> NDArray[np.float32]:
    """(420, 420): an upright bar, left of the middle."""
    page = np.zeros((PAGE, PAGE), np.float32)
    page[105:315, 84:126] = 1
    return page
