"""The Evidence page's question, and the answer of the network's graph."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from logitdesk.inference.answers import NetworkCache
from logitdesk.inference.evidence import Evidence, Question
from logitdesk.library.bundle import Bundle
from logitdesk.library.card import ARCHITECTURES, OTHER
from logitdesk.translatable import Translatable
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import FRAME_MS, LatestTask, TaskRunner

MOST_COMPARED: Final = 4
BLANK: Final = Translatable("The page is blank: draw a digit.")
LOADING: Final = Translatable("Loading…")
_FRAME_MS: Final = 14.0
"""About a frame of a 60 Hz display: each reading is asked about, and its map painted."""


class EvidenceModel(QObject):
    """The question, the evidence for the newest reading, and the networks to compare.

    While an answer is on its way nothing else is asked, and then only about the newest reading.

    Attributes:
        session: the page, the network and the reading.
        tasks: the thread on which networks and graphs are asked.
        cache: the networks and graphs that are asked there.
        evidence: of the newest reading that was answered; None where there is none.
        message: why there is none, for `translated`.
    """

    changed = Signal()
    """The question, the reading, the evidence or the networks are others; not while hidden."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.tasks = TaskRunner(self)
        self.cache = NetworkCache()
        self.evidence: Evidence | None = None
        self.message: str = BLANK
        self._newest = LatestTask[Evidence | str](
            self.tasks, self._on_answered, session.problem.emit, self
        )
        self._digit: int | None = None
        self._against: int | None = None
        self._compared: list[Path] = []
        self._is_watched = self._is_asked = False
        session.reading_changed.connect(self._on_reading_changed)
        session.networks.list_changed.connect(self.cache.clear)  # of what is deleted or renamed
        for changed in (
            session.network_changed,
            session.history_changed,
            session.networks.list_changed,
        ):
            changed.connect(self._notify)

    @property
    def bundle(self) -> Bundle | None:
        """The network that reads."""
        network = self.session.network
        return None if network is None else network.bundle

    # The question.

    @property
    def question(self) -> Question | None:
        """The question; None while it follows the winner and there is none."""
        reading, digit = self.session.reading, self._digit
        if digit is None and reading is not None:
            digit = reading.scores.digit
        if digit is None:
            return None
        return Question(digit, None if self._against == digit else self._against)

    @property
    def follows_winner(self) -> bool:
        """Tell whether it asks about the digit with the largest logit, whichever it is."""
        return self._digit is None

    def choose(self, digit: int | None) -> None:
        """Ask about a digit, 0 to 9, whoever wins; None asks about the winner."""
        self._digit = digit
        if digit == self._against:
            self._against = None
        self._ask()
        self._notify()

    def set_against(self, against: int | None) -> None:
        """Ask why not another digit; None, or the same once more, asks about the one alone."""
        if against is None or against != self._digit:
            self._against = None if against == self._against else against
            self._ask()
            self._notify()

    # The evidence.

    def set_watched(self, is_watched: bool, is_asked: bool = True) -> None:
        """Tell of changes while the page is seen; ask for evidence while a view shows it."""
        self._is_watched, self._is_asked = is_watched, is_watched and is_asked
        self.session.set_reading_interval(_FRAME_MS if is_watched else FRAME_MS)
        self._ask()

    def _on_reading_changed(self) -> None:
        self._ask()
        if not self._is_asked or self.session.reading is None:
            self._notify()  # otherwise the answer does, and the page is painted once

    def _ask(self) -> None:
        reading, bundle, question = self.session.reading, self.bundle, self.question
        if not self._is_asked:
            self._newest.forget()
        elif reading is None or bundle is None or question is None:
            self._newest.forget()
            self.evidence, self.message = None, BLANK
        else:
            if self.message == BLANK:
                self.message = LOADING
            image, cache = reading.steps.centred, self.cache
            self._newest.ask(lambda: cache.evidence(image, question, bundle))

    def _on_answered(self, answer: Evidence | str) -> None:
        if isinstance(answer, str):
            self.evidence, self.message = None, answer
        else:
            self.evidence = answer
        self._notify()

    def _notify(self) -> None:
        if self._is_watched:
            self.changed.emit()

    # The networks to compare.

    @property
    def compared(self) -> list[Bundle]:
        """The networks side by side: those chosen, or at first one of each architecture.

        A network of one's own that reads the page stands beside the shipped one of its kind.
        """
        bundles = self.session.networks.bundles
        chosen = [bundle for bundle in bundles if bundle.folder in self._compared]
        if chosen:
            return chosen
        firsts = {bundle.card.architecture: bundle for bundle in reversed(bundles)}
        firsts.pop(OTHER, None)
        own = [] if self.bundle in firsts.values() or self.bundle is None else [self.bundle]
        return [*(firsts[kind] for kind in ARCHITECTURES if kind in firsts), *own]

    def set_compared(self, bundles: Sequence[Bundle]) -> None:
        """Put these side by side, at most `MOST_COMPARED`."""
        self._compared = [bundle.folder for bundle in bundles[:MOST_COMPARED]]
        self._notify()
