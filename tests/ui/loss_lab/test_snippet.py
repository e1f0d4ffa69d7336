"""The program that a person copies is run, by TensorFlow itself, and held against the screen."""

import ast
import contextlib
import io
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from logitdesk.scores.functional import cross_entropy
from logitdesk.scores.losses import PRESET, LossCase
from logitdesk.ui.loss_lab.snippet import WIDTH, snippet
from tests.ui.stage import AMBIGUOUS, EXTREME, SURE

IN_FLOAT32 = range(6, 10)
"""Which of the lines that are printed are of float32."""
DRAWN = tuple(float(np.float32(z) / np.float32(1.1)) for z in SURE)
"""Logits as a network gives them: float32, with all their digits."""

CASES = {
    "the preset": LossCase.of(PRESET, 3),
    "the preset, wrong": LossCase.of(PRESET, 0),
    "a drawing, right": LossCase.of(DRAWN, 3),
    "a drawing, wrong": LossCase.of(DRAWN, 6),
    "in doubt": LossCase.of(AMBIGUOUS, 5, epsilon=1e-3),
    "scaled": LossCase.of(SURE, 6, 3.0, 1e-12),
    "scaled until inf": LossCase.of(SURE, 6, 30.199517204020164),
    "a clear digit": LossCase.of(SURE, 3, 8.0),
    "one-hot nan alone": LossCase.of(SURE, 3, 10.0),
    "extreme": LossCase.of(EXTREME, 0, 1000.0),
    "all equal": LossCase.of([0.0] * 10, 7),
}


def batch_of(case: LossCase, more: int = 2) -> tuple[np.ndarray, list[int]]:
    others = [np.roll(case.logits, shift) for shift in range(1, 1 + more)]
    return np.stack([case.logits, *others]), [case.label, *range(more)]


def printed_by(code: str) -> list[str]:
    """What the program prints, line by line."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "copied.py", "exec"), {"__name__": "copied"})
    return out.getvalue().splitlines()


def beside(code: str) -> list[str]:
    """What stands beside, or below, each call of print: what it is said to print."""
    lines, told = code.splitlines(), []
    for number, line in enumerate(lines):
        if not line.startswith("print("):
            continue
        _, _, comment = line.partition("  # ")
        for below in () if comment else lines[number + 1 :]:
            if not below.startswith("# "):
                break
            comment += f" {below[2:]}"
        told.append(comment)
    return told


def shown(case: LossCase, losses: np.ndarray) -> list[Sequence[float]]:
    """The numbers on screen, in the program's order."""
    label = case.label
    return [
        case.probabilities.tolist(),
        *([[case.loss]] * 4),
        case.gradient.tolist(),
        [case.naive_loss, float(case.naive_gradient[label])],
        [case.naive_one_hot_loss],
        [case.patched_loss, float(case.patched_gradient[label])],
        [case.fused_loss, float(case.fused_gradient[label])],
        case.probabilities_twice.tolist(),
        [case.loss_twice, float(case.gradient_twice[label])],
        losses.tolist(),
        [len(losses)],
        [float(losses.mean())],
    ]


def numbers(text: str) -> list[float]:
    return [float(word) for word in re.sub(r"[(),~]", " ", text).split()]


def close(number: float, *, is_float32: bool) -> Any:
    """The number, to TensorFlow's own rounding errors."""
    if not is_float32:
        return pytest.approx(number, rel=1e-6, abs=1e-15, nan_ok=True)
    # What is near 1 in float32, taken from 1, leaves fewer digits than it has.
    is_tiny = abs(number) < 1e-3
    return pytest.approx(number, rel=5e-6, abs=0 if is_tiny else 3e-7, nan_ok=True)


@pytest.mark.parametrize("name", CASES)
def test_run_it_prints_the_numbers_on_screen(name: str) -> None:
    case = CASES[name]
    logits, labels = batch_of(case)
    code = snippet(case, logits, labels)
    printed, told = printed_by(code), beside(code)
    expected = shown(case, cross_entropy(logits, labels))
    assert len(printed) == len(told) == len(expected)
    for number, (line, comment, there) in enumerate(zip(printed, told, expected, strict=True)):
        screen = [close(n, is_float32=number in IN_FLOAT32) for n in there]
        assert numbers(line) == screen, f"line {number}"
        assert numbers(comment) == pytest.approx(there, rel=1e-5, abs=0, nan_ok=True)


def test_what_tensorflow_prints_as_inf_and_nan_stands_there_as_well() -> None:
    case = CASES["scaled until inf"]
    told = beside(snippet(case, *batch_of(case)))
    assert told[6:8] == ["inf nan", "nan"]


def test_the_preset_has_the_numbers_of_tensorflows_own_examples() -> None:
    case = CASES["the preset"]
    code = snippet(case, *batch_of(case))
    assert "logits = [0.1, 0.3, 0.5, 0.9]\nlabel = 3  # the true class\n" in code
    assert "print(*p.numpy())  # 0.168385 0.205666 0.251201 0.374748\n" in code
    first = numbers(printed_by(code)[0])
    assert first == pytest.approx([0.16838508, 0.205666, 0.25120102, 0.37474789], abs=1e-8)


@pytest.mark.parametrize("name", CASES)
def test_its_lines_are_short_and_its_logits_exact(name: str) -> None:
    case = CASES[name]
    code = snippet(case, *batch_of(case))
    assert max(map(len, code.splitlines())) <= WIDTH
    assigned = next(
        node.value
        for node in ast.parse(code).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "logits"
    )
    assert ast.literal_eval(assigned) == case.unscaled.tolist()


def test_what_float64_cannot_tell_is_marked_and_said_to_be() -> None:
    case = CASES["a clear digit"]
    code = snippet(case, *batch_of(case))
    assert f"print(loss.numpy())  # ~{case.loss:.6g}\n" in code
    assert "# ~: TensorFlow prints about this number" in code
    wrong = CASES["a drawing, wrong"]
    assert "~" not in snippet(wrong, *batch_of(wrong))


def test_a_batch_of_one_row_runs_as_well() -> None:
    case = CASES["the preset"]
    code = snippet(case, *batch_of(case, more=0))
    printed = printed_by(code)
    assert printed[-2] == "(1,)"
    assert numbers(printed[-1]) == pytest.approx([case.loss])
