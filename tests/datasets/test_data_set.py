"""Labelled images: some of them, and several sets as one."""

import numpy as np

from logitdesk.datasets.dataset import DataSet, concatenate
from logitdesk.datasets.unipen import Segment
from logitdesk.ink.drawing import Drawing


def written_by(writer: int) -> Segment:
    return Segment(Drawing(label=writer), writer)


def test_some_of_a_data_set_are_other_ones_for_another_seed(bars: DataSet) -> None:
    some, same, other = (bars.some(50, seed) for seed in (4, 4, 5))
    assert len({image.tobytes() for image in some.images}) == 50
    np.testing.assert_array_equal(some.images, same.images)
    assert not np.array_equal(some.images, other.images)
    all_of_them = bars.some(300, seed=4)
    np.testing.assert_array_equal(all_of_them.images, bars.images)


def test_who_wrote_an_image_goes_with_it(bars: DataSet) -> None:
    """Also when it is joined with others of which that is not known."""
    known = DataSet("known", bars.images[:9], bars.labels[:9], tuple(map(written_by, range(1, 10))))
    turned_round = known.take(np.arange(9)[::-1])
    assert [segment and segment.writer for segment in turned_round.segments] == list(
        range(9, 0, -1)
    )
    both = concatenate([bars, known])
    assert both.segments == (None,) * 300 + known.segments
    assert concatenate([bars, bars]).segments == ()
