from dataclasses import replace

import numpy as np
import pytest

from logitdesk.inference.evidence import CarryingUnits, Evidence, Question

LOGITS = np.array([1.0, -2, 3.25, 0, 0, 0, 0, 0, 0, 0])
UNITS = np.array([0.5, 0, -2, 0, 4, 0.25], np.float32)
EVIDENCE = Evidence(
    Question(2),
    np.zeros((28, 28), np.float32),
    np.zeros((28, 28), np.float32),
    3.25,
    LOGITS,
    (),
    UNITS,
    np.array([0, -2, 0.5, 0, 0, 0, 0, 0, 0, 0], np.float32),
)


def test_units_and_the_bias_make_the_number() -> None:
    units = CarryingUnits.of(EVIDENCE)
    assert units.total == 2.75
    assert units.bias == 0.5
    assert units.total + units.bias == units.number == 3.25
    assert units.make_the_number


def test_a_bias_that_does_not_make_the_number_is_told_as_it_is() -> None:
    units = CarryingUnits.of(replace(EVIDENCE, last_bias=np.zeros(10, np.float32)))
    assert (units.bias, units.number) == (0, 3.25)
    assert not units.make_the_number


def test_of_a_difference_too() -> None:
    units = CarryingUnits.of(replace(EVIDENCE, question=Question(2, against=1)))
    assert units.number == 5.25
    assert units.bias == 2.5


def test_the_strongest_come_first_whatever_their_sign() -> None:
    units = CarryingUnits.of(EVIDENCE)
    assert units.strongest[:4].tolist() == [4, 2, 0, 5]
    assert units.of_strongest(2) == 2


def test_each_unit_adds_or_takes_or_is_silent() -> None:
    units = CarryingUnits.of(EVIDENCE)
    assert (units.adding, units.taking, units.silent) == (3, 1, 2)


def test_other_networks_have_none() -> None:
    with pytest.raises(ValueError, match="CNN"):
        CarryingUnits.of(replace(EVIDENCE, units=None))
