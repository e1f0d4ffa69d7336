"""What happens now to the loss in float32, in a sentence or two."""

from math import isnan, log
from typing import Final

from logitdesk.scores.losses import LossByScale, LossCase
from logitdesk.ui.formatting import power_of_ten, short, times_from
from logitdesk.ui.loss_lab.row_figures import loss_text

_SPOILT: Final = 0.99
"""Below this part of the right loss the patch has changed it."""
_VISIBLE: Final = 0.002
"""The part of a loss by which float32 may miss it."""
_ONE_HOT: Final = "With a one-hot row the loss is nan: 0 × log 0 of another class."


def words_of(case: LossCase, curves: LossByScale) -> str:
    """What the naive way and the patch do at the question's scale."""
    if case.naive_loss == float("inf"):
        return _broken(case)
    if curves.breaking is None:
        return f"{_never(case, curves)}{_exact(case)}{_below_0(case)}"
    if case.patched_loss < _SPOILT * case.fused_loss:
        kept = abs(float(case.patched_gradient[case.label] / case.fused_gradient[case.label]))
        spoilt = (
            f"finite, but the patch spoils it: {short(case.patched_loss, 3)} in place of "
            f"{short(case.fused_loss, 3)}, with {short(kept, 3)} of the gradient."
        )
        return f"{_one_hot(case, 'The others are', 'All')} {spoilt}{_ahead(curves)}"
    return f"{_one_hot(case, 'The others agree', 'All agree')} so far.{_ahead(curves)}"


def better_label(case: LossCase, curves: LossByScale) -> int | None:
    """A label at which something is to be seen; None where the present one does, or none can."""
    if curves.breaking is not None or curves.breaking_one_hot is None:
        return None
    return int(case.unscaled.argmin())


def _broken(case: LossCase) -> str:
    cap, left = -log(case.epsilon), abs(float(case.patched_gradient[case.label]))
    taught = "nothing at all" if left == 0 else f"{short(left, 3)} in place of 1"
    return (
        f"In float32 the probability of {case.label} is 0, below {power_of_ten(-38)}: −log gives "
        f"inf, and the gradient nan. ε caps the loss at {short(cap)}, but "
        f"leaves a gradient of {taught}: the worst mistakes teach nothing. Fused is right."
    )


def _never(case: LossCase, curves: LossByScale) -> str:
    if curves.breaking_one_hot is None:
        return "All logits are the same, and stay so at any scale: nothing underflows."
    told = f"{case.label} is the likeliest class: its p never underflows."
    if isnan(case.naive_one_hot_loss):
        return f"{told} {_ONE_HOT}"
    return (
        f"{told} With a one-hot row the loss is nan from {times_from(curves.breaking_one_hot)} on."
    )


def _one_hot(case: LossCase, others: str, everything: str) -> str:
    return f"{_ONE_HOT} {others}" if isnan(case.naive_one_hot_loss) else everything


def _exact(case: LossCase) -> str:
    """What float32 cannot tell near a probability of 1."""
    if abs(case.fused_loss - case.loss) <= _VISIBLE * case.loss and case.loss > 0:
        return ""
    exact = loss_text(case.loss, float(case.log_odds[case.label]))
    return f" The exact loss is {exact}; float32 cannot be finer than 6×10⁻⁸ here."


def _below_0(case: LossCase) -> str:
    return " With ε it is −ln(1 + ε), below 0." if case.patched_loss < 0 else ""


def _ahead(curves: LossByScale) -> str:
    if curves.breaking is None:
        return ""
    return f" The naive loss is inf from {times_from(curves.breaking)} on."
