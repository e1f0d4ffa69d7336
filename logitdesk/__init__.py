"""Draw a digit; see its logits, its softmax probabilities and its log-odds."""

__version__ = "0.2.0"
