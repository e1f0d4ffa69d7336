"""The bar that asks what to evaluate, and tells how it goes."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from logitdesk.datasets.catalogue import DATA_SETS, NO_DIGITS, DataSetInfo, is_available
from logitdesk.datasets.evaluation import EvaluationRequest
from logitdesk.datasets.examples import SOURCES
from logitdesk.ink.drawing import REDRAWINGS
from logitdesk.library.bundle import Bundle
from logitdesk.ui.document_io import file_dialogs_of
from logitdesk.ui.evaluation.model import EvaluationModel
from logitdesk.ui.evaluation.wording import summary_of
from logitdesk.ui.formatting import count_text
from logitdesk.ui.language import QT_TRANSLATE_NOOP, translated
from logitdesk.ui.theme import quiet_label, wrapped
from logitdesk.ui.widgets import wrapping_label

_PARTS: Final = 1000
_BAR_WIDTH: Final = 240
_SHARES: Final = (4, 4, 5, 4)
"""Of the width, for each field."""
_FILE: Final = "file"
_FILTERS: Final = (
    QT_TRANSLATE_NOOP(
        "FileDialogs",
        "Labelled drawings and images (*.logitdesk *.json *.jsonl *.gz *.npz *.npy *.csv *ubyte*)",
    ),
)
_NEEDS: Final = {"junk": "pendigits", "unipen-letters": "unipen", "unipen-held-back": "unipen"}
"""The data set that a source is made of, where it has another name."""
_FIELDS: Final = (
    (
        QT_TRANSLATE_NOOP("RequestBar", "Network"),
        QT_TRANSLATE_NOOP(
            "RequestBar", "The network that reads. Without one, the images are only looked at."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("RequestBar", "Second network"),
        QT_TRANSLATE_NOOP("RequestBar", "What does the one read that the other misreads?"),
    ),
    (
        QT_TRANSLATE_NOOP("RequestBar", "Images"),
        QT_TRANSLATE_NOOP(
            "RequestBar",
            "Images that no network of LogitDesk has learned from, or a file of your own.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("RequestBar", "Drawn"),
        QT_TRANSLATE_NOOP(
            "RequestBar",
            "As they were written, or drawn again by another pen. For images made of strokes.",
        ),
    ),
)
"""The names of the fields, and what they choose."""
_DRAWN: Final = {
    "small": QT_TRANSLATE_NOOP("RequestBar", "Small"),
    "large": QT_TRANSLATE_NOOP("RequestBar", "Large"),
    "thin": QT_TRANSLATE_NOOP("RequestBar", "Thin"),
    "thick": QT_TRANSLATE_NOOP("RequestBar", "Thick"),
}


class RequestBar(QWidget):
    """Asks what to evaluate, and tells how it goes."""

    def __init__(self, model: EvaluationModel) -> None:
        super().__init__()
        self._model = model
        self._wanted: tuple[Path | None, Path | None] | None = None
        self._source = next((name for name in SOURCES if not _missing_data(name)), "mnist")
        self._first, self._second = QComboBox(), QComboBox()
        self._images, self._drawn = QComboBox(), QComboBox()
        self._run = QPushButton(self.tr("Run"))
        self._run.setProperty("role", "primary")
        self._line, self._bar = wrapping_label(), QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _PARTS)
        self._bar.setAccessibleName(self.tr("Progress of the evaluation"))
        self._problem = ""
        self._grid, self._fields = QGridLayout(self), list[tuple[QLabel, QComboBox]]()
        self._build()
        networks = model.session.networks
        networks.list_changed.connect(self._on_list_changed)
        self._run.clicked.connect(self._on_run_clicked)
        self._images.activated.connect(self._on_images_chosen)
        for box in (self._first, self._second):
            box.activated.connect(self.refresh)
        model.running_changed.connect(self.refresh)
        model.changed.connect(self.refresh)
        model.progressed.connect(self._on_progressed)
        model.problem.connect(self._on_problem)
        self._fill_networks(networks.network.bundle.folder if networks.network else None, None)
        self.refresh()

    def _build(self) -> None:
        for name, title in SOURCES.items():
            self._images.addItem(translated(title), name)
        self._images.addItem(self.tr("A file…"), _FILE)
        self._drawn.addItem(self.tr("As written"), None)
        for how in REDRAWINGS:
            self._drawn.addItem(self.tr(_DRAWN[how]), how)
        grid = self._grid
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        boxes = (self._first, self._second, self._images, self._drawn)
        for box, (name, tip) in zip(boxes, _FIELDS, strict=True):
            label = quiet_label(self.tr(name))
            label.setBuddy(box)
            box.setAccessibleName(self.tr(name))
            box.setToolTip(wrapped(self.tr(tip)))
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._fields.append((label, box))
        self._run.setMinimumWidth(self._run.fontMetrics().horizontalAdvance("n" * 10))
        self._line.setAccessibleName(self.tr("State of the evaluation"))
        self._line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        state = QHBoxLayout()
        state.setContentsMargins(0, 5, 0, 0)
        state.addWidget(self._line, 1)
        state.addWidget(self._bar)
        self._bar.setFixedWidth(_BAR_WIDTH)
        grid.addLayout(state, 4, 0, 1, -1)
        self._lay_out()
        self.setFocusProxy(self._first)

    def _lay_out(self) -> None:
        """Put the fields side by side, or two above the others where texts would be cut."""
        gaps = len(_SHARES) * self._grid.horizontalSpacing()
        room = (self.width() - self._run.sizeHint().width() - gaps) / sum(_SHARES)
        is_cut = any(
            box.fontMetrics().horizontalAdvance(box.currentText()) + 2 * box.height() > room * share
            for (_, box), share in zip(self._fields, _SHARES, strict=True)
        )
        columns = 2 if is_cut else 4
        for place, (label, box) in enumerate(self._fields):
            row, column = divmod(place, columns)
            self._grid.addWidget(label, 2 * row, column)
            self._grid.addWidget(box, 2 * row + 1, column)
            self._grid.setColumnStretch(place, _SHARES[place] * (place < columns))
        self._grid.addWidget(self._run, 8 // columns - 1, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter runs, as it starts a training."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._model.is_running:
            self._run.click()
        else:
            super().keyPressEvent(event)

    @property
    def request(self) -> EvaluationRequest:
        """The request that the fields ask for."""
        chosen = [self._bundle_of(box) for box in (self._first, self._second)]
        networks = tuple(dict.fromkeys(one for one in chosen if one is not None))
        drawn = self._drawn.currentData() if self._drawn.isEnabled() else None
        return EvaluationRequest(networks if chosen[0] else (), self._source, drawn)

    def choose(self, first: Path, second: Path | None) -> None:
        """Choose two networks by their folders, and run unless that downloads something."""
        self._wanted = first, second
        self._on_list_changed()

    def refresh(self) -> None:
        """Show what can be done and how it stands."""
        model, is_running = self._model, self._model.is_running
        with QSignalBlocker(self._images):
            self._images.setCurrentIndex(self._images.findData(self._source))
        is_of_strokes = {data.name: data.is_of_strokes for data in DATA_SETS}
        can_draw = is_of_strokes.get(self._source, self._source not in NO_DIGITS)
        for _, box in self._fields:
            box.setEnabled(not is_running)
        self._lay_out()
        self._drawn.setEnabled(can_draw and not is_running)
        self._second.setEnabled(self._first.currentData() is not None and not is_running)
        self._run.setText(self.tr("Stop") if is_running else self.tr("Run"))
        self._bar.setVisible(is_running)
        if is_running:
            self._line.setText(self.tr("Starting…"))
            self._bar.setValue(0)
            return
        missing = _missing_data(self._source)
        download = ""
        if missing is not None:
            size = max(1, round(missing.download_bytes / 1e6))
            text = self.tr("Run downloads {data_set} first ({size} MB).")
            download = text.format(data_set=translated(missing.title), size=count_text(size))
        summary = "" if model.result is None else summary_of(model.result)
        parts = (self._problem, summary, download)
        self._line.setText(" ".join(part for part in parts if part))

    def _on_run_clicked(self) -> None:
        self._problem = ""
        if self._model.is_running:
            self._model.stop()
        else:
            self._model.run(self.request)

    def _on_progressed(self, text: str, share: float) -> None:
        if self._model.is_running:
            self._line.setText(text)
            self._bar.setValue(round(_PARTS * share))

    def _on_problem(self, text: str) -> None:
        self._problem = text
        self.refresh()

    def _on_images_chosen(self) -> None:
        chosen = self._images.currentData()
        if chosen == _FILE:
            dialogs = file_dialogs_of(self)
            dialogs.ask_to_open(self.tr("Evaluate on a file"), _FILTERS, self._take_file)
        else:
            self._source = chosen
        self.refresh()

    def _take_file(self, file: Path) -> None:
        if self._images.findData(str(file)) < 0:
            self._images.insertItem(self._images.count() - 1, file.name, str(file))
        self._source = str(file)
        self.refresh()

    # The networks there are.

    def _bundle_of(self, box: QComboBox) -> Bundle | None:
        folder = box.currentData()
        bundles = self._model.session.networks.bundles
        return next((one for one in bundles if str(one.folder) == folder), None)

    def _fill_networks(self, first: Path | None, second: Path | None) -> None:
        bundles = self._model.session.networks.bundles
        for box, chosen, none, last in (
            (self._first, first, self.tr("No network"), len(bundles)),
            (self._second, second, self.tr("None"), 0),
        ):
            with QSignalBlocker(box):
                box.clear()
                for bundle in bundles:
                    box.addItem(bundle.name, str(bundle.folder))
                box.insertItem(last, none, None)
                box.setCurrentIndex(max(box.findData(str(chosen)), 0) if chosen else last)

    def _on_list_changed(self) -> None:
        """Offer the networks there are now; tell of one that was evaluated and is gone."""
        networks = self._model.session.networks
        there = {str(bundle.folder) for bundle in networks.bundles}
        first, second = self._first.currentData(), self._second.currentData()
        if self._wanted is not None and str(self._wanted[0]) in there:
            (first, second), self._wanted = self._wanted, None
            self._fill_networks(first, second)
            if _missing_data(self._source) is None:
                self._model.run(self.request)
            return
        self._fill_networks(first and Path(first), second and Path(second))
        result = self._model.result
        gone = [one.bundle.name for one in (result.answers if result else ())
                if str(one.bundle.folder) not in there]  # fmt: skip
        if gone:
            text = self.tr("“{network}” is no longer there: these are its answers from before.")
            self._problem = text.format(network=gone[0])
        self.refresh()


def _missing_data(source: str) -> DataSetInfo | None:
    """Return the data set that a source would download; None if it is here."""
    name = _NEEDS.get(source, source)
    needed = next((data for data in DATA_SETS if data.name == name), None)
    return None if needed is None or is_available(needed) else needed
