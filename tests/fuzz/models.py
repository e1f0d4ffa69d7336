"""Sound Keras models in all their formats, and damage to what they consist of."""

import json
import zipfile
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any, Final

import h5py
import numpy as np

from tests.fuzz.mutators import ODD, damage

_NUMBERS: Final = (
    0, -1, 1, 2, 3, 7, 28, 65_536, 10**6, 10**9, 2**31, 2**63, 2**64, 10**30, 0.5, -0.5, 1e39,
    1e308,
)  # fmt: skip
_WORDS: Final = (
    "", "float64", "float16", "bfloat16", "int8", "string", "mixed_float16", "softmax", "relu",
    "sigmoid", "linear", "nonsense", "same", "valid", "causal", "channels_first", "a/b", "../x",
    "dense", "é", "\0", "Dense", "Conv2D", "Flatten", "LSTM", "GRU", "BatchNormalization",
    "Normalization", "Reshape", "Permute", "ZeroPadding2D", "Cropping2D", "RandomCrop", "Lambda",
    "TextVectorization", "Rescaling", "Softmax", "Sequential", "Functional", "RandomFlip",
    "keras", "keras.layers", "keras.src.models.functional", "builtins", "os", "logitdesk>Crop",
    "Orthogonal", "Constant", "MaxNorm", "L2", "float32",
)  # fmt: skip
_SHAPES: Final = (
    [None, 28, 28], [None, 28, 28, 1], [None, 784], [1, 28, 28, 1], [None, None, None, 1], [None],
    [None, 10], [None, 1, 28, 28], [10**9, 28, 28], [None, 10**5, 10**5], [None, 0, 28],
    [[None, 784]],
)  # fmt: skip


def damage_model(content: bytes, random: Random) -> bytes:
    """Change the description, the weights or the container of a model."""
    kind = random.random()
    if kind < 0.25:
        return damage(content, random)
    if content[:2] == b"PK":
        return _damage_archive(content, random)
    return _damage_hdf5(content, random)


def _damage_archive(content: bytes, random: Random) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(buffer, "w") as new:
        names = old.namelist()
        chosen = random.choice([n for n in names if n.endswith((".json", ".h5", "metadata.pb"))])
        for name in names:
            data = old.read(name)
            if name == chosen and name.endswith(".h5"):
                data = _damage_hdf5(data, random)
            elif name == chosen:
                start = data.index(b'{"')  # a SavedModel's has a head
                data = data[:start] + _damage_description(data[start:], random)
            new.writestr(zipfile.ZipInfo(name), data)
    return buffer.getvalue()


def _damage_description(text: bytes, random: Random) -> bytes:
    """Change some of the values that layers are made by, each for one of its kind, or any."""
    described = json.loads(text)
    for _ in range(random.choice((1, 1, 1, 2, 4))):
        places = list(_places(described))
        holder, key = random.choice(places)
        holder[key] = _another(holder[key], random)
    if random.random() < 0.1:
        for _ in range(random.choice((5, 200))):
            described = {"class_name": "Sequential", "module": "keras", "registered_name": None,
                         "config": {"name": "x", "layers": [described]}}  # fmt: skip
    return json.dumps(described).encode("utf-8", "surrogatepass")


def _places(value: Any) -> Any:
    """Yield each list or dict with each of its keys, at any depth."""
    for key, one in value.items() if isinstance(value, dict) else enumerate(value):
        yield value, key
        if isinstance(one, dict | list):
            yield from _places(one)


def _another(value: Any, random: Random) -> Any:
    if random.random() < 0.15:
        return random.choice(ODD)
    match value:
        case bool():
            return not value
        case int() | float():
            return random.choice(_NUMBERS)
        case str():
            return random.choice(_WORDS)
        case [None, *_]:
            return random.choice(_SHAPES)
        case [int(), *_]:
            return [random.choice(_NUMBERS) for _ in range(random.choice((1, 2, 2, 3)))]
        case list() if value:
            few = value[: random.randrange(len(value) + 1)]
            return random.choice((few, value * 2, value * 30, value[::-1]))
        case None:
            return random.choice((*_NUMBERS, *_WORDS, *_SHAPES))
    return random.choice(ODD)


def _damage_hdf5(content: bytes, random: Random) -> bytes:
    buffer = BytesIO(content)
    with h5py.File(buffer, "r+") as file:
        if "model_config" in file.attrs and random.random() < 0.6:
            text = file.attrs["model_config"].encode()
            file.attrs["model_config"] = _damage_description(text, random).decode()
            if random.random() < 0.8:
                return buffer.getvalue() if file.flush() is None else b""
        names: list[str] = []
        file.visit(names.append)
        name = random.choice(names)
        values = file[name][()] if isinstance(file[name], h5py.Dataset) else np.zeros((3, 3))
        link = random.choice((
            None, h5py.SoftLink("/" + name), h5py.SoftLink("/nowhere"), h5py.SoftLink("/"),
            h5py.ExternalLink("/etc/passwd", "/"), h5py.ExternalLink(".", "/" + name),
        ))  # fmt: skip
        kind = random.randrange(8)
        attributes = file[name].attrs
        if kind == 1 and len(attributes):
            attributes[random.choice(list(attributes))] = random.choice(_NUMBERS[:9])
            return buffer.getvalue() if file.flush() is None else b""
        del file[name]
        if kind == 2 and link is not None:
            file[name] = link
        elif kind == 3:
            shape = random.choice(((10**9, 10**4), (0,), (), (10**5, 10**5), (2**40,), (10,)))
            chunks = (1,) * len(shape) if np.prod(shape, dtype=float) > 0 else None
            file.create_dataset(name, shape, "f4", chunks=chunks)
        elif kind == 4:
            file[name] = np.asarray(values, dtype=random.choice(("f8", "i1", "c8", "S3", "f2")))
        elif kind == 5:
            file[name] = values * random.choice((np.nan, np.inf, 1e30, 0, -1))
        elif kind == 6:
            file.create_group(name)
        elif kind == 7:
            file[name] = np.resize(values, random.choice(((10,), (2, 2), (28, 28, 1), (1,) * 9)))
    return buffer.getvalue()


def models(folder: Path) -> dict[str, list[bytes]]:
    """Return sound models, small ones: by the ending of their files."""
    import keras
    import tensorflow as tf

    layers = keras.layers
    image = keras.Input((28, 28, 1), name="image")
    x = layers.AveragePooling2D(4)(layers.Rescaling(1 / 255)(image))
    left, right = (layers.Dense(8, activation="relu")(layers.Flatten()(x)) for _ in "ab")
    made = [
        keras.Sequential([keras.Input((784,)), layers.Dense(10)]),
        keras.Sequential(
            [
                keras.Input((28, 28, 1)), layers.RandomRotation(0.1),
                layers.Conv2D(2, 3, strides=2, activation="relu"), layers.BatchNormalization(),
                layers.MaxPooling2D(), layers.Dropout(0.2), layers.Flatten(),
                layers.Dense(10, activation="softmax"),
            ]
        ),
        keras.Model(image, layers.Dense(10)(layers.Concatenate()([left, right]))),
        keras.Sequential(
            [
                keras.Input((28, 28)), layers.Normalization(axis=None), layers.SimpleRNN(4),
                layers.Dense(10),
            ]
        ),
    ]  # fmt: skip
    found: dict[str, list[bytes]] = {".keras": [], ".h5": []}
    for model in made:
        for ending, contents in found.items():
            model.save(folder / f"it{ending}")
            contents.append((folder / f"it{ending}").read_bytes())
    kernel, bias = (tf.Variable(values) for values in made[0].get_weights())
    dense = tf.train.Checkpoint(kernel=kernel, bias=bias)
    tf.train.Checkpoint(**{"layer_with_weights-0": dense}).write(str(folder / "variables"))
    layer = made[0].layers[0].get_config() | {"batch_input_shape": [None, 784], "dtype": "float32"}
    config = {"name": "it", "layers": [{"class_name": "Dense", "config": layer}]}
    described = json.dumps({"class_name": "Sequential", "config": config}).encode()
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("it/saved_model.pb", b"\x08\x01")
        archive.writestr("it/keras_metadata.pb", b"\n\x10root" + described)
        for file in folder.glob("variables.*"):
            archive.write(file, f"it/variables/{file.name}")
    return {**found, "SavedModel": [buffer.getvalue()]}
