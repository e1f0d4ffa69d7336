"""The window: its pages and their keys."""

import pytest

from tests.behaviour.user import PAGES, User


@pytest.mark.parametrize("name", PAGES)
def test_each_page_has_a_key(user: User, name: str) -> None:
    user.open_page("Training" if name == "Scores" else "Scores")
    before = user.seen()
    user.press(PAGES[name])
    user.wait_until(lambda: user.seen() != before)
