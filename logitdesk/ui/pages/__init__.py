"""The pages beside the drawing, one a tab."""
