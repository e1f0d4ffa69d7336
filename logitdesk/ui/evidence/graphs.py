"""The graphs that say from which ink a logit comes, loaded once a network."""

from logitdesk.errors import BadInput
from logitdesk.inference.evidence_graph import EvidenceGraph
from logitdesk.library.bundle import LITERT, Bundle


class MadeBefore(BadInput):
    """A network's bundle has no graph: it was made before Evidence was there."""


class Graphs:
    """Loads graphs and keeps the newest few. For one thread at a time, and not the window's."""

    _KEPT = 4

    def __init__(self) -> None:
        self._graphs: dict[str, EvidenceGraph] = {}

    def of(self, bundle: Bundle) -> EvidenceGraph:
        """The graph of a network.

        Raises:
            MadeBefore: its bundle has none.
            BadInput: it cannot be used.
        """
        network = bundle.card.sha256[LITERT]
        graph = self._graphs.pop(network, None)
        if graph is None:
            content = bundle.evidence_bytes()
            if content is None:
                message = f"“{bundle.name}” was made before Evidence was there."
                raise MadeBefore(message)
            graph = EvidenceGraph(content, bundle.tflite_bytes())
            while len(self._graphs) >= self._KEPT:
                del self._graphs[next(iter(self._graphs))]
        self._graphs[network] = graph
        return graph
