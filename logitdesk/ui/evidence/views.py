"""The ways to look at evidence; each is imported and made when it is first looked at."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from logitdesk.ui.evidence.feed import EvidenceFeed
from logitdesk.ui.evidence.subject import Subject
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager

Maker = Callable[[Session, ThemeManager, Subject, EvidenceFeed], QWidget]


@dataclass(frozen=True)
class Way:
    """A way to look at evidence.

    Attributes:
        title: on its segment.
        explanation: in a sentence.
        make: gives the view, new.
    """

    title: str
    explanation: str
    make: Maker


# The imports are written out: a packaged program has only what it is seen to import.


def _map(session: Session, themes: ThemeManager, subject: Subject, feed: EvidenceFeed) -> QWidget:
    from logitdesk.ui.evidence.map_view import MapView

    return MapView(session, themes, subject, feed)


def _inside(
    session: Session, themes: ThemeManager, subject: Subject, feed: EvidenceFeed
) -> QWidget:
    from logitdesk.ui.evidence.inside_view import InsideView

    return InsideView(session, themes, subject, feed)


def _strokes(
    session: Session, themes: ThemeManager, subject: Subject, feed: EvidenceFeed
) -> QWidget:
    from logitdesk.ui.evidence.strokes_view import StrokesView

    return StrokesView(session, themes, subject, feed)


def _time(session: Session, themes: ThemeManager, subject: Subject, feed: EvidenceFeed) -> QWidget:
    from logitdesk.ui.evidence.time_view import TimeView

    return TimeView(session, themes, subject, feed)


def _compare(
    session: Session, themes: ThemeManager, subject: Subject, feed: EvidenceFeed
) -> QWidget:
    from logitdesk.ui.evidence.compare_view import CompareView

    return CompareView(session, themes, subject, feed)


def _lab(session: Session, themes: ThemeManager, subject: Subject, feed: EvidenceFeed) -> QWidget:
    from logitdesk.ui.evidence.ladder_lab import LadderLab

    return LadderLab(session, themes, subject, feed)


WAYS: Final = {
    "map": Way("Map", "How much each pixel of the ink adds to the logit, or takes from it.", _map),
    "inside": Way("Inside", "What the network has inside for this drawing.", _inside),
    "strokes": Way("Strokes", "What taking a stroke away does to every logit.", _strokes),
    "time": Way("Over time", "The ten logits while the drawing came about.", _time),
    "compare": Way("Compare", "The three networks on this drawing, side by side.", _compare),
    "normalisation": Way(
        "Normalisation",
        "What becomes of the logits where the ink is not brought to size.",
        _lab,
    ),
}
"""By key, in the order in which they stand side by side."""
