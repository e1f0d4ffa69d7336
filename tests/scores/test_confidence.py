"""Figures and their doubt, against scikit-learn's and scipy's."""

import numpy as np
import pytest
from scipy import stats
from sklearn import metrics as theirs

from logitdesk.scores.confidence import (
    Histogram,
    Intervals,
    bootstrap,
    coverage,
    reliability,
    wilson,
)
from logitdesk.scores.functional import cross_entropy, softmax
from logitdesk.scores.metrics import (
    Agreement,
    class_figures,
    confusion,
    expected_calibration_error,
    groups,
    is_right,
    log_loss,
    perhaps_mislabelled,
)
from logitdesk.scores.verdict import Limits, are_doubted
from tests.scores.test_metrics import LABELS, LOGITS, RNG

READ = LOGITS.argmax(axis=1)


def test_confusion_and_log_loss_are_scikit_learns() -> None:
    expected = theirs.confusion_matrix(LABELS, READ, labels=range(10))
    np.testing.assert_array_equal(confusion(LOGITS, LABELS), expected)
    loss = theirs.log_loss(LABELS, softmax(LOGITS), labels=range(10))
    assert log_loss(LOGITS, LABELS) == pytest.approx(loss, rel=1e-12)


def test_precision_recall_and_f1_are_scikit_learns() -> None:
    precision, recall, f1, n = theirs.precision_recall_fscore_support(LABELS, READ)
    found = class_figures(confusion(LOGITS, LABELS))
    assert [each.digit for each in found] == list(range(10))
    assert [each.n for each in found] == n.tolist()
    assert [each.precision for each in found] == pytest.approx(precision)
    assert [each.recall for each in found] == pytest.approx(recall)
    assert [each.f1 for each in found] == pytest.approx(f1)


def test_a_class_that_is_not_there_has_no_figure() -> None:
    first, second, third = class_figures(np.array([[3, 1, 0], [0, 0, 0], [0, 0, 0]]))
    assert (first.precision, first.recall) == (1.0, 0.75)
    assert (second.precision, second.recall, second.f1) == (0.0, None, 0.0)
    assert (third.n, third.precision, third.recall, third.f1) == (0, None, None, None)


@pytest.mark.parametrize(("count", "n"), [(0, 1), (0, 20), (7, 9), (9_950, 10_000), (30, 30)])
def test_the_interval_of_a_share_is_scipys(count: int, n: int) -> None:
    expected = stats.binomtest(count, n).proportion_ci(method="wilson")
    found = wilson(count, n)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high), abs=1e-12)


def test_the_interval_of_the_log_loss_is_about_scipys() -> None:
    losses = cross_entropy(LOGITS, LABELS)
    bounds = stats.bootstrap((losses,), np.mean, n_resamples=2_000, method="BCa", rng=RNG)
    found = Intervals.of(LOGITS, LABELS).log_loss
    width = bounds.confidence_interval.high - bounds.confidence_interval.low
    assert found.low == pytest.approx(bounds.confidence_interval.low, abs=width / 15)
    assert found.high == pytest.approx(bounds.confidence_interval.high, abs=width / 15)


def test_each_interval_holds_its_figure_and_is_the_same_again() -> None:
    found = Intervals.of(LOGITS, LABELS)
    error = expected_calibration_error(LOGITS, LABELS)
    assert found.calibration_error.low <= error <= found.calibration_error.high
    assert found.accuracy.low <= float((READ == LABELS).mean()) <= found.accuracy.high
    assert found == Intervals.of(LOGITS, LABELS)


def test_a_figure_that_cannot_vary_is_certain() -> None:
    found = bootstrap(lambda which: float(np.ones(5)[which].mean()), 5)
    assert (found.low, found.high) == (1, 1)


@pytest.mark.parametrize("temperature", [1.0, 2.5])
def test_the_bins_make_the_calibration_error(temperature: float) -> None:
    bins = reliability(LOGITS, LABELS, temperature)
    assert sum(each.n for each in bins) == 500
    assert all(each.low < each.confidence <= each.high for each in bins)
    error = sum(each.n * abs(each.accuracy - each.confidence) for each in bins) / 500
    assert error == pytest.approx(expected_calibration_error(LOGITS / temperature, LABELS))


def test_coverage_counts_what_the_verdict_believes() -> None:
    found = coverage(LOGITS, LABELS, energy=3.0)
    for limit, believed, misread in zip(found.limits, found.believed, found.misread, strict=True):
        kept = ~are_doubted(LOGITS, Limits(float(limit), 3.0))
        assert (believed, misread) == (kept.sum(), (kept & (READ != LABELS)).sum())
    assert found.share[0] == found.believed[0] / 500
    assert (found.share[-1], found.error[-1]) == (0, 0)


def test_coverage_of_itself_goes_until_nothing_is_believed() -> None:
    found = coverage(LOGITS, LABELS)
    assert (found.limits[0], found.believed[-1]) == (0, 0)
    assert found.believed[-2] > 0


def test_what_is_no_digit_is_always_misread() -> None:
    found = coverage(LOGITS, np.full(500, 10))
    assert found.error[0] == 1


def test_a_histogram_holds_every_value() -> None:
    right = is_right(LOGITS, LABELS)
    found = Histogram.of(LOGITS.max(axis=1), right, 12)
    assert (found.right.sum(), found.wrong.sum()) == (right.sum(), (~right).sum())
    assert len(found.edges) == 13


def test_two_networks_on_the_same_images() -> None:
    other = np.roll(LOGITS, 1, axis=0)
    agreement = Agreement.of(LOGITS, other, LABELS)
    one, two = is_right(LOGITS, LABELS), is_right(other, LABELS)
    counts = theirs.confusion_matrix(one, two).tolist()
    assert [
        [agreement.neither, agreement.only_second],
        [agreement.only_first, agreement.both],
    ] == counts
    n = agreement.only_first + agreement.only_second
    expected = stats.binomtest(agreement.only_first, n).pvalue
    assert agreement.p_value == pytest.approx(expected, rel=1e-9)


def test_groups_come_with_the_worst_first_and_without_the_unknown() -> None:
    right = np.array([True, False, True, True, False])
    found = groups([7, "gmd/a", 7, None, 7], right)
    assert [(each.name, each.n, each.right) for each in found] == [("gmd/a", 1, 0), ("7", 3, 2)]
    assert groups([None] * 5, right) == []


def test_a_label_that_both_contradict_with_confidence_may_be_wrong() -> None:
    sure, unsure = 8.0 * np.eye(10)[[1, 2, 3, 4, 5]], np.eye(10)[[1, 2, 3, 4, 5]]
    both = sure.copy()
    both[3] = unsure[3]
    both[4] = 9.0 * np.eye(10)[6]  # they do not agree
    both[0] *= 2
    assert perhaps_mislabelled(sure, both, [1, 0, 0, 0, 0]).tolist() == [1, 2]
    assert perhaps_mislabelled(both, sure, [9, 9, 9, 9, 9], 0.1).tolist() == [0, 1, 2, 3]
