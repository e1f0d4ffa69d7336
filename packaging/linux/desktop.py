"""What a Linux desktop is told of the program: menu entry, type of file, icons, AppStream data."""

import os
import re
import shutil
from pathlib import Path
from typing import Final

ID: Final = "org.logitdesk.LogitDesk"
SOURCE_URL: Final = "LOGITDESK_SOURCE_URL"
"""The variable that says where the files of this version are online; the release sets it."""

_HERE: Final = Path(__file__).parent
_ICONS: Final = _HERE.parents[1] / "assets" / "icons"


def lay_out_desktop(share: Path) -> None:
    """Put all of it below `share`, which is /usr/share or the like."""
    copy(_HERE / "logitdesk.desktop", share / "applications" / "logitdesk.desktop")
    copy(_HERE / "mime.xml", share / "mime" / "packages" / "logitdesk.xml")
    told = share / "metainfo" / f"{ID}.metainfo.xml"
    told.parent.mkdir(parents=True, exist_ok=True)
    told.write_text(metainfo(os.environ.get(SOURCE_URL, "")), "utf-8")
    icons = {
        "logitdesk": Path("apps/logitdesk"),
        "drawing": Path("mimetypes/application-x-logitdesk-drawing"),
    }
    hicolor = share / "icons" / "hicolor"
    for name, place in icons.items():
        for picture in _ICONS.glob(f"{name}-*.png"):
            size = picture.stem.rpartition("-")[2]
            copy(picture, hicolor / f"{size}x{size}" / place.with_suffix(".png"))
        copy(_ICONS / f"{name}.svg", hicolor / "scalable" / place.with_suffix(".svg"))


def metainfo(source_url: str) -> str:
    """Return metainfo.xml; AppStream wants screenshots by address, so without one there are none.

    Args:
        source_url: where this version's files are online; empty if it is not known.
    """
    text = (_HERE / "metainfo.xml").read_text("utf-8")
    if source_url:
        return text.replace("@SOURCE@", source_url)
    return re.sub(r" *<screenshots>.*</screenshots>\n", "", text, flags=re.DOTALL)


def copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
