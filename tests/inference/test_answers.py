import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.inference.answers import (
    Moment,
    NetworkCache,
    changes_of_mind,
    read_moments,
    read_without,
)
from logitdesk.inference.evidence import Question
from logitdesk.inference.network import Answer, Network, read
from logitdesk.ink.drawing import Drawing, Page, Stroke
from logitdesk.ink.parts import Replay, parts_of
from logitdesk.ink.raster import rasterise
from logitdesk.library.bundle import EVIDENCE, LITERT, Bundle, open_bundle
from logitdesk.scores.scores import Scores
from logitdesk.scores.verdict import Limits, verdict_on

SHIPPED = ["cnn", "squeezenet", "perceptron"]
LIMITS = Limits(margin=1.0)


def line(*ends: tuple[float, float], seconds: float = 0.0) -> Stroke:
    return Stroke(np.array([[x, y, n * seconds, 30] for n, (x, y) in enumerate(ends)]))


SEVEN = (line((120, 90), (300, 90)), line((300, 90), (200, 340)), line((180, 215), (300, 215)))


def shipped(name: str) -> Bundle:
    return open_bundle(paths.shipped_models() / name)


def answer(digit: int, ahead: float = 5.0, runner_up: int | None = None) -> Answer:
    """One whose logit is so far ahead of the others, or of the runner-up."""
    logits = np.zeros(10)
    logits[digit] = ahead
    if runner_up is not None:
        logits[[digit, runner_up]] = 9 + ahead, 9
    return Answer(Scores.of(logits, "CNN"), verdict_on(logits, LIMITS))


def moment(second: float, digit: int, ahead: float = 5.0) -> Moment:
    one = answer(digit, ahead)
    return Moment(one.scores, one.verdict, second)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_page_without_parts_is_read_as_one_drawn_without_them(name: str) -> None:
    network = Network(shipped(name))
    parts = parts_of(Page(Drawing(SEVEN)))
    asked = [frozenset({0}), frozenset({0, 2})]
    answers = read_without(parts, asked, network)
    for taken in asked:
        left = tuple(stroke for n, stroke in enumerate(SEVEN) if n not in taken)
        expected, got = read(rasterise(Page(Drawing(left))), network), answers[taken]
        assert expected is not None
        assert got is not None
        assert np.array_equal(got.scores.logits, expected.scores.logits)
        assert got.verdict == expected.verdict


def test_what_cannot_be_used_is_said_and_the_others_still_answer(tmp_path: Path) -> None:
    cache, image = NetworkCache(), np.zeros((28, 28), np.float32)
    folder = tmp_path / "changed"
    shutil.copytree(paths.shipped_models() / "perceptron", folder)
    (folder / EVIDENCE).write_bytes(b"changed")
    changed = open_bundle(folder)
    assert isinstance(cache.answer(image, changed), Answer)
    assert "changed" in str(cache.evidence(image, Question(1), changed))
    (folder / LITERT).write_bytes(b"changed")
    hashes = {**changed.card.sha256, LITERT: "0" * 64}
    assert "changed" in str(
        cache.answer(image, replace(changed, card=replace(changed.card, sha256=hashes)))
    )
    without = {name: value for name, value in changed.card.sha256.items() if name != EVIDENCE}
    bare = replace(changed, card=replace(changed.card, sha256=without))
    assert "no evidence" in str(cache.evidence(image, Question(1), bare))


def test_moments_are_of_the_ink_that_was_there() -> None:
    network = Network(shipped("perceptron"))
    drawing = Drawing((line((120, 90), (300, 90), (200, 340), seconds=0.4),))
    moments = read_moments(Replay(Page(drawing)), 5, network)
    assert [one.second for one in moments] == pytest.approx([0, 0.2, 0.4, 0.6, 0.8])
    reading = read(rasterise(Page(drawing)), network)
    assert reading is not None
    assert np.array_equal(moments[-1].scores.logits, reading.scores.logits)
    assert moments[0].with_temperature(3.0).scores.temperature == 3.0
    dot = Drawing((line((200, 200)),))
    assert read_moments(Replay(Page(dot)), 5, network) == ()


def test_moments_of_doubt_are_no_change_of_mind() -> None:
    told = changes_of_mind(
        [moment(0.1, 4, 0.5), moment(0.2, 1), moment(0.4, 4, 0.1), moment(0.8, 1), moment(0.9, 7)]
    )
    assert [(a.scores.digit, b.scores.digit, b.second) for a, b in told] == [(1, 7, 0.9)]
