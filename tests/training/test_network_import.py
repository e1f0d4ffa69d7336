"""Networks of files: Keras models of tutorials, and what is none or does not belong together."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import h5py
import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import layers
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.datasets import catalogue as datasets
from logitdesk.datasets.dataset import DataSet
from logitdesk.datasets.samples import load_samples
from logitdesk.errors import UserError
from logitdesk.inference.consistency import check_bundle, images_to_try
from logitdesk.inference.evidence import EvidenceGraph, Question
from logitdesk.inference.network import Network
from logitdesk.library.archive import export_bundle
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.training import network_import
from logitdesk.training.export import load_network
from logitdesk.training.messages import Control, Message
from logitdesk.training.network_import import import_network
from logitdesk.training.pipeline import run_training
from logitdesk.training.request import ImportNetwork
from tests.library.test_archive import with_files
from tests.training.bars import part_of
from tests.training.workers import a_request

IMAGES = images_to_try()
DIGITS = load_samples("test").take(np.arange(0, 200, 4))
SAMPLES, LABELS = DIGITS.images, DIGITS.labels


@pytest.fixture(autouse=True)
def few_samples(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_import, "load_samples", lambda _split: DIGITS)


def take(path: Path) -> Bundle:
    told: list[Message] = []
    return open_bundle(Path(import_network(ImportNetwork(str(path)), told.append).folder))


def tutorial(*first: keras.layers.Layer, ending: str | None = "softmax") -> keras.Model:
    """A network as tutorials have it, taught to read the samples."""
    keras.utils.set_random_seed(3)
    return taught(keras.Sequential([*first, layers.Dense(10, activation=ending)]), SAMPLES / 255)


def taught(model: keras.Model, images: NDArray[np.float64]) -> keras.Model:
    """The last dense layer solved for the samples, as they are given to the model."""
    last = next(each for each in reversed(model.layers) if isinstance(each, layers.Dense))
    given = images.reshape(-1, *model.input_shape[1:])
    inside = keras.Model(model.inputs[0], last.input)(given, training=False).numpy()
    inside = np.hstack([inside, np.ones((len(inside), 1))])
    wanted = 4.0 * np.eye(10)[LABELS] - 2
    ridge = inside.T @ inside + 1e-2 * np.eye(inside.shape[1])
    weights = np.linalg.solve(ridge, inside.T @ wanted)
    last.set_weights([weights[:-1], weights[-1]])
    return model


def convolutional() -> keras.Model:
    return tutorial(
        keras.Input((28, 28, 1)), layers.Conv2D(4, 3, activation="relu"),
        layers.BatchNormalization(), layers.MaxPooling2D(), layers.Dropout(0.2), layers.Flatten(),
    )  # fmt: skip


def dense() -> keras.Model:
    return tutorial(keras.Input((784,)), layers.Dense(99, activation="tanh"))


def functional() -> keras.Model:
    image = keras.Input((28, 28))
    x = layers.RandomZoom(0.1)(layers.Reshape((28, 28, 1))(image))
    x = layers.Normalization(mean=100.0, variance=6400.0)(x)
    x = layers.Dense(10)(layers.ReLU()(layers.Dense(99)(layers.Flatten()(x))))
    return taught(keras.Model(image, layers.Softmax()(x)), 255 - SAMPLES.astype(float))


@pytest.mark.parametrize(
    ("made", "name", "explained"),
    [(convolutional, "conv.keras", True), (dense, "mlp.h5", False), (functional, "f.keras", True)],
)
def test_a_model_of_a_tutorial_is_taken_in(
    tmp_path: Path, made: Callable[[], keras.Model], name: str, explained: bool
) -> None:
    """Its softmax is as before; Evidence is there where the network is piecewise linear."""
    model = made()
    model.save(tmp_path / name)
    bundle = take(tmp_path / name)
    card = bundle.card
    assert (card.architecture, card.imported) == ("other", True)
    assert (bundle.name, card.weights) == (Path(name).stem, model.count_params())
    assert card.settings["ending"] == "softmax"
    assert bundle.card.measured["samples"]["accuracy"] > 0.9
    assert bundle.card.limits is not None
    is_dark = "dark ink on white, from 255" in str(card.settings["takes"])
    assert is_dark == (made is functional)
    logits = Network(bundle).logits(IMAGES)
    given = (1 - IMAGES) * 255 if is_dark else IMAGES
    told = model(given.reshape(-1, *model.input_shape[1:]), training=False).numpy()
    np.testing.assert_allclose(keras.ops.softmax(logits), told, atol=1e-3)
    check_bundle(bundle)
    evidence = bundle.evidence_bytes()
    assert (evidence is not None) == explained
    if evidence is not None:
        found = EvidenceGraph(evidence, bundle.tflite_bytes()).evidence(IMAGES[3], Question(7))
        assert found.total == pytest.approx(logits[3][7], abs=1e-2)
    np.testing.assert_allclose(load_network(bundle)(IMAGES).numpy(), logits, atol=1e-3)


def test_a_saved_model_of_keras_2_is_taken_in_without_its_graph(tmp_path: Path) -> None:
    """Only the description and the numbers are read; saved_model.pb is not even looked into."""
    model = keras.Sequential(
        [
            keras.Input((28, 28)), layers.RandomRotation(0.1), layers.Flatten(),
            layers.Dense(99, activation="relu"), layers.Dense(10),
        ]
    )  # fmt: skip
    taught(model, SAMPLES / 255)
    old = [
        {"class_name": type(each).__name__, "config": each.get_config() | {"dtype": "float32"}}
        for each in model.layers
    ]
    old[0]["config"]["batch_input_shape"] = {"class_name": "__tuple__", "items": [None, 28, 28]}
    described = {"class_name": "Sequential", "config": {"name": "old", "layers": old}}
    points = tf.train.Checkpoint(
        **{
            f"layer_with_weights-{number}": tf.train.Checkpoint(
                kernel=tf.Variable(each.kernel), bias=tf.Variable(each.bias)
            )
            for number, each in enumerate(model.layers[-2:])
        }
    )
    points.write(str(tmp_path / "variables" / "variables"))
    metadata = keras.saving.serialize_keras_object(described)
    (tmp_path / "keras_metadata.pb").write_bytes(b"\n\x10root" + json.dumps(metadata).encode())
    (tmp_path / "saved_model.pb").write_bytes(b"\x08\x01")
    with zipfile.ZipFile(tmp_path / "saved.zip", "w") as archive:
        for file in (*tmp_path.glob("*.pb"), *(tmp_path / "variables").iterdir()):
            archive.write(file, f"old/{file.relative_to(tmp_path)}")
    bundle = take(tmp_path / "saved.zip")
    np.testing.assert_allclose(
        Network(bundle).logits(IMAGES), model(IMAGES, training=False), atol=1e-3
    )
    assert bundle.evidence_bytes() is not None
    assert bundle.name == "saved"


def test_it_learns_on_and_goes_out_and_in(
    tmp_path: Path, bars: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(datasets, "load", lambda _names, split, _: part_of(bars, split))
    convolutional().save(tmp_path / "cnn.keras")
    first = take(tmp_path / "cnn.keras")
    request = a_request(architecture="other", start_from=str(first.folder), name="Further")
    further = open_bundle(Path(run_training(request, lambda _: None, Control()).folder))
    assert further.card.architecture == "other"
    assert further.evidence_bytes() is not None
    export_bundle(further, tmp_path / "out.logitdesk-network")
    assert take(tmp_path / "out.logitdesk-network").name == "Further 2"


def test_weights_of_another_network_are_refused(tmp_path: Path) -> None:
    shipped = open_bundle(paths.shipped_models() / "perceptron")
    file = tmp_path / "given.logitdesk-network"
    export_bundle(shipped, file)
    other = keras.Sequential(
        [keras.Input((28, 28)), layers.Flatten(name="flatten"), layers.Dense(10, name="logits")]
    )
    other.save(tmp_path / "other.keras")
    with pytest.raises(UserError, match="other weights"):
        take(with_files(file, {"model.keras": (tmp_path / "other.keras").read_bytes()}))


def three_classes() -> keras.Model:
    return keras.Sequential([keras.Input((28, 28)), layers.Flatten(), layers.Dense(3)])


def colours() -> keras.Model:
    return keras.Sequential([keras.Input((28, 28, 3)), layers.Flatten(), layers.Dense(10)])


def with_code() -> keras.Model:
    flat = layers.Lambda(lambda pixels: pixels * 2, output_shape=(28, 28))
    return keras.Sequential([keras.Input((28, 28)), flat, layers.Flatten(), layers.Dense(10)])


def without_numbers() -> keras.Model:
    model = dense()
    model.set_weights([np.full_like(w, np.nan) for w in model.get_weights()])
    return model


def broad() -> keras.Model:
    """A small file of which each image takes megabytes to read."""
    many = layers.Conv2D(2_000, 1), layers.GlobalAveragePooling2D()
    return keras.Sequential([keras.Input((28, 28, 1)), *many, layers.Dense(10)])


def long() -> keras.Model:
    steps = [layers.Activation("relu") for _ in range(400)]
    return keras.Sequential([keras.Input((784,)), layers.Dense(10), *steps])


@pytest.mark.parametrize(
    ("made", "name", "why"),
    [
        (broad, "broad.keras", "larger than"),
        (long, "long.keras", "larger than"),
        (three_classes, "three.keras", "28×28"),
        (colours, "colours.h5", "28×28×3"),
        (with_code, "code.keras", "Lambda"),
        (with_code, "code.h5", "Lambda"),
        (without_numbers, "nan.keras", "not finite"),
    ],
)
def test_a_model_that_cannot_be_used_is_refused_as_what_it_is(
    tmp_path: Path, made: Callable[[], keras.Model], name: str, why: str
) -> None:
    made().save(tmp_path / name)
    with pytest.raises(UserError, match=why):
        take(tmp_path / name)
    assert not list(paths.user_models().glob("*"))


def described_anew(file: Path, layer: dict[str, object]) -> Path:
    """A Keras file whose first layer with weights is described in another way."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    described = json.loads(parts["config.json"])
    described["config"]["layers"][1]["config"] |= layer
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in (parts | {"config.json": json.dumps(described)}).items():
            archive.writestr(name, content)
    return file


@pytest.mark.parametrize(
    ("layer", "why"),
    [
        ({"units": 10**9}, "larger than"),
        ({"units": 10**6}, "larger than"),
        ({"kernel_initializer": {"class_name": None, "config": {}}}, "does not know"),
    ],
)
def test_no_memory_is_taken_for_weights_that_a_file_does_not_hold(
    tmp_path: Path, layer: dict[str, object], why: str
) -> None:
    file = tmp_path / "it.keras"
    dense().save(file)
    with pytest.raises(UserError, match=why):
        take(described_anew(file, layer))


def test_half_a_character_in_a_saved_model_is_refused_by_a_sentence(tmp_path: Path) -> None:
    described = json.dumps({"class_name": "Sequential", "config": "\ud800"}).encode()
    with zipfile.ZipFile(tmp_path / "it.zip", "w") as archive:
        archive.writestr("it/keras_metadata.pb", b"\n\x10root" + described)
        for name in ("saved_model.pb", "variables/variables.index"):
            archive.writestr(f"it/{name}", b"\x08\x01")
        archive.writestr("it/variables/variables.data-00000-of-00001", bytes(30))
    with pytest.raises(UserError) as refused:
        take(tmp_path / "it.zip")
    str(refused.value).encode()


def test_other_files_are_refused_as_what_they_are(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "weights.h5", "w") as file:
        file["kernel"] = np.zeros(3)
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "saved_model.pb").write_bytes(b"\x08\x01")
    (tmp_path / "it.tflite").write_bytes(b"\x1c\0\0\0TFL3")
    (tmp_path / "it.pkl").write_bytes(b"\x80\x04.")
    with zipfile.ZipFile(tmp_path / "it.pt", "w") as archive:
        archive.writestr("it/data.pkl", b"")
    (tmp_path / "it.onnx").write_bytes(b"\x08\x07")
    (tmp_path / "it.ckpt.index").write_bytes(b"0123456789")
    (tmp_path / "cut.h5").write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(100))
    for name, why in (
        ("weights.h5", "weights alone"),
        ("saved", r"SavedModel.*model\.save"),
        ("saved/saved_model.pb", r"SavedModel.*model\.save"),
        ("it.tflite", "LiteRT"),
        ("it.pkl", "pickle"),
        ("it.pt", "PyTorch"),
        ("it.onnx", "ONNX"),
        ("it.ckpt.index", "weights alone"),
        ("cut.h5", "not imported"),
    ):
        with pytest.raises(UserError, match=why):
            take(tmp_path / name)
