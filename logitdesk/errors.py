"""The one error that is meant for a person."""


class UserError(Exception):
    """What a person gave cannot be used.

    `str(error)` is the whole message: what was wrong, with which file, and what to do.
    A command prints it on stderr and exits with 2; the window shows it.
    """
