"""Sentences about evidence."""

from collections.abc import Mapping, Sequence
from math import ceil, log10
from typing import Final

from logitdesk.inference.answers import (
    Answer,
    ChangeOfMind,
    LogitChange,
    Moment,
    believed,
    groups_of,
)
from logitdesk.inference.evidence import CarryingUnits, Evidence, Question
from logitdesk.ink.parts import Kind as PartKind
from logitdesk.ink.parts import Part
from logitdesk.scores.verdict import Kind, Verdict
from logitdesk.ui.formatting import percent, signed

BLANK: Final = "The page is blank: draw a digit."
LOADING: Final = "Loading…"
_PIECES: Final = ("its beginning", "its middle", "its end")
_ALL: Final = {2: "Both", 3: "All three", 4: "All four"}
_MOST_CHANGES: Final = 6
"""Changes of mind that are told one by one; of more, the last ones."""


def asked_for(question: Question | None) -> str:
    """Name the number that is asked for: "logit of 3", "logit of 3 minus that of 5"."""
    if question is None:
        return "logit"
    minus = "" if question.against is None else f" minus that of {question.against}"
    return f"logit of {question.digit}{minus}"


def export_name(evidence: Evidence | None, what: str, network: str) -> str:
    """Name a picture when it is taken: "map for 3 against 5, CNN"."""
    if evidence is None:
        return what
    question = evidence.question
    against = "" if question.against is None else f" against {question.against}"
    return f"{what} for {question.digit}{against}, {network}"


def pixel_text(evidence: Evidence, row: int, column: int) -> str:
    """Tell a pixel's ink, gradient and share; where there is no ink, what ink would do."""
    ink, gradient = float(evidence.image[row, column]), float(evidence.gradient[row, column])
    share, name = float(evidence.shares[row, column]), asked_for(evidence.question)
    place = f"Row {row + 1}, column {column + 1}:"
    if ink == 0:
        would = f"A little ink here would {'raise' if gradient > 0 else 'lower'} it"
        if gradient == 0:
            would = "Ink here would change nothing"
        return (
            f"{place} no ink, so nothing for the {name}. {would} (gradient {signed(gradient, 2)})."
        )
    does, way = ("adds", "to") if share >= 0 else ("takes", "from")
    return (
        f"{place} ink {ink:.2f} × gradient {signed(gradient, 2)} = {signed(share, 3)}: "
        f"it {does} this {way} the {name}."
    )


def unit_text(units: CarryingUnits, unit: int) -> str:
    """Tell what a unit does."""
    added = float(units.added[unit])
    if added == 0:
        return f"Unit {unit} is silent."
    return f"Unit {unit} {'adds' if added > 0 else 'takes'} {signed(added, 4)}."


def sum_text(parts: Sequence[tuple[str, float]], name: str, total: float, decimals: int) -> str:
    """Tell a sum; "≈" where the rounded parts do not add up to the last digit."""
    told = ", ".join(f"{part} {signed(value, decimals)}" for part, value in parts)
    rounded = sum(round(value, decimals) for _, value in parts)
    is_equal = abs(rounded - round(total, decimals)) < 0.5 * 10.0**-decimals
    named = f": {name}" if name else ""
    return f"{told}{named} {'=' if is_equal else '≈'} {signed(total, decimals)}"


# Verdicts.


def short_verdict(answer: Answer | None) -> str:
    """Tell what is read, as shortly as possible: "7", "7 or 1?", "no digit", "blank"."""
    if answer is None:
        return "blank"
    match answer.verdict.kind:
        case Kind.DIGIT:
            return str(answer.verdict.digits[0])
        case Kind.UNSURE:
            return "{} or {}?".format(*answer.verdict.digits)
    return "no digit"


def verdict_text(answer: Answer) -> str:
    """Tell what is read and how surely: "7 at 97.8 %"."""
    scores = answer.scores
    if answer.verdict.kind is Kind.UNSURE:
        return "Not sure: {} or {}".format(*answer.verdict.digits)
    sure = f"{scores.digit} at {percent(scores.probability(scores.digit))}"
    return sure if answer.verdict.kind is Kind.DIGIT else f"Not like one digit ({sure})"


def agreement_text(answers: Mapping[str, Answer]) -> str:
    """Tell which networks say what: "Perceptron says 3, the others 5."."""
    groups = groups_of(answers)
    clauses: list[str] = []
    has_verb = False
    for answer, names in groups:
        is_one = len(names) == 1
        who = names[0] if is_one else "the others" if clauses else _listed(names)
        if len(groups) == 1:
            who = _ALL.get(len(names), who)
        says = "" if has_verb else "says " if is_one else "say "
        if answer.verdict.kind is Kind.NO_DIGIT:
            clauses.append(f"{who} {'sees' if is_one else 'see'} no digit")
        else:
            clauses.append(f"{who} {says}{' or '.join(map(str, answer.verdict.digits))}")
        has_verb = answer.verdict.kind is not Kind.NO_DIGIT
    return f"{', '.join(clauses)}." if clauses else ""


def robustness_text(now: Mapping[str, Answer], truth: Mapping[str, Answer]) -> str:
    """Tell which networks say something else without some steps."""
    asked = [name for name in now if name in truth]
    changed = {name: now[name] for name in asked if not now[name].agrees_with(truth[name])}
    if not asked:
        return ""
    if not changed:
        who = _ALL.get(len(asked), asked[0])
        return f"{who} still {'says' if len(asked) == 1 else 'say'} the same."
    told = "; ".join(f"{name}: {short_verdict(answer)}" for name, answer in changed.items())
    same = len(asked) - len(changed)
    return f"Now {told}{'; the others as before' if same else ''}."


def change_text(when: str, change: LogitChange) -> str:
    """Tell what became of the verdict, and which logit changed most."""
    if change.after is None:
        return f"{when} the page is blank: nothing is left to read."
    new = change.after.verdict
    if change.before is None:
        return f"{when} it is {_read_as(new)}; before, the page was blank."
    old = change.before.verdict
    if change.before.agrees_with(change.after):
        told = f"{when} it is still {_read_as(new)}."
    elif old.kind is new.kind is Kind.DIGIT:
        told = f"{when} it is {_read_as(new)}, not {_read_as(old)}."
    else:
        told = f"{when} it is {_read_as(new)}; it was {_read_as(old)}."
    changes = change.of_logits
    if changes is None:
        return told
    digit = int(abs(changes).argmax())
    return f"{told} The logit of {digit} changed most: {signed(changes[digit], 2)}."


def _read_as(verdict: Verdict) -> str:
    match verdict.kind:
        case Kind.DIGIT:
            return _a(verdict.digits[0])
        case Kind.UNSURE:
            return "not sure, {} or {}".format(*map(_a, verdict.digits))
    return "nothing like a digit"


def _a(digit: int) -> str:
    return f"an {digit}" if digit == 8 else f"a {digit}"


# Parts of a page.


def part_name(part: Part) -> str:
    """Name a part of a page: "stroke 2", "its middle"."""
    match part.kind:
        case PartKind.PICTURE:
            return "the picture"
        case PartKind.PIECE:
            return _PIECES[part.number - 1]
    return f"stroke {part.number}"


def part_names(parts: Sequence[Part]) -> str:
    """Name several of them: "strokes 1, 2 and 4"."""
    strokes = [part for part in parts if part.kind is PartKind.STROKE]
    others = [part_name(part) for part in parts if part.kind is not PartKind.STROKE]
    if len(strokes) < 2:
        return _listed([*others, *map(part_name, strokes)])
    return _listed([*others, f"strokes {_listed([str(part.number) for part in strokes])}"])


def _listed(names: Sequence[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


# Over time.


def write_seconds(second: float, spacing: float) -> str:
    """Write a moment with so many digits that the next one, `spacing` later, is another."""
    decimals = min(max(1, ceil(-log10(spacing))), 4) if spacing > 0 else 1
    return f"{second:.{decimals}f}\N{NO-BREAK SPACE}s"


def mind_text(moments: Sequence[Moment], changes: Sequence[ChangeOfMind], spacing: float) -> str:
    """Tell when the network changed its mind; empty where it read nothing."""
    if not moments:
        return ""
    sure = believed(moments)
    if not sure:
        return "At no moment was the network sure of one digit."
    end = "" if sure[-1] is moments[-1] else " At the end it is sure of none."
    if not changes:
        since = write_seconds(sure[0].second, spacing)
        begun = f"The network was sure of {sure[0].scores.digit} from {since} on"
        return f"{begun}.{end}" if end else f"{begun}, and never changed its mind."
    told = ", ".join(
        f"at {write_seconds(one.second, spacing)}: {one.before} → {one.after}".replace(
            " ", "\N{NO-BREAK SPACE}"
        )
        for one in changes[-_MOST_CHANGES:]
    )
    times = {1: "once", 2: "twice"}.get(len(changes), f"{len(changes)} times")
    last = f"; the last {_MOST_CHANGES}: " if len(changes) > _MOST_CHANGES else ": "
    return f"The network changed its mind {times} (dashed){last}{told}.{end}"
