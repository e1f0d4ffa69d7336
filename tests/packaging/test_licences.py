"""Each package that is shipped has the text of its licence with it."""

import subprocess
import sys
from importlib import metadata
from pathlib import Path

import licences
import pytest
from licences import TEXTS, WITHOUT_TEXT, write_licences


def _toc(folder: Path, binaries: list[tuple[str, str]]) -> Path:
    toc = folder / "COLLECT-00.toc"
    toc.write_text(repr(([(target, source, "BINARY") for target, source in binaries],)), "utf-8")
    return toc


def _only(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Have the environment of the build hold these packages alone."""
    found = [metadata.distribution(name) for name in names]
    monkeypatch.setattr(metadata, "distributions", lambda: found)


def test_a_package_has_its_own_text_and_the_program_and_python_have_theirs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _only(monkeypatch, "tqdm")
    write_licences(_toc(tmp_path, []), tmp_path)
    texts = {file.stem: file.read_text("utf-8") for file in tmp_path.rglob("licences/*.txt")}
    version = metadata.version("tqdm")
    assert set(texts) == {"LogitDesk", f"Python {sys.version.split()[0]}", f"tqdm {version}"}
    assert "MIT" in texts["LogitDesk"]
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in texts[f"Python {sys.version.split()[0]}"]
    assert "Mozilla Public Licence" in texts[f"tqdm {version}"]


def test_qt_comes_with_the_lgpl_and_says_that_it_can_be_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _only(monkeypatch, "PySide6-Essentials")
    write_licences(_toc(tmp_path, []), tmp_path)
    [file] = tmp_path.rglob("licences/[Pp]y[Ss]ide6*.txt")
    text = file.read_text("utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "you may replace them" in " ".join(text.split())


def test_a_package_without_a_text_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _only(monkeypatch, "flatbuffers")
    monkeypatch.setattr(licences, "WITHOUT_TEXT", {})
    with pytest.raises(LookupError, match="flatbuffers"):
        write_licences(_toc(tmp_path, []), tmp_path)


def test_every_text_that_is_named_is_there() -> None:
    named = {name for names in WITHOUT_TEXT.values() for name in names}
    assert named == {file.stem for file in TEXTS.iterdir()}


@pytest.mark.skipif(not Path("/usr/bin/dpkg-query").exists(), reason="needs Debian or Ubuntu")
def test_a_library_of_the_system_comes_with_what_debian_says_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _only(monkeypatch)
    owned = subprocess.run(
        ["dpkg-query", "--listfiles", "libexpat1"], capture_output=True, text=True, check=False
    ).stdout.split()
    library = next((file for file in owned if ".so.1." in file), None)
    if library is None:
        pytest.skip("libexpat1 is not installed")
    internal = tmp_path / "internal"
    internal.mkdir()
    (internal / "libexpat.so.1").write_bytes(b"")
    toc = _toc(tmp_path, [("libexpat.so.1", library), ("gone.so", "/usr/lib/libgone.so")])
    write_licences(toc, internal)
    [file] = internal.rglob("licences/libexpat1*.txt")
    assert "Expat" in file.read_text("utf-8")
