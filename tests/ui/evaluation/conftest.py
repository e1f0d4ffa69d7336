"""A person on the Evaluation page, with a small file of labelled drawings."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from logitdesk import paths
from tests.behaviour.conftest import new_user, user
from tests.behaviour.user import User
from tests.ui.evidence.conftest import with_own

__all__ = ["new_user", "user", "with_own"]

WRONG = {"7-b": 1, "3-b": 8, "4-b": 9}
"""Samples that are said to be another digit."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Ten samples with their labels and three with wrong ones, a drawing a line."""
    path = tmp_path / "thirteen.jsonl"
    named = {f"{digit}-a": digit for digit in range(10)} | WRONG
    path.write_text("\n".join(map(labelled, named, named.values())))
    return path


def labelled(sample: str, label: int | None) -> str:
    """A sample as a line of a file, with this label or without."""
    drawing = json.loads((paths.assets() / "samples" / f"{sample}.json").read_text())
    drawing.pop("label", None)
    return json.dumps(drawing if label is None else {**drawing, "label": label})


def evaluate(user: User, path: Path, second: str = "") -> None:
    """Evaluate the CNN, and another network beside it, on a file, and wait for what comes of it."""
    user.open_page("Evaluation")
    user.choose(user.combo("^images$"), "a file")
    user.answer_file_dialog(path)
    if second:
        user.choose(user.combo("^second network"), second)
    start(user)
    user.wait_until(lambda: user.has(QPushButton, "^run$"), what="the run to end")


def start(user: User) -> None:
    """Press Run."""
    user.click(user.find(QPushButton, "^run$"))
