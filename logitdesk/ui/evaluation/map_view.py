"""A map of digits: images as points, near each other where a network finds them alike."""

from dataclasses import dataclass
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.datasets.evaluation import Answers, EvaluationResult
from logitdesk.inference.evaluation import GraphReader, hidden
from logitdesk.scores.projection import Projection, nearest
from logitdesk.translatable import Translatable
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.heatmap import HeatMap, Map, Place
from logitdesk.ui.evaluation.model import EvaluationModel, Progress
from logitdesk.ui.evaluation.scatter import ScatterChart
from logitdesk.ui.evaluation.view import EvaluationView
from logitdesk.ui.evaluation.wording import label_names, title_of
from logitdesk.ui.formatting import count_text, percent, share_text
from logitdesk.ui.language import QT_TRANSLATE_NOOP, translated
from logitdesk.ui.layouts import column_of
from logitdesk.ui.tasks import LatestTask
from logitdesk.ui.theme import ThemeManager, sentence_label
from logitdesk.ui.widgets import Card, Segments

_COMPONENTS: Final = 4
_AXES: Final = {
    "01": QT_TRANSLATE_NOOP("MapView", "1 and 2"),
    "02": QT_TRANSLATE_NOOP("MapView", "1 and 3"),
    "12": QT_TRANSLATE_NOOP("MapView", "2 and 3"),
    "23": QT_TRANSLATE_NOOP("MapView", "3 and 4"),
}
_NEIGHBOURS: Final = 10
_LEAST_HEIGHT, _LEAST_PICTURES = 120, 56  # pixels
_DRAW: Final = QT_TRANSLATE_NOOP("MapView", "Draw a digit to see the images that are next to it.")
_MAP_TIP: Final = QT_TRANSLATE_NOOP(
    "MapView",
    "Each point is an image, by two principal components in the network’s last hidden layer. "
    "Rings are misread. The large point is your drawing, with lines to the ten images that are "
    "next to it in all dimensions of the layer, which need not be the next ones here.",
)


@dataclass(frozen=True, eq=False)
class _Hidden:
    """The images in a network's last hidden layer."""

    answers: Answers
    layer: GraphReader
    activations: NDArray[np.float32]  # (n, size)
    projection: Projection
    places: NDArray[np.float64]  # (n, components)

    def find(self, image: NDArray[np.float32]) -> "_Drawn":
        """Find a drawing's place, of (1, 28, 28), and the images next to it."""
        units = self.layer.read(image)
        neighbours = nearest(self.activations, units[0], _NEIGHBOURS).tolist()
        return _Drawn(self, self.projection.apply(units)[0], neighbours)


@dataclass(frozen=True, eq=False)
class _Drawn:
    """The drawing's place, (components,), and the images next to it."""

    among: _Hidden
    place: NDArray[np.float64]
    neighbours: list[int]


class MapView(EvaluationView):
    """The map, the person's drawing on it, and the images next to that."""

    def __init__(self, model: EvaluationModel, themes: ThemeManager) -> None:
        super().__init__(model)
        self._hidden: _Hidden | None = None
        self._result: EvaluationResult | None = None
        self._drawn: _Drawn | None = None
        self._task = LatestTask[_Drawn](model.tasks, self._show_drawing, model.problem.emit, self)
        self._scatter = ScatterChart(themes, self.tr("Map of digits"))
        self._scatter.setMinimumHeight(_LEAST_HEIGHT)
        self._scatter.make_readout = self._read_point
        axes = {key: self.tr(text) for key, text in _AXES.items()}
        self._axes = Segments(
            axes, self.tr("Principal components"), self.tr("Which two of them are shown.")
        )
        self._told = sentence_label()
        name = self.tr("Images next to your drawing")
        self._pictures = HeatMap(themes, name, _NEIGHBOURS, least=1.2)
        self._pictures.setMinimumHeight(_LEAST_PICTURES)
        self._pictures.clear(self.tr(_DRAW))
        card = Card(self.tr("Map of digits"), explanation=self.tr(_MAP_TIP))
        card.header.addWidget(self._axes)
        card.body.addWidget(self._scatter, 1)
        card.body.addWidget(self._told)
        card.body.addWidget(self._pictures)
        self.setLayout(column_of(card))
        self._axes.chosen.connect(self._show_points)
        self._scatter.clicked.connect(model.put_on_page)
        self._pictures.clicked.connect(self._on_picture_clicked)
        model.session.reading_changed.connect(self._ask_for_drawing)
        model.running_changed.connect(self._on_running_changed)

    def show_result(self, result: EvaluationResult) -> None:
        """Find the hidden layer of the network that is looked at, unless it is there."""
        answers = result.shown
        self._result = result
        if answers is None or (self._hidden is not None and self._hidden.answers is answers):
            return
        self._hidden = self._drawn = None
        self._scatter.blank = self.tr("The map is being made…")
        self._scatter.clear()
        self.model.begin(partial(_find_hidden, answers, result), self._on_hidden_known)

    def _on_running_changed(self) -> None:
        if self._hidden is None and not self.model.is_running:
            self._scatter.blank = self.tr("Stopped. Press Map again to make the map.")
            self._scatter.refresh()

    def _on_hidden_known(self, found: _Hidden) -> None:
        if self._result is not None and self._result.shown is found.answers:
            self._hidden = found
            self._show_points()
            self._ask_for_drawing()

    @property
    def _columns(self) -> list[int]:
        return [int(digit) for digit in self._axes.choice]

    def _show_points(self) -> None:
        found, result = self._hidden, self._result
        if found is None or result is None:
            return
        classes, places = np.unique(result.examples.labels, return_inverse=True)
        export_name = self.tr("map of digits, {networks_and_images}")
        self._scatter.export_name = export_name.format(networks_and_images=title_of(result))
        self._scatter.set_points(
            found.places[:, self._columns], places, label_names(classes.tolist()),
            ~found.answers.is_right,
        )  # fmt: skip
        one, other = (share_text(found.projection.shares[c], ".0f") for c in self._columns)
        text = self.tr(
            "These components have {first_share} and {second_share} of the variance of {count} "
            "units. Rings are misread. Below: the images next to your drawing."
        )
        units = count_text(found.layer.size)
        self._told.setText(text.format(first_share=one, second_share=other, count=units))
        self._show_drawing(self._drawn)

    def _ask_for_drawing(self) -> None:
        """Find the drawing's place, in the background."""
        reading, found = self.model.session.reading, self._hidden
        if not self.isVisible() or found is None:
            return
        if reading is None:
            self._task.forget()
            self._show_drawing(None)
        else:
            image = reading.steps.centred[np.newaxis]
            self._task.ask(lambda: found.find(image))

    def _show_drawing(self, drawn: _Drawn | None) -> None:
        """Put the drawing among the points, and show its neighbours."""
        self._drawn, result = drawn, self._result
        if drawn is None or drawn.among is not self._hidden or result is None:
            self._drawn = None
            self._scatter.set_moving(None)
            self._pictures.clear(self.tr(_DRAW))
            return
        x, y = drawn.place[self._columns].tolist()
        self._scatter.set_moving((x, y), drawn.neighbours)
        names = label_names(result.examples.labels[drawn.neighbours].tolist())
        self._pictures.set_maps([
            Map(result.examples.images[number], "picture", 1.0, caption=name)
            for number, name in zip(drawn.neighbours, names, strict=True)
        ])  # fmt: skip

    def _read_point(self, number: int) -> Readout:
        result, found = self._result, self._hidden
        if result is None or found is None:
            return Readout("")
        (label,) = label_names([int(result.examples.labels[number])])
        rows = (
            (self.tr("is", "before what an image shows"), label),
            (self.tr("read as"), str(found.answers.read_as[number])),
            (self.tr("probability"), percent(float(found.answers.probability[number]))),
        )
        return Readout(translated(result.examples.place(number)), rows)

    def _on_picture_clicked(self, place: Place) -> None:
        if self._drawn is not None:
            self.model.put_on_page(self._drawn.neighbours[place.map])


def _find_hidden(answers: Answers, result: EvaluationResult, progress: Progress) -> _Hidden:
    """Work on the other thread."""
    network = answers.bundle.name
    told = partial(progress, Translatable("{network} finds what is alike", network=network))
    activations = hidden(answers.bundle, result.examples.images, told, progress.is_stopped)
    layer = GraphReader(answers.bundle, is_hidden=True)
    projection = Projection.fit(activations, min(_COMPONENTS, activations.shape[1]))
    return _Hidden(answers, layer, activations, projection, projection.apply(activations))
