"""The releases that metainfo.xml tells of, and the same as a Debian package's changelog."""

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Final

METAINFO: Final = Path(__file__).parent / "metainfo.xml"


@dataclass(frozen=True)
class Release:
    """A released version.

    Attributes:
        version: as the program itself writes it.
        date: midnight of its day, in UTC.
        changes: what it brings, each in a line.
    """

    version: str
    date: datetime
    changes: tuple[str, ...]


def releases(metainfo: Path = METAINFO) -> list[Release]:
    """All releases, the newest first."""
    return [
        Release(
            version=told.attrib["version"],
            date=datetime.fromisoformat(told.attrib["date"]).replace(tzinfo=UTC),
            changes=tuple(" ".join((item.text or "").split()) for item in told.iter("li")),
        )
        for told in ET.parse(metainfo).getroot().iterfind("releases/release")
    ]


def releases_until(version: str, metainfo: Path = METAINFO) -> list[Release]:
    """A version and what came before it, the newest first.

    Raises:
        LookupError: metainfo.xml does not tell of that version.
    """
    known = releases(metainfo)
    for place, release in enumerate(known):
        if release.version == version:
            return known[place:]
    raise LookupError(f"{metainfo.name} tells of no release {version}: add it under <releases>.")


def debian_version(version: str) -> str:
    """A version as dpkg orders it: what comes before a release has a tilde, which sorts first.

    Two for a version in development, which comes before all others, whatever their letters.

    Args:
        version: as Python has it (PEP 440), such as 0.2.0, 0.2.0rc1 or 0.2.0.dev3.
    """
    return re.sub(r"(a|b|rc)(\d+)", r"~\1\2", version.replace(".dev", "~~dev"))


def changelog(history: list[Release], package: str, maintainer: str) -> str:
    """The history in the form that Debian Policy 4.4 asks for."""
    return "\n".join(_entry(release, package, maintainer) for release in history)


def _entry(release: Release, package: str, maintainer: str) -> str:
    changes = "".join(f"  * {change}.\n" for change in release.changes)
    return (
        f"{package} ({debian_version(release.version)}) unstable; urgency=medium\n\n"
        f"{changes}\n"
        f" -- {maintainer}  {format_datetime(release.date)}\n"
    )
