"""What the dialog for networks does beyond what tests/behaviour/test_library.py tries."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from logitdesk import paths
from tests.behaviour.test_library import managing, names, put, rows, select
from tests.behaviour.user import User

CURVES = "^learning curves"


@pytest.fixture
def mine(home: Path) -> Path:
    return put(home, "mine", "Mine")


@pytest.fixture
def manager(mine: Path, user: User) -> User:
    return managing(user)


def current(user: User) -> str:
    """The name of the row with the focus."""
    view = user.table("^Networks$")
    assert view.window().focusWidget() is view
    return names(user)[view.currentIndex().row()]


def select_too(user: User, name: str) -> None:
    view = user.table("^Networks$")
    place = view.visualRect(view.model().index(names(user).index(name), 1)).center()
    held = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)


def lines(user: User) -> set[str]:
    return set(map(str, user.numbers(CURVES).column("line")))


def test_how_a_network_learned_is_shown_with_what_its_history_says(manager: User) -> None:
    select(manager, "CNN")
    history = (paths.shipped_models() / "cnn" / "history.csv").read_text().splitlines()
    table = manager.numbers(CURVES)
    assert lines(manager) == {"CNN", "CNN, training"}
    assert len(table.rows) == 2 * (len(history) - 1)
    losses = [float(row.split(",")[3]) for row in history[1:]]
    shown = [row[2] for row in table.rows if row[0] == "CNN"]
    assert shown == pytest.approx(losses)
    manager.click(manager.button("Curves: Accuracy"))
    last = [row for row in manager.numbers(CURVES).rows if row[0] == "CNN"][-1]
    assert last[2] == pytest.approx(float(history[-1].split(",")[4]))


def test_curves_of_several_networks_lie_over_each_other(manager: User) -> None:
    select_too(manager, "CNN")
    select_too(manager, "SqueezeNet")
    assert {"Mine", "CNN", "SqueezeNet"} <= lines(manager)
    assert not manager.button("^Delete").isEnabled()  # which of them is not said
    select(manager, "Mine")
    assert manager.button("^Delete").isEnabled()


def test_a_network_whose_history_is_gone_or_odd_has_no_curves(mine: Path, user: User) -> None:
    (mine / "history.csv").write_text("epoch,loss\n1,many\n")
    managing(user)
    assert not user.numbers(CURVES).rows
    assert user.button("^Use$").isEnabled()


@pytest.mark.usefixtures("mine")
def test_after_a_deletion_the_neighbour_has_the_focus(
    home: Path, new_user: Callable[[], User]
) -> None:
    put(home, "other", "Other")
    manager = managing(new_user())
    manager.click(manager.button("^Delete"))
    manager.wait_until(lambda: "Mine" not in names(manager))
    assert current(manager) == "Other"
    manager.press("Delete")
    manager.wait_until(lambda: "Other" not in names(manager))
    assert current(manager) == names(manager)[-1]
    manager.click(manager.button("^Undo"))
    manager.wait_until(lambda: "Other" in names(manager))
    assert current(manager) == "Other"
    manager.click(manager.button("^Undo"))
    manager.wait_until(lambda: "Mine" in names(manager))


def test_what_read_the_page_reads_it_again_when_it_comes_back(manager: User) -> None:
    manager.press("Return")
    manager.wait_until(lambda: manager.network == "Mine")
    manager.press("Delete")
    manager.wait_until(lambda: manager.network != "Mine")
    manager.press("Ctrl+Z")
    manager.wait_until(lambda: manager.network == "Mine")


def test_the_export_is_offered_under_the_new_name(manager: User) -> None:
    manager.press("F2", "Ctrl+A")
    manager.type_text("Better one")
    manager.press("Return")
    manager.wait_until(lambda: "Better one" in names(manager))
    manager.click(manager.button("^Export"))
    manager.wait_until(lambda: manager.has(QFileDialog))
    dialog = manager.find(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).stem == "Better one"
    dialog.reject()


@pytest.mark.usefixtures("quick_workers")
def test_a_keras_model_is_imported_and_reads_the_page(manager: User, tmp_path: Path) -> None:
    file = tmp_path / "tutorial.keras"
    shutil.copy(paths.shipped_models() / "perceptron" / "model.keras", file)
    manager.click(manager.button("^Import"))
    manager.answer_file_dialog(file)
    manager.wait_until(lambda: manager.sees("Imported “tutorial”"), 240)
    assert ("tutorial", "Other") in [(row["Name"], row["Architecture"]) for row in rows(manager)]
    select(manager, "tutorial")
    manager.click(manager.button("^Use$"))
    manager.wait_until(lambda: manager.sees("tutorial ·"))
    manager.click(manager.button("^Close"))
    manager.open_page("Training")
    assert manager.button("Network: Other").isChecked()
    assert manager.sees("From the weights of tutorial")
    assert not manager.sees("From scratch")


def test_an_import_can_be_stopped(manager: User, tmp_path: Path) -> None:
    file = tmp_path / "tutorial.keras"
    shutil.copy(paths.shipped_models() / "perceptron" / "model.keras", file)
    manager.click(manager.button("^Import"))
    manager.answer_file_dialog(file)
    manager.wait_until(lambda: manager.sees("Importing…"))
    manager.click(manager.button("^Stop importing"))
    manager.wait_until(lambda: not manager.sees("Importing…"))
    assert "tutorial" not in names(manager)
