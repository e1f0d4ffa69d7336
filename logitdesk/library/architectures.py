"""The kinds of network there are, by the names that cards have for them."""

from typing import Final

TITLES: Final = {"cnn": "CNN", "squeezenet": "SqueezeNet", "perceptron": "Perceptron"}
"""What people call them."""
