import numpy as np
import pytest
from numpy.typing import NDArray

from logitdesk.scores.metrics import (
    Measured,
    compare,
    expected_calibration_error,
    log_loss,
    sign_test,
)

LABELS = np.array([0, 0, 1, 3, 3, 3, 9])


def logits_reading(digits: list[int]) -> NDArray[np.float64]:
    """Logits whose largest stands at these digits."""
    return 4.0 * np.eye(10)[digits]


BEFORE = logits_reading([0, 1, 1, 3, 5, 5, 9])  # wrong: one 0, two 3s
AFTER = logits_reading([0, 0, 1, 3, 3, 5, 4])  # wrong: one 3, the 9


def test_it_tells_of_each_digit_what_is_read_better_and_what_worse() -> None:
    comparison = compare("few", LABELS, ("CNN", BEFORE), ("My CNN", AFTER))
    assert comparison.images == (2, 1, 0, 3, 0, 0, 0, 0, 0, 1)
    assert comparison.better == (1, 0, 0, 1, 0, 0, 0, 0, 0, 0)
    assert comparison.worse == (0, 0, 0, 0, 0, 0, 0, 0, 0, 1)
    assert (comparison.before_name, comparison.after_name) == ("CNN", "My CNN")


def test_both_networks_are_measured_on_the_same_images() -> None:
    comparison = compare("few", LABELS, ("CNN", BEFORE), ("My CNN", AFTER))
    assert comparison.before == Measured(
        n=7,
        right=4,
        log_loss=log_loss(BEFORE, LABELS),
        calibration_error=expected_calibration_error(BEFORE, LABELS),
    )
    assert comparison.after.right == 5
    assert comparison.after.wrong == 2
    assert comparison.after.accuracy == 5 / 7


def test_a_change_is_what_the_new_network_has_more() -> None:
    comparison = compare("few", LABELS, ("CNN", BEFORE), ("My CNN", AFTER))
    change = comparison.change
    assert change is not None
    assert change.wrong == -1
    assert change.accuracy == pytest.approx(1 / 7)
    assert change.log_loss < 0


def test_a_network_that_has_none_before_it_changes_nothing() -> None:
    comparison = compare("few", LABELS, None, ("My CNN", AFTER))
    assert comparison.before is None
    assert comparison.before_name is None
    assert comparison.change is None
    assert sum(comparison.better) == sum(comparison.worse) == 0
    assert sum(comparison.images) == 7


def test_the_same_network_beside_itself_differs_in_nothing() -> None:
    change = compare("few", LABELS, ("A", AFTER), ("B", AFTER)).change
    assert change is not None
    assert (change.accuracy, change.wrong, change.log_loss) == (0, 0, 0)
    assert change.may_be_chance


@pytest.mark.parametrize(
    ("better", "worse", "likely"),
    [(0, 0, 1.0), (1, 0, 1.0), (5, 5, 1.0), (5, 0, 2 / 32), (0, 6, 2 / 64), (8, 2, 112 / 1024)],
)
def test_how_likely_a_difference_is_by_chance(better: int, worse: int, likely: float) -> None:
    assert sign_test(better, worse) == pytest.approx(likely)


def test_thousands_of_differences_are_counted_exactly() -> None:
    assert 0 < sign_test(5_200, 4_800) < 1e-4
    assert sign_test(10_000, 0) == 0


def test_a_few_images_more_may_be_chance_and_many_are_not() -> None:
    labels = np.zeros(30, dtype=np.intp)
    wrong, right = logits_reading([1] * 30), logits_reading([0] * 30)
    two_better = np.concatenate([right[:2], wrong[2:]])
    few = compare("zeros", labels, ("A", wrong), ("B", two_better)).change
    many = compare("zeros", labels, ("A", wrong), ("B", right)).change
    assert few is not None
    assert many is not None
    assert few.may_be_chance
    assert not many.may_be_chance
