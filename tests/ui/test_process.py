import time

from logitdesk.ui.process import resident_mb, seconds_running


def test_the_process_runs_longer_and_longer() -> None:
    before = seconds_running()
    time.sleep(0.05)
    assert 0.04 < seconds_running() - before < 5


def test_the_process_holds_memory() -> None:
    held = resident_mb()
    assert held is None or 10 < held < 100_000
