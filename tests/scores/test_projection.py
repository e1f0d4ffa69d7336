"""Principal components, held against scikit-learn's, and neighbours."""

import numpy as np
import pytest
from sklearn.decomposition import PCA

from logitdesk.scores.projection import Projection, nearest

POINTS = np.random.default_rng(1).normal(size=(300, 20)) @ np.diag(np.linspace(3, 1, 20)) + 5


def test_components_are_scikit_learns() -> None:
    theirs = PCA(4).fit(POINTS)
    ours = Projection.fit(POINTS.astype(np.float32), 4)
    np.testing.assert_allclose(ours.shares, theirs.explained_variance_ratio_, rtol=1e-4)
    expected, found = theirs.transform(POINTS), ours.apply(POINTS)
    signs = np.sign((expected * found).sum(axis=0))
    np.testing.assert_allclose(found * signs, expected, atol=1e-3)
    assert all(axis[np.abs(axis).argmax()] > 0 for axis in ours.axes)


def test_one_point_lies_in_the_middle() -> None:
    found = Projection.fit(POINTS[:1])
    np.testing.assert_allclose(found.apply(POINTS[:1]), [[0, 0]], atol=1e-9)
    assert found.shares.tolist() == [0, 0]


@pytest.mark.parametrize("count", [1, 10, 500])
def test_neighbours_come_in_order(count: int) -> None:
    found = nearest(POINTS, POINTS[7], count)
    distances = np.linalg.norm(POINTS - POINTS[7], axis=1)
    assert found.tolist() == np.argsort(distances)[:count].tolist()
    assert found[0] == 7
    assert len(nearest(POINTS[:0], POINTS[7], count)) == 0
