"""What a person can do with networks from the menu: choose one, train one, manage them."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow

from logitdesk.library.bundle import Bundle
from logitdesk.ui.action import make_action
from logitdesk.ui.networks import NetworkManager, explanation

_KEYS: Final = range(1, 10)
_OWN: Final = 4
"""The number of the key of the first network of a person's own: shipped ones keep theirs."""


class NetworkActions(QObject):
    """An action for each network, made anew when the list changes, and those for all of them.

    All methods run on the window's thread.

    Signals:
        changed(): `shipped` and `own` are others.

    Attributes:
        shipped: choose a network that came with the program; from the simplest.
        own: choose one of a person's own; the oldest first, so that each keeps its key.
    """

    changed = Signal()

    def __init__(
        self,
        window: QMainWindow,
        networks: NetworkManager,
        on_retrain: Callable[[], None],
        on_manage: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._networks = networks
        self._group = QActionGroup(self)
        self.shipped: Sequence[QAction] = []
        self.own: Sequence[QAction] = []
        self.retrain = make_action(
            window, "&Retrain…", "Ctrl+R", on_retrain, "Train a network, from the start or further"
        )
        self.manage = make_action(
            window, "&Manage networks…", "Ctrl+M", on_manage,
            "Rename, annotate, delete, export and import networks",
        )  # fmt: skip
        networks.list_changed.connect(self._follow_shelf)
        networks.network_changed.connect(self._follow_network)
        self._follow_shelf()

    def look_again(self) -> None:
        """Have the list read anew, in the background: the menu is about to be looked at."""
        self._networks.refresh()

    def _follow_shelf(self) -> None:
        for action in (*self.shipped, *self.own):
            self._window.removeAction(action)
            action.deleteLater()
        shipped, own = self._networks.shipped, self._networks.own
        # Without shipped networks, as a test or a damaged program has it, others take their keys.
        first_own = max(_OWN, len(shipped) + 1) if shipped else 1
        self.shipped = [self._action(bundle, n) for n, bundle in enumerate(shipped, start=1)]
        self.own = [self._action(bundle, n) for n, bundle in enumerate(own, start=first_own)]
        self._follow_network()
        self.changed.emit()

    def _follow_network(self) -> None:
        network = self._networks.network
        for action in (*self.shipped, *self.own):
            action.setChecked(network is not None and action.data() == str(network.bundle.folder))

    def _action(self, bundle: Bundle, number: int) -> QAction:
        key = f"Ctrl+{number}" if number in _KEYS else None
        text = bundle.name.replace("&", "&&")  # one alone would stand for a mnemonic
        action = make_action(
            self._window, text, key, lambda: self._choose(bundle), explanation(bundle.card)
        )
        action.setCheckable(True)
        action.setData(str(bundle.folder))
        self._group.addAction(action)
        return action

    def _choose(self, bundle: Bundle) -> None:
        self._follow_network()  # a click has checked it already, though it is not loaded yet
        self._networks.choose_bundle(bundle)
