"""Whether several networks say the same of one drawing, in a sentence."""

from collections.abc import Mapping
from typing import Final

from logitdesk.scores.verdict import Kind, Verdict
from logitdesk.ui.networks import architecture_title

Said = tuple[Kind, tuple[int, ...]]
"""What a verdict comes to."""

_COUNTS: Final = {2: "Both", 3: "All three"}
_NAMES: Final = {"perceptron": "the perceptron", "cnn": "the CNN"}


def agreement(verdicts: Mapping[str, Verdict]) -> str:
    """Who says what: "The perceptron says 3, the others 5." is such a sentence.

    Those who say the same are named together, the ones who stand alone first.
    """
    groups: dict[Said, list[str]] = {}
    for architecture, verdict in verdicts.items():
        groups.setdefault(said_by(verdict), []).append(architecture)
    if not groups:
        return ""
    if len(groups) == 1:
        (said, members), *_ = groups.items()
        who = _COUNTS.get(len(members)) or network_in_words(members[0])
        return sentence_of(clause_of(who, said, is_one=len(members) == 1, verb=True))
    clauses: list[str] = []
    verb = True
    for said, members in sorted(groups.items(), key=lambda group: len(group[1])):
        is_one = len(members) == 1
        who = network_in_words(members[0]) if is_one else "the others"
        clauses.append(clause_of(who, said, is_one=is_one, verb=verb))
        verb = said[0] is Kind.NO_DIGIT
    return sentence_of(", ".join(clauses))


def said_by(verdict: Verdict) -> Said:
    """Equal for two verdicts that say the same: between 3 and 5 is as between 5 and 3."""
    return verdict.kind, tuple(sorted(verdict.digits))


def clause_of(who: str, said: Said, *, is_one: bool, verb: bool) -> str:
    """Who says what: "the CNN says 5"; without the verb "the CNN 3 or 5", where it is clear."""
    kind, digits = said
    if kind is Kind.NO_DIGIT:
        return f"{who} {'sees' if is_one else 'see'} no digit"
    says = ("says " if is_one else "say ") if verb else ""
    return f"{who} {says}{' or '.join(map(str, digits))}"


def network_in_words(architecture: str) -> str:
    """A network within a sentence: "the CNN"."""
    return _NAMES.get(architecture) or architecture_title(architecture)


def sentence_of(text: str) -> str:
    """With a capital letter and a full stop."""
    return f"{text[0].upper()}{text[1:]}."
