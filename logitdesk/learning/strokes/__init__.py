"""Strokes as other people would have drawn them, to learn from. numpy alone, no Keras."""
