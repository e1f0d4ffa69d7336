"""Training with Keras, in a process of its own."""
