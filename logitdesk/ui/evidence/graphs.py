"""The graphs that say from which ink a logit comes, loaded once a network."""

from logitdesk.errors import UserError
from logitdesk.inference.evidence import EvidenceGraph
from logitdesk.library.bundle import Bundle
from logitdesk.ui.tasks import NewestFew


class MadeBefore(UserError):
    """A network's bundle has no graph: it was made before Evidence was there."""


class Graphs(NewestFew[EvidenceGraph]):
    """The graphs of networks; `MadeBefore` is raised for one that has none."""

    def _load(self, bundle: Bundle) -> EvidenceGraph:
        content = bundle.evidence_bytes()
        if content is None:
            message = f"“{bundle.name}” was made before Evidence was there."
            raise MadeBefore(message)
        return EvidenceGraph(content, bundle.tflite_bytes())
