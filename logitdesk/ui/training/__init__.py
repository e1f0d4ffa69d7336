"""Training from the window: the form, the run as it goes on, and what comes of it."""
