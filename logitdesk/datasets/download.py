"""Finds a data set's files, or downloads them once and checks them."""

import hashlib
import os
import shutil
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import Final

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.library.array_file import DAMAGE
from logitdesk.translatable import Translatable, text_of

_TIMEOUT_SECONDS: Final = 20
_CHUNK: Final = 1 << 13
_MOST_TIMES_LARGER: Final = 5  # a zip may hold more than the one file
_UNFINISHED: Final = ".download-"
_LEFTOVER_SECONDS: Final = 3600
_FAILURE: Final = "  {address}: {why}"
_LINES: Final = "{one}\n{next}"


class NotDownloadedError(UserError):
    """A file is not there and cannot be had."""


ReportProgress = Callable[[str, int, int], None]
"""Called with what is under way, how much is done, and how much there is; a download counts bytes.
It may raise, to stop."""


@dataclass(frozen=True)
class RemoteFile:
    """A file with a public home.

    Attributes:
        path: where it lies in a data folder, such as "mnist/train-labels-idx1-ubyte.gz".
        size: in bytes.
        sha256: of its content, in hexadecimal; None where that may change, as of an archive that
            GitHub makes: then it is a zip with all of it in `zip_folder`.
        addresses: its mirrors, tried in this order.
        member: its name in the zip that the addresses lead to; None where they lead to the file.
        others: a pattern of other names that it, or a part of it, may have in a data folder.
    """

    path: str
    size: int
    sha256: str | None
    addresses: tuple[str, ...]
    member: str | None = None
    zip_folder: str = ""
    others: str = ""

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return Path(self.path).name


def locate(
    file: RemoteFile, folders: Sequence[Path] | None, progress: ReportProgress | None = None
) -> Path:
    """Find `file` in one of `folders`, or else download it into the last of them.

    Where none are named, they are those where data sets are looked for.

    A file that was altered or half downloaded is not used; in the last folder, the cache, it is
    replaced.
    """
    folders = paths.data_folders() if folders is None else folders
    *own, cache = folders
    path = find_file(file, own)
    if path is not None:
        if not _is_intact(path, file):
            raise UserError(
                "{path} is not the original file: its checksum differs. Replace it.", path=path
            )
        return path
    target = find_file(file, [cache]) or cache / file.path
    if not (target.is_file() and _is_intact(target, file)):
        _download(file, target, folders, progress)
    return target


@contextmanager
def refusing_damage(file: Path) -> Iterator[None]:
    """Turn what a damaged file raises meanwhile into a UserError."""
    try:
        yield
    except DAMAGE as error:
        raise UserError(
            "{file} cannot be read: {error}. Delete it, so that it is downloaded again.",
            file=file,
            error=error,
        ) from error


def find_file(file: RemoteFile, folders: Sequence[Path]) -> Path | None:
    """Find a file in or below the first folder that has it."""
    for folder in folders:
        places = [folder / file.path, folder / file.name]
        if file.others:
            places += sorted(folder.glob(file.others)) + sorted(places[0].parent.glob(file.others))
        if found := next(filter(Path.is_file, places), None):
            return found
    return None


def delete_partial_downloads(cache: Path) -> None:
    """Delete what this process downloaded in part, and what killed ones left an hour ago."""
    for left in cache.glob(f"*/{_UNFINISHED}*"):
        with suppress(OSError):
            is_own = left.name.startswith(f"{_UNFINISHED}{os.getpid()}-")
            if is_own or time.time() - left.stat().st_mtime > _LEFTOVER_SECONDS:
                shutil.rmtree(left, ignore_errors=True)


def _is_intact(path: Path, file: RemoteFile) -> bool:
    if file.sha256 is None:
        return _is_whole_zip(path, file.zip_folder)
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest() == file.sha256


def _is_whole_zip(path: Path, folder: str) -> bool:
    """Tell whether it is a zip of one folder; its parts are checked whenever they are read."""
    try:
        with zipfile.ZipFile(path) as opened:
            names = opened.namelist()
    except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile):
        return False
    return bool(names) and all(name.startswith(folder) for name in names)


def _download(
    file: RemoteFile, target: Path, folders: Sequence[Path], progress: ReportProgress | None
) -> None:
    """Download from the first mirror that has the file; it gets its name when it is checked."""
    failures = []
    delete_partial_downloads(folders[-1])
    for address in file.addresses:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            prefix = f"{_UNFINISHED}{os.getpid()}-"
            with tempfile.TemporaryDirectory(dir=target.parent, prefix=prefix) as folder:
                _fetch(address, file, Path(folder), progress).replace(target)
        except (OSError, ValueError) as error:  # requests' errors are OSErrors
            is_silent = getattr(error, "response", "") is None
            why = Translatable("there is no answer") if is_silent else text_of(error)
            failures.append(Translatable(_FAILURE, address=address, why=why))
        else:
            return
    looked = "\n".join(f"  {folder / file.path}" for folder in folders)
    raise NotDownloadedError(
        Translatable(
            "{file} was not found and could not be downloaded.\n"
            "Looked for:\n{looked}\n"
            "Tried:\n{tried}\n"
            "Connect to the network and try again, or put the file in the folder {folder}, "
            "or set LOGITDESK_DATA to a folder that has it.",
            file=file.name,
            looked=looked,
            tried=reduce(lambda one, next_: Translatable(_LINES, one=one, next=next_), failures),
            folder=target.parent,
        )
    )


def _fetch(address: str, file: RemoteFile, folder: Path, progress: ReportProgress | None) -> Path:
    """Download a file or its zip; ValueError if it is changed."""
    import pooch  # it takes a while, and is seldom needed

    pooch.get_logger().setLevel("ERROR")
    downloader = pooch.HTTPDownloader(
        progressbar=_Bytes(file, progress), chunk_size=_CHUNK, timeout=_TIMEOUT_SECONDS,
        headers={"Accept-Encoding": "identity"},
    )  # fmt: skip
    path = folder / "came"
    downloader(address, path, None)
    if file.member is not None:
        path = _unzip(path, file, file.member)
    if not _is_intact(path, file):
        raise ValueError(
            Translatable(
                "what came ({count:,} bytes) is not the original file", count=path.stat().st_size
            )
        )
    return path


def _unzip(archive: Path, file: RemoteFile, member: str) -> Path:
    """Take `member` out of a zip, but not more of it than the file is large."""
    path = archive.with_name("member")
    try:
        with zipfile.ZipFile(archive) as opened, opened.open(member) as reading:
            path.write_bytes(reading.read(file.size + 1))
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, RuntimeError) as error:
        raise ValueError(
            Translatable(
                "what came is no zip with {file} in it ({error})", file=member, error=error
            )
        ) from error
    return path


class _Bytes:
    """Stands in for pooch's progress bar, and ends a download that is too large."""

    def __init__(self, file: RemoteFile, progress: ReportProgress | None) -> None:
        self._file, self._progress = file, progress
        self._done = 0
        self.total = 0  # set by pooch, if it is told

    def update(self, count: int) -> None:
        """Count bytes; pooch counts whole chunks, and in the end all bytes at once."""
        self._done += count
        if self._done - _CHUNK > _MOST_TIMES_LARGER * self._file.size:
            raise ValueError(Translatable("what comes is larger than the original file"))
        if self._progress:
            total = self.total or max(self._file.size, self._done)
            self._progress(self._file.name, min(self._done, total), total)

    def reset(self) -> None:
        self._done = 0

    def close(self) -> None:
        """Nothing is open."""
