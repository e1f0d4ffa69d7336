"""The window in which networks are managed."""
