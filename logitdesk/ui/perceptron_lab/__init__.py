"""The perceptron lab: a perceptron with two inputs, and its training."""
