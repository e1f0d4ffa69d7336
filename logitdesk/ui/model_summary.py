"""A network's card in a line, for people."""

from collections.abc import Iterable
from typing import Final

from logitdesk.library.card import TITLES, Card

_HOW: Final = {
    "perceptron": "each logit is one weighted sum of the pixels, plus a bias",
    "cnn": "two layers of convolutions, then a dense layer of 1,024",
    "squeezenet": "small convolutions only; each logit is the mean of its class's own map",
}

_TESTS: Final = {"mnist": "MNIST", "pendigits": "pen strokes"}


def summary(card: Card) -> str:
    """How well it does and how large it is: "99.6 % on MNIST · 3.3 M weights"."""
    return _figures(card, ["mnist"])


def explanation(card: Card) -> str:
    """What it is, in a sentence, with its figures on digits that people draw as well."""
    how, figures = _HOW.get(card.architecture), _figures(card, _TESTS)
    return f"{card.name}: {how} ({figures})." if how else f"{card.name} ({figures})."


def architecture_title(architecture: str) -> str:
    """What people call it: "SqueezeNet"."""
    return TITLES.get(architecture, architecture)


def _figures(card: Card, tests: Iterable[str]) -> str:
    accuracies = [
        f"{100 * card.measured[test]['accuracy']:.1f} % on {_TESTS[test]}"
        for test in tests
        if "accuracy" in card.measured.get(test, {})
    ]
    weights = f"{count_words(card.weights)} weights"
    return f"{', '.join(accuracies)} · {weights}" if accuracies else weights


def count_words(number: int) -> str:
    """A count in as few digits as say it: "3.3 M", "145 k", "7,850"."""
    if number >= 1_000_000:
        return f"{number / 1e6:.1f} M"
    return f"{number / 1e3:.0f} k" if number >= 10_000 else f"{number:,}"
