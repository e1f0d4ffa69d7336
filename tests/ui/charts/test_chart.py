"""What all charts do alike: theme, hiding, pens, the menu, pictures and numbers."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from logitdesk.ui.charts.chart import Chart
from logitdesk.ui.charts.export import ExportMenu, add_export_menu
from logitdesk.ui.document_io import FileDialogs
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager
from tests.ui.charts.conftest import ChartWindow, Show
from tests.ui.charts.test_bars import facing
from tests.ui.charts.test_heatmap import one
from tests.ui.charts.test_lines import losses, replay
from tests.ui.charts.test_log_odds import curve

Make = Callable[[ThemeManager], Chart]
ALL: list[Make] = [facing, curve, losses, replay, one]


@pytest.fixture
def window(show: Show, background: TaskRunner) -> ChartWindow:
    window = show(facing)
    FileDialogs(background, window.window)
    return window


def open_menu(widget: QWidget, at: QPoint | None = None) -> QMenu:
    place = widget.rect().center() if at is None else at
    target = widget.childAt(place) or widget
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, target.mapFrom(widget, place), widget.mapToGlobal(place)
    )
    QApplication.sendEvent(target, event)
    return menu_of()


def menu_of() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, pattern: str) -> None:
    texts = {action.text().replace("&", ""): action for action in menu.actions()}
    action = next(action for text, action in texts.items() if re.search(pattern, text))
    menu.close()
    action.trigger()


def save_as(window: ChartWindow, pattern: str, file: Path) -> bytes:
    choose(open_menu(window.chart), pattern)
    dialogs = window.window.findChildren(QFileDialog)
    dialog = next(one for one in dialogs if one.isVisible())
    name = next(one for one in dialog.findChildren(QLineEdit) if one.isVisible())
    name.setText(str(file))
    dialog.accept()
    window.wait_until(file.is_file)
    return file.read_bytes()


@pytest.mark.parametrize("make", ALL)
def test_a_chart_of_another_size_is_as_if_it_had_been_made_so(show: Show, make: Make) -> None:
    window = show(make)
    window.chart.grab()
    size = window.window.size()
    window.window.resize(size.width() * 3 // 4, size.height() * 2 // 3)
    window.app.processEvents()
    resized = window.chart.grab().toImage()
    window.chart.refresh()
    assert resized == window.chart.grab().toImage()


@pytest.mark.parametrize("make", ALL)
def test_another_theme_is_taken_at_once(show: Show, make: Make) -> None:
    window = show(make)
    before = window.chart.grab().toImage()
    window.themes.choose("dark")
    dark = window.chart.grab().toImage()
    assert dark != before
    window.themes.choose("light")
    assert window.chart.grab().toImage() == before


@pytest.mark.parametrize("make", ALL)
def test_a_hidden_chart_does_no_work(
    show: Show, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show(make)
    worked: list[str] = []
    for name in ("update_items", "apply_theme", "describe"):
        monkeypatch.setattr(window.chart, name, partial(worked.append, name))
    window.chart.hide()
    window.chart.refresh()
    window.themes.choose("dark")
    window.app.processEvents()
    assert worked == []
    window.chart.show()
    assert worked == ["apply_theme", "update_items"]
    window.themes.choose("light")


def test_menu_saves_picture_and_numbers(window: ChartWindow, tmp_path: Path) -> None:
    png = QImage.fromData(save_as(window, "Save picture", tmp_path / "a.png"))
    assert png.width() >= 2 * window.chart.width()
    svg = save_as(window, "Save picture", tmp_path / "a.svg").decode()
    assert "<text" in svg
    assert "<image" not in svg
    assert "+8.9" in svg
    csv = save_as(window, "Save numbers", tmp_path / "a.csv").decode()
    assert csv == window.chart.table().as_csv()


def test_what_went_while_its_file_was_chosen_is_told(window: ChartWindow, tmp_path: Path) -> None:
    label = QLabel("a table", window.window)
    add_export_menu(label, "a table")
    label.show()
    choose(open_menu(label), "Save picture")
    told: list[str] = []
    dialogs = window.window.findChild(FileDialogs)
    assert isinstance(dialogs, FileDialogs)
    dialogs.problem.connect(told.append)
    label.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dialog = next(one for one in window.window.findChildren(QFileDialog) if one.isVisible())
    dialog.selectFile(str(tmp_path / "table.png"))
    dialog.accept()
    assert len(told) == 1
    assert not (tmp_path / "table.png").exists()


def test_menu_by_keyboard(window: ChartWindow) -> None:
    window.chart.setFocus(Qt.FocusReason.TabFocusReason)
    for key, modifier in (
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ):
        QTest.keyClick(window.chart, key, modifier)
        menu_of().close()


def test_a_card_takes_the_menus_of_its_charts(qapp: QApplication) -> None:
    themes = ThemeManager(qapp, "light")
    card = QWidget()
    layout = QVBoxLayout(card)
    layout.addWidget(QLabel("Logits"))
    chart = facing(themes)
    layout.addWidget(chart)
    menu = add_export_menu(card, "card", lambda: None)
    card.show()
    opened = open_menu(card, chart.geometry().center())
    assert opened.parent() is card
    numbers = [action for action in opened.actions() if "umbers" in action.text()]
    assert not any(action.isEnabled() for action in numbers)
    assert menu.name == "card"
    covered = {one.widget: one.is_covered for one in card.findChildren(ExportMenu)}
    assert covered == {card: False, chart: True}
    opened.close()
    card.close()
    card.deleteLater()
