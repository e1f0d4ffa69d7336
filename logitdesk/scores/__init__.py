"""Scores made of logits: softmax, log-odds, losses; numpy alone."""
