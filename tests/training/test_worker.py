"""The worker process: the messages of a whole run, and the commands that it takes meanwhile."""

import json
import multiprocessing
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread
from typing import Final

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.datasets.dataset import DataSet, unit_range
from logitdesk.inference.evidence import EvidenceGraph, Question
from logitdesk.inference.network import Network
from logitdesk.library.bundle import open_bundle
from logitdesk.library.library import Library
from logitdesk.training.build import history_csv
from logitdesk.training.messages import (
    DataProgress,
    EpochEnded,
    Finished,
    NothingToKeep,
    PhaseStarted,
    Probe,
    ProbeResult,
    Progress,
    TrainingStarted,
)
from logitdesk.training.worker import Link
from tests.training.bars_worker import tell_workers, write_bars
from tests.training.workers import ENDLESS, Worker, a_request, steps_of

EPOCHS: Final = 4
A_SECOND: Final = 1.0


pytestmark = pytest.mark.xdist_group("whole run")  # which is made once


@pytest.fixture(scope="module")
def whole_run(bars: DataSet, tmp_path_factory: pytest.TempPathFactory) -> tuple[Worker, Finished]:
    """A run that nothing disturbs, seen by several tests; and its final message."""
    folder = tmp_path_factory.mktemp("whole-run")
    request = a_request(
        epochs=EPOCHS,
        batch_size=2,
        learning_rate=0.001,
        compare_with=str(paths.shipped_models() / "perceptron"),
        tensorboard=True,
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LOGITDESK_HOME", str(folder / "home"))
        patch.setenv("LOGITDESK_DATA", str(folder / "data"))
        files = write_bars(folder / "data", bars)
        for name, value in tell_workers(folder / "files.json", files).items():
            patch.setenv(name, value)
        with Worker(request) as worker:
            worker.send(Probe(1, unit_range(bars.images[3]).tobytes()))
            worker.until(EpochEnded)
            worker.send(Probe(2, unit_range(bars.images[7]).tobytes()))
            finished = worker.last_message()
            assert worker.process.exitcode == 0
        assert isinstance(finished, Finished)
        assert not list(paths.runs().iterdir())
    return worker, finished


def test_phases_come_in_order_and_measuring_says_how_far_it_is(
    whole_run: tuple[Worker, Finished],
) -> None:
    worker, _ = whole_run
    phases = [(started.phase, started.device) for started in worker.all_of(PhaseStarted)]
    assert phases == [
        ("data", ""), ("tensorflow", ""), ("training", "CPU"), ("measuring", ""), ("saving", "")
    ]  # fmt: skip
    (started,) = worker.all_of(TrainingStarted)
    assert (started.images, started.held_out, started.epochs, started.steps) == (275, 25, 4, 138)
    measured = worker.all_of(DataProgress)[-1]
    assert (measured.what, measured.done, measured.total) == ("measuring", 625, 625)


def test_progress_comes_about_ten_times_a_second_and_at_each_epochs_end(
    whole_run: tuple[Worker, Finished],
) -> None:
    worker, _ = whole_run
    progress, times = worker.all_of(Progress), worker.times_of(Progress)
    steps = steps_of(progress)
    assert steps == sorted(steps)
    assert {138 * epoch for epoch in range(1, EPOCHS + 1)} <= set(steps)
    assert EPOCHS + 2 < len(progress) <= 10 * (times[-1] - times[0]) + EPOCHS + 2
    assert progress[-1].images_per_second > 0
    assert progress[-1].seconds_left is not None
    assert progress[-1].share_done == 1


def test_the_half_trained_network_reads_each_drawing(whole_run: tuple[Worker, Finished]) -> None:
    probes = whole_run[0].all_of(ProbeResult)
    numbers, moments = [p.number for p in probes], [p.epochs_done for p in probes]
    assert numbers == sorted(numbers)
    assert set(numbers) == {1, 2}
    assert moments == sorted(moments)
    assert all(len(probe.logits) == 10 for probe in probes)
    assert int(np.argmax(probes[-1].logits)) == 7


def test_the_new_network_is_whole_and_says_how_it_was_made(
    whole_run: tuple[Worker, Finished], bars: DataSet
) -> None:
    worker, finished = whole_run
    epochs = tuple(worker.all_of(EpochEnded))
    assert [epoch.epoch for epoch in epochs] == list(range(1, EPOCHS + 1))
    assert (finished.run.epochs, finished.run.ending) == (epochs, "finished")
    assert finished.run.seconds >= epochs[-1].seconds > epochs[0].seconds > 0
    assert finished.remarks == ()
    bundle = open_bundle(Path(finished.folder))
    bundle.verify()
    assert bundle.name == finished.name == "Mine"
    settings = bundle.card.settings
    assert (settings["device"], settings["epochs_done"]) == ("CPU", EPOCHS)
    assert (settings["ending"], settings["images"]) == ("finished", 275)
    assert float(str(settings["images_per_second"])) > 0
    assert (bundle.folder / "history.csv").read_bytes() == history_csv(epochs)
    assert list((bundle.folder / "tensorboard").iterdir())
    assert json.loads((bundle.folder / "card.json").read_text())["measured"]["mnist"]["n"] == 300
    logits = Network(bundle).logits(unit_range(bars.images))
    assert (logits.argmax(axis=1) == bars.labels).mean() > 0.9
    content = bundle.evidence_bytes()
    assert content is not None
    graph = EvidenceGraph(content, bundle.tflite_bytes())
    for image, answers in zip(unit_range(bars.images[:10]), logits, strict=False):
        totals = [graph.evidence(image, Question(digit)).total for digit in range(10)]
        np.testing.assert_allclose(totals, answers, atol=1e-3)


def test_it_is_measured_beside_the_network_before_it(whole_run: tuple[Worker, Finished]) -> None:
    (comparison,) = whole_run[1].comparisons
    assert comparison.dataset == "mnist"
    assert (comparison.before_name, comparison.after_name) == ("Perceptron", "Mine")
    assert comparison.before is not None
    assert comparison.before.n == comparison.after.n == 300
    assert comparison.after.accuracy > 0.9 > comparison.before.accuracy
    gained = comparison.after.right - comparison.before.right
    assert sum(comparison.better) - sum(comparison.worse) == gained


@pytest.mark.usefixtures("bars_data")
def test_paused_it_does_no_step_and_the_pause_does_not_count() -> None:
    with Worker(a_request(epochs=ENDLESS)) as worker:
        before = worker.until(EpochEnded)
        worker.send("pause")
        while worker.read_for(1.5 * A_SECOND):  # the step under way, and what was on its way
            pass
        worker.send("resume")
        worker.until(Progress)
        after = worker.until(EpochEnded)
        known = worker.all_of(EpochEnded).index(before)
        counted = after.seconds - before.seconds
        passed = worker.times_of(EpochEnded)[-1] - worker.times_of(EpochEnded)[known]
        assert counted < passed - A_SECOND
        worker.send("pause")
        worker.read_for(0.4)
        worker.send("stop")  # also a paused run can be stopped
        stopped = time.monotonic()
        worker.until_phase("measuring")
        assert time.monotonic() - stopped < A_SECOND
        finished = worker.last_message()
        assert isinstance(finished, Finished)
        assert finished.run.ending == "stopped"
        assert finished.run.epochs_done >= finished.run.epochs[-1].epoch


@pytest.mark.usefixtures("bars_data")
def test_two_that_are_stopped_at_once_keep_their_best_under_two_names() -> None:
    request = a_request(epochs=ENDLESS)
    with Worker(request) as one, Worker(request) as other:
        one.until(EpochEnded)
        other.until(EpochEnded)
        for worker in (one, other):
            worker.send("stop")
        stopped = time.monotonic()
        one.until_phase("measuring")
        other.until_phase("measuring")
        assert time.monotonic() < stopped + 2 * A_SECOND
        for worker in (one, other):
            finished = worker.last_message()
            assert isinstance(finished, Finished)
            assert finished.run.ending == "stopped"
            least = min(epoch.validation_loss for epoch in worker.all_of(EpochEnded))
            card = open_bundle(Path(finished.folder)).card
            assert card.measured["validation"]["log_loss"] == pytest.approx(least, abs=1e-5)
            assert finished.comparisons[0].after_name == finished.name
    bundles = Library([paths.user_models()]).bundles()
    assert sorted(bundle.name for bundle in bundles) == ["Mine", "Mine 2"]
    assert not list(paths.runs().iterdir())


def test_it_says_that_it_stops_though_tensorflow_is_in_the_middle_of_something() -> None:
    window, workers_end = multiprocessing.Pipe()
    link = Link(workers_end)
    listening = Thread(target=link.listen)
    listening.start()
    with workers_end:
        link.send(PhaseStarted("training", "CPU"))
        link.send(Progress(1, 1, 11, 11, 0.5, 0.9))
        window.send("stop")  # an epoch is being validated, say: nobody asks for long
        told = [window.recv() for _ in range(3)]
        assert told[-1] == PhaseStarted("measuring")
        assert link.should_stop()
        link.send(PhaseStarted("measuring"))  # now it has noticed: it is not told twice
        link.send(PhaseStarted("saving"))
        assert window.recv() == PhaseStarted("saving")
        window.close()
        listening.join()


@pytest.mark.usefixtures("bars_data")
def test_stopped_while_tensorflow_is_imported_it_leaves_nothing() -> None:
    with Worker(a_request(), is_quick=False) as worker:
        worker.until_phase("tensorflow")
        stopped = time.monotonic()
        worker.send("stop")
        assert isinstance(worker.last_message(), NothingToKeep)
        assert time.monotonic() - stopped < 5 * A_SECOND  # the tests' computer is busy
        assert worker.process.exitcode == 0
    assert not list(paths.runs().iterdir())
    assert not paths.user_models().exists()


def test_the_worker_is_imported_without_tensorflow() -> None:
    code = (
        "import logitdesk.training.worker, sys; "
        "sys.exit(bool({'tensorflow', 'keras', 'PySide6', 'pooch'} & set(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
