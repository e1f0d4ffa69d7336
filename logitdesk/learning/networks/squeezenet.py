"""SqueezeNet for digits: fire modules, and a logit that is the mean of its own channel map.

After Iandola et al., "SqueezeNet: AlexNet-level accuracy with 50x fewer parameters and
<0.5 MB model size", 2016 (arXiv:1602.07360).
"""

import keras
from keras import layers

from logitdesk.learning.networks.crop import Crop


def squeezenet(
    original_dim: int = 28,
    resize_dim: int = 24,
    output_size: int = 10,
    *,
    relu_on_final_conv: bool = False,
) -> keras.Model:
    """Build the SqueezeNet: 145,418 weights with ten outputs.

    Args:
        original_dim: side of the image that comes in, in pixels.
        resize_dim: side it is cropped to: at random in training, in the middle otherwise.
        output_size: number of classes.
        relu_on_final_conv: as the paper has it. No logit can be negative then, which hides
            half of what a logit is; so the shipped network has it off.

    Returns:
        A model from `(batch, original_dim, original_dim)` float32 in [0, 1] to
        `(batch, output_size)` float32 logits.
    """
    image = keras.Input((original_dim, original_dim), name="image")
    x = layers.Reshape((original_dim, original_dim, 1), name="channel")(image)
    x = Crop(resize_dim, name="crop")(x)
    x = layers.Conv2D(64, 3, padding="same", activation="relu", name="conv1")(x)
    x = layers.MaxPooling2D(2, name="pool1")(x)
    x = _fire(x, 32, 64, "fire1")
    x = _fire(x, 32, 64, "fire2")
    x = layers.MaxPooling2D(2, name="pool2")(x)
    x = _fire(x, 32, 128, "fire3")
    x = _fire(x, 32, 128, "fire4")
    x = layers.Dropout(0.5, name="dropout")(x)
    activation = "relu" if relu_on_final_conv else None
    x = layers.Conv2D(output_size, 1, activation=activation, name="final_conv")(x)
    x = layers.AveragePooling2D(resize_dim // 4, name="average")(x)
    logits = layers.Flatten(name="logits")(x)
    return keras.Model(image, logits, name="squeezenet")


def _fire(x: keras.KerasTensor, squeeze: int, expand: int, name: str) -> keras.KerasTensor:
    """Squeeze to few channels by 1 x 1, then expand by 1 x 1 beside 3 x 3."""
    squeezed = layers.Conv2D(squeeze, 1, activation="relu", name=f"{name}_squeeze")(x)
    expanded = [
        layers.Conv2D(expand, 1, activation="relu", name=f"{name}_expand1x1")(squeezed),
        layers.Conv2D(expand, 3, padding="same", activation="relu", name=f"{name}_expand3x3")(
            squeezed
        ),
    ]
    joined: keras.KerasTensor = layers.Concatenate(name=f"{name}_concat")(expanded)
    return joined
