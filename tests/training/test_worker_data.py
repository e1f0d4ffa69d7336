"""Data that is not there, comes slowly, or is not what it should be; and folders of no use."""

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import pytest

from logitdesk import paths
from logitdesk.training.messages import Failed, NothingToKeep, PhaseStarted
from tests.training.bars_worker import BarsFiles, tell_workers
from tests.training.workers import PATIENCE, Worker, a_request

A_SECOND = 1.0


class Home:
    """What the data sets' home on the network gives.

    Attributes:
        files: each file's content by its name.
        is_silent: whether only the first bytes come.
        was_asked: set when somebody wants a file.
    """

    def __init__(self, files: dict[str, bytes]) -> None:
        self.files = files
        self.is_silent = False
        self.was_asked = Event()
        self.is_closed = Event()

    def give(self, handler: BaseHTTPRequestHandler) -> None:
        content = self.files[handler.path.removeprefix("/")]
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content[:100])
        self.was_asked.set()
        if self.is_silent:
            self.is_closed.wait(60)
        else:
            handler.wfile.write(content[100:])


@pytest.fixture
def home_page(
    bars_data: BarsFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Home]:
    """The only place where workers find the bars: nothing lies in `LOGITDESK_DATA`."""
    home = Home({file.name: (bars_data.folder / file.path).read_bytes() for file in bars_data.all})
    monkeypatch.delenv("LOGITDESK_DATA")
    with served(home) as address:
        tell_workers(tmp_path / "files.json", bars_data.by_split, address)
        yield home


@contextmanager
def served(home: Home) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with suppress(ConnectionError):  # it was stopped
                home.give(self)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        home.is_closed.set()
        server.shutdown()
        thread.join()


def downloaded() -> list[str]:
    """What lies in the cache's folder of MNIST, hidden files too."""
    return sorted(path.name for path in (paths.cache() / "datasets" / "mnist").iterdir())


def runs() -> list[Path]:
    return list(paths.runs().iterdir()) if paths.runs().is_dir() else []


@pytest.mark.parametrize("wrong", ["altered", "cut short"])
def test_a_download_that_is_not_the_original_is_refused_and_a_second_try_works(
    home_page: Home, wrong: str
) -> None:
    right = dict(home_page.files)
    name = "train-labels-idx1-ubyte.gz"
    content = right[name]
    home_page.files[name] = (
        content[: len(content) // 2] if wrong == "cut short" else b"x" + content[1:]
    )
    with Worker(a_request()) as worker:
        failed = worker.last_message()
    assert isinstance(failed, Failed)
    assert name in failed.problem
    assert "not the original file" in failed.problem
    assert "try again" in failed.problem
    assert downloaded() == ["train-images-idx3-ubyte.gz"]
    assert runs() == []

    home_page.files = right
    with Worker(a_request()) as worker:
        worker.until_phase("tensorflow")
    assert downloaded() == sorted(right)


def test_a_silent_download_can_be_stopped_and_leaves_nothing(home_page: Home) -> None:
    home_page.is_silent = True
    with Worker(a_request()) as worker:
        assert home_page.was_asked.wait(PATIENCE)
        began = time.monotonic()
        worker.send("stop")
        assert isinstance(worker.last_message(), NothingToKeep)
        assert time.monotonic() - began < A_SECOND
        assert worker.process.exitcode == 0
    assert downloaded() == []
    assert runs() == []


def test_without_data_and_without_network_it_says_what_to_do(
    bars_data: BarsFiles, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = bars_data.folder.parent / "elsewhere"
    monkeypatch.setenv("LOGITDESK_DATA", str(elsewhere))
    with Worker(a_request()) as worker:
        failed = worker.last_message()
        assert [began.phase for began in worker.all_of(PhaseStarted)] == ["data"]
    assert isinstance(failed, Failed)
    name = "train-images-idx3-ubyte.gz"
    assert str(elsewhere / "mnist" / name) in failed.problem
    assert str(home / "cache" / "datasets" / "mnist" / name) in failed.problem
    assert f"http://127.0.0.1:9/{name}" in failed.problem
    assert "Connect to the network and try again" in failed.problem
    assert runs() == []


@pytest.mark.usefixtures("bars_data")
def test_without_a_place_to_write_it_says_so_before_tensorflow_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_text("a plain file", encoding="utf-8")
    monkeypatch.setenv("LOGITDESK_HOME", str(file / "home"))
    with Worker(a_request()) as worker:
        failed = worker.last_message()
        assert worker.all_of(PhaseStarted) == []
    assert isinstance(failed, Failed)
    assert str(file / "home") in failed.problem
    assert "cannot be written" in failed.problem
    assert "LOGITDESK_HOME" in failed.problem
    assert file.read_text(encoding="utf-8") == "a plain file"
