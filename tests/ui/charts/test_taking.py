"""Taking pictures and numbers from the real window."""

import csv
import io
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMenuBar, QSlider, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.scores.metrics import compare
from logitdesk.scores.scores import Scores
from logitdesk.ui.charts.change_bars import ChangeBars
from logitdesk.ui.charts.facing_bars import FacingBars
from logitdesk.ui.charts.line_chart import LineChart
from logitdesk.ui.charts.line_style import LineKind
from logitdesk.ui.charts.log_odds_plot import LogOddsPlot
from logitdesk.ui.charts.picture import PRINT_SCALE, image_of, size_of, svg_of
from logitdesk.ui.charts.scales import LinearScale
from logitdesk.ui.charts.taking import Taking
from logitdesk.ui.ladder_view import LadderView
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.theme import DARK, LIGHT, ThemeManager
from logitdesk.ui.training.chart_card import ChartCard
from logitdesk.ui.training.comparison_table import ComparisonTable
from tests.ui.gestures import A_ONE, ACROSS, RIGHT, at, drag
from tests.ui.stage import move_mouse

SVG = "{http://www.w3.org/2000/svg}"
STARTS = """
import sys
from pathlib import Path
from logitdesk.ui.application import make_application
from logitdesk.ui.charts.taking import Taking
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import SettingsFile

app = make_application()
window = MainWindow(app, SettingsFile(Path(sys.argv[1])))
window.show()
app.processEvents()
print("PySide6.QtSvg" in sys.modules)
window.findChild(Taking).copy_picture()
print("PySide6.QtSvg" in sys.modules)
app.clipboard().clear()  # the offscreen platform's outlives Python
window.close()
"""
WORDS = ["Copy picture", "Save picture…", "Copy numbers", "Save numbers…"]


@pytest.fixture
def drawn(window: MainWindow, qtbot: QtBot) -> Scores:
    """A digit is on the page of the window, and has been read: its scores."""
    window._themes.choose("light")
    drag(window.canvas, A_ONE)
    qtbot.waitUntil(lambda: not window.session.is_reading)
    qtbot.wait(400)  # the axes have come to rest
    assert window.session.reading is not None
    return window.session.reading.scores


@pytest.fixture(autouse=True)
def _closes_menus(qapp: QApplication) -> Iterator[None]:
    yield
    while menu := qapp.activePopupWidget():
        menu.close()


@pytest.fixture(autouse=True)
def _clears_the_clipboard(qapp: QApplication) -> Iterator[None]:
    """Qt's offscreen clipboard outlives Python, and would take what Python made along."""
    yield
    qapp.clipboard().clear()


def taking_of(window: QWidget, kind: type[QWidget]) -> Taking:
    """What takes the picture in which this widget is."""
    shown = window.findChild(kind)
    while isinstance(shown, QWidget):
        taking = shown.findChild(Taking, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(taking, Taking):
            return taking
        shown = shown.parentWidget()
    raise LookupError(kind)


def words_of(menu: QWidget | None) -> list[str]:
    assert isinstance(menu, QMenu)
    return [action.text().replace("&", "") for action in menu.actions()]


def entry(menu: QMenu, words: str) -> QMenu:
    """The menu that opens from another."""
    action = next(one for one in menu.actions() if one.text().replace("&", "") == words)
    opened = action.menu()
    assert isinstance(opened, QMenu)
    return opened


def numbers_in(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("kind", [FacingBars, LogOddsPlot, LadderView])
@pytest.mark.usefixtures("drawn")
def test_a_right_click_offers_the_picture_and_its_numbers(
    window: MainWindow, kind: type[QWidget]
) -> None:
    shown = window.findChild(kind)
    assert isinstance(shown, QWidget)
    place = shown.mapTo(window, shown.rect().center())
    QTest.mouseClick(window.windowHandle(), RIGHT, pos=place)
    assert words_of(QApplication.activePopupWidget()) == WORDS


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ],
)
@pytest.mark.usefixtures("drawn")
def test_a_key_opens_the_menu_of_the_chart_that_has_the_focus(
    window: MainWindow,
    qtbot: QtBot,
    key: Qt.Key,
    held: Qt.KeyboardModifier,
) -> None:
    bars = window.findChild(FacingBars)
    assert isinstance(bars, FacingBars)
    window.activateWindow()
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(bars.hasFocus)
    QTest.keyClick(window.windowHandle(), key, held)
    assert words_of(QApplication.activePopupWidget()) == WORDS
    menu = taking_of(window, FacingBars)._menu
    assert menu is not None
    menu.close()
    assert QApplication.activePopupWidget() is None


def test_the_edit_menu_has_all_pictures_that_can_be_seen(window: MainWindow, drawn: Scores) -> None:
    bar = window.findChild(QMenuBar)
    assert isinstance(bar, QMenuBar)
    edit = next(action.menu() for action in bar.actions() if action.text() == "&Edit")
    assert isinstance(edit, QMenu)
    pictures = entry(edit, "Pictures and numbers")
    for _ in range(2):  # also when it opens again
        pictures.aboutToShow.emit()
        names = words_of(pictures)
        assert {f"Logits of {drawn.digit}, CNN", f"Log-odds of {drawn.digit}, CNN"} < set(names)
        assert len(names) == len(set(names))
    assert not any("Loss" in name for name in names)  # Training is behind Scores
    copying = entry(pictures, f"Logits of {drawn.digit}, CNN")
    assert words_of(copying) == WORDS
    copying.actions()[2].trigger()
    assert QGuiApplication.clipboard().text() == drawn.as_csv()


def test_a_saved_png_is_sharp_enough_for_print(
    window: MainWindow, qtbot: QtBot, drawn: Scores, tmp_path: Path
) -> None:
    taking = taking_of(window, FacingBars)
    file = tmp_path / "bars.png"
    with qtbot.waitSignal(window.files.done):
        taking.save_picture(file)
    picture = QImage(str(file))
    assert picture.size() == taking.widget.size() * PRINT_SCALE
    assert picture.pixelColor(0, 0) == LIGHT.card
    assert picture.text("Title") == taking.name == f"logits of {drawn.digit}, CNN"
    assert window.statusBar().currentMessage() == "Saved bars.png"


@pytest.mark.parametrize("kind", [FacingBars, LogOddsPlot])
@pytest.mark.usefixtures("drawn")
def test_a_saved_svg_of_a_chart_has_lines_and_letters(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, kind: type[QWidget]
) -> None:
    taking = taking_of(window, kind)
    file = tmp_path / "chart.SVG"
    with qtbot.waitSignal(window.files.done):
        taking.save_picture(file)
    data = file.read_bytes()
    assert QSvgRenderer(QByteArray(data)).isValid()
    root = ET.fromstring(data)
    assert root.findtext(f"{SVG}title") == taking.name
    assert root.findtext(f"{SVG}desc")
    written = {"".join(text.itertext()).strip() for text in root.iter(f"{SVG}text")}
    assert {str(digit) for digit in range(10)} <= written
    assert list(root.iter(f"{SVG}path"))
    assert not list(root.iter(f"{SVG}image"))
    assert all("sans-serif" in text.get("font-family", "") for text in root.iter(f"{SVG}text"))


@pytest.mark.usefixtures("drawn")
def test_the_svg_shows_what_the_png_shows(window: MainWindow) -> None:
    for kind in (FacingBars, LogOddsPlot):
        widget = taking_of(window, kind).widget
        picture = image_of(widget)
        painted = QImage(picture.size(), QImage.Format.Format_RGB32)
        painter = QPainter(painted)
        QSvgRenderer(QByteArray(svg_of(widget, "", ""))).render(painter)
        painter.end()
        assert apart(picture, painted) < 0.02


def apart(one: QImage, other: QImage) -> float:
    """Of all bytes of two pictures, the share that are far from each other."""
    left, right = (np.asarray(picture.constBits(), np.int16) for picture in (one, other))
    return float((abs(left - right) > 60).mean())


@pytest.mark.usefixtures("drawn")
def test_dark_pictures_lie_on_the_dark_card(window: MainWindow) -> None:
    window._themes.choose("dark")
    for kind in (FacingBars, LadderView):
        assert image_of(taking_of(window, kind).widget).pixelColor(3, 3) == DARK.card
    window._themes.choose("light")


@pytest.mark.usefixtures("drawn")
def test_what_is_pointed_at_is_not_in_the_picture(window: MainWindow, qtbot: QtBot) -> None:
    bars = window.findChild(FacingBars)
    assert isinstance(bars, FacingBars)
    card = taking_of(window, FacingBars).widget
    at_rest = image_of(card)
    window.activateWindow()
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(bars.hasFocus)
    move_mouse(bars, QPoint(20, bars.height() // 3))
    assert bars._pointed is not None
    assert image_of(card) == at_rest
    assert bars.hasFocus()


@pytest.mark.usefixtures("drawn")
def test_a_copied_picture_can_be_pasted_as_pixels_and_as_svg(window: MainWindow) -> None:
    taking = taking_of(window, LogOddsPlot)
    taking.copy_picture()
    mime = QGuiApplication.clipboard().mimeData()
    image = QGuiApplication.clipboard().image()
    assert image.size() == taking.widget.size() * PRINT_SCALE
    assert QSvgRenderer(mime.data("image/svg+xml")).isValid()
    assert window.statusBar().currentMessage() == "Picture copied"


def test_copied_numbers_are_the_scores_in_full(window: MainWindow, drawn: Scores) -> None:
    taking_of(window, FacingBars).copy_numbers()
    mime = QGuiApplication.clipboard().mimeData()
    text = bytes(mime.data("text/csv").data()).decode()
    assert text == drawn.as_csv()
    assert mime.text() == text
    rows = numbers_in(text)
    assert [float(row["logit"]) for row in rows] == drawn.logits.tolist()
    assert [float(row["probability"]) for row in rows] == drawn.probabilities.tolist()
    assert [float(row["log_odds"]) for row in rows] == drawn.log_odds.tolist()


def test_numbers_are_those_of_the_chart_also_where_a_person_altered_them(
    window: MainWindow, drawn: Scores
) -> None:
    sliders = window.findChildren(QSlider)
    next(one for one in sliders if one.accessibleName() == "Added to all ten logits").setValue(4)
    taking = taking_of(window, FacingBars)
    taking.copy_numbers()
    rows = numbers_in(QGuiApplication.clipboard().text())
    assert [float(row["logit"]) for row in rows] == (drawn.logits + 2).tolist()
    assert taking.name == f"logits of {drawn.digit}, CNN, altered"


@pytest.mark.usefixtures("drawn")
def test_the_ladders_numbers_are_the_networks_input(window: MainWindow) -> None:
    taking_of(window, LadderView).copy_numbers()
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text(), newline="")))
    reading = window.session.reading
    assert reading is not None
    assert rows[0] == ["row", *map(str, range(1, 29))]
    levels = np.array(rows[1:], np.float64)
    assert np.array_equal(levels[:, 0], np.arange(1, 29))
    assert np.array_equal(levels[:, 1:], reading.steps.centred)


def test_of_a_blank_page_there_are_no_numbers(window: MainWindow) -> None:
    for kind in (FacingBars, LadderView):
        taking = taking_of(window, kind)
        QGuiApplication.clipboard().setText("before")
        taking.copy_numbers()
        taking.choose_and_save_numbers()
        assert "no numbers yet" in window._messages.text
        assert QGuiApplication.clipboard().text() == "before"
        assert window.findChild(QFileDialog) is None
        assert image_of(taking.widget).size() == size_of(taking.widget) * PRINT_SCALE


def test_the_dialog_names_the_file_and_the_kind_chosen_in_it_counts(
    window: MainWindow, qtbot: QtBot, drawn: Scores, tmp_path: Path
) -> None:
    window.files.dialogs.folder = tmp_path
    taking = taking_of(window, FacingBars)
    taking.choose_and_save_picture()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles() == [str(tmp_path / f"logits of {drawn.digit}, CNN.png")]
    dialog.selectNameFilter("Vector image (*.svg)")
    dialog.filterSelected.emit(dialog.selectedNameFilter())
    (tmp_path / "deeper").mkdir()
    dialog.selectFile(str(tmp_path / "deeper" / "mine"))
    with qtbot.waitSignal(window.files.done):
        dialog.accept()
    assert QSvgRenderer(str(tmp_path / "deeper" / "mine.svg")).isValid()
    assert window.files.dialogs.folder == tmp_path / "deeper"


def test_numbers_are_saved_where_the_dialog_says(
    window: MainWindow, qtbot: QtBot, drawn: Scores, tmp_path: Path
) -> None:
    window.files.dialogs.folder = tmp_path
    taking_of(window, LogOddsPlot).choose_and_save_numbers()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    with qtbot.waitSignal(window.files.done):
        dialog.accept()
    file = tmp_path / f"log-odds of {drawn.digit}, CNN.csv"
    assert file.read_bytes().decode() == drawn.as_csv()


@pytest.mark.usefixtures("drawn")
def test_a_name_that_no_file_can_have_is_made_fit(window: MainWindow, tmp_path: Path) -> None:
    window.files.dialogs.folder = tmp_path
    taking = Taking(taking_of(window, LadderView).widget, 'a/b: "c"?')
    taking.choose_and_save_picture()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles() == [str(tmp_path / "a-b- -c--.png")]
    dialog.close()


@pytest.mark.parametrize("name", ["picture.png", "picture.svg", "numbers.csv"])
def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_left(
    window: MainWindow, qtbot: QtBot, drawn: Scores, tmp_path: Path, name: str
) -> None:
    taking = taking_of(window, FacingBars)
    folder = tmp_path / "a file, no folder"
    folder.write_text("as before")
    with qtbot.waitSignal(window.files.problem):
        if name == "numbers.csv":
            taking._save(folder / name, drawn.as_csv())
        else:
            taking.save_picture(folder / name)
    said = window._messages.text
    assert str(folder / name) in said
    assert "could not be written" in said
    assert "Try another folder" in said
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == [folder.name]
    assert folder.read_text() == "as before"


@pytest.mark.usefixtures("drawn")
def test_another_ending_is_told(window: MainWindow, tmp_path: Path) -> None:
    taking_of(window, FacingBars).save_picture(tmp_path / "picture.gif")
    assert "picture.gif" in window._messages.text
    assert ".png or .svg" in window._messages.text
    assert not (tmp_path / "picture.gif").exists()


@pytest.mark.usefixtures("drawn")
def test_the_right_button_still_erases_on_the_page(window: MainWindow) -> None:
    assert window.canvas.contextMenuPolicy() == Qt.ContextMenuPolicy.PreventContextMenu
    handle = window.windowHandle()
    places = [window.canvas.mapTo(window, at(window.canvas, place)) for place in ACROSS]
    before = window.session.page.drawing
    QTest.mousePress(handle, RIGHT, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(handle, place)
    QTest.mouseRelease(handle, RIGHT, pos=places[-1])
    assert QApplication.activePopupWidget() is None
    assert window.session.page.drawing != before
    assert len(window.session.page.drawing.strokes) == 2  # the upright stroke is cut in the middle


def test_who_takes_no_picture_does_not_wait_for_what_writes_svg(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", STARTS, tmp_path / "settings.json"],
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert told.stdout.split() == ["False", "True"]


def test_a_chart_of_a_run_gives_all_its_points_and_is_drawn_in_lines(
    window: MainWindow, qtbot: QtBot
) -> None:
    lines = [LineKind("training"), LineKind("validation, kept", has_dots=True)]
    chart = LineChart(window._themes, LinearScale(), (0, 1), lines, str, "Nothing yet.")
    card = ChartCard(window._themes, chart, "Loss", "How much is wrong.", window)
    card.resize(500, 300)
    card.show()
    qtbot.waitUntil(card.isVisible)
    taking = taking_of(card, LineChart)
    taking.copy_numbers()
    assert "no numbers yet" in window._messages.text
    training = [(0.1 * step, 1 / (3 + step)) for step in range(40)]
    chart.extend({0: training, 1: [(1, 0.2), (2, 0.1)]})
    chart.set_leader(1)
    qtbot.wait(20)
    taking.copy_numbers()
    rows = numbers_in(QGuiApplication.clipboard().text())
    points = [(float(row["epoch"]), float(row["value"])) for row in rows]
    assert points == [*training, (1, 0.2), (2, 0.1)]
    assert [row["line"] for row in rows] == ["training"] * 40 + ["validation, kept"] * 2
    root = ET.fromstring(svg_of(card, "Loss", ""))
    assert not list(root.iter(f"{SVG}image"))
    assert len(list(root.iter(f"{SVG}polyline"))) + len(list(root.iter(f"{SVG}path"))) >= 2
    assert not chart.draws_anew


def test_a_comparison_gives_what_was_measured(qapp: QApplication, qtbot: QtBot) -> None:
    random = np.random.default_rng(0)
    labels = np.arange(200) % 10
    before, after = (
        3 * np.eye(10)[labels] + random.normal(size=(200, 10)) * spread for spread in (2.0, 1.0)
    )
    comparison = compare("mnist", labels, ("CNN", before), ("My, CNN", after))
    table = ComparisonTable(comparison)
    bars = ChangeBars(comparison, ThemeManager(qapp, "light"))
    for widget in (table, bars):
        qtbot.addWidget(widget)
    old, new = numbers_in(table.numbers())
    assert (old["network"], new["network"]) == ("CNN", "My, CNN")
    assert float(new["log_loss"]) == comparison.after.log_loss
    assert comparison.before is not None
    assert float(old["accuracy"]) == comparison.before.accuracy
    digits = numbers_in(bars.numbers())
    assert [int(row["now_right"]) for row in digits] == list(comparison.better)
    assert [int(row["now_wrong"]) for row in digits] == list(comparison.worse)
    assert image_of(bars).pixelColor(0, 0) == QColor("#ffffff")
