"""Which networks say something else once steps of the normalisation are missing, in a sentence."""

from collections.abc import Mapping
from typing import Final

from logitdesk.scores.verdict import Kind, Verdict
from logitdesk.ui.evidence.agreement import clause_of, network_in_words, said_by, sentence_of

_ALL: Final = {2: "both still say the same", 3: "all three still say the same"}


def holding(now: Mapping[str, Verdict], truth: Mapping[str, Verdict]) -> str:
    """Who holds: "Now the CNN says 5; the others as before." is such a sentence.

    Args:
        now: by architecture what each network says.
        truth: what they say with all steps. One that said nothing either time is not spoken of.
    """
    asked = [one for one in now if one in truth]
    if not asked:
        return ""
    fell = [one for one in asked if said_by(now[one]) != said_by(truth[one])]
    held = [one for one in asked if one not in fell]
    if not fell:
        who = network_in_words(held[0])
        return sentence_of(_ALL.get(len(held)) or f"{who} still says the same")
    clauses: list[str] = []
    verb = True
    for one in fell:
        clauses.append(clause_of(network_in_words(one), said_by(now[one]), is_one=True, verb=verb))
        verb = now[one].kind is Kind.NO_DIGIT
    text = f"now {', '.join(clauses)}"
    if held:
        text += f"; {network_in_words(held[0]) if len(held) == 1 else 'the others'} as before"
    return sentence_of(text)
