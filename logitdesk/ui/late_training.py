"""Training, made when it is first needed: its imports would hold up the window's start."""

import os
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from logitdesk.ui.late_imports import LateImports
from logitdesk.ui.pages.late_page import LatePage
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager

if TYPE_CHECKING:
    from logitdesk.ui.training.training import Training
    from logitdesk.ui.training.training_corner import TrainingCorner

_MODULES: Final = (
    f"multiprocessing.popen_spawn_{'posix' if os.name == 'posix' else 'win32'}",
    "filelock",
    "email.message",
    "ssl",
    "urllib.request",
    "logitdesk.scores.metrics",
    "logitdesk.training.messages",
    "logitdesk.datasets.dataset",
    "logitdesk.datasets.download",
    "logitdesk.datasets.catalogue",
    "logitdesk.training.checkpoint",
    "logitdesk.library.library",
    "logitdesk.training.pipeline",
    "numpy.random",
    "logitdesk.datasets.junk_shapes",
    "logitdesk.datasets.variation",
    "logitdesk.training.tracing",
    "logitdesk.training.pipeline",
    "logitdesk.training.worker",
    "logitdesk.ui.charts.line_area",
    "logitdesk.ui.charts.line_style",
    "logitdesk.ui.charts.line_chart",
    "logitdesk.training.checkpoint",
    "logitdesk.ui.training.training_thread",
    "logitdesk.ui.training.training",
    "logitdesk.ui.training.device_choice",
    "logitdesk.ui.training.recipe_fields",
    "logitdesk.ui.training.scrolled",
    "logitdesk.ui.training.request_form",
    "logitdesk.ui.training.run_words",
    "logitdesk.ui.training.run_view",
    "logitdesk.library.archive",
    "logitdesk.ui.library.operations",
    "logitdesk.ui.training.comparison_table",
    "logitdesk.ui.training.outcome_view",
    "logitdesk.ui.training.training_corner",
)
"""What training rests on, in pieces: each is imported within some milliseconds."""
_FIRST_MS: Final = 1000
"""When the first is imported, after the window was made: a person has long been drawing in it."""


class LateTraining(QObject):
    """Stands in for a window's `TrainingCorner` until there is one.

    All methods run on the window's thread.

    Attributes:
        page: the page on which networks are trained; what is on it is made when it is shown.

    Signals:
        made(object): the `TrainingCorner` is there now.
    """

    made = Signal(object)

    def __init__(
        self, session: Session, background: TaskRunner, themes: ThemeManager, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._background, self._themes = session, background, themes
        self._window = window
        self._made: TrainingCorner | None = None
        self.page = LatePage(lambda: self._corner.make_page())  # noqa: PLW0108 - not made yet
        self._imports = LateImports(_MODULES, _FIRST_MS, self)
        self._imports.done.connect(self._look_for_interrupted)

    @property
    def training(self) -> "Training":
        """The training, one run at a time."""
        return self._corner.training

    def may_close(self) -> bool:
        """Whether the window may close now; if not, the person is being asked."""
        return self._made is None or self._made.leaving.may_close()

    def close(self) -> None:
        """End all processes, and wait until they are gone; what was learned can be rescued."""
        self._imports.stop()
        if self._made is not None:
            self._made.close()

    @property
    def _corner(self) -> "TrainingCorner":
        if self._made is None:
            from logitdesk.ui.training.training_corner import TrainingCorner

            self._made = TrainingCorner(self._session, self._background, self._themes, self._window)
            self.made.emit(self._made)
        return self._made

    def _look_for_interrupted(self) -> None:
        self._corner.look_for_interrupted()
