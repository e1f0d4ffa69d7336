"""The perceptron lab: points in a plane, a perceptron with two inputs, and its training."""
