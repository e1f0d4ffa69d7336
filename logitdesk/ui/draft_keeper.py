"""The page is kept on the disk while it is drawn on, and put away when the window closes."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from logitdesk.errors import UserError
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from logitdesk.library.autosave import Draft

CALM_MS: Final = 500
"""How long the page must be left alone before it is written."""


class DraftKeeper(QObject):
    """Writes the page in the background. All methods run on the window's thread.

    Args:
        folder: where the drafts of all windows are.
        desk: whose page is kept.
        say: takes a sentence for the person.
    """

    def __init__(
        self,
        folder: Path,
        session: Session,
        background: TaskRunner,
        say: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder, self._session, self._background, self._say = folder, session, background, say
        self._draft: Draft | None = None
        self._has_complained = False
        self._timer = QTimer(self, singleShot=True, interval=CALM_MS)
        self._timer.timeout.connect(self._keep)
        for changed in (session.page_changed, session.stroke_ended):
            changed.connect(self._timer.start)

    def bring_back(self) -> bool:
        """Show the page that a window left which was not closed; tell whether there is one."""
        if not (self._folder.is_dir() and any(self._folder.iterdir())):
            return False
        from logitdesk.library.autosave import take_forgotten

        page = take_forgotten(self._folder)
        if page is not None:
            self._session.show_page(page)
        return page is not None

    def close(self, *, keep: bool) -> None:
        """Put the draft away or, to be shown the next time, keep it as it is now.

        What was being written in the background must be done.
        """
        self._timer.stop()
        if keep and not self._session.is_blank:
            with suppress(UserError):  # nobody is there to be told
                self._own_draft.keep(self._session.page)
        if self._draft is not None:
            if keep:
                self._draft.close()
            else:
                self._draft.put_away()

    @property
    def _own_draft(self) -> "Draft":
        """Made when there is something to keep, not to hold up the window's start."""
        if self._draft is None:
            from logitdesk.library.autosave import Draft

            self._draft = Draft(self._folder)
        return self._draft

    def _keep(self) -> None:
        page, draft = self._session.page, self._own_draft
        work = draft.put_away if page.is_blank else lambda: draft.keep(page)
        self._background.run(work, lambda _: None, self._complain)

    def _complain(self, problem: str) -> None:
        if not self._has_complained:
            self._has_complained = True
            self._say(f"Should LogitDesk break down, the page would be lost. {problem}")
