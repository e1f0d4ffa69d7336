"""Networks that read beside the one that reads the page."""

from logitdesk.inference.network import Network
from logitdesk.library.bundle import Bundle
from logitdesk.ui.tasks import NewestFew


class LoadedNetworks(NewestFew[Network]):
    """Networks of their own for bundles: the same numbers as any others of them."""

    def of(self, bundle: Bundle) -> Network:
        """A bundle's, with the name and the limits that it has by now."""
        network = super().of(bundle)
        network.bundle = bundle
        return network

    def _load(self, bundle: Bundle) -> Network:
        return Network(bundle)
