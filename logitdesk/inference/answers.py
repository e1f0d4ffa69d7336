"""Networks' answers to an image, to a page's parts, and over time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.inference.evidence import Evidence, EvidenceGraph, Question
from logitdesk.inference.network import Answer, Network
from logitdesk.ink.parts import Part, Replay
from logitdesk.ink.preprocess import preprocess
from logitdesk.ink.raster import rasterise
from logitdesk.library.bundle import Bundle
from logitdesk.scores.verdict import Kind

Taken: TypeAlias = frozenset[int]
"""Which parts of a page are taken away, by their place among all."""
_KEPT: Final = 5
"""Four networks side by side, and the one that reads: a CNN takes 27 MB, its graph 28 MB."""


class NetworkCache:
    """Networks and their graphs for evidence, each loaded once; for one thread at a time.

    `network` and `graph` raise a UserError for a bundle whose file cannot be used, or that has no
    graph.
    """

    def __init__(self) -> None:
        self.network = lru_cache(_KEPT)(Network)
        self.graph = lru_cache(_KEPT)(_load_graph)

    def clear(self) -> None:
        """Keep none any more; from any thread."""
        self.network.cache_clear()
        self.graph.cache_clear()

    def answer(
        self, image: NDArray[np.float32], bundle: Bundle, temperature: float = 1.0
    ) -> Answer | str:
        """Ask a network about (28, 28) float32 in [0, 1]; why it cannot be asked, if so."""
        try:
            return Answer.of(image, self.network(bundle), temperature)
        except UserError as error:
            return error.text

    def evidence(
        self, image: NDArray[np.float32], question: Question, bundle: Bundle
    ) -> Evidence | str:
        """Find from which ink of (28, 28) a logit comes; why it cannot be told, if so."""
        try:
            return self.graph(bundle).evidence(image, question)
        except UserError as error:
            return error.text


def _load_graph(bundle: Bundle) -> EvidenceGraph:
    content = bundle.evidence_bytes()
    if content is None:
        raise UserError(
            "There is no evidence for “{network}”: it has no gradients with it.",
            network=bundle.name,
        )
    return EvidenceGraph(content, bundle.tflite_bytes())


def read_without(
    parts: Sequence[Part], without: Iterable[Taken], network: Network
) -> dict[Taken, Answer | None]:
    """Read a page of these parts, each time without some; None where nothing is left.

    Each part is drawn once; a page is put together from them, as dark as its darkest part.

    Raises:
        UserError: the network gives no finite number.
    """
    drawn = [rasterise(part.page) for part in parts]
    answers: dict[Taken, Answer | None] = {}
    for taken in without:
        left = [bitmap for number, bitmap in enumerate(drawn) if number not in taken]
        steps = preprocess(np.maximum.reduce(left)) if left else None
        answers[taken] = None if steps is None else Answer.of(steps.centred, network)
    return answers


@dataclass(frozen=True, eq=False)
class Moment(Answer):
    """A network's answer to a drawing at one second of its time."""

    second: float = 0.0


def read_moments(replay: Replay, count: int, network: Network) -> tuple[Moment, ...]:
    """Read a drawing at so many moments of its time, if any.

    Raises:
        UserError: the network gives no finite number.
    """
    if replay.duration == 0:
        return ()
    moments = []
    for second in np.linspace(0.0, replay.duration, count).tolist():
        steps = preprocess(rasterise(replay.page_at(second)))
        if steps is not None:  # the ink may begin off the page
            answer = Answer.of(steps.centred, network)
            moments.append(Moment(answer.scores, answer.verdict, second))
    return tuple(moments)


def changes_of_mind(moments: Sequence[Moment]) -> list[tuple[Moment, Moment]]:
    """Find changes of the digit: the moments before and after each.

    Moments of doubt do not count: the first ink of a drawing is like no digit.
    """
    sure = [moment for moment in moments if moment.verdict.kind is Kind.DIGIT]
    return [
        (earlier, later)
        for earlier, later in pairwise(sure)
        if earlier.scores.digit != later.scores.digit
    ]
