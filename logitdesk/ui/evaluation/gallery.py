"""A gallery: images as tiles, chosen by filters, and put onto the page."""

from dataclasses import replace
from html import escape
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
)

from logitdesk.datasets.evaluation import Answers, EvaluationResult, ImageFilter
from logitdesk.scores.scores import DIGITS, Scores
from logitdesk.scores.table import Table
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.evaluation.model import EvaluationModel
from logitdesk.ui.evaluation.wording import label_names, names_of_two
from logitdesk.ui.formatting import NO_BREAK, count_text, percent, signed
from logitdesk.ui.language import QT_TRANSLATE_NOOP, translated
from logitdesk.ui.theme import ThemeManager, quiet_label, wrapped
from logitdesk.ui.tiles import AnyIndex, Tiles, TileView
from logitdesk.ui.widgets import Card, wrapping_label

_ROLES: Final = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole,
)  # fmt: skip
_FIELDS: Final = {
    "which": (
        QT_TRANSLATE_NOOP("Gallery", "Right or wrong"),
        QT_TRANSLATE_NOOP(
            "Gallery",
            "Perhaps mislabelled: both networks are sure of one digit, and it is not the label.",
        ),
    ),
    "doubt": (
        QT_TRANSLATE_NOOP("Gallery", "Doubt"),
        QT_TRANSLATE_NOOP("Gallery", "Whether the network’s limits let it believe its answer."),
    ),
    "order": (
        QT_TRANSLATE_NOOP("Gallery", "Order"),
        QT_TRANSLATE_NOOP(
            "Gallery",
            "Worst: by cross-entropy with the label. Margin: the lead over the second digit.",
        ),
    ),
    "label": (
        QT_TRANSLATE_NOOP("Gallery", "Label"),
        QT_TRANSLATE_NOOP("Gallery", "What the image is said to show."),
    ),
    "answer": (
        QT_TRANSLATE_NOOP("Gallery", "Read as"),
        QT_TRANSLATE_NOOP("Gallery", "What the network reads."),
    ),
    "writer": (
        QT_TRANSLATE_NOOP("Gallery", "Writer"),
        QT_TRANSLATE_NOOP("Gallery", "Who wrote it; type to find one."),
    ),
    "number": (
        QT_TRANSLATE_NOOP("Gallery", "Number"),
        QT_TRANSLATE_NOOP(
            "Gallery", "Find an image by its number in the data set: type it and press Enter."
        ),
    ),
}
"""The names of the fields, and what they choose."""


class ExampleTiles(Tiles):
    """Indices of a result's images; texts are made when they are asked for."""

    def __init__(self, *, is_judged: bool) -> None:
        super().__init__()
        self._is_judged = is_judged
        self.result: EvaluationResult | None = None

    def show_indices(self, result: EvaluationResult, indices: NDArray[np.intp]) -> None:
        if self.result is None or self.result.examples is not result.examples:
            self.pixmap.cache_clear()
        self.beginResetModel()
        self.result, self.indices = result, indices
        self.endResetModel()

    @property
    def answers(self) -> Answers | None:
        """The answers that the captions tell."""
        return self.result.shown if self.result and self._is_judged else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number = int(self.indices[index.row()])
        if self.result is None or role not in _ROLES:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._caption(self.result, number, "{label} → {answer}")
        place = translated(self.result.examples.place(number))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            wrong = self.tr("{label} read as {answer}")
            return f"{self._caption(self.result, number, wrong)}, {place}"
        return _details(self.result, number, place)

    def table(self) -> Table:
        """A row for each image shown."""
        if self.result is None:
            return Table()
        return self.result.table(self.answers, self.indices)

    def image(self, number: int) -> NDArray[np.uint8]:
        if self.result is None:
            return np.zeros((28, 28), np.uint8)
        image: NDArray[np.uint8] = np.rint(self.result.examples.images[number] * 255).astype("u1")
        return image

    def is_marked(self, number: int) -> bool:
        return self.answers is not None and not self.answers.is_right[number]

    def _caption(self, result: EvaluationResult, number: int, wrong: str) -> str:
        """The label and, where it is another, the answer; a doubted one has a question mark."""
        (label,) = label_names([int(result.examples.labels[number])])
        if self.answers is None:
            return label
        doubt = "?" if self.answers.is_doubted[number] else ""
        answer = str(self.answers.read_as[number])
        if answer == label:
            return f"{label}{doubt}"
        return wrong.format(label=label, answer=f"{answer}{doubt}")


def _details(result: EvaluationResult, number: int, place: str) -> str:
    """Tell an image's place, and the ten logits and probabilities of each network."""
    rows = ["<td></td>" + "".join(f"<td colspan=2>{NO_BREAK} {escape(name)}</td>"
                                  for name in result.names)]  # fmt: skip
    scores = [Scores.of(one.logits[number], one.bundle.name) for one in result.answers]
    for digit in range(DIGITS if scores else 0):
        cells = [f"<td>{digit}</td>"]
        for one in scores:
            texts = signed(float(one.logits[digit]), 2), percent(one.probability(digit))
            for text in texts:
                told = f"<b>{escape(text)}</b>" if digit == one.digit else escape(text)
                cells.append(f"<td align=right>{NO_BREAK} {told}</td>")
        rows.append("".join(cells))
    table = f"<table cellspacing=0><tr>{'</tr><tr>'.join(rows)}</tr></table>"
    return f"<b>{escape(place)}</b>{table}"


class Gallery(Card):
    """Filters, the tiles that they leave, and the way onto the page.

    Args:
        is_judged: whether the networks' answers are shown and filtered by.

    Attributes:
        filter: which images are shown.
        view: the tiles.

    Signals:
        filter_changed(): `filter` is another.
    """

    filter_changed = Signal()

    def __init__(
        self, model: EvaluationModel, themes: ThemeManager, *, is_judged: bool = True
    ) -> None:
        super().__init__()
        self._model, self._is_judged = model, is_judged
        self._shown: tuple[EvaluationResult, ImageFilter] | None = None
        self.filter = ImageFilter(order="loss" if is_judged else "number")
        self._tiles = ExampleTiles(is_judged=is_judged)
        self.view = TileView(themes, self._tiles)
        self._boxes = {name: QComboBox(self) for name in (
            ("which", "doubt", "order", "label", "answer", "writer") if is_judged
            else ("label", "writer")
        )}  # fmt: skip
        self._number = QLineEdit(self)
        self._grid = QGridLayout()
        self._count = wrapping_label()
        self._none = quiet_label(self.tr("No image is left by these filters."))
        self._clear = QPushButton(self.tr("Clear filters"))
        self._clear.setToolTip(self.tr("Show all images."))
        self._open = QPushButton(self.tr("Put onto the page"))
        tip = self.tr("All pages then look at this image: Enter or a double click does the same.")
        self._open.setToolTip(wrapped(tip))
        self._build()
        for name, box in self._boxes.items():
            box.activated.connect(lambda _index, name=name: self._on_chosen(name))
        self._number.returnPressed.connect(self._find)
        self._clear.clicked.connect(lambda: self.show_filter(ImageFilter(order=self.filter.order)))
        self._open.clicked.connect(self.view.request_current)

    def _build(self) -> None:
        self._grid.setSpacing(6)
        self._number.setPlaceholderText(self.tr("Find a number"))
        for key, field in (*self._boxes.items(), ("number", self._number)):
            name, tip = _FIELDS[key]
            field.setAccessibleName(self.tr(name))
            field.setToolTip(wrapped(self.tr(tip)))
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.header.addWidget(self._count, 1)
        self.header.addWidget(self._clear)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._none)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self._open, alignment=Qt.AlignmentFlag.AlignRight)
        add_export_menu(self, self.tr("the images of a gallery"), self._tiles.table)

    def show_filter(self, chosen: ImageFilter) -> None:
        """Show other images of the same result."""
        self.filter = chosen
        if self._model.result is not None:
            self.show_result(self._model.result)
        self.filter_changed.emit()

    def show_result(self, result: EvaluationResult) -> None:
        """Show the images that the filter leaves, unless they are there."""
        if self._shown is not None and self._shown[0] is result and self._shown[1] == self.filter:
            return
        if self._shown is None or self._shown[0].examples is not result.examples:
            self.filter = ImageFilter(order=self.filter.order)  # its writers may be others
        if self._shown is None or self._shown[0] is not result:
            self._offer(result)
        self._shown = result, self.filter
        for name, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(max(box.findData(getattr(self.filter, name)), 0))
        chosen = result.select(self.filter)
        self._show_tiles(result, chosen)
        n = len(result.examples)
        text = QCoreApplication.translate("Gallery", "{count} of %Ln images", None, n)
        if self.filter.title:
            text = QCoreApplication.translate("Gallery", "{count} of %Ln images, {which}", None, n)
        self._count.setText(text.format(count=count_text(len(chosen)), which=self.filter.title))
        self._none.setVisible(not len(chosen))
        self._clear.setEnabled(len(chosen) < len(result.examples))
        self._open.setEnabled(bool(len(chosen)))

    def _show_tiles(self, result: EvaluationResult, indices: NDArray[np.intp]) -> None:
        """Show these images; the current one stays current if it is among them."""
        rows = np.flatnonzero(indices == (-1 if self.view.current is None else self.view.current))
        self._tiles.show_indices(result, indices)
        self.view.go_to_row(int(rows[0]) if len(rows) else 0)

    def _offer(self, result: EvaluationResult) -> None:
        """Offer what can be chosen of this result."""
        labels, writers = np.unique(result.examples.labels).tolist(), np.unique(result.writers)
        of_two = {}
        if len(result.names) == 2:
            of_two = names_of_two(*result.names)
            if not result.examples.are_digits:
                del of_two["mislabelled"]
        choices: dict[str, dict[Any, str]] = {
            "which": {
                "all": self.tr("All"),
                "wrong": self.tr("Read wrong"),
                "right": self.tr("Read right"),
                **of_two,
            },
            "doubt": {
                "all": self.tr("Doubted or not"),
                "believed": self.tr("Believed"),
                "doubted": self.tr("Doubted"),
            },
            "order": {
                "loss": self.tr("Worst first"),
                "probability": self.tr("Least probable first"),
                "margin": self.tr("Smallest margin first"),
                "number": self.tr("By number"),
            },
            "label": {None: self.tr("Any label")}
            | {
                one: self.tr("Is {label}").format(label=name)
                for one, name in zip(labels, label_names(labels), strict=True)
            },
            "answer": {None: self.tr("Any answer")}
            | {digit: self.tr("Read as {digit}").format(digit=digit) for digit in range(DIGITS)},
            "writer": {"": self.tr("Any writer")} | {one: one for one in writers.tolist() if one},
        }
        for name, box in self._boxes.items():
            with QSignalBlocker(box):
                box.clear()
                for key, text in choices[name].items():
                    box.addItem(text, key)
        shown = [
            box
            for name, box in self._boxes.items()
            if name not in ("writer", "label") or box.count() > 2
        ]  # there is a choice
        for box in self._boxes.values():
            box.setVisible(box in shown)
        self._number.setVisible(not self._is_judged)
        for place, field in enumerate((*shown, self._number)):
            self._grid.addWidget(field, place // 2, place % 2)

    def _on_chosen(self, name: str) -> None:
        value = self._boxes[name].currentData()
        self.show_filter(replace(self.filter, **{name: value}))

    def _find(self) -> None:
        """Go to the image of a number; take the filters away if they hide it."""
        text = self._number.text().replace(QLocale().groupSeparator(), "").strip()
        result = self._model.result
        if result is None or not text.isdecimal():
            return
        found = np.flatnonzero(result.examples.numbers == int(text))
        if not len(found):
            last = int(result.examples.numbers.max())
            problem = self.tr("There is no image {number}: the last one is {last}.")
            self._model.problem.emit(problem.format(number=text, last=count_text(last)))
            return
        if found[0] not in self.view.tiles.indices:
            self.show_filter(ImageFilter(order=self.filter.order))
        self.view.go_to_row(int(np.flatnonzero(self.view.tiles.indices == found[0])[0]))
        self.view.setFocus()
