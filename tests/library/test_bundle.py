"""Bundles on disk."""

import errno
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.library.bundle import Bundle, open_bundle, write_bundle
from logitdesk.library.card import NetworkCard
from tests.library.cards import card_named

TFLITE = b"a network for LiteRT"
KERAS = b"a network for Keras"
EVIDENCE = b"a graph for Evidence"
FILES = ("card.json", "model.keras", "model.tflite")


@pytest.fixture
def keras_file(tmp_path: Path) -> Path:
    file = tmp_path / "trained.keras"
    file.write_bytes(KERAS)
    return file


@pytest.fixture
def card() -> NetworkCard:
    return card_named("Mine")


@pytest.fixture
def bundle(tmp_path: Path, card: NetworkCard, keras_file: Path) -> Bundle:
    return write_bundle(tmp_path / "models" / "mine", card, keras_file, TFLITE)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_written_bundle_can_be_opened_and_is_whole(bundle: Bundle) -> None:
    opened = open_bundle(bundle.folder)
    opened.verify()
    assert opened == bundle
    assert opened.name == "Mine"
    assert opened.tflite_bytes() == TFLITE
    assert opened.keras_file.read_bytes() == KERAS


def test_a_failure_leaves_the_former_bundle_as_it_was(bundle: Bundle, card: NetworkCard) -> None:
    with pytest.raises(UserError, match="could not be written"):
        write_bundle(bundle.folder, card, Path("no such file"), b"new")
    open_bundle(bundle.folder).verify()
    assert names_in(bundle.folder.parent) == ["mine"]


def test_what_does_not_reach_the_disk_is_no_bundle(
    tmp_path: Path, card: NetworkCard, keras_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="the disk is full"):
        write_bundle(tmp_path / "models" / "mine", card, keras_file, TFLITE)
    assert names_in(tmp_path / "models") == []


@pytest.fixture
def with_evidence(tmp_path: Path, card: NetworkCard, keras_file: Path) -> Bundle:
    folder = tmp_path / "models" / "mine"
    return write_bundle(folder, card, keras_file, TFLITE, evidence=EVIDENCE)


def test_the_graph_for_evidence_is_part_of_a_bundle(with_evidence: Bundle) -> None:
    opened = open_bundle(with_evidence.folder)
    opened.verify()
    assert opened == with_evidence
    assert opened.evidence_bytes() == EVIDENCE
    (with_evidence.folder / "evidence.tflite").unlink()
    opened = open_bundle(with_evidence.folder)
    assert opened.tflite_bytes() == TFLITE
    for use in (opened.evidence_bytes, opened.verify):
        with pytest.raises(UserError, match=r"evidence\.tflite was not found"):
            use()


def test_a_graph_that_the_card_does_not_tell_of_counts_for_nothing(bundle: Bundle) -> None:
    (bundle.folder / "evidence.tflite").write_bytes(b"cut")
    bundle.verify()
    assert open_bundle(bundle.folder).evidence_bytes() is None


@pytest.mark.parametrize("name", ["model.keras", "model.tflite", "evidence.tflite"])
def test_a_changed_byte_is_noticed_and_the_file_named(with_evidence: Bundle, name: str) -> None:
    bundle = with_evidence
    file = bundle.folder / name
    content = bytearray(file.read_bytes())
    content[3] ^= 1
    file.write_bytes(content)
    opened = open_bundle(bundle.folder)
    with pytest.raises(UserError, match=f"mine/{name} is not the file .* [Rr]einstall"):
        opened.verify()


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(bundle: Bundle, name: str) -> None:
    (bundle.folder / name).unlink()
    with pytest.raises(UserError, match=f"mine is not a whole network: {name} is missing"):
        open_bundle(bundle.folder)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b'{"format": 1}', b" " * (1 << 19)],
    ids=lambda content: repr(content[:9]),
)
def test_a_broken_card_is_refused(bundle: Bundle, content: bytes) -> None:
    (bundle.folder / "card.json").write_bytes(content)
    with pytest.raises(UserError, match=r"card\.json is (not the card|empty|larger)"):
        open_bundle(bundle.folder)


def test_further_files_lie_in_the_bundle(
    tmp_path: Path, card: NetworkCard, keras_file: Path
) -> None:
    extra = {"history.csv": b"epoch,loss", "tensorboard/events.out": b"events"}
    bundle = write_bundle(tmp_path / "mine", card, keras_file, TFLITE, extra=extra)
    assert {name: (bundle.folder / name).read_bytes() for name in extra} == extra
    open_bundle(bundle.folder).verify()


def test_a_new_bundle_replaces_nothing(bundle: Bundle, card: NetworkCard, keras_file: Path) -> None:
    places = [write_bundle(bundle.folder, card, keras_file, b"new").folder.name for _ in range(3)]
    assert places == ["mine-2", "mine-3", "mine-4"]
    assert names_in(bundle.folder.parent) == ["mine", *places]
    bundle.verify()


def test_bundles_written_at_the_same_time_all_stay(tmp_path: Path, keras_file: Path) -> None:
    def write(number: int) -> Bundle:
        card = card_named(str(number))
        return write_bundle(tmp_path / "m" / "mine", card, keras_file, TFLITE)

    with ThreadPoolExecutor(8) as windows:
        bundles = list(windows.map(write, range(16)))
    assert len({bundle.folder for bundle in bundles}) == 16
    assert [open_bundle(bundle.folder).name for bundle in bundles] == [str(n) for n in range(16)]


def test_only_what_came_with_the_program_is_shipped(bundle: Bundle) -> None:
    assert not bundle.is_shipped
    assert open_bundle(paths.shipped_models() / "cnn").is_shipped
