"""What is no digit, and how much of it a network takes for one."""

from pathlib import Path

import numpy as np
import pytest

from logitdesk.cli import evaluate as evaluate_junk
from logitdesk.datasets.junk import KINDS
from tests.cli.conftest import Run, network_with

COUNT = 150


@pytest.fixture(autouse=True)
def _some(pendigits_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Less of it, with the real strokes of the test writers."""
    monkeypatch.setenv("LOGITDESK_DATA", str(pendigits_folder))
    monkeypatch.setattr(evaluate_junk, "_JUNK_COUNT", COUNT)


def test_by_narrow_limits_less_is_believed_of_every_kind(run: Run, tmp_path: Path) -> None:
    believed = []
    for name, margin in (("wide", 0.5), ("narrow", 4.0)):
        network = network_with(tmp_path / name, temperature=None, limits={"margin": margin})
        answer = run("evaluate", "--model", network, "--dataset", "junk", "--json")
        (told,) = answer.objects()
        assert (answer.code, answer.err) == (0, "")
        assert list(told) == ["model", "dataset", "n", "believed", "by_kind"]
        assert (told["model"], told["dataset"], told["n"]) == ("Perceptron", "junk", COUNT)
        assert list(told["by_kind"]) == list(KINDS)
        believed.append(np.array([told["believed"], *told["by_kind"].values()]))
    wide, narrow = believed
    assert (narrow <= wide).all()
    assert 0 < narrow[0] < wide[0] < 1


def test_a_network_without_limits_believes_everything_and_is_said_to(
    run: Run, tmp_path: Path
) -> None:
    network = network_with(tmp_path, temperature=None, limits=None)
    out = run("evaluate", "--model", network, "--dataset", "junk").out
    assert "takes everything for a digit" in out
    *_, total = out.splitlines()
    assert total.split() == ["all", str(COUNT), "100.0%"]


@pytest.mark.parametrize("option", [("--drawn", "small"), ("--mistakes", "m.png")])
def test_there_is_no_right_answer_to_be_wrong_about(run: Run, option: tuple[str, str]) -> None:
    answer = run("evaluate", "--model", "perceptron", "--dataset", "junk", *option)
    assert (answer.code, answer.out) == (2, "")
    assert "neither --drawn nor --mistakes" in answer.err
