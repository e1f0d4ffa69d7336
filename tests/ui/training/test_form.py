"""The form: what it asks for, and what it refuses."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractSpinBox

from logitdesk.library.card import ARCHITECTURES, OTHER
from logitdesk.training.request import QUICK, THOROUGH, request_for
from tests.behaviour.test_library import put
from tests.behaviour.user import User
from tests.ui.training.conftest import training_of


def text_of(user: User, name: str) -> str:
    return user.find(QAbstractSpinBox, f"^{name}").text()


def error_at(user: User, name: str) -> str:
    """What is said of a field."""
    return user.said_of(user.field(f"^{name}"))


def can_start(user: User) -> bool:
    return user.button("^Start training").isEnabled()


@pytest.mark.usefixtures("mnist_folder")
def test_a_number_that_is_too_large_is_refused_at_its_field(trainer: User) -> None:
    for name, wrong, right, most in (
        ("Learning rate", "1000", "0.5", "1"),
        ("Batch size", "5000", "64", "4,096"),
        ("Epochs", "12345", "2", "9,999"),
        ("Images", "60001", "60000", "60,000"),
    ):
        trainer.enter(trainer.field(f"^{name}"), wrong)
        assert text_of(trainer, name).replace(",", "") == wrong  # not changed behind one's back
        assert f"{most} at most" in error_at(trainer, name)
        assert not can_start(trainer)
        trainer.enter(trainer.field(f"^{name}"), right)
        assert can_start(trainer)
        assert "at most" not in error_at(trainer, name)


def test_a_learning_rate_may_have_a_decimal_comma(trainer: User) -> None:
    trainer.enter(trainer.field("^Learning rate"), "0,004")
    assert text_of(trainer, "Learning rate") == "0.004"
    assert can_start(trainer)


def test_a_handful_of_images_is_too_few(trainer: User) -> None:
    trainer.enter(trainer.field("^Images"), "23")
    assert "24" in error_at(trainer, "Images")
    assert not can_start(trainer)
    trainer.enter(trainer.field("^Images"), "24")
    assert can_start(trainer)
    trainer.enter(trainer.field("^Images"), "0")
    assert text_of(trainer, "Images") == "all"
    assert can_start(trainer)


@pytest.mark.usefixtures("mnist_folder")
def test_more_images_than_the_data_has_are_refused(trainer: User) -> None:
    trainer.enter(trainer.field("^Images"), "60000")
    trainer.click(trainer.button("^MNIST"))
    trainer.click(trainer.button("^UCI pen"))
    assert text_of(trainer, "Images") == "60,000"
    assert "5,496 at most" in error_at(trainer, "Images")
    assert not can_start(trainer)


@pytest.mark.usefixtures("mnist_folder")
def test_recipes_fill_the_numbers_of_each_network(trainer: User) -> None:
    for architecture, recipe in product(
        (name for name in ARCHITECTURES if name != OTHER), (QUICK, THOROUGH)
    ):
        trainer.click(trainer.button(f"Network: {architecture}"))
        trainer.click(trainer.button(f"Recipe: {recipe}"))
        wanted = request_for(architecture, recipe)
        assert int(text_of(trainer, "Epochs")) == wanted.epochs
        assert int(text_of(trainer, "Batch size")) == wanted.batch_size
        assert float(text_of(trainer, "Learning rate")) == wanted.learning_rate
        assert trainer.button("^Variation").isChecked() == wanted.augmentation
        assert trainer.button("^UCI pen").isChecked() == ("pendigits" in wanted.datasets)


def test_a_changed_number_makes_own_settings_until_it_is_changed_back(trainer: User) -> None:
    usual = text_of(trainer, "Epochs")
    trainer.enter(trainer.field("^Epochs"), "7")
    assert trainer.button("Recipe: Own").isChecked()
    trainer.enter(trainer.field("^Epochs"), usual)
    assert trainer.button("Recipe: Quick").isChecked()


def test_where_no_data_set_is_here_the_samples_are_ticked(
    trainer: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LOGITDESK_DATA", raising=False)
    trainer.click(trainer.button("Recipe: Thorough"))
    ticked = [trainer.button(name).isChecked() for name in ("^MNIST", "^UCI", "samples,")]
    assert ticked == [False, False, True]
    assert trainer.button("Recipe: Thorough").isChecked()
    trainer.click(trainer.button("^MNIST"))
    assert trainer.button("Recipe: Own").isChecked()


@pytest.mark.usefixtures("mnist_folder")
def test_all_that_was_set_is_asked_for(home: Path, trainer: User) -> None:
    mine = put(home, "mine", "Mine")
    trainer.click(trainer.button("Network: Perceptron"))
    trainer.window.activateWindow()
    trainer.open_page("Scores")
    trainer.window.session.networks.refresh()  # type: ignore[attr-defined]  # of our window
    trainer.open_page("Training")
    trainer.wait_until(lambda: trainer.combo("^Start").count() == 3)  # shipped, mine, from scratch
    trainer.choose(trainer.combo("^Start"), "Mine")
    trainer.choose(trainer.combo("^Device"), "GPU")
    trainer.click(trainer.button("^Variation"))
    numbers = {"Epochs": "5", "Batch size": "32", "Learning rate": "0.25", "Images": "500"}
    for name, number in {**numbers, "Seed": "77"}.items():
        trainer.enter(trainer.field(f"^{name}"), number)
    trainer.enter(trainer.field("^Name"), "downloads")
    trainer.press("Return")
    request = training_of(trainer).run.request
    assert request is not None
    assert (request.architecture, request.name, request.device) == (
        "perceptron", "downloads", "gpu",
    )  # fmt: skip
    assert (request.epochs, request.batch_size, request.learning_rate) == (5, 32, 0.25)
    assert (request.samples, request.seed, request.datasets) == (500, 77, ("mnist",))
    assert request.augmentation
    assert request.start_from == request.compare_with == str(mine)
    training_of(trainer).drop()


def test_a_name_that_is_taken_is_refused_and_a_free_one_is_offered(
    home: Path, trainer: User
) -> None:
    trainer.enter(trainer.field("^Name"), "cnn")
    assert "already" in error_at(trainer, "Name")
    assert not can_start(trainer)
    put(home, "mine", "My CNN")
    trainer.window.session.networks.refresh()  # type: ignore[attr-defined]  # of our window
    trainer.enter(trainer.field("^Name"), " ")
    trainer.wait_until(lambda: trainer.field("^Name").placeholderText() == "My CNN 2")  # type: ignore[attr-defined]
    assert can_start(trainer)


def test_the_wheel_changes_no_field_without_the_focus(trainer: User) -> None:
    field, before = trainer.field("^Epochs"), text_of(trainer, "Epochs")
    edge = QPoint(1, 1)  # not the text in it, from where a sent event goes no further
    trainer.wheel(field, 1, edge)
    assert text_of(trainer, "Epochs") == before
    trainer.click(field)
    trainer.wheel(field, 1, edge)
    assert text_of(trainer, "Epochs") != before


def test_a_gpu_makes_the_estimate_shorter(trainer: User) -> None:
    trainer.click(trainer.button("Recipe: Thorough"))
    trainer.choose(trainer.combo("^Device"), "^CPU")
    slow = trainer.said_of(trainer.button("^Start training"))
    trainer.choose(trainer.combo("^Device"), "GPU")
    assert trainer.said_of(trainer.button("^Start training")) != slow
