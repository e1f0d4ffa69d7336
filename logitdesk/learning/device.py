"""Which device a network is trained on."""

import tensorflow as tf

from logitdesk.errors import BadInput


def choose_device(device: str) -> str:
    """Make TensorFlow use the chosen device. To be called before anything else of TensorFlow.

    Args:
        device: "auto" (a GPU if there is one), "cpu" or "gpu".

    Returns:
        What is used, in words for a person: "CPU" or "GPU (NVIDIA …)".

    Raises:
        BadInput: a GPU was asked for and TensorFlow sees none, or the name is no device.
    """
    if device not in ("auto", "cpu", "gpu"):
        message = f"There is no device “{device}”: choose auto, cpu or gpu."
        raise BadInput(message)
    gpus = tf.config.list_physical_devices("GPU")
    if device == "gpu" and not gpus:
        message = (
            "TensorFlow sees no GPU. On Linux with an NVIDIA card install LogitDesk with its "
            "“gpu” extra; elsewhere choose --device auto or cpu."
        )
        raise BadInput(message)
    if device == "cpu" or not gpus:
        tf.config.set_visible_devices([], "GPU")
        return "CPU"
    for gpu in gpus:
        # Otherwise TensorFlow takes all of the GPU's memory at once.
        tf.config.experimental.set_memory_growth(gpu, enable=True)
    name = tf.config.experimental.get_device_details(gpus[0]).get("device_name", gpus[0].name)
    return f"GPU ({name})"
