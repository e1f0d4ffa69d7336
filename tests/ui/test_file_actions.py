"""Opening and saving in the real window."""

import csv
import json
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.cli.main import main as cli
from logitdesk.ink.raster import rasterise
from logitdesk.ui import file_actions
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.page_sources import page_of_file
from tests.ui.gestures import A_ONE, ACROSS, drag

SAMPLE = paths.assets() / "samples" / "3-a.json"


def message(window: MainWindow) -> str:
    return window._messages.text


def settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.is_reading)


def an_image(path: Path) -> Path:
    """A bar of ink on white paper."""
    picture = np.full((60, 50), 255, np.uint8)
    picture[10:50, 20:26] = 0
    Image.fromarray(picture).save(path)
    return path


@pytest.fixture
def saved_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Path:
    """The file of a page that was drawn in the window."""
    drag(window.canvas, A_ONE)
    drag(window.canvas, ACROSS)
    settled(window, qtbot)
    file = tmp_path / "page.json"
    with qtbot.waitSignal(window.files.done):
        window.files.save_to(file)
    return file


def test_a_sample_comes_onto_the_page_and_is_read(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.page_changed):
        window.files.open_sample(3)
    settled(window, qtbot)
    assert window.session.page.drawing.label == 3
    assert window.session.reading is not None
    assert window.session.reading.scores.digit == 3


def test_each_press_gives_another_sample(window: MainWindow, qtbot: QtBot) -> None:
    pages = []
    for _ in range(2):
        with qtbot.waitSignal(window.session.page_changed):
            window.files.open_sample(8)
        pages.append(window.session.page)
    assert pages[0].drawing != pages[1].drawing


def test_an_opened_page_is_a_step_to_undo(window: MainWindow, qtbot: QtBot) -> None:
    drag(window.canvas, A_ONE)
    drawn = window.session.page
    with qtbot.waitSignal(window.session.page_changed):
        window.files.open_path(SAMPLE)
    window.session.document.undo()
    assert window.session.page is drawn


def test_an_image_is_opened_and_can_be_drawn_on(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.session.page_changed):
        window.files.open_path(an_image(tmp_path / "bar.png"))
    settled(window, qtbot)
    reading = window.session.reading
    assert reading is not None
    drag(window.canvas, ACROSS)
    settled(window, qtbot)
    assert window.session.reading is not reading
    assert window.session.page.picture is not None
    assert len(window.session.page.drawing.strokes) == 1


@pytest.mark.parametrize("name", ["missing.png", "folder", "empty.json", "words.png", "none.json"])
def test_what_cannot_be_opened_is_named_and_the_page_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    drag(window.canvas, A_ONE)
    drawn = window.session.page
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.json").touch()
    (tmp_path / "words.png").write_text("no image")
    (tmp_path / "none.json").write_text('{"strokes": []}')
    with qtbot.waitSignal(window.files.problem):
        window.files.open_path(tmp_path / name)
    assert name in message(window)
    assert window.session.page is drawn


def test_what_could_not_be_opened_is_forgotten_when_something_else_is(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.say("Something else.")
    for name in ("one.png", "two.png"):
        with qtbot.waitSignal(window.files.problem):
            window.files.open_path(tmp_path / name)
    with qtbot.waitSignal(window.session.page_changed):
        window.files.open_path(SAMPLE)
    assert message(window) == "Something else."


def test_only_the_newest_file_that_was_asked_for_is_shown(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slowly(path: Path) -> object:
        go_on.wait(5)
        return page_of_file(path)

    monkeypatch.setattr(file_actions, "page_of_file", slowly)
    shown: list[int | None] = []
    window.session.page_changed.connect(lambda: shown.append(window.session.page.drawing.label))
    for digit in (1, 2, 3):
        window.files.open_sample(digit)
    go_on.set()
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(50)
    assert shown == [3]


def test_a_saved_drawing_comes_back_the_same_with_the_same_logits(
    window: MainWindow, qtbot: QtBot, saved_page: Path
) -> None:
    drawn, reading = window.session.page, window.session.reading
    with qtbot.waitSignal(window.session.page_changed):
        window.files.open_path(saved_page)
    settled(window, qtbot)
    assert window.session.page.drawing == drawn.drawing
    assert np.array_equal(rasterise(window.session.page), rasterise(drawn))
    assert reading is not None
    assert window.session.reading is not None
    assert np.array_equal(window.session.reading.scores.logits, reading.scores.logits)


def test_the_window_and_classify_give_the_same_logits_for_the_same_strokes(
    window: MainWindow, saved_page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reading = window.session.reading
    assert reading is not None
    assert cli(["classify", str(saved_page), "--json", "--model", reading.scores.model]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["digit"] == reading.scores.digit
    assert said["logits"] == pytest.approx(reading.scores.logits.tolist(), abs=1e-6)


@pytest.mark.parametrize("suffix", [".svg", ".png", ".PNG", ".json", ".logitdesk"])
def test_a_page_is_saved_as_what_its_name_says(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, suffix: str
) -> None:
    drag(window.canvas, A_ONE)
    file = tmp_path / f"page{suffix}"
    with qtbot.waitSignal(window.files.done):
        window.files.save_to(file)
    begins = {".svg": (b"<?xml", b"<svg"), ".png": (b"\x89PNG",)}.get(suffix.lower(), (b"{",))
    assert file.read_bytes().startswith(begins)


def test_a_drawing_is_saved_as_what_opens_by_a_double_click_unless_the_person_chooses(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drag(window.canvas, A_ONE)
    drawn = window.session.page.drawing
    window.files.dialogs.folder = tmp_path
    window.files.choose_and_save()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.nameFilters()[:2] == [
        "LogitDesk drawing (*.logitdesk)",
        "Drawing as JSON (*.json)",
    ]
    dialog.selectFile("mine")
    with qtbot.waitSignal(window.files.done):
        dialog.accept()
    window.session.document.clear()
    window.files.choose_and_open()
    opening = window.findChildren(QFileDialog)[-1]
    assert all("*.logitdesk" in kind for kind in opening.nameFilters()[:2])
    opening.close()
    with qtbot.waitSignal(window.session.page_changed):
        window.files.open_path(tmp_path / "mine.logitdesk")
    assert window.session.page.drawing == drawn


@pytest.mark.parametrize("name", ["page.doc", "page", "no folder/page.png"])
def test_what_cannot_be_saved_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    drag(window.canvas, A_ONE)
    with qtbot.waitSignal(window.files.problem):
        window.files.save_to(tmp_path / name)
    assert "page" in message(window)
    assert not list(tmp_path.glob("page*"))


def test_an_opened_image_is_not_saved_as_strokes(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.session.page_changed):
        window.files.open_path(an_image(tmp_path / "bar.png"))
    with qtbot.waitSignal(window.files.problem):
        window.files.save_to(tmp_path / "bar.json")
    assert "PNG" in message(window)
    with qtbot.waitSignal(window.files.done):
        window.files.save_to(tmp_path / "saved.png")


def test_the_dialog_adds_the_ending_that_was_left_out(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drag(window.canvas, A_ONE)
    window.files.dialogs.folder = tmp_path
    window.files.choose_and_save()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.selectNameFilter(next(name for name in dialog.nameFilters() if "svg" in name))
    dialog.filterSelected.emit(dialog.selectedNameFilter())
    dialog.selectFile("mine")
    with qtbot.waitSignal(window.files.done):
        dialog.accept()
    assert (tmp_path / "mine.svg").exists()


def test_a_page_with_an_opened_image_is_offered_as_a_picture_only(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.session.page_changed):
        window.files.open_path(an_image(tmp_path / "bar.png"))
    window.files.choose_and_save()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.nameFilters() == ["Picture (*.png)"]
    assert dialog.defaultSuffix() == "png"
    dialog.close()


def test_scores_are_exported_in_full(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    drag(window.canvas, A_ONE)
    settled(window, qtbot)
    file = tmp_path / "scores.csv"
    with qtbot.waitSignal(window.files.done):
        window.files.export_scores_to(file)
    rows = list(csv.DictReader(file.read_text().splitlines()))
    reading = window.session.reading
    assert reading is not None
    assert [float(row["logit"]) for row in rows] == reading.scores.logits.tolist()


def test_scores_are_copied_as_text(window: MainWindow, qtbot: QtBot) -> None:
    drag(window.canvas, A_ONE)
    settled(window, qtbot)
    window.files.copy_scores()
    assert window.session.reading is not None
    assert QGuiApplication.clipboard().text() == window.session.reading.scores.as_text()


def test_a_drawings_json_is_pasted(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(SAMPLE.read_text())
    with qtbot.waitSignal(window.session.page_changed):
        window.files.paste()
    assert window.session.page.drawing.label == 3


def test_an_image_is_pasted(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setImage(QImage(str(an_image(tmp_path / "bar.png"))))
    with qtbot.waitSignal(window.session.page_changed):
        window.files.paste()
    assert window.session.page.picture is not None


@pytest.mark.parametrize("size", [(0, 0), (50_001, 1000)])
def test_an_image_that_is_too_large_to_paste_is_told(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    mime = QMimeData()
    mime.setImageData(QImage(*size, QImage.Format.Format_Mono))
    with qtbot.waitSignal(window.files.problem):
        window.files.open_mime(mime)
    assert "too large" in message(window)
    assert "50 megapixels" in message(window)


@pytest.mark.parametrize("text", ["hello", "{}", "[" * 100_000, '{"strokes": [[["a", 1]]]}'])
def test_text_that_is_no_drawing_is_told(window: MainWindow, qtbot: QtBot, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    with qtbot.waitSignal(window.files.problem):
        window.files.paste()
    assert "not a drawing" in message(window)


def test_an_empty_clipboard_is_told(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.files.paste()
    assert "clipboard" in message(window)


def test_a_file_is_dropped_onto_the_window(window: MainWindow, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(SAMPLE))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    no_key = Qt.KeyboardModifier.NoModifier
    middle = window.rect().center()
    enter = QDragEnterEvent(middle, copy, mime, left, no_key)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.session.page_changed):
        QApplication.sendEvent(window, QDropEvent(QPointF(middle), copy, mime, left, no_key))
    assert window.session.page.drawing.label == 3


def test_what_is_nothing_to_open_is_not_taken_when_dragged_in(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/digit.png")])
    enter = QDragEnterEvent(
        window.rect().center(), Qt.DropAction.CopyAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()
