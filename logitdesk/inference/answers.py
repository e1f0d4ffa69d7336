"""What several networks make of one image, of parts of a page, and of a drawing over time."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final, Generic, Self, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.inference.evidence import Evidence, EvidenceGraph, Question
from logitdesk.inference.network import Network
from logitdesk.ink.page import Placement, placed_ink
from logitdesk.ink.parts import Part, Replay
from logitdesk.ink.preprocess import (
    ALL,
    EnabledSteps,
    PreprocessingSteps,
    preprocess,
    preprocess_partly,
)
from logitdesk.ink.raster import rasterise
from logitdesk.library.bundle import Bundle
from logitdesk.scores.scores import Scores
from logitdesk.scores.verdict import Kind, Limits, Verdict, verdict_on

T = TypeVar("T")
Taken: TypeAlias = frozenset[int]
"""Which parts of a page are taken away, by their place among all."""
_KEPT: Final = 6


@dataclass(frozen=True, eq=False)
class Answer:
    """What one network says of an image.

    Attributes:
        scores: its logits and what they come to.
        verdict: whether they are to be believed, by the limits of the network's card.
    """

    scores: Scores
    verdict: Verdict

    @classmethod
    def of(cls, image: NDArray[np.float32], network: Network, temperature: float = 1.0) -> Self:
        """Ask a network about (28, 28) float32 in [0, 1].

        Raises:
            UserError: the network gives no finite number.
        """
        logits = network.logits(image[np.newaxis])[0]
        scores = Scores.of(logits, network.name, temperature)
        limits = Limits.of_entries(network.card.limits)
        return cls(scores, verdict_on(scores.logits, limits))

    def agrees_with(self, other: "Answer") -> bool:
        """Whether both say the same: between 3 and 5 is as between 5 and 3."""
        mine, theirs = self.verdict, other.verdict
        return mine.kind is theirs.kind and set(mine.digits) == set(theirs.digits)


@dataclass(frozen=True, eq=False)
class LogitChange:
    """From one answer to another; None stands for a blank page."""

    before: Answer | None = None
    after: Answer | None = None

    @property
    def of_logits(self) -> NDArray[np.float64] | None:
        """(10,) by how much each logit changed; None where there are no two to compare."""
        if self.before is None or self.after is None:
            return None
        return self.after.scores.logits - self.before.scores.logits


class _Newest(Generic[T]):
    """Loads something of each network once, and keeps what was asked for last."""

    def __init__(self, load: Callable[[Bundle], T]) -> None:
        self._load = load
        self._loaded: dict[Hashable, T] = {}

    def get(self, bundle: Bundle) -> T:
        key = tuple(sorted(bundle.card.sha256.items()))
        loaded = self._loaded.pop(key) if key in self._loaded else self._load(bundle)
        while len(self._loaded) >= _KEPT:
            del self._loaded[next(iter(self._loaded))]
        self._loaded[key] = loaded
        return loaded


class NetworkCache:
    """Networks and their graphs for evidence, each loaded once; for one thread at a time."""

    def __init__(self) -> None:
        self._networks = _Newest(Network)
        self._graphs = _Newest(_load_graph)

    def network(self, bundle: Bundle) -> Network:
        """Return a bundle's network, with the name and limits that it has by now.

        Raises:
            UserError: it cannot be used.
        """
        network = self._networks.get(bundle)
        network.bundle = bundle
        return network

    def graph(self, bundle: Bundle) -> EvidenceGraph:
        """Return a network's graph for evidence.

        Raises:
            UserError: it has none, or one that cannot be used.
        """
        return self._graphs.get(bundle)

    def answer(
        self, image: NDArray[np.float32], bundle: Bundle, temperature: float = 1.0
    ) -> Answer | str:
        """Ask a network about (28, 28) float32 in [0, 1]; why it cannot be asked, if so."""
        try:
            return Answer.of(image, self.network(bundle), temperature)
        except UserError as error:
            return str(error)

    def evidence(
        self,
        image: NDArray[np.float32],
        question: Question,
        bundle: Bundle,
        logits: NDArray[np.float64],
    ) -> Evidence | str:
        """Find from which ink a logit comes; why it cannot be told, if so.

        Args:
            image: (28, 28) float32 in [0, 1], what the network saw.
            question: what is asked for.
            bundle: the network.
            logits: (10,) what it said, as its bars have it.
        """
        try:
            return Evidence.of(image, question, self.graph(bundle)).beside(logits)
        except UserError as error:
            return str(error)


def _load_graph(bundle: Bundle) -> EvidenceGraph:
    content = bundle.evidence_bytes()
    if content is None:
        raise UserError(f"There is no evidence for “{bundle.name}”: it has no gradients with it.")
    return EvidenceGraph(content, bundle.tflite_bytes())


class OcclusionModel:
    """Reads a page without some of its parts; for one thread at a time.

    Each part is drawn once; a page is put together from them, as dark as its darkest part.
    """

    def __init__(self, cache: NetworkCache) -> None:
        self._cache = cache
        self._drawn: dict[Hashable, NDArray[np.float32]] = {}

    def read(
        self, parts: Sequence[Part], without: Iterable[Taken], bundle: Bundle
    ) -> dict[Taken, Answer | None]:
        """Read a page of these parts, each time without some; None where nothing is left.

        Raises:
            UserError: the network cannot be used, or gives no finite number.
        """
        network = self._cache.network(bundle)
        drawn = {part.content: part for part in parts}
        self._drawn = {
            content: self._drawn[content] if content in self._drawn else rasterise(part.page)
            for content, part in drawn.items()
        }
        answers: dict[Taken, Answer | None] = {}
        for taken in without:
            left = [self._drawn[part.content] for i, part in enumerate(parts) if i not in taken]
            steps = preprocess(np.maximum.reduce(left)) if left else None
            answers[taken] = None if steps is None else Answer.of(steps.centred, network)
        return answers


@dataclass(frozen=True, eq=False)
class PreprocessingResult:
    """What came of leaving preprocessing steps out.

    Attributes:
        image: (28, 28) float32 in [0, 1], what the networks saw.
        now: what each says of it, or why it cannot be asked.
        truth: what they say of the page as it is, with all steps.
        is_unchanged: whether all steps are on, and the image is the page's own.
    """

    image: NDArray[np.float32]
    now: Sequence[Answer | str]
    truth: Sequence[Answer | str]
    is_unchanged: bool


@dataclass(frozen=True, eq=False)
class PreprocessingRun:
    """The ink of a page somewhere, with some steps, read by some networks."""

    steps: PreprocessingSteps
    placement: Placement
    enabled: EnabledSteps
    bundles: Sequence[Bundle]
    temperature: float

    def run(self, cache: NetworkCache) -> PreprocessingResult:
        """Ask the networks, on the thread that the cache is for."""
        own = self.steps.centred
        page = placed_ink(self.steps.ink, self.steps.box, self.placement)
        image = preprocess_partly(page, self.enabled)
        seen = np.zeros_like(own) if image is None else image
        now, truth = (
            [cache.answer(shown, bundle, self.temperature) for bundle in self.bundles]
            for shown in (seen, own)
        )
        is_unchanged = self.enabled == ALL and np.array_equal(seen, own)
        return PreprocessingResult(seen, now, truth, is_unchanged)


@dataclass(frozen=True, eq=False)
class Moment(Answer):
    """What a network said of a drawing as it was at a second of its own time."""

    second: float = 0.0

    def with_temperature(self, temperature: float) -> Self:
        """Return the same moment, its scores at a temperature > 0."""
        return replace(self, scores=self.scores.with_temperature(temperature))


@dataclass(frozen=True)
class ChangeOfMind:
    """A network read another digit from a second of the drawing on."""

    second: float
    before: int
    after: int


def read_moments(
    replay: Replay, count: int, bundle: Bundle, cache: NetworkCache
) -> tuple[Moment, ...]:
    """Read a drawing at so many moments of its own time; none of one that takes no time.

    Raises:
        UserError: the network cannot be used, or gives no finite number.
    """
    if replay.duration == 0:
        return ()
    network, seconds, moments = cache.network(bundle), replay.moments(count), []
    for second, bitmap in zip(seconds.tolist(), replay.bitmaps(seconds), strict=True):
        steps = preprocess(bitmap)
        if steps is not None:  # the ink may begin off the page
            answer = Answer.of(steps.centred, network)
            moments.append(Moment(answer.scores, answer.verdict, second))
    return tuple(moments)


def believed(moments: Sequence[Moment]) -> list[Moment]:
    """Return the moments at which the network read one digit without doubt."""
    return [moment for moment in moments if moment.verdict.kind is Kind.DIGIT]


def changes_of_mind(moments: Sequence[Moment]) -> list[ChangeOfMind]:
    """Find when another digit was read than before; moments of doubt do not count.

    The first ink of a drawing is like no digit, and which logit is largest then means nothing.
    """
    return [
        ChangeOfMind(later.second, earlier.scores.digit, later.scores.digit)
        for earlier, later in pairwise(believed(moments))
        if earlier.scores.digit != later.scores.digit
    ]


def groups_of(answers: Mapping[str, Answer]) -> list[tuple[Answer, list[str]]]:
    """Group the names of networks that say the same; the smallest groups first."""
    groups: list[tuple[Answer, list[str]]] = []
    for name, answer in answers.items():
        for said, names in groups:
            if said.agrees_with(answer):
                names.append(name)
                break
        else:
            groups.append((answer, [name]))
    return sorted(groups, key=lambda group: len(group[1]))
