"""What a change did to a verdict and to the logits, in sentences."""

from collections.abc import Sequence

from logitdesk.ink.parts import Kind as PartKind
from logitdesk.ink.parts import Part
from logitdesk.scores.verdict import Kind, Verdict
from logitdesk.ui.evidence.answers import Answer
from logitdesk.ui.evidence.change import Change
from logitdesk.ui.formatting import signed

_PIECES = ("its beginning", "its middle", "its end")


def name_of(part: Part) -> str:
    """What a part is called: "stroke 2", "its middle"."""
    match part.kind:
        case PartKind.PICTURE:
            return "the picture"
        case PartKind.PIECE:
            return _PIECES[part.number - 1]
    return f"stroke {part.number}"


def names_of(parts: Sequence[Part]) -> str:
    """Several of them: "strokes 1, 2 and 4"."""
    strokes = [part for part in parts if part.kind is PartKind.STROKE]
    if len(strokes) < 2:
        return _listed([name_of(part) for part in parts])
    others = [name_of(part) for part in parts if part.kind is not PartKind.STROKE]
    strokes_named = f"strokes {_listed([str(part.number) for part in strokes])}"
    return _listed([*others, strokes_named])


def in_short(answer: Answer | None) -> str:
    """What is read, as few words as can be: "7", "7 or 1?", "no digit", "blank"."""
    if answer is None:
        return "blank"
    match answer.verdict.kind:
        case Kind.DIGIT:
            return str(answer.verdict.digits[0])
        case Kind.UNSURE:
            return "{} or {}?".format(*answer.verdict.digits)
    return "no digit"


def verdict_change(when: str, change: Change) -> str:
    """What became of the verdict: "Without stroke 2 it is a 1, not a 7."."""
    if change.after is None:
        return f"{when} the page is blank: nothing is left to read."
    new = change.after.verdict
    if change.before is None:
        return f"{when} it is {_read_as(new)}; before, the page was blank."
    old = change.before.verdict
    if (old.kind, old.digits) == (new.kind, new.digits):
        return f"{when} it is still {_read_as(new)}."
    if old.kind is new.kind is Kind.DIGIT:
        return f"{when} it is {_read_as(new)}, not {_read_as(old)}."
    return f"{when} it is {_read_as(new)}; it was {_read_as(old)}."


def largest_change(change: Change) -> str:
    """Which logit changed most, in a sentence; empty where there are no two to compare."""
    changes = change.of_logits
    if changes is None:
        return ""
    digit = int(abs(changes).argmax())
    return f"The logit of {digit} changed most: {signed(changes[digit], 2)}."


def _read_as(verdict: Verdict) -> str:
    match verdict.kind:
        case Kind.DIGIT:
            return _a(verdict.digits[0])
        case Kind.UNSURE:
            first, second = verdict.digits
            return f"not sure, {_a(first)} or {_a(second)}"
    return "nothing like a digit"


def _a(digit: int) -> str:
    return f"an {digit}" if digit == 8 else f"a {digit}"


def _listed(names: Sequence[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last
