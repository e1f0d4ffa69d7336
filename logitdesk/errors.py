"""The one error that is meant for a person."""


class UserError(Exception):
    """A person's input cannot be used.

    `str(error)` is the whole message: what was wrong, with which file, and what to do.
    A command prints it on stderr and exits with 2; the window shows it.
    """
