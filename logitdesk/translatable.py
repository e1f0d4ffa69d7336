"""English text that the window can show in another language. No Qt."""

from typing import Self


class Translatable(str):  # noqa: SLOT000 – pickle keeps what its __dict__ holds
    """A text in English that remembers how it was made, so that it can be translated.

    It is an ordinary string to whoever does not care: a command prints it, a log keeps it. It stays
    what it is through pickle, but not through f-strings, `str(…)` or `+`.

    Attributes:
        template: the text with its fields, such as "{path} is empty.", as translators get it.
        values: what the fields stand for; numbers, texts, paths, or another `Translatable`. Of an
            error that is given it is what the error says, for not every error can be pickled.
    """

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, **values: object) -> Self:
        """Fill a template's fields; without values its braces stay as they are."""
        for name, value in values.items():
            if isinstance(value, Exception):
                values[name] = text_of(value)
        self = super().__new__(cls, template.format(**values) if values else template)
        self.template, self.values = template, values
        return self


def text_of(error: Exception) -> str:
    """Return what an error says; a `Translatable` stays one."""
    first = error.args[0] if len(error.args) == 1 else None
    return first if isinstance(first, Translatable) else str(error)


def clause_of(error: Exception) -> str:
    """Return what an error says, without a full stop at its end; a clause stays what it is."""
    text = text_of(error)
    return text.rstrip(".") if text.endswith(".") else text
