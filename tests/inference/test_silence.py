"""LiteRT's chatter stays out of the terminal."""

import os
import sys
from contextlib import suppress

import pytest

from logitdesk.inference.network import Network, silent_stderr
from logitdesk.library.bundle import Bundle


def test_loading_a_network_prints_nothing(
    perceptron: Bundle, capfd: pytest.CaptureFixture[str]
) -> None:
    Network(perceptron)
    assert capfd.readouterr() == ("", "")


def test_stderr_is_back_afterwards_even_after_an_error(capfd: pytest.CaptureFixture[str]) -> None:
    with suppress(ValueError), silent_stderr():
        os.write(2, b"dropped")
        raise ValueError
    print("kept", file=sys.stderr)
    assert capfd.readouterr().err == "kept\n"
