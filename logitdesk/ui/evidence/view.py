"""Shared by Evidence's views: how answers are written."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from logitdesk.inference.evidence import Evidence
from logitdesk.inference.network import Answer
from logitdesk.scores.scores import DIGITS, Scores
from logitdesk.scores.table import Table
from logitdesk.scores.verdict import Kind
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.heatmap import Place
from logitdesk.ui.formatting import number_text, percent, signed


def short_verdict(answer: Answer | None) -> str:
    """Tell what is read: "7", "1 or 7?", "no digit", "blank"."""
    if answer is None:
        return QCoreApplication.translate("evidence", "blank", "an empty page, read as no digit")
    match sorted(answer.verdict.digits):
        case [first, second]:
            text = QCoreApplication.translate("evidence", "{first} or {second}?")
            return text.format(first=first, second=second)
        case [digit]:
            return str(digit)
    return QCoreApplication.translate("evidence", "no digit")


def verdict_text(answer: Answer) -> str:
    """Tell what is read and how surely: "7 at 97.8 %"."""
    if answer.verdict.kind is not Kind.DIGIT:
        return short_verdict(answer)
    probability = percent(answer.scores.probability(answer.scores.digit))
    text = QCoreApplication.translate("evidence", "{digit} at {probability}")
    return text.format(digit=short_verdict(answer), probability=probability)


def sum_text(evidence: Evidence) -> str:
    """Tell in two lines how ink and biases make a logit."""
    text = QCoreApplication.translate(
        "evidence", "ink {ink}, biases {biases}:\nlogit of {digit} ≈ {logit}"
    )
    return text.format(
        ink=signed(evidence.ink_part, 2),
        biases=signed(evidence.bias_part, 2),
        digit=evidence.question,
        logit=signed(evidence.total, 2),
    )


def scores_table(scores: Scores | None) -> Table:
    """A row for each digit."""
    if scores is None:
        return Table(("digit", "logit", "probability", "log-odds"))
    digits = {"digit": range(DIGITS), "logit": scores.logits}
    return Table.of({**digits, "probability": scores.probabilities, "log-odds": scores.log_odds})


def shares_table(evidence: Evidence | None) -> Table:
    """A row for each pixel: `value` is what it adds to the number asked for."""
    if evidence is None:
        return Table(("row", "column", "ink", "gradient", "value"))
    rows, columns = np.indices(evidence.image.shape) + 1
    layers = (rows, columns, evidence.image, evidence.gradient, evidence.shares)
    names = ("row", "column", "ink", "gradient", "value")
    cells = (np.reshape(layer, -1) for layer in layers)
    return Table.of(dict(zip(names, cells, strict=True)))


def pixel_readout(evidence: Evidence | None, place: Place) -> Readout:
    """Tell a pixel's ink, gradient and share."""
    text = QCoreApplication.translate("evidence", "Row {row}, column {column}")
    at = text.format(row=place.row + 1, column=place.column + 1)
    if evidence is None:
        return Readout(at)
    ink, gradient, share = (
        float(values[place.row, place.column])
        for values in (evidence.image, evidence.gradient, evidence.shares)
    )
    rows = (
        (QCoreApplication.translate("evidence", "ink"), number_text(ink, ".2f")),
        (QCoreApplication.translate("evidence", "× gradient"), signed(gradient, 3)),
        ("=", signed(share, 3)),
    )
    return Readout(at, rows)
