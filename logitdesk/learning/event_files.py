"""TensorBoard's event files, for those who want to look at their runs there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import tensorflow as tf

from logitdesk.errors import BadInput
from logitdesk.learning.messages import EpochDone


class EventFiles:
    """Writes an epoch's figures as scalars.

    By `tf.summary.write`, which is TensorFlow's own: `tf.summary.scalar` needs TensorBoard
    installed, which is only needed to look at the files.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` need not exist.

        Raises:
            BadInput: nothing can be written there.
        """
        with _told_to_people():
            self._writer = tf.summary.create_file_writer(str(folder))

    def write(self, epoch: EpochDone) -> None:
        """Write the figures of an epoch.

        Raises:
            BadInput: they cannot be written; what was written before can be read.
        """
        with _told_to_people():
            with self._writer.as_default(step=epoch.epoch):
                for name in ("loss", "accuracy", "validation_loss", "validation_accuracy"):
                    tf.summary.write(f"epoch/{name}", getattr(epoch, name), metadata=_scalar())
            self._writer.flush()

    def close(self) -> None:
        """End the file.

        Raises:
            BadInput: the last of it cannot be written.
        """
        with _told_to_people():
            self._writer.close()


@contextmanager
def _told_to_people() -> Iterator[None]:
    try:
        yield
    except tf.errors.OpError as error:
        message = (
            "TensorBoard's files could not be written to the end. The network does without; make "
            "room on the disk before the next run."
        )
        raise BadInput(message) from error


def _scalar() -> tf.compat.v1.SummaryMetadata:
    """What tells TensorBoard that a tensor is a curve's value (its scalars plugin)."""
    metadata = tf.compat.v1.SummaryMetadata()
    metadata.plugin_data.plugin_name = "scalars"
    return metadata
