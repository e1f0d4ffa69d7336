"""The device that a network is trained on."""

from collections.abc import Sequence
from dataclasses import dataclass

import tensorflow as tf

from logitdesk.errors import UserError


@dataclass(frozen=True, eq=False)
class Device:
    """One CPU, one GPU, or several.

    Attributes:
        words: what it is, for a person: "CPU", "GPU (NVIDIA …)", "2 GPUs (NVIDIA …)".
        strategy: shares each batch out to several GPUs; None where there is one device.
    """

    words: str
    strategy: tf.distribute.Strategy | None = None


def choose_device(device: str) -> Device:
    """Make TensorFlow use the chosen device. Call it before anything else of TensorFlow.

    GPUs that are not chosen are hidden, and stay free for others.

    Args:
        device: "auto" (all GPUs there are, else the CPU), "cpu", "gpu" (all of them), or one of
            them by its number: "gpu:0", "gpu:1" …

    Raises:
        UserError: a GPU was asked for that TensorFlow does not see, or the name is no device.
    """
    gpus = tf.config.list_physical_devices("GPU")
    chosen = [gpus[number] for number in chosen_gpus(device, len(gpus))]
    tf.config.set_visible_devices(chosen, "GPU")
    for gpu in chosen:
        # Otherwise TensorFlow takes all of the GPU's memory at once.
        tf.config.experimental.set_memory_growth(gpu, enable=True)
    words = _in_words([_name(gpu) for gpu in chosen])
    if len(chosen) < 2:
        return Device(words)
    # TensorFlow counts the visible ones only, from 0.
    numbered = [f"GPU:{number}" for number in range(len(chosen))]
    return Device(words, tf.distribute.MirroredStrategy(numbered))


def chosen_gpus(device: str, count: int) -> Sequence[int]:
    """Return the numbers of the GPUs that `device` means, out of `count`.

    Raises:
        UserError: as `choose_device`.
    """
    kind, colon, number = device.partition(":")
    is_kind = kind in ("auto", "cpu", "gpu") and not colon
    if not is_kind and not (kind == "gpu" and number.isascii() and number.isdecimal()):
        message = (
            f"There is no device “{device}”: choose auto, cpu, gpu, or one GPU by its number, "
            "such as gpu:0."
        )
        raise UserError(message)
    if kind == "gpu" and not count:
        message = (
            "TensorFlow sees no GPU. On Linux with an NVIDIA card install LogitDesk with its "
            "“gpu” extra; elsewhere choose the device auto or cpu."
        )
        raise UserError(message)
    if is_kind:
        return range(0 if kind == "cpu" else count)
    if int(number) >= count:
        there = "gpu:0 is the only one" if count == 1 else f"they are gpu:0 to gpu:{count - 1}"
        message = f"TensorFlow sees no GPU of number {number}: {there}."
        raise UserError(message)
    return [int(number)]


def _in_words(gpus: Sequence[str]) -> str:
    """Name what is used where these GPUs are; each name once."""
    if not gpus:
        return "CPU"
    count = "GPU" if len(gpus) == 1 else f"{len(gpus)} GPUs"
    return f"{count} ({', '.join(dict.fromkeys(gpus))})"


def _name(gpu: tf.config.PhysicalDevice) -> str:
    return str(tf.config.experimental.get_device_details(gpu).get("device_name", gpu.name))
