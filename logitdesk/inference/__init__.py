"""Ink in, logits out, live, on LiteRT."""
