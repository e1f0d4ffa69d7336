"""The two labs, made when they are first looked at: their imports would hold up the window."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from logitdesk import paths
from logitdesk.ui.late_imports import LateImports
from logitdesk.ui.pages.late_page import LatePage
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager

if TYPE_CHECKING:
    from logitdesk.ui.loss_lab.loss_lab_page import LossLabPage
    from logitdesk.ui.perceptron_lab.experiment_keeper import ExperimentKeeper
    from logitdesk.ui.perceptron_lab.perceptron_lab_page import PerceptronLabPage

_MODULES: Final = (
    "logitdesk.ui.charts.line_chart",
    "logitdesk.scores.perceptron",
    "logitdesk.scores.perceptron",
    "logitdesk.ui.perceptron_lab.lab",
    "logitdesk.ui.perceptron_lab.level_lines",
    "logitdesk.ui.perceptron_lab.plane_field",
    "logitdesk.ui.perceptron_lab.class_marks",
    "logitdesk.ui.perceptron_lab.plane",
    "logitdesk.ui.perceptron_lab.diagram_layout",
    "logitdesk.ui.perceptron_lab.neuron_painter",
    "logitdesk.ui.perceptron_lab.network_diagram",
    "logitdesk.ui.perceptron_lab.training_buttons",
    "logitdesk.ui.perceptron_lab.training_charts",
    "logitdesk.scores.perceptron",
    "logitdesk.ui.perceptron_lab.training_card",
    "logitdesk.ui.perceptron_lab.curve_plot",
    "logitdesk.ui.perceptron_lab.formula",
    "logitdesk.ui.perceptron_lab.log_odds_curve",
    "logitdesk.ui.perceptron_lab.sharing",
    "logitdesk.ui.perceptron_lab.weight_table",
    "logitdesk.ui.perceptron_lab.perceptron_lab_page",
    "logitdesk.ui.perceptron_lab.experiment_keeper",
    "logitdesk.scores.losses",
    "logitdesk.ui.loss_lab.logit_grid",
    "logitdesk.ui.loss_lab.logit_painting",
    "logitdesk.ui.loss_lab.logit_chart",
    "logitdesk.ui.loss_lab.logit_field",
    "logitdesk.ui.loss_lab.logit_rows",
    "logitdesk.ui.loss_lab.snippet",
    "logitdesk.ui.loss_lab.code_view",
    "logitdesk.ui.loss_lab.batch_table",
    "logitdesk.ui.loss_lab.labels_view",
    "logitdesk.ui.loss_lab.softmax_twice_view",
    "logitdesk.ui.loss_lab.scale_axes",
    "logitdesk.ui.loss_lab.scale_chart",
    "logitdesk.ui.loss_lab.view_card",
    "logitdesk.ui.loss_lab.formula_steps",
    "logitdesk.ui.loss_lab.loss_lab_page",
)
"""What they rest on, in pieces: each is imported within some milliseconds."""
_FIRST_MS: Final = 2500
"""When the first is imported, after the window was made: those of the other pages have been."""
_PERCEPTRON, _LOSS = "perceptron lab", "loss lab"


class LateLabs(QObject):
    """Stands in for a window's labs until they are looked at; each then says what to try first.

    All methods run on the window's thread.

    Args:
        desk: whose drawing the loss lab is about.
        background: the thread on which the perceptron lab's experiment is kept.
        themes: the colours.
        say: takes a sentence for the person.
        seen: the labs whose first steps the person has been shown before.
        window: which has them.

    Attributes:
        perceptron: the perceptron lab's page.
        loss: the loss lab's page.

    Signals:
        seen_changed(): `seen` is another.
    """

    seen_changed = Signal()

    def __init__(
        self,
        session: Session,
        background: TaskRunner,
        themes: ThemeManager,
        say: Callable[[str], None],
        seen: Collection[str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._background, self._themes, self._say = session, background, themes, say
        self._seen = set(seen)
        self._keeper: ExperimentKeeper | None = None
        self.perceptron = LatePage(self._make_perceptron_lab)
        self.loss = LatePage(self._make_loss_lab)
        self._imports = LateImports(_MODULES, _FIRST_MS, self)

    @property
    def seen(self) -> tuple[str, ...]:
        """The labs whose first steps the person has gone through or skipped."""
        return tuple(sorted(self._seen))

    def close(self) -> None:
        """Keep the experiment; what was being written in the background must be done."""
        self._imports.stop()
        if self._keeper is not None:
            self._keeper.close()

    def _make_perceptron_lab(self) -> QWidget:
        from logitdesk.ui.perceptron_lab.experiment_keeper import ExperimentKeeper
        from logitdesk.ui.perceptron_lab.perceptron_lab_page import PerceptronLabPage

        self._keeper = keeper = ExperimentKeeper(
            paths.perceptron_lab(), self._background, self._say, self
        )
        page = PerceptronLabPage(self._themes, keeper.last())
        keeper.follow(page.lab)
        page.lab.problem.connect(self._say)
        self._show_round(page, _PERCEPTRON)
        return page

    def _make_loss_lab(self) -> QWidget:
        from logitdesk.ui.loss_lab.loss_lab_page import LossLabPage

        page = LossLabPage(self._session, self._themes)
        self._show_round(page, _LOSS)
        return page

    def _show_round(self, page: "PerceptronLabPage | LossLabPage", name: str) -> None:
        page.first_steps_ended.connect(lambda: self._has_seen(name))
        if name not in self._seen:
            page.begin_first_steps()

    def _has_seen(self, name: str) -> None:
        if name not in self._seen:
            self._seen.add(name)
            self.seen_changed.emit()
