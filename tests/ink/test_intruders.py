import numpy as np
import pytest

from logitdesk.ink.photo import without_intruders


def sheet(*marks: tuple[slice, slice]) -> np.ndarray:
    inked = np.zeros((400, 300), dtype=bool)
    for mark in marks:
        inked[mark] = True
    return inked


DIGIT = np.s_[150:250, 140:150]
CORNER = np.s_[340:400, 200:300]
LINE = np.s_[20:380, 60:64]


@pytest.mark.parametrize("edge", [np.s_[:9, :], np.s_[-9:, 50:90], np.s_[30:60, :5], CORNER])
def test_what_touches_the_border_is_not_the_digit(edge: tuple[slice, slice]) -> None:
    np.testing.assert_array_equal(without_intruders(sheet(DIGIT, edge)), sheet(DIGIT))


def test_a_digit_that_reaches_the_border_stays_where_there_is_no_other() -> None:
    for alone in (sheet(CORNER), sheet(CORNER, np.s_[100:110, 100:105]), sheet()):
        np.testing.assert_array_equal(without_intruders(alone), alone)


def test_a_small_mark_far_away_goes_and_one_nearby_stays() -> None:
    nearby, far = np.s_[150:158, 160:168], np.s_[150:158, 240:248]
    np.testing.assert_array_equal(without_intruders(sheet(DIGIT, nearby)), sheet(DIGIT, nearby))
    np.testing.assert_array_equal(without_intruders(sheet(DIGIT, far)), sheet(DIGIT))


def test_another_stroke_stays_however_far() -> None:
    both = sheet(DIGIT, LINE)
    np.testing.assert_array_equal(without_intruders(both), both)
