"""The page of the 2-input perceptron: its network, its plane, its log-odds and its training."""
