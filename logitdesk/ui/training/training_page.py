"""The page on which a network is trained."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.ui.library.operations import LibraryOperations, UndoBar
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.training.interrupted_view import InterruptedView
from logitdesk.ui.training.outcome_view import OutcomeView
from logitdesk.ui.training.request_form import RequestForm
from logitdesk.ui.training.run_view import RunView
from logitdesk.ui.training.training import Training
from logitdesk.ui.training.training_thread import TrainingRequest
from logitdesk.ui.widgets import Segments

_AFTERWARDS: Final = {"outcome": "Before and after", "run": "How it was learned"}


class TrainingPage(QWidget):
    """The form, then the run as it goes on, then what came of it; then the form again.

    All methods run on the window's thread.
    """

    def __init__(
        self,
        session: Session,
        training: Training,
        themes: ThemeManager,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._networks = session.networks
        self._training = training
        self._library = LibraryOperations(session.networks, self)
        self._form = RequestForm(session, training, themes)
        self._run = RunView(session, training, themes)
        self._outcome = OutcomeView(session, training, themes)
        self._afterwards = Segments(_AFTERWARDS)
        self._afterwards.name_for_readers("Look at", "What came of the run, or how it went.")
        self._stack = QStackedWidget()
        for view in (self._form, self._run, self._outcome):
            self._stack.addWidget(view)
        self._undo = UndoBar(self._library)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(InterruptedView(training, themes))
        column.addWidget(self._undo)
        column.addWidget(self._afterwards, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._stack, stretch=1)
        self.setFocusProxy(self._form)
        self._form.asked_for.connect(self._start)
        self._afterwards.chosen.connect(self._show_state)
        self._outcome.use.connect(self._use)
        self._outcome.keep.connect(training.dismiss)
        self._outcome.discard.connect(self._discard)
        self._library.problem.connect(self._networks.problem)
        training.state_changed.connect(self._show_state)
        self._show_state()

    def stop_asking(self) -> None:
        """Wait no more for what devices there are; to be called when the window closes."""
        self._form.stop_asking()

    def _show_state(self) -> None:
        state = self._training.state
        is_over = state == "finished"
        shows_outcome = is_over and self._afterwards.choice == "outcome"
        self._afterwards.setVisible(is_over)
        self._run.set_compact(is_over)
        if state == "ready":
            self._afterwards.choose("outcome")
            self._stack.setCurrentWidget(self._form)
        else:
            self._stack.setCurrentWidget(self._outcome if shows_outcome else self._run)

    def _start(self, request: TrainingRequest) -> None:
        self._library.forget_deletions()
        self._training.start(request)
        self._run.setFocus()  # on no button: a second Enter or Space is to stop nothing

    def _use(self) -> None:
        self._with_the_new_one(self._networks.choose_bundle)

    def _discard(self) -> None:
        self._with_the_new_one(self._library.delete)

    def _with_the_new_one(self, do: Callable[[Bundle], None]) -> None:
        """Do something to the network that was just trained, and be ready for another."""
        outcome = self._training.record.outcome
        if outcome is not None:
            folder = Path(outcome.folder)
            self._networks.change(lambda: open_bundle(folder), do, self._networks.problem.emit)
        self._training.dismiss()
