"""What a pixel does for a number, in a sentence."""

from logitdesk.inference.evidence import Evidence
from logitdesk.ui.evidence.question_words import logit_asked_for
from logitdesk.ui.formatting import signed


def pixel_words(evidence: Evidence, row: int, column: int) -> str:
    """Its ink, its gradient and its share; what ink would do where there is none."""
    ink, gradient = float(evidence.image[row, column]), float(evidence.gradient[row, column])
    share, name = float(evidence.shares[row, column]), logit_asked_for(evidence.question)
    place = f"Row {row + 1}, column {column + 1}:"
    if ink == 0:
        way = "raise" if gradient > 0 else "lower"
        would = f"A little ink here would {way} it" if gradient else "Ink here would change nothing"
        return (
            f"{place} no ink, so nothing for the {name}. {would} (gradient {signed(gradient, 2)})."
        )
    does = "adds" if share >= 0 else "takes"
    return (
        f"{place} ink {ink:.2f} × gradient {signed(gradient, 2)} = {signed(share, 3)}: "
        f"it {does} this {'to' if share >= 0 else 'from'} the {name}."
    )
