"""The versions that a package tells of, and their order for dpkg."""

import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from linux.releases import changelog, debian_version, releases, releases_until

from logitdesk import __version__

MAINTAINER = "Somebody <somebody@example.org>"


def test_this_version_is_told_of_and_the_newest_comes_first() -> None:
    assert releases_until(__version__)[0].changes
    dates = [release.date for release in releases()]
    assert dates == sorted(dates, reverse=True)


def test_a_version_that_nothing_is_told_of_is_refused_with_what_to_do() -> None:
    with pytest.raises(LookupError, match=r"metainfo\.xml tells of no release 9\.9\.9: add it"):
        releases_until("9.9.9")


def test_a_version_knows_those_before_it_and_none_after(tmp_path: Path) -> None:
    told = tmp_path / "metainfo.xml"
    told.write_text(
        "<component><releases>"
        '<release version="0.3.0" date="2030-03-03"/>'
        '<release version="0.2.0" date="2030-02-02"/>'
        '<release version="0.1.0" date="2030-01-01"/>'
        "</releases></component>",
        "utf-8",
    )
    assert [r.version for r in releases_until("0.2.0", told)] == ["0.2.0", "0.1.0"]


@pytest.mark.skipif(not shutil.which("dpkg"), reason="dpkg is not on this computer")
def test_dpkg_has_what_comes_before_a_release_before_it() -> None:
    in_order = ["0.1.0", "0.2.0.dev1", "0.2.0a1", "0.2.0b2", "0.2.0rc1", "0.2.0", "0.2.1", "0.10.0"]
    for before, after in pairwise(map(debian_version, in_order)):
        command = ["dpkg", "--compare-versions", before, "lt", after]
        assert subprocess.run(command, check=False).returncode == 0, (before, after)


@pytest.mark.skipif(not shutil.which("dpkg-parsechangelog"), reason="needs Debian's dpkg-dev")
def test_debian_reads_the_changelog(tmp_path: Path) -> None:
    file = tmp_path / "changelog"
    file.write_text(changelog(releases(), "logitdesk", MAINTAINER), "utf-8")
    command = ["dpkg-parsechangelog", "--all", f"--file={file}"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert not done.stderr
    assert f"Version: {debian_version(releases()[0].version)}\n" in done.stdout
    assert f"Maintainer: {MAINTAINER}\n" in done.stdout


def test_a_citation_names_this_version() -> None:
    citation = Path(__file__).parents[2].joinpath("CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {__version__}\n" in citation
