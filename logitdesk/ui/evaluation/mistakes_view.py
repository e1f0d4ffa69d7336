"""Two views with a gallery: a confusion matrix beside it, or the mean images of the classes."""

from typing import Final

import numpy as np
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QSizePolicy

from logitdesk.datasets.evaluation import EvaluationResult, ImageFilter
from logitdesk.ui.charts.heatmap import Frame, HeatMap, Map, Place
from logitdesk.ui.evaluation.gallery import Gallery
from logitdesk.ui.evaluation.matrix import ConfusionMatrix
from logitdesk.ui.evaluation.model import EvaluationModel
from logitdesk.ui.evaluation.view import EvaluationView
from logitdesk.ui.evaluation.wording import label_names, title_of
from logitdesk.ui.formatting import DIGIT_LABELS, count_text
from logitdesk.ui.language import QT_TRANSLATE_NOOP, translated
from logitdesk.ui.layouts import row_of
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import Card, Segments

_MATRIX_TIP: Final = QT_TRANSLATE_NOOP(
    "MistakesView",
    "A row for what an image shows, a column for what it is read as: click a cell, or go there by "
    "arrow keys and press Enter, and see its images. A second time shows all again.",
)
_MEANS_TIP: Final = QT_TRANSLATE_NOOP(
    "BrowseView", "The mean of all images of a class: click one to see its images alone."
)


class MistakesView(EvaluationView):
    """The confusion matrix, and the images of a cell."""

    def __init__(self, model: EvaluationModel, themes: ThemeManager) -> None:
        super().__init__(model)
        self._shown: object = None
        self._labels: list[int] = []
        self.gallery = Gallery(model, themes)
        self._matrix = ConfusionMatrix(themes, self.tr("Confusion matrix"))
        self._networks = QComboBox()
        self._networks.setAccessibleName(self.tr("Answers of"))
        self._networks.setToolTip(self.tr("The network whose answers are shown."))
        name = self._networks.fontMetrics().horizontalAdvance("n" * 6)
        self._networks.setMinimumWidth(name + 2 * self._networks.sizeHint().height())
        self._networks.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        values = {"counts": self.tr("Counts"), "shares": self.tr("% of row")}
        self._values = Segments(
            values, self.tr("Show"), self.tr("Counts of images, or shares of their row.")
        )
        card = Card(self.tr("Confusion matrix"), explanation=self.tr(_MATRIX_TIP))
        card.header.addWidget(self._networks, 1)
        card.header.addWidget(self._values)
        card.body.addWidget(self._matrix, 1)
        self.setLayout(row_of((card, 4), (self.gallery, 5), spacing=12))
        self._matrix.clicked.connect(self._on_cell_clicked)
        self._values.chosen.connect(lambda which: self._matrix.set_shares(which == "shares"))
        self._networks.activated.connect(model.look_at)
        self.gallery.filter_changed.connect(self._mark)

    def show_result(self, result: EvaluationResult) -> None:
        """Show the newest result, unless it is there."""
        if result is not self._shown:
            self._shown = result
            counts, self._labels = result.confusion()
            self._matrix.set_counts(counts, label_names(self._labels), DIGIT_LABELS)
            name = self.tr("confusion matrix, {networks_and_images}")
            self._matrix.export_name = name.format(networks_and_images=title_of(result))
            self._networks.setVisible(len(result.names) == 2)
            with QSignalBlocker(self._networks):
                self._networks.clear()
                self._networks.addItems(result.names)
                self._networks.setCurrentIndex(result.looked_at)
        self.gallery.show_result(result)
        self._mark()

    def _on_cell_clicked(self, cell: Place) -> None:
        now, label = self.gallery.filter, self._labels[cell.row]
        chosen = ImageFilter(label=label, answer=cell.column, order=now.order)
        is_there = (now.label, now.answer) == (label, cell.column)
        self.gallery.show_filter(ImageFilter(order=now.order) if is_there else chosen)

    def _mark(self) -> None:
        """Frame the cell whose images the gallery shows."""
        label, answer = self.gallery.filter.label, self.gallery.filter.answer
        if answer is None or label not in self._labels:
            self._matrix.set_chosen(None)
        else:
            self._matrix.set_chosen(Place(0, self._labels.index(label), answer))


class BrowseView(EvaluationView):
    """The classes' mean images, and the images of a class, whatever networks make of them."""

    def __init__(self, model: EvaluationModel, themes: ThemeManager) -> None:
        super().__init__(model)
        self._shown: object = None
        self._labels: list[int] = []
        self.gallery = Gallery(model, themes, is_judged=False)
        self._means = HeatMap(themes, self.tr("Mean image of each class"), 2, least=1.5)
        card = Card(self.tr("Classes"), explanation=self.tr(_MEANS_TIP))
        card.body.addWidget(self._means, 1)
        self.setLayout(row_of((card, 1), (self.gallery, 3), spacing=12))
        self._means.clicked.connect(self._on_clicked)
        self.gallery.filter_changed.connect(self._mark)

    def show_result(self, result: EvaluationResult) -> None:
        """Show the newest result, unless it is there."""
        if result.examples is not self._shown:
            self._shown = result.examples
            images, labels = result.examples.images, result.examples.labels
            self._labels = np.unique(labels).tolist()
            maps = []
            for label, name in zip(self._labels, label_names(self._labels), strict=True):
                of_class = images[labels == label]
                caption = f"{name}: {count_text(len(of_class))}"
                maps.append(Map(of_class.mean(axis=0), "picture", 1.0, caption=caption))
            self._means.set_maps(maps)
            title = self.tr("mean images, {images}")
            self._means.export_name = title.format(images=translated(result.examples.title))
        self.gallery.show_result(result)
        self._mark()

    def _on_clicked(self, place: Place) -> None:
        label: int | None = self._labels[place.map]
        if label == self.gallery.filter.label:
            label = None
        self.gallery.show_filter(ImageFilter(label=label, order="number"))

    def _mark(self) -> None:
        label = self.gallery.filter.label
        frames = []
        if label is not None and label in self._labels:
            frames = [Frame(Place(self._labels.index(label), 0, 0), 28, 28, "accent")]
        self._means.set_frames(frames)
