"""The TensorFlow calls that give the numbers on screen, each with its number beside it."""

from collections.abc import Container, Iterable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.scores.functional import cross_entropy
from logitdesk.scores.losses import LossCase

WIDTH: Final = 70
"""The longest a line may be; only one long number may be wider."""
_DIGITS: Final = 6
"""Of the numbers beside the calls."""
_LOST: Final = 1e-9
"""What is nearer to 0, by way of 1 − p, has fewer right digits in TensorFlow’s float64."""
_NOTE: Final = (
    "\n# ~: TensorFlow prints about this number, as\n"
    "# it comes by way of 1 - p, and float64 is\n"
    "# off by some 1e-16 there.\n"
)

_BEGINNING: Final = """\
import keras
import tensorflow as tf
"""

_FROM_LOGITS: Final = """\
# Softmax, of logits in float64
p = tf.nn.softmax(z)
print(*p.numpy()){p}

# Cross-entropy from logits: four calls, one number
loss = tf.nn.softmax_cross_entropy_with_logits(one_hot, z)
print(loss.numpy()){loss}
loss = tf.nn.sparse_softmax_cross_entropy_with_logits(label, z)
print(loss.numpy()){loss}
dense = keras.losses.CategoricalCrossentropy(
    from_logits=True, dtype="float64"
)
print(dense(one_hot[None], z[None]).numpy()){loss}
sparse = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True, dtype="float64"
)
print(sparse(tf.constant([label]), z[None]).numpy()){loss}

# The gradient: softmax - one-hot


def fused(z):
    return tf.nn.sparse_softmax_cross_entropy_with_logits(label, z)


def with_gradient(loss_of, z):
    with tf.GradientTape() as tape:
        tape.watch(z)
        loss = loss_of(z)
    return loss.numpy(), tape.gradient(loss, z).numpy()


_, gradient = with_gradient(fused, z)
print(*gradient){gradient}
"""

_TWO_WAYS: Final = """\
# Two ways in float32, and a patch: loss, gradient at the label
z32 = tf.cast(z, tf.float32)


def naive(z):
    return -tf.math.log(tf.nn.softmax(z)[label])


def naive_one_hot(z):
    row = tf.cast(one_hot, z.dtype)
    return -tf.reduce_sum(row * tf.math.log(tf.nn.softmax(z)))


def patched(z):
    return -tf.math.log(tf.nn.softmax(z)[label] + {epsilon})


loss, gradient = with_gradient(naive, z32)
print(loss, gradient[label]){naive}
loss, gradient = with_gradient(naive_one_hot, z32)
print(loss){naive_one_hot}
loss, gradient = with_gradient(patched, z32)
print(loss, gradient[label]){patched}
loss, gradient = with_gradient(fused, z32)
print(loss, gradient[label]){fused}
"""

_TWICE: Final = """\
# Softmax twice, a mistake: loss, gradient at the label
print(*tf.nn.softmax(p).numpy()){p_twice}


def mistaken(z):
    return fused(tf.nn.softmax(z))


loss, gradient = with_gradient(mistaken, z)
print(loss, gradient[label]){twice}
"""

_BATCH: Final = """\
losses = tf.nn.sparse_softmax_cross_entropy_with_logits(
    labels, batch
)
print(*losses.numpy()){losses}
each = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True, reduction=None, dtype="float64"
)
print(each(labels, batch).shape)  # ({count},)
print(sparse(labels, batch).numpy()){mean}
"""


def snippet(case: LossCase, logits: NDArray[np.float64], labels: Sequence[int]) -> str:
    """Python that prints what the loss lab shows; it needs TensorFlow and nothing else.

    Args:
        case: what is on screen.
        logits: (n, k) finite: a batch whose first row is the case's.
        labels: (n,) integers in [0, k).
    """
    label = case.label
    losses = cross_entropy(logits, labels)
    near_1 = [case.loss, case.gradient_twice[label], *losses.tolist()]
    parts = [
        _BEGINNING + _NOTE * any(map(_is_lost, near_1)),
        _numbers(case),
        _FROM_LOGITS.format(
            p=_beside("print(*p.numpy())", case.probabilities),
            loss=_beside("", [case.loss], [0]),
            gradient=_beside("print(*gradient)", case.gradient, [label]),
        ),
        _TWO_WAYS.format(
            epsilon=repr(case.epsilon),
            naive=_beside("", [case.naive_loss, case.naive_gradient[label]]),
            naive_one_hot=_beside("", [case.naive_one_hot_loss]),
            patched=_beside("", [case.patched_loss, case.patched_gradient[label]]),
            fused=_beside("", [case.fused_loss, case.fused_gradient[label]]),
        ),
        _TWICE.format(
            p_twice=_beside("print(*tf.nn.softmax(p).numpy())", case.probabilities_twice),
            twice=_beside("", [case.loss_twice, case.gradient_twice[label]], [1]),
        ),
        _batch(logits, labels)
        + _BATCH.format(
            losses=_beside("print(*losses.numpy())", losses, range(len(losses))),
            count=len(labels),
            mean=_beside("", [float(losses.mean())], [0]),
        ),
    ]
    return "\n".join(parts)


def _numbers(case: LossCase) -> str:
    """The logits, scaled as they are on screen, and the label of either kind."""
    scaled = "" if case.scale == 1 else f"{case.scale!r} * "
    return (
        f"logits = {_list(case.unscaled.tolist(), 'logits = ')}\n"
        f"label = {case.label}  # the true class\n"
        f"z = {scaled}tf.constant(logits, tf.float64)\n"
        f"one_hot = tf.one_hot(label, {len(case)}, dtype=tf.float64)\n"
    )


def _batch(logits: NDArray[np.float64], labels: Sequence[int]) -> str:
    """The rows of which the first is z."""
    lines = ["# A batch: one loss a row, and their mean", f"labels = tf.constant({list(labels)})"]
    lines += ["rows = ["]
    for row in logits[1:].tolist():
        text = _list(row, " " * 5, "    ")
        lines.append(f"    {text},")
    lines += ["]", "batch = tf.stack([z, *tf.constant(rows, tf.float64)])", ""]
    if len(labels) == 1:
        lines[2:] = ["batch = tf.stack([z])", ""]
    return "\n".join(lines)


def _list(numbers: Iterable[float], before: str, indent: str = "") -> str:
    """A list on one line where it fits, else a number a line; each number exactly."""
    texts = [repr(number) for number in numbers]
    in_line = f"[{', '.join(texts)}]"
    if len(before) + len(in_line) <= WIDTH:
        return in_line
    inner = "".join(f"{indent}    {text},\n" for text in texts)
    return f"[\n{inner}{indent}]"


def _beside(call: str, numbers: Iterable[float], near_1: Container[int] = ()) -> str:
    """What a call prints, as a comment: beside it or, where that is too long, in lines below.

    `near_1` are the places of the numbers that TensorFlow computes by way of 1 − p.
    """
    texts = [
        "~" * (place in near_1 and _is_lost(float(number))) + written(float(number))
        for place, number in enumerate(numbers)
    ]
    in_line = f"  # {' '.join(texts)}"
    if len(call) + len(in_line) <= WIDTH:
        return in_line
    lines = ["#"]
    for text in texts:
        if len(lines[-1]) + 1 + len(text) > WIDTH:
            lines.append("#")
        lines[-1] += f" {text}"
    return "\n" + "\n".join(lines)


def _is_lost(number: float) -> bool:
    return 0 < abs(number) < _LOST


def written(number: float) -> str:
    """A number as Python would write it, to six significant digits."""
    return f"{number + 0.0:.{_DIGITS}g}"  # of a zero without its sign
