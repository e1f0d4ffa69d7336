"""Own digits: corrected, collected, put right, exported and evaluated, in the real window."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListView, QPushButton

from logitdesk import paths
from logitdesk.ink.drawing import PAGE, Page
from logitdesk.library.drawing_file import drawing_from_json
from logitdesk.library.own_digits import OwnDigit, OwnDigits
from tests.behaviour.user import A_ONE, ACROSS, User
from tests.ui.evaluation.conftest import labelled, start

TILES = "^my digits$"


def kept() -> list[tuple[int, str, str]]:
    return [(one.label, one.person, one.source) for one in OwnDigits().all()]


def tiles(user: User) -> list[str]:
    model = user.find(QListView, TILES).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def select(user: User, row: int) -> None:
    view = user.find(QListView, TILES)
    user.click(view, view.visualRect(view.model().index(row, 0)).center() + view.viewport().pos())


def waits(user: User, is_so: Callable[[], object]) -> None:
    user.wait_until(is_so, what=f"it; kept: {kept()}")


def import_digits(user: User, file: Path, *labels: int) -> None:
    """Bring samples with these labels onto the page My digits."""
    file.write_text("\n".join(labelled(f"{label}-a", label) for label in labels))
    user.open_page("My digits")
    menu(user, "Import…")
    user.answer_file_dialog(file)
    waits(user, lambda: len(tiles(user)) == len(labels))


def menu(user: User, *names: str) -> None:
    user.choose_from(user.context_menu(user.find(QListView, TILES)), *names)


def test_what_was_meant_is_kept_by_a_key_and_undone_in_order(user: User) -> None:
    assert not user.has(QPushButton, "It was"), "there is nothing on the page"
    user.draw([A_ONE])
    user.wait_until(lambda: user.verdict.startswith("1"))
    user.press("Alt+7")
    waits(user, lambda: kept() == [(7, "", "corrected")])
    (digit,) = OwnDigits().all()
    assert (digit.network, digit.answer, len(digit.drawing.strokes)) == ("CNN", 1, 1)
    user.wait_until(lambda: user.sees("kept in my digits as 7"))
    user.press("Alt+4")  # it was neither
    waits(user, lambda: kept() == [(4, "", "corrected")])
    user.press("Ctrl+Z")
    waits(user, lambda: kept() == [(7, "", "corrected")])
    user.press("Ctrl+Z")
    waits(user, lambda: kept() == [])
    assert len(user.strokes()) == 1
    user.press("Ctrl+Shift+Z")
    waits(user, lambda: kept() == [(7, "", "corrected")])
    user.restart()
    user.open_page("My digits")
    waits(user, lambda: tiles(user) == ["7 → 1"])


def test_what_was_meant_is_chosen_by_the_mouse(user: User) -> None:
    user.draw([ACROSS])
    user.click(user.find(QPushButton, "It was.*5"))
    waits(user, lambda: kept() == [(5, "", "corrected")])


def test_a_dropped_drawing_with_a_label_is_offered_and_not_kept_unasked(user: User) -> None:
    mime = QMimeData()
    mime.setText(labelled("7-a", 7))
    assert user.drop(mime)
    user.wait_until(lambda: user.sees("labelled 7"))
    user.press("Ctrl+Z")
    user.wait_until(lambda: not user.sees("labelled 7"))
    assert kept() == []
    assert user.drop(mime)
    user.wait_until(lambda: user.sees("labelled 7"))
    user.click(user.button("^Keep$"))
    waits(user, lambda: kept() == [(7, "", "opened")])
    assert not user.sees("labelled 7")


def test_digits_are_collected_one_after_the_other_and_a_wrong_one_taken_back(user: User) -> None:
    user.open_page("My digits")
    user.draw([ACROSS])
    user.click(user.button("^Start$"))
    user.wait_until(lambda: user.sees("write a 0"))
    assert user.strokes() == []
    for label, strokes in enumerate([[A_ONE], [A_ONE, ACROSS], [ACROSS]]):
        user.draw(strokes)
        user.wait_until(lambda label=label: user.sees(f"write a {label + 1}"))  # type: ignore[misc]
    waits(user, lambda: [one[0] for one in kept()] == [0, 1, 2])
    assert [len(one.drawing.strokes) for one in OwnDigits().all()] == [1, 2, 1]
    user.press("Ctrl+Z")
    user.wait_until(lambda: user.sees("write a 2"))
    user.click(user.button("^Stop$"))
    waits(user, lambda: kept() == [(0, "", "collected"), (1, "", "collected")])
    user.draw([A_ONE])
    user.wait(1000)
    assert len(kept()) == 2, "it was stopped"


def test_collecting_keeps_what_the_person_said_and_asks_once_more(user: User) -> None:
    user.open_page("My digits")
    user.click(user.button("^Start$"))
    user.draw([A_ONE])
    user.press("Alt+7")
    user.wait_until(lambda: user.strokes() == [], what="a blank page")
    assert user.sees("write a 0")
    user.draw([ACROSS])
    user.wait_until(lambda: user.sees("write a 1"))
    waits(user, lambda: kept() == [(7, "", "corrected"), (0, "", "collected")])


def test_a_label_given_amid_collecting_is_not_lost_by_another_stroke(user: User) -> None:
    user.open_page("My digits")
    user.click(user.button("^Start$"))
    user.draw([A_ONE])
    user.press("Alt+7")
    user.draw([ACROSS])  # at once: the next digit begins
    user.wait_until(lambda: user.sees("write a 1"))
    waits(user, lambda: kept() == [(7, "", "corrected"), (0, "", "collected")])
    assert [len(one.drawing.strokes) for one in OwnDigits().all()] == [1, 1]
    user.press("Ctrl+Z")
    waits(user, lambda: kept() == [(7, "", "corrected")])


def test_what_is_done_beside_collecting_is_not_undone_by_it(user: User, tmp_path: Path) -> None:
    import_digits(user, tmp_path / "some.jsonl", 3)
    user.click(user.button("^Start$"))
    user.draw([A_ONE])
    select(user, 0)
    user.press("8")
    user.wait_until(lambda: user.sees("write a 1"))
    waits(user, lambda: [one[0] for one in kept()] == [8, 0])


def test_collecting_takes_nothing_back_where_another_page_was_opened(user: User) -> None:
    user.open_page("My digits")
    user.click(user.button("^Start$"))
    user.draw([A_ONE])
    user.wait_until(lambda: user.sees("write a 1"))
    user.menu("File", "Open sample", "1")
    user.wait_until(lambda: user.verdict.startswith("1"))
    user.draw([ACROSS])
    waits(user, lambda: len(kept()) == 2)
    user.press("Ctrl+Z")
    waits(user, lambda: kept() == [(0, "", "collected")])


def test_a_drawing_that_comes_back_after_a_restart_is_kept_once(user: User) -> None:
    user.draw([A_ONE])
    user.press("Alt+7")
    waits(user, lambda: kept() == [(7, "", "corrected")])
    user.restart()
    user.wait_until(lambda: len(user.strokes()) == 1)
    user.press("Alt+4")
    waits(user, lambda: kept() == [(4, "", "corrected")])
    user.press("Ctrl+Z")
    waits(user, lambda: kept() == [(7, "", "corrected")])
    user.press("Ctrl+Shift+Z")
    waits(user, lambda: kept() == [(4, "", "corrected")])
    user.draw([ACROSS])  # now it is another drawing
    user.press("Alt+5")
    waits(user, lambda: kept() == [(4, "", "corrected"), (5, "", "corrected")])


def test_a_picture_that_comes_back_after_a_restart_is_kept_once(user: User) -> None:
    picture = np.zeros((PAGE, PAGE), np.float32)
    picture[100:300, 190:230] = 1
    OwnDigits().add([OwnDigit.of_page(Page(picture=picture), 1)])
    user.open_page("My digits")
    waits(user, lambda: tiles(user) == ["1"])
    select(user, 0)
    user.press("Return")
    user.wait_until(lambda: user.verdict.startswith("1"))
    user.restart()
    user.wait_until(lambda: user.verdict.startswith("1"))
    user.press("Alt+7")
    waits(user, lambda: kept() == [(7, "", "corrected")])


def test_digits_are_labelled_deleted_and_brought_back(user: User, tmp_path: Path) -> None:
    import_digits(user, tmp_path / "some.jsonl", 3, 5, 6)
    select(user, 1)
    user.press("8")
    waits(user, lambda: tiles(user) == ["3", "6", "8"])
    user.press("Num+9")
    waits(user, lambda: tiles(user) == ["3", "6", "9"])
    user.press("Delete")
    waits(user, lambda: tiles(user) == ["3", "6"])
    user.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    waits(user, lambda: tiles(user) == ["3", "5", "6"])
    select(user, 0)
    user.press("Return")
    user.wait_until(lambda: user.verdict.startswith("3"))
    user.press("Alt+2")  # which doubles nothing
    waits(user, lambda: tiles(user) == ["2", "5", "6"])
    user.press("Ctrl+Z")
    waits(user, lambda: tiles(user) == ["3", "5", "6"])
    menu(user, "Delete all…")
    user.click(user.button("^Delete$"))
    waits(user, lambda: tiles(user) == [])
    user.press("Ctrl+Z")
    waits(user, lambda: tiles(user) == ["3", "5", "6"])


def test_several_people_are_told_apart(user: User, tmp_path: Path) -> None:
    import_digits(user, tmp_path / "mine.jsonl", 1, 2)
    user.choose(user.combo("^who draws$"), "new person")
    dialog = user.dialog("new person")
    user.enter(dialog.findChildren(QLineEdit)[0], "Ada")
    user.click(user.button("^OK$"))
    user.come_back()
    user.draw([A_ONE])
    user.press("Alt+1")
    waits(user, lambda: kept()[-1] == (1, "Ada", "corrected"))
    waits(user, lambda: len(tiles(user)) == 3)
    user.choose(user.combo("^written by$"), "Ada")
    assert len(tiles(user)) == 1
    select(user, 0)
    menu(user, "Written by", "Me")
    waits(user, lambda: {person for _, person, _ in kept()} == {""})
    user.restart()
    user.open_page("My digits")
    waits(user, lambda: len(tiles(user)) == 3)
    assert user.combo("^who draws$").currentText() == "Ada"


def test_what_was_deleted_and_is_still_on_the_page_can_be_kept_again(user: User) -> None:
    user.open_page("My digits")
    user.draw([A_ONE])
    user.press("Alt+1")
    waits(user, lambda: tiles(user) == ["1"])
    select(user, 0)
    user.press("Delete")
    waits(user, lambda: not tiles(user))
    user.press("Alt+7")
    waits(user, lambda: kept() == [(7, "", "corrected")])


def test_what_is_only_measured_by_does_not_count_as_taught(user: User) -> None:
    digit = OwnDigit.of_page(Page(drawing_from_json(labelled("7-a", 7))), 7)
    OwnDigits().add(replace(digit, created=f"{number}") for number in range(120))
    user.open_page("My digits")
    user.wait_until(lambda: user.sees("learns 80 digits"))


def names_in(user: User, box: str) -> list[str]:
    combo = user.combo(box)
    return [combo.itemText(row) for row in range(combo.count())]


def test_a_renamed_person_is_no_longer_offered_by_the_old_name(user: User) -> None:
    user.open_page("My digits")
    user.choose(user.combo("^who draws$"), "new person")
    user.enter(user.dialog("new person").findChildren(QLineEdit)[0], "Ada")
    user.click(user.button("^OK$"))
    user.come_back()
    user.draw([A_ONE])
    user.press("Alt+1")
    waits(user, lambda: tiles(user) == ["1"])
    menu(user, "Rename Ada…")
    user.enter(user.dialog("rename").findChildren(QLineEdit)[0], "Bob")
    user.click(user.button("^OK$"))
    user.come_back()
    waits(user, lambda: kept() == [(1, "Bob", "corrected")])
    waits(user, lambda: names_in(user, "^written by$") == ["Everyone", "Me", "Bob"])
    assert user.combo("^who draws$").currentText() == "Bob"


def test_what_is_exported_is_shown_by_class_and_comes_back(user: User, tmp_path: Path) -> None:
    import_digits(user, tmp_path / "mine.jsonl", 4, 6, 7)
    user.click(user.button("class: 6"))
    assert tiles(user) == ["6"]
    file = tmp_path / "out.jsonl"
    menu(user, "Export the 1 shown…")
    line = json.loads(user.saves(file))
    assert (line["label"], line["source"]) == (6, "imported")
    select(user, 0)
    user.press("Delete")
    waits(user, lambda: len(kept()) == 2)
    menu(user, "Import…")
    user.answer_file_dialog(file)
    waits(user, lambda: tiles(user) == ["6"])
    user.wait_until(lambda: user.sees("1 digit imported"))
    menu(user, "Import…")
    user.answer_file_dialog(file)
    user.wait_until(lambda: user.sees("0 digits imported"), what="that it was there")


def test_a_long_import_tells_how_far_it_is_and_the_window_keeps_digits(
    user: User, tmp_path: Path
) -> None:
    sample = labelled("7-a", 7).strip().removesuffix("}")
    lines = [f'{sample}, "created": "{number}"}}' for number in range(600)]
    (tmp_path / "many.jsonl").write_text("\n".join(lines))
    user.open_page("My digits")
    user.draw([A_ONE])
    menu(user, "Import…")
    user.answer_file_dialog(tmp_path / "many.jsonl")
    user.wait_until(lambda: user.sees(r"importing digits… \d00 of \d+"))
    user.press("Alt+1")
    waits(user, lambda: len(tiles(user)) == 601)
    assert kept()[0] == (1, "", "corrected"), "it did not wait for the import"
    user.press("Ctrl+Z")
    waits(user, lambda: tiles(user) == ["1"])


def test_two_windows_show_each_others_digits(user: User, new_user: Callable[[], User]) -> None:
    other = new_user()
    other.open_page("My digits")
    user.draw([A_ONE])
    user.press("Alt+1")
    other.wait_until(lambda: tiles(other) == ["1"], what="the other window's digit")


def test_what_cannot_be_kept_is_told_and_stays_on_the_page(user: User) -> None:
    paths.own_digits().mkdir(parents=True)  # so that nothing can be written there
    user.open_page("My digits")
    user.click(user.button("^Start$"))
    user.draw([A_ONE])
    user.wait_until(lambda: user.sees("cannot be used"))
    user.wait_until(lambda: user.has(QPushButton, "^Start$"), what="the collecting to stop")
    assert len(user.strokes()) == 1


def test_a_label_that_cannot_be_kept_amid_collecting_leaves_the_drawing(user: User) -> None:
    paths.own_digits().mkdir(parents=True)
    user.open_page("My digits")
    user.click(user.button("^Start$"))
    user.draw([A_ONE])
    user.press("Alt+7")
    user.wait_until(lambda: user.sees("cannot be used"))
    user.wait_until(lambda: len(user.strokes()) == 1, what="the drawing to come back")


def test_own_digits_are_evaluated_and_learned_from(user: User) -> None:
    drawing = drawing_from_json(labelled("7-a", 7))
    OwnDigits().add([OwnDigit.of_page(Page(drawing), 7, created=f"{n}") for n in range(6)])
    user.open_page("Evaluation")
    user.choose(user.combo("^images$"), "my digits")
    start(user)
    user.wait_until(lambda: user.sees("2 images"), what="the held-back digits")
    user.open_page("Training")
    assert user.has(QCheckBox, "my digits, 4 images")


def test_nothing_is_printed_over_what_was_kept(user: User) -> None:
    user.draw_sample(5)
    bar = user.window.statusBar()
    user.press("Alt+5")
    user.wait_until(lambda: "5" in bar.currentMessage(), what="the message")
    assert not user.sees("per prediction")
    user.open_page("Training")
    user.wait()
    assert user.sees("per prediction") != bool(bar.currentMessage())
