"""The window. All of it runs on one thread, but for what `tasks` and `training.process` do."""
