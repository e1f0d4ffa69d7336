"""A run from its start to what becomes of the new network, with a worker that pretends."""

import signal
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QProgressBar, QPushButton

from logitdesk import paths
from logitdesk.library.library import Library
from logitdesk.training.request import teaching_request
from tests.behaviour.user import User
from tests.ui.training.conftest import training_of
from tests.ui.training.workers import STEPS, pretend

needs_kill = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL")


def start(user: User, name: str) -> None:
    """Start a run of which the worker does what the name says."""
    user.enter(user.field("^Name"), name)
    user.click(user.button("^Start training"))


def start_and_stop(user: User, name: str) -> None:
    start(user, name)
    user.wait_until(lambda: points(user, "^loss", "validation"))
    user.click(user.button("^Stop$"))


def points(user: User, chart: str, line: str) -> list[tuple[float, float]]:
    """(epoch, value) of every point of a line; none while there is no such chart."""
    try:
        rows = user.numbers(chart).rows
    except LookupError:
        return []
    return [(float(x), float(y)) for name, x, y in rows if str(name) == line]


def default_button(user: User) -> str:
    return next(one.text() for one in user.all(QPushButton) if one.isDefault())


def test_a_download_is_told_and_can_be_stopped_before_anything_is_learned(trainer: User) -> None:
    start(trainer, "downloads")
    trainer.wait_until(lambda: trainer.sees("train.gz.*3.2 of 9.9 MB"))
    assert not trainer.button("^Pause$").isEnabled()
    bar = trainer.find(QProgressBar, "^Training progress$")
    assert bar.value() / bar.maximum() == pytest.approx(3.2 / 9.9, abs=0.01)
    trainer.click(trainer.button("^Stop$"))
    trainer.wait_until(lambda: trainer.sees("nothing to keep"))
    assert trainer.has(QAbstractButton, "^Start training")


def test_a_worker_that_hears_nothing_yet_is_stopped_all_the_same(trainer: User) -> None:
    start(trainer, "hears nothing")
    trainer.click(trainer.button("^Stop$"))
    trainer.wait_until(lambda: trainer.sees("nothing to keep"))
    assert trainer.has(QAbstractButton, "^Start training")


def test_a_run_is_shown_as_it_goes_on(trainer: User) -> None:
    start(trainer, "alone")
    trainer.draw_sample(3)
    trainer.wait_until(lambda: points(trainer, "^your digit", "3"))
    trainer.wait_until(lambda: points(trainer, "^loss", "validation"))
    assert [x for x, _ in points(trainer, "^loss", "training")] == pytest.approx(
        [step / STEPS for step in range(1, STEPS + 1)]
    )
    assert points(trainer, "^loss", "validation") == [(1, 0.25)]
    assert points(trainer, "^accuracy", "validation") == [(1, 0.9)]
    assert trainer.sees("kept: 0.25")
    assert trainer.sees("reads 3")
    assert trainer.sees("epoch 1 of 4 · 1,860 images/s · 2:10 left")
    trainer.open_page("Loss lab")
    trainer.click(trainer.button("Training alone · epoch 1 of 4 · 2:10 left"))
    assert trainer.has(QAbstractButton, "^Pause$")  # it led to the page
    trainer.click(trainer.button("^Pause$"))
    assert trainer.sees("Paused")
    trainer.click(trainer.button("^Resume$"))
    trainer.click(trainer.button("^Stop$"))
    assert not trainer.button("^Stop$").isEnabled() or not trainer.has(QAbstractButton, "^Stop$")
    trainer.wait_until(lambda: trainer.sees("A remark."))
    assert trainer.sees("99.42 %")
    trainer.click(trainer.button("How it was learned"))
    assert points(trainer, "^loss", "validation") == [(1, 0.25)]
    view = trainer.chart("^loss").view.viewRange()[0]
    assert view[1] < 2  # the axis ends where training did, not after four epochs
    trainer.click(trainer.button("Before and after"))
    trainer.click(trainer.button("^Keep it for later"))
    assert trainer.has(QAbstractButton, "^Start training")


@pytest.mark.parametrize(
    ("name", "default", "why"),
    [
        ("worse", "Keep it for later", "MNIST clearly worse than CNN"),
        ("better", "Use it", "not clearly worse than CNN"),
        ("mixed", "Use it", "not clearly worse than CNN"),
        ("alone", "Use it", "99.42"),
    ],
)
def test_a_network_that_is_clearly_worse_is_kept_rather_than_used(
    trainer: User, name: str, default: str, why: str
) -> None:
    start_and_stop(trainer, name)
    trainer.wait_until(lambda: trainer.has(QAbstractButton, "^Use it"))
    assert default_button(trainer) == default
    assert trainer.sees(why)
    training_of(trainer).dismiss()


@pytest.mark.parametrize(
    ("name", "default", "why"),
    [
        ("taught", "Use it", "gained more"),
        ("forgets", "Discard", "forgotten more of MNIST"),
        ("gains nothing", "Discard", "no better"),
    ],
)
def test_a_taught_network_is_discarded_if_it_has_forgotten_more_than_it_gained(
    trainer: User, name: str, default: str, why: str
) -> None:
    training = training_of(trainer)
    cnn = Library.of_this_computer().find("CNN")
    training.start(teaching_request(cnn, name=name))
    trainer.wait_until(lambda: training.run.epochs)
    training.stop()
    trainer.wait_until(lambda: trainer.has(QAbstractButton, "^Use it"))
    assert default_button(trainer) == default
    assert trainer.sees(why)
    assert trainer.sees("epoch 2 are kept")
    assert not trainer.sees("best on held-out")
    if name == "taught":
        assert trainer.sees("your 7s: 1 of 3 → 3 of 3 · your 9s: 2 of 3 → 3 of 3")
        assert trainer.sees("70.3–94.7")
        assert trainer.sees("may be chance")
    training.dismiss()


def test_both_networks_stand_side_by_side(trainer: User) -> None:
    start_and_stop(trainer, "worse")
    trainer.wait_until(lambda: trainer.has(QAbstractButton, "^Use it"))
    row = trainer.numbers("^Before and after, on").row("wrong")
    assert (row["before"], row["after"], row["change"]) == (32, 98, 66)
    spoken = trainer.said_of(trainer.chart("^Before and after, on"))
    assert "Read wrong: before 32, now 98, +66, worse." in spoken
    changes = trainer.numbers("^Images of each digit")
    assert changes.row(4) == {"digit": 4, "images": 982, "now-right": 1, "now-wrong": 27}
    training_of(trainer).dismiss()


def test_both_networks_are_compared_image_by_image(
    trainer: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGITDESK_DATA", str(tmp_path))  # the samples are quick
    start_and_stop(trainer, "better")
    trainer.wait_until(lambda: trainer.has(QAbstractButton, "^Use it"))
    run = training_of(trainer).run
    assert run.result is not None
    run.result = replace(run.result, folder=str(paths.shipped_models() / "squeezenet"))
    trainer.click(trainer.button("^Compare image by image"))
    trainer.wait_until(lambda: trainer.sees("SqueezeNet (reads|and CNN on)"), what="a run")
    assert trainer.combo("^second network").currentText() == "CNN"
    training_of(trainer).dismiss()


def test_a_failure_says_why_and_leads_back_to_the_form(trainer: User) -> None:
    start(trainer, "fails")
    trainer.wait_until(lambda: trainer.sees("There is no data."))
    trainer.click(trainer.button("^Back to the form"))
    assert trainer.has(QAbstractButton, "^Start training")
    assert trainer.field("^Name").text() == "fails"  # type: ignore[attr-defined]  # as it was


@pytest.mark.parametrize("answer", ["Try again", "Give up"])
def test_what_cannot_be_saved_is_tried_again_or_kept_another_day(
    trainer: User, answer: str
) -> None:
    start_and_stop(trainer, "cannot be saved")
    trainer.wait_until(lambda: trainer.sees("There is no room."))
    trainer.click(trainer.button(f"^{answer}"))
    if answer == "Try again":
        trainer.wait_until(lambda: trainer.has(QAbstractButton, "^Use it"))
        training_of(trainer).dismiss()
    else:
        trainer.wait_until(lambda: trainer.has(QAbstractButton, "^Keep its best"))


@needs_kill
def test_an_interrupted_run_is_kept_without_empty_charts(trainer: User) -> None:
    start(trainer, "dies")
    trainer.wait_until(lambda: trainer.sees("killed"))
    trainer.wait_until(lambda: trainer.sees("Training “dies” was interrupted.*1 of 1"))
    charts: list[bool] = []
    training_of(trainer).changed.connect(
        lambda: charts.append(
            training_of(trainer).state != "failed" and trainer.sees("curve begins")
        )
    )
    trainer.click(trainer.button("^Keep its best"))
    trainer.wait_until(lambda: trainer.has(QAbstractButton, "^Use it"))
    assert charts
    assert not any(charts)
    trainer.click(trainer.button("How it was learned"))
    assert points(trainer, "^loss", "training") == [(1, 0.5)]
    assert not trainer.has(QAbstractButton, "^Keep its best")
    training_of(trainer).dismiss()


@needs_kill
def test_an_interrupted_run_is_offered_at_the_next_start(trainer: User, home: Path) -> None:
    start(trainer, "dies")
    trainer.wait_until(lambda: trainer.has(QAbstractButton, "^Keep its best"))
    trainer.open_page("Scores")  # where the window opens the next time
    trainer.restart()
    trainer.wait_until(lambda: trainer.sees("A training was interrupted"))
    training_of(trainer).work = pretend
    trainer.open_page("Training")
    trainer.wait_until(lambda: not trainer.sees("A training was interrupted, and its best"))
    trainer.click(trainer.button("^Delete it"))
    trainer.wait_until(lambda: not trainer.has(QAbstractButton, "^Keep its best"))
    assert not list((home / "runs").iterdir())


def close_meanwhile(user: User, answer: str) -> None:
    user.window.close()
    assert user.is_open
    user.click(user.button(f"^{answer}"))


def test_the_window_says_that_it_closes_by_itself_and_does(trainer: User) -> None:
    start(trainer, "alone")
    trainer.wait_until(lambda: points(trainer, "^loss", "validation"))
    close_meanwhile(trainer, "Go on training")
    said: list[bool] = []
    training_of(trainer).changed.connect(lambda: said.append(trainer.sees("closes by itself")))
    close_meanwhile(trainer, "Keep the best so far")
    trainer.wait_until(lambda: not trainer.is_open)
    assert any(said)


def test_who_thinks_better_of_it_keeps_the_window_and_may_drop_the_run(
    trainer: User, home: Path
) -> None:
    start(trainer, "hangs")
    trainer.wait_until(lambda: points(trainer, "^loss", "validation"))
    close_meanwhile(trainer, "Keep the best so far")
    trainer.wait_until(lambda: training_of(trainer).state == "saving")
    assert trainer.sees("Stopped. Measuring… LogitDesk then closes by itself")
    assert trainer.chart("^loss").view.viewRange()[0][1] < 2  # it ends where training did
    close_meanwhile(trainer, "Go on training")
    close_meanwhile(trainer, "Drop it")
    trainer.wait_until(lambda: not trainer.is_open)
    assert not list((home / "runs").iterdir())


def test_a_window_that_was_to_close_stays_when_something_is_to_be_read(trainer: User) -> None:
    start(trainer, "cannot be saved")
    trainer.wait_until(lambda: points(trainer, "^loss", "validation"))
    close_meanwhile(trainer, "Keep the best so far")
    trainer.wait_until(lambda: trainer.sees("There is no room."))
    assert trainer.is_open
    trainer.click(trainer.button("^Give up"))
    trainer.wait_until(lambda: trainer.has(QAbstractButton, "^Keep its best"))
