"""The scores that every view shows."""

import csv
from types import ModuleType

import numpy as np
import pytest

from logitdesk.scores.functional import log_odds
from logitdesk.scores.scores import Scores

LOGITS = np.array([-3.2, 0.5, 12.25, 1.5, -7.75, 0.0, 3.0, 2.0, -1.0, 4.5], np.float32)


def test_the_digit_and_its_runner_up_have_the_largest_logits() -> None:
    scores = Scores.of(LOGITS, "CNN")
    assert (scores.digit, scores.runner_up, scores.margin) == (2, 9, 7.75)


def test_of_equal_logits_the_smaller_digit_comes_first() -> None:
    scores = Scores.of(np.zeros(10), "CNN")
    assert (scores.digit, scores.runner_up, scores.margin) == (0, 1, 0.0)


def test_probabilities_are_tensorflows_softmax(tf: ModuleType) -> None:
    scores = Scores.of(LOGITS, "CNN", temperature=3.0)
    theirs = tf.nn.softmax(LOGITS.astype(np.float64) / 3).numpy()
    np.testing.assert_allclose(scores.probabilities, theirs, rtol=1e-13)
    assert scores.probability(2) == scores.probabilities[2]


def test_a_temperature_changes_all_but_the_logits_and_what_they_say() -> None:
    warm = Scores.of(LOGITS, "CNN").with_temperature(4.0)
    np.testing.assert_array_equal(warm.logits, LOGITS.astype(np.float64))
    np.testing.assert_array_equal(warm.log_odds, log_odds(LOGITS, 4.0))
    assert (warm.digit, warm.margin, warm.temperature, warm.model) == (2, 7.75, 4.0, "CNN")
    assert warm.probability(2) < Scores.of(LOGITS, "CNN").probability(2)


def test_nobody_can_change_scores_nor_the_logits_they_came_from() -> None:
    mine = LOGITS.astype(np.float64)
    scores = Scores.of(mine, "CNN")
    mine[:] = 99
    assert scores.logits[0] == LOGITS[0]
    for numbers in (scores.logits, scores.probabilities, scores.log_odds):
        with pytest.raises(ValueError, match="read-only"):
            numbers[:] = 0


@pytest.mark.parametrize("logits", [np.zeros(9), [np.nan] * 10, [np.inf, *[0.0] * 9]])
def test_scores_need_ten_finite_logits(logits: list[float]) -> None:
    with pytest.raises(ValueError, match="ten finite logits"):
        Scores.of(logits, "CNN")


def test_the_text_is_a_table_of_ten_aligned_lines() -> None:
    title, _, heading, *lines = Scores.of(LOGITS, "CNN").as_text().splitlines()
    assert title == "CNN, temperature 1: 2"
    assert len(lines) == 10
    assert {len(line) for line in lines} == {len(heading)}
    assert lines[2].split()[:2] == ["2", "12.2500"]


def test_no_probability_below_1_is_written_as_1() -> None:
    lines = Scores.of([20.0, *[0.0] * 9], "CNN").as_text().splitlines()[3:]
    assert "1 - 1.85504e-08" in lines[0]
    assert len({len(line) for line in lines}) == 1


def test_the_csv_holds_every_number_in_full() -> None:
    scores = Scores.of(LOGITS, 'my "CNN", again', temperature=2.0)
    rows = list(csv.DictReader(scores.as_csv().splitlines()))
    assert [int(row["digit"]) for row in rows] == list(range(10))
    assert {(row["model"], row["temperature"]) for row in rows} == {('my "CNN", again', "2.0")}
    assert [float(row["logit"]) for row in rows] == scores.logits.tolist()
    assert [float(row["probability"]) for row in rows] == scores.probabilities.tolist()
    assert [float(row["log_odds"]) for row in rows] == scores.log_odds.tolist()
