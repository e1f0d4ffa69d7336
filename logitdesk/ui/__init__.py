"""The window. All of it runs on one thread, but for what `tasks` and `training.process` do."""

import numpy as np  # noqa: F401 - before Qt, which makes all later imports slower: 25 ms here
