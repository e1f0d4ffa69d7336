"""What logits mean: softmax, log-odds, losses. Knows numpy alone."""
