"""What the Evidence page asks about, and what the network's graph answers."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from logitdesk.inference.answers import NetworkCache
from logitdesk.inference.evidence import Evidence, Question
from logitdesk.inference.network import Reading
from logitdesk.library.bundle import Bundle
from logitdesk.library.card import ARCHITECTURES
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import LatestTask, TaskRunner

MOST_COMPARED: Final = 4
_FRAME_MS: Final = 14.0
"""About a frame of a 60 Hz display: each reading is asked about, and its map painted."""


class EvidenceModel(QObject):
    """The question, the evidence for the newest reading, and the networks to compare.

    While an answer is on its way nothing else is asked, and then only about the newest reading.

    Attributes:
        session: the page, the network and the reading.
        tasks: the thread on which networks and graphs are asked.
        cache: the networks and graphs that are asked there.
    """

    changed = Signal()
    """The question, the reading, the evidence or the networks are others; not while hidden."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.tasks = TaskRunner(self)
        self.cache = NetworkCache()
        self._newest = LatestTask[tuple[Bundle, Evidence | str]](
            self.tasks, self._on_answered, session.problem.emit, self
        )
        self._digit: int | None = None
        self._against: int | None = None
        self._evidence: Evidence | None = None
        self._unusable: dict[Bundle, str] = {}
        self._compared: list[Path] | None = None
        self._is_watched = self._is_asked = False
        session.reading_changed.connect(self._on_reading_changed)
        session.network_changed.connect(self._on_network_changed)
        session.history_changed.connect(self._notify)
        session.networks.list_changed.connect(self._notify)

    def close(self) -> None:
        """Ask nothing more, and wait for what is under way."""
        self.tasks.close()

    # The question.

    @property
    def question(self) -> Question | None:
        """What is asked; None while it follows the winner and there is none."""
        reading, digit = self.session.reading, self._digit
        if digit is None and reading is not None:
            digit = reading.scores.digit
        if digit is None:
            return None
        return Question(digit, None if self._against == digit else self._against)

    @property
    def follows_winner(self) -> bool:
        """Whether it asks about the digit with the largest logit, whichever it is."""
        return self._digit is None

    def follow_winner(self) -> None:
        """Ask about the winner, whichever it is."""
        self._set_question(None, self._against)

    def choose(self, digit: int) -> None:
        """Ask about a digit, 0 to 9, whoever wins."""
        self._set_question(digit, None if digit == self._against else self._against)

    def set_against(self, against: int | None) -> None:
        """Ask why not another digit; None asks about the one alone."""
        if against is None or against != self._digit:
            self._set_question(self._digit, against)

    def toggle_against(self, against: int) -> None:
        """Ask why not another digit or, if that is asked already, no more."""
        self.set_against(None if against == self._against else against)

    def _set_question(self, digit: int | None, against: int | None) -> None:
        if (digit, against) != (self._digit, self._against):
            self._digit, self._against = digit, against
            self._ask()
            self._notify()

    # The evidence.

    @property
    def reading(self) -> Reading | None:
        """The newest reading; None for a blank page, or without a network."""
        return self.session.reading

    @property
    def bundle(self) -> Bundle | None:
        """The network that reads."""
        network = self.session.network
        return None if network is None else network.bundle

    @property
    def is_drawing(self) -> bool:
        """Whether a stroke is being drawn, or the eraser moved."""
        return self.session.is_drawing

    @property
    def evidence(self) -> Evidence | None:
        """Of the newest reading that was answered; None where there is none."""
        return self._evidence

    @property
    def unavailable(self) -> str:
        """Why there is no evidence for the network that reads; empty where there may be."""
        return "" if self.bundle is None else self._unusable.get(self.bundle, "")

    @property
    def is_loading(self) -> bool:
        """Whether evidence is to come, and there is none to show meanwhile."""
        return self.reading is not None and self._evidence is None and not self.unavailable

    def set_watched(self, is_watched: bool, is_asked: bool = True) -> None:
        """Tell of changes while the page is seen; ask for evidence while a view shows it."""
        if is_watched and not self._is_watched:
            self._unusable.clear()  # it may be usable by now
        self._is_watched, self._is_asked = is_watched, is_watched and is_asked
        if is_watched:
            self.session.set_reading_interval(_FRAME_MS)
        else:
            self.session.set_reading_interval()
        self._load_graph()
        self._ask()

    def _on_network_changed(self) -> None:
        self._load_graph()
        self._notify()

    def _on_reading_changed(self) -> None:
        self._ask()
        self._notify()

    def _load_graph(self) -> None:
        """Load the graph before there is anything to ask it."""
        bundle, cache = self.bundle, self.cache
        if self._is_asked and bundle is not None and not self.unavailable:
            self.tasks.run(lambda: cache.graph(bundle), _ignore, _ignore)

    def _ask(self) -> None:
        reading, bundle, question, cache = self.reading, self.bundle, self.question, self.cache
        if not self._is_asked:
            self._newest.forget()
        elif reading is None or bundle is None or question is None or self.unavailable:
            self._newest.forget()
            self._evidence = None
        else:
            image, logits = reading.steps.centred, reading.scores.logits
            self._newest.ask(lambda: (bundle, cache.evidence(image, question, bundle, logits)))

    def _on_answered(self, result: tuple[Bundle, Evidence | str]) -> None:
        bundle, evidence = result
        if isinstance(evidence, str):
            self._unusable[bundle] = evidence
            self._ask()
        elif self.reading is not None and not self.unavailable:
            self._evidence = evidence
        self._notify()

    def _notify(self) -> None:
        if self._is_watched:
            self.changed.emit()

    # The networks to compare.

    @property
    def compared(self) -> Sequence[Bundle]:
        """The networks side by side: those chosen, or at first one of each architecture.

        A network of one's own that reads the page stands beside the shipped one of its kind.
        """
        bundles = self.session.networks.bundles
        if self._compared is not None:
            chosen = [bundle for bundle in bundles if bundle.folder in self._compared]
            if chosen:
                return chosen
        firsts = {bundle.card.architecture: bundle for bundle in reversed(bundles)}
        own = [] if self.bundle in firsts.values() or self.bundle is None else [self.bundle]
        return [*(firsts[kind] for kind in ARCHITECTURES if kind in firsts), *own]

    def set_compared(self, bundles: Sequence[Bundle]) -> None:
        """Put these side by side, at most `MOST_COMPARED`."""
        self._compared = [bundle.folder for bundle in bundles[:MOST_COMPARED]]
        self._notify()


def _ignore(_result: object) -> None:
    """Whoever asks next is told."""
