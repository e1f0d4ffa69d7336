"""Calculating in bfloat16 where the processor does that quicker."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import tensorflow as tf

_INSTRUCTIONS: Final = frozenset({"avx512_bf16", "amx_bf16"})
"""What Linux calls a processor's own products of bfloat16. Without them they take longer."""
_OPTION: Final = "auto_mixed_precision_onednn_bfloat16"


@contextmanager
def quick_products(*, wanted: bool) -> Iterator[None]:
    """Have the CPU work out convolutions and matrix products in bfloat16 meanwhile, if it is able.

    What flows between the layers is rounded to it; the weights, their steps and the loss stay
    float32. It is TensorFlow that inserts the conversions, into what Keras runs: the model is the
    same as without. On other processors, and on a GPU, nothing changes.

    Args:
        wanted: if not, nothing changes either.
    """
    if not (wanted and _is_able()):
        yield
        return
    tf.config.optimizer.set_experimental_options({_OPTION: True})
    try:
        yield
    finally:
        tf.config.optimizer.set_experimental_options({_OPTION: False})


def _is_able() -> bool:
    """Whether the processor multiplies bfloat16 itself; False where that cannot be seen."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return False
    flags = next((line for line in lines if line.startswith("flags")), "")
    return not _INSTRUCTIONS.isdisjoint(flags.split())
