"""Which network reads the page."""

from typing import Final

from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from logitdesk.ui.desk import Desk
from logitdesk.ui.model_summary import explanation
from logitdesk.ui.theme_keeper import ThemeKeeper

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
                segment.setToolTip(explanation(cards[name]))
                self._group.addButton(segment)
                row.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Network")
        self._group.buttonClicked.connect(lambda segment: desk.choose_network(segment.text()))
        desk.network_changed.connect(self._show_network)
        self._show_network()

    def _show_network(self) -> None:
        network = self._desk.network
        self._group.setExclusive(False)  # or else the last segment could not be let up
        for name, segment in self._segments.items():
            segment.setChecked(network is not None and name == network.name)
        self._group.setExclusive(True)
