"""JSON that people give, and what is wrong with it in words of theirs."""

import json


def json_value(text: str | bytes) -> object:
    """What JSON holds; bytes are UTF-8, or begin as another Unicode does.

    Raises:
        ValueError: it cannot be read: why, in a clause such as "it is not JSON".
    """
    try:
        value: object = json.loads(text)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    except UnicodeDecodeError as error:
        raise ValueError("it is not text in UTF-8; save it as UTF-8") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"it is not JSON{_place(error)}") from error
    except ValueError as error:  # Python reads no whole numbers of thousands of digits
        raise ValueError("it has a number with too many digits") from error
    return value


def _place(error: json.JSONDecodeError) -> str:
    """Where it stops being JSON, unless at its very beginning."""
    if error.lineno > 1:
        return f" from line {error.lineno}, character {error.colno}, on"
    return f" from character {error.colno} on" if error.colno > 1 else ""
