"""Networks that were made before Evidence was there, brought up to date on the disk."""

import os
from pathlib import Path

from logitdesk.errors import BadInput
from logitdesk.inference.silence import silent_stderr
from logitdesk.learning.messages import EvidenceAdded
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.library.keeping import add_evidence, refuse_shipped


def bring_up_to_date(folder: Path) -> EvidenceAdded:
    """Give the network in a folder the graph that Evidence takes, unless it has it.

    TensorFlow is imported only for a network that lacks it and may be changed. No data set is
    needed, and whenever the process ends the network is as it was or has its graph.

    Raises:
        BadInput: it came with the program, is none or a changed one, cannot be written, or its
            graph does not give Keras' gradients; it is as it was.
    """
    bundle = open_bundle(folder)
    if bundle.evidence_bytes() is None:
        _refuse_what_stays(bundle)
        with silent_stderr():  # of TensorFlow's remarks on the computer
            from logitdesk.learning.evidence.making import evidence_for

            content = evidence_for(bundle)
        add_evidence(bundle, content)
    return EvidenceAdded(str(folder))


def _refuse_what_stays(bundle: Bundle) -> None:
    refuse_shipped(bundle.folder, bundle.name)
    if not os.access(bundle.folder, os.W_OK):
        message = (
            f"“{bundle.name}” cannot be brought up to date, for {bundle.folder} is not yours to "
            "write in. Export the network and import it again: the copy can be."
        )
        raise BadInput(message)
