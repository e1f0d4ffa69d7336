"""What is asked for, in words."""

from logitdesk.inference.evidence import Question


def logit_asked_for(question: Question) -> str:
    """Within a sentence: "logit of 3", "logit of 3 minus that of 5"."""
    minus = "" if question.against is None else f" minus that of {question.against}"
    return f"logit of {question.digit}{minus}"
