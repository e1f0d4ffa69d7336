"""Training a network from the window, by the real worker process.

What the tests find things by:

chart or table                              columns
Loss (chart), Accuracy (chart)              line (training, validation), epoch, value
Your digit, as it is learned (chart)        line (0 to 9), epoch, value
Before and after, on the same test images   quantity, before, after, change; rows accuracy, wrong,
                                            log-loss, calibration-error
Images of each digit …                      digit, images, now-right, now-wrong

Form: buttons Network: Perceptron, CNN, SqueezeNet; Recipe: Quick, Thorough, Own settings; MNIST,
UCI pen strokes, Variation, Start training. Fields: Name, Epochs, Batch size,
Learning rate, Images, Seed; drop-downs Start, Device. Run: Pause, Resume, Stop; how far it is
stands on every page. Outcome: Use it, Keep it for later, Discard, How it was learned, Before and
after. An interrupted run: Keep its best, Delete it. Closing meanwhile: Keep the best so far, Drop
it, Go on training.
"""

import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import psutil
import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox

from tests.behaviour.user import A_ONE, PAGES, User
from tests.training.quick_start import is_server

LOSS, ACCURACY, PROBE = r"^loss \(chart", r"^accuracy \(chart", "^your digit"
LONG: Final = 200
"""Seconds within which TensorFlow has started, on a busy computer."""


@pytest.fixture
def trainer(
    new_user: Callable[[], User],
    mnist_folder: Path,
    quick_workers: None,  # tests of teaching start them as the program does
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[User]:
    """A person on the Training page, who has MNIST."""
    monkeypatch.setenv("LOGITDESK_DATA", str(mnist_folder))
    user = new_user()
    user.press("Ctrl+R")
    user.wait()
    yield user
    if user.is_open:
        user.window.close()
        if user.is_open:  # a test has failed: leave nothing behind
            user.click(user.button("^Drop it$"))
            user.wait_until(lambda: not workers())


def workers() -> list[psutil.Process]:
    """The processes that train."""

    def trains(child: psutil.Process) -> bool:
        try:
            command = " ".join(child.cmdline())
            return ("spawn_main" in command or "forkserver" in command) and not is_server(child)
        except psutil.Error:  # it has ended meanwhile
            return False

    return [child for child in psutil.Process().children(recursive=True) if trains(child)]


def start(user: User, epochs: int) -> None:
    """Fill the form: a perceptron, from 1,000 images; and start."""
    user.click(user.button("Network: Perceptron"))
    user.enter(user.field("^Epochs"), str(epochs))
    user.enter(user.field("^Images"), "1000")
    user.click(user.button("^Start training"))


def text_of(user: User, name: str) -> str:
    """What the field for a number says."""
    return user.find(QAbstractSpinBox, f"^{name}").text()


def points(user: User, chart: str, line: str) -> list[tuple[float, float]]:
    """(epoch, value) of every point of a line that a chart shows."""
    rows = user.numbers(chart).rows
    return [(float(x), float(y)) for name, x, y in rows if str(name) == line]


def wait_for_epochs(user: User, count: int) -> None:
    """Wait until so many epochs have been validated."""
    user.wait_until(lambda: len(points(user, LOSS, "validation")) >= count, LONG)


def wait_for_outcome(user: User) -> None:
    """Wait until the person is asked what to do with the new network."""
    user.wait_until(lambda: user.sees("Keep it for later"), LONG, "the outcome")


def networks(user: User) -> list[str]:
    """The names in the library's window, which is closed again."""
    user.press("Ctrl+M")
    user.wait()
    names = [row[1] for row in user.cells(user.table("^Networks$"))]
    user.press("Escape")
    return names


def test_the_form_has_a_label_for_each_field_and_recipes_fill_it(trainer: User) -> None:
    trainer.open_page("Scores")
    trainer.open_page("Training")
    for name in ("Name", "Epochs", "Batch size", "Learning rate", "Images", "Seed"):
        assert trainer.field(f"^{name}")
    assert trainer.combo("^Start")
    assert trainer.combo("^Device")
    trainer.click(trainer.button("Network: CNN"))
    trainer.click(trainer.button("Recipe: Quick"))
    quick = int(text_of(trainer, "Epochs"))
    trainer.click(trainer.button("Recipe: Thorough"))
    assert int(text_of(trainer, "Epochs")) > quick
    assert trainer.sees(r"about .*(second|minute|hour)")
    trainer.enter(trainer.field("^Epochs"), "3")
    assert trainer.button("Recipe: Own settings").isChecked()
    assert trainer.button("^MNIST").isChecked()
    assert trainer.sees("60,000 images")


def test_the_form_refuses_what_makes_no_sense(trainer: User) -> None:
    for name in ("Epochs", "Batch size", "Learning rate"):
        field = trainer.field(f"^{name}")
        before = text_of(trainer, name)
        trainer.enter(field, "many")
        assert text_of(trainer, name) == before
        trainer.enter(field, "0")
        assert float(text_of(trainer, name)) > 0
    trainer.enter(trainer.field("^Name"), "CNN")
    assert trainer.sees("already")
    trainer.click(trainer.button("^Start training"))
    trainer.wait()
    assert trainer.has(QAbstractButton, "^Start training")
    trainer.enter(trainer.field("^Name"), "Better")
    for data in ("^MNIST", "^UCI pen"):
        if trainer.button(data).isChecked():
            trainer.click(trainer.button(data))
    assert trainer.sees("nothing to learn from|at least one")
    trainer.click(trainer.button("^Start training"))
    trainer.wait()
    assert trainer.has(QAbstractButton, "^Start training")


def test_a_run_is_followed_paused_stopped_and_used_the_next_day(trainer: User) -> None:
    start(trainer, epochs=5000)
    trainer.draw([A_ONE])
    wait_for_epochs(trainer, 1)
    trainer.wait_until(lambda: points(trainer, PROBE, "3"), LONG)
    for page in PAGES:
        trainer.open_page(page)
        trainer.wait_until(lambda: trainer.sees(r"epoch \d+.*5000.*\d:\d\d left"))
    trainer.open_page("Training")  # a lab has no page to draw on
    trainer.press("Ctrl+N")
    trainer.draw_sample(7)
    trainer.wait_until(lambda: "7" in trainer.verdict)
    seen = len(points(trainer, PROBE, "7"))
    trainer.wait_until(lambda: len(points(trainer, PROBE, "7")) > seen)
    assert all(points(trainer, PROBE, str(digit)) for digit in range(10))

    trainer.click(trainer.button("^Pause$"))
    trainer.wait_until(lambda: stands_still(trainer))
    stands = points(trainer, LOSS, "training")
    trainer.click(trainer.button("^Resume$"))
    trainer.wait_until(lambda: len(points(trainer, LOSS, "training")) > len(stands))
    losses = points(trainer, LOSS, "training")
    assert losses[-1][1] < losses[0][1]
    wait_for_epochs(trainer, 2)
    trainer.click(trainer.button("^Stop$"))
    wait_for_outcome(trainer)
    assert not [run for run in workers() if run.status() == psutil.STATUS_STOPPED]
    row = trainer.numbers("Before and after").row("accuracy")
    assert 0.5 < float(row["after"]) < 1
    assert float(row["change"]) == pytest.approx(float(row["after"]) - float(row["before"]))
    changes = trainer.numbers("Images of each digit")
    assert sum(map(float, changes.column("images"))) == 10_000

    trainer.click(trainer.button("^Use it"))
    trainer.wait_until(lambda: trainer.sees("My Perceptron ·"))
    trainer.open_page("Scores")
    assert trainer.scores()
    trainer.restart()
    trainer.wait_until(lambda: trainer.sees("My Perceptron ·"))


def test_a_run_that_ends_is_looked_at_and_discarded(trainer: User) -> None:
    start(trainer, epochs=2)
    wait_for_outcome(trainer)
    trainer.click(trainer.button("How it was learned"))
    for chart in (LOSS, ACCURACY):
        assert [x for x, _ in points(trainer, chart, "validation")] == [1, 2]
        assert points(trainer, chart, "training")[-1][0] == pytest.approx(2, abs=0.2)
    assert all(0 < share <= 1 for _, share in points(trainer, ACCURACY, "validation"))
    trainer.click(trainer.button("Before and after"))
    trainer.click(trainer.button("^Discard"))
    trainer.wait_until(lambda: trainer.sees("Deleted “My Perceptron”"))
    assert "My Perceptron" not in networks(trainer)
    assert trainer.has(QAbstractButton, "^Start training")


def stands_still(user: User) -> bool:
    """Whether nothing is learned for half a second."""
    before = points(user, LOSS, "training")
    user.wait(500)
    return points(user, LOSS, "training") == before


def kill_worker(user: User) -> None:
    """The system kills what trains, as it does where memory is short."""
    for worker in workers():
        worker.send_signal(signal.SIGKILL)
    user.wait_until(lambda: user.sees("Keep its best"), LONG, "what can be done")


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL")
def test_a_killed_worker_leaves_its_best_to_be_kept_the_next_day(trainer: User) -> None:
    start(trainer, epochs=5000)
    wait_for_epochs(trainer, 2)
    kill_worker(trainer)
    assert trainer.sees("killed")
    trainer.draw_sample(7)
    trainer.wait_until(lambda: "7" in trainer.verdict)
    trainer.restart()
    trainer.wait_until(lambda: trainer.sees("interrupted"))
    trainer.open_page("Training")
    trainer.wait_until(lambda: trainer.sees("Keep its best"))
    trainer.click(trainer.button("Keep its best"))
    wait_for_outcome(trainer)
    trainer.click(trainer.button("^Keep it for later"))
    trainer.wait_until(lambda: "My Perceptron" in networks(trainer))
    assert trainer.sees(r"CNN ·")  # which reads on


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL")
def test_what_an_interrupted_run_left_can_be_deleted(trainer: User) -> None:
    start(trainer, epochs=5000)
    wait_for_epochs(trainer, 2)  # the first one's weights are on the disk
    kill_worker(trainer)
    trainer.click(trainer.button("^Delete it"))
    trainer.wait_until(lambda: not trainer.sees("Keep its best"))
    trainer.wait_until(lambda: not list((trainer.home / "runs").iterdir()))


@pytest.mark.parametrize("answer", ["Keep the best so far", "Drop it"])
def test_closing_the_window_asks_what_becomes_of_the_run(trainer: User, answer: str) -> None:
    start(trainer, epochs=5000)
    wait_for_epochs(trainer, 1)
    trainer.window.close()
    trainer.click(trainer.button("^Go on training"))
    assert trainer.is_open
    done = len(points(trainer, LOSS, "validation"))
    wait_for_epochs(trainer, done + 1)
    trainer.window.close()
    assert trainer.is_open
    trainer.click(trainer.button(f"^{answer}"))
    trainer.wait_until(lambda: not trainer.is_open, LONG)
    assert not workers()
    assert not list((trainer.home / "runs").iterdir())
    trainer.restart()
    assert ("My Perceptron" in networks(trainer)) == (answer == "Keep the best so far")
