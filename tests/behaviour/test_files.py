"""What comes onto the page from outside, and what leaves the window."""

import io
import json
import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from logitdesk import paths
from logitdesk.ui.digit_chooser import DigitChooser
from tests.behaviour.user import A_ONE, User, sample_strokes

SAMPLE = paths.assets() / "samples" / "3-a.json"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """An image of a dark 2 on white paper."""
    image = Image.new("L", (420, 420), 255)
    for stroke in sample_strokes(2):
        ImageDraw.Draw(image).line(stroke, fill=20, width=30, joint="curve")
    image.save(tmp_path / "two.png")
    return tmp_path / "two.png"


def file_mime(*files: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return mime


def test_a_drawing_is_opened_by_the_dialog_and_undone(user: User) -> None:
    user.draw_sample(8)
    user.press("Ctrl+O")
    user.answer_file_dialog(SAMPLE)
    user.wait_until(lambda: user.verdict.startswith("3"))
    user.press("Ctrl+Z")
    user.wait_until(lambda: user.verdict.startswith("8"))


def test_an_image_is_opened_read_and_drawn_on(user: User, photo: Path) -> None:
    user.press("Ctrl+O")
    user.answer_file_dialog(photo)
    user.wait_until(lambda: user.verdict.startswith("2"))
    user.settle()
    before = user.scores()
    user.draw([[(60, 60), (60, 120)]])
    user.settle()
    assert user.scores() != before


@pytest.mark.parametrize("kind", ["drawing", "image", "many"])
def test_a_file_named_at_the_start_is_on_the_page(
    user: User, photo: Path, tmp_path: Path, kind: str
) -> None:
    file = {"drawing": SAMPLE, "image": photo, "many": tmp_path / "many.jsonl"}[kind]
    if kind == "many":
        file.write_text(json.dumps(json.loads(SAMPLE.read_text())) + "\n")
    user.restart(file)
    user.wait_until(lambda: user.verdict.startswith("2" if kind == "image" else "3"))


@pytest.mark.parametrize("kind", ["drawing", "image"])
def test_a_file_is_dropped_onto_the_window(user: User, photo: Path, kind: str) -> None:
    assert user.drop(file_mime(SAMPLE if kind == "drawing" else photo))
    user.wait_until(lambda: user.verdict.startswith("3" if kind == "drawing" else "2"))


def test_while_a_file_is_dragged_over_the_window_it_says_that_it_will_be_taken(user: User) -> None:
    sign = "dragged here will be opened"
    assert user.drag_in(file_mime(SAMPLE, SAMPLE))
    assert user.sees(sign)
    assert user.sees(rf"{SAMPLE.name}.*first")
    user.drag_out()
    assert not user.sees(sign)
    assert user.drop(file_mime(SAMPLE))
    assert not user.sees(sign)
    user.drag_in(QMimeData())
    assert not user.sees(sign)
    user.wait_until(lambda: user.verdict.startswith("3"))


def test_of_several_digits_in_a_picture_one_is_chosen(user: User, tmp_path: Path) -> None:
    image = Image.new("L", (3 * 420, 840), 255)
    for place, digit in enumerate((4, 2, 7, 1, 0, 3)):
        for stroke in sample_strokes(digit):
            moved = [(x + place % 3 * 420, y + place // 3 * 420) for x, y in stroke]
            ImageDraw.Draw(image).line(moved, fill=20, width=30, joint="curve")
    image.save(tmp_path / "row.png")
    assert user.drop(file_mime(tmp_path / "row.png"))
    user.wait_until(lambda: user.verdict.startswith("4"))
    chooser = user.find(DigitChooser)
    user.wait_until(lambda: chooser.view.table() == [*enumerate("427103", 1)])
    QTest.keyClick(chooser.view, Qt.Key.Key_Left)
    user.wait_until(lambda: user.verdict.startswith("3"))
    QTest.keyClick(chooser.view, Qt.Key.Key_Up)
    user.wait_until(lambda: user.verdict.startswith("7"))
    middle = chooser.view.mapFromScene(QPointF(630, 210))
    QTest.mouseClick(chooser.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    user.wait_until(lambda: user.verdict.startswith("2"))
    user.press("Ctrl+Z")
    user.wait_until(lambda: user.verdict.startswith("7"))
    chooser.close()


def test_what_is_nothing_to_open_is_not_taken(user: User) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/digit.png")])
    assert not user.drop(mime)


def test_a_drawings_text_and_an_image_are_pasted(user: User, photo: Path) -> None:
    user.app.clipboard().setText(SAMPLE.read_text())
    user.press("Ctrl+V")
    user.wait_until(lambda: user.verdict.startswith("3"))
    user.app.clipboard().setImage(QImage(str(photo)))
    user.press("Ctrl+V")
    user.wait_until(lambda: user.verdict.startswith("2"))


@pytest.mark.parametrize(
    "content", [b"", b"hello", b'{"strokes": 7}', b"\x89PNG\r\n\x1a\nbroken", b"[" * 100_000]
)
@pytest.mark.parametrize("ending", ["json", "png"])
def test_a_bad_file_is_named_and_the_page_stays(
    user: User, tmp_path: Path, content: bytes, ending: str
) -> None:
    user.draw_sample(8)
    bad = tmp_path / f"a-bad-one.{ending}"
    bad.write_bytes(content)
    user.drop(file_mime(bad))
    user.wait_until(lambda: user.sees(r"a-bad-one"))
    assert user.verdict.startswith("8")
    user.menu("File", "Open sample", "3")
    user.wait_until(lambda: not user.sees(r"a-bad-one"), what="the message to go")


def test_what_cannot_be_pasted_is_said(user: User) -> None:
    for text in ("hello", "{}", '{"strokes": [[["a", 1]]]}'):
        user.app.clipboard().setText(text)
        user.press("Ctrl+V")
        user.wait_until(lambda: user.sees("past"))
        user.menu("File", "Open sample", "3")
        user.wait_until(lambda: not user.sees("past(ed|ing)"), what="the message to go")


@pytest.mark.parametrize("ending", ["json", "logitdesk"])
def test_a_saved_drawing_comes_back_with_the_same_logits(
    user: User, tmp_path: Path, ending: str
) -> None:
    user.draw_sample(6)
    before, strokes = user.scores(), user.strokes()
    user.press("Ctrl+S")
    user.saves(tmp_path / f"mine.{ending}")
    user.press("Ctrl+N")
    user.settle()
    assert not user.scores()
    user.press("Ctrl+O")
    user.answer_file_dialog(tmp_path / f"mine.{ending}")
    user.wait_until(user.scores)
    user.settle()
    assert user.scores().column("logit") == pytest.approx(before.column("logit"), abs=1e-2)
    assert user.strokes() == strokes


def test_the_title_names_the_file_and_says_whether_it_is_as_it_was(
    user: User, tmp_path: Path
) -> None:
    def title() -> tuple[bool, bool]:
        return "3-a.json" in user.window.windowTitle(), user.window.isWindowModified()

    user.draw_sample(8)
    assert title() == (False, False)
    assert user.drop(file_mime(SAMPLE))
    user.wait_until(lambda: title() == (True, False))
    assert user.window.windowFilePath() == str(SAMPLE)
    user.draw([A_ONE])
    assert title() == (True, True)
    user.press("Ctrl+Z")
    assert title() == (True, False)
    user.press("Ctrl+Z")
    assert title() == (False, False), "it is the drawing from before"
    user.press("Ctrl+S")
    user.saves(tmp_path / "mine [*].logitdesk")
    user.wait_until(lambda: "mine [*]" in user.window.windowTitle().replace("[*][*]", "[*]"))
    user.draw([A_ONE])
    assert user.window.isWindowModified()
    user.menu("Edit", "Clear page")
    assert title() == (False, False)
    assert "mine" not in user.window.windowTitle()


def test_files_used_last_are_offered_at_the_next_start_unless_they_are_gone(
    user: User, tmp_path: Path
) -> None:
    assert not user.menu_action("File", "Open recent").isEnabled()
    gone = tmp_path / "gone & lost.json"
    shutil.copy(SAMPLE, gone)
    assert user.drop(file_mime(gone))
    user.wait_until(lambda: user.verdict.startswith("3"))
    user.press("Ctrl+S")
    user.saves(tmp_path / "kept.logitdesk")
    user.wait_until(lambda: user.sees("Saved kept"))
    user.restart()
    user.menu("Edit", "Clear page")
    user.menu("File", "Open recent", "kept.logitdesk")
    user.wait_until(lambda: user.verdict.startswith("3"))
    gone.unlink()
    user.menu("File", "Open recent", "gone & lost")
    user.wait_until(lambda: user.sees("gone & lost"))
    assert not user.offers("File", "Open recent", "gone & lost")
    user.menu("File", "Open recent", "Clear")
    assert not user.menu_action("File", "Open recent").isEnabled()


def test_a_page_is_saved_as_svg_and_as_png(user: User, tmp_path: Path) -> None:
    user.draw_sample(6)
    user.press("Ctrl+S")
    svg = user.saves(tmp_path / "mine.svg")
    assert b"<svg" in svg
    assert b"<path" in svg or b"<circle" in svg or b"<poly" in svg
    user.press("Ctrl+S")
    picture = Image.open(io.BytesIO(user.saves(tmp_path / "mine.png")))
    assert picture.width == picture.height >= 420
    user.press("Ctrl+N")
    user.drop(file_mime(tmp_path / "mine.png"))
    user.wait_until(lambda: user.verdict.startswith("6"))


def test_what_cannot_be_saved_is_said(user: User, tmp_path: Path) -> None:
    user.draw_sample(6)
    user.press("Ctrl+S")
    user.answer_file_dialog(tmp_path / "mine.docx")
    user.wait_until(lambda: user.sees(r"mine\.docx"))
    assert not (tmp_path / "mine.docx").exists()


@pytest.mark.parametrize("name", ["log-odds", "logits.*digits", "network sees"])
def test_a_charts_numbers_are_copied_and_saved(user: User, tmp_path: Path, name: str) -> None:
    user.draw_sample(4)
    chart = user.chart(name)
    user.choose_from(user.context_menu(chart), "Copy numbers")
    copied = user.app.clipboard().text()
    values = {float(cell) for cell in chart.table().column(chart.table().columns[-1])}
    cells = {cell for line in copied.splitlines() for cell in line.split(",")}
    assert {f"{value}" for value in values} <= {*cells}
    user.choose_from(user.context_menu(chart), "Save numbers")
    assert user.saves(tmp_path / "numbers.csv").decode().split() == copied.split()


def test_a_charts_picture_is_copied_and_saved(user: User, tmp_path: Path) -> None:
    user.draw_sample(4)
    chart = user.chart("log-odds")
    user.choose_from(user.context_menu(chart), "Copy picture")
    mime = user.app.clipboard().mimeData()
    assert mime.hasImage()
    assert b"<svg" in bytes(mime.data("image/svg+xml").data())
    user.choose_from(user.context_menu(chart), "save picture|save as png")
    picture = Image.open(io.BytesIO(user.saves(tmp_path / "chart.png")))
    assert picture.width >= 1.5 * chart.width()
    assert len(picture.convert("RGB").getcolors(1 << 24) or ()) > 10
    user.choose_from(user.context_menu(chart), "save picture|save as svg")
    svg = user.saves(tmp_path / "chart.svg")
    assert b"<svg" in svg
    assert b"<text" in svg or b"<path" in svg


def test_pictures_are_reached_from_the_menu_bar_too(user: User) -> None:
    user.draw_sample(4)
    user.menu("Edit", "Pictures and numbers", "Log-odds", "Copy numbers")
    assert "log_odds" in user.app.clipboard().text().replace("-", "_")


def test_a_blank_page_has_no_numbers_to_copy(user: User) -> None:
    user.app.clipboard().setText("before")
    user.choose_from(user.context_menu(user.chart("log-odds")), "Copy numbers")
    user.wait()
    assert user.app.clipboard().text() == "before"
    assert user.sees("no numbers|draw a digit")
