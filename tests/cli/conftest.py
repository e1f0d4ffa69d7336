"""Running the program as a person does, with the smallest of the shipped networks."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from logitdesk import paths
from logitdesk.cli.main import main
from tests.library.networks import put


@dataclass(frozen=True)
class Answer:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str

    def objects(self) -> list[dict[str, Any]]:
        """The JSON objects it printed, a line each; there is no NaN or Infinity in JSON."""
        return [json.loads(line, parse_constant=_refuse) for line in self.out.splitlines()]


def _refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is no JSON")


Run = Callable[..., Answer]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs `logitdesk` with these arguments."""

    def answer_to(*arguments: object) -> Answer:
        code = main([str(argument) for argument in arguments])
        return Answer(code, *capfd.readouterr())

    return answer_to


@pytest.fixture
def sample() -> Path:
    """A drawing of a three, as a file."""
    return paths.assets() / "samples" / "3-a.json"


def network_with(
    folder: Path, *, temperature: float | None, limits: dict[str, float] | None
) -> Path:
    """The shipped perceptron with a fitted temperature and limits of its own, as a new folder."""
    bundle = put(folder / "network", "Perceptron")
    card = replace(bundle.card, temperature=temperature, limits=limits)
    (bundle.folder / "card.json").write_text(json.dumps(asdict(card)))
    return bundle.folder
