"""What a person can do with the real window, seen and done as a person does it."""
