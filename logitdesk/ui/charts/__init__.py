"""The charts: each widget shows one reading, or one run of training."""
