from dataclasses import replace

import pytest

from logitdesk.training.messages import Ending
from logitdesk.ui.training.record import Record
from logitdesk.ui.training.run_words import clock, figures, phase_words, share_done, status, title
from logitdesk.ui.training.training_thread import DataProgress, Finished, Progress, TrainingResult
from tests.ui.training.stage import REQUEST

MIDWAY = Progress(3, 16, 50, 100, 0.1, 0.97, images_per_second=1860.4, seconds_left=129.2)
DOWNLOAD = DataProgress("train-images-idx3-ubyte.gz", 3_200_000, 9_912_422)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0:00"),
        (0.2, "0:01"),
        (59.5, "1:00"),
        (130, "2:10"),
        (3600, "1:00:00"),
        (3730, "1:02:10"),
    ],
)
def test_a_clock_has_hours_only_if_there_are_any(seconds: float, words: str) -> None:
    assert clock(seconds) == words


def test_the_title_says_what_is_trained_on_what() -> None:
    assert title(Record(request=REQUEST)) == "Training My CNN on MNIST"
    both = replace(REQUEST, datasets=("mnist", "pendigits"), name="")
    assert title(Record(request=both)) == "Training a new network on MNIST and UCI pen strokes"
    assert title(Record()) == "Keeping what an interrupted run had learned"


def test_each_phase_has_its_words() -> None:
    assert phase_words("preparing", Record(phase="starting")) == "Starting…"
    assert phase_words("preparing", Record(phase="data")) == "Reading data…"
    assert phase_words("preparing", Record(phase="tensorflow")) == "Starting TensorFlow…"
    assert phase_words("training", Record(phase="training", device="CPU")) == "Training on CPU"
    assert phase_words("training", Record(phase="training")) == "Training…"
    assert phase_words("paused", Record(phase="training", device="CPU")) == "Paused"
    assert phase_words("stopping", Record(phase="training")) == "Stopping…"
    assert phase_words("saving", Record(phase="measuring")) == "Measuring on the test images…"
    assert phase_words("saving", Record(phase="saving")) == "Writing…"
    assert phase_words("failed", Record(phase="data")) == "Training failed"


def test_a_download_tells_how_much_of_how_much() -> None:
    record = Record(phase="data", data=DOWNLOAD)
    words = phase_words("preparing", record)
    assert words == "Downloading train-images-idx3-ubyte.gz… 3.2 of 9.9 MB"
    small = Record(phase="data", data=DataProgress("t10k-labels-idx1-ubyte.gz", 1024, 4542))
    assert phase_words("preparing", small).endswith("… 1 of 5 kB")


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("drawing pendigits", "Drawing pendigits… 1,200 of 7,494"),
        ("varying strokes", "Varying strokes… 1,200 of 7,494"),
        ("tracing scanned digits", "Tracing scanned digits… 1,200 of 7,494"),
        ("drawing what is no digit", "Drawing what is no digit… 1,200 of 7,494"),
    ],
)
def test_what_is_made_is_counted(what: str, words: str) -> None:
    record = Record(request=REQUEST, phase="data", data=DataProgress(what, 1200, 7494))
    assert phase_words("preparing", record) == words
    assert status("preparing", record) == ("Training My CNN", " · Data: 1,200 of 7,494")
    assert share_done("preparing", record) == pytest.approx(0.16, abs=0.01)


@pytest.mark.parametrize(
    ("ending", "word"),
    [("finished", "Finished"), ("stopped", "Stopped"), ("diverged", "no number")],
)
def test_the_end_says_why(ending: Ending, word: str) -> None:
    outcome = Finished("My CNN", "folder", (), TrainingResult(ending=ending))
    assert word in phase_words("finished", Record(request=REQUEST, outcome=outcome))


def test_figures_tell_as_much_as_is_known() -> None:
    record = Record(request=REQUEST, progress=MIDWAY)
    assert figures("training", record) == "epoch 3 of 16 · 1,860 images/s · 2:10 left"
    unknown = replace(MIDWAY, images_per_second=0.0, seconds_left=None)
    assert figures("training", Record(progress=unknown)) == "epoch 3 of 16"
    assert figures("saving", record) == "epoch 3 of 16"
    assert figures("preparing", Record()) == ""


def test_the_status_bar_is_told_it_briefly() -> None:
    record = Record(request=REQUEST, phase="training", progress=MIDWAY)
    assert status("training", record) == ("Training My CNN", " · epoch 3 / 16 · 2:10 left")
    assert status("paused", record) == ("Training My CNN", " · epoch 3 / 16 · Paused")
    assert status("stopping", record) == ("Training My CNN", " · Stopping…")
    assert status("unsaved", record) == ("Training My CNN", " · Not saved")
    assert status("finished", record) == ("Training finished", "")
    assert status("failed", record) == ("Training failed", "")
    loading = Record(request=REQUEST, phase="data", data=DOWNLOAD)
    assert status("preparing", loading) == ("Training My CNN", " · Data: 3.2 of 9.9 MB")


def test_nobody_knows_how_much_is_done_before_the_first_step_and_after_the_last() -> None:
    assert share_done("preparing", Record()) is None
    assert share_done("saving", Record(progress=MIDWAY)) is None
    assert share_done("preparing", Record(data=DOWNLOAD)) == pytest.approx(0.3228, abs=1e-3)
    assert share_done("training", Record(progress=MIDWAY)) == pytest.approx(2.5 / 16)
    assert share_done("failed", Record()) == 0
    assert share_done("unsaved", Record(progress=MIDWAY)) == 1
