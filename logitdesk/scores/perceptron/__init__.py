"""The perceptron with two inputs: its logits, its training, and the points it is trained on."""
