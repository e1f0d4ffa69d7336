"""Facts on the selected networks: their cards in words, a note and learning curves."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import cycle
from math import isfinite
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFormLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from logitdesk.library.bundle import HISTORY, Bundle
from logitdesk.library.card import NetworkCard
from logitdesk.scores.verdict import Limits
from logitdesk.translatable import Translatable
from logitdesk.ui.charts import axes
from logitdesk.ui.charts.lines import Line, LineChart
from logitdesk.ui.formatting import count_text, local_time, number_text, share_text
from logitdesk.ui.language import QT_TRANSLATE_NOOP, localised, translated
from logitdesk.ui.networks import Entry, architecture_title, dataset_title
from logitdesk.ui.theme import ThemeManager, quiet_label, title_label
from logitdesk.ui.widgets import Card, Segments, explain, scrolled, wrapping_label

_NOTE_MS: Final = 1000
_SETTINGS: Final = {
    "epochs_done": (QT_TRANSLATE_NOOP("CardFacts", "{number} epochs"), ".3g"),
    "samples": (QT_TRANSLATE_NOOP("CardFacts", "{number} images"), "g"),
    "batch_size": (QT_TRANSLATE_NOOP("CardFacts", "batches of {number}"), "g"),
    "learning_rate": (QT_TRANSLATE_NOOP("CardFacts", "learning rate {number}"), "g"),
    "augmentation": (QT_TRANSLATE_NOOP("CardFacts", "with augmentation"), ""),
    "repeats": (QT_TRANSLATE_NOOP("CardFacts", "each image shown {number} × more"), "g"),
    "variants": (QT_TRANSLATE_NOOP("CardFacts", "each drawing varied {number} ×"), "g"),
    "traced": (QT_TRANSLATE_NOOP("CardFacts", "each scanned digit traced {number} ×"), "g"),
    "junk": (QT_TRANSLATE_NOOP("CardFacts", "{share} drawings of no digit"), ""),
    "seconds": (QT_TRANSLATE_NOOP("CardFacts", "{number} seconds"), ".0f"),
}
"""By names in a card, what is said of those that are there and not 0, and the number's format."""
translate: Final = QCoreApplication.translate


def card_facts(card: NetworkCard) -> Iterator[tuple[str, str]]:
    """Yield titles and facts of a card, without settings that are missing or 0."""
    text = translate("CardFacts", "{architecture}, {count} weights")
    kind, weights = architecture_title(card.architecture), count_text(card.weights)
    yield translate("CardFacts", "Architecture"), text.format(architecture=kind, count=weights)
    for name, figures in card.measured.items():
        if name == "validation":
            yield translate("CardFacts", "Held-out images"), _figures(figures)
        else:
            title = translate("CardFacts", "Test of {data_set}")
            yield title.format(data_set=dataset_title(name)), _figures(figures)
    if card.imported and card.accuracy is None:
        title = translate("CardFacts", "Test of {data_set}").format(data_set="MNIST")
        yield title, translate("CardFacts", "Not measured; the page Evaluation does it.")
    if card.temperature is not None:
        yield translate("CardFacts", "Fitted temperature"), number_text(card.temperature, ".2f")
    limits = Limits.of_entries(card.limits)
    if limits is not None:
        yield translate("CardFacts", "Doubted"), _limits_text(limits)
    if card.trained_on:
        sets = ", ".join(map(dataset_title, card.trained_on))
        yield translate("CardFacts", "Learned from"), sets
    created = local_time(card.created, "%Y-%m-%d %H:%M")
    if isinstance(takes := card.settings.get("takes"), str):  # a Keras model of a file
        text = translate("CardFacts", "{time}, by LogitDesk {version}")
        text = text.format(time=created, version=card.logitdesk)
        yield translate("CardFacts", "Imported"), text
        yield translate("CardFacts", "Was taught"), _taught_text(takes, card.settings.get("ending"))
        return
    yield translate("CardFacts", "Trained"), f"{created}, {_settings_text(card)}"
    text = "LogitDesk {version}"
    if card.imported:
        text = translate("CardFacts", "LogitDesk {version}, then imported")
    yield translate("CardFacts", "Written by"), text.format(version=card.logitdesk)


def _taught_text(takes: str, ending: object) -> str:
    takes = translated(Translatable(takes))  # one of `keras_model`'s ways
    if not ending:
        return takes
    return translate("CardFacts", "{takes}; its {ending} is left out").format(
        takes=takes, ending=ending
    )


def _figures(figures: Mapping[str, float]) -> str:
    parts = []
    if "accuracy" in figures:
        share = share_text(figures["accuracy"])
        parts.append(translate("CardFacts", "{share} right").format(share=share))
    if "log_loss" in figures:
        loss = number_text(figures["log_loss"], ".4f")
        parts.append(translate("CardFacts", "log-loss {number}").format(number=loss))
    if "ece" in figures:
        text = translate("CardFacts", "calibration error {share}")
        if "fitted_ece" in figures:
            text = translate("CardFacts", "calibration error {share} (fitted {fitted})")
        fitted = share_text(figures.get("fitted_ece", 0.0))
        parts.append(text.format(share=share_text(figures["ece"]), fitted=fitted))
    return ", ".join(parts)


def _limits_text(limits: Limits) -> str:
    if limits == Limits(0.0):
        return translate("CardFacts", "where no digit has more than half of the probability")
    text = translate("CardFacts", "below a margin of {margin}")
    if isfinite(limits.energy):
        text = translate("CardFacts", "below a margin of {margin}, or a logsumexp of {energy}")
    return text.format(
        margin=number_text(limits.margin, ".2f"), energy=number_text(limits.energy, ".2f")
    )


def _settings_text(card: NetworkCard) -> str:
    parts = []
    for name, (text, form) in _SETTINGS.items():
        value = card.settings.get(name)
        if value and isinstance(value, int | float):
            number, share = localised(f"{value:{form}}"), share_text(value, ".0f")
            parts.append(translate("CardFacts", text).format(number=number, share=share))
    device = card.settings.get("device")
    if isinstance(device, str):
        parts.append(translate("CardFacts", "on {device}").format(device=device))
    return ", ".join([*parts, translate("CardFacts", "seed {number}").format(number=card.seed)])


class NetworkDetails(Card):
    """A network's card in words, or its problem; and its note.

    Signals:
        note_written(object, str): this bundle's note is to be kept.
    """

    note_written = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._entry: Entry | None = None
        self._name = title_label("")
        self._name.setWordWrap(True)
        facts = QWidget()
        self._facts = QFormLayout(facts)
        self._facts.setContentsMargins(0, 0, 6, 0)
        self._facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._facts.setVerticalSpacing(3)
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(4 * self.note.fontMetrics().lineSpacing() + 12)
        self._folder = QPushButton(self.tr("Open folder"))
        self._folder.setAutoDefault(False)
        self._folder.setToolTip(
            self.tr("Show the network's files in the system's own file manager")
        )
        self._folder.clicked.connect(self._open_folder)
        self._timer = QTimer(self, singleShot=True, interval=_NOTE_MS)
        self._timer.timeout.connect(self.keep_note)
        self.note.textChanged.connect(self._timer.start)
        self.body.addWidget(self._name)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("m" * 16))
        self.body.addWidget(scrolled(facts), 1)
        self.body.addWidget(self.note)
        self.body.addWidget(self._folder, alignment=Qt.AlignmentFlag.AlignLeft)
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Show a network as it is now; a note being typed stays."""
        is_other = entry is None or self._entry is None or entry.folder != self._entry.folder
        if is_other:
            self.keep_note()
        self._entry = entry
        self._folder.setEnabled(entry is not None)
        self.note.setVisible(isinstance(entry, Bundle))
        while self._facts.rowCount():
            self._facts.removeRow(0)
        if entry is None:
            self._name.setText("")
            nothing = self.tr("There is no network. Install LogitDesk again or import one.")
            self._facts.addRow(_text(nothing))
        elif not isinstance(entry, Bundle):
            self._name.setText(entry.folder.name)
            self._facts.addRow(_text(translated(entry.problem)))
        else:
            self._name.setText(entry.name)
            for title, fact in card_facts(entry.card):
                label = quiet_label(title)
                label.setWordWrap(True)
                self._facts.addRow(label)  # as a row of its own it has the whole width
                self._facts.addRow(_text(fact))
            self.note.setReadOnly(entry.is_shipped)
            self.note.setPlaceholderText(
                self.tr("It came with LogitDesk and stays as it is.")
                if entry.is_shipped
                else self.tr("Your note")
            )
            if is_other or not self._timer.isActive():
                self.note.setPlainText(entry.card.note)
                self._timer.stop()  # this is not typed

    def keep_note(self) -> None:
        """Have the note kept now, if it was changed."""
        if self._timer.isActive() and isinstance(self._entry, Bundle):
            self._timer.stop()
            self.note_written.emit(self._entry, self.note.toPlainText())

    def _open_folder(self) -> None:
        if self._entry is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._entry.folder)))


_COLOURS: Final[Sequence[Literal["accent", "warm", "text", "quiet"]]] = (
    "accent", "warm", "text", "quiet",
)  # fmt: skip
_NOTHING: Final = QT_TRANSLATE_NOOP(
    "LearningCurves",
    "No record of its training. Ctrl+click selects several networks to compare.",
)


class LearningCurves(Card):
    """Loss or accuracy of the selected networks as they learned, over each other."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__(
            translate("LearningCurves", "How they learned"),
            translate("LearningCurves", "with dots: on held-out images"),
        )
        self._bundles: Sequence[Bundle] = ()
        self._kind = Segments(
            {"loss": self.tr("Loss"), "accuracy": self.tr("Accuracy")}, self.tr("Curves"),
            self.tr("Loss in nats, or images read right."),
        )  # fmt: skip
        self._kind.chosen.connect(self._show)
        epochs, write_epoch = axes.linear("epoch"), self.tr("epoch {number}")
        self._charts = {
            kind: LineChart(
                themes, title, (), epochs, y, room, write,
                lambda epoch: write_epoch.format(number=number_text(epoch, ".3g")),
                self.tr(_NOTHING),
            )
            for kind, title, y, room, write in (
                ("loss", self.tr("Learning curves: loss (chart)"),
                 axes.logarithmic("nats"), (0.1, 1.0),
                 lambda loss: number_text(loss, ".4f")),
                ("accuracy", self.tr("Learning curves: accuracy (chart)"),
                 axes.log_odds("accuracy"), (0.9, 0.99), share_text),
            )
        }  # fmt: skip
        told = self.tr(
            "Loss: the mean of −ln p of the right digit. Accuracy: the share read right."
        )
        explain(self, told, "glossary#cross-entropy")
        self.header.addWidget(self._kind)
        for chart in self._charts.values():
            self.body.addWidget(chart, 1)
        self._show()

    def show_bundles(self, bundles: Sequence[Bundle]) -> None:
        """Draw these networks' curves."""
        if list(bundles) != list(self._bundles):
            self._bundles = bundles
            self._show()

    def _show(self) -> None:
        kind = self._kind.choice
        curves = [(one.name, history) for one in self._bundles if (history := _read_history(one))]
        lines: list[Line] = []
        for (name, _), colour in zip(curves, cycle(_COLOURS)):
            label = name if len(name) <= 16 else f"{name[:15]}…"
            lines += [
                Line(name, colour, has_dots=True, label=label),
                Line(
                    self.tr("{network}, training").format(network=name),
                    colour,
                    style=Qt.PenStyle.DashLine,
                    label=self.tr("training"),
                ),
            ]
        for name, chart in self._charts.items():
            chart.setVisible(name == kind)
        chart = self._charts[kind]
        chart.set_lines(lines)
        for number, (_, history) in enumerate(curves):
            chart.set_line(2 * number, history["epoch"], history[f"validation_{kind}"])
            chart.set_line(2 * number + 1, history["epoch"], history[kind])


def _read_history(bundle: Bundle) -> Mapping[str, Sequence[float]]:
    """Read a network's epochs, by columns; empty where there are none."""
    columns = ("epoch", "loss", "validation_loss", "accuracy", "validation_accuracy")
    with suppress(OSError, ValueError, KeyError, TypeError, csv.Error):
        with (bundle.folder / HISTORY).open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        return {column: [float(row[column]) for row in rows] for column in columns}
    return {}


def _text(text: str) -> QLabel:
    label = wrapping_label(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
