import json

import pytest

from logitdesk.library.files import json_value


@pytest.mark.parametrize("text", ['{"a": [1, 2.5, null]}', b'"\xc3\xa9"', b"\xef\xbb\xbf[1]"])
def test_json_gives_what_it_holds(text: str | bytes) -> None:
    assert json_value(text) in ({"a": [1, 2.5, None]}, "é", [1])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("seven", "it is not JSON"),
        ("[1, 2", "it is not JSON from character 6 on"),
        ('{\n "a": }', "it is not JSON from line 2, character 7, on"),
        ("[" * 200_000, "it is nested too deeply"),
        (json.dumps("é", ensure_ascii=False).encode("latin-1"), "it is not text in UTF-8; save"),
        ("1" + "0" * 5000, "it has a number with too many digits"),
    ],
    ids=["text", "cut", "second line", "deep", "latin-1", "many digits"],
)
def test_what_is_wrong_is_said_in_plain_words(text: str | bytes, problem: str) -> None:
    with pytest.raises(ValueError, match=problem) as error:
        json_value(text)
    assert not any(word in str(error.value) for word in ("recursion", "codec", "sys.", "char "))
