"""The graph that says from which ink a logit comes, for LiteRT to run."""
