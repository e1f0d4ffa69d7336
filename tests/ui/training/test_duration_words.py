import pytest

from logitdesk.ui.training.duration_words import about


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "about 5 seconds"),
        (7, "about 5 seconds"),
        (38.2, "about 40 seconds"),
        (57, "about 55 seconds"),
        (58, "about 1 minute"),
        (89, "about 1 minute"),
        (9 * 60 + 10, "about 9 minutes"),
        (33 * 60, "about 35 minutes"),
        (89 * 60, "about 90 minutes"),
        (90 * 60, "about 2 hours"),
        (7_300, "about 2 hours"),
        (5_000_000, "about 1,389 hours"),
    ],
)
def test_a_time_is_told_as_roughly_as_it_is_known(seconds: float, words: str) -> None:
    assert about(seconds) == words
