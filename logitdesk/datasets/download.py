"""Downloads a data set once and checks it."""

import hashlib
import http.client
import os
import shutil
import ssl
import tempfile
import time
import urllib.error
import urllib.request
import zipfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from logitdesk import paths
from logitdesk.errors import UserError

_CHUNK = 1 << 16
_TIMEOUT_SECONDS = 20
_LARGEST_ZIP = 64 << 20
_UNFINISHED = ".download-"
_LEFTOVER_SECONDS = 3600

Progress = Callable[[str, int, int], None]
"""Called with what is under way, how much of it is done, and how much there is in all as far as is
known. A download counts bytes."""


@dataclass(frozen=True)
class RemoteFile:
    """A file with a public home.

    Attributes:
        path: where it lies in a data folder, such as "mnist/train-labels-idx1-ubyte.gz".
        size: in bytes.
        sha256: of its content, in hexadecimal.
        addresses: where it can be downloaded, the first that answers is taken.
        member: what it is called in the zip that the addresses lead to; None where they lead to
            the file itself.
    """

    path: str
    size: int
    sha256: str
    addresses: tuple[str, ...]
    member: str | None = None

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return Path(self.path).name


def locate(file: RemoteFile, folders: Sequence[Path], progress: Progress | None = None) -> Path:
    """Find `file` in one of `folders`, or else download it into the last of them.

    A file that was altered or half downloaded is not used; in the last folder, the cache, it is
    replaced.

    Raises:
        UserError: a folder of the person's own holds an altered file, or there is none and
            no download succeeded. The message says where was looked and what to do.
    """
    *own, cache = folders
    for folder in own:
        path = folder / file.path
        if path.is_file():
            if not _is_intact(path, file):
                message = f"{path} is not the original file: its checksum differs. Replace it."
                raise UserError(message)
            return path
    target = cache / file.path
    if not (target.is_file() and _is_intact(target, file)):
        _download(file, target, folders, progress)
    return target


def forget_downloads(cache: Path) -> None:
    """Take away what this process has downloaded in part, if it is to end in the middle of it."""
    for folder in cache.glob(f"*/{_UNFINISHED}{os.getpid()}-*"):
        shutil.rmtree(folder, ignore_errors=True)


def _is_intact(path: Path, file: RemoteFile) -> bool:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest() == file.sha256


def _download(
    file: RemoteFile, target: Path, folders: Sequence[Path], progress: Progress | None
) -> None:
    troubles = []
    for address in file.addresses:
        try:
            _fetch(address, file, target, progress)
        except (OSError, http.client.HTTPException, ValueError) as error:
            reason = error.reason if isinstance(error, urllib.error.URLError) else error
            troubles.append(f"  {address}: {reason}")
        else:
            return
    looked = "\n".join(f"  {folder / file.path}" for folder in folders)
    tried = "\n".join(troubles)
    message = (
        f"{file.name} was not found and could not be downloaded.\n"
        f"Looked for:\n{looked}\n"
        f"Tried:\n{tried}\n"
        f"Connect to the network and try again, or put the file in the folder {target.parent}, "
        "or set LOGITDESK_DATA to a folder that has it."
    )
    raise UserError(message)


def _fetch(address: str, file: RemoteFile, target: Path, progress: Progress | None) -> None:
    """Download to a temporary file, check it, and only then give it its name."""
    target.parent.mkdir(parents=True, exist_ok=True)
    _clear_leftovers(target.parent)
    prefix = f"{_UNFINISHED}{os.getpid()}-"
    with (
        # The addresses are this program's own, all https.
        urllib.request.urlopen(  # noqa: S310
            address, timeout=_TIMEOUT_SECONDS, context=trusted_authorities()
        ) as response,
        tempfile.TemporaryDirectory(dir=target.parent, prefix=prefix) as folder,
    ):
        came = Path(folder) / "came"
        _save(response, came, file, progress)
        if file.member is not None:
            came = _unzipped(came, file, file.member)
        if not _is_intact(came, file):
            message = f"what came ({came.stat().st_size:,} bytes) is not the original file"
            raise ValueError(message)
        came.replace(target)


def trusted_authorities() -> ssl.SSLContext | None:
    """By whose certificates a public home is known; None for those that Python looks for.

    The packaged program brings some along: its Python looks where the system that it was built on
    has them, and others have them elsewhere, or not as files.
    """
    if not paths.is_frozen():
        return None
    import certifi  # it comes with TensorFlow

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _clear_leftovers(folder: Path) -> None:
    """Take away what downloads left that were killed; what is new may be going on elsewhere."""
    for left in folder.glob(f"{_UNFINISHED}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _LEFTOVER_SECONDS:
                shutil.rmtree(left, ignore_errors=True)


def _save(
    response: http.client.HTTPResponse, path: Path, file: RemoteFile, progress: Progress | None
) -> None:
    """Write what comes to `path`, but not endlessly."""
    announced = response.length or 0
    most, total = (file.size, file.size) if file.member is None else (_LARGEST_ZIP, announced)
    received = 0
    with path.open("wb") as writing:
        while received <= most and (chunk := response.read1(_CHUNK)):
            writing.write(chunk)
            received += len(chunk)
            if progress:
                progress(file.name, received, max(received, total))


def _unzipped(archive: Path, file: RemoteFile, member: str) -> Path:
    """Take `member` out of a zip, but not more of it than the file is large."""
    path = archive.with_name("member")
    try:
        with zipfile.ZipFile(archive) as opened, opened.open(member) as reading:
            path.write_bytes(reading.read(file.size + 1))
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, RuntimeError) as error:
        message = f"what came is no zip with {member} in it ({error})"
        raise ValueError(message) from error
    return path
