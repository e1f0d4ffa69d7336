"""The program that a person copies is run, by TensorFlow itself, and held against the screen."""

import contextlib
import io
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from logitdesk.scores.functional import cross_entropy
from logitdesk.scores.losses import PRESET, LossCase
from logitdesk.ui.loss_lab.code_view import program
from logitdesk.ui.loss_lab.model import BatchRow
from tests.ui.stage import EXTREME, SURE

IN_FLOAT32 = range(4, 8)
"""Which of the lines that are printed are of float32."""
DRAWN = tuple(float(np.float32(z) / np.float32(1.1)) for z in SURE)
"""Logits as a network gives them: float32, with all their digits."""

CASES = {
    "the preset": LossCase.of(PRESET, 3),
    "a drawing, wrong": LossCase.of(DRAWN, 6, epsilon=1e-3),
    "scaled": LossCase.of(SURE, 6, 3.0, 1e-12),
    "scaled until inf": LossCase.of(SURE, 6, 30.199517204020164),
    "a clear digit": LossCase.of(SURE, 3, 8.0),
    "one-hot nan alone": LossCase.of(SURE, 3, 10.0),
    "extreme": LossCase.of(EXTREME, 0, 1000.0),
    "all equal": LossCase.of([0.0] * 10, 7),
}


def batch_of(case: LossCase, more: int = 2) -> list[BatchRow]:
    others = [BatchRow(np.roll(case.logits, n), n) for n in range(1, 1 + more)]
    return [BatchRow(case.logits, case.label), *others]


def run(code: str) -> tuple[list[str], dict[str, Any]]:
    """What the program prints, line by line, and its variables."""
    out, names = io.StringIO(), {"__name__": "copied"}
    with contextlib.redirect_stdout(out):
        exec(compile(code, "copied.py", "exec"), names)
    return out.getvalue().splitlines(), names


def shown(case: LossCase, losses: np.ndarray) -> list[Sequence[float]]:
    """The numbers on screen, in the program's order."""
    label = case.label
    return [
        case.probabilities.tolist(),
        *([[case.loss]] * 2),
        case.gradient.tolist(),
        [case.naive.loss, float(case.naive.gradient[label])],
        [case.naive_one_hot.loss, float(case.naive_one_hot.gradient[label])],
        [case.patched.loss, float(case.patched.gradient[label])],
        [case.fused.loss, float(case.fused.gradient[label])],
        [case.twice.loss, float(case.twice.gradient[label])],
        losses.tolist(),
        [float(losses.mean())],
    ]


def numbers(text: str) -> list[float]:
    return [float(word) for word in re.sub(r"[(),≈]", " ", text).split()]


def close(number: float, *, is_float32: bool) -> Any:
    """The number, to TensorFlow's own rounding errors."""
    if not is_float32:
        return pytest.approx(number, rel=1e-6, abs=1e-15, nan_ok=True)
    # What is near 1 in float32, taken from 1, leaves fewer digits than it has.
    is_tiny = abs(number) < 1e-3
    return pytest.approx(number, rel=5e-6, abs=0 if is_tiny else 3e-7, nan_ok=True)


@pytest.mark.parametrize("name", CASES)
def test_run_it_prints_the_numbers_on_screen(name: str) -> None:
    case, batch = CASES[name], batch_of(CASES[name])
    code = program(case, batch)
    assert max(map(len, code.splitlines())) <= 76
    losses = cross_entropy([row.logits for row in batch], [row.label for row in batch])
    expected, (printed, names) = shown(case, losses), run(code)
    assert names["logits"] == case.unscaled.tolist(), "to the last digit"
    for number, (line, there) in enumerate(zip(printed, expected, strict=True)):
        screen = [close(n, is_float32=number in IN_FLOAT32) for n in there]
        assert numbers(line) == screen, f"line {number}"
    comments = re.findall(r"^# ([-≈(.\dein].*)$", code, re.MULTILINE)
    told = [*expected[:2], *expected[3:]]  # the two losses are told once
    flat = [number for numbers_of_line in told for number in numbers_of_line]
    assert numbers(" ".join(comments)) == pytest.approx(flat, rel=1e-5, nan_ok=True)


def test_a_batch_of_one_row_runs_as_well() -> None:
    case = CASES["the preset"]
    printed, _ = run(program(case, batch_of(case, more=0)))
    assert numbers(printed[-1]) == pytest.approx([case.loss])
