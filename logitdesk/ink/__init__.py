"""What a person draws: strokes, their raster, and its way to 28 x 28. Knows numpy alone."""
