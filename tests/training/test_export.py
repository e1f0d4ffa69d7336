"""The LiteRT file gives Keras' logits."""

from pathlib import Path

import keras
import numpy as np
import pytest
from ai_edge_litert.interpreter import Interpreter

from logitdesk.training import export
from logitdesk.training.export import ExportError, save_keras, to_litert
from logitdesk.training.networks import build

IMAGES = np.random.default_rng(0).random((8, 28, 28), np.float32)


@pytest.mark.parametrize("architecture", ["cnn", "squeezenet", "perceptron"])
def test_each_network_gives_the_same_logits_in_litert(architecture: str) -> None:
    model = build(architecture)
    random = np.random.default_rng(1)
    model.set_weights([w + random.normal(0, 0.02, w.shape) for w in model.get_weights()])
    interpreter = Interpreter(model_content=to_litert(model, IMAGES))
    interpreter.allocate_tensors()
    (entry,), (out,) = interpreter.get_input_details(), interpreter.get_output_details()
    assert tuple(entry["shape"]) == (1, 28, 28)
    assert tuple(out["shape"]) == (1, 10)
    for image, expected in zip(IMAGES, model(IMAGES, training=False).numpy(), strict=True):
        interpreter.set_tensor(entry["index"], image[np.newaxis])
        interpreter.invoke()
        np.testing.assert_allclose(interpreter.get_tensor(out["index"])[0], expected, atol=1e-4)


def test_a_file_that_differs_from_keras_is_not_let_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "TOLERANCE", -1.0)
    with pytest.raises(ExportError, match="differ"):
        to_litert(build("perceptron"), IMAGES)


@pytest.mark.parametrize("seconds", [0.0, 253_403_300_800.0])
def test_a_network_is_saved_whatever_the_clock_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seconds: float
) -> None:
    with monkeypatch.context() as clock:
        clock.setattr("time.time", lambda: seconds)
        save_keras(build("perceptron"), tmp_path / "model.keras")
    assert keras.saving.load_model(tmp_path / "model.keras").count_params() == 7850
