"""What a person reads when a worker breaks down."""

import pytest

from logitdesk.training.request import AddEvidence, WorkerRequest
from logitdesk.training.worker import describe_breakdown
from tests.training.workers import a_request

TRAINING, UPDATE = a_request(), AddEvidence("a folder")


@pytest.mark.parametrize(
    ("job", "begins"),
    [(TRAINING, "Training broke down"), (UPDATE, "Bringing a network up to date broke down")],
)
def test_it_says_what_broke_down_and_by_what(
    job: WorkerRequest, begins: str, capsys: pytest.CaptureFixture[str]
) -> None:
    error = ValueError("wrong" * 1000)
    words = describe_breakdown(error, job)
    assert words.startswith(f"{begins} inside LogitDesk (ValueError: wrongwrong")
    assert len(words) < 600
    assert "ValueError: wrong" in capsys.readouterr().err


@pytest.mark.parametrize(
    "error", [MemoryError(), OSError(12, "Cannot allocate memory"), RuntimeError("std::bad_alloc")]
)
def test_out_of_memory_it_says_what_to_do(
    error: Exception, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "choose a smaller batch, and try again" in describe_breakdown(error, TRAINING)
    update = describe_breakdown(error, UPDATE)
    assert "batch" not in update
    assert update.endswith("Close other programs, and try again.")
    assert capsys.readouterr().err == ""
