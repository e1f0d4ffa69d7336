"""What `logitdesk evaluate` tells of a network: as JSON, as text and as tables."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from logitdesk.cli.output import aligned
from logitdesk.datasets.distortions import DISTORTIONS
from logitdesk.datasets.examples import Examples
from logitdesk.datasets.junk import KINDS
from logitdesk.library.bundle import Bundle
from logitdesk.scores.confidence import (
    Coverage,
    Histogram,
    Interval,
    Intervals,
    ReliabilityBin,
    coverage,
    reliability,
)
from logitdesk.scores.functional import cross_entropy, log_odds, softmax
from logitdesk.scores.metrics import (
    CHANCE,
    Agreement,
    Evaluation,
    class_figures,
    groups,
    is_right,
    perhaps_mislabelled,
)
from logitdesk.scores.verdict import Limits, are_doubted, margins
from logitdesk.ui.charts.table import Table

Logits = NDArray[np.float32]
Curves = Mapping[str, Mapping[str, Sequence[tuple[float, float]]]]
"""By kind of distortion and by network, amounts and accuracies."""


@dataclass(frozen=True, eq=False)
class Report:
    """One network's answers to digits, and another's to compare with.

    Attributes:
        drawn: how strokes were drawn, if otherwise than written.
        other: another network and its logits.
        robustness: accuracies on distorted digits; empty if not asked for.
    """

    bundle: Bundle
    examples: Examples
    logits: Logits
    drawn: str | None = None
    other: tuple[Bundle, Logits] | None = None
    robustness: Curves | None = None

    @property
    def title(self) -> str:
        drawn = "" if self.drawn is None else f", drawn {self.drawn}"
        return f"{self.bundle.name} on {self.examples.name}{drawn}"

    @cached_property
    def evaluation(self) -> Evaluation:
        card = self.bundle.card
        limits = Limits.of_entries(card.limits)
        return Evaluation.of(self.logits, self.examples.labels, card.temperature, limits)

    @cached_property
    def intervals(self) -> Intervals:
        return Intervals.of(self.logits, self.examples.labels)

    @cached_property
    def reliability(self) -> dict[str, list[ReliabilityBin]]:
        """The bins at T = 1 and at the fitted temperature, by "T = …"."""
        at = (1.0, self.evaluation.temperature)
        labels = self.examples.labels
        return {f"T = {t:.4g}": reliability(self.logits, labels, t) for t in at if t is not None}

    @cached_property
    def coverage(self) -> Coverage:
        limits = Limits.of_entries(self.bundle.card.limits) or Limits(0.0)
        return coverage(self.logits, self.examples.labels, energy=limits.energy)

    @cached_property
    def agreement(self) -> Agreement | None:
        if self.other is None:
            return None
        return Agreement.of(self.logits, self.other[1], self.examples.labels)

    def content(self) -> dict[str, Any]:
        """Return what is printed as JSON."""
        evaluation = self.evaluation
        measured, fitted, doubted = evaluation.measured, evaluation.fitted, evaluation.doubted
        content = {
            "model": self.bundle.name,
            "dataset": self.examples.name,
            "n": measured.n,
            "accuracy": measured.accuracy,
            "log_loss": measured.log_loss,
            "ece": measured.calibration_error,
            "confusion": evaluation.confusion.tolist(),
            "temperature": evaluation.temperature,
            "fitted_log_loss": None if fitted is None else fitted.log_loss,
            "fitted_ece": None if fitted is None else fitted.calibration_error,
            "doubted": None if doubted is None else doubted.n / measured.n,
            "doubted_misread": None if doubted is None else doubted.misread,
            "drawn": self.drawn or "as written",
            "intervals": {name: [one.low, one.high] for name, one in self._intervals()},
            "classes": [asdict(one) for one in class_figures(evaluation.confusion)],
        }
        if self.other is not None and self.agreement is not None:
            content["compare"] = {
                "model": self.other[0].name,
                "accuracy": float(is_right(self.other[1], self.examples.labels).mean()),
                **asdict(self.agreement),
                "p_value": self.agreement.p_value,
                "perhaps_mislabelled": [
                    {"index": number, "label": label, "read_as": read_as}
                    for number, label, read_as in self._mislabelled()
                ],
            }
        if self.robustness is not None:
            content["robustness"] = self.robustness
        return content

    def text(self) -> str:
        """Return what is printed for people."""
        evaluation = self.evaluation
        measured, doubted = evaluation.measured, evaluation.doubted
        columns = [["", "accuracy", "log-loss", "calibration error"]]
        at = [(measured, 1.0), (evaluation.fitted, evaluation.temperature)]
        for one, temperature in at:
            if one is not None:
                figures = f"{one.log_loss:.4f}", f"{one.calibration_error:.4f}"
                columns.append([f"T = {temperature:.4g}", f"{one.accuracy:.2%}", *figures])
        accuracy, *others = (one for _, one in self._intervals())
        told = [f"{one.low:.4f} to {one.high:.4f}" for one in others]
        columns.append(["95% interval", f"{accuracy.low:.2%} to {accuracy.high:.2%}", *told])
        table = aligned(list(zip(*columns, strict=True)), right=(1, 2))
        blocks = [f"{self.title}, images: {measured.n:,}\n{table}"]
        if doubted is not None:
            blocks.append(
                f"It doubts {doubted.n:,} of them ({doubted.n / measured.n:.2%}), "
                f"and would have misread {doubted.misread:,} of those."
            )
        heading = ["is \\ read as", *map(str, range(10))]
        counts = evaluation.confusion.tolist()
        rows = [[str(label), *map(str, row)] for label, row in enumerate(counts)]
        blocks.append(aligned([heading, *rows], right=range(11)))
        blocks.append(self._text_of_classes())
        if self.other is not None and self.agreement is not None:
            blocks.append(self._text_of_comparison(self.other[0].name, self.agreement))
        for kind, curves in (self.robustness or {}).items():
            blocks.append(_text_of_curves(kind, curves))
        return "\n\n".join(blocks)

    def tables(self) -> Iterator[tuple[str, Table]]:
        """Yield all tables and the names of their files."""
        yield "figures", Table(("figure", "value", "low", "high"), tuple(self._rows_of_figures()))
        counts, digits = self.evaluation.confusion.tolist(), range(10)
        rows = tuple((label, *row) for label, row in zip(digits, counts, strict=True))
        yield "confusion", Table(("label", *map(str, digits)), rows)
        classes = [asdict(one) for one in class_figures(self.evaluation.confusion)]
        yield "classes", _table_of(classes)
        writers = [self.examples.writer(index) for index in range(len(self.examples))]
        right = is_right(self.logits, self.examples.labels)
        yield (
            "writers",
            Table(
                ("writer", "n", "right", "accuracy"),
                tuple((one.name, one.n, one.right, one.accuracy) for one in groups(writers, right)),
            ),
        )
        yield (
            "reliability",
            _table_of(
                {"temperature": name.removeprefix("T = "), **asdict(one)}
                for name, bins in self.reliability.items()
                for one in bins
            ),
        )
        found = self.coverage
        columns = (found.limits, found.believed, found.misread, found.share, found.error)
        rows_of_coverage = zip(*(column.tolist() for column in columns), strict=True)
        names = ("limit", "believed", "misread", "share believed", "error")
        yield "coverage", Table(names, tuple(rows_of_coverage))
        yield "histograms", Table(("of", "low", "high", "right", "wrong"), tuple(self._bars(right)))
        yield "answers", answers_table(self.bundle, self.examples, self.logits)
        if self.other is not None and self.agreement is not None:
            yield "comparison", _table_of([{**asdict(self.agreement),
                                            "p_value": self.agreement.p_value}])  # fmt: skip
            yield (
                "perhaps-mislabelled",
                Table(("index", "label", "read_as"), tuple(self._mislabelled())),
            )
        yield (
            "robustness",
            Table(
                ("kind", "network", "amount", "accuracy"),
                tuple(
                    (kind, name, *point)
                    for kind, curves in (self.robustness or {}).items()
                    for name, points in curves.items()
                    for point in points
                ),
            ),
        )

    def _intervals(self) -> Iterator[tuple[str, Interval]]:
        yield "accuracy", self.intervals.accuracy
        yield "log_loss", self.intervals.log_loss
        yield "ece", self.intervals.calibration_error

    def _rows_of_figures(self) -> Iterator[tuple[str | float, ...]]:
        intervals = dict(self._intervals())
        for name, value in self.content().items():
            if isinstance(value, int | float):
                one = intervals.get(name)
                yield name, value, *(("", "") if one is None else (one.low, one.high))

    def _bars(self, right: NDArray[np.bool_]) -> Iterator[tuple[str | float, ...]]:
        values = {
            "logit": self.logits.max(axis=1),
            "log-odds": log_odds(self.logits).max(axis=1),
            "margin": margins(self.logits),
        }
        for name, of_each in values.items():
            found = Histogram.of(of_each, right)
            edges, counts = found.edges.tolist(), (found.right.tolist(), found.wrong.tolist())
            for low, high, good, bad in zip(edges[:-1], edges[1:], *counts, strict=True):
                yield name, low, high, good, bad

    def _mislabelled(self) -> Iterator[tuple[int, int, int]]:
        """Yield number, label and what both networks read."""
        if self.other is not None:
            found = perhaps_mislabelled(self.logits, self.other[1], self.examples.labels)
            for index in found.tolist():
                number, label = self.examples.numbers[index], self.examples.labels[index]
                yield int(number), int(label), int(self.logits[index].argmax())

    def _text_of_classes(self) -> str:
        rows = [["digit", "images", "precision", "recall", "F1"]]
        for one in class_figures(self.evaluation.confusion):
            shares = ("–" if s is None else f"{s:.2%}" for s in (one.precision, one.recall))
            f1 = "–" if one.f1 is None else f"{one.f1:.4f}"
            rows.append([str(one.digit), f"{one.n:,}", *shares, f1])
        return aligned(rows, right=range(1, 5))

    def _text_of_comparison(self, other: str, agreement: Agreement) -> str:
        name, p = self.bundle.name, agreement.p_value
        verdict = "may be chance" if p > CHANCE else "is more than chance"
        counts = (
            f"Both read {agreement.both:,} right, only {name} {agreement.only_first:,}, only "
            f"{other} {agreement.only_second:,}, neither {agreement.neither:,}."
        )
        lines = [counts, f"By McNemar’s test the difference {verdict} (p = {p:.3g})."]
        suspect = [
            f"index {number} (is {label}, read as {read_as})"
            for number, label, read_as in self._mislabelled()
        ]
        if suspect:
            lines.append(f"Perhaps mislabelled: {', '.join(suspect)}.")
        return "\n".join(lines)


@dataclass(frozen=True, eq=False)
class JunkReport:
    """One network's answers to what is no digit: what share of it is believed."""

    bundle: Bundle
    examples: Examples
    logits: Logits

    @cached_property
    def _believed(self) -> dict[str, NDArray[np.bool_]]:
        """Whether each is believed, by kind."""
        kinds = np.array(self.examples.kinds)
        believed = ~are_doubted(self.logits, Limits.of_entries(self.bundle.card.limits))
        named = dict.fromkeys((*KINDS, *self.examples.kinds[:1]))
        by_kind = {kind: believed[kinds == kind] for kind in named if kind in kinds}
        return {**by_kind, "all": believed}

    def content(self) -> dict[str, Any]:
        """Return what is printed as JSON."""
        shares = {kind: float(of_kind.mean()) for kind, of_kind in self._believed.items()}
        return {
            "model": self.bundle.name,
            "dataset": self.examples.name,
            "n": len(self.examples),
            "believed": shares.pop("all"),
            "by_kind": shares,
        }

    def text(self) -> str:
        """Return what is printed for people."""
        rows = [["kind", "drawings", "believed"]]
        for kind, of_kind in self._believed.items():
            rows.append([kind, f"{len(of_kind):,}", f"{of_kind.mean():.1%}"])
        lines = [f"{self.bundle.name} on {self.examples.name}, which is no digit"]
        if self.bundle.card.limits is None:
            lines.append("It has no limits on its card, so it takes everything for a digit.")
        table = aligned(rows, right=(1, 2))
        return "\n".join([*lines, "", table])

    def tables(self) -> Iterator[tuple[str, Table]]:
        """Yield all tables and the names of their files."""
        rows = ((kind, len(one), float(one.mean())) for kind, one in self._believed.items())
        yield "believed", Table(("kind", "n", "believed"), tuple(rows))
        yield "answers", answers_table(self.bundle, self.examples, self.logits)


def answers_table(bundle: Bundle, examples: Examples, logits: Logits) -> Table:
    """Return a row for each image: what it is, and what the network answered."""
    doubted = are_doubted(logits, Limits.of_entries(bundle.card.limits)).tolist()
    is_digits = examples.are_digits
    labels = examples.labels.tolist() if is_digits else examples.kinds
    loss = cross_entropy(logits, examples.labels).tolist() if is_digits else [""] * len(examples)
    writers = [examples.writer(index) for index in range(len(examples))]
    columns = {
        "index": examples.numbers.tolist(),
        "writer": ["" if writer is None else writer for writer in writers],
        "label": labels,
        "read_as": logits.argmax(axis=1).tolist(),
        "probability": softmax(logits).max(axis=1).tolist(),
        "loss": loss,
        "margin": margins(logits).tolist(),
        "doubted": [int(each) for each in doubted],
        **{f"logit {digit}": logits[:, digit].tolist() for digit in range(10)},
    }
    return Table(tuple(columns), tuple(zip(*columns.values(), strict=True)))


def _table_of(rows: Sequence[Mapping[str, Any]] | Iterator[Mapping[str, Any]]) -> Table:
    whole = list(rows)
    columns = tuple(whole[0]) if whole else ()
    values = (("" if cell is None else cell for cell in row.values()) for row in whole)
    return Table(columns, tuple(map(tuple, values)))


def _text_of_curves(kind: str, curves: Mapping[str, Sequence[tuple[float, float]]]) -> str:
    amounts = next(iter(curves.values()))
    heading = [DISTORTIONS[kind].title, *(f"{amount:g}" for amount, _ in amounts)]
    rows = [[name, *(f"{share:.2%}" for _, share in points)] for name, points in curves.items()]
    return aligned([heading, *rows], right=range(1, len(heading)))
