"""Devices: which ones can be chosen, and training on several at once."""

import json
import os
import subprocess
import sys

import pytest
import tensorflow as tf

from logitdesk.errors import UserError
from logitdesk.training.trainer import choose_device, chosen_gpus

ON_TWO_DEVICES = """
import json
from dataclasses import replace

import numpy as np
import tensorflow as tf

from logitdesk.training.messages import Control
from logitdesk.datasets.dataset import DataSet, unit_range
from logitdesk.training.training_data import TrainingData
from logitdesk.training.request import request_for
from logitdesk.training.trainer import train
from logitdesk.scores.metrics import log_loss

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
both = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])

random = np.random.default_rng(0)
labels = np.arange(300, dtype=np.uint8) % 10
images = random.integers(0, 40, (300, 28, 28), dtype=np.uint8)
for image, label in zip(images, labels):
    top = 2 + 2 * int(label)
    image[top : top + 3, 5:23] = 255
# Mixed, so that not all digits are as frequent: the gradients of the biases were all rounding then.
bars = DataSet("bars", images, labels).take(random.permutation(300))

def trained(strategy, architecture, learned, held_out, **changes):
    request = replace(request_for(architecture, device="cpu"), bfloat16=False, **changes)
    held = bars.take(np.arange(300 - held_out, 300))
    data = TrainingData(bars.take(np.arange(learned)), held)
    return train(request, data, lambda _: None, Control(), strategy)

def logits(trained):
    return trained.model(unit_range(bars.images[:20]), training=False).numpy()

# All images in one batch: so that it does not matter in which order they come.
same = dict(epochs=5, batch_size=220, learning_rate=0.05)
alone, shared = [trained(strategy, "perceptron", 220, 20, **same) for strategy in (None, both)]

# 275 images and 25 held out, which two devices cannot share without a rest.
uneven = trained(both, "perceptron", 275, 25, epochs=3, batch_size=21, learning_rate=0.01)
held_out = uneven.held_out
kept = uneven.model.predict(unit_range(held_out.images), verbose=0)
print(json.dumps({
    "difference": float(np.abs(logits(alone) - logits(shared)).max()),
    "size": float(np.abs(logits(alone)).max()),
    "least": min(epoch.validation_loss for epoch in uneven.run.epochs),
    "kept": log_loss(kept, held_out.labels.astype(int)),
    "first": uneven.run.epochs[0].loss,
    "last": uneven.run.epochs[-1].loss,
}))
"""


def test_on_two_devices_a_network_learns_what_it_does_on_one_and_keeps_its_best_weights() -> None:
    quiet = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""}
    ran = subprocess.run(
        [sys.executable, "-c", ON_TWO_DEVICES],
        env=quiet, capture_output=True, text=True, timeout=250, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout.splitlines()[-1])
    assert told["difference"] < 1e-3 * told["size"]
    assert told["kept"] == pytest.approx(told["least"], abs=1e-4)
    assert told["last"] < told["first"]


@pytest.mark.parametrize("asked", ["cpu", "auto"])
def test_without_a_gpu_the_cpu_is_used(asked: str) -> None:
    if asked == "auto" and tf.config.list_physical_devices("GPU"):
        pytest.skip("this computer has a GPU")
    chosen = choose_device(asked)
    assert (chosen.words, chosen.strategy) == ("CPU", None)


@pytest.mark.parametrize("asked", ["gpu", "gpu:0"])
def test_a_gpu_where_there_is_none_is_refused(asked: str) -> None:
    with pytest.raises(UserError, match="sees no GPUs"):
        chosen_gpus(asked, 0)


@pytest.mark.parametrize(
    "asked", ["abacus", "gpu:", "gpu:-1", "gpu:x", "gpu:²", "cpu:0", "", "GPU"]
)
def test_what_is_no_device_is_refused_with_those_there_are(asked: str) -> None:
    with pytest.raises(UserError, match=f"no device “{asked}”.*Choose auto, cpu, gpu"):
        choose_device(asked)


def test_of_several_gpus_all_are_used_or_the_one_asked_for() -> None:
    def numbers(asked: str) -> list[int]:
        return list(chosen_gpus(asked, 3))

    assert numbers("auto") == numbers("gpu") == [0, 1, 2]
    assert numbers("gpu:1") == [1]
    assert numbers("cpu") == []
    with pytest.raises(UserError, match="“gpu:3”: TensorFlow sees 3 GPUs"):
        numbers("gpu:3")
    with pytest.raises(UserError, match="“gpu:1”: TensorFlow sees 1 GPUs"):
        chosen_gpus("gpu:1", 1)
