"""A short run of the damaged files; tests/fuzz/run.py does long ones."""

import pytest

from tests.fuzz.run import run


@pytest.mark.filterwarnings("ignore")
def test_no_damaged_file_raises_anything_but_a_refusal() -> None:
    counts = run(700, seed=11)
    assert counts["all"] == 700
    assert not counts["wrong"]
