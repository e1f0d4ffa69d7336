"""What each epoch of a run told, as a table that other programs read."""

import csv
import io
from collections.abc import Sequence
from dataclasses import fields

from logitdesk.learning.messages import EpochDone


def history_csv(epochs: Sequence[EpochDone]) -> bytes:
    """Comma-separated values in UTF-8: a line of `EpochDone`'s names, then a line an epoch."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    names = [field.name for field in fields(EpochDone)]
    writer.writerow(names)
    writer.writerows([getattr(epoch, name) for name in names] for epoch in epochs)
    return text.getvalue().encode()


def epochs_of(content: bytes) -> tuple[EpochDone, ...]:
    """The epochs that `history_csv` wrote.

    Raises:
        ValueError: it is no such table.
    """
    try:
        return tuple(map(_epoch, csv.DictReader(io.StringIO(content.decode()))))
    except (KeyError, TypeError, ValueError, csv.Error) as error:
        raise ValueError("it is not the history of a training run") from error


def _epoch(row: dict[str, str]) -> EpochDone:
    return EpochDone(
        epoch=int(row["epoch"]),
        loss=float(row["loss"]),
        accuracy=float(row["accuracy"]),
        validation_loss=float(row["validation_loss"]),
        validation_accuracy=float(row["validation_accuracy"]),
        is_best=row["is_best"] == str(True),
        seconds=float(row["seconds"]),
    )
