"""Opening, saving and keeping the page, beyond what the behaviour tests do."""

from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.library import page_file
from logitdesk.library.image_limits import MAX_PIXELS
from logitdesk.ui.document_io import DocumentIO
from logitdesk.ui.main_window import MainWindow
from tests.ui.gestures import A_ONE, drag
from tests.ui.test_main_window import messages

SAMPLES = paths.assets() / "samples"


@pytest.fixture
def documents(window: MainWindow) -> DocumentIO:
    return window.documents


@pytest.fixture
def image_file(tmp_path: Path) -> Path:
    pixels = np.full((100, 100), 255, np.uint8)
    pixels[20:80, 45:55] = 0
    Image.fromarray(pixels).save(tmp_path / "one.png")
    return tmp_path / "one.png"


def test_only_the_newest_file_that_was_asked_for_is_shown(
    window: MainWindow, documents: DocumentIO, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, open_items = Event(), page_file.open_items

    def open_slowly(path: Path) -> object:
        may_go_on.wait(5)
        return open_items(path)

    monkeypatch.setattr(page_file, "open_items", open_slowly)
    shown: list[int | None] = []
    documents.opened.connect(lambda: shown.append(window.session.page.drawing.label))
    for digit in (3, 8):
        documents.open_path(SAMPLES / f"{digit}-a.json")
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(50)
    assert shown == [8]


def test_an_opened_image_is_saved_as_a_picture_only(
    window: MainWindow, documents: DocumentIO, qtbot: QtBot, image_file: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(documents.opened):
        documents.open_path(image_file)
    for ending in ("svg", "json", "logitdesk"):
        with qtbot.waitSignal(documents.dialogs.problem) as problem:
            documents.save_to(tmp_path / f"page.{ending}")
        assert "PNG" in str(problem.args)
        assert not (tmp_path / f"page.{ending}").exists()
    with qtbot.waitSignal(documents.dialogs.done):
        documents.save_to(tmp_path / "page.png")
    with Image.open(tmp_path / "page.png") as picture:
        assert picture.width >= 420


def test_a_folder_that_cannot_be_written_is_told(
    window: MainWindow, documents: DocumentIO, qtbot: QtBot, tmp_path: Path
) -> None:
    drag(window.canvas, A_ONE)
    (tmp_path / "file").write_text("")
    with qtbot.waitSignal(documents.dialogs.problem):
        documents.save_to(tmp_path / "file" / "page.json")
    assert "page.json" in messages(window)[0]
    with qtbot.waitSignal(documents.dialogs.done):
        documents.save_to(tmp_path / "page.json")
    assert not messages(window)


def test_another_kind_of_file_renames_what_is_proposed(
    window: MainWindow, documents: DocumentIO, tmp_path: Path
) -> None:
    chosen: list[Path] = []
    kinds = {"PNG (*.png)": "png", "SVG (*.svg)": "svg"}
    documents.dialogs.ask_to_save("Save", str(tmp_path / "logits"), kinds, chosen.append)
    dialog = window.findChildren(QFileDialog)[0]
    kind = dialog.findChildren(QComboBox)[-1]
    assert kind.currentText() == "PNG (*.png)"
    QTest.keyClick(kind, Qt.Key.Key_Down)
    dialog.accept()
    assert chosen == [tmp_path / "logits.svg"]


def test_an_image_that_is_too_large_to_paste_is_told(documents: DocumentIO, qtbot: QtBot) -> None:
    mime = QMimeData()
    side = int(MAX_PIXELS**0.5) + 2
    mime.setImageData(QImage(side, side, QImage.Format.Format_Mono))
    with qtbot.waitSignal(documents.not_opened) as problem:
        assert documents.open_mime(mime)
    assert "too large" in str(problem.args)


def test_what_holds_nothing_is_not_opened(documents: DocumentIO) -> None:
    assert not documents.open_mime(QMimeData())


def test_a_page_that_cannot_be_kept_is_told_once(
    window: MainWindow, home: Path, qtbot: QtBot
) -> None:
    home.mkdir(exist_ok=True)
    (home / "drafts").write_text("a file where the folder would be")
    for _ in range(2):
        drag(window.canvas, A_ONE)
        qtbot.waitUntil(lambda: any("would be lost" in text for text in messages(window)))
    assert len(messages(window)) == 1
    assert not window.close()  # once it says what would be lost
