"""Managing networks, driven as a person drives it."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.library import library as keeping
from logitdesk.library.archive import export_bundle
from logitdesk.library.bundle import Bundle, open_bundle, write_bundle
from logitdesk.library.library import Library
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.manage import network_details
from logitdesk.ui.manage.manage_dialog import ManageDialog
from logitdesk.ui.manage.network_list import NAME
from logitdesk.ui.manage.undo_bar import UndoBar
from logitdesk.ui.theme import ThemeManager
from tests.library.networks import broken, put


@pytest.fixture
def mine() -> Bundle:
    return put(paths.user_models() / "mine", "Mine", "cnn")


@pytest.fixture
def dialog(mine: Bundle, window: MainWindow, qtbot: QtBot) -> ManageDialog:
    return opened(window, qtbot, mine.folder)


def opened(window: MainWindow, qtbot: QtBot, folder: Path | None = None) -> ManageDialog:
    """The dialog, opened from the menu, with a network selected."""
    next(one for one in window.actions() if one.text() == "&Manage networks…").trigger()
    (dialog,) = window.findChildren(ManageDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    settled(dialog, qtbot)
    if folder is not None:
        dialog.table.select(folder)
    return dialog


def settled(dialog: ManageDialog, qtbot: QtBot) -> None:
    """Wait until all that was asked for is done: the background does one thing after the other."""
    done: list[None] = []
    for times in range(1, 4):  # what is done may ask for more
        dialog._networks._background.run(lambda: None, done.append, pytest.fail)

        def is_done(times: int = times) -> bool:
            return len(done) == times

        qtbot.waitUntil(is_done)


def shown(dialog: ManageDialog) -> list[str]:
    networks = dialog.table.model()
    return [networks.index(row, NAME).data() for row in range(networks.rowCount())]


def selected(dialog: ManageDialog) -> str:
    return str(dialog.table.currentIndex().siblingAtColumn(NAME).data())


def said(dialog: ManageDialog) -> str:
    return dialog._messages.text


def accuracy_of(bundle: Bundle) -> str:
    return f"{100 * bundle.card.measured['mnist']['accuracy']:.2f} %"


def text_of(dialog: ManageDialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def press(dialog: ManageDialog, key: Qt.Key, modifier: str = "No") -> None:
    QTest.keyClick(dialog.table, key, getattr(Qt.KeyboardModifier, f"{modifier}Modifier"))


def typed_name(dialog: ManageDialog, name: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type a name into the editor that is open in the list."""
    (editor,) = dialog.table.findChildren(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, name)
    QTest.keyClick(editor, end)


def chosen_file(dialog: ManageDialog, path: Path) -> None:
    """Choose a file in the file dialog that is open."""
    (files,) = dialog.findChildren(QFileDialog)
    files.fileSelected.emit(str(path))
    files.done(0)


# The list.


def test_all_networks_are_told_of_shipped_ones_first_and_broken_ones_last(
    mine: Bundle, window: MainWindow, qtbot: QtBot
) -> None:
    problem = broken(paths.user_models() / "cut")
    dialog = opened(window, qtbot)
    assert shown(dialog) == ["Perceptron", "CNN", "SqueezeNet", "Mine", "cut"]
    dialog.table.select(mine.folder)
    row = [dialog.table.currentIndex().siblingAtColumn(n).data() for n in range(1, 7)]
    assert row[:4] == ["Mine", "CNN", accuracy_of(mine), "3.3\N{NO-BREAK SPACE}M"]
    assert row[5] == "you"
    dialog.table.select(problem.folder)
    assert problem.problem in text_of(dialog)


def test_it_opens_with_the_network_that_reads(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.network_changed):
        window.session.networks.choose("Perceptron")
    assert selected(opened(window, qtbot)) == "Perceptron"


def test_a_person_without_own_networks_is_told_how_to_get_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot)
    assert "No networks of your own yet" in text_of(dialog)
    put(paths.user_models() / "new", "New")
    window.session.networks.refresh()
    qtbot.waitUntil(lambda: "New" in shown(dialog))
    assert "No networks of your own yet" not in text_of(dialog)


def test_the_card_is_told_in_words(dialog: ManageDialog, mine: Bundle) -> None:
    text, settings = text_of(dialog), mine.card.settings
    for fact in ("3,274,634 weights", f"{accuracy_of(mine)} right", f"{settings['epochs']} epochs",
                 f"{round(settings['seconds'] / 60)} min", "on CPU", "batches of 128",
                 "learning rate 0.002", f"seed {mine.card.seed}", "LogitDesk 0.1.0"):  # fmt: skip
        assert fact in text


def test_only_what_can_be_done_is_offered(dialog: ManageDialog, mine: Bundle, qtbot: QtBot) -> None:
    def offered() -> list[str]:
        return [one.text() for one in dialog.findChildren(QPushButton) if one.isEnabled()]

    always = {"Import…", "Close", "Open folder", "Undo"}
    assert {*offered()} == {*always, "Use", "Rename", "Export…", "Delete"}
    dialog.table.select(paths.shipped_models() / "cnn")  # which reads the page
    assert {*offered()} == {*always, "Export…"}
    cut = broken(mine.folder.with_name("cut"))
    dialog._networks.refresh()
    settled(dialog, qtbot)
    dialog.table.select(cut.folder)
    assert {*offered()} == {*always, "Delete"}


def test_the_selected_network_stays_selected_as_others_come_and_go(
    dialog: ManageDialog, mine: Bundle, qtbot: QtBot
) -> None:
    put(mine.folder.with_name("a"), "A")
    other = put(mine.folder.with_name("z"), "Z")
    dialog._networks.refresh()
    settled(dialog, qtbot)
    assert selected(dialog) == "Mine"
    keeping.delete(other)
    dialog._networks.refresh()
    settled(dialog, qtbot)
    assert selected(dialog) == "Mine"


# Using.


def test_enter_and_the_button_use_a_network(dialog: ManageDialog, qtbot: QtBot) -> None:
    networks = dialog._networks
    with qtbot.waitSignal(networks.network_changed):
        press(dialog, Qt.Key.Key_Return)
    assert networks.network is not None
    assert networks.network.name == "Mine"
    assert not dialog.use.isEnabled()
    dialog.table.select(paths.shipped_models() / "perceptron")
    with qtbot.waitSignal(networks.network_changed):
        dialog.use.click()
    assert networks.network.name == "Perceptron"


# Renaming.


@pytest.mark.parametrize("way", ["F2", "button", "double click"])
def test_a_network_is_renamed_in_its_place(
    dialog: ManageDialog, mine: Bundle, qtbot: QtBot, way: str
) -> None:
    if way == "F2":
        press(dialog, Qt.Key.Key_F2)
    elif way == "button":
        dialog.rename.click()
    else:
        place = dialog.table.visualRect(dialog.table.currentIndex()).center()
        viewport = dialog.table.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    typed_name(dialog, "Better")
    qtbot.waitUntil(lambda: "Better" in shown(dialog))
    assert open_bundle(mine.folder).name == "Better"
    assert selected(dialog) == "Better"


def test_escape_leaves_the_name_and_the_dialog_open(dialog: ManageDialog, mine: Bundle) -> None:
    press(dialog, Qt.Key.Key_F2)
    typed_name(dialog, "Better", Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert open_bundle(mine.folder) == mine


def test_delete_in_a_name_that_is_edited_deletes_a_letter(
    dialog: ManageDialog, mine: Bundle, qtbot: QtBot
) -> None:
    press(dialog, Qt.Key.Key_F2)
    (editor,) = dialog.table.findChildren(QLineEdit)
    editor.setCursorPosition(0)
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: open_bundle(mine.folder).name == "ine")


def test_a_name_that_is_taken_is_refused_in_the_dialog(dialog: ManageDialog, qtbot: QtBot) -> None:
    press(dialog, Qt.Key.Key_F2)
    typed_name(dialog, "squeezenet")
    qtbot.waitUntil(lambda: "There is a network “squeezenet” already" in said(dialog))
    assert "Mine" in shown(dialog)


def test_a_shipped_network_is_not_renamed(dialog: ManageDialog) -> None:
    dialog.table.select(paths.shipped_models() / "cnn")
    press(dialog, Qt.Key.Key_F2)
    assert dialog.table.findChildren(QLineEdit) == []


def test_a_name_being_typed_stays_while_the_list_is_read_again(
    dialog: ManageDialog, mine: Bundle, qtbot: QtBot
) -> None:
    press(dialog, Qt.Key.Key_F2)
    (editor,) = dialog.table.findChildren(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Half a na")
    keeping.annotate(mine, "by another window")
    put(mine.folder.with_name("a"), "Another")
    dialog._networks.refresh()
    settled(dialog, qtbot)
    assert "Another" in shown(dialog)
    assert editor.text() == "Half a na"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: open_bundle(mine.folder).name == "Half a na")


# Notes.


def note_of(bundle: Bundle) -> str:
    return open_bundle(bundle.folder).card.note


def test_a_note_is_kept_when_it_has_been_left_alone(
    dialog: ManageDialog, mine: Bundle, qtbot: QtBot
) -> None:
    dialog.details._timer.setInterval(20)
    QTest.keyClicks(dialog.details.note, "good with sevens")
    qtbot.waitUntil(lambda: note_of(mine) == "good with sevens")
    settled(dialog, qtbot)
    QTest.keyClicks(dialog.details.note, " and nines")
    qtbot.waitUntil(lambda: note_of(mine) == "good with sevens and nines")


@pytest.mark.parametrize(
    "leave",
    [
        lambda dialog: dialog.table.setFocus(),
        lambda dialog: dialog.table.select(paths.shipped_models() / "cnn"),
        lambda dialog: dialog.close(),
        lambda dialog: dialog.parent().close(),
    ],
    ids=["focus elsewhere", "another network", "dialog closed", "window closed"],
)
def test_a_note_is_kept_when_it_is_left(
    dialog: ManageDialog, mine: Bundle, qtbot: QtBot, leave: Callable[[ManageDialog], None]
) -> None:
    dialog.details.note.setFocus()
    QTest.keyClicks(dialog.details.note, "good")
    assert note_of(mine) == ""
    leave(dialog)
    qtbot.waitUntil(lambda: note_of(mine) == "good")


def test_each_network_has_its_own_note(dialog: ManageDialog, mine: Bundle, qtbot: QtBot) -> None:
    other = put(mine.folder.with_name("other"), "Other")
    keeping.annotate(other, "of the other")
    dialog._networks.refresh()
    settled(dialog, qtbot)
    QTest.keyClicks(dialog.details.note, "of mine")
    dialog.table.select(other.folder)
    assert dialog.details.note.toPlainText() == "of the other"
    settled(dialog, qtbot)
    dialog.table.select(mine.folder)
    assert dialog.details.note.toPlainText() == "of mine"
    assert (note_of(mine), note_of(other)) == ("of mine", "of the other")


def test_a_note_being_typed_stays_when_the_list_is_read_again(
    dialog: ManageDialog, mine: Bundle, qtbot: QtBot
) -> None:
    QTest.keyClicks(dialog.details.note, "half a no")
    keeping.rename(mine, "Renamed")
    dialog._networks.refresh()
    settled(dialog, qtbot)
    assert dialog.details.note.toPlainText() == "half a no"
    assert "Renamed" in text_of(dialog)


def test_a_note_that_was_kept_does_not_come_back_over_a_newer_one(
    dialog: ManageDialog, mine: Bundle, qtbot: QtBot
) -> None:
    QTest.keyClicks(dialog.details.note, "older")
    dialog.table.select(paths.shipped_models() / "cnn")
    settled(dialog, qtbot)
    keeping.annotate(mine, "newer")  # in another window
    dialog._networks.refresh()
    settled(dialog, qtbot)
    dialog.table.select(mine.folder)
    assert dialog.details.note.toPlainText() == "newer"
    dialog.table.select(paths.shipped_models() / "cnn")
    settled(dialog, qtbot)
    assert note_of(mine) == "newer"


def test_a_note_that_cannot_be_kept_is_still_there(
    dialog: ManageDialog, mine: Bundle, qtbot: QtBot
) -> None:
    long = "x" * (keeping.LONGEST_NOTE + 1)
    dialog.details.note.setPlainText(long)
    dialog.table.select(paths.shipped_models() / "cnn")
    qtbot.waitUntil(lambda: "too long" in said(dialog))
    dialog.table.select(mine.folder)
    assert dialog.details.note.toPlainText() == long


def test_a_shipped_network_has_no_note(dialog: ManageDialog) -> None:
    dialog.table.select(paths.shipped_models() / "cnn")
    assert dialog.details.note.isReadOnly()


def test_how_long_a_note_is_left_alone_is_a_second() -> None:
    assert network_details.CALM_MS == 1000


# Deleting.


def undo_bar(dialog: ManageDialog) -> UndoBar:
    (bar,) = dialog.findChildren(UndoBar)
    return bar


def test_a_deleted_network_comes_back_by_undo(
    dialog: ManageDialog, mine: Bundle, qtbot: QtBot
) -> None:
    assert not undo_bar(dialog).isVisible()
    press(dialog, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Mine" not in shown(dialog))
    qtbot.waitUntil(undo_bar(dialog).isVisible)
    assert "Deleted “Mine”." in text_of(dialog)
    assert not mine.folder.exists()
    press(dialog, Qt.Key.Key_Z, "Control")
    qtbot.waitUntil(lambda: selected(dialog) == "Mine")
    assert open_bundle(mine.folder) == mine
    assert not undo_bar(dialog).isVisible()


def test_several_deletions_are_undone_one_by_one(
    dialog: ManageDialog, mine: Bundle, qtbot: QtBot
) -> None:
    put(mine.folder.with_name("other"), "Other")
    dialog._networks.refresh()
    settled(dialog, qtbot)
    for _ in range(2):
        dialog.delete.click()
        settled(dialog, qtbot)
    assert shown(dialog) == ["Perceptron", "CNN", "SqueezeNet"]
    for count in (4, 5):
        undo_bar(dialog).findChildren(QPushButton)[0].click()
        settled(dialog, qtbot)
        assert len(shown(dialog)) == count


def test_what_read_the_page_reads_it_again_when_it_comes_back(
    dialog: ManageDialog, qtbot: QtBot
) -> None:
    networks = dialog._networks
    with qtbot.waitSignal(networks.network_changed):
        dialog.use.click()
    dialog.delete.click()
    qtbot.waitUntil(lambda: networks.network is not None and networks.network.name == "CNN")
    assert said(dialog) == ""
    press(dialog, Qt.Key.Key_Z, "Control")
    qtbot.waitUntil(lambda: networks.network is not None and networks.network.name == "Mine")


def test_a_shipped_network_is_not_deleted(dialog: ManageDialog, qtbot: QtBot) -> None:
    dialog.table.select(paths.shipped_models() / "cnn")
    press(dialog, Qt.Key.Key_Delete)
    settled(dialog, qtbot)
    assert open_bundle(paths.shipped_models() / "cnn").is_shipped
    assert not undo_bar(dialog).isVisible()


def test_control_z_in_the_note_undoes_typing_only(
    dialog: ManageDialog, mine: Bundle, qtbot: QtBot
) -> None:
    other = put(mine.folder.with_name("other"), "Other")
    dialog._networks.refresh()
    settled(dialog, qtbot)
    dialog.delete.click()
    settled(dialog, qtbot)
    dialog.table.select(other.folder)
    note = dialog.details.note
    note.setFocus()
    QTest.keyClicks(note, "x")
    QTest.keyClick(note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(dialog, qtbot)
    assert note.toPlainText() == ""
    assert undo_bar(dialog).isVisible()


# Files.


def test_a_network_is_exported_and_imported(
    dialog: ManageDialog, mine: Bundle, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "out.logitdesk-network"
    dialog.export.click()
    chosen_file(dialog, path)
    qtbot.waitUntil(lambda: "Exported “Mine” to out.logitdesk-network" in text_of(dialog))
    dialog.take_in.click()
    chosen_file(dialog, path)
    qtbot.waitUntil(lambda: "Imported “Mine 2”" in text_of(dialog))
    assert selected(dialog) == "Mine 2"
    assert open_bundle(mine.folder.with_name("mine-2")).name == "Mine 2"


def test_what_is_no_network_is_refused_in_the_dialog(
    dialog: ManageDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "odd").write_text("no network")
    dialog.take_in.click()
    chosen_file(dialog, tmp_path / "odd")
    qtbot.waitUntil(lambda: "odd was not imported" in said(dialog))
    assert len(shown(dialog)) == 4


def test_a_network_that_does_not_run_is_refused(
    dialog: ManageDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = put(tmp_path / "x" / "odd", "Odd")
    (odd.folder / "model.tflite").write_bytes(b"no network")
    export = tmp_path / "odd.logitdesk-network"
    odd = write_bundle(tmp_path / "y", odd.card, odd.keras_file, b"no network")
    export_bundle(odd, export)
    dialog.work.import_from(export)
    qtbot.waitUntil(lambda: "not one that can be run" in said(dialog))


def test_a_network_whose_graph_for_evidence_does_not_run_is_refused(
    dialog: ManageDialog, mine: Bundle, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = write_bundle(
        tmp_path / "odd", mine.card, mine.keras_file, mine.tflite_bytes(), evidence=b"no graph"
    )
    export = tmp_path / "odd.logitdesk-network"
    export_bundle(odd, export)
    dialog.work.import_from(export)
    qtbot.waitUntil(lambda: "not one that can be run" in said(dialog))


# Two windows on one library.


@pytest.mark.parametrize("what", ["rename", "delete", "note", "export", "use"])
def test_what_another_window_deleted_is_told_and_goes_from_the_list(
    dialog: ManageDialog, mine: Bundle, tmp_path: Path, qtbot: QtBot, what: str
) -> None:
    keeping.delete(mine)
    if what == "rename":
        dialog.work.rename(mine, "x")
    elif what == "delete":
        dialog.delete.click()
    elif what == "note":
        dialog.details.note.setPlainText("x")
        dialog.details.keep_note()
    elif what == "export":
        dialog.work.export_to(mine, tmp_path / "x")
    else:
        dialog.use.click()
    qtbot.waitUntil(lambda: said(dialog) != "")
    settled(dialog, qtbot)
    assert "Mine" not in shown(dialog)
    assert not (tmp_path / "x").exists()


def test_undo_of_what_another_window_brought_back_is_told(
    dialog: ManageDialog, qtbot: QtBot
) -> None:
    dialog.delete.click()
    settled(dialog, qtbot)
    shutil.rmtree(paths.user_models() / ".trash")
    press(dialog, Qt.Key.Key_Z, "Control")
    qtbot.waitUntil(lambda: "cannot be brought back" in said(dialog))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not bind this person")
def test_a_library_that_cannot_be_written_is_told(
    dialog: ManageDialog, mine: Bundle, qtbot: QtBot
) -> None:
    mine.folder.parent.chmod(0o500)
    try:
        dialog.delete.click()
        qtbot.waitUntil(lambda: "no permission" in said(dialog))
    finally:
        mine.folder.parent.chmod(0o700)
    assert Library.of_this_computer().find("Mine") == mine


# The look.


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_is_cut_off(dialog: ManageDialog, window: MainWindow, theme: str) -> None:
    themes = window.findChild(ThemeManager)
    assert isinstance(themes, ThemeManager)
    themes.choose("dark" if theme == "dark" else "light")
    dialog.resize(dialog.minimumSizeHint())
    QApplication.processEvents()
    for button in dialog.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
            assert dialog.rect().contains(button.mapTo(dialog, QPoint(0, 0)))
    assert dialog.width() <= 1024
    assert dialog.height() <= 700
