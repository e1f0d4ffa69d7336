from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from logitdesk.errors import UserError
from logitdesk.library.library import LONGEST_NAME, Library, checked_name, free_name, new_folder_for
from tests.library.networks import broken, put_small

RESERVED = ["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in "123")]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    models = tmp_path / "models"
    put_small(models / "my-cnn", "My CNN")
    put_small(models / "other", "My CNN 2")
    broken(models / "cut")
    return Library([models])


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        ("New", "New"),
        ("my cnn", "my cnn 3"),
        ("My CNN 2", "My CNN 3"),
        ("OTHER", "OTHER 2"),
        ("cut", "cut 2"),
        ("  a /\\ b\n\x00", "a b"),
        ("", "Network"),
        ("\u200b", "Network"),
        ("数字", "数字"),
    ],
)
def test_a_name_that_is_taken_gets_a_number(library: Library, wanted: str, given: str) -> None:
    assert free_name(wanted, library.entries()) == given


def test_a_long_name_that_is_taken_stays_within_what_is_allowed(library: Library) -> None:
    put_small(Path(library.folders[0]) / "long", "x" * LONGEST_NAME)
    name = free_name("x" * 200, library.entries())
    assert len(name) <= LONGEST_NAME
    assert checked_name(name, library.entries()) == name


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "needs a name"),
        (" \t\n", "needs a name"),
        ("x" * 61, "too long"),
        ("a/b", "slash"),
        ("a\\b", "slash"),
        ("a\x07b", "cannot be seen"),
        ("MY cnn", "already"),
        ("Other", "already"),
    ],
)
def test_a_name_that_cannot_be_had_is_refused(library: Library, name: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        checked_name(name, library.entries())


def test_spaces_around_a_name_and_doubled_ones_are_taken_away(library: Library) -> None:
    assert checked_name("  Mine \n too ", library.entries()) == "Mine too"


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("My CNN", "my-cnn"),
        ("Größe 2!", "grösse-2"),
        ("数字", "数字"),
        ("../../etc", "etc"),
        ("…", "network"),
        ("", "network"),
        ("CON", "con-network"),
        ("com¹", "com1-network"),
        ("CNN", "cnn-2"),
    ],
)
def test_a_folder_is_called_as_its_network_as_far_as_that_goes(
    tmp_path: Path, name: str, folder: str
) -> None:
    assert new_folder_for(name, tmp_path) == tmp_path / folder


def test_a_folder_that_is_there_gets_a_number(tmp_path: Path) -> None:
    for folder in ("mine", "mine-2"):
        (tmp_path / folder).mkdir()
    assert new_folder_for("Mine", tmp_path).name == "mine-3"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=300))
def test_a_folder_for_any_name_can_be_made_and_lies_among_the_models(
    tmp_path: Path, name: str
) -> None:
    folder = new_folder_for(name, tmp_path)
    assert folder.parent == tmp_path
    assert folder.name not in RESERVED
    folder.mkdir()
    folder.rmdir()
