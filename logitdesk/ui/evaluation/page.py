"""The Evaluation page: what is evaluated, and the views of what came of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from logitdesk.datasets.evaluation import ImageFilter
from logitdesk.ui.evaluation.confidence_view import ConfidenceView
from logitdesk.ui.evaluation.figures_view import FiguresView
from logitdesk.ui.evaluation.gallery import Gallery
from logitdesk.ui.evaluation.map_view import MapView
from logitdesk.ui.evaluation.mistakes_view import BrowseView, MistakesView
from logitdesk.ui.evaluation.model import EvaluationModel
from logitdesk.ui.evaluation.request_bar import RequestBar
from logitdesk.ui.evaluation.robustness_view import RobustnessView
from logitdesk.ui.evaluation.view import EvaluationView
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.layouts import column_of
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import Card, Segments, wrapping_label

_INTRODUCTION: Final = QT_TRANSLATE_NOOP(
    "EvaluationPage",
    "Choose a network and images above, and press Run.\n\n"
    "Then click a cell of the confusion matrix to see its images. A double click puts one onto the "
    "page, where Evidence tells from which ink it was misread.\n\n"
    "The answers are kept: the next time they are there at once.",
)
_WIDEST: Final = 90
"""Letters of a line that is pleasant to read."""


class _Way(NamedTuple):
    title: str
    """In English, as the explanation is."""
    explanation: str
    make: Callable[[EvaluationModel, ThemeManager], EvaluationView]
    needs: str = "answers"
    """What it needs: "images", networks' "answers", or answers to "digits"."""


_WAYS: Final = {
    "mistakes": _Way(
        QT_TRANSLATE_NOOP("EvaluationPage", "Mistakes"),
        QT_TRANSLATE_NOOP("EvaluationPage", "What is read as what, and the images of it."),
        MistakesView,
    ),
    "figures": _Way(
        QT_TRANSLATE_NOOP("EvaluationPage", "Figures"),
        QT_TRANSLATE_NOOP(
            "EvaluationPage", "How well it reads, with intervals; by class and writer."
        ),
        FiguresView,
    ),
    "confidence": _Way(
        QT_TRANSLATE_NOOP("EvaluationPage", "Confidence"),
        QT_TRANSLATE_NOOP(
            "EvaluationPage", "Calibration, the limit of doubt, and what is told by logits."
        ),
        ConfidenceView,
        "digits",
    ),
    "robustness": _Way(
        QT_TRANSLATE_NOOP("EvaluationPage", "Robustness"),
        QT_TRANSLATE_NOOP(
            "EvaluationPage", "Accuracy on digits that are turned, slanted, resized, …"
        ),
        RobustnessView,
        "digits",
    ),
    "map": _Way(
        QT_TRANSLATE_NOOP("EvaluationPage", "Map"),
        QT_TRANSLATE_NOOP(
            "EvaluationPage", "Which images the network finds alike, your drawing among them."
        ),
        MapView,
    ),
    "browse": _Way(
        QT_TRANSLATE_NOOP("EvaluationPage", "Browse"),
        QT_TRANSLATE_NOOP("EvaluationPage", "The images by class, number and writer."),
        BrowseView,
        "images",
    ),
}
"""A tab each."""


class EvaluationPage(QWidget):
    """The request, the state of its run, and one view of the result.

    Signals:
        image_opened(): an image was put onto the page.
        drawing_used(bool): whether the view that is shown looks at the drawing.
    """

    image_opened = Signal()
    drawing_used = Signal(bool)

    def __init__(self, session: Session, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes
        self.model = EvaluationModel(session, self)
        self._views: dict[str, EvaluationView] = {}
        self._bar = RequestBar(self.model)
        ways = {key: (self.tr(way.title), self.tr(way.explanation)) for key, way in _WAYS.items()}
        self._switch = Segments(
            ways, self.tr("Look at"), self.tr("Ways to look at what came of it.")
        )
        text = wrapping_label(self.tr(_INTRODUCTION))
        text.setMaximumWidth(_WIDEST * text.fontMetrics().averageCharWidth())
        self._introduction = Card(self.tr("See which digits a network misreads, and why"))
        self._introduction.body.addWidget(text)
        self._introduction.body.addStretch()
        self._column = column_of(self._bar, self._switch, (self._introduction, 1), spacing=10)
        self.setLayout(self._column)
        self._switch.hide()
        self._focused: QWidget = self._bar
        self._switch.chosen.connect(self._show_view)
        self.model.changed.connect(self._on_changed)
        self.model.images_requested.connect(self._show_images)

    def compare(self, first: Path, second: Path | None) -> None:
        """Choose two networks by their folders, and run unless that downloads something."""
        self._bar.choose(first, second)

    def show_view(self, key: str) -> None:
        """Show the view of a key, such as "figures", once there is a result that it can show."""
        self._switch.choose(key)
        self._on_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._bar.refresh()  # data may have been downloaded
        self._refresh()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Pass the focus on; with a proxy Tab would leave out what stands before that."""
        self._focused.setFocus()

    def _on_changed(self) -> None:
        """Offer the views of this result."""
        result = self.model.result
        if result is None:
            return
        has = {"images"} | ({"answers"} if result.answers else set())
        has |= {"digits"} if result.answers and result.examples.are_digits else set()
        for key, way in _WAYS.items():
            self._switch.set_choice_visible(key, way.needs in has)
        if _WAYS[self._switch.choice].needs not in has:
            self._switch.choose("mistakes" if result.answers else "browse")
        self._introduction.hide()
        self._switch.setVisible(len(has) > 1)  # one tab is no choice
        self._show_view(self._switch.choice)

    def _show_view(self, key: str) -> None:
        if key not in self._views:
            self._views[key] = view = _WAYS[key].make(self.model, self._themes)
            self._column.addWidget(view, stretch=1)
            for gallery in view.findChildren(Gallery):
                gallery.view.requested.connect(self._open)
        for other, view in self._views.items():
            view.setVisible(other == key)
        self.drawing_used.emit(key == "map")
        self._refresh()

    def _refresh(self) -> None:
        view = self._views.get(self._switch.choice)
        if self.isVisible() and view is not None and self.model.result is not None:
            view.show_result(self.model.result)

    def _show_images(self, chosen: ImageFilter) -> None:
        """Show images in the gallery beside the matrix."""
        self._switch.choose("mistakes")
        self._show_view("mistakes")
        gallery = self._views["mistakes"].findChild(Gallery)
        if gallery is not None:
            gallery.show_filter(chosen)
            gallery.view.setFocus()

    def _open(self, index: int) -> None:
        self.model.put_on_page(index)
        # Where a person who comes back goes on.
        gallery = self._views[self._switch.choice].findChild(Gallery)
        self._focused = self._bar if gallery is None else gallery.view
        self.image_opened.emit()
