"""The networks that Evidence asks, and their graphs, each loaded once for all views."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.inference.evidence import Evidence, Question
from logitdesk.inference.network import Network
from logitdesk.library.bundle import Bundle
from logitdesk.library.card import ARCHITECTURES
from logitdesk.ui.evidence.answers import Answer, Answers
from logitdesk.ui.evidence.graphs import Graphs
from logitdesk.ui.evidence.loaded_networks import LoadedNetworks
from logitdesk.ui.networks import NetworkManager


class Panel:
    """Several networks that are asked about images.

    For one thread at a time, and not the window's: the networks that read the page are others.
    """

    def __init__(self) -> None:
        self._networks = LoadedNetworks()
        self._graphs = Graphs()

    def network(self, bundle: Bundle) -> Network:
        """A bundle's network.

        Raises:
            UserError: it cannot be used.
        """
        return self._networks.of(bundle)

    def answers(
        self, image: NDArray[np.float32], bundles: Sequence[Bundle], temperature: float
    ) -> Answers:
        """What each says of (28, 28) float32 in [0, 1]."""
        answers: Answers = {}
        for bundle in bundles:
            try:
                network = self.network(bundle)
                answers[bundle.card.architecture] = Answer.of(image, network, temperature)
            except UserError as error:
                answers[bundle.card.architecture] = str(error)
        return answers

    def prepare(self, bundle: Bundle) -> None:
        """Load a network's graph, so that the first answer comes as quickly as any.

        Raises:
            UserError: it has none, or one that cannot be used.
        """
        self._graphs.of(bundle)

    def evidence(
        self,
        image: NDArray[np.float32],
        question: Question,
        bundle: Bundle,
        logits: NDArray[np.float64],
    ) -> Evidence:
        """From which ink of an image, (28, 28) float32 in [0, 1], a network's logit comes.

        Args:
            image: what the network saw.
            question: what is asked for.
            bundle: the network.
            logits: (10,) what it said, as its bars have it.

        Raises:
            MadeBefore: the bundle has no graph.
            UserError: the graph cannot be used.
        """
        return Evidence.of(image, question, self._graphs.of(bundle)).beside(logits)


def bundles_in_use(networks: NetworkManager) -> list[Bundle]:
    """The networks in the window's switch, in its order."""
    in_use = map(networks.bundle_in_use, ARCHITECTURES)
    return [bundle for bundle in in_use if bundle is not None]
