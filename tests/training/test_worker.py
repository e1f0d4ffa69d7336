"""The worker process: what it tells of a whole run, and how it takes orders meanwhile."""

import json
import time
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.datasets.dataset import DataSet, unit_range
from logitdesk.inference.evidence import Evidence, EvidenceGraph, Question
from logitdesk.inference.network import Network
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.library.library import Library
from logitdesk.training.checkpoint import epochs_of
from logitdesk.training.messages import (
    Devices,
    EpochEnded,
    Finished,
    NothingToKeep,
    Pause,
    PhaseStarted,
    Probe,
    ProbeResult,
    Progress,
    Resume,
    Stop,
    TrainingStarted,
)
from logitdesk.training.request import ListDevices
from logitdesk.training.worker import work
from tests.training.bars_worker import tell_workers, write_bars
from tests.training.workers import ENDLESS, Worker, a_request, steps_of

EPOCHS: Final = 4
A_SECOND: Final = 1.0


def nothing_is_left_of_runs() -> bool:
    return not list(paths.runs().iterdir())


@pytest.fixture(scope="module")
def whole_run(bars: DataSet, tmp_path_factory: pytest.TempPathFactory) -> tuple[Worker, Finished]:
    """A run that nothing disturbs, seen by several tests; and its last word."""
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
            finished = worker.last_word()
            assert worker.process.exitcode == 0
        assert isinstance(finished, Finished)
        assert nothing_is_left_of_runs()
    return worker, finished


def test_a_run_tells_its_phases_in_order(whole_run: tuple[Worker, Finished]) -> None:
    phases = [(began.phase, began.device) for began in whole_run[0].all_of(PhaseStarted)]
    assert phases == [
        ("data", ""), ("tensorflow", ""), ("training", "CPU"), ("measuring", ""), ("saving", "")
    ]  # fmt: skip
    began = whole_run[0].all_of(TrainingStarted)
    assert [(b.images, b.held_out, b.epochs, b.steps) for b in began] == [(275, 25, EPOCHS, 138)]


def test_progress_is_told_about_ten_times_a_second_and_at_each_epochs_end(
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


def test_the_half_trained_network_is_shown_each_drawing_by_its_number(
    whole_run: tuple[Worker, Finished],
) -> None:
    probes = whole_run[0].all_of(ProbeResult)
    numbers = [glimpse.number for glimpse in probes]
    assert numbers == sorted(numbers)
    assert set(numbers) == {1, 2}
    assert all(len(glimpse.logits) == 10 for glimpse in probes)
    moments = [glimpse.epochs_done for glimpse in probes]
    assert moments == sorted(moments)
    assert int(np.argmax(probes[-1].logits)) == 7


def test_each_epoch_is_told_and_all_of_them_again_at_the_end(
    whole_run: tuple[Worker, Finished],
) -> None:
    worker, finished = whole_run
    epochs = worker.all_of(EpochEnded)
    assert [epoch.epoch for epoch in epochs] == list(range(1, EPOCHS + 1))
    assert finished.run.epochs == tuple(epochs)
    assert finished.run.ending == "finished"
    assert finished.run.seconds >= epochs[-1].seconds > epochs[0].seconds > 0
    assert finished.remarks == ()


def the_bundle(finished: Finished) -> Bundle:
    return open_bundle(Path(finished.folder))


def test_the_new_network_is_whole_and_reads_what_it_learned(
    whole_run: tuple[Worker, Finished], bars: DataSet
) -> None:
    bundle = the_bundle(whole_run[1])
    bundle.verify()
    assert bundle.name == whole_run[1].name == "Mine"
    logits = Network(bundle).logits(unit_range(bars.images))
    assert (logits.argmax(axis=1) == bars.labels).mean() > 0.9


def test_the_new_network_can_be_asked_from_which_ink_a_logit_comes(
    whole_run: tuple[Worker, Finished], bars: DataSet
) -> None:
    bundle = the_bundle(whole_run[1])
    content = bundle.evidence_bytes()
    assert content is not None
    graph = EvidenceGraph(content, bundle.tflite_bytes())
    images = unit_range(bars.images[:10])
    for image, logits in zip(images, Network(bundle).logits(images), strict=True):
        for digit in range(10):
            evidence = Evidence.of(image, Question(digit), graph)
            assert evidence.total == pytest.approx(logits[digit], abs=1e-3)


def test_its_card_and_history_tell_how_it_was_made(whole_run: tuple[Worker, Finished]) -> None:
    worker, finished = whole_run
    bundle = the_bundle(finished)
    settings = bundle.card.settings
    assert (settings["device"], settings["epochs_done"]) == ("CPU", EPOCHS)
    assert (settings["ending"], settings["images"]) == ("finished", 275)
    assert settings["images_per_second"] > 0
    history = (bundle.folder / "history.csv").read_bytes()
    assert epochs_of(history) == tuple(worker.all_of(EpochEnded))
    assert list((bundle.folder / "tensorboard").iterdir())
    assert json.loads((bundle.folder / "card.json").read_text())["measured"]["mnist"]["n"] == 300


def test_it_is_measured_beside_the_network_before_it(whole_run: tuple[Worker, Finished]) -> None:
    (comparison,) = whole_run[1].comparisons
    assert comparison.dataset == "mnist"
    assert (comparison.before_name, comparison.after_name) == ("Perceptron", "Mine")
    assert comparison.before is not None
    assert comparison.before.n == comparison.after.n == 300
    assert comparison.after.accuracy > 0.9 > comparison.before.accuracy
    assert sum(comparison.better) - sum(comparison.worse) == (
        comparison.after.right - comparison.before.right
    )


@pytest.mark.usefixtures("bars_data")
def test_paused_it_does_no_step_and_the_pause_does_not_count() -> None:
    with Worker(a_request(epochs=ENDLESS)) as worker:
        before = worker.until(EpochEnded)
        worker.send(Pause())
        worker.read_for(0.4)  # the step under way, and what had been told already
        assert worker.read_for(A_SECOND) == []
        worker.send(Resume())
        resumed = time.monotonic()
        worker.until(Progress)
        assert time.monotonic() - resumed < A_SECOND
        after = worker.until(EpochEnded)
        known = worker.all_of(EpochEnded).index(before)
        counted = after.seconds - before.seconds
        passed = worker.times_of(EpochEnded)[-1] - worker.times_of(EpochEnded)[known]
        assert counted < passed - A_SECOND

        worker.send(Pause())
        worker.read_for(0.4)
        worker.send(Stop())  # also a paused run can be stopped
        stopped = time.monotonic()
        worker.until_phase("measuring")
        assert time.monotonic() - stopped < A_SECOND
        finished = worker.last_word()
        assert isinstance(finished, Finished)
        assert finished.run.ending == "stopped"
        assert nothing_is_left_of_runs()


@pytest.mark.usefixtures("bars_data")
def test_two_that_are_stopped_at_once_keep_their_best_under_two_names() -> None:
    request = a_request(epochs=ENDLESS)
    with Worker(request) as one, Worker(request) as other:
        for worker in (one, other):
            worker.until(EpochEnded)
        for worker in (one, other):
            worker.send(Stop())
        stopped = time.monotonic()
        one.until_phase("measuring")
        assert time.monotonic() < stopped + A_SECOND
        finished = [worker.last_word() for worker in (one, other)]
        for worker, word in zip((one, other), finished, strict=True):
            assert isinstance(word, Finished)
            assert word.run.ending == "stopped"
            least = min(epoch.validation_loss for epoch in worker.all_of(EpochEnded))
            measured = the_bundle(word).card.measured["validation"]["log_loss"]
            assert measured == pytest.approx(least, abs=1e-5)
            assert word.comparisons[0].after_name == word.name
    bundles = Library([paths.user_models()]).bundles()
    assert sorted(bundle.name for bundle in bundles) == ["Mine", "Mine 2"]
    assert nothing_is_left_of_runs()


@pytest.mark.usefixtures("bars_data")
def test_stopped_while_tensorflow_is_imported_it_leaves_nothing() -> None:
    with Worker(a_request()) as worker:
        worker.until_phase("tensorflow")
        stopped = time.monotonic()
        worker.send(Stop())
        assert isinstance(worker.last_word(), NothingToKeep)
        assert time.monotonic() - stopped < A_SECOND
        assert worker.process.exitcode == 0
    assert nothing_is_left_of_runs()
    assert not paths.user_models().exists()


def test_it_tells_what_can_be_trained_on() -> None:
    with Worker(ListDevices(), work=work) as worker:
        devices = worker.last_word()
    assert isinstance(devices, Devices)
    values = [value for value, _ in devices.choices]
    assert values[:2] == ["auto", "cpu"]
    assert devices.choices[0][1].startswith("Automatic (")
