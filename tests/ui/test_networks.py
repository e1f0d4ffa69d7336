"""Choosing networks, and a list that other windows change."""

import shutil
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.inference.network import Network
from logitdesk.library.bundle import Bundle
from logitdesk.library.library import Library, delete, rename, undelete
from logitdesk.ui import networks as networks_module
from logitdesk.ui.networks import NetworkManager, summary
from logitdesk.ui.tasks import TaskRunner
from tests.library.cards import card_named
from tests.library.networks import broken, put

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def mine() -> Bundle:
    return put(paths.user_models() / "mine", "Mine", "cnn")


@pytest.fixture
def networks(mine: Bundle, background: TaskRunner) -> NetworkManager:
    networks = NetworkManager(Library.of_this_computer(), background)
    networks.choose_first("CNN")
    return networks


def reads(networks: NetworkManager) -> str | None:
    return networks.network.name if networks.network else None


def names(networks: NetworkManager) -> list[str]:
    return [bundle.name for bundle in networks.bundles]


def choose(networks: NetworkManager, name: str) -> None:
    networks.choose_bundle(next(one for one in networks.bundles if one.name == name))


def chosen(networks: NetworkManager, name: str, qtbot: QtBot) -> None:
    """Choose a network and wait for it."""
    choose(networks, name)
    qtbot.waitUntil(lambda: reads(networks) == name)


def looked(networks: NetworkManager, qtbot: QtBot) -> None:
    """Look again and wait for what it showed."""
    with qtbot.waitSignal(networks.list_changed):
        networks.refresh()


def problems_of(networks: NetworkManager) -> list[str]:
    problems: list[str] = []
    networks.problem.connect(problems.append)
    return problems


# Choosing.


def test_the_former_network_reads_until_the_chosen_one_is_there(
    networks: NetworkManager, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    slow = lambda bundle: go_on.wait(5) and Network(bundle)  # noqa: E731
    monkeypatch.setattr(networks_module, "Network", slow)
    choose(networks, "Perceptron")
    assert reads(networks) == "CNN"
    go_on.set()
    qtbot.waitUntil(lambda: reads(networks) == "Perceptron")


def test_of_several_choices_the_newest_counts(
    networks: NetworkManager, background: TaskRunner
) -> None:
    taken: list[object] = []
    networks.network_changed.connect(lambda: taken.append(networks.network))
    choose(networks, "Perceptron")
    choose(networks, "SqueezeNet")
    background.close()
    QCoreApplication.processEvents()
    assert reads(networks) == "SqueezeNet"
    assert taken == [networks.network]


def test_a_network_that_is_newer_than_the_list_can_be_chosen(
    networks: NetworkManager, qtbot: QtBot
) -> None:
    new = put(paths.user_models() / "new", "New")
    networks.choose_bundle(new)
    qtbot.waitUntil(lambda: reads(networks) == "New")
    qtbot.waitUntil(lambda: "New" in names(networks))


def test_what_is_trained_is_compared_with_what_reads_or_with_the_shipped_one(
    networks: NetworkManager, qtbot: QtBot
) -> None:
    def in_use(architecture: str) -> str:
        bundle = networks.bundle_in_use(architecture)
        return "" if bundle is None else bundle.name

    chosen(networks, "Mine", qtbot)
    assert [in_use(one) for one in ("cnn", "squeezenet", "other")] == ["Mine", "SqueezeNet", ""]
    chosen(networks, "Perceptron", qtbot)
    assert in_use("cnn") == "CNN"
    assert [one.name for one in networks.bundles if networks.is_reading(one)] == ["Perceptron"]


def changed_copy(folder: Path) -> Bundle:
    """A bundle with a changed byte."""
    bundle = put(folder, "Broken")
    file = folder / "model.tflite"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    return bundle


def test_a_changed_network_is_a_problem_and_the_former_stays(
    background: TaskRunner, qtbot: QtBot
) -> None:
    changed_copy(paths.user_models() / "broken")
    networks = NetworkManager(Library.of_this_computer(), background)
    networks.choose_first("Perceptron")
    former, problems = networks.network, problems_of(networks)
    with qtbot.waitSignal(networks.network_changed):
        choose(networks, "Broken")
    assert networks.network is former
    assert len(problems) == 1
    assert "model.tflite" in problems[0]


# The first one.


def test_the_first_network_that_can_be_loaded_stands_in_for_one_that_is_gone(
    background: TaskRunner,
) -> None:
    networks = NetworkManager(Library.of_this_computer(), background)
    networks.choose_first("One that was deleted")
    assert reads(networks) == names(networks)[0]


def test_all_networks_that_cannot_be_used_are_told_at_once(background: TaskRunner) -> None:
    models = paths.user_models()
    changed_copy(models / "changed")
    for name in ("empty", "bare"):
        broken(models / name)
    networks = NetworkManager(Library([models, paths.shipped_models()]), background)
    problems = problems_of(networks)
    networks.choose_first("Broken")
    assert networks.network is not None
    (told,) = problems
    assert all(str(models / name) in told for name in ("changed", "empty", "bare"))


# A list that changes.


def test_a_list_that_is_the_same_tells_nothing(
    networks: NetworkManager, background: TaskRunner
) -> None:
    told: list[int] = []
    networks.list_changed.connect(lambda: told.append(1))
    networks.refresh()
    background.close()
    QCoreApplication.processEvents()
    assert told == []


def test_the_name_of_what_reads_follows(
    networks: NetworkManager, mine: Bundle, qtbot: QtBot
) -> None:
    chosen(networks, "Mine", qtbot)
    loaded = networks.network
    rename(mine, "Renamed")
    with qtbot.waitSignal(networks.network_changed):
        looked(networks, qtbot)
    assert networks.network is loaded
    assert reads(networks) == "Renamed"


def test_a_network_renamed_while_it_is_loaded_has_its_new_name(
    networks: NetworkManager, mine: Bundle, qtbot: QtBot
) -> None:
    networks.choose_bundle(mine)  # in the background, and so is what follows
    networks.change(lambda: rename(mine, "Renamed"), lambda _: None, pytest.fail)
    qtbot.waitUntil(lambda: reads(networks) == "Renamed")
    chosen(networks, "CNN", qtbot)
    networks.choose_bundle(mine)  # someone still has it by its former card
    qtbot.waitUntil(lambda: reads(networks) == "Renamed")


def test_the_shipped_one_reads_where_another_window_deleted_what_read(
    networks: NetworkManager, mine: Bundle, qtbot: QtBot
) -> None:
    chosen(networks, "Mine", qtbot)
    problems = problems_of(networks)
    delete(mine)
    looked(networks, qtbot)
    qtbot.waitUntil(lambda: reads(networks) == "CNN")
    assert problems == ["“Mine” was deleted or moved, so “CNN” reads instead."]


def test_the_last_network_of_all_reads_on_when_it_is_deleted(
    tmp_path: Path, background: TaskRunner, qtbot: QtBot
) -> None:
    only = put(tmp_path / "models" / "only", "Only")
    networks = NetworkManager(Library([tmp_path / "models"]), background)
    networks.choose_first(None)
    deleted = delete(only)
    looked(networks, qtbot)
    assert reads(networks) == "Only"
    undelete(deleted)
    looked(networks, qtbot)


def test_another_network_in_the_same_folder_is_loaded(
    networks: NetworkManager, mine: Bundle, qtbot: QtBot
) -> None:
    chosen(networks, "Mine", qtbot)
    former = networks.network
    shutil.rmtree(mine.folder)
    put(mine.folder, "Other", "squeezenet")
    looked(networks, qtbot)
    qtbot.waitUntil(lambda: reads(networks) == "Other")
    assert networks.network is not former


def test_a_change_is_told_when_the_list_shows_it(
    networks: NetworkManager, mine: Bundle, qtbot: QtBot
) -> None:
    seen: list[list[str]] = []
    networks.change(
        lambda: rename(mine, "Renamed"), lambda _: seen.append(names(networks)), pytest.fail
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert "Renamed" in seen[0]


def test_a_change_that_could_not_be_made_has_the_list_read_again(
    networks: NetworkManager, mine: Bundle, qtbot: QtBot
) -> None:
    delete(mine)  # by another window
    problems: list[str] = []
    with qtbot.waitSignal(networks.list_changed):
        networks.change(lambda: rename(mine, "x"), lambda _: None, problems.append)
    assert "not there any more" in problems[0]
    assert "Mine" not in names(networks)


# What is said of one.

CARD = replace(
    card_named("CNN", weights=3_274_634),
    architecture="cnn",
    measured={"mnist": {"accuracy": 0.9963}, "pendigits": {"accuracy": 0.9953}},
)


def test_a_summary_tells_accuracy_and_size() -> None:
    assert "99.6" in summary(CARD)
    assert "3.3\N{NO-BREAK SPACE}M" in summary(CARD)
    assert "145\N{NO-BREAK SPACE}k" in summary(replace(CARD, weights=145_418))
    assert "7,850" in summary(replace(CARD, weights=7850))
    assert "MNIST" not in summary(replace(CARD, measured={}))
