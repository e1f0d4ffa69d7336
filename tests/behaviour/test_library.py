"""Managing the networks: a dialog with a list of them, opened by Ctrl+M.

What the tests find things by: the table Networks, with the columns Name, From, Architecture, MNIST
and Weights, of which the second is Name; the buttons Use, Rename, Export, Delete, Undo, Import and
Close; the field Note. In the table Enter uses the selected network, F2 renames
it in place, Delete deletes it; Ctrl+Z brings it back.
"""

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt

from logitdesk import paths
from logitdesk.ui.networks import NetworkManager
from tests.behaviour.user import User

_ACROSS: Final = Qt.Orientation.Horizontal


@pytest.fixture
def mine(home: Path) -> Path:
    """The folder of a network of the person's own, called Mine."""
    return put(home, "mine", "Mine")


@pytest.fixture
def manager(mine: Path, user: User) -> User:
    """A person with a network of their own, who manages networks."""
    return managing(user)


def put(home: Path, folder: str, name: str) -> Path:
    """Put the shipped perceptron into the person's library under another name."""
    target = home / "models" / folder
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(paths.shipped_models() / "perceptron", target)
    card = target / "card.json"
    card.write_text(card.read_text().replace('"Perceptron"', f'"{name}"', 1))
    return target


def managing(user: User) -> User:
    """Open the dialog, with the person's own network selected."""
    user.press("Ctrl+M")
    user.wait_until(lambda: "Mine" in names(user) and not user.window.isActiveWindow())
    select(user, "Mine")
    return user


def rows(user: User) -> list[dict[str, str]]:
    """The table, a row a network."""
    model = user.table("^Networks$").model()
    heads = [str(model.headerData(n, _ACROSS) or "") for n in range(model.columnCount())]
    return [dict(zip(heads, cells, strict=True)) for cells in user.cells(user.table("^Networks$"))]


def names(user: User) -> list[str]:
    return [row["Name"] for row in rows(user)]


def select(user: User, name: str) -> None:
    """Click on a network's row."""
    view, number = user.table("^Networks$"), names(user).index(name)
    column = next(n for n, head in enumerate(rows(user)[0]) if head == "Name")
    user.click(view.viewport(), view.visualRect(view.model().index(number, column)).center())


def card(folder: Path) -> dict[str, object]:
    """What a network's file says of it."""
    read: dict[str, object] = json.loads((folder / "card.json").read_text())
    return read


def test_shipped_and_own_networks_are_listed_with_their_figures(manager: User) -> None:
    assert names(manager)[:3] == ["Perceptron", "CNN", "SqueezeNet"]
    row = next(row for row in rows(manager) if row["Name"] == "Mine")
    assert row["Architecture"] == "Perceptron"
    assert row["MNIST"].startswith("9")
    assert row["Weights"].startswith("7,850")
    assert manager.sees("learning rate")  # the selected one's card, in words


def test_a_network_is_renamed_in_place(manager: User, mine: Path) -> None:
    manager.press("F2", "Ctrl+A")
    manager.type_text("Better")
    manager.press("Return")
    manager.wait_until(lambda: "Better" in names(manager))
    assert card(mine)["name"] == "Better"
    manager.click(manager.button("^Rename"))
    manager.press("Ctrl+A")
    manager.type_text("cnn")
    manager.press("Return")
    manager.wait_until(lambda: manager.sees("already"))
    assert card(mine)["name"] == "Better"


def test_a_name_is_typed_to_its_end_though_other_networks_come(
    manager: User, mine: Path, home: Path
) -> None:
    networks = manager.window.findChild(NetworkManager)
    assert isinstance(networks, NetworkManager)
    manager.press("F2", "Ctrl+A")
    manager.type_text("Bet")
    put(home, "another", "Another")
    networks.refresh()
    manager.wait_until(lambda: "Another" in [one.name for one in networks.bundles])
    manager.type_text("ter")
    manager.press("Return")
    manager.wait_until(lambda: {"Better", "Another"} <= set(names(manager)))
    assert card(mine)["name"] == "Better"


def test_a_note_is_kept(manager: User, mine: Path) -> None:
    manager.click(manager.field("^Note"))
    manager.type_text("good with sevens")
    select(manager, "CNN")
    manager.wait_until(lambda: card(mine).get("note") == "good with sevens")
    select(manager, "Mine")
    manager.wait_until(lambda: manager.sees("good with sevens"))


def test_a_deleted_network_comes_back(manager: User, mine: Path) -> None:
    manager.press("Delete")
    manager.wait_until(lambda: "Mine" not in names(manager))
    assert not mine.exists()
    manager.wait_until(lambda: manager.sees("Deleted “Mine”"))
    manager.click(manager.button("^Undo$"))
    manager.wait_until(lambda: "Mine" in names(manager))
    assert mine.is_dir()
    select(manager, "Mine")
    manager.click(manager.button("^Delete"))
    manager.wait_until(lambda: "Mine" not in names(manager))
    select(manager, "CNN")
    manager.press("Ctrl+Z")
    manager.wait_until(lambda: "Mine" in names(manager))


def test_shipped_networks_stay_as_they_are(manager: User) -> None:
    select(manager, "CNN")
    assert not manager.button("^Rename").isEnabled()
    assert not manager.button("^Delete").isEnabled()
    manager.press("Delete", "F2")
    manager.type_text("x")
    manager.press("Return")
    manager.wait()
    assert "CNN" in names(manager)
    manager.click(manager.field("^Note"))
    manager.type_text("mine")
    assert not manager.sees("mine$")


def test_any_network_is_used(manager: User) -> None:
    manager.press("Return")
    manager.wait_until(lambda: manager.sees("Mine ·"))
    select(manager, "CNN")
    manager.click(manager.button("^Use$"))
    manager.wait_until(lambda: manager.sees("CNN ·"))
    select(manager, "Perceptron")
    manager.click(manager.button("^Use$"))
    manager.wait_until(lambda: manager.sees("Perceptron ·"))
    manager.click(manager.button("^Close"))
    assert manager.window.isVisible()


def test_a_network_is_exported_and_imported_and_it_is_said_where_each_came_from(
    manager: User, tmp_path: Path, home: Path
) -> None:
    file = tmp_path / "given.logitdesk-network"
    manager.click(manager.button("^Export"))
    manager.saves(file)
    manager.wait_until(lambda: manager.sees("Exported “Mine”"))
    manager.click(manager.button("^Import"))
    manager.answer_file_dialog(file)
    manager.wait_until(lambda: len(names(manager)) == 5, seconds=60)
    origins = {row["Name"]: row["From"] for row in rows(manager)}
    assert [origins[name] for name in ("CNN", "Mine", "Mine 2")] == ["LogitDesk", "you", "imported"]
    assert len(list((home / "models").glob("*/card.json"))) == 2


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5000])


def not_an_archive(file: Path) -> None:
    file.write_text("no network")


def with_a_way_out(file: Path) -> None:
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("../outside.txt", "!")


def with_another_file_in_it(file: Path) -> None:
    """The weights are not those that the card has the hash of."""
    with zipfile.ZipFile(file) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in content.items():
            archive.writestr(name, data + b"x" if name.endswith(".tflite") else data)


@pytest.mark.parametrize("harm", [cut, not_an_archive, with_a_way_out, with_another_file_in_it])
def test_a_harmful_or_damaged_file_is_refused(
    manager: User, tmp_path: Path, home: Path, harm: Callable[[Path], None]
) -> None:
    file = tmp_path / "given.logitdesk-network"
    manager.click(manager.button("^Export"))
    manager.saves(file)
    manager.wait_until(lambda: manager.sees("Exported “Mine”"))
    harm(file)
    manager.click(manager.button("^Import"))
    manager.answer_file_dialog(file)
    manager.wait_until(lambda: manager.sees("given.logitdesk-network was not imported"), 60)
    assert len(names(manager)) == 4
    assert not list(home.rglob("outside.txt"))
    assert not list(tmp_path.rglob("outside.txt"))


def test_a_broken_network_is_told_of_and_can_be_deleted(mine: Path, user: User) -> None:
    (mine / "card.json").write_text("{")
    user.press("Ctrl+M")
    user.wait_until(lambda: "mine" in names(user))
    select(user, "mine")
    assert not user.button("^Use$").isEnabled()
    user.click(user.button("^Delete"))
    user.wait_until(lambda: "mine" not in names(user))


def test_two_windows_see_what_the_other_does(
    mine: Path, new_user: Callable[[], User], home: Path
) -> None:
    one, other = new_user(), new_user()
    managing(one)
    one.press("F2", "Ctrl+A")
    one.type_text("Renamed")
    one.press("Return")
    one.wait_until(lambda: card(mine)["name"] == "Renamed")
    one.press("Escape")
    other.window.activateWindow()
    other.wait_until(other.window.isActiveWindow)
    other.press("Ctrl+M")
    other.wait_until(lambda: "Renamed" in names(other))
    select(other, "Renamed")
    shutil.rmtree(home / "models" / mine.name)  # as a third one might
    other.click(other.button("^Use$"))
    other.wait_until(lambda: "Renamed" not in names(other))
    other.press("Escape")
