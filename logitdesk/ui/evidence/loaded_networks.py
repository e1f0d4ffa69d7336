"""Networks that read beside the one that reads the page."""

from logitdesk.inference.network import Network
from logitdesk.library.bundle import LITERT, Bundle


class LoadedNetworks:
    """Loads networks and keeps the newest few. For one thread at a time, and not the window's."""

    _KEPT = 4

    def __init__(self) -> None:
        self._networks: dict[str, Network] = {}

    def of(self, bundle: Bundle) -> Network:
        """A network of its own for a bundle: the same numbers as any other of it.

        Raises:
            BadInput: it cannot be used.
        """
        content = bundle.card.sha256[LITERT]
        network = self._networks.pop(content, None) or Network(bundle)
        network.bundle = bundle  # it may have another name, or other limits, by now
        while len(self._networks) >= self._KEPT:
            del self._networks[next(iter(self._networks))]
        self._networks[content] = network
        return network
