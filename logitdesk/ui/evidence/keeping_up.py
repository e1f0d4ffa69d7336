"""Why there is no evidence for the network that reads, and what is done about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from logitdesk.library.bundle import Bundle
from logitdesk.ui.evidence.feed import EvidenceFeed
from logitdesk.ui.session import Session

if TYPE_CHECKING:
    from logitdesk.ui.evidence.updating import Updating


class KeepingUp(QObject):
    """Has a network brought up to date that was made before Evidence was there.

    What does that is imported when it is first needed, which is seldom.
    All methods run on the window's thread.

    Signals:
        changed(): `words` or `can_try_again` may be others.
    """

    changed = Signal()

    def __init__(self, session: Session, feed: EvidenceFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._feed = feed
        self._updating: Updating | None = None
        feed.made_before.connect(self._bring_up_to_date)
        feed.problem.connect(self.changed)
        session.networks.network_changed.connect(self.changed)

    @property
    def words(self) -> str:
        """What keeps evidence from being there, for a person; empty where nothing does."""
        under_way = "" if self._updating is None else self._updating.words
        return under_way or self._problem or self._feed.unavailable or ""

    @property
    def can_try_again(self) -> bool:
        """Whether it went wrong, and may go well another time."""
        under_way = self._updating is not None and bool(self._updating.words)
        return not under_way and bool(self._problem or self._feed.unavailable)

    def try_again(self) -> None:
        """Do once more what went wrong."""
        bundle = self._bundle
        if self._updating is not None and bundle is not None and self._problem:
            self._updating.try_again(bundle)
        else:
            self._feed.try_again()
        self.changed.emit()

    def close(self) -> None:
        """End what is under way."""
        if self._updating is not None:
            self._updating.close()

    @property
    def _bundle(self) -> Bundle | None:
        network = self._session.network
        return None if network is None else network.bundle

    @property
    def _problem(self) -> str:
        """Why the network that reads could not be brought up to date."""
        bundle = self._bundle
        if self._updating is None or bundle is None:
            return ""
        return self._updating.problem_with(bundle)

    def _bring_up_to_date(self, bundle: Bundle) -> None:
        if self._updating is None:
            from logitdesk.ui.evidence.updating import Updating

            self._updating = Updating(self)
            self._updating.words_changed.connect(self.changed)
            self._updating.failed.connect(self.changed)
            self._updating.done.connect(self._go_on)
        self._updating.bring_up_to_date(bundle)
        self.changed.emit()

    def _go_on(self) -> None:
        """The list of networks is to know what the disk has now; then the feed asks again."""
        self._session.networks.refresh()
        self._feed.try_again()
        self.changed.emit()
