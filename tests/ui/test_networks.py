"""Choosing networks, and a list that other windows change."""

import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.inference.network import Network
from logitdesk.library.bundle import Bundle
from logitdesk.library.library import Library, delete, rename, undelete
from logitdesk.ui import networks as networks_module
from logitdesk.ui.networks import Networks
from logitdesk.ui.tasks import TaskRunner
from tests.library.networks import broken, put

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def mine() -> Bundle:
    return put(paths.user_models() / "mine", "Mine", "cnn")


@pytest.fixture
def networks(mine: Bundle, background: TaskRunner) -> Networks:
    networks = Networks(Library.of_this_computer(), background)
    networks.choose_first("CNN")
    return networks


def reads(networks: Networks) -> str | None:
    return networks.network.name if networks.network else None


def names(networks: Networks) -> list[str]:
    return [bundle.name for bundle in networks.bundles]


def chosen(networks: Networks, name: str, qtbot: QtBot) -> None:
    """Choose a network and wait for it."""
    networks.choose(name)
    qtbot.waitUntil(lambda: reads(networks) == name)


def looked(networks: Networks, qtbot: QtBot) -> None:
    """Look again and wait for what it showed."""
    with qtbot.waitSignal(networks.shelf_changed):
        networks.look_again()


def problems_of(networks: Networks) -> list[str]:
    problems: list[str] = []
    networks.problem.connect(problems.append)
    return problems


# Choosing.


def test_the_shipped_ones_are_in_use_at_first(networks: Networks) -> None:
    assert networks.in_use == {
        "cnn": "CNN", "perceptron": "Perceptron", "squeezenet": "SqueezeNet",
    }  # fmt: skip
    assert not networks.can_restore


def test_a_chosen_network_is_in_use_for_its_architecture(networks: Networks, qtbot: QtBot) -> None:
    chosen(networks, "Mine", qtbot)
    assert networks.in_use["cnn"] == "Mine"
    chosen(networks, "Perceptron", qtbot)
    assert networks.in_use["cnn"] == "Mine"
    assert networks.can_restore


def test_the_shipped_ones_are_restored(networks: Networks, qtbot: QtBot) -> None:
    chosen(networks, "Mine", qtbot)
    with qtbot.waitSignal(networks.shelf_changed):
        networks.restore_shipped()
    qtbot.waitUntil(lambda: reads(networks) == "CNN")
    assert not networks.can_restore
    assert "Mine" in names(networks)


def test_restoring_leaves_a_shipped_one_that_reads(networks: Networks, qtbot: QtBot) -> None:
    chosen(networks, "Mine", qtbot)
    chosen(networks, "Perceptron", qtbot)
    networks.restore_shipped()
    assert reads(networks) == "Perceptron"
    assert networks.in_use["cnn"] == "CNN"


def test_a_network_once_loaded_is_kept_and_there_at_once(networks: Networks, qtbot: QtBot) -> None:
    first = networks.network
    chosen(networks, "SqueezeNet", qtbot)
    networks.choose("CNN")
    assert networks.network is first


def test_the_former_network_reads_until_the_chosen_one_is_there(
    networks: Networks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    slow = lambda bundle: go_on.wait(5) and Network(bundle)  # noqa: E731
    monkeypatch.setattr(networks_module, "Network", slow)
    networks.choose("Perceptron")
    assert reads(networks) == "CNN"
    go_on.set()
    qtbot.waitUntil(lambda: reads(networks) == "Perceptron")


def test_of_several_choices_the_newest_counts(networks: Networks, background: TaskRunner) -> None:
    taken: list[object] = []
    networks.network_changed.connect(lambda: taken.append(networks.network))
    networks.choose("Perceptron")
    networks.choose("SqueezeNet")
    background.close()
    QCoreApplication.processEvents()
    assert reads(networks) == "SqueezeNet"
    assert taken == [networks.network]
    networks.choose("Perceptron")  # it was loaded all the same
    assert reads(networks) == "Perceptron"


def test_a_network_that_is_newer_than_the_list_can_be_chosen(
    networks: Networks, qtbot: QtBot
) -> None:
    new = put(paths.user_models() / "new", "New")
    networks.choose_bundle(new)
    qtbot.waitUntil(lambda: reads(networks) == "New")
    qtbot.waitUntil(lambda: "New" in names(networks))
    assert networks.in_use["perceptron"] == "New"


def test_a_name_that_no_network_has_is_a_problem_and_the_former_stays(networks: Networks) -> None:
    problems = problems_of(networks)
    networks.choose("nowhere")
    assert reads(networks) == "CNN"
    assert len(problems) == 1
    assert "nowhere" in problems[0]


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
    networks = Networks(Library.of_this_computer(), background)
    networks.choose_first("Perceptron")
    former, problems = networks.network, problems_of(networks)
    with qtbot.waitSignal(networks.network_changed):
        networks.choose("Broken")
    assert networks.network is former
    assert networks.in_use["perceptron"] == "Perceptron"
    assert len(problems) == 1
    assert "model.tflite" in problems[0]


# The first one.


def test_the_remembered_ones_are_chosen_first(mine: Bundle, background: TaskRunner) -> None:
    networks = Networks(Library.of_this_computer(), background)
    networks.choose_first("Perceptron", {"cnn": mine.name, "squeezenet": "CNN", "x": "y"})
    assert reads(networks) == "Perceptron"
    assert networks.in_use["cnn"] == "Mine"
    assert networks.in_use["squeezenet"] == "SqueezeNet"


def test_the_first_network_that_can_be_loaded_stands_in_for_one_that_is_gone(
    background: TaskRunner,
) -> None:
    networks = Networks(Library.of_this_computer(), background)
    networks.choose_first("One that was deleted", {"cnn": "One that was deleted"})
    assert reads(networks) == names(networks)[0]
    assert networks.in_use["cnn"] == "CNN"


def test_all_networks_that_cannot_be_used_are_told_at_once(background: TaskRunner) -> None:
    models = paths.user_models()
    changed_copy(models / "changed")
    for name in ("empty", "bare"):
        broken(models / name)
    networks = Networks(Library([models, paths.shipped_models()]), background)
    problems = problems_of(networks)
    networks.choose_first("Broken")
    assert networks.network is not None
    (told,) = problems
    assert all(str(models / name) in told for name in ("changed", "empty", "bare"))


# A list that changes.


def test_what_another_window_trained_appears(networks: Networks, qtbot: QtBot) -> None:
    put(paths.user_models() / "new", "New")
    assert "New" not in names(networks)
    looked(networks, qtbot)
    assert "New" in names(networks)


def test_a_list_that_is_the_same_tells_nothing(networks: Networks, background: TaskRunner) -> None:
    told: list[int] = []
    networks.shelf_changed.connect(lambda: told.append(1))
    networks.look_again()
    background.close()
    QCoreApplication.processEvents()
    assert told == []


def test_the_name_of_what_reads_follows(networks: Networks, mine: Bundle, qtbot: QtBot) -> None:
    chosen(networks, "Mine", qtbot)
    loaded = networks.network
    rename(mine, "Renamed")
    with qtbot.waitSignal(networks.network_changed):
        looked(networks, qtbot)
    assert networks.network is loaded
    assert reads(networks) == "Renamed"
    assert networks.in_use["cnn"] == "Renamed"


def test_a_network_renamed_while_it_is_loaded_has_its_new_name(
    networks: Networks, mine: Bundle, qtbot: QtBot
) -> None:
    networks.choose_bundle(mine)  # in the background, and so is what follows
    networks.change(lambda: rename(mine, "Renamed"), lambda _: None, pytest.fail)
    qtbot.waitUntil(lambda: reads(networks) == "Renamed")
    networks.choose("CNN")
    networks.choose_bundle(mine)  # someone still has it by its former card
    assert reads(networks) == "Renamed"


def test_the_shipped_one_reads_where_another_window_deleted_what_read(
    networks: Networks, mine: Bundle, qtbot: QtBot
) -> None:
    chosen(networks, "Mine", qtbot)
    problems = problems_of(networks)
    delete(mine)
    looked(networks, qtbot)
    qtbot.waitUntil(lambda: reads(networks) == "CNN")
    assert networks.in_use["cnn"] == "CNN"
    assert problems == ["“Mine” was deleted or moved, so “CNN” reads instead."]


def test_a_network_in_use_that_does_not_read_is_replaced_silently(
    networks: Networks, mine: Bundle, qtbot: QtBot
) -> None:
    chosen(networks, "Mine", qtbot)
    chosen(networks, "Perceptron", qtbot)
    problems = problems_of(networks)
    delete(mine)
    looked(networks, qtbot)
    assert (reads(networks), networks.in_use["cnn"]) == ("Perceptron", "CNN")
    assert problems == []


def test_the_last_network_of_all_reads_on_when_it_is_deleted(
    tmp_path: Path, background: TaskRunner, qtbot: QtBot
) -> None:
    only = put(tmp_path / "models" / "only", "Only")
    networks = Networks(Library([tmp_path / "models"]), background)
    networks.choose_first(None)
    deleted = delete(only)
    looked(networks, qtbot)
    assert reads(networks) == "Only"
    assert networks.in_use == {}
    undelete(deleted)
    looked(networks, qtbot)
    assert networks.in_use == {"perceptron": "Only"}


def test_another_network_in_the_same_folder_is_loaded(
    networks: Networks, mine: Bundle, qtbot: QtBot
) -> None:
    chosen(networks, "Mine", qtbot)
    former = networks.network
    shutil.rmtree(mine.folder)
    put(mine.folder, "Other", "squeezenet")
    looked(networks, qtbot)
    qtbot.waitUntil(lambda: reads(networks) == "Other")
    assert networks.network is not former
    assert networks.in_use["cnn"] == "CNN"
    assert networks.in_use["squeezenet"] == "Other"


def test_a_change_is_told_when_the_list_shows_it(
    networks: Networks, mine: Bundle, qtbot: QtBot
) -> None:
    seen: list[list[str]] = []
    networks.change(
        lambda: rename(mine, "Renamed"), lambda _: seen.append(names(networks)), pytest.fail
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert "Renamed" in seen[0]


def test_a_change_that_could_not_be_made_has_the_list_read_again(
    networks: Networks, mine: Bundle, qtbot: QtBot
) -> None:
    delete(mine)  # by another window
    problems: list[str] = []
    with qtbot.waitSignal(networks.shelf_changed):
        networks.change(lambda: rename(mine, "x"), lambda _: None, problems.append)
    assert "not there any more" in problems[0]
    assert "Mine" not in names(networks)
