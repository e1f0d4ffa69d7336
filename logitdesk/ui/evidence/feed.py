"""Evidence for the drawing on the page, as it is drawn."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from logitdesk.errors import UserError
from logitdesk.inference.evidence import Evidence
from logitdesk.library.bundle import Bundle
from logitdesk.ui.evidence.graphs import MadeBefore
from logitdesk.ui.evidence.panel import Panel
from logitdesk.ui.evidence.subject import Subject
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import LatestTask, TaskRunner


@dataclass(frozen=True)
class _Told:
    """What came from the other thread.

    Attributes:
        bundle: the network that was asked.
        evidence: None where there is none.
        problem: why there is none, in a sentence; None where the network has no graph at all.
    """

    bundle: Bundle
    evidence: Evidence | None = None
    problem: str | None = None


class EvidenceFeed(QObject):
    """Asks the network that reads, on another thread, about the newest reading.

    While an answer is on its way nothing else is asked; when it is there the newest reading is.
    So the scores wait for nothing, and nothing queues up. All methods run on the window's thread.

    Attributes:
        background: the thread of all that the Evidence page asks.
        panel: what is asked there, by this feed and by the views beside it.

    Signals:
        evidence_changed(): `evidence` is another, or None now.
        made_before(Bundle): the network that reads has no graph, and is to be brought up to date.
        problem(str): a sentence for the person.
    """

    evidence_changed = Signal()
    made_before = Signal(object)
    problem = Signal(str)

    def __init__(
        self,
        session: Session,
        subject: Subject,
        background: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        """`background` is for Evidence alone; it is closed by who made it."""
        super().__init__(parent)
        self._session = session
        self._subject = subject
        self.background = background
        self.panel = Panel()
        self._newest = LatestTask[_Told](background, self._arrived, self.problem.emit, self)
        self._evidence: Evidence | None = None
        self._is_wanted = False
        self._unusable: Bundle | None = None
        self._problem: str | None = None
        session.network_changed.connect(self._prepare)
        session.reading_changed.connect(self._ask)
        subject.changed.connect(self._ask)

    @property
    def evidence(self) -> Evidence | None:
        """Of the newest reading that was asked about; None for a blank page or without a graph."""
        return self._evidence

    @property
    def is_asking(self) -> bool:
        """Whether an answer is on its way."""
        return self._newest.is_busy

    @property
    def unavailable(self) -> str | None:
        """Why there is no evidence for the network that reads; None where nothing went wrong."""
        network = self._session.network
        is_unusable = network is not None and network.bundle == self._unusable
        return self._problem if is_unusable else None

    def set_wanted(self, wanted: bool) -> None:
        """Ask only while there is somebody to see it."""
        self._is_wanted = wanted
        self._prepare()
        self._ask()

    def try_again(self) -> None:
        """The network that could not be asked may have a graph by now."""
        self._unusable = None
        self._ask()

    def _prepare(self) -> None:
        """Have the graph loaded before there is anything to ask it."""
        bundle = self._askable
        if self._is_wanted and bundle is not None:
            # What keeps it from being loaded is told when it is asked.
            self.background.run(lambda: self.panel.prepare(bundle), _nothing, _nothing)

    def _ask(self) -> None:
        reading, bundle = self._session.reading, self._askable
        if not self._is_wanted:
            self._newest.forget()
        elif reading is None or bundle is None:
            self._newest.forget()
            self._show(None)
        else:
            panel, image, logits = self.panel, reading.steps.centred, reading.scores.logits
            question = self._subject.question_for(reading.scores)

            def work() -> _Told:
                try:
                    return _Told(bundle, panel.evidence(image, question, bundle, logits))
                except MadeBefore:
                    return _Told(bundle)
                except UserError as error:
                    return _Told(bundle, problem=str(error))

            self._newest.ask(work)

    @property
    def _askable(self) -> Bundle | None:
        """The network that reads, unless it is known to have no answer."""
        network = self._session.network
        if network is None or network.bundle == self._unusable:
            return None
        return network.bundle

    def _arrived(self, told: _Told) -> None:
        if told.evidence is None:
            self._unusable, self._problem = told.bundle, told.problem
            self._show(None)
            self._ask()  # what waits may be for the same network
            if told.problem is None:
                self.made_before.emit(told.bundle)
            else:
                self.problem.emit(told.problem)
        elif self._session.reading is not None and self._askable is not None:
            self._show(told.evidence)

    def _show(self, evidence: Evidence | None) -> None:
        if evidence is not None or self._evidence is not None:
            self._evidence = evidence
            self.evidence_changed.emit()


def _nothing(_result: object) -> None:
    """There is nothing to be done about it."""
