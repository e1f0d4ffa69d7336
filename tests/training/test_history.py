"""The table of a run's epochs."""

import math

import pytest

from logitdesk.training.checkpoint import history_csv, parse_history
from logitdesk.training.messages import EpochEnded

EPOCHS = (
    EpochEnded(1, 0.5, 0.8, 0.25, 0.9, is_best=True, seconds=1.5),
    EpochEnded(2, 0.1 + 0.2, 1.0, 1 / 3, 0.875, is_best=False, seconds=3.0625),
)


def test_what_is_written_is_read_again_exactly() -> None:
    assert parse_history(history_csv(EPOCHS)) == EPOCHS
    assert parse_history(history_csv(())) == ()


def test_it_is_a_table_with_a_line_an_epoch_below_the_columns_names() -> None:
    assert history_csv(EPOCHS).decode().splitlines() == [
        "epoch,loss,accuracy,validation_loss,validation_accuracy,is_best,seconds",
        "1,0.5,0.8,0.25,0.9,True,1.5",
        "2,0.30000000000000004,1.0,0.3333333333333333,0.875,False,3.0625",
    ]


def test_a_loss_that_was_no_number_is_kept_as_such() -> None:
    broken = EpochEnded(3, math.nan, 0.1, math.inf, 0.1, is_best=False)
    (read,) = parse_history(history_csv([broken]))
    assert math.isnan(read.loss)
    assert read.validation_loss == math.inf


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe",
        b"epoch,loss\n1,0.5\n",
        b"name\nvalue\n",
        history_csv(EPOCHS)[:-12],
        history_csv(EPOCHS).replace(b"0.875", b"many"),
    ],
)
def test_what_is_no_such_table_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="not the history"):
        parse_history(content)
