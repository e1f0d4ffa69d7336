"""Which network reads the page: chosen by switch, menu and keys, and kept."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from logitdesk import paths
from tests.behaviour.user import User

SHIPPED = ("Perceptron", "CNN", "SqueezeNet")


@pytest.fixture
def own_network(home: Path) -> str:
    """The name of a network that the person has made: the shipped perceptron's copy."""
    folder = home / "models" / "mine"
    shutil.copytree(paths.shipped_models() / "perceptron", folder)
    card = json.loads((folder / "card.json").read_text())
    (folder / "card.json").write_text(json.dumps(card | {"name": "You & me"}))
    return "You & me"


def logits_by(user: User, name: str) -> tuple[object, ...]:
    user.wait_until(lambda: user.network == name, what=name)
    user.settle()
    return user.scores().column("logit")


def test_each_shipped_network_reads_the_page_when_it_is_chosen(user: User) -> None:
    user.draw_sample(5)
    by_button = {}
    for name in SHIPPED:
        user.click(user.button(f"^{name}$"))
        by_button[name] = logits_by(user, name)
        assert user.verdict.startswith("5")
        assert user.button(f"^{name}$").isChecked()
    assert len(set(by_button.values())) == 3
    for name in reversed(SHIPPED):
        user.menu("Model", name)
        assert logits_by(user, name) == by_button[name]
        assert user.menu_action("Model", name).isChecked()


def test_networks_have_keys(user: User) -> None:
    keys = {name: user.menu_action("Model", name).shortcut().toString() for name in SHIPPED}
    assert sorted(keys.values()) == ["Ctrl+1", "Ctrl+2", "Ctrl+3"]
    user.draw_sample(5)
    for name, key in keys.items():
        user.press(key)
        logits_by(user, name)


def test_the_network_is_said_with_its_accuracy_and_weights(user: User) -> None:
    assert user.sees(r"CNN.*99\.[5-9] %.*3\.3 M")


def test_the_switch_is_gone_along_by_arrow_keys(user: User) -> None:
    user.draw_sample(5)
    user.tab_to(user.button("^CNN$"))
    user.press("Right")
    user.wait_until(lambda: user.network != "CNN")


def test_an_own_network_is_chosen_by_menu_and_kept_over_a_restart(
    own_network: str, new_user: Callable[[], User]
) -> None:
    user = new_user()
    user.draw_sample(5)
    user.menu("Model", "Perceptron")
    as_shipped = logits_by(user, "Perceptron")
    user.menu("Model", own_network)
    assert logits_by(user, own_network) == as_shipped, "it is a copy"
    user.restart()
    assert user.network == own_network
    assert user.menu_action("Model", own_network).isChecked()
    user.menu("Model", "CNN")
    user.draw_sample(5)
    assert logits_by(user, "CNN") != as_shipped


def test_a_broken_network_keeps_nobody_from_using_the_others(
    home: Path, new_user: Callable[[], User]
) -> None:
    (home / "models" / "broken").mkdir(parents=True)
    (home / "models" / "broken" / "card.json").write_text("{}")
    user = new_user()
    user.draw_sample(5)
    assert user.verdict.startswith("5")


def test_a_network_made_meanwhile_is_found_when_the_person_comes_back(
    user: User, request: pytest.FixtureRequest
) -> None:
    own_network: str = request.getfixturevalue("own_network")
    user.menu_action("Model", "CNN")  # looks into the menu
    user.wait_until(lambda: user.offers("Model", own_network))
