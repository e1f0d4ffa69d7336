"""What was said of a page, and what is said of it after a change."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from logitdesk.ui.evidence.answers import Answer


@dataclass(frozen=True, eq=False)
class Change:
    """From one answer to another.

    Attributes:
        before: None for a page that was blank.
        after: None for one that is blank now.
    """

    before: Answer | None = None
    after: Answer | None = None

    @property
    def of_logits(self) -> NDArray[np.float64] | None:
        """(10,) by how much each logit changed; None where there are no two to compare."""
        if self.before is None or self.after is None:
            return None
        return self.after.scores.logits - self.before.scores.logits
