"""The Help menu: chapters and their links, what's this, and the first steps of a page."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QUrl, QUrlQuery
from PySide6.QtGui import QHelpEvent, QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWhatsThis, QWidget

from logitdesk.ui.help.window import HelpWindow
from logitdesk.ui.pages import Pages
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager


@runtime_checkable
class HasViews(Protocol):
    """A page with views that links name."""

    def show_view(self, key: str) -> None: ...


@runtime_checkable
class HasFirstSteps(Protocol):
    """A page that shows a person round."""

    def begin_first_steps(self) -> None: ...


class HelpController(QObject):
    """Opens the help window, and does what its links name in the window."""

    def __init__(
        self,
        pages: Pages,
        session: Session,
        themes: ThemeManager,
        manage_networks: Callable[[], object],
        window: QMainWindow,
    ) -> None:
        """`manage_networks` opens the dialog for them."""
        super().__init__(window)
        self._pages, self._session, self._window = pages, session, window
        self._manage_networks = manage_networks
        self._help = HelpWindow(window.menuBar(), themes, window)
        self._help.link_used.connect(self.follow)

    def show_chapter(self, name: str = "", anchor: str = "") -> None:
        """Show a chapter from a section on; without a name that of the page in view."""
        self._help.show_chapter(name or self._pages.current.key.replace(" ", "-"), anchor)

    def follow(self, link: QUrl) -> None:
        """Show what a link logitdesk:PAGE/VIEW?temperature=T names, on the person's drawing."""
        name, _, view = link.path().partition("/")
        if name == "networks":
            self._manage_networks()
            return
        page = self._pages.open_page(name.replace("-", " "))
        if view and isinstance(page, HasViews):
            page.show_view(view)
        if temperature := QUrlQuery(link).queryItemValue("temperature"):
            self._session.set_temperature(float(temperature))
        self._window.raise_()
        self._window.activateWindow()

    def show_round(self) -> None:
        """Begin the first steps of the page in view, or show its chapter if it has none."""
        page = self._pages.open_page(self._pages.current.key)
        if isinstance(page, HasFirstSteps):
            page.begin_first_steps()
        else:
            self.show_chapter()

    # What's this.

    def ask_whats_this(self) -> None:
        """Tell of what is clicked next; asked twice, of what has the focus."""
        focus = QApplication.focusWidget()
        if not QWhatsThis.inWhatsThisMode():
            for widget in self._window.findChildren(QWidget):
                if _explanation_of(widget):
                    widget.installEventFilter(self)
            QWhatsThis.enterWhatsThisMode()
            return
        QWhatsThis.leaveWhatsThisMode()
        while focus is not None and not _explanation_of(focus):
            focus = focus.parentWidget()
        if focus is not None:
            place = focus.mapToGlobal(focus.rect().center())
            QWhatsThis.showText(place, _explanation_of(focus), focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the tooltip where there is nothing else, and follow links into the help."""
        kind = event.type()
        if kind == QEvent.Type.WhatsThisClicked and isinstance(event, QWhatsThisClickedEvent):
            link = QUrl(event.href())
            self.show_chapter(link.path(), link.fragment())
            return True
        if isinstance(watched, QWidget) and not watched.whatsThis() and watched.toolTip():
            if kind == QEvent.Type.QueryWhatsThis:
                event.accept()
                return True
            if kind == QEvent.Type.WhatsThis and isinstance(event, QHelpEvent):
                QWhatsThis.showText(event.globalPos(), watched.toolTip(), watched)
                return True
        return False


def _explanation_of(widget: QWidget) -> str:
    """Return what's this of a widget, or else its tooltip."""
    return widget.whatsThis() or widget.toolTip()
