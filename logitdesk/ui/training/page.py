"""The page on which a network is trained."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from logitdesk.clock import local_time_at
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.training.checkpoint import InterruptedRun
from logitdesk.training.request import TrainingRequest
from logitdesk.ui.formatting import moment_text
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.library.operations import LibraryOperations, offer_undo
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.training.controller import TrainingController
from logitdesk.ui.training.form import TrainingForm
from logitdesk.ui.training.outcome_view import OutcomeView
from logitdesk.ui.training.run_view import RunView
from logitdesk.ui.widgets import Card, MessageBar, Segments, wrapping_label

_AFTERWARDS: Final = {
    "outcome": QT_TRANSLATE_NOOP("TrainingPage", "Before and after"),
    "run": QT_TRANSLATE_NOOP("TrainingPage", "How it was learned"),
}


class TrainingPage(QWidget):
    """The form, then the run, then its outcome; then the form again.

    Signals:
        compare_requested(Path, object): the network in this folder is to be evaluated beside the
            one in the other, if there is one.
    """

    compare_requested = Signal(object, object)

    def __init__(
        self,
        session: Session,
        training: TrainingController,
        themes: ThemeManager,
        messages: MessageBar,
    ) -> None:
        """`messages` say what was discarded."""
        super().__init__()
        self._networks, self._training = session.networks, training
        self._operations = LibraryOperations(session.networks, self)
        self._form = TrainingForm(session)
        self._run = RunView(session, training, themes)
        self._outcome = OutcomeView(training, themes)
        looked = self.tr("What came of the run, or how it went.")
        choices = {key: self.tr(text) for key, text in _AFTERWARDS.items()}
        self._afterwards = Segments(choices, self.tr("Look at"), looked)
        self._views = (self._form, self._run, self._outcome)
        switch = row_of(1, self._afterwards, 1)
        views = [(view, 1) for view in self._views]  # no stack, which is as large as its largest
        self.setLayout(column_of(InterruptedCard(training), switch, *views, spacing=12))
        self.setFocusProxy(self._form)
        self._form.start_requested.connect(self._start)
        self._afterwards.chosen.connect(self._update)
        self._outcome.use_requested.connect(lambda: self._apply(self._networks.choose_bundle))
        self._outcome.keep_requested.connect(training.dismiss)
        self._outcome.discard_requested.connect(lambda: self._apply(self._operations.delete))
        self._outcome.compare_requested.connect(self._compare)
        offer_undo(self._operations, messages)
        self._operations.problem.connect(self._networks.problem)
        training.changed.connect(self._update)
        self._update()

    def _update(self) -> None:
        state = self._training.state
        self._afterwards.setVisible(state == "finished" and bool(self._training.run.losses))
        if state == "ready":
            self._afterwards.choose("outcome")
        shows_outcome = state == "finished" and self._afterwards.choice == "outcome"
        shown = self._outcome if shows_outcome else self._form if state == "ready" else self._run
        for view in sorted(self._views, key=lambda view: view is shown):  # hides the others first
            view.setVisible(view is shown)

    def _start(self, request: TrainingRequest) -> None:
        self._training.start(request)
        self._run.setFocus()  # on no button: a second Enter or Space is to stop nothing

    def _compare(self) -> None:
        result, request = self._training.run.result, self._training.run.request
        if result is not None:
            before = request.compare_with if request else None
            self.compare_requested.emit(Path(result.folder), before and Path(before))
            self._networks.refresh()  # it may be newer than the list

    def _apply(self, change: Callable[[Bundle], None]) -> None:
        """Do something to the network that was just trained, and be ready for another."""
        result = self._training.run.result
        if result is not None:
            folder = Path(result.folder)
            self._networks.change(lambda: open_bundle(folder), change, self._networks.problem.emit)
        self._training.dismiss()


class InterruptedCard(Card):
    """The newest interrupted run; hidden while there is none, or another run."""

    def __init__(self, training: TrainingController) -> None:
        super().__init__()
        self._training = training
        self._text = wrapping_label()
        keep, delete = QPushButton(self.tr("Keep its best")), QPushButton(self.tr("Delete it"))
        keep.setToolTip(self.tr("Measure its best weights, and make a network of them."))
        delete.setToolTip(self.tr("Take away what it left. This cannot be undone."))
        keep.clicked.connect(lambda: training.keep_interrupted(training.interrupted[0]))
        delete.clicked.connect(lambda: training.delete_interrupted(training.interrupted[0]))
        self.header.addWidget(self._text, 1)
        self.header.addWidget(keep)
        self.header.addWidget(delete)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        training.changed.connect(self._update)
        self._update()

    def _update(self) -> None:
        runs = self._training.interrupted
        self.setVisible(bool(runs) and self._training.state in ("ready", "failed"))
        if runs:
            self._text.setText(_describe(runs[0]))


def _describe(run: InterruptedRun) -> str:
    name, when = run.request.name, moment_text(local_time_at(run.ended))
    name = f"“{name}”" if name else QCoreApplication.translate("InterruptedCard", "a network")
    if run.epochs_done:
        text = QCoreApplication.translate(
            "InterruptedCard",
            "Training {network} was interrupted on {moment} after {done} of %Ln epochs.",
            None,
            run.request.epochs,
        )
    else:
        text = QCoreApplication.translate(
            "InterruptedCard", "Training {network} was interrupted on {moment}."
        )
    return text.format(network=name, moment=when, done=run.epochs_done)
