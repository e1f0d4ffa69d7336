"""The one error that is meant for a person."""

from logitdesk.translatable import Translatable


class UserError(Exception):
    """A person's input cannot be used.

    `str(error)` is the whole message: what was wrong, with which file, and what to do.
    A command prints it on stderr and exits with 2; the window shows it, in its own language.

    Attributes:
        text: the message, from which the window makes its own.
    """

    def __init__(self, template: str, **values: object) -> None:
        """Take a message and what its fields stand for: `UserError("{path} is empty.", path=p)`."""
        if not isinstance(template, Translatable):
            template = Translatable(template, **values)
        super().__init__(template)

    @property
    def text(self) -> Translatable:
        text: Translatable = self.args[0]
        return text
