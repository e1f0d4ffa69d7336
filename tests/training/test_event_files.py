"""TensorBoard's files, read as TensorBoard reads them."""

from pathlib import Path

import pytest
import tensorflow as tf

from logitdesk.training.callbacks import EventFiles
from logitdesk.training.messages import EpochEnded


def scalars_in(folder: Path) -> dict[tuple[str, int], float]:
    """Each curve's name and epoch, with its value."""
    found = {}
    for path in sorted(folder.iterdir()):
        for record in tf.data.TFRecordDataset(str(path)):
            event = tf.compat.v1.Event.FromString(record.numpy())
            for value in event.summary.value:
                assert value.metadata.plugin_data.plugin_name == "scalars"
                found[value.tag, event.step] = float(tf.make_ndarray(value.tensor))
    return found


def test_each_epochs_figures_are_scalars_by_epoch(tmp_path: Path) -> None:
    events = EventFiles(tmp_path / "tensorboard")
    events.write(EpochEnded(1, 0.5, 0.75, 0.25, 0.875, is_best=True))
    events.write(EpochEnded(2, 0.25, 1.0, 0.125, 1.0, is_best=True))
    events.close()
    assert scalars_in(tmp_path / "tensorboard") == pytest.approx(
        {
            ("epoch/loss", 1): 0.5,
            ("epoch/accuracy", 1): 0.75,
            ("epoch/validation_loss", 1): 0.25,
            ("epoch/validation_accuracy", 1): 0.875,
            ("epoch/loss", 2): 0.25,
            ("epoch/accuracy", 2): 1.0,
            ("epoch/validation_loss", 2): 0.125,
            ("epoch/validation_accuracy", 2): 1.0,
        }
    )


def test_an_epoch_can_be_looked_at_before_the_run_ends(tmp_path: Path) -> None:
    events = EventFiles(tmp_path)
    events.write(EpochEnded(1, 0.5, 0.75, 0.25, 0.875, is_best=True))
    assert len(scalars_in(tmp_path)) == 4
    events.close()
