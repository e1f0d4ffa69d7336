"""The page on the desk, read without some of its parts."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from logitdesk.ink.page import BLANK
from logitdesk.ink.parts import Part, parts_of
from logitdesk.library.bundle import Bundle
from logitdesk.ui.evidence.feed import EvidenceFeed
from logitdesk.ui.evidence.part_reader import PartReader, Read, Taken
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import LatestTask


class TakenAway(QObject):
    """Has it read on Evidence's thread, and keeps what was read until the page is another.

    All methods run on the window's thread.

    Signals:
        arrived(): something more was read, or could not be: see `problem`.
    """

    arrived = Signal()

    def __init__(self, session: Session, feed: EvidenceFeed, parent: QObject) -> None:
        """`feed` has the thread, and the networks that read."""
        super().__init__(parent)
        self._session = session
        self._reader = PartReader(feed.panel)
        self._newest = LatestTask[tuple[object, Read]](
            feed.background, self._take, self._fail, self
        )
        self._page, self._bundle = BLANK, self._bundle_now()
        self._read: Read = {}
        self._parts: tuple[Part, ...] = ()
        self._wanted: set[Taken] = set()
        self._problem = ""

    @property
    def parts(self) -> tuple[Part, ...]:
        """Those of the page, as of the last `follow`."""
        return self._parts

    @property
    def read(self) -> Read:
        """What was read so far."""
        return self._read

    @property
    def problem(self) -> str:
        """Why nothing can be read, in a sentence for the person; empty if it can."""
        return self._problem

    def follow(self) -> bool:
        """Take the desk's page and network as they are now; whether the parts are others."""
        bundle, page = self._bundle_now(), self._session.page
        is_another_page = page is not self._page
        if is_another_page or bundle != self._bundle:
            self._read, self._problem = {}, ""
            self._wanted = set()
        if is_another_page:
            self._parts = parts_of(page)
        self._page, self._bundle = page, bundle
        return is_another_page

    def want(self, without: Iterable[Taken]) -> None:
        """Have the page read without these parts, where that was not done yet."""
        missing = {taken for taken in without if taken and taken not in self._read}
        if self._bundle is None or missing <= self._wanted:
            return
        self._wanted |= missing
        parts, bundle, reader = self._parts, self._bundle, self._reader
        asked = sorted(self._wanted - self._read.keys(), key=len, reverse=True)
        of_what = self._read  # another one as soon as the page or the network is
        self._newest.ask(lambda: (of_what, reader.read(parts, asked, bundle)))

    def _take(self, came: tuple[object, Read]) -> None:
        of_what, read = came
        if of_what is self._read:
            self._read.update(read)
            self.arrived.emit()

    def _fail(self, problem: str) -> None:
        self._problem = problem
        self.arrived.emit()

    def _bundle_now(self) -> Bundle | None:
        network = self._session.network
        return None if network is None else network.bundle
