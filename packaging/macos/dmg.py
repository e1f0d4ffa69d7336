"""The disk image that people drag LogitDesk.app from into their Applications."""

import platform
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Final

VOLUME: Final = "LogitDesk"
_TRIES: Final = 5
_SECONDS_BETWEEN: Final = 5.0


def build_dmg(app: Path, version: str, out: Path) -> Path:
    """Make the image of the app; needs macOS' hdiutil.

    Args:
        app: the folder LogitDesk.app, signed.
        version: of the program.
        out: the folder that gets the image.

    Raises:
        subprocess.CalledProcessError: hdiutil failed; what it said was printed.
    """
    path = out / f"logitdesk-{version}-macos-{platform.machine()}.dmg"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out, prefix=".dmg-") as folder:
        shown = Path(folder)
        shutil.copytree(app, shown / app.name, symlinks=True)
        (shown / "Applications").symlink_to("/Applications")
        _make_image(shown, path)
    return path


def sign(app: Path) -> None:
    """Sign the folder LogitDesk.app in its place, without a developer's certificate.

    PyInstaller signed the app before files were taken away and licences added, after which macOS
    would call it damaged; and an ARM Mac runs nothing unsigned. Needs macOS' codesign.

    Raises:
        subprocess.CalledProcessError: it failed; what it said was printed.
    """
    subprocess.run(["codesign", "--force", "--deep", "--sign", "-", app], check=True)
    subprocess.run(["codesign", "--verify", "--deep", "--strict", app], check=True)


def _make_image(folder: Path, path: Path) -> None:
    # LZMA: the smallest, which macOS 10.15 and later open.
    command = ["hdiutil", "create", "-volname", VOLUME, "-srcfolder", str(folder)]
    command += ["-fs", "APFS", "-format", "ULMO", "-ov", "-quiet", str(path)]
    for left in reversed(range(_TRIES)):
        # While the system looks through new files, hdiutil says “Resource busy”.
        if subprocess.run(command, check=not left).returncode == 0:
            return
        time.sleep(_SECONDS_BETWEEN)
