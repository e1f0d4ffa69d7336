"""The loss lab: cross-entropy step by step, and how it goes wrong."""
