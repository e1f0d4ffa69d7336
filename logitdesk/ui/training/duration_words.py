"""How long something takes, in words for people."""

_MINUTE = 60
_HOUR = 3_600


def about(seconds: float) -> str:
    """A rough time: "about 40 seconds", "about 9 minutes", "about 2 hours"."""
    if seconds < 57.5:
        return f"about {max(5, 5 * round(seconds / 5))} seconds"
    if seconds < 89.5 * _MINUTE:
        minutes = max(1, round(seconds / _MINUTE))
        if minutes > 20:
            minutes = 5 * round(minutes / 5)
        return f"about {_counted(minutes, 'minute')}"
    return f"about {_counted(max(2, round(seconds / _HOUR)), 'hour')}"


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"
