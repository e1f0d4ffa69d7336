"""Renaming, annotating, deleting and bringing back."""

import json
import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.library import library as keeping
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.library.files import write_atomically
from logitdesk.library.library import (
    LONGEST_NOTE,
    BrokenBundle,
    Library,
    add_evidence,
    annotate,
    delete,
    empty_trash,
    rename,
    undelete,
)
from tests.library.networks import broken, put_small


@pytest.fixture
def models() -> Path:
    return paths.user_models()


@pytest.fixture
def bundle(models: Path) -> Bundle:
    return put_small(models / "mine", "Mine")


@pytest.fixture
def shipped() -> Bundle:
    return open_bundle(paths.shipped_models() / "cnn")


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_renamed_network_keeps_its_folder_and_is_whole(bundle: Bundle) -> None:
    renamed = rename(bundle, " Better  one ")
    assert renamed.name == "Better one"
    assert renamed.folder == bundle.folder
    assert open_bundle(bundle.folder) == renamed
    renamed.verify()
    assert names_in(bundle.folder) == ["card.json", "model.keras", "model.tflite"]


def test_a_name_may_change_its_capitals(bundle: Bundle) -> None:
    assert rename(bundle, "MINE").name == "MINE"


@pytest.mark.parametrize("name", ["other", "OTHER", "folder-of-other", "cnn", "SqueezeNet"])
def test_a_name_that_another_network_has_is_refused(
    bundle: Bundle, models: Path, name: str
) -> None:
    put_small(models / "folder-of-other", "Other")
    with pytest.raises(UserError, match="already"):
        rename(bundle, name)
    assert open_bundle(bundle.folder) == bundle


def test_a_note_is_kept_and_may_be_emptied(bundle: Bundle) -> None:
    note = "Mit Größe 3\ngelernt – “7” ist besser."
    assert annotate(bundle, note).card.note == note
    assert open_bundle(bundle.folder).card.note == note
    assert annotate(bundle, "").card == bundle.card


def test_a_note_without_end_is_refused(bundle: Bundle) -> None:
    with pytest.raises(UserError, match="too long"):
        annotate(bundle, "x" * (LONGEST_NOTE + 1))


def test_what_another_window_changed_meanwhile_stays(bundle: Bundle) -> None:
    annotate(bundle, "from the other window")
    assert rename(bundle, "Renamed").card.note == "from the other window"


def test_what_a_later_version_wrote_on_the_card_stays(bundle: Bundle) -> None:
    card = bundle.folder / "card.json"
    card.write_text(json.dumps({**json.loads(card.read_text()), "mood": "good"}))
    rename(bundle, "Renamed")
    assert json.loads(card.read_text())["mood"] == "good"


def test_the_graph_for_evidence_is_added_and_the_card_tells_of_it(bundle: Bundle) -> None:
    updated = add_evidence(bundle, b"a graph")
    assert updated == open_bundle(bundle.folder)
    assert updated.evidence_bytes() == b"a graph"
    updated.verify()
    sha256 = dict(updated.card.sha256)
    del sha256["evidence.tflite"]
    assert replace(updated.card, sha256=sha256) == bundle.card
    assert names_in(bundle.folder) == [
        "card.json", "evidence.tflite", "model.keras", "model.tflite"
    ]  # fmt: skip


def test_a_graph_that_another_window_added_meanwhile_stays(bundle: Bundle) -> None:
    add_evidence(bundle, b"from the other window")
    assert add_evidence(bundle, b"later").evidence_bytes() == b"from the other window"


def test_what_another_window_wrote_on_the_card_meanwhile_stays_when_a_graph_is_added(
    bundle: Bundle,
) -> None:
    rename(bundle, "Renamed")
    assert add_evidence(bundle, b"a graph").name == "Renamed"


def test_a_graph_is_not_added_to_another_network_that_lies_there_now(
    bundle: Bundle, models: Path
) -> None:
    delete(bundle)
    put_small(models / "mine", "Another")
    with pytest.raises(UserError, match="“Mine” is not there any more"):
        add_evidence(bundle, b"a graph")
    assert open_bundle(models / "mine").evidence_bytes() is None


@pytest.mark.parametrize("writes", [0, 1])
def test_whenever_adding_a_graph_is_cut_short_the_network_is_whole(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch, writes: int
) -> None:
    written: list[str] = []

    def cut_short(path: Path, data: bytes) -> None:
        if len(written) == writes:
            raise KeyboardInterrupt
        write_atomically(path, data)
        written.append(path.name)

    monkeypatch.setattr(keeping, "write_atomically", cut_short)
    with pytest.raises(KeyboardInterrupt):
        add_evidence(bundle, b"a graph")
    assert len(written) == writes
    assert open_bundle(bundle.folder) == bundle
    open_bundle(bundle.folder).verify()
    monkeypatch.undo()
    assert add_evidence(bundle, b"another graph").evidence_bytes() == b"another graph"


def test_what_is_done_to_a_network_keeps_its_graph(bundle: Bundle) -> None:
    add_evidence(bundle, b"a graph")
    rename(bundle, "Renamed")
    annotate(bundle, "a note")
    back = undelete(delete(open_bundle(bundle.folder)))
    assert isinstance(back, Bundle)
    back.verify()
    assert back.evidence_bytes() == b"a graph"


def test_a_shipped_network_stays_as_it_is(shipped: Bundle) -> None:
    before = (shipped.folder / "card.json").read_bytes()
    for change in (lambda: rename(shipped, "x"), lambda: annotate(shipped, "x"),
                   lambda: add_evidence(shipped, b"x"), lambda: delete(shipped)):  # fmt: skip
        with pytest.raises(UserError, match="came with LogitDesk"):
            change()
    assert (shipped.folder / "card.json").read_bytes() == before
    assert open_bundle(shipped.folder) == shipped


def test_a_deleted_network_is_gone_and_comes_back(bundle: Bundle, models: Path) -> None:
    deleted = delete(bundle)
    assert Library([models]).entries() == []
    assert deleted.name == "Mine"
    assert undelete(deleted) == bundle
    open_bundle(bundle.folder).verify()


def test_a_broken_one_can_be_deleted_and_comes_back_broken(models: Path) -> None:
    deleted = delete(broken(models / "cut"))
    assert not (models / "cut").exists()
    assert isinstance(undelete(deleted), BrokenBundle)
    assert (models / "cut").is_dir()


def test_the_folder_of_all_networks_is_never_deleted(bundle: Bundle, models: Path) -> None:
    with pytest.raises(UserError, match="folder of all networks"):
        delete(BrokenBundle(models, "cannot be read"))
    assert open_bundle(bundle.folder) == bundle


def test_two_of_one_name_deleted_at_once_both_come_back(bundle: Bundle, models: Path) -> None:
    first = delete(bundle)
    again = put_small(models / "mine", "Mine")
    second = delete(again)
    assert first.folder != second.folder
    assert undelete(second) == again
    came_back = undelete(first)
    assert isinstance(came_back, Bundle)
    assert (came_back.name, came_back.folder.name) == ("Mine 2", "mine-2")
    came_back.verify()


def test_one_that_is_already_gone_is_told_of(bundle: Bundle) -> None:
    deleted = delete(bundle)
    for change in (lambda: rename(bundle, "x"), lambda: annotate(bundle, "x"),
                   lambda: add_evidence(bundle, b"x"), lambda: delete(bundle)):  # fmt: skip
        with pytest.raises(UserError, match=r"“Mine” is not there any more.*another window"):
            change()
    undelete(deleted)
    with pytest.raises(UserError, match="not in the trash any more"):
        undelete(deleted)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not bind this person")
def test_a_folder_that_cannot_be_written_is_told_of(bundle: Bundle, models: Path) -> None:
    models.chmod(0o500)
    try:
        with pytest.raises(UserError, match="could not be deleted: you have no permission"):
            delete(bundle)
    finally:
        models.chmod(0o700)


def test_where_the_trash_should_be_a_file_is_told_of(bundle: Bundle, models: Path) -> None:
    (models / ".trash").write_text("in the way")
    with pytest.raises(UserError, match="“Mine” could not be deleted"):
        delete(bundle)
    assert open_bundle(bundle.folder) == bundle


def test_the_trash_is_emptied_of_what_is_old(bundle: Bundle, models: Path) -> None:
    new = delete(bundle).folder
    old = new.with_name("20250101T000000Z-old")
    put_small(old, "Old")
    foreign = new.with_name("holiday-photos")
    foreign.mkdir()
    empty_trash(models)
    assert names_in(models / ".trash") == sorted([new.name, foreign.name])
    empty_trash(models, older_than_days=-1)
    assert names_in(models / ".trash") == [foreign.name]


def test_what_a_killed_program_left_behind_is_removed_a_day_later(
    bundle: Bundle, models: Path
) -> None:
    for name, days in ((".logitdesk-old", 2.0), (".logitdesk-new", 0.0)):
        (models / name).mkdir()
        when = time.time() - days * 86400
        os.utime(models / name, (when, when))
    empty_trash(models)
    assert names_in(models) == [".logitdesk-new", bundle.folder.name]


def test_a_trash_that_is_not_there_is_empty(tmp_path: Path) -> None:
    empty_trash(tmp_path / "nowhere")
