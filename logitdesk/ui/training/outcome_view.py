"""The new network beside the one before, and the choice of what becomes of it."""

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from logitdesk.datasets.catalogue import MINE
from logitdesk.scores.confidence import wilson
from logitdesk.scores.metrics import Comparison
from logitdesk.scores.scores import DIGITS
from logitdesk.scores.table import Table
from logitdesk.training.messages import Ending, Finished, TrainingResult
from logitdesk.ui.charts.bars import BarChart, Column, Labels
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.formatting import count_text, list_text, number_text, share_text, signed
from logitdesk.ui.language import QT_TRANSLATE_NOOP, translated
from logitdesk.ui.networks import dataset_title
from logitdesk.ui.theme import ThemeManager, font_of, quiet_label, title_label
from logitdesk.ui.training.controller import TrainingController
from logitdesk.ui.training.status import about
from logitdesk.ui.widgets import Card, scrolled

_CHOICES: Final = (
    (
        QT_TRANSLATE_NOOP("OutcomeView", "Use it"),
        QT_TRANSLATE_NOOP("OutcomeView", "It reads the page from now on."),
    ),
    (
        QT_TRANSLATE_NOOP("OutcomeView", "Keep it for later"),
        QT_TRANSLATE_NOOP("OutcomeView", "It waits in the Model menu; the page is read as before."),
    ),
    (
        QT_TRANSLATE_NOOP("OutcomeView", "Discard"),
        QT_TRANSLATE_NOOP("OutcomeView", "It is deleted, and lies in the trash for 30 days."),
    ),
)
_WIDEST_CHART: Final = 90  # letters


class Quantity(NamedTuple):
    """A figure of a network, in English; a difference is written `scale` times as large."""

    title: str
    name: str
    explanation: str
    write: Callable[[float], str]
    scale: int = 1
    decimals: int = 0


_QUANTITIES: Final = (
    Quantity(
        QT_TRANSLATE_NOOP("ComparisonTable", "Accuracy"), "accuracy",
        QT_TRANSLATE_NOOP("ComparisonTable", "The share of the test images that are read right."),
        share_text, 100, 2,
    ),
    Quantity(
        QT_TRANSLATE_NOOP("ComparisonTable", "Read wrong"), "wrong",
        QT_TRANSLATE_NOOP("ComparisonTable", "How many of the test images are read wrong."),
        partial(number_text, form=",.0f"),
    ),
    Quantity(
        QT_TRANSLATE_NOOP("ComparisonTable", "Log-loss"), "log_loss",
        QT_TRANSLATE_NOOP(
            "ComparisonTable",
            "The mean of −ln p, where p is the probability given to the right digit: a sure "
            "mistake costs much. Smaller is better; in nats.",
        ),
        partial(number_text, form=".4f"), 1, 4,
    ),
    Quantity(
        QT_TRANSLATE_NOOP("ComparisonTable", "Calibration error"), "calibration_error",
        QT_TRANSLATE_NOOP(
            "ComparisonTable",
            "How far, on average, the probability of the digit read is from the share of such "
            "readings that are right. Smaller is better.",
        ),
        share_text, 100, 2,
    ),
)  # fmt: skip


_INTERVAL: Final = Quantity(
    QT_TRANSLATE_NOOP("ComparisonTable", "95\u00a0% interval"), "accuracy",
    QT_TRANSLATE_NOOP(
        "ComparisonTable",
        "Of 100 such intervals, 95 hold the share that endlessly many such images would give "
        "(Wilson’s). The difference may be chance where equally good networks would differ as much "
        "on one set of images in twenty, or more often (McNemar’s test).",
    ),
    share_text,
)  # fmt: skip


class OutcomeView(QWidget):
    """Shows the outcome of the last run, if there is one.

    Signals:
        use_requested(): the new network is to read the page.
        keep_requested(): it is to stay in the library, unused.
        discard_requested(): it is to be deleted.
        compare_requested(): its answers are to be seen beside those of the one before.
    """

    use_requested = Signal()
    keep_requested = Signal()
    discard_requested = Signal()
    compare_requested = Signal()

    def __init__(self, training: TrainingController, themes: ThemeManager) -> None:
        super().__init__()
        self._training, self._themes = training, themes
        self._shown: Finished | None = None
        self._rows: list[QBoxLayout] = []
        self._scroll: QScrollArea = scrolled(QWidget())
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._advice = _prose("")
        self._buttons = [QPushButton(self.tr(text)) for text, _ in _CHOICES]
        self._default = self._buttons[0]
        choice, row = Card(), QHBoxLayout()
        row.setSpacing(12)
        signals = (self.use_requested, self.keep_requested, self.discard_requested)
        for button, (_, tip), signal in zip(self._buttons, _CHOICES, signals, strict=True):
            button.setToolTip(self.tr(tip))
            button.setAutoDefault(True)
            button.clicked.connect(signal)
            row.addWidget(button, 1)
        compare = QPushButton(self.tr("Compare image by image"))
        compare.setToolTip(
            self.tr("See on the Evaluation page what the one reads and the other misreads.")
        )
        compare.setAutoDefault(False)
        compare.clicked.connect(self.compare_requested)
        advice = QHBoxLayout()
        advice.addWidget(self._advice, 1)
        advice.addWidget(compare, alignment=Qt.AlignmentFlag.AlignRight)
        choice.body.addLayout(advice)
        choice.body.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(choice)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _update(self) -> None:
        result = self._training.run.result
        if result is None or result is self._shown:
            return
        self._shown, self._rows = result, []
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
        self._arrange()
        request = self._training.run.request
        is_taught = request is not None and request.hand is not None
        choice, advice = advise(result.comparisons, is_taught=is_taught)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._default = self._buttons[choice]
        for button in self._buttons:
            button.setDefault(button is self._default)
            button.setProperty("role", "primary" if button is self._default else "")
            button.style().polish(button)

    def _arrange(self) -> None:
        """Put charts below their tables where there is no room beside them."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(across)
            is_wide = row.minimumSize().width() + 4 * row.spacing() <= self.width()
            row.setDirection(across if is_wide else down)

    def _summary(self, result: Finished) -> QWidget:
        card = Card()
        title = title_label(self.tr("{network} is trained.").format(network=result.name))
        title.setWordWrap(True)
        card.body.addWidget(title)
        request = self._training.run.request
        card.body.addWidget(_prose(describe_end(result.run, request.epochs if request else None)))
        for remark in result.remarks:
            label = _prose(translated(remark))
            label.setProperty("role", "remark")
            card.body.addWidget(label)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return card

    def _comparison_card(self, comparison: Comparison) -> QWidget:
        dataset, is_own = dataset_title(comparison.dataset), comparison.dataset == MINE
        count = comparison.after.n
        if is_own:
            title = QCoreApplication.translate(
                "OutcomeView",
                "On %Ln of your digits, each read without having been learned from",
                None,
                count,
            )
        else:
            title = QCoreApplication.translate(
                "OutcomeView", "On the %Ln test images of {data_set}", None, count
            ).format(data_set=dataset)
        card = Card(title)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(24)
        table = ComparisonTable(comparison)
        name = self.tr("{network} on {data_set}")
        name = name.format(network=comparison.after_name, data_set=dataset)
        add_export_menu(table, name, table.table)
        row.addWidget(table)
        if comparison.before is None:
            row.addStretch()
        else:
            row.addWidget(_change_chart(comparison, self._themes), 1)
            self._rows.append(row)
        card.body.addLayout(row, 1)
        if is_own and comparison.before is not None:
            card.body.addWidget(_prose(describe_digits(comparison)))
        return card


class ComparisonTable(QLabel):
    """A line for each quantity: before, after and the difference, or else after alone."""

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self._comparison = comparison
        before, after = comparison.before, comparison.after
        names = (comparison.before_name or "", comparison.after_name)
        short = [name if len(name) <= 16 else f"{name[:15]}…" for name in names]
        heads = ("", short[1]) if before is None else ("", *short, self.tr("difference"))
        rows, spoken = [heads], []
        for one in _QUANTITIES:
            title, now = self.tr(one.title), getattr(after, one.name)
            cells, told = [one.write(now)], one.write(now)
            if before is not None:
                was = getattr(before, one.name)
                text = signed(one.scale * (now - was), one.decimals)
                is_better = (now > was) == (one.name == "accuracy")
                word = self.tr("better") if is_better else self.tr("worse")
                word = word if text.strip("+−0.,") else self.tr("the same")
                cells = [one.write(was), one.write(now), f"{text} {word}"]
                told = self.tr("before {before}, now {now}, {difference}, {word}").format(
                    before=cells[0], now=cells[1], difference=text, word=word
                )
            rows.append((title, *cells))
            spoken.append(f"{title}: {told}.")
            if one.name == "accuracy":
                title = self.tr(_INTERVAL.title)
                rows.append((title, *self._intervals()))
                spoken.append(f"{title}: {', '.join(self._intervals())}.")
        lines = (
            f"<td>{row[0]}</td>"
            + "".join(f"<td align='right'>{escape(cell)}</td>" for cell in row[1:])
            for row in rows
        )
        self.setText(f"<table cellpadding='4'><tr>{'</tr><tr>'.join(lines)}</tr></table>")
        self.setFont(font_of())
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setToolTip(
            "".join(
                f"<p><b>{self.tr(one.title)}</b>: {self.tr(one.explanation)}</p>"
                for one in (*_QUANTITIES, _INTERVAL)
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Before and after, on the same test images"))
        self.setAccessibleDescription(" ".join(spoken))

    def _intervals(self) -> list[str]:
        """Write the accuracies' intervals, and whether their difference may be chance."""
        of = [one for one in (self._comparison.before, self._comparison.after) if one is not None]
        found = [wilson(one.right, one.n) for one in of]
        texts = [
            "–".join(number_text(100 * end, ".1f") for end in (one.low, one.high)) for one in found
        ]
        if len(found) == 2:
            is_clear = self._comparison.more_wrong
            texts.append(self.tr("hardly chance") if is_clear else self.tr("may be chance"))
        return texts

    def table(self) -> Table:
        """The figures in full."""
        before, after, rows = self._comparison.before, self._comparison.after, []
        for one in _QUANTITIES:
            key, now = one.name.replace("_", "-"), getattr(after, one.name)
            was = None if before is None else getattr(before, one.name)
            rows.append((key, now) if was is None else (key, was, now, now - was))
        heads = ("after",) if before is None else ("before", "after", "change")
        return Table(("quantity", *heads), tuple(rows))


def _change_chart(comparison: Comparison, themes: ThemeManager) -> BarChart:
    """Count, for each digit, images that are read wrong now, and right."""
    longest = float(max(5, *comparison.better, *comparison.worse))  # one is not to look like many
    write = partial(number_text, form=",.0f")

    def column(
        name: str, head: str, counts: Sequence[int], grows: Literal["left", "right"]
    ) -> Column:
        return Column(
            name, write, write(longest), head=head.format(count=count_text(sum(counts))),
            grows=grows, least=(0, longest), is_strong=True,
        )  # fmt: skip

    head = QCoreApplication.translate("OutcomeView", "now wrong: {count}")
    wrong = column("now-wrong", head, comparison.worse, "left")
    head = QCoreApplication.translate("OutcomeView", "now right: {count}")
    right = column("now-right", head, comparison.better, "right")
    name = QCoreApplication.translate(
        "OutcomeView", "Images of each digit that are read better and worse"
    )
    chart = BarChart(themes, name, [wrong, Labels(scale=1.0), right])
    chart.setWhatsThis(
        QCoreApplication.translate(
            "OutcomeView", "How many images of a digit are read wrong now and were not, and right."
        )
    )
    columns = (range(DIGITS), comparison.images, comparison.better, comparison.worse)
    rows = tuple(zip(*columns, strict=True))
    chart.make_table = lambda: Table(("digit", "images", "now-right", "now-wrong"), rows)
    chart.set_bars(list(map(str, range(DIGITS))), [comparison.worse, comparison.better])
    chart.setMaximumWidth(_WIDEST_CHART * chart.fontMetrics().averageCharWidth())
    return chart


def advise(comparisons: Sequence[Comparison], *, is_taught: bool = False) -> tuple[int, str]:
    """Return which choice is best, 0 to use it to 2 to discard it, and the advice in a sentence.

    Of a taught network, what is gained on own digits is weighed against the largest loss on
    another set, both as shares.
    """
    compared = [one for one in comparisons if one.before is not None]
    gained = [-_lost(one) for one in compared if one.dataset == MINE and is_taught]
    if gained:
        others = [one for one in compared if one.dataset != MINE]
        worst = max(others, key=_lost, default=None)
        if gained[0] <= 0:
            return 2, QCoreApplication.translate(
                "OutcomeView", "It is better discarded: it reads your digits no better than before."
            )
        if worst is not None and _lost(worst) >= gained[0]:
            text = QCoreApplication.translate(
                "OutcomeView",
                "It is better discarded: it has forgotten more of {data_set} than it has gained.",
            )
            return 2, text.format(data_set=dataset_title(worst.dataset))
        return 0, QCoreApplication.translate(
            "OutcomeView",
            "It can be used: it has gained more on your digits than it has forgotten.",
        )
    differ = [one for one in compared if one.more_wrong]
    if differ and all(one.more_wrong > 0 for one in differ):
        text = QCoreApplication.translate(
            "OutcomeView",
            "It is better kept for later: it reads {data_sets} clearly worse than {network}.",
        )
        sets = list_text(dataset_title(one.dataset) for one in differ)
        return 1, text.format(data_sets=sets, network=differ[0].before_name)
    if not compared:
        return 0, ""
    text = QCoreApplication.translate(
        "OutcomeView", "It can be used: it is not clearly worse than {network}."
    )
    return 0, text.format(network=compared[0].before_name)


def _lost(comparison: Comparison) -> float:
    """Return the share of the images by which fewer are read right."""
    before = comparison.before or comparison.after
    return before.accuracy - comparison.after.accuracy


def describe_digits(comparison: Comparison) -> str:
    """Say of each digit that is read otherwise how many of it were read right, and are now."""
    rows = zip(
        range(DIGITS), comparison.images, comparison.right, comparison.better, comparison.worse,
        strict=True,
    )  # fmt: skip
    text = QCoreApplication.translate(
        "OutcomeView", "Your {digit}s: {before} of {count} → {now} of {count}"
    )
    told = [
        text.format(digit=digit, before=right - better + worse, now=right, count=n)
        for digit, n, right, better, worse in rows
        if better or worse
    ]
    if not told:
        return QCoreApplication.translate("OutcomeView", "Each of them is read as before.")
    return " · ".join(told)


_ENDS: Final[dict[Ending, str]] = {
    "finished": QT_TRANSLATE_NOOP("OutcomeView", "Finished after {epochs}, in {time}."),
    "stopped": QT_TRANSLATE_NOOP("OutcomeView", "Stopped after {epochs}, in {time}."),
    "diverged": QT_TRANSLATE_NOOP(
        "OutcomeView",
        "The loss became no number: a smaller learning rate may help. Ended after {epochs}, in "
        "{time}.",
    ),
}


def describe_end(run: TrainingResult, epochs: int | None) -> str:
    """Say why a run ended, and which weights are kept; `epochs` were asked for."""
    last, done = len(run.epochs), round(run.epochs_done, 2)
    if epochs is not None and epochs != run.epochs_done:
        of_all = QCoreApplication.translate("OutcomeView", "{done} of %Ln epochs", None, epochs)
    elif done == int(done):
        of_all = QCoreApplication.translate("OutcomeView", "%Ln epochs", None, int(done))
    else:
        of_all = QCoreApplication.translate("OutcomeView", "{done} epochs")
    text = QCoreApplication.translate("OutcomeView", _ENDS[run.ending]).format(
        epochs=of_all.format(done=number_text(done, "g")), time=about(run.seconds)
    )
    kept = next((epoch for epoch in reversed(run.epochs) if epoch.is_best), None)
    if kept is None or (run.ending == "finished" and kept.epoch == last):
        return text
    why = QCoreApplication.translate(
        "OutcomeView",
        "The weights after epoch {number} are kept: they did best on held-out images.",
    )
    if kept.validation_loss > min(epoch.validation_loss for epoch in run.epochs):  # of a hand
        why = QCoreApplication.translate(
            "OutcomeView", "The weights after epoch {number} are kept."
        )
    return f"{text} {why.format(number=kept.epoch)}"


def _prose(text: str) -> QLabel:
    label = quiet_label(text)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
