"""Ink: strokes, their raster, and its way to 28 x 28; numpy alone."""
