"""The charts of the scores: each widget shows one reading."""
