"""A whole run, without a process of its own: where it starts from, and how it ends."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
import tensorflow as tf

from logitdesk import paths
from logitdesk.datasets import catalogue as datasets
from logitdesk.datasets.dataset import DataSet, Split, concatenate, unit_range
from logitdesk.datasets.render import render_drawing
from logitdesk.datasets.unipen import Segment
from logitdesk.errors import UserError
from logitdesk.inference.network import Network
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.library.card import NetworkCard
from logitdesk.training import build as bundle_writing
from logitdesk.training import callbacks
from logitdesk.training.checkpoint import interrupted_runs
from logitdesk.training.messages import (
    Control,
    DataProgress,
    EpochEnded,
    Finished,
    Message,
    PhaseStarted,
    Progress,
    TrainingStarted,
)
from logitdesk.training.pipeline import TrainingCancelled, recover_run, run_training
from logitdesk.training.request import TrainingRequest
from tests.datasets.hands import WAYS, drawn
from tests.library.networks import put
from tests.training.bars import part_of
from tests.training.workers import a_request


@pytest.fixture(autouse=True)
def _bars_are_all_data(bars: DataSet, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(names: Sequence[str], split: Split, _: object) -> DataSet:
        return part_of(bars, split, "+".join(names))

    monkeypatch.setattr(datasets, "load", load)
    monkeypatch.setattr(callbacks, "PROGRESS_SECONDS", 0.0)


def train(**changes: object) -> tuple[Finished, list[Message]]:
    """A run, and what it told."""
    told: list[Message] = []
    return run_training(a_request(**changes), told.append, Control()), told


def first_loss(told: Sequence[Message]) -> float:
    return next(message.loss for message in told if isinstance(message, EpochEnded))


def card_of(finished: Finished) -> NetworkCard:
    return open_bundle(Path(finished.folder)).card


def test_it_can_go_on_from_a_network_there_is() -> None:
    afresh, told_afresh = train()
    further, told = train(start_from=afresh.folder, name="Further", learning_rate=1e-5)
    assert first_loss(told) < 0.1 * first_loss(told_afresh)
    assert card_of(further).settings["started_from"] == "Mine"
    assert card_of(afresh).settings["started_from"] is None
    assert card_of(further).parameters == card_of(afresh).parameters


def test_it_can_learn_from_another_networks_answers() -> None:
    taught, told = train(teachers=(str(paths.shipped_models() / "perceptron"),))
    assert card_of(taught).settings["teachers"] == ("Perceptron",)
    losses = [message.loss for message in told if isinstance(message, EpochEnded)]
    assert losses[-1] < losses[0]


def test_a_network_to_start_from_that_is_no_network_is_refused(tmp_path: Path) -> None:
    altered = put(tmp_path / "altered", "Altered")
    altered.keras_file.write_bytes(altered.keras_file.read_bytes() + b"more")
    other_build = put(tmp_path / "cnn", "CNN", "cnn")
    card = other_build.folder / "card.json"
    card.write_text(card.read_text().replace('"cnn"', '"perceptron"'))
    for folder, word in [
        (tmp_path / "nowhere", "not a folder"),
        (altered.folder, "was changed"),
        (other_build.folder, "Choose another network"),
    ]:
        with pytest.raises(UserError, match=word):
            train(start_from=str(folder))
    assert not list(paths.runs().iterdir())


def test_without_the_network_to_compare_with_it_is_measured_alone(tmp_path: Path) -> None:
    finished, _ = train(compare_with=str(tmp_path / "gone"))
    assert finished.comparisons[0].before_name is None
    (remark,) = finished.remarks
    assert "nothing to compare with" in remark


def scalars_in(folder: Path) -> dict[tuple[str, int], float]:
    """Each curve's name and epoch, with its value."""
    found = {}
    for path in sorted(folder.iterdir()):
        for record in tf.data.TFRecordDataset(str(path)):
            event = tf.compat.v1.Event.FromString(record.numpy())
            for value in event.summary.value:
                assert value.metadata.plugin_data.plugin_name == "scalars"
                found[value.tag, event.step] = float(tf.make_ndarray(value.tensor))
    return found


def test_tensorboards_files_are_in_the_bundle_if_asked_for() -> None:
    with_files, told = train(tensorboard=True)
    scalars = scalars_in(Path(with_files.folder) / "tensorboard")
    last = [message for message in told if isinstance(message, EpochEnded)][-1]
    assert len(scalars) == 4 * 3
    assert scalars["epoch/validation_loss", 3] == pytest.approx(last.validation_loss)


def test_a_loss_that_is_no_number_from_the_first_epoch_on_says_what_to_do() -> None:
    with pytest.raises(UserError, match="Choose a smaller learning rate"):
        train(learning_rate=1e38)
    assert not list(paths.runs().iterdir())
    assert not paths.user_models().exists()


def test_a_loss_that_becomes_no_number_later_leaves_the_last_good_weights(bars: DataSet) -> None:
    finished, told = train(learning_rate=3e36, epochs=30)
    assert finished.run.ending == "diverged"
    steps = [message for message in told if isinstance(message, Progress)]
    assert not np.isfinite(steps[-1].loss)
    assert np.isfinite([message.loss for message in steps[:-1]]).all()
    logits = Network(open_bundle(Path(finished.folder))).logits(unit_range(bars.images))
    assert np.isfinite(logits).all()
    assert card_of(finished).settings["ending"] == "diverged"


class StopAfter(Control):
    """Stops when a message of some kind has come and then, if wanted, a certain one."""

    def __init__(self, kind: type[Message], at: Callable[[Message], bool] = lambda _: True) -> None:
        self._kind, self._at = kind, at
        self._has_come = self._is_asked = False
        self.heard: list[Message] = []

    def hear(self, message: Message) -> None:
        self.heard.append(message)
        self._has_come |= isinstance(message, self._kind)
        self._is_asked |= self._has_come and self._at(message)

    def should_stop(self) -> bool:
        return self._is_asked


@pytest.mark.parametrize("kind", [PhaseStarted, DataProgress])
def test_stopped_before_its_first_step_it_leaves_nothing(kind: type[Message]) -> None:
    stop = StopAfter(kind)
    with pytest.raises(TrainingCancelled):
        run_training(a_request(traced=1), stop.hear, stop)
    assert not list(paths.runs().iterdir())


def test_stopped_in_its_first_epoch_there_is_a_network_that_is_measured_afterwards() -> None:
    stop = StopAfter(Progress)
    finished = run_training(a_request(), stop.hear, stop)
    assert (finished.run.ending, finished.run.epochs) == ("stopped", ())
    assert finished.run.epochs_done == pytest.approx(1 / 11)
    card = card_of(finished)
    assert card.measured["validation"]["n"] == 25
    assert card.settings["epochs_done"] == pytest.approx(0.09)
    assert card.settings["images_per_second"] == 0  # a part says nothing of it
    phases = [message.phase for message in stop.heard if isinstance(message, PhaseStarted)]
    assert phases[-2:] == ["measuring", "saving"]


def test_stopped_in_a_later_epoch_it_says_where_it_ended() -> None:
    stop = StopAfter(EpochEnded, at=lambda message: isinstance(message, Progress))
    finished = run_training(a_request(), stop.hear, stop)
    assert [epoch.epoch for epoch in finished.run.epochs] == [1]
    assert finished.run.epochs_done == pytest.approx(1 + 1 / 11)
    assert card_of(finished).settings["epochs_done"] == pytest.approx(1.09)


def interrupted(monkeypatch: pytest.MonkeyPatch, request: TrainingRequest) -> Path:
    """A run whose network could not be saved, and that was given up; its folder."""

    def full(*_: object, **__: object) -> Bundle:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(bundle_writing, "write_bundle", full)
        with pytest.raises(UserError, match=r"the disk is full\. .*try again"):
            run_training(request, lambda _: None, Control())
    (run,) = interrupted_runs()
    return run.folder


def test_what_could_not_be_saved_can_be_rescued_also_without_what_it_started_from(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start = put(paths.user_models() / "start", "Start")
    folder = interrupted(monkeypatch, a_request(start_from=str(start.folder)))
    shutil.rmtree(start.folder)
    finished = recover_run(folder, lambda _: None, Control())
    assert finished.name == "Mine"
    assert len(finished.run.epochs) == 3
    assert open_bundle(Path(finished.folder)).evidence_bytes() is not None
    card = card_of(finished)
    least = min(epoch.validation_loss for epoch in finished.run.epochs)
    assert card.measured["validation"]["log_loss"] == pytest.approx(least, abs=1e-5)
    assert not list(paths.runs().iterdir())


def test_a_network_without_a_graph_for_evidence_is_kept_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bundle_writing, "to_evidence", lambda *_: None)
    finished = run_training(a_request(), lambda _: None, Control())
    assert open_bundle(Path(finished.folder)).evidence_bytes() is None


def test_what_lies_where_a_rescued_run_was_to_go_stays(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = interrupted(monkeypatch, a_request(folder=str(tmp_path / "net")))
    second_try = put(tmp_path / "net", "Second try")
    finished = recover_run(folder, lambda _: None, Control())
    assert finished.folder == str(tmp_path / "net-2")
    assert open_bundle(tmp_path / "net") == second_try


def test_weights_that_are_not_the_networks_cannot_be_rescued(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = interrupted(monkeypatch, a_request())
    alien = [np.zeros((784, 9), np.float32), np.zeros(9, np.float32)]
    for weights, word in (([np.zeros(3, np.float32)], "not the weights"), (alien, "not the w")):
        np.savez(folder / "best-weights.npz", *weights)
        with pytest.raises(UserError, match=word):
            recover_run(folder, lambda _: None, Control())
    (folder / "best-weights.npz").write_bytes(b"no zip file")
    with pytest.raises(UserError, match="no weights"):
        recover_run(folder, lambda _: None, Control())


@pytest.fixture
def bars_and_strokes(bars: DataSet, monkeypatch: pytest.MonkeyPatch) -> tuple[int, int]:
    """What there is to learn from, wherever data sets are loaded: how many bars and strokes."""
    segments = tuple(Segment(drawn(name), writer=1) for name in WAYS)
    images = np.stack([render_drawing(segment.drawing) for segment in segments])
    labels = np.array([segment.drawing.label for segment in segments], np.uint8)
    scanned = part_of(bars, "train")
    learned = concatenate([scanned, DataSet("strokes", images, labels, segments)])

    def load(names: Sequence[str], split: Split, _: object) -> DataSet:
        return learned if split == "train" else part_of(bars, split, "+".join(names))

    monkeypatch.setattr(datasets, "load", load)
    return len(scanned), len(segments)


@pytest.mark.usefixtures("bars_and_strokes")
def test_the_card_tells_what_was_fitted_to_the_digits_that_were_held_out() -> None:
    finished, _ = train(epochs=30)
    card = card_of(finished)
    assert card.temperature is not None
    assert 0.1 <= card.temperature <= 10
    assert card.limits is not None
    assert np.isfinite(list(card.limits.values())).all()
    assert card.limits["margin"] >= 0
    assert list(card.measured) == ["validation", "mnist"]
    for figures in card.measured.values():
        assert {"fitted_log_loss", "fitted_ece", "doubted"} <= figures.keys()
    judged = card.measured["validation"]
    assert judged["fitted_log_loss"] <= judged["log_loss"]
    assert 0 <= judged["doubted"] <= 0.1


def test_more_is_made_of_the_strokes_before_it_learns_from_them(
    bars_and_strokes: tuple[int, int],
) -> None:
    bars, strokes = bars_and_strokes
    finished, told = train(epochs=1, variants=2, traced=1, junk=0.1)
    digits = (bars + strokes) + 2 * strokes + bars
    (began,) = [message for message in told if isinstance(message, TrainingStarted)]
    assert (began.images, began.held_out) == (digits + round(digits * 0.1), 25)
    made = [message.what for message in told if isinstance(message, DataProgress)]
    assert list(dict.fromkeys(made)) == [
        "varying strokes", "tracing scanned digits", "drawing what is no digit", "measuring",
    ]  # fmt: skip
    settings = card_of(finished).settings
    assert (settings["variants"], settings["traced"], settings["junk"]) == (2, 1, 0.1)
