"""Own digits: kept at once, by several windows, through damage, newer versions and full disks."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.ink.drawing import BLANK, PAGE, Drawing, Page, Stroke
from logitdesk.library import own_digits
from logitdesk.library.drawing_file import drawing_from_json, drawing_to_json, read_drawings
from logitdesk.library.own_digits import OwnDigit, OwnDigits, export_digits, read_digits, split_of


def a_page(x: float = 200.0) -> Page:
    points = np.array([[x, 100.0 + 20 * n, n / 8, 30.0] for n in range(10)])
    return Page(Drawing((Stroke(points),)))


def digits_of(*labels: int, person: str = "") -> list[OwnDigit]:
    return [
        OwnDigit.of_page(a_page(100.0 + 2 * number), label, person=person, created=f"{number}")
        for number, label in enumerate(labels)
    ]


def digits_in(file: Path, person: str = "") -> list[OwnDigit]:
    return [one for one in read_digits(file, person) if isinstance(one, OwnDigit)]


def labels_in(digits: OwnDigits) -> list[int]:
    return [digit.label for digit in digits.all()]


def test_what_is_added_is_there_at_the_next_start_with_all_that_is_known_of_it() -> None:
    added = OwnDigit.of_page(a_page(), 7, source="corrected", network="CNN", answer=1)
    (kept,) = OwnDigits().add([added])
    (found,) = OwnDigits().all()
    assert found.drawing == kept.drawing
    assert np.array_equal(found.image, added.image)
    facts = (found.label, found.source, found.network, found.answer, found.created, found.number)
    assert facts == (7, "corrected", "CNN", 1, added.created, kept.number)
    assert paths.own_digits().stat().st_mode & 0o077 == 0


def test_an_image_is_kept_as_networks_see_it() -> None:
    picture = np.zeros((PAGE, PAGE), np.float32)
    picture[100:300, 190:230] = 1
    OwnDigits().add([OwnDigit.of_page(Page(picture=picture), 1)])
    (found,) = OwnDigits().all()
    assert not found.drawing.strokes
    assert found.image.max() == 255


def test_a_blank_page_is_no_digit() -> None:
    with pytest.raises(UserError, match="no ink"):
        OwnDigit.of_page(BLANK, 3)


def test_digits_are_relabelled_renamed_deleted_and_brought_back() -> None:
    digits = OwnDigits()
    first, second, third = digits.add(digits_of(1, 2, 3, person="Ada"))
    digits.relabel({first.number: 8, second.number: 8})
    assert labels_in(digits) == [8, 8, 3]
    digits.rename({third.number: "Bo"})
    assert [digit.person for digit in digits.all()] == ["Ada", "Ada", "Bo"]
    gone = digits.all()[:2]
    digits.delete([digit.number for digit in gone])
    assert labels_in(digits) == [3]
    digits.add(gone)
    assert labels_in(digits) == [8, 8, 3], "with their numbers"


def test_the_same_drawing_is_found_whatever_its_label_and_another_is_not() -> None:
    digits = OwnDigits()
    page = a_page()
    (kept,) = digits.add([OwnDigit.of_page(page, 7, created="yesterday")])
    again = OwnDigit.of_page(Page(drawing_from_json(drawing_to_json(page.drawing))), 4)
    found = digits.find(again)
    assert found is not None
    assert (found.number, found.label) == (kept.number, 7)
    points = page.drawing.strokes[0].points + np.array([0, 0, 0.5, 0])  # at another pace
    assert digits.find(OwnDigit.of_page(Page(Drawing((Stroke(points),))), 7)) is None
    assert digits.find(OwnDigit.of_page(a_page(300), 7)) is None


def test_of_each_class_every_third_is_held_back_and_stays_so() -> None:
    digits = OwnDigits()
    kept = digits.add(digits_of(*(label for label in (3, 8) for _ in range(12))))
    for label in (3, 8):
        splits = [split_of(one.number) for one in kept if one.label == label]
        assert splits[:3] == ["train", "train", "test"]
        assert [splits.count(one) for one in ("train", "validation", "test")] == [6, 2, 4]
    assert digits.count("test") == 8
    digits.delete([one.number for one in kept[:5]])
    (again,) = digits.add([OwnDigit.of_page(a_page(300), 3)])
    assert again.number > kept[-1].number, "no number is given twice"


def test_two_windows_keep_their_digits_in_one_file() -> None:
    one, other = OwnDigits(), OwnDigits()
    for label in range(5):
        one.add([OwnDigit.of_page(a_page(100 + label), label)])
        other.add([OwnDigit.of_page(a_page(200 + label), label)])
    assert labels_in(one) == labels_in(other) == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]


def test_what_is_exported_is_read_as_drawings_and_imported_once(tmp_path: Path) -> None:
    digits, file = OwnDigits(), tmp_path / "mine.jsonl"
    added = digits.add(digits_of(4, 9, person="Ada"))
    export_digits(added, file)
    assert [one.label for one in read_drawings(file) if isinstance(one, Drawing)] == [4, 9]
    again = digits_in(file)
    assert len(again) == 2
    assert [one.image.tobytes() for one in again] == [one.image.tobytes() for one in added]
    assert digits.add(again) == []  # they are there
    digits.delete([one.number for one in added])
    assert [one.person for one in digits.add(again)] == ["Ada", "Ada"]


def test_bad_lines_of_an_import_are_told_and_the_others_taken(tmp_path: Path) -> None:
    file = tmp_path / "some.jsonl"
    good = {"strokes": [[[0, 0], [5, 40]]], "label": 1}
    bad = [
        {"strokes": [[[0, 0], [5, 40]]]},
        {"label": 3},
        {**good, "label": 12},
        "x",
        {**good, "image": "AAAA"},
    ]
    lines = [json.dumps(one) for one in (good, *bad)]
    file.write_text("\n".join([*lines, "{", '{"strokes": NaN}']) + "\n")
    digits = digits_in(file, "Bo")
    problems = [str(one) for one in read_digits(file) if isinstance(one, UserError)]
    assert [(one.label, one.person) for one in digits] == [(1, "Bo")]
    assert len(problems) == 7
    assert f"{file}, line 4" in problems[2]


def test_a_newer_version_is_left_alone() -> None:
    OwnDigits().add(digits_of(1))
    with closing(sqlite3.connect(paths.own_digits())) as database:
        database.execute("PRAGMA user_version = 99")
    before = paths.own_digits().read_bytes()
    with pytest.raises(UserError, match="newer"):
        OwnDigits().all()
    with pytest.raises(UserError, match="newer"):
        OwnDigits().add(digits_of(2))
    assert paths.own_digits().read_bytes() == before


def test_an_older_version_is_copied_before_it_is_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    OwnDigits().add(digits_of(1, 2))
    more = (*own_digits._MIGRATIONS, "ALTER TABLE digits ADD COLUMN mood TEXT")
    monkeypatch.setattr(own_digits, "_MIGRATIONS", more)
    assert labels_in(OwnDigits()) == [1, 2]
    (backup,) = paths.own_digits().parent.glob("own-digits.version-1.sqlite")
    monkeypatch.undo()
    assert labels_in(OwnDigits(backup)) == [1, 2]


def test_of_a_damaged_file_is_rescued_what_can_be_read() -> None:
    OwnDigits().add(digits_of(*(n % 10 for n in range(60))))
    content = bytearray(paths.own_digits().read_bytes())
    for page in range(8, len(content) // 4096, 6):  # the file has pages of 4096 bytes
        content[page * 4096 : (page + 1) * 4096] = os.urandom(4096)
    paths.own_digits().write_bytes(content)
    told: list[str] = []
    rescued = labels_in(digits := OwnDigits(say=told.append))
    assert 10 < len(rescued) < 60
    (aside,) = paths.own_digits().parent.glob("own-digits.broken-*.sqlite")
    assert str(aside) in told[0]
    digits.add([OwnDigit.of_page(a_page(), 5)])
    assert labels_in(OwnDigits()) == [*rescued, 5]


@pytest.mark.parametrize("lost", [1, 2, 5])
def test_where_the_first_pages_are_lost_the_digits_of_the_others_are_rescued(lost: int) -> None:
    digits = OwnDigits()
    added = digits.add(digits_of(*(n % 10 for n in range(60))))
    digits.relabel({added[50].number: 0})
    digits.delete([one.number for one in added[51:]])
    content = bytearray(paths.own_digits().read_bytes())
    content[: lost * 4096] = os.urandom(lost * 4096)
    paths.own_digits().write_bytes(content)
    rescued = labels_in(OwnDigits())
    assert len(rescued) == 51 if lost < 3 else 40 < len(rescued) < 51
    assert rescued[-2:] == [9, 0]
    assert labels_in(OwnDigits()) == rescued


def test_of_a_file_that_was_cut_off_the_first_digits_are_rescued() -> None:
    OwnDigits().add(digits_of(*(n % 10 for n in range(60))))
    os.truncate(paths.own_digits(), paths.own_digits().stat().st_size // 2 + 77)
    rescued = labels_in(OwnDigits())
    assert 10 < len(rescued) < 60
    assert labels_in(OwnDigits()) == rescued


@pytest.mark.parametrize(
    "content", [b"no database at all" * 300, b"SQLite format 3\0" + b"\0" * 90]
)
def test_a_file_that_is_no_database_is_set_aside(content: bytes) -> None:
    paths.own_digits().parent.mkdir(parents=True, exist_ok=True)
    paths.own_digits().write_bytes(content)
    told: list[str] = []
    digits = OwnDigits(say=told.append)
    assert digits.all() == []
    assert len(told) == 1
    digits.add(digits_of(6))
    assert labels_in(OwnDigits()) == [6]


def test_rows_of_another_kind_are_passed_over() -> None:
    digits = OwnDigits()
    digits.add(digits_of(1, 2, 3))
    with closing(sqlite3.connect(paths.own_digits())) as database:
        database.execute("UPDATE digits SET label = 'x' WHERE label = 1")
        database.execute("UPDATE digits SET drawing = 'strokes' WHERE label = 2")
        database.commit()
    assert labels_in(digits) == [3]


def test_a_file_that_cannot_be_written_says_why(tmp_path: Path) -> None:
    for file in (tmp_path / "there" / "digits.sqlite", tmp_path):
        (tmp_path / "there").write_text("a file")
        with pytest.raises(UserError, match="cannot be used"):
            OwnDigits(file).add(digits_of(1))


_ADDS_UNTIL_KILLED = """
import sys
from tests.library.test_own_digits import a_page
from logitdesk.library.own_digits import OwnDigit, OwnDigits
digits = OwnDigits()
for number in range(10_000):
    digits.add([OwnDigit.of_page(a_page(100 + number / 100), number % 10)])
    print(number + 1, flush=True)
"""


def test_what_was_kept_outlives_a_killed_program() -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", _ADDS_UNTIL_KILLED], stdout=subprocess.PIPE, text=True
    )
    with process, process.stdout as told:  # type: ignore[union-attr]  # it is a pipe
        for _ in range(20):
            added = int(told.readline())
        process.send_signal(signal.SIGKILL)
        added = int([str(added), *told.read().split()][-1])
    kept = labels_in(OwnDigits())
    assert len(kept) in (added, added + 1)
    assert kept[:10] == list(range(10))


_FILLS_THE_DISK = """
import resource, signal
from tests.library.test_own_digits import *
digits = OwnDigits()
digits.add(digits_of(1, 2))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
try:
    for number in range(100):
        digits.add([OwnDigit.of_page(a_page(100 + number), 3)])
        print(number + 3, flush=True)
except UserError as error:
    print(error)
"""


def test_on_a_full_disk_nothing_is_lost_and_the_reason_told() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FILLS_THE_DISK], capture_output=True, text=True, check=True
    )
    *told, problem = done.stdout.splitlines()
    assert "cannot be used" in problem
    assert len(labels_in(OwnDigits())) == int(told[-1])
    OwnDigits().add(digits_of(6))


@pytest.mark.parametrize("version", [-1, 2_000_000_000])
def test_a_damaged_version_does_not_pass_for_a_newer_one(version: int) -> None:
    OwnDigits().add(digits_of(1, 2))
    with closing(sqlite3.connect(paths.own_digits())) as database:
        database.execute(f"PRAGMA user_version = {version}")
    assert labels_in(OwnDigits()) == [1, 2]
