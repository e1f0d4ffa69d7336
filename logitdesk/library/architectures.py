"""The kinds of network there are, by the names that cards have for them."""

from typing import Final

TITLES: Final = {"perceptron": "Perceptron", "cnn": "CNN", "squeezenet": "SqueezeNet"}
"""What people call them, from the simplest."""

ARCHITECTURES: Final = tuple(TITLES)
