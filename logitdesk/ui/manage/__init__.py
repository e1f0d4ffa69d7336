"""Managing networks: a window of its own."""
