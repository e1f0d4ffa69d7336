"""Python programs that read a drawing with a network, to copy."""

import base64
import zlib
from textwrap import wrap
from typing import Final

import numpy as np

from logitdesk.inference.network import Reading
from logitdesk.library.bundle import LITERT, Bundle

_LINE: Final = 72
_FRAME: Final = """\
# Reads a drawing with {name}, and prints its ten logits.
# It needs: pip install {needs}
import base64
import zlib

{imports}

# 28 x 28 float32 from 0 to 1, ink bright on black
drawing = (
{drawing}
)
image = np.frombuffer(zlib.decompress(base64.b64decode(drawing)), "<f4")
image = image.reshape(1, 28, 28)

{body}
for digit, logit in enumerate(logits):
    print(digit, logit)
# LogitDesk shows:
{shown}
"""
_LITERT: Final = """\
network = Interpreter({file!r}, num_threads=1)
network.allocate_tensors()
network.set_tensor(network.get_input_details()[0]["index"], image)
network.invoke()
logits = network.get_tensor(network.get_output_details()[0]["index"])[0]"""
_KERAS: Final = """\
{layer}network = keras.saving.load_model({file!r}, compile=False)
logits = keras.ops.convert_to_numpy(network(image, training=False))[0]"""
_CROP: Final = """\
@keras.saving.register_keras_serializable("logitdesk")
class Crop(keras.layers.Layer):
    \"\"\"Cuts out the middle.\"\"\"

    def __init__(self, side, **kwargs):
        super().__init__(**kwargs)
        self.side = side
        self._seeds = keras.random.SeedGenerator()  # as in the file

    def call(self, images):
        edge = (images.shape[1] - self.side) // 2
        return images[:, edge : edge + self.side, edge : edge + self.side]


"""
"""The one layer of the shipped networks that Keras does not have."""


def litert_program(reading: Reading, bundle: Bundle) -> str:
    """Return a program with LiteRT that prints a reading's logits."""
    return _program(
        reading, bundle, needs="ai-edge-litert numpy",
        imports="import numpy as np\nfrom ai_edge_litert.interpreter import Interpreter",
        body=_LITERT.format(file=str(bundle.folder / LITERT)),
    )  # fmt: skip


def keras_program(reading: Reading, bundle: Bundle) -> str:
    """Return a program with Keras that prints a reading's logits, but for rounding."""
    layer = _CROP if bundle.card.architecture == "squeezenet" else ""
    return _program(
        reading, bundle, needs="keras tensorflow numpy", imports="import keras\nimport numpy as np",
        body=_KERAS.format(layer=layer, file=str(bundle.keras_file)),
    )  # fmt: skip


def _program(reading: Reading, bundle: Bundle, *, needs: str, imports: str, body: str) -> str:
    packed = base64.b64encode(zlib.compress(reading.steps.centred.astype("<f4").tobytes(), 9))
    logits = (f"# {digit} {np.float32(z)}" for digit, z in enumerate(reading.scores.logits))
    return _FRAME.format(
        name=" ".join(bundle.name.split()),
        needs=needs,
        imports=imports,
        drawing="\n".join(f'    "{line}"' for line in wrap(packed.decode(), _LINE)),
        body=body,
        shown="\n".join(logits),
    )
