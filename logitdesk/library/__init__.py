"""What is kept: model bundles with their cards, drawings, images."""
