"""What a run puts into the library: what it made of its data, and what the card says of it."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from logitdesk.datasets import catalogue as datasets
from logitdesk.datasets.dataset import DataSet, Split, concatenate
from logitdesk.datasets.render import render_drawing
from logitdesk.datasets.unipen import Segment
from logitdesk.library.bundle import open_bundle
from logitdesk.library.card import Card
from logitdesk.training.messages import Control, DataProgress, Finished, Message, TrainingStarted
from logitdesk.training.pipeline import run_training
from tests.datasets.hands import WAYS, drawn
from tests.training.bars import part_of
from tests.training.workers import a_request


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


def train(**changes: object) -> tuple[Finished, list[Message]]:
    """A run, and what it told."""
    told: list[Message] = []
    return run_training(a_request(**changes), told.append, Control()), told


def card_of(finished: Finished) -> Card:
    return open_bundle(Path(finished.folder)).card


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
