"""Finding networks."""

from pathlib import Path

import pytest

from logitdesk.errors import UserError
from logitdesk.library.bundle import Bundle, write_bundle
from logitdesk.library.library import BrokenBundle, Library
from tests.library.cards import card_named


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """A folder with two whole bundles, a broken one and a stray file."""
    folder = tmp_path / "shipped"
    put(folder / "a-small", "Small", weights=10)
    put(folder / "b-large", "Large", weights=1000)
    put(folder / "cut", "Cut")
    (folder / "cut" / "model.tflite").unlink()
    (folder / "readme.txt").write_text("no network")
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    put(folder / "trained", "Trained Yesterday")
    put(folder / "b-large", "Large", weights=5)
    (folder / ".logitdesk-half-written").mkdir()
    return folder


@pytest.fixture
def library(shipped: Path, own: Path) -> Library:
    return Library((shipped, own))


def put(folder: Path, name: str, weights: int = 100) -> None:
    folder.parent.mkdir(exist_ok=True)
    keras_file = folder.parent.parent / "trained.keras"
    keras_file.write_bytes(b"keras")
    write_bundle(folder, card_named(name, weights), keras_file, name.encode())


def test_shipped_networks_come_first_and_large_ones_before_small(library: Library) -> None:
    names = [bundle.name for bundle in library.bundles()]
    assert names == ["Large", "Small", "Trained Yesterday", "Large"]


def test_a_broken_bundle_is_told_of_and_hides_no_other(library: Library) -> None:
    broken = [entry for entry in library.entries() if isinstance(entry, BrokenBundle)]
    assert [entry.folder.name for entry in broken] == ["cut"]
    assert "model.tflite is missing" in broken[0].problem
    assert len(library.entries()) == 5


@pytest.mark.parametrize("name", ["b-large", "Large", "LARGE", "B-Large"])
def test_a_network_is_found_by_its_folder_or_its_name_the_shipped_one_first(
    library: Library, shipped: Path, name: str
) -> None:
    assert library.find(name).folder == shipped / "b-large"


def test_a_network_is_found_by_its_path(library: Library, own: Path) -> None:
    assert library.find(str(own / "b-large")).card.weights == 5


def test_a_network_in_the_working_folder_is_found(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "elsewhere" / "here", "Here")
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert library.find("here").name == "Here"


def test_what_is_not_there_is_answered_with_what_is(library: Library) -> None:
    with pytest.raises(UserError, match=r"no network “resnet”.* b-large, a-small, trained"):
        library.find("resnet")
    with pytest.raises(UserError, match=r"no network “”.* b-large, a-small, trained"):
        library.find("")


def test_asking_for_the_broken_one_says_what_is_wrong_with_it(library: Library) -> None:
    with pytest.raises(UserError, match=r"cut is not a whole network: model\.tflite is missing"):
        library.find("cut")


def test_an_empty_shelf_says_how_to_get_a_network(tmp_path: Path) -> None:
    library = Library((tmp_path / "nowhere",))
    assert library.entries() == []
    with pytest.raises(UserError, match="Reinstall LogitDesk, or train one"):
        library.find("cnn")


def test_a_folder_that_cannot_be_read_is_told_of(tmp_path: Path) -> None:
    file = tmp_path / "models"
    file.write_text("not a folder")
    (entry,) = Library((file,)).entries()
    assert isinstance(entry, BrokenBundle)
    assert "models cannot be read" in entry.problem


def test_this_computers_shelf_has_the_shipped_networks_and_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGITDESK_HOME", str(tmp_path))
    put(tmp_path / "models" / "mine", "Mine")
    library = Library.of_this_computer()
    assert isinstance(library.find("mine"), Bundle)
    assert library.find("perceptron").card.architecture == "perceptron"
