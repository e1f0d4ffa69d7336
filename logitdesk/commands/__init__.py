"""The commands, one a file; each has `run(args) -> int`, the exit code."""
