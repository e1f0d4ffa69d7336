"""Line charts of an evaluation: reliability, coverage and robustness, also saved as pictures."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, Literal, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from logitdesk.datasets.distortions import DISTORTIONS, Curves
from logitdesk.library.files import write_atomically
from logitdesk.scores.confidence import Coverage, ReliabilityBin
from logitdesk.ui.charts.axes import linear, logarithmic
from logitdesk.ui.charts.chart import Chart
from logitdesk.ui.charts.export import png_of
from logitdesk.ui.charts.lines import Line, LineChart
from logitdesk.ui.evaluation.matrix import ConfusionMatrix
from logitdesk.ui.evaluation.wording import distortion_title
from logitdesk.ui.formatting import number_text, share_text
from logitdesk.ui.language import install_language
from logitdesk.ui.theme import ThemeManager

_COLOURS: Final[Sequence[Literal["accent", "warm", "ink"]]] = ("accent", "warm", "ink")
_LEAST_SHARE: Final = 1e-4
"""The foot of a logarithmic axis of shares."""


def reliability_chart(themes: ThemeManager) -> LineChart:
    """Make a chart of accuracy by confidence; `show_reliability` fills it."""
    x, y = linear("confidence", _percent), linear("accuracy", _percent)
    name = QCoreApplication.translate("plots", "reliability")
    return LineChart(themes, name, (), x, y, (0.0, 1.0), share_text, share_text)


def show_reliability(chart: LineChart, curves: Mapping[str, Sequence[ReliabilityBin]]) -> None:
    """Draw bins by what they are named, such as "T = 1", and where they should lie."""
    names = zip(curves, _COLOURS, strict=False)
    lines = [Line(name, colour, has_dots=True) for name, colour in names]
    diagonal = QCoreApplication.translate("plots", "calibrated")
    chart.set_lines([Line(diagonal, style=Qt.PenStyle.DashLine), *lines])
    chart.set_end(1.0)
    chart.set_line(0, [0.0, 1.0], [0.0, 1.0])
    for number, bins in enumerate(curves.values(), 1):
        chart.set_line(number, [b.confidence for b in bins], [b.accuracy for b in bins])


def coverage_chart(themes: ThemeManager) -> LineChart:
    """Make a chart of what is doubted and believed by the limit; `show_coverage` fills it."""
    doubted = QCoreApplication.translate("plots", "doubted")
    wrong = QCoreApplication.translate("plots", "believed, wrong")
    lines = (Line(doubted, "accent"), Line(wrong, "warm"))
    x, y = linear("limit of the margin"), logarithmic("share", _LEAST_SHARE)
    name = QCoreApplication.translate("plots", "coverage")
    return LineChart(themes, name, lines, x, y, (1e-3, 1.0), share_text, number_text)


def show_coverage(chart: LineChart, found: Coverage) -> None:
    """Draw the share that is doubted, and of what is believed the share that is misread."""
    chart.set_line(0, found.limits, np.maximum(1 - found.share, _LEAST_SHARE))
    chart.set_line(1, found.limits, np.maximum(found.error, _LEAST_SHARE))


def robustness_chart(themes: ThemeManager, kind: str) -> LineChart:
    """Make a chart of accuracy by one of `DISTORTIONS`; `show_robustness` fills it."""
    title = distortion_title(kind)
    x, y = linear(DISTORTIONS[kind].title, title=title), linear("accuracy", _percent)
    return LineChart(themes, title, (), x, y, (0.0, 1.0), share_text, number_text, is_scrubbed=True)


def show_robustness(chart: LineChart, curves: Curves) -> None:
    """Draw amounts and accuracies of up to three networks, by their names."""
    names = zip(curves, _COLOURS, strict=False)
    chart.set_lines([Line(name, colour, has_dots=True) for name, colour in names])
    for number, points in enumerate(curves.values()):
        amounts, accuracies = zip(*points, strict=True)
        if number == 0:
            chart.set_end(amounts[-1], amounts[0])
        chart.set_line(number, amounts, accuracies)


def save_plots(
    folder: Path,
    confusion: NDArray[np.int64],
    reliability: Mapping[str, Sequence[ReliabilityBin]],
    coverage: Coverage,
    robustness: Mapping[str, Curves],
) -> None:
    """Write the charts as PNG, in English; neither a window nor a display is needed.

    Raises:
        UserError: a file cannot be written.
    """
    app = QApplication.instance()
    if app is None:
        app = QApplication(["logitdesk", "-platform", "offscreen"])
        install_language(app, "en")
    themes = ThemeManager(cast("QApplication", app), "light")
    charts: dict[str, Chart] = {"confusion": (matrix := ConfusionMatrix(themes, "confusion"))}
    names = [str(digit) for digit in range(len(confusion))]
    matrix.set_counts(confusion, names, names)
    charts["reliability"] = by_bins = reliability_chart(themes)
    show_reliability(by_bins, reliability)
    charts["coverage"] = by_limit = coverage_chart(themes)
    show_coverage(by_limit, coverage)
    for kind, curves in robustness.items():
        charts[f"robustness-{kind}"] = by_amount = robustness_chart(themes, kind)
        show_robustness(by_amount, curves)
    for name, chart in charts.items():
        chart.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        chart.resize(640, 440)
        chart.show()
        app.processEvents()  # which lays it out
        picture = png_of(chart)
        chart.close()
        write_atomically(folder / f"{name}.png", picture)


def _percent(value: float) -> str:
    return share_text(value, ".0f")
