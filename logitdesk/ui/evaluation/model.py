"""Runs evaluations in the background, and keeps what came of the last one."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from threading import Event
from time import perf_counter
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from logitdesk.datasets.catalogue import MINE
from logitdesk.datasets.distortions import SAMPLE, Curves, distort, measure_robustness
from logitdesk.datasets.evaluation import EvaluationRequest, EvaluationResult, ImageFilter
from logitdesk.datasets.examples import SOURCES, Examples, load_examples
from logitdesk.inference.evaluation import AnswerCache, Stopped
from logitdesk.library.bundle import Bundle
from logitdesk.translatable import Translatable
from logitdesk.ui.formatting import clock, first_of, progress_text
from logitdesk.ui.language import translated
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import TaskRunner

T = TypeVar("T")
_TELL_SECONDS: Final = 0.05
_KNOWN_AFTER: Final = 1.0
"""Seconds until the time left can be told."""
_MOST_SKIPPED: Final = 3
"""Drawings of a file whose problem is told each by itself."""


class EvaluationModel(QObject):
    """Evaluates networks on images; a run can be stopped, and closing the window stops it.

    Attributes:
        session: the networks there are, and the page that images are put onto.
        tasks: the thread of the runs.
        cache: networks' answers that are kept on disk.
        result: what the last run gave; None before.
        is_running: whether a run goes on.

    Signals:
        changed(): `result` is another, or another of its networks is looked at.
        running_changed(): a run began or ended.
        progressed(str, float): a sentence on the run, and the share of this part that is done.
        problem(str): a sentence for the person.
        images_requested(ImageFilter): a gallery is to show these.
    """

    changed = Signal()
    running_changed = Signal()
    progressed = Signal(str, float)
    problem = Signal(str)
    images_requested = Signal(object)
    _told = Signal(object, str, float)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.tasks = StoppableTasks(self)
        self.cache = AnswerCache()
        self.result: EvaluationResult | None = None
        self.is_running = False
        self._loaded: tuple[tuple[str, str | None], Examples] | None = None
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def run(self, request: EvaluationRequest, then_show: ImageFilter | None = None) -> None:
        """Begin a run, in place of one that goes on; ask a gallery to show images of it."""

        def on_done(result: EvaluationResult) -> None:
            self.result = result
            self.changed.emit()
            if then_show is not None:
                self.images_requested.emit(then_show)
            if result.examples.skipped:
                skipped = [translated(one) for one in result.examples.skipped]
                self.problem.emit(first_of(skipped, _MOST_SKIPPED))
            if result.caveat:
                self.problem.emit(translated(result.caveat))

        self.begin(lambda progress: self._evaluate(request, progress), on_done)

    def begin(self, work: Callable[["Progress"], T], then: Callable[[T], None]) -> None:
        """Do work on the other thread, in place of what goes on; it may raise `Stopped`."""
        stopped = self.tasks.begin()
        progress = Progress(lambda *told: self._told.emit(stopped, *told), stopped.is_set)

        def stoppable() -> tuple[T] | None:
            with suppress(Stopped):
                return (work(progress),)
            return None

        def on_done(done: tuple[T] | None) -> None:
            if not stopped.is_set() and done is not None:
                self._set_running(False)
                then(done[0])

        def on_failed(problem: str) -> None:
            if not stopped.is_set():
                self._set_running(False)
                self.problem.emit(problem)

        self._set_running(True)
        self.tasks.run(stoppable, on_done, on_failed)

    def stop(self) -> None:
        """End the run; what was there before stays."""
        self.tasks.stop()
        self._set_running(False)

    def look_at(self, which: int) -> None:
        """Look at the first network's answers, 0, or at the second's."""
        if self.result is not None:
            self.result = replace(self.result, looked_at=which)
            self.changed.emit()

    def put_on_page(self, index: int) -> None:
        """Show an image on the page, read by a network that was evaluated, if it is there."""
        result, networks = self.result, self.session.networks
        if result is None:
            return
        asked = [one.bundle for one in (result.shown, *result.answers) if one is not None]
        there = [bundle for bundle in asked if bundle in networks.bundles]
        if there and not any(map(networks.is_reading, there)):
            networks.choose_bundle(there[0])
        self.session.document.show_page(result.page_of(index))

    def measure_robustness(
        self,
        request: EvaluationRequest,
        kind: str,
        networks: Sequence[Bundle],
        progress: "Progress",
    ) -> Curves:
        """Return amounts and accuracies by each network's name, on the other thread."""
        read = partial(self.cache.logits, is_stopped=progress.is_stopped)
        examples = self._examples(request, progress)
        return measure_robustness(examples, kind, networks, read, progress)

    def _evaluate(self, request: EvaluationRequest, progress: "Progress") -> EvaluationResult:
        """Work on the other thread."""
        examples = self._examples(request, progress)
        if request.distorted is not None:
            examples = distort(examples.some(SAMPLE), *request.distorted, progress)
        logits = [
            self.cache.logits(
                bundle,
                examples.images,
                partial(progress, Translatable("{network} reads", network=bundle.name)),
                progress.is_stopped,
            )
            for bundle in request.networks
        ]
        return EvaluationResult.of(request, examples, logits)

    def _examples(self, request: EvaluationRequest, progress: "Progress") -> Examples:
        """Load the images, unless they are those of the last time; a file may have changed."""
        key = request.source, request.drawn
        is_fixed = request.source in SOURCES and request.source != MINE
        if self._loaded is None or self._loaded[0] != key or not is_fixed:
            self._loaded = None
            self._loaded = key, load_examples(*key, progress)
        return self._loaded[1]

    def _on_told(self, stopped: Event, text: str, share: float) -> None:
        if not stopped.is_set():
            self.progressed.emit(text, share)

    def _set_running(self, is_running: bool) -> None:
        if is_running != self.is_running:
            self.is_running = is_running
            self.running_changed.emit()


class StoppableTasks(TaskRunner):
    """A thread whose work can be stopped; closing it stops it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = Event()

    def begin(self) -> Event:
        """Stop what goes on; return what tells new work that it is to stop."""
        self.stop()
        self._stopped = Event()
        return self._stopped

    def stop(self) -> None:
        self._stopped.set()

    def close(self) -> None:
        self.stop()
        super().close()


class Progress:
    """Tells of work on another thread, not too often; raises `Stopped` once it was stopped."""

    def __init__(self, tell: Callable[[str, float], None], is_stopped: Callable[[], bool]) -> None:
        self._tell, self.is_stopped = tell, is_stopped
        self._what, self._began, self._told = "", 0.0, 0.0

    def __call__(self, what: str, done: int, total: int) -> None:
        if self.is_stopped():
            raise Stopped
        now = perf_counter()
        if what != self._what:
            self._what, self._began, self._told = what, now, 0.0
        if now - self._told < _TELL_SECONDS:
            return
        self._told, took = now, now - self._began
        text = progress_text(what, done, total)
        if took > _KNOWN_AFTER and 0 < done < total:
            left = clock(took * (total - done) / done)
            told = QCoreApplication.translate("EvaluationModel", "{progress} · {time} left")
            text = told.format(progress=text, time=left)
        self._tell(text, done / total if total > 0 else 0.0)
