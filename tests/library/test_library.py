"""Finding, naming, renaming, annotating, deleting and bringing back networks."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.library import library as library_module
from logitdesk.library.archive import export_bundle, import_bundle
from logitdesk.library.bundle import Bundle, open_bundle, write_bundle
from logitdesk.library.library import (
    LONGEST_NAME,
    BrokenBundle,
    Library,
    annotate,
    checked_name,
    delete,
    empty_trash,
    free_name,
    library_lock,
    new_folder_for,
    rename,
    undelete,
)
from tests.library.cards import card_named
from tests.library.networks import broken, put_small
from tests.library.networks import put as put_real

RESERVED = ["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in "123")]


def put(folder: Path, name: str, weights: int = 100) -> None:
    folder.parent.mkdir(exist_ok=True)
    keras_file = folder.parent.parent / "trained.keras"
    keras_file.write_bytes(b"keras")
    write_bundle(folder, card_named(name, weights), keras_file, name.encode())


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Two whole networks, a broken one and a stray file; and a person's own two."""
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    put(shipped / "a-small", "Small", weights=10)
    put(shipped / "b-large", "Large", weights=1000)
    put(shipped / "cut", "Cut")
    (shipped / "cut" / "model.tflite").unlink()
    (shipped / "readme.txt").write_text("no network")
    put(own / "trained", "Trained Yesterday")
    put(own / "b-large", "Large", weights=5)
    (own / ".logitdesk-half-written").mkdir()
    return Library((shipped, own))


def test_shipped_networks_come_first_and_large_ones_before_small(library: Library) -> None:
    names = [bundle.name for bundle in library.bundles()]
    assert names == ["Large", "Small", "Trained Yesterday", "Large"]


def test_a_broken_bundle_is_named_and_hides_no_other(library: Library) -> None:
    (entry,) = [entry for entry in library.entries() if isinstance(entry, BrokenBundle)]
    assert entry.folder.name == "cut"
    assert "model.tflite is missing" in entry.problem
    assert len(library.entries()) == 5
    with pytest.raises(UserError, match=r"model\.tflite is missing"):
        library.find("cut")


@pytest.mark.parametrize("name", ["b-large", "Large", "LARGE", "B-Large"])
def test_a_network_is_found_by_folder_or_name_the_shipped_one_first(
    library: Library, name: str
) -> None:
    assert library.find(name).folder == library.folders[0] / "b-large"


def test_a_network_is_found_by_its_path(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert library.find(str(library.folders[1] / "b-large")).card.weights == 5
    put(tmp_path / "elsewhere" / "here", "Here")
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert library.find("here").name == "Here"


@pytest.mark.parametrize("name", ["resnet", ""])
def test_what_is_not_there_is_answered_with_what_is(library: Library, name: str) -> None:
    with pytest.raises(UserError, match=f"no network “{name}”.* b-large, a-small, trained"):
        library.find(name)


def test_a_folder_that_cannot_be_read_is_a_broken_entry(tmp_path: Path) -> None:
    (tmp_path / "models").write_text("not a folder")
    (entry,) = Library([tmp_path / "models"]).entries()
    assert isinstance(entry, BrokenBundle)
    assert "models cannot be read" in entry.problem
    with pytest.raises(UserError, match="folder of all networks"):
        delete(BrokenBundle(paths.user_models(), "cannot be read"))


# Names.


@pytest.fixture
def named(tmp_path: Path) -> Library:
    models = tmp_path / "models"
    put_small(models / "my-cnn", "My CNN")
    put_small(models / "other", "My CNN 2")
    broken(models / "cut")
    return Library([models])


@pytest.mark.parametrize(
    ("wanted", "given"),
    [("New", "New"), ("my cnn", "my cnn 3"), ("My CNN 2", "My CNN 3"), ("OTHER", "OTHER 2"),
     ("cut", "cut 2"), ("  a /\\ b\n\x00", "a b"), ("", "Network"), ("\u200b", "Network"),
     ("数字", "数字")],
)  # fmt: skip
def test_a_name_that_another_has_gets_a_number(named: Library, wanted: str, given: str) -> None:
    assert free_name(wanted, named.entries()) == given


def test_a_long_name_that_another_has_stays_within_what_is_allowed(named: Library) -> None:
    put_small(named.folders[0] / "long", "x" * LONGEST_NAME)
    name = free_name("x" * 200, named.entries())
    assert len(name) <= LONGEST_NAME
    assert checked_name(f"  {name} \n", named.entries()) == name


@pytest.mark.parametrize("name", ["", " \t\n", "x" * 61, "a/b", "a\\b", "\x07", "MY cnn", "Other"])
def test_a_name_that_cannot_be_had_is_refused(named: Library, name: str) -> None:
    with pytest.raises(UserError):
        checked_name(name, named.entries())


@pytest.mark.parametrize(
    ("name", "folder"),
    [("My CNN", "my-cnn"), ("Größe 2!", "grösse-2"), ("数字", "数字"), ("../../etc", "etc"),
     ("…", "network"), ("", "network"), ("CON", "network-con"), ("com¹", "network-com¹"),
     ("CNN", "cnn-2"), ("Mine", "mine-3")],
)  # fmt: skip
def test_a_folder_is_called_as_its_network(tmp_path: Path, name: str, folder: str) -> None:
    for taken in ("mine", "mine-2"):
        (tmp_path / taken).mkdir()
    assert new_folder_for(name, tmp_path) == tmp_path / folder


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(max_size=300))
def test_a_folder_for_any_name_can_be_made(tmp_path: Path, name: str) -> None:
    folder = new_folder_for(name, tmp_path)
    assert folder.parent == tmp_path
    assert folder.name not in RESERVED
    folder.mkdir()
    folder.rmdir()


# The lock.


RENAMES = """
import sys
from pathlib import Path
from logitdesk.library.bundle import open_bundle
from logitdesk.library.library import rename
print("started", flush=True)
rename(open_bundle(Path(sys.argv[1])), "From the other window")
"""


def test_another_window_waits_for_the_lock(bundle: Bundle, models: Path) -> None:
    command = [sys.executable, "-c", RENAMES, str(bundle.folder)]
    with library_lock(models):
        other = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"started"
        time.sleep(0.5)
        assert other.poll() is None
        assert open_bundle(bundle.folder).name == "Mine"
    other.communicate(timeout=30)
    assert other.returncode == 0
    assert open_bundle(bundle.folder).name == "From the other window"


@pytest.mark.parametrize("work", ["rename", "annotate", "undelete", "import"])
def test_all_that_takes_a_name_or_changes_a_card_waits_for_the_lock(
    bundle: Bundle, models: Path, tmp_path: Path, work: str
) -> None:
    deleted = delete(put_small(models / "gone", "Gone"))
    given, file = put_real(tmp_path / "elsewhere" / "given", "Given"), tmp_path / "given.zip"
    export_bundle(given, file)
    own = Library((models,))
    works: dict[str, Callable[[], object]] = {
        "rename": lambda: rename(bundle, "Renamed"),
        "annotate": lambda: annotate(bundle, "A note"),
        "undelete": lambda: undelete(deleted),
        "import": lambda: import_bundle(file, models, own, lambda _: None),
    }
    before = own.bundles()
    with ThreadPoolExecutor(1) as pool:
        with FileLock(models.with_name(".models.lock")):
            done = pool.submit(works[work])
            assert not wait([done], 0.4).done
            assert own.bundles() == before
        done.result(timeout=30)
    assert own.bundles() != before


def test_a_lock_that_is_held_for_ever_does_not_stop_the_work(
    bundle: Bundle, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_module, "_PATIENCE_SECONDS", 0.1)
    with FileLock(models.with_name(".models.lock")):
        assert rename(bundle, "Renamed").name == "Renamed"


# Changes.


@pytest.fixture
def models() -> Path:
    return paths.user_models()


@pytest.fixture
def bundle(models: Path) -> Bundle:
    return put_small(models / "mine", "Mine")


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_renamed_network_keeps_its_folder_and_is_whole(bundle: Bundle) -> None:
    renamed = rename(bundle, " Better  one ")
    assert (renamed.name, renamed.folder) == ("Better one", bundle.folder)
    assert open_bundle(bundle.folder) == renamed
    renamed.verify()
    assert names_in(bundle.folder) == ["card.json", "model.keras", "model.tflite"]
    assert rename(renamed, "BETTER ONE").name == "BETTER ONE"


@pytest.mark.parametrize("name", ["other", "OTHER", "folder-of-other", "cnn", "SqueezeNet"])
def test_a_name_of_another_network_is_refused(bundle: Bundle, models: Path, name: str) -> None:
    put_small(models / "folder-of-other", "Other")
    with pytest.raises(UserError, match="already"):
        rename(bundle, name)
    assert open_bundle(bundle.folder) == bundle


def test_a_note_is_kept_and_may_be_emptied(bundle: Bundle) -> None:
    note = "Mit Größe 3\ngelernt – “7” ist besser."
    assert annotate(bundle, note).card.note == note
    assert open_bundle(bundle.folder).card.note == note
    assert annotate(bundle, "").card == bundle.card


def test_what_another_window_or_a_later_version_wrote_on_the_card_stays(bundle: Bundle) -> None:
    card = bundle.folder / "card.json"
    card.write_text(json.dumps({**json.loads(card.read_text()), "mood": "good"}))
    annotate(bundle, "from the other window")
    assert rename(bundle, "Renamed").card.note == "from the other window"
    assert json.loads(card.read_text())["mood"] == "good"


def test_a_shipped_network_stays_as_it_is() -> None:
    shipped = open_bundle(paths.shipped_models() / "cnn")
    before = (shipped.folder / "card.json").read_bytes()
    for change in (
        lambda: rename(shipped, "x"),
        lambda: annotate(shipped, "x"),
        lambda: delete(shipped),
    ):
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
    deleted = delete(broken(models / "cut"))
    assert not (models / "cut").exists()
    assert isinstance(undelete(deleted), BrokenBundle)
    assert (models / "cut").is_dir()


def test_two_of_one_name_deleted_at_once_both_come_back(bundle: Bundle, models: Path) -> None:
    first = delete(bundle)
    again = put_small(models / "mine", "Mine")
    second = delete(again)
    assert first.folder != second.folder
    assert undelete(second) == again
    returned = undelete(first)
    assert isinstance(returned, Bundle)
    assert (returned.name, returned.folder.name) == ("Mine 2", "mine-2")
    returned.verify()


def test_a_network_that_is_already_gone_is_an_error(bundle: Bundle) -> None:
    deleted = delete(bundle)
    for change in (
        lambda: rename(bundle, "x"),
        lambda: annotate(bundle, "x"),
        lambda: delete(bundle),
    ):
        with pytest.raises(UserError, match=r"“Mine” is not there any more.*another window"):
            change()
    undelete(deleted)
    with pytest.raises(UserError, match="not in the trash any more"):
        undelete(deleted)
    (bundle.folder.parent / ".trash").rename(bundle.folder.parent / "elsewhere")
    (bundle.folder.parent / ".trash").write_text("in the way")
    with pytest.raises(UserError, match="“Mine” could not be deleted"):
        delete(bundle)
    assert open_bundle(bundle.folder) == bundle


def test_what_was_deleted_a_month_ago_or_left_by_a_killed_program_is_removed(
    bundle: Bundle, models: Path
) -> None:
    put_small(models / "other", "Other")
    os.utime(bundle.folder, (0, 0))  # as old as it may be before it is deleted
    new = delete(bundle).folder
    old = delete(open_bundle(models / "other")).folder
    for folder, days in ((old, 31), (models / ".logitdesk-old", 2), (models / ".logitdesk-new", 0)):
        folder.mkdir(exist_ok=True)
        when = time.time() - days * 86_400
        os.utime(folder, (when, when))
    empty_trash(models)
    assert names_in(models / ".trash") == [new.name]
    assert names_in(models) == [".logitdesk-new", ".trash"]
    empty_trash(models / "nowhere")
