"""Training, as the window knows it: what is under way, how far it is, and what came of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal

from logitdesk.library.files import reason
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.training.looking import DrawingProbe
from logitdesk.ui.training.record import Record
from logitdesk.ui.training.training_thread import (
    DataProgress,
    EpochEnded,
    Failed,
    Finished,
    InterruptedRun,
    Message,
    NothingToKeep,
    Pause,
    Phase,
    PhaseStarted,
    Probe,
    ProbeResult,
    Progress,
    RecoverRun,
    Resume,
    RetrySave,
    SaveFailed,
    Stop,
    TrainingProcess,
    TrainingRequest,
    TrainingStarted,
    Work,
    WorkerRequest,
    forget_run,
    interrupted_runs,
    work,
)

State = Literal[
    "ready", "preparing", "training", "paused", "stopping", "saving", "unsaved", "finished",
    "failed",
]  # fmt: skip
"""Where training stands.

"ready": nothing is under way. "preparing": the process starts, data are read or downloaded,
TensorFlow is imported. "training" and "paused": as they say. "stopping": it is to end, and the step
under way is being finished. "saving": the new network is measured and written. "unsaved": it could
not be written, and waits to be written again. "finished": the new network is there, and the person
has not yet said what becomes of it. "failed": there is no new network, `problem` says why.
"""


class Training(QObject):
    """One run of training at a time, in a process of its own. It knows no widget.

    All methods run on the window's thread, and none waits but `close`.

    Signals:
        state_changed(): `state` is another, and with it perhaps `problem`.
        progressed(): `record` has a newer phase, progress or data.
        epoch_ended(): `record.epochs` has one more.
        glimpsed(): `record.probes` has one more.
        interrupted_changed(): `interrupted` is another.
        library_changed(): a network was written.
        nothing_kept(): it was stopped before its first step.
    """

    state_changed = Signal()
    progressed = Signal()
    epoch_ended = Signal()
    probed = Signal()
    interrupted_changed = Signal()
    library_changed = Signal()
    nothing_kept = Signal()

    def __init__(
        self,
        session: Session,
        background: TaskRunner,
        parent: QObject | None = None,
        work: Work = work,
    ) -> None:
        """`work` is what the worker process does with a job."""
        super().__init__(parent)
        self._background = background
        self._work = work
        self._worker: TrainingProcess | None = None
        self._state: State = "ready"
        self._record = Record()
        self._problem = ""
        self._interrupted: Sequence[InterruptedRun] = ()
        self._looking = DrawingProbe(session, self._send, self)

    @property
    def state(self) -> State:
        """Where training stands."""
        return self._state

    @property
    def is_under_way(self) -> bool:
        """Whether a process is at work, also a paused one or one that waits to write again."""
        return self._state not in ("ready", "finished", "failed")

    @property
    def record(self) -> Record:
        """What the run told that is under way, or was the last."""
        return self._record

    @property
    def problem(self) -> str:
        """For the person, when the state is "failed" or "unsaved": what happened, what to do."""
        return self._problem

    @property
    def interrupted(self) -> Sequence[InterruptedRun]:
        """Runs that ended too soon and left their best weights, which can be rescued."""
        return self._interrupted

    def start(self, request: TrainingRequest) -> None:
        """Start a run; nothing happens while one is under way."""
        if not self.is_under_way:
            self._begin(request, Record(request=request))

    def rescue(self, run: InterruptedRun) -> None:
        """Make a network of an interrupted run's best weights."""
        if not self.is_under_way:
            self._begin(RecoverRun(str(run.folder)), Record())

    def pause(self) -> None:
        """Do no further step until `resume`."""
        if self._state == "training":
            self._send(Pause())
            self._be("paused")

    def resume(self) -> None:
        """Go on after a pause."""
        if self._state == "paused":
            self._send(Resume())
            self._be("training")

    def stop(self) -> None:
        """End the run, and keep the best so far; before the first step there is nothing to keep."""
        if self._state in ("preparing", "training", "paused"):
            self._send(Stop())
            self._be("stopping")

    def save_again(self) -> None:
        """Write the new network once more, after it could not be."""
        if self._state == "unsaved":
            self._send(RetrySave())
            self._be("saving")

    def dismiss(self) -> None:
        """Be ready for the next run; one that could not be saved can be rescued later."""
        if self._state == "unsaved":
            self._end_thread()
        if self._state in ("unsaved", "finished", "failed"):
            self._be("ready")
            self.look_for_interrupted()

    def look_for_interrupted(self) -> None:
        """Look in the background for runs that can be rescued."""
        self._background.run(interrupted_runs, self._found_interrupted, lambda _: None)

    def forget(self, run: InterruptedRun) -> None:
        """Delete what an interrupted run left."""
        self._background.run(
            run.delete, lambda _: self.look_for_interrupted(), lambda _: self.look_for_interrupted()
        )

    def drop(self) -> None:
        """End the run now, and let go of what it has learned."""
        if self.is_under_way:
            self.close()
            folder = self._record.began.folder if self._record.began else None
            if folder is not None:
                forget_run(Path(folder))
            self._be("ready")

    def close(self) -> None:
        """End the worker now, whatever it is at, and wait until it is gone.

        What a run has learned so far stays in its folder, and can be rescued.
        """
        self._end_thread()

    # What the worker tells.

    def _begin(self, job: WorkerRequest, record: Record) -> None:
        self._end_thread()  # the last run's process may not be gone, though it has said all
        self._record = record
        self._problem = ""
        try:
            worker = TrainingProcess(job, self._work, self)
            queued = Qt.ConnectionType.QueuedConnection
            worker.told.connect(self._hear, queued)
            worker.ended.connect(self._hear_the_end, queued)
            worker.start()
        except OSError as error:
            self._fail(f"Training could not be started: {reason(error)}. Try again.")
            return
        self._worker = worker
        self._be("preparing")
        self._looking.begin()

    def _hear(self, message: Message) -> None:
        if self.sender() is not self._worker:
            return  # a former run's
        self._record.note(message)
        match message:
            case PhaseStarted() | DataProgress() | TrainingStarted() | Progress():
                self._enter(self._record.phase)
                self.progressed.emit()
            case EpochEnded():
                self.epoch_ended.emit()
            case ProbeResult():
                self.probed.emit()
            case _:
                self._conclude(message)

    def _conclude(self, message: Message) -> None:
        match message:
            case Finished():
                self._be("finished")
                self.library_changed.emit()
                self.look_for_interrupted()  # one that was rescued is there no more
            case SaveFailed():
                self._problem = message.problem
                self._be("unsaved")
            case NothingToKeep():
                self._be("ready")
                self.nothing_kept.emit()
            case Failed():
                self._fail(message.problem)

    def _hear_the_end(self, what_happened: str) -> None:
        if self.sender() is not self._worker:
            return
        self._end_thread()
        if self.is_under_way:
            self._fail(what_happened)

    def _enter(self, phase: Phase) -> None:
        if phase == "training" and self._state == "preparing":
            self._be("training")
        elif phase in ("measuring", "saving"):
            self._be("saving")

    def _fail(self, problem: str) -> None:
        self._problem = problem
        self._be("failed")
        self.look_for_interrupted()

    def _be(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit()

    def _found_interrupted(self, runs: Sequence[InterruptedRun]) -> None:
        if runs != self._interrupted:
            self._interrupted = runs
            self.interrupted_changed.emit()

    # What the worker is told.

    def _send(self, order: Pause | Resume | Stop | RetrySave | Probe) -> None:
        if self._worker is not None:
            self._worker.send(order)

    def _end_thread(self) -> None:
        if self._worker is not None:
            self._looking.end()
            self._worker.close()
            self._worker.deleteLater()
            self._worker = None
