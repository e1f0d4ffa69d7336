"""What is said of altered logits: what changes, what does not, and what the truth is."""

from typing import Final

from logitdesk.ui.formatting import signed
from logitdesk.ui.what_if import WhatIf

MARK: Final = "what if"
"""Stands on every chart that does not show the truth."""
_HINT: Final = (
    "Adding the same to all ten logits changes no probability. "
    "Drag a logit’s bar to try another value for it."
)


def what_if_words(what_if: WhatIf) -> str:
    """The one line about everything that was altered, the temperature included."""
    truth = what_if.truth
    if truth is None:
        return _HINT
    if what_if.tried is not None and what_if.tried_logit is not None:
        true = float(truth.logits[what_if.tried])
        added = f", with {signed(what_if.shift)} added to all" if what_if.shift else ""
        return (
            f"What if: logit of {what_if.tried} is {signed(what_if.tried_logit)} "
            f"(in truth {signed(true)}){added}. The verdict above stays the true one."
        )
    if what_if.shift and truth.temperature != 1:
        return (
            f"{signed(what_if.shift)} moves the logits alone; temperature {truth.temperature:.2f} "
            "the probabilities and log-odds alone. The winner stays."
        )
    if what_if.shift:
        return (
            f"{signed(what_if.shift)} on every logit: the bars move. "
            "Probabilities, log-odds and the winner stay."
        )
    if truth.temperature != 1:
        return (
            f"Temperature {truth.temperature:.2f}: probabilities and log-odds change. "
            "The logits stay, and so does the winner."
        )
    return _HINT
