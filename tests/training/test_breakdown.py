"""What a person reads when a worker breaks down."""

import pytest

from logitdesk.training.worker import describe_breakdown


def test_it_says_what_broke_down_and_by_what(capsys: pytest.CaptureFixture[str]) -> None:
    text = describe_breakdown(ValueError("wrong" * 1000))
    assert "ValueError: wrongwrong" in text
    assert len(text) < 600
    assert "ValueError: wrong" in capsys.readouterr().err


@pytest.mark.parametrize(
    "error", [MemoryError(), OSError(12, "Cannot allocate memory"), RuntimeError("std::bad_alloc")]
)
def test_out_of_memory_it_says_what_to_do(
    error: Exception, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "smaller batch" in describe_breakdown(error)
    assert capsys.readouterr().err == ""
