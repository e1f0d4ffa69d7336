from dataclasses import replace

from logitdesk.ui.model_summary import explanation, summary
from tests.library.cards import card_named

CARD = replace(
    card_named("CNN", weights=3_274_634),
    architecture="cnn",
    measured={"mnist": {"accuracy": 0.9963}},
)


def test_a_summary_tells_accuracy_and_size() -> None:
    assert summary(CARD) == "99.6 % on MNIST · 3.3 M weights"
    assert summary(replace(CARD, weights=145_418)) == "99.6 % on MNIST · 145 k weights"
    assert summary(replace(CARD, weights=7850)) == "99.6 % on MNIST · 7,850 weights"


def test_a_network_that_was_not_measured_has_no_accuracy() -> None:
    assert summary(replace(CARD, measured={})) == "3.3 M weights"


def test_an_explanation_says_what_the_network_is() -> None:
    assert explanation(CARD) == (
        "CNN: two layers of convolutions, then a dense layer of 1,024 "
        "(99.6 % on MNIST · 3.3 M weights)."
    )
    assert explanation(replace(CARD, name="Mine", architecture="else")) == (
        "Mine (99.6 % on MNIST · 3.3 M weights)."
    )


def test_an_explanation_tells_how_well_it_reads_what_people_draw() -> None:
    measured = {**CARD.measured, "pendigits": {"accuracy": 0.9953}}
    assert explanation(replace(CARD, name="Mine", architecture="else", measured=measured)) == (
        "Mine (99.6 % on MNIST, 99.5 % on pen strokes · 3.3 M weights)."
    )
