"""Results of an evaluation: images, networks' answers, choices among them, and tables."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from logitdesk.datasets.catalogue import MINE
from logitdesk.datasets.dataset import NO_DIGIT
from logitdesk.datasets.examples import Examples
from logitdesk.ink.drawing import Page
from logitdesk.library.bundle import Bundle
from logitdesk.library.card import TAUGHT_UNTIL
from logitdesk.scores.confidence import Histogram, ReliabilityBin
from logitdesk.scores.functional import cross_entropy, log_odds, softmax
from logitdesk.scores.metrics import ClassFigures, Group, perhaps_mislabelled
from logitdesk.scores.scores import DIGITS
from logitdesk.scores.table import Table
from logitdesk.scores.verdict import Limits, are_doubted, margins
from logitdesk.translatable import Translatable


@dataclass(frozen=True)
class EvaluationRequest:
    """Networks, and the images they are asked about; no network to look at images alone.

    Attributes:
        distorted: a kind of `DISTORTIONS` and its amount: then it is of some of the images.
    """

    networks: tuple[Bundle, ...]
    source: str
    drawn: str | None = None
    distorted: tuple[str, float] | None = None


@dataclass(frozen=True, eq=False)
class Answers:
    """One network's answers to n images, all at T = 1.

    Attributes:
        logits: (n, 10) float32.
        read_as, probability, margin: (n,), the largest logit's digit, its softmax probability,
            and its lead.
        loss: (n,) the cross-entropy with the label; of what is no digit, −ln(1 − probability).
        is_doubted: (n,) by the network's limits.
        is_right: (n,) read as its label; what is no digit is right where it is doubted.
    """

    bundle: Bundle
    logits: NDArray[np.float32]
    read_as: NDArray[np.int64]
    probability: NDArray[np.float64]
    margin: NDArray[np.float64]
    loss: NDArray[np.float64]
    is_doubted: NDArray[np.bool_]
    is_right: NDArray[np.bool_]

    @classmethod
    def of(cls, bundle: Bundle, logits: NDArray[np.float32], labels: NDArray[np.int64]) -> Self:
        read_as = logits.argmax(axis=1).astype(np.int64)
        probability = softmax(logits).max(axis=1)
        doubted = are_doubted(logits, Limits.of_entries(bundle.card.limits))
        is_digit = labels != NO_DIGIT
        loss = cross_entropy(logits, np.where(is_digit, labels, 0))
        belief = -np.log(np.maximum(1 - probability, 1e-12))
        return cls(
            bundle, logits, read_as, probability, margins(logits),
            np.where(is_digit, loss, belief), doubted,
            np.where(is_digit, read_as == labels, doubted),
        )  # fmt: skip

    @property
    def limits(self) -> Limits | None:
        """The limits of the network's card."""
        return Limits.of_entries(self.bundle.card.limits)

    def value(self, which: str) -> NDArray[np.float64]:
        """Return (n,) of the digits read: one of `VALUES`."""
        if which in ("probability", "margin"):
            of_each: NDArray[np.float64] = getattr(self, which)
            return of_each
        values = self.logits if which == "logit" else log_odds(self.logits)
        return np.asarray(values.max(axis=1), np.float64)


VALUES: Final = ("probability", "logit", "log-odds", "margin")


@dataclass(frozen=True)
class ImageFilter:
    """A choice of images for a gallery, and their order; by default all, the worst first.

    Attributes:
        which: "all", "right", "wrong"; of two networks "both" or "neither" (is right), "first" or
            "second" (alone is right), "mislabelled".
        doubt: "all", "doubted" or "believed".
        label, answer: None for any; a label may be `NO_DIGIT`.
        writer: empty for any.
        order: "loss", "probability", "margin" or "number".
        among: images that something else has chosen; `title` says what they are.
    """

    which: str = "all"
    doubt: str = "all"
    label: int | None = None
    answer: int | None = None
    writer: str = ""
    order: str = "loss"
    among: tuple[int, ...] | None = None
    title: str = ""


@dataclass(frozen=True, eq=False)
class EvaluationResult:
    """The images, and what each network answered.

    Attributes:
        writers: (n,) of str; all empty where unknown.
        answers: of no network, of one or of two.
        looked_at: which of the networks is looked at, 0 or 1.
    """

    request: EvaluationRequest
    examples: Examples
    writers: NDArray[np.str_]
    answers: tuple[Answers, ...]
    looked_at: int = 0

    @classmethod
    def of(
        cls, request: EvaluationRequest, examples: Examples, logits: Sequence[NDArray[np.float32]]
    ) -> Self:
        """Judge the (n, 10) logits of each network."""
        writers = ["" if (who := examples.writer(n)) is None else str(who)
                   for n in range(len(examples))]  # fmt: skip
        told = zip(request.networks, logits, strict=True)
        answers = (Answers.of(bundle, z, examples.labels) for bundle, z in told)
        return cls(request, examples, np.array(writers, dtype=np.str_), tuple(answers))

    @property
    def caveat(self) -> str:
        """Say which networks were taught the person's digits that are read here; empty if none."""
        taught = [one.name for one in self.request.networks if TAUGHT_UNTIL in one.card.settings]
        if self.request.source != MINE or not taught:
            return ""
        if len(taught) == 1:
            return Translatable(
                "{network} learned from digits that are among these, and reads them better than "
                "others. What it makes of others was shown after it was taught.",
                network=taught[0],
            )
        return Translatable(
            "{first} and {second} learned from digits that are among these, and read them better "
            "than others. What they make of others was shown after they were taught.",
            first=taught[0],
            second=taught[1],
        )

    @property
    def shown(self) -> Answers | None:
        """The answers of the network that is looked at."""
        return self.answers[self.looked_at] if self.answers else None

    @property
    def names(self) -> list[str]:
        """The networks' names."""
        return [one.bundle.name for one in self.answers]

    def select(self, chosen: ImageFilter) -> NDArray[np.intp]:
        """Return the indices of the images that a filter leaves, in its order."""
        answers, keep = self.shown, np.ones(len(self.examples), np.bool_)
        if chosen.among is not None:
            keep[:] = False
            keep[list(chosen.among)] = True
        if chosen.label is not None:
            keep &= self.examples.labels == chosen.label
        if chosen.writer:
            keep &= self.writers == chosen.writer
        if answers is None:
            return np.flatnonzero(keep)
        if chosen.answer is not None:
            keep &= answers.read_as == chosen.answer
        if chosen.doubt != "all":
            keep &= answers.is_doubted == (chosen.doubt == "doubted")
        left = np.flatnonzero(keep & self._is_so(chosen.which, answers))
        if chosen.order == "number":
            return left
        key = -answers.loss if chosen.order == "loss" else getattr(answers, chosen.order)
        return left[np.argsort(key[left], kind="stable")]

    def _is_so(self, which: str, answers: Answers) -> NDArray[np.bool_]:
        if which in ("right", "wrong"):
            return np.asarray(answers.is_right == (which == "right"))
        if which == "mislabelled":
            return np.isin(np.arange(len(self.examples)), self.suspects)
        return self.agreement(which)

    @property
    def suspects(self) -> NDArray[np.intp]:
        """The images whose label both networks surely contradict, the surest first."""
        if len(self.answers) < 2:
            return np.arange(0)
        first, second = (one.logits for one in self.answers)
        return perhaps_mislabelled(first, second, self.examples.labels)

    def agreement(self, which: str) -> NDArray[np.bool_]:
        """Return (n,) whether "both", only the "first", the "second" or "neither" is right."""
        if which == "all" or len(self.answers) < 2:
            return np.ones(len(self.examples), np.bool_)
        first, second = (one.is_right for one in self.answers)
        wanted = which in ("both", "first"), which in ("both", "second")
        return np.asarray((first == wanted[0]) & (second == wanted[1]))

    def confusion(self) -> tuple[NDArray[np.int64], list[int]]:
        """Count images by label and answer, (r, 10); return the rows' labels as well."""
        counts = np.zeros((NO_DIGIT + 1, 10), np.int64)
        if self.shown is not None:
            np.add.at(counts, (self.examples.labels, self.shown.read_as), 1)
        rows = [*range(NO_DIGIT)] if self.examples.are_digits else [NO_DIGIT]
        return counts[rows], rows

    def table(self, answers: Answers | None, which: NDArray[np.intp]) -> Table:
        """Return a row for each of some images: what it is, and what a network answered."""
        columns: dict[str, Any] = {
            "index": self.examples.numbers[which],
            "writer": self.writers[which],
            "label": np.array(self.examples.kinds or self.examples.labels)[which],
        }
        if answers is not None:
            for name in ("read_as", "probability", "loss", "margin"):
                columns[name] = getattr(answers, name)[which]
            columns["doubted"] = answers.is_doubted[which].astype(int)
            columns |= {f"logit {digit}": answers.logits[which, digit] for digit in range(DIGITS)}
        return Table.of(columns)

    def page_of(self, index: int) -> Page:
        """Return the page of an image: its strokes where they are known."""
        drawing, label = self.examples.drawing(index), int(self.examples.labels[index])
        if drawing is not None:
            return Page(drawing)
        return Page.of_image(self.examples.images[index], None if label == NO_DIGIT else label)


def table_of(rows: Iterable[ClassFigures | ReliabilityBin]) -> Table:
    """Return a row for each; what there is not is empty."""
    whole = [asdict(row) for row in rows]
    cells = (tuple("" if cell is None else cell for cell in row.values()) for row in whole)
    return Table(tuple(whole[0]) if whole else (), tuple(cells))


def groups_table(what: str, found: Iterable[Group]) -> Table:
    """Return a row for each group of images, such as those of a writer."""
    rows = ((one.name, one.n, one.right, one.accuracy) for one in found)
    return Table((what, "n", "right", "accuracy"), tuple(rows))


def histogram_table(found: Histogram) -> Table:
    """Return a row for each bin."""
    edges = {"low": found.edges[:-1], "high": found.edges[1:]}
    return Table.of({**edges, "right": found.right, "wrong": found.wrong})
