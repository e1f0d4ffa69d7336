"""The page of cross-entropy: each step of it, two ways to compute it, and how it goes wrong."""
