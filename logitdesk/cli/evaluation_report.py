"""Reports of `logitdesk evaluate`: as JSON, as text and as tables."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from logitdesk.cli.output import aligned
from logitdesk.datasets.distortions import DISTORTIONS, Curves
from logitdesk.datasets.evaluation import (
    VALUES,
    EvaluationResult,
    groups_table,
    histogram_table,
    table_of,
)
from logitdesk.datasets.junk import KINDS
from logitdesk.scores.confidence import (
    Coverage,
    Histogram,
    Interval,
    Intervals,
    ReliabilityBin,
    coverage,
    reliability,
)
from logitdesk.scores.metrics import (
    CHANCE,
    Agreement,
    Evaluation,
    class_figures,
    groups,
)
from logitdesk.scores.table import Table
from logitdesk.scores.verdict import BELIEVES_ALL


@dataclass(frozen=True, eq=False)
class Report:
    """One network's answers to digits, and another's to compare with, if there is one.

    Attributes:
        robustness: accuracies by kind of distortion; None if not asked for.
    """

    result: EvaluationResult
    robustness: Mapping[str, Curves] | None = None

    @property
    def title(self) -> str:
        drawn = self.result.request.drawn
        told = "" if drawn is None else f", drawn {drawn}"
        return f"{self.result.names[0]} on {self.result.examples.name}{told}"

    @cached_property
    def _logits(self) -> NDArray[np.float32]:
        return self.result.answers[0].logits

    @cached_property
    def _labels(self) -> NDArray[np.int64]:
        return self.result.examples.labels

    @cached_property
    def evaluation(self) -> Evaluation:
        answers = self.result.answers[0]
        temperature = answers.bundle.card.temperature
        return Evaluation.of(self._logits, self._labels, temperature, answers.limits)

    @cached_property
    def intervals(self) -> dict[str, Interval]:
        """Those of accuracy, log_loss and ece, in this order."""
        found = Intervals.of(self._logits, self._labels)
        return {"accuracy": found.accuracy, "log_loss": found.log_loss,
                "ece": found.calibration_error}  # fmt: skip

    @cached_property
    def reliability(self) -> dict[str, list[ReliabilityBin]]:
        """The bins at T = 1 and at the fitted temperature, by "T = …"."""
        at = (1.0, self.evaluation.temperature)
        return {
            f"T = {t:.4g}": reliability(self._logits, self._labels, t) for t in at if t is not None
        }

    @cached_property
    def coverage(self) -> Coverage:
        limits = self.result.answers[0].limits or BELIEVES_ALL
        return coverage(self._logits, self._labels, energy=limits.energy)

    @cached_property
    def agreement(self) -> Agreement | None:
        if len(self.result.answers) < 2:
            return None
        return Agreement.of(self._logits, self.result.answers[1].logits, self._labels)

    def content(self) -> dict[str, Any]:
        """Return what is printed as JSON."""
        evaluation = self.evaluation
        measured, fitted, doubted = evaluation.measured, evaluation.fitted, evaluation.doubted
        content = {
            "model": self.result.names[0],
            "dataset": self.result.examples.name,
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
            "drawn": self.result.request.drawn or "as written",
            "intervals": {name: [one.low, one.high] for name, one in self.intervals.items()},
            "classes": [asdict(one) for one in class_figures(evaluation.confusion)],
        }
        if self.agreement is not None:
            content["compare"] = {
                "model": self.result.names[1],
                "accuracy": float(self.result.answers[1].is_right.mean()),
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
        accuracy, *others = self.intervals.values()
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
        if self.agreement is not None:
            blocks.append(self._text_of_comparison(self.agreement))
        for kind, curves in (self.robustness or {}).items():
            blocks.append(_text_of_curves(kind, curves))
        return "\n\n".join(blocks)

    def tables(self) -> Iterator[tuple[str, Table]]:
        """Yield all tables and the names of their files."""
        yield "figures", Table(("figure", "value", "low", "high"), tuple(self._rows_of_figures()))
        counts, digits = self.evaluation.confusion.tolist(), range(10)
        rows = tuple((label, *row) for label, row in zip(digits, counts, strict=True))
        yield "confusion", Table(("label", *map(str, digits)), rows)
        yield "classes", table_of(class_figures(self.evaluation.confusion))
        answers = self.result.answers[0]
        writers = groups([one or None for one in self.result.writers.tolist()], answers.is_right)
        yield "writers", groups_table("writer", writers)
        for name, bins in zip(
            ("reliability", "reliability-fitted"), self.reliability.values(), strict=False
        ):
            yield name, table_of(bins)
        found = self.coverage
        columns = (found.limits, found.believed, found.misread, found.share, found.error)
        rows_of_coverage = zip(*(column.tolist() for column in columns), strict=True)
        names = ("limit", "believed", "misread", "share believed", "error")
        yield "coverage", Table(names, tuple(rows_of_coverage))
        for value in VALUES:
            found_bins = Histogram.of(answers.value(value), answers.is_right)
            yield f"histogram-{value}", histogram_table(found_bins)
        which = np.arange(len(self._labels))
        yield "answers", self.result.table(answers, which)
        if self.agreement is not None:
            row = {**asdict(self.agreement), "p_value": self.agreement.p_value}
            yield "comparison", Table(tuple(row), (tuple(row.values()),))
            suspects = tuple(self._mislabelled())
            yield "perhaps-mislabelled", Table(("index", "label", "read_as"), suspects)
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

    def _rows_of_figures(self) -> Iterator[tuple[str | float, ...]]:
        for name, value in self.content().items():
            if isinstance(value, int | float):
                one = self.intervals.get(name)
                yield name, value, *(("", "") if one is None else (one.low, one.high))

    def _mislabelled(self) -> Iterator[tuple[int, int, int]]:
        """Yield number, label and what both networks read."""
        examples, read_as = self.result.examples, self.result.answers[0].read_as
        for index in self.result.suspects.tolist():
            yield int(examples.numbers[index]), int(self._labels[index]), int(read_as[index])

    def _text_of_classes(self) -> str:
        rows = [["digit", "images", "precision", "recall", "F1"]]
        for one in class_figures(self.evaluation.confusion):
            shares = ("–" if s is None else f"{s:.2%}" for s in (one.precision, one.recall))
            f1 = "–" if one.f1 is None else f"{one.f1:.4f}"
            rows.append([str(one.digit), f"{one.n:,}", *shares, f1])
        return aligned(rows, right=range(1, 5))

    def _text_of_comparison(self, agreement: Agreement) -> str:
        (name, other), p = self.result.names, agreement.p_value
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

    result: EvaluationResult

    @cached_property
    def _believed(self) -> dict[str, NDArray[np.bool_]]:
        """By kind, (n,) whether each drawing is believed."""
        kinds = np.array(self.result.examples.kinds)
        believed = ~self.result.answers[0].is_doubted
        named = dict.fromkeys((*KINDS, *self.result.examples.kinds[:1]))
        by_kind = {kind: believed[kinds == kind] for kind in named if kind in kinds}
        return {**by_kind, "all": believed}

    def content(self) -> dict[str, Any]:
        """Return what is printed as JSON."""
        shares = {kind: float(of_kind.mean()) for kind, of_kind in self._believed.items()}
        return {
            "model": self.result.names[0],
            "dataset": self.result.examples.name,
            "n": len(self.result.examples),
            "believed": shares.pop("all"),
            "by_kind": shares,
        }

    def text(self) -> str:
        """Return what is printed for people."""
        rows = [["kind", "drawings", "believed"]]
        for kind, of_kind in self._believed.items():
            rows.append([kind, f"{len(of_kind):,}", f"{of_kind.mean():.1%}"])
        lines = [f"{self.result.names[0]} on {self.result.examples.name}, which is no digit"]
        if self.result.answers[0].bundle.card.limits is None:
            lines.append("It has no limits on its card, so it takes everything for a digit.")
        table = aligned(rows, right=(1, 2))
        return "\n".join([*lines, "", table])

    def tables(self) -> Iterator[tuple[str, Table]]:
        """Yield all tables and the names of their files."""
        rows = ((kind, len(one), float(one.mean())) for kind, one in self._believed.items())
        yield "believed", Table(("kind", "n", "believed"), tuple(rows))
        which = np.arange(len(self.result.examples))
        yield "answers", self.result.table(self.result.answers[0], which)


def _text_of_curves(kind: str, curves: Curves) -> str:
    amounts = next(iter(curves.values()))
    heading = [DISTORTIONS[kind].title, *(f"{amount:g}" for amount, _ in amounts)]
    rows = [[name, *(f"{share:.2%}" for _, share in points)] for name, points in curves.items()]
    return aligned([heading, *rows], right=range(1, len(heading)))
