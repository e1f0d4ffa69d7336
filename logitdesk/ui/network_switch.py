"""Which network reads the page."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from logitdesk.ui.desk import Desk
from logitdesk.ui.model_summary import explanation
from logitdesk.ui.theme_keeper import ThemeKeeper
from logitdesk.ui.typography import wrapped

ORDER: Final = ("Perceptron", "CNN", "SqueezeNet")
"""The networks that LogitDesk comes with, from the simplest."""


class NetworkSwitch(QFrame):
    """A segment for each network that LogitDesk comes with; the arrow keys go to the next one.

    Others are chosen in the menu: no segment is down then. All methods run on the window's thread.
    """

    def __init__(self, desk: Desk, _themes: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._group = QButtonGroup(self)
        self._segments: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        cards = {bundle.card.name: bundle.card for bundle in desk.bundles}
        for name in ORDER:
            if name in cards:
                self._segments[name] = segment = QPushButton(name)
                segment.setCheckable(True)
                segment.setToolTip(wrapped(explanation(cards[name])))
                self._group.addButton(segment)
                row.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Network")
        if not self._segments:
            self.hide()
        self._group.buttonClicked.connect(lambda segment: desk.choose_network(segment.text()))
        desk.network_changed.connect(self._show_network)
        self._show_network()

    def _show_network(self) -> None:
        network = self._desk.network
        self._group.setExclusive(False)  # or else the last segment could not be let up
        for name, segment in self._segments.items():
            segment.setChecked(network is not None and name == network.name)
        self._group.setExclusive(True)
        self._let_tab_in()

    def _let_tab_in(self) -> None:
        """Tab comes to the segment that is down, or else to the first one, and then goes on."""
        segments = list(self._segments.values())
        entrance = self._group.checkedButton() or next(iter(segments), None)
        for segment in segments:
            is_entrance = segment is entrance
            segment.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_entrance else Qt.FocusPolicy.ClickFocus
            )
