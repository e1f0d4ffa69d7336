"""What came of a run: the new network beside the one before, and what becomes of it."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from logitdesk.scores.metrics import Comparison, Measured
from logitdesk.scores.scores import DIGITS
from logitdesk.training.messages import Finished, TrainingResult
from logitdesk.ui.charts.bars import BarChart, Column, Labels
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import signed
from logitdesk.ui.library.text import dataset_title, share_text
from logitdesk.ui.theme import ThemeManager, font_of, quiet_label, title_label, wrapped
from logitdesk.ui.training.controller import TrainingController
from logitdesk.ui.training.text import about
from logitdesk.ui.widgets import Card, scrolled

_CHOICES: Final = {
    "Use it": "It reads the page from now on.",
    "Keep it for later": "It waits in the Model menu; the page is read as before.",
    "Discard": "It is deleted, and lies in the trash for 30 days.",
}
_QUANTITIES: Final = {
    "Accuracy": "The share of the test images that are read right.",
    "Read wrong": "How many of the test images are read wrong.",
    "Log-loss": (
        "The mean of −ln p, where p is the probability given to the right digit: a sure mistake "
        "costs much. Smaller is better; in nats."
    ),
    "Calibration error": (
        "How far, on average, the probability of the digit read is from the share of such "
        "readings that are right. Smaller is better."
    ),
}


class OutcomeView(QWidget):
    """Shows the outcome of the last run, if there is one.

    Signals:
        use_requested(): the new network is to read the page.
        keep_requested(): it is to stay in the library, unused.
        discard_requested(): it is to be deleted.
    """

    use_requested = Signal()
    keep_requested = Signal()
    discard_requested = Signal()

    def __init__(
        self, training: TrainingController, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._training, self._themes = training, themes
        self._shown: Finished | None = None
        self._scroll: QScrollArea = scrolled(QWidget())
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._advice = _prose("")
        self._buttons = [QPushButton(text) for text in _CHOICES]
        self._default = self._buttons[0]
        choice, row = Card(), QHBoxLayout()
        row.setSpacing(20)
        for button, says, signal in zip(
            self._buttons,
            _CHOICES.values(),
            (self.use_requested, self.keep_requested, self.discard_requested),
            strict=True,
        ):
            button.setToolTip(wrapped(says))
            button.setAccessibleDescription(says)
            button.setAutoDefault(True)
            button.clicked.connect(signal)
            part = QVBoxLayout()
            part.setSpacing(4)
            part.addWidget(button)
            part.addWidget(_prose(says))
            part.addStretch(1)
            row.addLayout(part, 1)
        choice.body.addWidget(self._advice)
        choice.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._scroll, 1)
        column.addWidget(choice)
        training.changed.connect(self._update)
        self._update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._default.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._default.setFocus()

    def _update(self) -> None:
        result = self._training.run.result
        if result is None or result is self._shown:
            return
        self._shown = result
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._summary(result))
        for comparison in result.comparisons:
            column.addWidget(self._comparison_card(comparison), 1)
        column.addStretch()
        # Its height follows from its width: the hint takes wrapped text for as narrow as can be.
        whole.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._scroll.setWidget(whole)
        whole.setAutoFillBackground(False)
        is_worse, advice = advise(result.comparisons)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._default = self._buttons[1 if is_worse else 0]
        for button in self._buttons[:2]:
            button.setDefault(button is self._default)
            button.setProperty("role", "primary" if button is self._default else "")
            button.style().polish(button)

    def _summary(self, result: Finished) -> QWidget:
        card = Card()
        title = title_label(_headline(result))
        title.setFont(font_of(1.15, title.font().weight()))
        title.setWordWrap(True)
        card.body.addWidget(title)
        run = self._training.run
        epochs = run.epochs_in_all or (run.request.epochs if run.request else None)
        card.body.addWidget(_prose(describe_end(result.run, epochs)))
        for remark in result.remarks:
            label = _prose(remark)
            label.setProperty("role", "remark")
            card.body.addWidget(label)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return card

    def _comparison_card(self, comparison: Comparison) -> QWidget:
        dataset = dataset_title(comparison.dataset)
        card = Card(f"On the {comparison.after.n:,} test images of {dataset}")
        card.body.addWidget(_prose(verdict(comparison)))
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(24)
        table = ComparisonTable(comparison)
        add_export_menu(table, f"{comparison.after_name} on {dataset}", table.table)
        row.addWidget(table)
        if comparison.before is not None:
            row.addWidget(_change_chart(comparison, self._themes), 1)
        else:
            row.addStretch()
        card.body.addLayout(row, 1)
        return card


class ComparisonTable(QLabel):
    """A line for each quantity: before, after and the difference, or else after alone."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison = comparison
        names = (comparison.before_name or "", comparison.after_name)
        short = [name if len(name) <= 16 else f"{name[:15]}…" for name in names]
        heads = ["", *short, "difference"]
        rows, spoken = [heads if comparison.before is not None else heads[:3]], []
        for quantity, cells in zip(_QUANTITIES, _rows(comparison), strict=True):
            was, now, change, word = cells
            rows.append([quantity, was, now, f"{change} {word}".strip()])
            compared = f"before {was}, now {now}, {change}, {word}" if was else now
            spoken.append(f"{quantity}: {compared}.")
        lines = (
            "".join(f"<td align='right'>{escape(cell)}</td>" for cell in row[1:]) for row in rows
        )
        titles = (f"<tr><td>{row[0]}</td>" for row in rows)
        cells = "</tr>".join(map(str.__add__, titles, lines))
        self.setText(f"<table cellpadding='4'>{cells}</tr></table>")
        self.setFont(font_of())
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setToolTip(
            "".join(f"<p><b>{one}</b>: {told}</p>" for one, told in _QUANTITIES.items())
        )
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setAccessibleName("Before and after, on the same test images")
        self.setAccessibleDescription(" ".join(spoken))

    def table(self) -> Table:
        """The figures in full."""
        comparison = self._comparison
        each = (comparison.before, comparison.after, comparison.change)
        there = [one for one in each if one is not None]
        names = ("accuracy", "wrong", "log_loss", "calibration_error")
        rows = ((name.replace("_", "-"), *(getattr(one, name) for one in there)) for name in names)
        heads = ("before", "after", "change") if comparison.before is not None else ("after",)
        return Table(("quantity", *heads), tuple(rows))


def _rows(comparison: Comparison) -> Iterator[Sequence[str]]:
    """Before, after, the difference and "better", "worse" or "the same", for each quantity."""
    before, after, change = comparison.before, comparison.after, comparison.change
    now = _figures(after)
    if before is None or change is None:
        for figure in now:
            yield "", figure, "", ""
        return
    changes = (
        (signed(100 * change.accuracy, decimals=2), -change.accuracy),
        (f"{change.wrong:+,}".replace("-", "−") if change.wrong else "0", change.wrong),
        (signed(change.log_loss, decimals=4), change.log_loss),
        (signed(100 * change.calibration_error, decimals=2), change.calibration_error),
    )
    for was, figure, (text, worse_by) in zip(_figures(before), now, changes, strict=True):
        is_seen = bool(text.strip("+−0."))
        yield was, figure, text, ("worse" if worse_by > 0 else "better") if is_seen else "the same"


def _figures(measured: Measured) -> Sequence[str]:
    return (
        share_text(measured.accuracy),
        f"{measured.wrong:,}",
        f"{measured.log_loss:.4f}",
        share_text(measured.calibration_error),
    )


def _change_chart(comparison: Comparison, themes: ThemeManager) -> BarChart:
    """Of each digit, how many images are read wrong now and how many right."""
    worse, better = sum(comparison.worse), sum(comparison.better)
    longest = float(max(5, *comparison.better, *comparison.worse))  # one is not to look like many
    count = f"{longest:,.0f}"
    chart = BarChart(
        themes,
        "Images of each digit that are read better and worse",
        [
            Column("now-wrong", _count, count, head=f"now wrong: {worse:,}", grows="left",
                   least=(0, longest), is_strong=True, is_warm=True),
            Labels(),
            Column("now-right", _count, count, head=f"now right: {better:,}", grows="right",
                   least=(0, longest), is_strong=True),
        ],
    )  # fmt: skip
    counts = (comparison.images, comparison.better, comparison.worse)

    def make_readout(digit: int) -> Readout:
        images, right, wrong = (each[digit] for each in counts)
        note = (
            f"Of {images:,} images, {right:,} that were read wrong are read right now, and "
            f"{wrong:,} that were read right are read wrong now."
        )
        return Readout(str(digit), note=note)

    rows = tuple(zip(range(DIGITS), *counts, strict=True))
    chart.make_readout = make_readout
    chart.make_table = lambda: Table(("digit", "images", "now-right", "now-wrong"), rows)
    chart.set_bars(list(map(str, range(DIGITS))), [comparison.worse, comparison.better])
    chart.setMaximumWidth(640)
    return chart


def advise(comparisons: Sequence[Comparison]) -> tuple[bool, str]:
    """Whether the new network is clearly worse, and the advice in a sentence."""
    clear = [(one, one.change) for one in comparisons if one.change is not None]
    differ = [(one, change) for one, change in clear if change.wrong and not change.may_be_chance]
    worse = [one for one, change in differ if change.wrong > 0]
    if worse and len(worse) == len(differ):
        sets = " and ".join(dataset_title(one.dataset) for one in worse)
        before = worse[0].before_name
        return True, f"It is better kept for later: it reads {sets} clearly worse than {before}."
    if not clear:
        return False, ""
    return False, f"It can be used: it is not clearly worse than {clear[0][0].before_name}."


def verdict(comparison: Comparison) -> str:
    """Whether the new network reads better, in a sentence or two."""
    change, before = comparison.change, comparison.before_name
    if change is None:
        return f"It reads {comparison.after.wrong:,} of {comparison.after.n:,} images wrong."
    if change.wrong == 0:
        return f"It reads as many images wrong as {before} does."
    images = "image" if abs(change.wrong) == 1 else "images"
    count = f"{abs(change.wrong):,} {'more' if change.wrong > 0 else 'fewer'} {images}"
    chance = " So small a difference may be chance." if change.may_be_chance else ""
    return f"It reads {count} wrong than {before} does.{chance}"


def describe_end(run: TrainingResult, epochs: int | None) -> str:
    """Why a run ended, and which weights are kept; `epochs` were asked for, if that is known."""
    of_all = "" if epochs is None else f" of {epochs}"
    last, time = len(run.epochs), about(run.seconds)
    kept = max((epoch.epoch for epoch in run.epochs if epoch.is_best), default=None)
    weights = "" if kept is None else (
        f" The weights after epoch {kept:g} are kept: they did best on the held-out images."
    )  # fmt: skip
    if run.ending == "diverged":
        return (
            f"The loss became no number in epoch {last + 1}{of_all}, so training ended there."
            f"{weights or ' The best weights before that are kept.'}"
            " A smaller learning rate may help."
        )
    if run.ending == "stopped":
        if kept is not None and kept < 1:
            weights = " The weights so far are kept."
        done = run.epochs_done or last  # it is 0 for an interrupted run that was kept
        return f"Stopped after {done:.3g}{of_all} epochs, in {time}.{weights}"
    count = "1 epoch" if last == 1 else f"all {last} epochs"
    return f"Finished {count} in {time}.{'' if kept == last else weights}"


def _headline(result: Finished) -> str:
    """The most important, in a sentence."""
    if not result.comparisons:
        return f"{result.name} is trained."
    comparison = result.comparisons[0]
    images = f"the {dataset_title(comparison.dataset)} test images"
    text = f"{result.name} reads {share_text(comparison.after.accuracy)} of {images} right"
    if comparison.before is None:
        return f"{text}."
    return f"{text}; {comparison.before_name}, {share_text(comparison.before.accuracy)}."


def _count(images: float) -> str:
    return f"{images:,.0f}"


def _prose(text: str) -> QLabel:
    label = quiet_label(text)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
