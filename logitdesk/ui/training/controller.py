"""The state of training: the run, its progress and its outcome."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from logitdesk.library.files import reason
from logitdesk.training import messages
from logitdesk.training.checkpoint import InterruptedRun, forget_run, interrupted_runs
from logitdesk.training.request import RecoverRun, TrainingRequest, WorkerRequest
from logitdesk.ui.language import translated
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import TaskRunner, Throttle
from logitdesk.ui.training.process import TrainingProcess, Work

State = Literal[
    "ready", "preparing", "training", "paused", "stopping", "saving", "unsaved", "finished",
    "failed",
]  # fmt: skip
"""Stages of a training.

"stopping": the step under way is being finished. "saving": the network is measured and written.
"unsaved": it could not be written and waits to be written again. "finished": the person has not
said what becomes of it. "failed": there is no new network; `problem` says why.
"""

_STOP_MS: Final = 600  # in which a worker that has learned nothing may stop by itself
_PROBE_MS: Final = 100.0  # between two pages that the worker is shown, at least


@dataclass
class TrainingRun:
    """A run, as far as its worker has told.

    Attributes:
        request: what was asked for; None for an interrupted run that is being kept.
        device: what it runs on, in words; empty until that is known.
        data: how far a download, the making of images or measuring is; None where there is none.
        end: how many epochs it has or, of one that was stopped, had; 0 until that is known.
        losses, accuracies: of the training images as they moved: (epochs done, value).
        probes: the page through the half-trained network's eyes.
        result: the new network; None before it is there.
    """

    request: TrainingRequest | None = None
    phase: messages.Phase = "starting"
    device: str = ""
    data: messages.DataProgress | None = None
    end: float = 0.0
    folder: str = ""
    progress: messages.Progress | None = None
    losses: list[tuple[float, float]] = field(default_factory=list)
    accuracies: list[tuple[float, float]] = field(default_factory=list)
    epochs: list[messages.EpochEnded] = field(default_factory=list)
    probes: list[messages.ProbeResult] = field(default_factory=list)
    result: messages.Finished | None = None

    @property
    def has_ended_early(self) -> bool:
        """Tell whether it was stopped, and is being measured."""
        has_ended = self.phase in ("measuring", "saving")
        return has_ended and self.progress is not None and self.progress.share_done < 1

    def add(self, message: messages.Message) -> None:
        """Keep what a message of the worker says."""
        match message:
            case messages.PhaseStarted():
                self._set_phase(message.phase, message.device)
            case messages.DataProgress():
                self.data = message
            case messages.TrainingStarted():
                self.end, self.folder = message.epochs, message.folder
            case messages.Progress():
                self.progress = message
                self.losses.append((message.epochs_done, message.loss))
                self.accuracies.append((message.epochs_done, message.accuracy))
            case messages.EpochEnded():
                self.epochs.append(message)
            case messages.ProbeResult():
                self.probes.append(message)
            case messages.Finished():
                self.result, run = message, message.run
                if self.request is None:  # of an interrupted run only its epochs are known
                    self.epochs = list(run.epochs)
                    self.losses = [(epoch.epoch, epoch.loss) for epoch in run.epochs]
                    self.accuracies = [(epoch.epoch, epoch.accuracy) for epoch in run.epochs]
                if run.ending != "finished":
                    self.end = run.epochs_done

    def _set_phase(self, phase: messages.Phase, device: str) -> None:
        self.phase, self.device, self.data = phase, device or self.device, None
        if self.has_ended_early and self.progress is not None:
            self.end = self.progress.epochs_done


class TrainingController(QObject):
    """Trains one network at a time, in a process; only `close` and `drop` wait for it.

    Attributes:
        work: what the worker process does; None for training.
        closes_window: whether the window closes by itself when the run has ended.

    Signals:
        changed(): anything of `state`, `run`, `problem` or `interrupted` is another.
        done(str): a few words on what was done.
    """

    changed = Signal()
    done = Signal(str)

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QObject | None = None,
        work: Work | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._tasks, self.work = session, tasks, work
        self._process: TrainingProcess | None = None
        self._probe: messages.Probe | None = None
        self._throttle = Throttle(self._send_probe, _PROBE_MS, self)
        self.state: State = "ready"
        self.run = TrainingRun()
        self.problem = ""
        self.closes_window = False
        self.interrupted: Sequence[InterruptedRun] = ()
        session.reading_changed.connect(self._on_reading_changed)

    @property
    def is_under_way(self) -> bool:
        """True while a process lives, also a paused one."""
        return self.state not in ("ready", "finished", "failed")

    def start(self, request: TrainingRequest) -> None:
        """Start a run; nothing happens while one is under way."""
        self._start(request, TrainingRun(request, end=request.epochs))

    def keep_interrupted(self, run: InterruptedRun) -> None:
        """Make a network of an interrupted run's best weights."""
        self._start(RecoverRun(str(run.folder)), TrainingRun())

    def pause_or_resume(self) -> None:
        """Do no further step until it is called again."""
        if self.state == "training":
            self._send("pause")
            self._set_state("paused")
        elif self.state == "paused":
            self._send("resume")
            self._set_state("training")

    def stop(self) -> None:
        """End the run, and keep the best so far."""
        if self.state in ("preparing", "training", "paused"):
            self._send("stop")
            self._set_state("stopping")
            if self._process is not None and not self.run.losses:
                QTimer.singleShot(_STOP_MS, self._process, self._stop_now)

    def retry_save(self) -> None:
        """Write the new network once more, after it could not be."""
        if self.state == "unsaved":
            self._send("save again")
            self._set_state("saving")

    def dismiss(self) -> None:
        """Be ready for the next run; an unsaved one can be kept later."""
        if self.state in ("unsaved", "finished", "failed"):
            self.close()
            self._set_state("ready")
            self.find_interrupted()

    def drop(self) -> None:
        """End the run now, and delete what it has learned."""
        if self.is_under_way:
            self.close()
            if self.run.folder:
                forget_run(Path(self.run.folder))
            self._set_state("ready")

    def close(self) -> None:
        """End the worker now, and wait until it is gone."""
        if self._process is not None:
            self._process.close()
            self._process.deleteLater()
            self._process, self._probe = None, None

    def find_interrupted(self) -> None:
        """Look in the background for runs that were interrupted and can be kept."""
        self._tasks.run(interrupted_runs, self._on_interrupted_found, lambda _: None)

    def delete_interrupted(self, run: InterruptedRun) -> None:
        """Delete what an interrupted run left."""
        self._tasks.run(
            lambda: forget_run(run.folder), lambda _: self.find_interrupted(), lambda _: None
        )

    # What the worker tells.

    def _start(self, request: WorkerRequest, run: TrainingRun) -> None:
        if self.is_under_way:
            return
        self.close()  # the last run's process may not be gone, though its last message came
        self.run, self.problem = run, ""
        received, ended = self._on_received, self._on_ended
        try:
            self._process = TrainingProcess.started(request, received, ended, self, self.work)
        except OSError as error:
            text = self.tr("Training could not be started: {reason}. Try again.")
            self._fail(text.format(reason=translated(reason(error))))
            return
        self._set_state("preparing")
        self._send_probe()

    def _on_received(self, message: messages.Message) -> None:
        if self.sender() is not self._process:
            return  # a former run's
        self.run.add(message)
        match message:
            case messages.Finished():
                self._set_state("finished")
                self._session.networks.refresh()
                self.find_interrupted()  # the one that was kept is there no more
            case messages.SaveFailed():
                self.problem = translated(message.problem)
                self._set_state("unsaved")
            case messages.NothingToKeep():
                self._on_nothing_to_keep()
            case messages.Failed():
                self._fail(translated(message.problem))
            case _:
                if self.run.phase == "training" and self.state == "preparing":
                    self.state = "training"
                elif self.run.phase in ("measuring", "saving"):
                    self.state = "saving"
                self.changed.emit()

    def _stop_now(self) -> None:
        """End a worker that has learned nothing and hears nothing: it starts, or imports."""
        if self.state == "stopping" and not self.run.losses:
            self.close()
            self._on_nothing_to_keep()

    def _on_nothing_to_keep(self) -> None:
        self.done.emit(self.tr("Stopped before the first step: there is nothing to keep"))
        self._set_state("ready")

    def _on_ended(self, problem: str) -> None:
        if self.sender() is self._process:
            self.close()
            if self.is_under_way:
                self._fail(problem)

    def _fail(self, problem: str) -> None:
        self.problem = problem
        self._set_state("failed")
        self.find_interrupted()

    def _set_state(self, state: State) -> None:
        self.state = state
        self.changed.emit()

    def _on_interrupted_found(self, runs: Sequence[InterruptedRun]) -> None:
        if runs != self.interrupted:
            self.interrupted = runs
            self.changed.emit()

    # What the worker is told.

    def _send(self, command: messages.Command) -> None:
        if self._process is not None:
            self._process.send(command)

    def _on_reading_changed(self) -> None:
        if self._process is not None:
            self._throttle.request()

    def _send_probe(self) -> None:
        """Show the worker the page, if another drawing is there."""
        reading, last = self._session.reading, self._probe
        image = None if reading is None else reading.steps.centred.astype(np.float32).tobytes()
        if last is None or image != last.image:  # and not only another network or temperature
            self._probe = messages.Probe(0 if last is None else last.number + 1, image)
            self._send(self._probe)
