"""Networks that were made before Evidence was there, brought up to date from the window."""

from collections import deque
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from logitdesk.library.bundle import LITERT, Bundle
from logitdesk.library.files import reason
from logitdesk.ui.training.training_thread import (
    AddEvidence,
    EvidenceAdded,
    Failed,
    Message,
    TrainingProcess,
    Work,
    work,
)

_UNDER_WAY: Final = (
    "“{name}” was made before Evidence was there. It is being brought up to date, which takes "
    "some seconds."
)
_NOT_STARTED: Final = "“{name}” could not be brought up to date: {why}. Try again."
_ENDED_TOO_SOON: Final = (
    "“{name}” could not be brought up to date: what did it ended too soon, perhaps because memory "
    "ran out. Close other programs, and try again."
)


class Updating(QObject):
    """Gives networks the graph that Evidence takes, one after the other, each network once.

    That takes TensorFlow, and so a process of its own, beside that of a training which may be under
    way. All methods run on the window's thread, and none waits but `close`.

    Signals:
        words_changed(): `words` is another.
        done(): a network has its graph on the disk; the list of networks does not know of it yet.
        failed(str): a sentence for the person: why a network has none, and what to do.
    """

    words_changed = Signal()
    done = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, *, work: Work = work) -> None:
        """`work` is what the process does."""
        super().__init__(parent)
        self._work = work
        self._worker: TrainingProcess | None = None
        self._under_way: Bundle | None = None
        self._waiting: deque[Bundle] = deque()
        self._seen: dict[tuple[Path, str], str] = {}
        self._is_closed = False

    @property
    def words(self) -> str:
        """What is being done, for a person; empty while nothing is."""
        return "" if self._under_way is None else _UNDER_WAY.format(name=self._under_way.name)

    def problem_with(self, bundle: Bundle) -> str:
        """Why a network could not be brought up to date; empty where it was, or was not tried."""
        return self._seen.get(_content_of(bundle), "")

    def bring_up_to_date(self, bundle: Bundle) -> None:
        """Give a network its graph as soon as those before it have theirs.

        Nothing happens where that is under way or was tried, however it went.
        """
        if not self._is_closed and _content_of(bundle) not in self._seen:
            self._seen[_content_of(bundle)] = ""
            self._waiting.append(bundle)
            self._begin_next()

    def try_again(self, bundle: Bundle) -> None:
        """Do once more what could not be done: a person wants it."""
        if self.problem_with(bundle):
            del self._seen[_content_of(bundle)]
            self.bring_up_to_date(bundle)

    def close(self) -> None:
        """End the process, whatever it is at; every network is whole then, with a graph or not."""
        self._is_closed = True
        self._waiting.clear()
        self._under_way = None
        self._end_worker()

    def _begin_next(self) -> None:
        if self._worker is not None or not self._waiting:
            return
        bundle = self._under_way = self._waiting.popleft()
        self.words_changed.emit()
        try:
            worker = TrainingProcess(AddEvidence(str(bundle.folder)), self._work, self)
            queued = Qt.ConnectionType.QueuedConnection
            worker.told.connect(self._hear, queued)
            worker.ended.connect(self._hear_the_end, queued)
            worker.start()
        except OSError as error:
            self._conclude(_NOT_STARTED.format(name=bundle.name, why=reason(error)))
            self._begin_next()
        else:
            self._worker = worker

    def _hear(self, message: Message) -> None:
        if self.sender() is not self._worker:
            return  # a former one's
        match message:
            case EvidenceAdded():
                self._conclude()
            case Failed():
                self._conclude(message.problem)

    def _hear_the_end(self) -> None:
        if self.sender() is not self._worker:
            return
        self._end_worker()
        if self._under_way is not None:
            self._conclude(_ENDED_TOO_SOON.format(name=self._under_way.name))
        self._begin_next()

    def _conclude(self, problem: str = "") -> None:
        bundle, self._under_way = self._under_way, None
        if bundle is None:
            return
        self._seen[_content_of(bundle)] = problem
        self.words_changed.emit()
        if problem:
            self.failed.emit(problem)
        else:
            self.done.emit()

    def _end_worker(self) -> None:
        if self._worker is not None:
            self._worker.close()
            self._worker.deleteLater()
            self._worker = None


def _content_of(bundle: Bundle) -> tuple[Path, str]:
    """What makes it the same network, whatever it is called."""
    return bundle.folder, bundle.card.sha256[LITERT]
