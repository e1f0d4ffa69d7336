"""Data sets: numpy and files, no Keras."""
