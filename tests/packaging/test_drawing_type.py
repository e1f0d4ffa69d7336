"""Each system is told the same of a drawing's file: its suffix, its type and what opens it."""

import plistlib
import re
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

from macos.plist import DRAWING, INFO_PLIST

from logitdesk.paths import assets

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
TYPE = "application/x-logitdesk-drawing"
SUFFIX = "logitdesk"


def test_linux_knows_a_drawing_by_its_suffix_and_opens_it() -> None:
    parser = ConfigParser(interpolation=None)
    parser.read(PACKAGING / "linux" / "logitdesk.desktop", "utf-8")
    entry = parser["Desktop Entry"]
    assert entry["MimeType"].split(";") == [TYPE, ""]
    assert entry["Exec"].split() == ["logitdesk", "%f"]
    namespace = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    types = ET.parse(PACKAGING / "linux" / "mime.xml").getroot().findall("m:mime-type", namespace)
    assert [kind.attrib["type"] for kind in types] == [TYPE]
    globs = [glob.attrib["pattern"] for glob in types[0].findall("m:glob", namespace)]
    assert globs == [f"*.{SUFFIX}"]
    told = ET.parse(PACKAGING / "linux" / "metainfo.xml").getroot()
    assert told.findtext("launchable") == "logitdesk.desktop"
    assert told.findtext("provides/mediatype") == TYPE


def test_macos_knows_a_drawing_by_its_suffix_and_opens_it() -> None:
    plist = plistlib.loads(plistlib.dumps(INFO_PLIST))
    (declared,) = plist["UTExportedTypeDeclarations"]
    assert declared["UTTypeIdentifier"] == DRAWING
    assert declared["UTTypeTagSpecification"] == {
        "public.filename-extension": [SUFFIX],
        "public.mime-type": [TYPE],
    }
    owned = [kind for kind in plist["CFBundleDocumentTypes"] if kind["LSHandlerRank"] == "Owner"]
    assert [kind["LSItemContentTypes"] for kind in owned] == [[DRAWING]]
    assert (assets() / "icons" / declared["UTTypeIconFile"]).is_file()


def installer() -> str:
    return (PACKAGING / "windows" / "logitdesk.iss").read_text("utf-8-sig")


def test_windows_opens_a_drawing_with_its_quoted_name() -> None:
    opened = re.search(r'shell\\open\\command".*ValueData: "(.*)"$', installer(), re.MULTILINE)
    assert opened is not None
    assert opened[1].replace('""', '"') == '"{app}\\LogitDesk.exe" "%1"'
    assert rf'Software\Classes\.{SUFFIX}"' in installer()
    assert f'"Content Type"; ValueData: "{TYPE}"' in installer()
    icon = re.search(r"DefaultIcon.*assets\\icons\\([\w.]+)\"", installer())
    assert icon is not None
    assert (assets() / "icons" / icon[1]).is_file()


def test_removing_the_program_on_windows_takes_back_all_that_it_registered() -> None:
    registered = [line for line in installer().splitlines() if line.startswith("Root:")]
    keys = [line for line in registered if "uninsdelete" not in line]
    below = re.compile(r"Software\\Classes\\LogitDesk\.Drawing\\")  # goes with the key above it
    assert registered
    assert all(below.search(line) for line in keys)


def test_the_installer_is_read_as_utf_8() -> None:
    # Inno Setup takes a script without this mark for one in Windows' own code page.
    assert (PACKAGING / "windows" / "logitdesk.iss").read_bytes().startswith(b"\xef\xbb\xbf")
