"""What a quick worker has imported when it begins."""

import os

from logitdesk.inference.network import silent_stderr

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
with silent_stderr():
    from logitdesk.training import keras_model
    from tests.training import bars_worker

__all__ = ["bars_worker", "keras_model"]
