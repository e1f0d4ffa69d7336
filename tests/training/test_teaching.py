"""Teaching a network a person's hand: what is learned, what it is judged by, and what stays."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.ink.drawing import Drawing, Page, Stroke
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.library.card import TAUGHT_UNTIL
from logitdesk.library.library import Library
from logitdesk.library.own_digits import OwnDigit, OwnDigits
from logitdesk.training.checkpoint import interrupted_runs
from logitdesk.training.messages import DataProgress, EpochEnded, Failed, Finished, Progress
from logitdesk.training.request import (
    FEW,
    RecoverRun,
    TrainingRequest,
    teaching_request,
)
from logitdesk.training.teaching import Hand, read_hand
from tests.training.workers import ENDLESS, Worker


def odd_hand(each: int, labels: range = range(10), person: str = "") -> list[OwnDigit]:
    """Digits that nobody writes so: as many ticks on a line as the label says."""
    digits = []
    for label in labels:
        for turn in range(each):
            line = Stroke(np.array([[x, 300.0 + 10 * turn, 0, 20] for x in range(60, 361, 20)]))
            ticks = [
                Stroke(np.array([[80.0 + 30 * tick, y, 0, 20] for y in range(120, 301, 20)]))
                for tick in range(label)
            ]
            page = Page(Drawing((line, *ticks)))
            digits.append(
                OwnDigit.of_page(page, label, person=person, created=f"{person} {label} {turn}")
            )
    return digits


def perceptron() -> Bundle:
    return open_bundle(paths.shipped_models() / "perceptron")


def a_request(start: Bundle | None = None, **changes: Any) -> TrainingRequest:
    """A quick run beside the bars."""
    quick = teaching_request(start or perceptron(), name="Taught")
    return replace(
        quick, **{"datasets": ("mine", "mnist"), "device": "cpu", "variants": 4, "traced": 4,
                  "replay": 100, "learning_rate": 0.02, **changes},
    )  # fmt: skip


def read(start: Bundle | None = None, **changes: Any) -> Hand:
    return read_hand(a_request(start, **changes), start or perceptron(), lambda *_: None)


@pytest.fixture(autouse=True)
def _no_data_is_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGITDESK_DATA", str(tmp_path))


def test_where_no_data_set_is_here_the_samples_are_learned_again() -> None:
    request = teaching_request(perceptron())
    assert request.datasets == ("mine", "samples")
    OwnDigits().add(odd_hand(1))
    hand = read(datasets=request.datasets)
    assert (len(hand.replay), len(hand.held_out)) == (100, 200)


def test_few_digits_are_all_learned_and_left_out_in_turn_with_their_copies() -> None:
    OwnDigits().add([*odd_hand(3), *odd_hand(1, person="Ada")])
    hand = read(datasets=("mine", "samples"))
    assert len(hand.own) == 30
    assert not hand.held_back.any()
    assert hand.is_new.all()
    for turn in range(3):
        assert sorted(hand.own.labels[hand.turns == turn].tolist()) == list(range(10))
    assert hand.varied.labels.tolist() == hand.own.labels[hand.whose].tolist()
    left_out = hand.turns == 1
    data = hand.data_without(left_out)
    assert len(data.learned) == 20 * 5 + 100
    learned = {image.tobytes() for image in data.learned.images}
    for number in np.flatnonzero(left_out & (hand.own.labels > 3)):  # others may look the same
        copies = hand.varied.images[hand.whose == number]
        assert len(copies) == 5
        assert not learned.intersection(image.tobytes() for image in copies)


def test_of_many_digits_a_third_is_held_back() -> None:
    OwnDigits().add(odd_hand(FEW // 10))
    hand = read(datasets=("mine", "samples"))
    assert 0.25 < hand.held_back.mean() < 0.4
    assert set(hand.own.labels[hand.held_back].tolist()) == set(range(10))


def test_nothing_counts_as_held_back_from_a_run_that_ended_long_ago() -> None:
    """There may have been fewer digits, of which a run learns all."""
    OwnDigits().add(odd_hand(FEW // 10))
    assert not read(variants=0, datasets=("mine", "samples")).held_back.any()


def test_images_are_varied_along_their_strokes() -> None:
    digits = odd_hand(2, range(1, 3))
    OwnDigits().add([
        digits[0], replace(digits[1], drawing=Drawing(label=1)), *digits[2:]
    ])  # fmt: skip
    hand = read(datasets=("mine", "samples"))
    assert np.bincount(hand.whose).tolist() == [5] * 4
    assert hand.varied.labels.tolist() == hand.own.labels[hand.whose].tolist()


def test_without_a_digit_of_the_person_it_is_refused() -> None:
    OwnDigits().add(odd_hand(1, person="Ada"))
    with pytest.raises(UserError, match="no digit to teach"):
        read()


@pytest.mark.usefixtures("bars_data")
def test_the_outcome_is_of_digits_that_were_left_out_and_a_second_time_of_new_ones() -> None:
    OwnDigits().add(odd_hand(3, range(3)))
    with Worker(a_request(epochs=10)) as worker:
        finished = worker.last_message()
    assert isinstance(finished, Finished)
    own, bars = finished.comparisons
    assert (own.dataset, bars.dataset) == ("mine", "mnist")
    assert own.images == (3, 3, 3, *[0] * 7)
    assert own.before
    assert own.before.right == sum(own.right) - sum(own.better) + sum(own.worse)
    assert own.after.log_loss < own.before.log_loss
    assert any("left out" in m.what or "leaving" in m.what for m in worker.all_of(DataProgress))
    taught = open_bundle(Path(finished.folder))
    assert taught.card.trained_on == ("mine", "mnist")
    assert taught.card.measured["mine"]["n"] == 9
    assert taught.card.limits == perceptron().card.limits

    request = {"datasets": ("mine", "samples")}
    assert not read(taught, **request).is_new.any(), "it knows all of them"
    OwnDigits().add([replace(one, created="new") for one in odd_hand(1, range(3, 5))])
    hand = read(taught, **request)
    assert hand.own.labels[hand.is_new].tolist() == [3, 4]
    assert taught.card.settings[TAUGHT_UNTIL] == max(
        one.number for one in OwnDigits().all() if one.created != "new"
    )


@pytest.mark.usefixtures("bars_data")
def test_stopped_while_digits_are_left_out_the_network_is_kept_without_that_figure() -> None:
    OwnDigits().add(odd_hand(3, range(3)))
    with Worker(a_request(epochs=10)) as worker:
        worker.until(DataProgress, lambda told: "leaving" in told.what)
        worker.send("stop")
        finished = worker.last_message()
    assert isinstance(finished, Finished)
    assert [one.dataset for one in finished.comparisons] == ["mnist"]
    assert any("Stopped" in remark for remark in finished.remarks)


@pytest.mark.usefixtures("bars_data")
def test_of_one_digit_it_is_said_that_it_tells_nothing() -> None:
    OwnDigits().add(odd_hand(1, range(4, 5)))
    with Worker(a_request()) as worker:
        finished = worker.last_message()
    assert isinstance(finished, Finished)
    assert [one.dataset for one in finished.comparisons] == ["mnist"]
    (remark,) = finished.remarks
    assert "One digit" in remark


@pytest.mark.usefixtures("bars_data")
def test_killed_while_it_is_taught_no_digit_is_lost_and_its_best_can_be_kept() -> None:
    OwnDigits().add(odd_hand(2))
    before = paths.own_digits().read_bytes()
    with Worker(a_request(epochs=ENDLESS)) as worker:
        worker.until(EpochEnded, lambda done: done.epoch == 2)
        worker.until(Progress)
    assert len(OwnDigits().all()) == 20
    assert paths.own_digits().read_bytes() == before
    (run,) = interrupted_runs()
    OwnDigits().delete([one.number for one in OwnDigits().all()])  # which does not matter
    with Worker(RecoverRun(str(run.folder))) as worker:
        finished = worker.last_message()
    assert isinstance(finished, Finished), finished
    assert any("Stopped" in remark for remark in finished.remarks)
    assert [one.name for one in Library([paths.user_models()]).entries()] == ["Taught"]


@pytest.mark.usefixtures("bars_data")
def test_without_digits_the_run_fails_in_a_sentence() -> None:
    with Worker(a_request()) as worker:
        failed = worker.last_message()
    assert isinstance(failed, Failed)
    assert "no digit to teach" in failed.problem
