import pytest
from hypothesis import given
from hypothesis import strategies as st

from logitdesk.ui.loss_lab.typed_numbers import typed_numbers

MOST = 1e6


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("0.5", [0.5]),
        (" −3.25 ", [-3.25]),
        ("-3,25", [-3.25]),
        ("1e3", [1000.0]),
        ("+7", [7.0]),
        ("[0.1, 0.3, 0.5, 0.9]", [0.1, 0.3, 0.5, 0.9]),
        ("0.1 0.3\t−0.5", [0.1, 0.3, -0.5]),
        ("0.1,0.3,.5", [0.1, 0.3, 0.5]),
        ("1; 2; 3", [1.0, 2.0, 3.0]),
        ("(1, 2)", [1.0, 2.0]),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, numbers: list[float]) -> None:
    assert typed_numbers(text, MOST) == numbers


@pytest.mark.parametrize(
    "text", ["", "  ", "three", "nan", "inf", "−inf", "1_000", "1e7", "[0.1, x]", "--3", "[]"]
)
def test_what_is_no_number_in_reach_is_refused(text: str) -> None:
    assert typed_numbers(text, MOST) is None


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=10))
def test_a_list_of_pythons_own_is_read_exactly(numbers: list[float]) -> None:
    assert typed_numbers(str(numbers), MOST) == numbers


@given(st.text(max_size=30))
def test_nothing_that_is_typed_breaks_it(text: str) -> None:
    read = typed_numbers(text, MOST)
    assert read is None or all(abs(number) <= MOST for number in read)
