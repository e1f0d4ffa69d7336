"""Files of data sets: found in a folder, in the cache, or downloaded; never altered ones."""

import gzip
import hashlib
import io
import os
import struct
import threading
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest

from logitdesk.datasets import catalogue as datasets
from logitdesk.datasets.catalogue import DATA_SETS
from logitdesk.datasets.dataset import DataSet
from logitdesk.datasets.download import NotDownloadedError, RemoteFile, locate
from logitdesk.datasets.mnist import read_idx
from logitdesk.errors import UserError

CONTENT = b"the original content" * 20_000


class Home:
    """A data set's public home, on this computer."""

    def __init__(self) -> None:
        self.served = CONTENT
        self.claims: int | None = None  # a Content-Length other than the true one
        self.requests = 0
        home = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                home.requests += 1
                if self.path.startswith("/missing"):
                    self.send_error(404)
                    return
                self.send_response(200)
                self.send_header("Content-Length", str(home.claims or len(home.served)))
                self.end_headers()
                self.wfile.write(home.served)

            def log_message(self, *_: object) -> None:
                """Quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,))

    def file(self, *addresses: str) -> RemoteFile:
        digest = hashlib.sha256(CONTENT).hexdigest()
        return RemoteFile("set/file.gz", len(CONTENT), digest, addresses or (self.address,))


@pytest.fixture
def public_home() -> Iterator[Home]:
    home = Home()
    home.thread.start()
    yield home
    home.server.shutdown()
    home.server.server_close()
    home.thread.join()


def test_a_file_in_the_persons_own_folder_is_used_where_it_lies(
    tmp_path: Path, public_home: Home
) -> None:
    own = tmp_path / "own" / "set" / "file.gz"
    own.parent.mkdir(parents=True)
    own.write_bytes(CONTENT)
    assert locate(public_home.file(), [tmp_path / "own", tmp_path / "cache"]) == own
    assert public_home.requests == 0
    assert not (tmp_path / "cache").exists()


def test_what_is_nowhere_is_downloaded_once_with_progress(
    tmp_path: Path, public_home: Home
) -> None:
    told: list[tuple[str, int, int]] = []
    folders = [tmp_path / "own", tmp_path / "cache"]
    path = locate(public_home.file(), folders, lambda *progress: told.append(progress))
    assert path == tmp_path / "cache" / "set" / "file.gz"
    assert path.read_bytes() == CONTENT
    assert told[-1] == ("file.gz", len(CONTENT), len(CONTENT))
    assert [received for _, received, _ in told] == sorted(received for _, received, _ in told)
    assert locate(public_home.file(), folders) == path
    assert public_home.requests == 1


def test_a_second_home_serves_when_the_first_does_not_answer(
    tmp_path: Path, public_home: Home
) -> None:
    file = public_home.file(
        "http://127.0.0.1:9/", public_home.address + "missing", public_home.address
    )
    assert locate(file, [tmp_path]).read_bytes() == CONTENT


@pytest.mark.parametrize("damage", ["cut short", "altered", "endless"])
def test_what_comes_damaged_is_not_kept(tmp_path: Path, public_home: Home, damage: str) -> None:
    if damage == "cut short":
        public_home.served, public_home.claims = CONTENT[:5000], len(CONTENT)
    elif damage == "altered":
        public_home.served = CONTENT[:-1] + b"!"
    else:
        public_home.served = CONTENT * 20
    with pytest.raises(UserError, match=r"file\.gz was not found"):
        locate(public_home.file(), [tmp_path])
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def a_zip(members: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as writing:
        for name, content in members.items():
            writing.writestr(name, content)
    return packed.getvalue()


def test_a_file_whose_home_is_a_zip_is_taken_out_of_it(tmp_path: Path, public_home: Home) -> None:
    public_home.served = a_zip({"notes.txt": b"other things", "inside.gz": CONTENT})
    file = replace(public_home.file(), member="inside.gz")
    told: list[tuple[str, int, int]] = []
    path = locate(file, [tmp_path], lambda *progress: told.append(progress))
    assert path == tmp_path / "set" / "file.gz"
    assert path.read_bytes() == CONTENT
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [path]
    assert told[-1] == ("file.gz", len(public_home.served), len(public_home.served))


def a_broken_zip() -> bytes:
    whole = a_zip({"inside.gz": CONTENT})
    return whole[:60] + b"\xff" * 20 + whole[80:]


@pytest.mark.parametrize(
    ("served", "told"),
    [
        (b"no zip at all", "no zip with inside.gz"),
        (a_zip({"notes.txt": CONTENT}), "no zip with inside.gz"),
        (a_zip({"inside.gz": CONTENT})[:-30], "no zip with inside.gz"),
        (a_broken_zip(), "no zip with inside.gz"),
        (a_zip({"inside.gz": CONTENT[:-1] + b"!"}), "not the original file"),
        (a_zip({"inside.gz": CONTENT * 50}), "not the original file"),
    ],
    ids=["no zip", "without it", "cut short", "damaged", "altered", "too large"],
)
def test_a_zip_that_does_not_hold_the_original_is_not_kept(
    tmp_path: Path, public_home: Home, served: bytes, told: str
) -> None:
    public_home.served = served
    with pytest.raises(UserError, match=told):
        locate(replace(public_home.file(), member="inside.gz"), [tmp_path])
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_damaged_file_is_replaced_in_the_cache_and_left_alone_elsewhere(
    tmp_path: Path, public_home: Home
) -> None:
    damaged = tmp_path / "set" / "file.gz"
    damaged.parent.mkdir()
    damaged.write_bytes(CONTENT[:100])
    with pytest.raises(UserError, match="is not the original"):
        locate(public_home.file(), [tmp_path, tmp_path / "cache"])
    assert damaged.read_bytes() == CONTENT[:100]
    assert locate(public_home.file(), [tmp_path]).read_bytes() == CONTENT


def test_leftovers_of_killed_downloads_go_and_those_of_others_stay(
    tmp_path: Path, public_home: Home
) -> None:
    for name, hours in ((".download-1-old", 2.0), (".download-1-new", 0.0)):
        (tmp_path / "set" / name).mkdir(parents=True)
        when = time.time() - hours * 3600
        os.utime(tmp_path / "set" / name, (when, when))
    path = locate(public_home.file(), [tmp_path])
    assert set(path.parent.iterdir()) == {path, path.parent / ".download-1-new"}


def test_offline_the_message_says_what_was_looked_for_where_and_what_to_do(tmp_path: Path) -> None:
    file = RemoteFile("set/file.gz", 3, "00", ("http://127.0.0.1:9/file.gz",))
    with pytest.raises(UserError) as refused:
        locate(file, [tmp_path / "own", tmp_path / "cache"])
    message = str(refused.value)
    assert str(tmp_path / "own" / "set" / "file.gz") in message
    assert str(tmp_path / "cache" / "set" / "file.gz") in message
    assert "http://127.0.0.1:9/file.gz" in message
    assert "LOGITDESK_DATA" in message


def an_idx(shape: tuple[int, ...], content: bytes) -> bytes:
    return b"\0\0\x08" + bytes([len(shape)]) + struct.pack(f">{len(shape)}I", *shape) + content


def test_idx_files_of_images_and_of_labels_are_read(tmp_path: Path) -> None:
    file = tmp_path / "images.gz"
    file.write_bytes(gzip.compress(an_idx((2, 2, 3), bytes(range(12)))))
    np.testing.assert_array_equal(read_idx(file), np.arange(12).reshape(2, 2, 3))
    file.write_bytes(gzip.compress(an_idx((4,), b"\x03\x01\x04\x01")))
    np.testing.assert_array_equal(read_idx(file), [3, 1, 4, 1])


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not gzip at all",
        gzip.compress(an_idx((4,), b"1234"))[:-9],
        gzip.compress(b""),
        gzip.compress(b"\0\0\x08\x03\0\0"),
        gzip.compress(b"\0\0\x0d\x01\0\0\0\x01" + bytes(4)),  # floats
        gzip.compress(an_idx((5,), b"1234")),
        gzip.compress(an_idx((2**31, 2**31, 2**31), b"1234")),
        gzip.compress(an_idx((3,), b"1234")),
    ],
    ids=[f"content {number}" for number in range(9)],
)
def test_an_idx_file_that_is_none_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "images.gz"
    file.write_bytes(content)
    with pytest.raises(UserError, match=r"images\.gz"):
        read_idx(file)


def test_an_unknown_data_set_is_refused_by_name() -> None:
    with pytest.raises(UserError, match="“cifar”: choose mnist or pendigits or"):
        datasets.load(["mnist", "cifar"], "train")


def test_several_data_sets_are_read_as_one(bars: DataSet, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = {
        "mnist": DataSet("mnist", bars.images[:200], bars.labels[:200]),
        "pendigits": DataSet("pendigits", bars.images[200:], bars.labels[200:]),
    }
    sets = [
        replace(one, load=lambda *_, part=parts[one.name], **__: part)
        for one in DATA_SETS
        if one.name in parts
    ]
    monkeypatch.setattr(datasets, "DATA_SETS", sets)
    both = datasets.load(["mnist", "pendigits"], "train")
    assert both.name == "mnist+pendigits"
    np.testing.assert_array_equal(both.images, bars.images)
    np.testing.assert_array_equal(both.labels, bars.labels)
    assert datasets.load(["pendigits"], "train").name == "pendigits"


@pytest.mark.parametrize(("name", "is_right"), [("set-1/a.txt", True), ("other/a.txt", False)])
def test_an_archive_without_a_known_checksum_is_a_zip_of_its_folder(
    tmp_path: Path, public_home: Home, name: str, *, is_right: bool
) -> None:
    """GitHub makes them when they are asked for, and not always alike."""
    public_home.served = zip_of(name)
    file = RemoteFile("set/all.zip", 10, None, (public_home.address,), zip_folder="set-1/")
    if is_right:
        path = locate(file, [tmp_path])
        assert path.read_bytes() == public_home.served
        path.write_bytes(b"half of it")  # which is replaced
        assert locate(file, [tmp_path]).read_bytes() == public_home.served
    else:
        with pytest.raises(NotDownloadedError, match="not the original"):
            locate(file, [tmp_path])


def test_a_part_of_a_file_may_have_another_name(tmp_path: Path) -> None:
    part = tmp_path / "set" / "all-some.zip"
    part.parent.mkdir()
    part.write_bytes(zip_of("set-1/a.txt"))
    file = RemoteFile("set/all.zip", 10, None, (), zip_folder="set-1/", others="all*.zip")
    assert locate(file, [tmp_path, tmp_path / "cache"]) == part
    assert locate(file, [part.parent, tmp_path / "cache"]) == part


def zip_of(name: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as opened:
        opened.writestr(name, "text")
    return made.getvalue()
