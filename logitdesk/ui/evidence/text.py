"""Sentences about evidence."""

from collections.abc import Mapping, Sequence
from math import ceil, log10
from typing import Final

from logitdesk.inference.answers import Moment, changes_of_mind
from logitdesk.inference.network import Answer
from logitdesk.ink.parts import Kind as PartKind
from logitdesk.ink.parts import Part
from logitdesk.scores.verdict import Kind
from logitdesk.ui.formatting import NO_BREAK, percent, signed

BLANK: Final = "The page is blank: draw a digit."
LOADING: Final = "Loading…"
_PIECES: Final = ("its beginning", "its middle", "its end")
_MOST_CHANGES: Final = 6
"""Changes of mind that are told one by one; of more, the last ones."""


def sum_text(parts: Sequence[tuple[str, float]], name: str, total: float, decimals: int) -> str:
    """Tell a sum; "≈" where the rounded parts do not add up to the last digit."""
    told = ", ".join(f"{part} {signed(value, decimals)}" for part, value in parts)
    rounded = sum(round(value, decimals) for _, value in parts)
    is_equal = abs(rounded - round(total, decimals)) < 0.5 * 10.0**-decimals
    return f"{told}{name} {'=' if is_equal else '≈'} {signed(total, decimals)}"


# Verdicts.


def short_verdict(answer: Answer | None) -> str:
    """Tell what is read, as shortly as possible: "7", "1 or 7?", "no digit", "blank"."""
    if answer is None:
        return "blank"
    digits = " or ".join(str(digit) for digit in sorted(answer.verdict.digits))
    return f"{digits}?" if answer.verdict.kind is Kind.UNSURE else digits or "no digit"


def verdict_text(answer: Answer) -> str:
    """Tell what is read and how surely: "7 at 97.8 %"."""
    scores = answer.scores
    if answer.verdict.kind is Kind.UNSURE:
        return "Not sure: {} or {}".format(*answer.verdict.digits)
    sure = f"{scores.digit} at {percent(scores.probability(scores.digit))}"
    return sure if answer.verdict.kind is Kind.DIGIT else f"Not like one digit ({sure})"


def agreement_text(answers: Mapping[str, Answer]) -> str:
    """Tell which networks say what: "CNN: 5. Perceptron, SqueezeNet: 3."; few first."""
    groups: dict[str, list[str]] = {}
    for name, answer in answers.items():
        groups.setdefault(short_verdict(answer), []).append(name)
    if len(groups) == 1 < len(answers):
        return f"All say {next(iter(groups))}."
    told = sorted(groups.items(), key=lambda group: len(group[1]))
    return " ".join(f"{', '.join(names)}: {said}." for said, names in told)


def robustness_text(now: Mapping[str, Answer], truth: Mapping[str, Answer]) -> str:
    """Tell which networks say something else without some steps."""
    both = [name for name in now if name in truth]
    told = {name: (short_verdict(truth[name]), short_verdict(now[name])) for name in both}
    changed = [f"{name}: {old} → {new}." for name, (old, new) in told.items() if old != new]
    return " ".join(changed) or "All still say the same."


def change_text(when: str, before: Answer | None, after: Answer | None) -> str:
    """Tell what became of the verdict, and which logit changed most."""
    old, new = short_verdict(before), short_verdict(after)
    told = f"{when}: {f'still {new}' if old == new else f'{old} → {new}'}."
    if before is None or after is None:
        return told
    changes = after.scores.logits - before.scores.logits
    digit = int(abs(changes).argmax())
    return f"{told} The logit of {digit} changed most: {signed(changes[digit], 2)}."


# Parts of a page.


def part_name(part: Part) -> str:
    """Name a part of a page: "stroke 2", "its middle"."""
    if part.kind is PartKind.PIECE:
        return _PIECES[part.number - 1]
    return "the picture" if part.kind is PartKind.PICTURE else f"stroke {part.number}"


# Over time.


def write_seconds(second: float, spacing: float) -> str:
    """Write a moment with so many digits that the next one, `spacing` later, is another."""
    decimals = min(max(1, ceil(-log10(spacing))), 4) if spacing > 0 else 1
    return f"{second:.{decimals}f}{NO_BREAK}s"


def mind_text(moments: Sequence[Moment], spacing: float) -> str:
    """Tell when the network changed its mind; empty where it read nothing."""
    if not moments:
        return ""
    if all(moment.verdict.kind is not Kind.DIGIT for moment in moments):
        return "At no moment was the network sure of one digit."
    changes = changes_of_mind(moments)
    if not changes:
        return "The network never changed its mind."
    told = ", ".join(
        f"{later.scores.digit} at {write_seconds(later.second, spacing)}".replace(" ", NO_BREAK)
        for _, later in changes[-_MOST_CHANGES:]
    )
    more = "…, " if len(changes) > _MOST_CHANGES else ""
    first = changes[-_MOST_CHANGES:][0][0].scores.digit
    return f"Changes of mind (dashed), {len(changes)}: from {first} to {more}{told}."
