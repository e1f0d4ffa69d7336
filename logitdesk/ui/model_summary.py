"""A network's card in a line, for people."""

from typing import Final

from logitdesk.library.architectures import TITLES
from logitdesk.library.card import Card

_HOW: Final = {
    "perceptron": "each logit is one weighted sum of the pixels, plus a bias",
    "cnn": "two layers of convolutions, then a dense layer of 1,024",
    "squeezenet": "small convolutions only; each logit is the mean of its class's own map",
}


def summary(card: Card) -> str:
    """How well it does and how large it is: "99.6 % on MNIST · 3.3 M weights"."""
    weights = f"{count_words(card.weights)} weights"
    accuracy = card.measured.get("mnist", {}).get("accuracy")
    return weights if accuracy is None else f"{100 * accuracy:.1f} % on MNIST · {weights}"


def explanation(card: Card) -> str:
    """What it is, in a sentence, with its summary."""
    how = _HOW.get(card.architecture)
    return f"{card.name}: {how} ({summary(card)})." if how else f"{card.name} ({summary(card)})."


def architecture_title(architecture: str) -> str:
    """What people call it: "SqueezeNet"."""
    return TITLES.get(architecture, architecture)


def count_words(number: int) -> str:
    """A count in as few digits as say it: "3.3 M", "145 k", "7,850"."""
    if number >= 1_000_000:
        return f"{number / 1e6:.1f} M"
    return f"{number / 1e3:.0f} k" if number >= 10_000 else f"{number:,}"
