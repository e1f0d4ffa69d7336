"""Numbers as people read them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logitdesk.ui.formatting import (
    compact,
    exact_probability,
    list_text,
    percent,
    share_text,
    short,
    short_count,
    signed,
    times,
    times_from,
    without_mnemonic,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [(8.94, "+8.9"), (-5.06, "−5.1"), (0.0, "0.0"), (-0.04, "0.0"), (0.04, "0.0"), (40, "+40.0")],
)
def test_a_number_has_its_sign_and_a_zero_has_none(value: float, text: str) -> None:
    assert signed(value) == text


@pytest.mark.parametrize(
    ("probability", "text"),
    [
        (0.978, "97.8 %"),
        (0.5, "50.0 %"),
        (0.0, "< 0.1 %"),
        (0.00049, "< 0.1 %"),
        (0.0006, "0.1 %"),
        (0.9994, "99.9 %"),
        (0.9996, "> 99.9 %"),
        (1.0, "> 99.9 %"),
    ],
)
def test_a_percentage_never_claims_certainty(probability: float, text: str) -> None:
    assert percent(probability) == text.replace(" ", "\N{NO-BREAK SPACE}")


@pytest.mark.parametrize(
    ("log_odds", "text"),
    [
        (0.0, "0.5"),
        (3.8, "0.978119"),
        (-15.0, "3.05902 × 10⁻⁷"),
        (15.0, "1 − 3.05902 × 10⁻⁷"),
        (60.0, "1 − 8.75651 × 10⁻²⁷"),  # on a float64 this probability is 1
    ],
)
def test_an_exact_probability_keeps_six_digits_also_near_1(log_odds: float, text: str) -> None:
    assert exact_probability(log_odds) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (16.118095, "16.12"),
        (0.0180135, "0.01801"),
        (-1.0, "−1.000"),
        (0.99999, "1.000"),
        (3.05902e-7, "3.059×10⁻⁷"),
        (-4.2e-196, "−4.200×10⁻¹⁹⁶"),
        (2e9, "2.000×10⁹"),
        (12345.6, "12346"),
        (0.0, "0"),
        (-0.0, "0"),
        (math.inf, "inf"),
        (-math.inf, "−inf"),
        (math.nan, "nan"),
    ],
)
def test_a_number_is_short_and_no_other(value: float, text: str) -> None:
    assert short(value) == text


@given(st.floats(allow_nan=False, allow_infinity=False).filter(lambda value: value != 0))
def test_what_is_written_is_the_number_to_four_digits(value: float) -> None:
    plain = short(value).replace("−", "-")
    mantissa, _, power = plain.partition("×10")
    back = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
    read = float(f"{mantissa}e{power.translate(back) or 0}")
    if math.isfinite(read):  # the largest floats round up to more than there are
        assert read == pytest.approx(value, rel=6e-4, abs=1e-323)


@pytest.mark.parametrize(
    ("value", "text"),
    [(1, "+1.00"), (-0.004, "0.00"), (99.99, "+99.99"), (99.996, "+100"), (-250, "−250"),
     (1e7, "+1.00×10⁷"), (123456, "+1.23×10⁵")],
)  # fmt: skip
def test_a_logit_in_a_table_is_as_short_as_it_can_be_read(value: float, text: str) -> None:
    assert compact(value) == text


def test_counts_and_shares_have_few_digits() -> None:
    counts = (3_274_634, 1_000_000, 999_999, 145_418, 10_000, 9_999, 0)
    texts = [short_count(count).replace("\N{NO-BREAK SPACE}", " ") for count in counts]
    assert texts == ["3.3 M", "1.0 M", "1000 k", "145 k", "10 k", "9,999", "0"]
    assert share_text(0.98765) == "98.77\N{NO-BREAK SPACE}%"


def test_a_factor_has_three_digits() -> None:
    texts = [times(scale).split() for scale in (0.1, 1.0, 9.772, 1000.0)]
    assert texts == [["×", "0.100"], ["×", "1.00"], ["×", "9.77"], ["×", "1000"]]


@given(st.floats(1e-9, 1e9))
def test_where_something_begins_is_written_so_that_it_is_true(scale: float) -> None:
    plain, _, power = times_from(scale).removeprefix("×\N{NO-BREAK SPACE}").partition("×10")
    back = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
    written = float(f"{plain}e{power.translate(back) or 0}")
    assert scale * (1 - 1e-8) <= written <= scale * 1.011


@pytest.mark.parametrize(
    ("entry", "text"),
    [("&Open…", "Open…"), ("打开(&O)…", "打开…"), ("A && B", "A & B"), ("f(x)", "f(x)")],
)
def test_an_entry_of_a_menu_is_written_elsewhere_without_its_mnemonic(
    entry: str, text: str
) -> None:
    assert without_mnemonic(entry) == text


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ([], ""),
        (["MNIST"], "MNIST"),
        (["MNIST", "My digits"], "MNIST and My digits"),
        (["MNIST", "UNIPEN", "My digits"], "MNIST, UNIPEN, and My digits"),
    ],
)
def test_names_are_listed_as_the_language_does(names: list[str], text: str) -> None:
    assert list_text(names) == text
