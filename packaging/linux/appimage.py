"""An AppImage: the program in one file, which is made executable and run.

    python packaging/linux/appimage.py [dist/logitdesk]

makes dist/AppDir, what the file is made of, without appimagetool; `packaging/build.py` makes the
file where appimagetool is on PATH. The Flatpak is made of the same folder.
"""

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

if __name__ == "__main__":  # as build.py has it
    sys.path.append(str(Path(__file__).parents[1]))

from linux.desktop import lay_out_desktop


def build_appimage(program: Path, version: str, out: Path) -> Path:
    """Make the file; needs appimagetool.

    Args:
        program: the folder of the built program; it stays as it is.
        version: of the program.
        out: the folder that gets the file.
    """
    machine = platform.machine()
    path = out / f"logitdesk-{version}-linux-{machine}.AppImage"
    folder = out / ".AppDir"
    try:
        lay_out(program, folder)
        # The AppStream data is checked where it is made, and has another name than it looks for.
        command = ["appimagetool", "--no-appstream", str(folder), str(path)]
        subprocess.run(command, check=True, env={"ARCH": machine, "VERSION": version, **os.environ})
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return path


def lay_out(program: Path, folder: Path) -> None:
    """Make the AppDir: the program, what a desktop is told of it, and what runs it."""
    shutil.copytree(program, folder / "usr" / "lib" / "logitdesk", symlinks=True)
    share = folder / "usr" / "share"
    lay_out_desktop(share)
    for name, target in {
        "AppRun": "usr/lib/logitdesk/logitdesk",
        "logitdesk.desktop": "usr/share/applications/logitdesk.desktop",
        "logitdesk.png": "usr/share/icons/hicolor/256x256/apps/logitdesk.png",
        ".DirIcon": "logitdesk.png",
    }.items():
        (folder / name).symlink_to(target)


if __name__ == "__main__":
    built = Path(sys.argv[1] if len(sys.argv) > 1 else "dist/logitdesk")
    lay_out(built, built.parent / "AppDir")
