"""Help inside the program: chapters in a window, what's this, and Python to copy."""
