"""README says of the networks what their cards say."""

from dataclasses import replace

import pytest

from tests.library.cards import card_named
from tests.models.readme_table import README, shipped_cards, table, with_table


def test_readme_has_the_table_that_the_cards_give() -> None:
    readme = README.read_text(encoding="utf-8")
    expected = table(shipped_cards())
    assert len(expected.splitlines()) == 2 + 3
    assert with_table(readme, expected) == readme, "run python -m tests.models.readme_table"


def test_what_a_card_does_not_say_is_a_dash() -> None:
    *_, row = table([card_named("New")]).splitlines()
    assert row == "| New | 7,850 | – | – | – | – | – | – | – |"


def test_what_was_fitted_stands_beside_what_is_at_t_1() -> None:
    figures = {"n": 10, "accuracy": 0.9968, "ece": 0.0008}
    fitted = {**figures, "fitted_ece": 0.0004}
    card = replace(
        card_named("New"), measured={"mnist": figures, "pendigits": fitted}, temperature=1.125
    )
    *_, row = table([card]).splitlines()
    assert row == "| New | 7,850 | 99.68 % | 0.08 % | 99.68 % | 0.08 % / 0.04 % | – | – | 1.12 |"


def test_a_text_without_a_place_for_it_is_left_alone() -> None:
    with pytest.raises(ValueError, match="README has no lines"):
        with_table("No table here.", table([]))
