import pytest

from logitdesk.scores.perceptron import Perceptron
from logitdesk.ui.perceptron_lab.connection import Connection, Direction, direction_of
from logitdesk.ui.perceptron_lab.connection_words import connection_words
from logitdesk.ui.perceptron_lab.weight_figures import weight_text

ONE = Perceptron.of([[1.0, -0.5]], [0.25])


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0.00"),
        (-0.001, "0.00"),
        (1.0, "+1.00"),
        (-99.994, "−99.99"),
        (99.996, "+100.0"),
        (-250.26, "−250.3"),
        (999.96, "+1000"),
        (-12345.6, "−12346"),
        (1.24e7, "+1×10⁷"),
        (-3e300, "−3×10³⁰⁰"),
        (float("inf"), "+inf"),
    ],
)
def test_a_number_takes_little_room_however_large_it_is(value: float, text: str) -> None:
    assert weight_text(value) == text


def test_what_is_shown_as_0_has_no_direction() -> None:
    assert direction_of(0.004) is direction_of(-0.004) is direction_of(0.0) is Direction.NONE
    assert [direction_of(weight).sign for weight in (0.006, 0.0, -0.006)] == ["+", "0", "−"]


def test_a_connection_says_its_direction_and_what_that_means() -> None:
    assert connection_words(ONE, Connection(0, 0)) == (
        "w1 = +1.00: direct: the larger x1, the larger the logit."
    )
    assert connection_words(ONE, Connection(0, 1)) == (
        "w2 = −0.50: inverse: the larger x2, the smaller the logit."
    )
    assert connection_words(Perceptron.zero(1), Connection(0, 0)) == (
        "w1 = 0.00: none: x1 does not change the logit."
    )


def test_the_bias_says_that_it_is_always_1() -> None:
    assert connection_words(ONE, Connection(0, 2)) == (
        "b = +0.25: direct: the bias, which is always 1, makes the logit larger by 0.25 everywhere."
    )


def test_with_three_outputs_a_connection_says_whose_it_is() -> None:
    three = Perceptron.zero(3).with_weight(2, 1, -3.0)
    assert connection_words(three, Connection(2, 1)) == (
        "w2 of class 2 = −3.00: inverse: the larger x2, the smaller the logit of class 2."
    )
    assert connection_words(three, Connection(1, 2)) == (
        "b of class 1 = 0.00: none: the bias does not change the logit of class 1."
    )
