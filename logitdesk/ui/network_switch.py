"""Which network reads the page."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from logitdesk.library.bundle import Bundle
from logitdesk.library.card import ARCHITECTURES
from logitdesk.ui.networks import explanation
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, wrapped

_LETTERS: Final = 14
"""How many of an average width a segment has room for."""


class NetworkSwitch(QFrame):
    """A segment for each architecture, with its network in use; the arrow keys go to the next one.

    Other networks are chosen in the menu, and stand on their architecture's segment then. All
    methods run on the window's thread.
    """

    def __init__(
        self, session: Session, _themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._networks = session.networks
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self._segments = {architecture: self._segment() for architecture in ARCHITECTURES}
        for segment in self._segments.values():
            row.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Network")
        self._group.buttonClicked.connect(self._choose)
        session.network_changed.connect(self._show_names)
        session.networks.list_changed.connect(self._show_names)
        self._show_names()

    def _segment(self) -> QPushButton:
        segment = QPushButton()
        segment.setCheckable(True)
        self._group.addButton(segment)
        return segment

    def _choose(self, clicked: QPushButton) -> None:
        for architecture, segment in self._segments.items():
            bundle = self._networks.bundle_in_use(architecture)
            if segment is clicked and bundle is not None:
                self._networks.choose_bundle(bundle)

    def _show_names(self) -> None:
        for architecture, segment in self._segments.items():
            bundle = self._networks.bundle_in_use(architecture)
            segment.setVisible(bundle is not None)
            if bundle is not None:
                _name(segment, bundle)
        self.setVisible(bool(self._networks.bundles))
        self._show_network()

    def _show_network(self) -> None:
        network = self._session.network
        self._group.setExclusive(False)  # or else the last segment could not be let up
        for architecture, segment in self._segments.items():
            is_down = network is not None and network.bundle == self._networks.bundle_in_use(
                architecture
            )
            segment.setChecked(is_down)
        self._group.setExclusive(True)
        self._let_tab_in()

    def _let_tab_in(self) -> None:
        """Tab comes to the segment that is down, or else to the first one, and then goes on."""
        segments = [segment for segment in self._segments.values() if not segment.isHidden()]
        entrance = self._group.checkedButton() or next(iter(segments), None)
        for segment in segments:
            is_entrance = segment is entrance
            segment.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_entrance else Qt.FocusPolicy.ClickFocus
            )


def _name(segment: QPushButton, bundle: Bundle) -> None:
    """Put the network's name on the segment: its beginning and its end, if it is long."""
    metrics = segment.fontMetrics()
    room = _LETTERS * metrics.averageCharWidth()
    text = metrics.elidedText(bundle.name, Qt.TextElideMode.ElideMiddle, room)
    segment.setText(text.replace("&", "&&"))  # one alone would stand for a mnemonic
    segment.setAccessibleName(bundle.name)
    segment.setToolTip(wrapped(explanation(bundle.card)))
