"""What was loaded of networks' bundles, and is kept for the next time."""

from abc import ABC, abstractmethod
from typing import Final, Generic, TypeVar

from logitdesk.library.bundle import LITERT, Bundle

T = TypeVar("T")

_KEPT: Final = 4


class NewestFew(ABC, Generic[T]):
    """Loads something of each network once, and keeps what was asked for last.

    For one thread at a time, and not the window's.
    """

    def __init__(self) -> None:
        self._loaded: dict[str, T] = {}

    def of(self, bundle: Bundle) -> T:
        """A network's, whatever it is called by now.

        Raises:
            BadInput: it cannot be used.
        """
        network = bundle.card.sha256[LITERT]
        loaded = self._loaded.pop(network, None)
        if loaded is None:
            loaded = self._load(bundle)
            while len(self._loaded) >= _KEPT:
                del self._loaded[next(iter(self._loaded))]
        self._loaded[network] = loaded
        return loaded

    @abstractmethod
    def _load(self, bundle: Bundle) -> T:
        """A network's, new."""
