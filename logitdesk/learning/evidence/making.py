"""The graph that Evidence takes, made of a bundle. TensorFlow is imported here."""

import numpy as np
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.errors import BadInput
from logitdesk.ink.normalise import normalise
from logitdesk.ink.raster import rasterise
from logitdesk.learning.device import choose_device
from logitdesk.learning.evidence.export import to_evidence
from logitdesk.learning.export import ExportError
from logitdesk.learning.kept_network import kept_network
from logitdesk.library.bundle import Bundle
from logitdesk.library.page_file import open_page


def evidence_for(bundle: Bundle) -> bytes:
    """The graph of a bundle's network, checked on the sample drawings.

    Raises:
        BadInput: the bundle was changed or is damaged, or its graph is not right.
    """
    choose_device("cpu")  # a GPU may be taken up by a run
    try:
        return to_evidence(
            kept_network(bundle),
            bundle.card.architecture,
            bundle.card.parameters,
            bundle.tflite_bytes(),
            sample_images(),
        )
    except ExportError as error:
        message = f"“{bundle.name}” cannot be brought up to date: {error}."
        raise BadInput(message) from error


def sample_images() -> NDArray[np.float32]:
    """(n, 28, 28) in [0, 1]: the drawings that come with the program, as networks see them."""
    samples = sorted((paths.assets() / "samples").glob("*.json"))
    ladders = [normalise(rasterise(open_page(sample))) for sample in samples]
    return np.stack([ladder.centred for ladder in ladders if ladder is not None])
