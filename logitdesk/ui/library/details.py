"""What is known of the selected networks: facts, a note and learning curves."""

import csv
from collections.abc import Mapping, Sequence
from contextlib import suppress
from itertools import cycle
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFormLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from logitdesk.library.bundle import HISTORY, Bundle
from logitdesk.ui.charts import axes
from logitdesk.ui.charts.lines import Line, LineChart
from logitdesk.ui.library.text import card_facts, share_text
from logitdesk.ui.networks import Entry
from logitdesk.ui.theme import ThemeManager, quiet_label, title_label
from logitdesk.ui.widgets import Card, Segments, scrolled

_NOTE_MS: Final = 1000


class NetworkDetails(Card):
    """A network's card in words, or what is wrong with it; and its note, kept after a second.

    What was typed and could not be kept is there again when its network is selected.

    Signals:
        note_written(object, str): this bundle's note is to be kept.
    """

    note_written = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._entry: Entry | None = None
        self._unsaved: dict[Path, str] = {}
        self._name = title_label("")
        self._name.setWordWrap(True)
        facts = QWidget()
        self._facts = QFormLayout(facts)
        self._facts.setContentsMargins(0, 0, 6, 0)
        self._facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._facts.setVerticalSpacing(3)
        self.note = QPlainTextEdit()
        self.note.setAccessibleName("Note")
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(4 * self.note.fontMetrics().lineSpacing() + 12)
        self.note.textChanged.connect(self._on_note_changed)
        self._folder = QPushButton("Open folder")
        self._folder.setAutoDefault(False)
        self._folder.setToolTip("Show the network's files in the system's own file manager")
        self._folder.clicked.connect(self._open_folder)
        self._timer = QTimer(self, singleShot=True, interval=_NOTE_MS)
        self._timer.timeout.connect(self.keep_note)
        self.body.addWidget(self._name)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("m" * 16))
        self.body.addWidget(scrolled(facts), 1)
        self.body.addWidget(self.note)
        self.body.addWidget(self._folder, alignment=Qt.AlignmentFlag.AlignLeft)
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Show another network, or the same one as it is now."""
        if entry is None or self._entry is None or entry.folder != self._entry.folder:
            self.keep_note()
        self._entry = entry
        bundle = entry if isinstance(entry, Bundle) else None
        self.note.setVisible(bundle is not None)
        self._folder.setEnabled(entry is not None)
        while self._facts.rowCount():
            self._facts.removeRow(0)
        if bundle is not None:
            self._name.setText(bundle.name)
            for title, fact in card_facts(bundle.card).items():
                self._facts.addRow(quiet_label(title), _text(fact))
            self._show_note(bundle)
        elif entry is not None and not isinstance(entry, Bundle):
            self._name.setText(entry.folder.name)
            self._facts.addRow(_text(entry.problem))
        else:
            self._name.setText("")
            self._facts.addRow(_text("There is no network. Install LogitDesk again or import one."))

    def keep_note(self) -> None:
        """Have the note kept now, if it was changed."""
        self._timer.stop()
        entry = self._entry
        if isinstance(entry, Bundle) and entry.folder in self._unsaved:
            self.note_written.emit(entry, self._unsaved[entry.folder])

    def on_note_kept(self, folder: Path, note: str) -> None:
        """Forget what was typed: the card has it now."""
        if self._unsaved.get(folder) == note:
            del self._unsaved[folder]

    def _show_note(self, bundle: Bundle) -> None:
        text = self._unsaved.get(bundle.folder, bundle.card.note)
        self.note.setReadOnly(bundle.is_shipped)
        self.note.setPlaceholderText(
            "It came with LogitDesk and stays as it is." if bundle.is_shipped else "Your note"
        )
        if self.note.toPlainText() != text:
            self.note.blockSignals(True)  # this is not typed
            self.note.setPlainText(text)
            self.note.blockSignals(False)

    def _on_note_changed(self) -> None:
        if isinstance(self._entry, Bundle):
            self._unsaved[self._entry.folder] = self.note.toPlainText()
            self._timer.start()

    def _open_folder(self) -> None:
        if self._entry is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._entry.folder)))


_COLOURS: Final[Sequence[Literal["accent", "warm", "text", "quiet"]]] = (
    "accent", "warm", "text", "quiet",
)  # fmt: skip
_NOTHING: Final = "No record of its training. Ctrl+click selects several networks to compare."


class LearningCurves(Card):
    """Loss or accuracy of the selected networks as they learned, over each other."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__("How they learned", "with dots: on held-out images", parent=parent)
        self._bundles: Sequence[Bundle] = ()
        self._kind = Segments({"loss": "Loss", "accuracy": "Accuracy"})
        self._kind.name_for_readers("Curves", "Loss in nats, or images read right.")
        self._kind.chosen.connect(self._show)
        epochs = axes.linear("epoch")
        self._charts = {
            kind: LineChart(
                themes, f"Learning curves: {kind} (chart)", (), epochs, y, room, write,
                lambda epoch: f"epoch {epoch:.3g}", _NOTHING,
            )
            for kind, y, room, write in (
                ("loss", axes.logarithmic("nats"), (0.1, 1.0), "{:.4f}".format),
                ("accuracy", axes.log_odds("accuracy"), (0.9, 0.99), share_text),
            )
        }  # fmt: skip
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
        lines = []
        for (name, _), colour in zip(curves, cycle(_COLOURS)):
            label = name if len(name) <= 16 else f"{name[:15]}…"
            lines += [
                Line(name, colour, has_dots=True, label=label),
                Line(f"{name}, training", colour, dashes=(3, 3), label="training"),
            ]
        for name, chart in self._charts.items():
            chart.setVisible(name == kind)
        chart = self._charts[kind]
        chart.set_lines(lines)
        for number, (_, history) in enumerate(curves):
            chart.set_line(2 * number, history["epoch"], history[f"validation_{kind}"])
            chart.set_line(2 * number + 1, history["epoch"], history[kind])


def _read_history(bundle: Bundle) -> Mapping[str, Sequence[float]]:
    """Read how a network was learned, an epoch a row; empty where its bundle does not say."""
    columns = ("epoch", "loss", "validation_loss", "accuracy", "validation_accuracy")
    with suppress(OSError, ValueError, KeyError, TypeError, csv.Error):
        with (bundle.folder / HISTORY).open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        return {column: [float(row[column]) for row in rows] for column in columns}
    return {}


def _text(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
