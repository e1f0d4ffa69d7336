"""The page My digits: collect them, look at them by class and person, and put them right."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QListView,
    QMenu,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from logitdesk.library.own_digits import OwnDigit, export_digits
from logitdesk.scores.scores import DIGITS
from logitdesk.scores.table import Table
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.digits.model import ROUNDS, OwnDigitsModel
from logitdesk.ui.digits.teach import TeachCard
from logitdesk.ui.document_io import file_dialogs_of
from logitdesk.ui.formatting import count_text
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.theme import ThemeManager, font_of, quiet_label
from logitdesk.ui.tiles import AnyIndex, Tiles, TileView
from logitdesk.ui.training.controller import TrainingController
from logitdesk.ui.widgets import Card, DropDown, Segments, keep_room, wrapping_label

_ALL: Final = "all"
_FILES: Final = {QT_TRANSLATE_NOOP("FileDialogs", "JSON Lines (*.jsonl)"): "jsonl"}
_OPEN_FILES: Final = (
    QT_TRANSLATE_NOOP("FileDialogs", "Labelled drawings (*.jsonl *.json *.logitdesk)"),
)
_SOURCES: Final = {
    "corrected": QT_TRANSLATE_NOOP("DigitTiles", "corrected"),
    "collected": QT_TRANSLATE_NOOP("DigitTiles", "collected"),
    "opened": QT_TRANSLATE_NOOP("DigitTiles", "opened"),
    "imported": QT_TRANSLATE_NOOP("DigitTiles", "imported"),
}
"""How a digit came here, by the words of its file; other words stay as they are."""
_INVITATION: Final = QT_TRANSLATE_NOOP(
    "CollectCard", "Three of each, in a minute. They stay on this computer."
)
_EMPTY: Final = QT_TRANSLATE_NOOP(
    "OwnDigitsPage",
    "None yet. Collect some, or draw a digit and say by “It was…”, beside the verdict, what it is.",
)
_MENU_TIP: Final = QT_TRANSLATE_NOOP(
    "OwnDigitsPage",
    "What can be done with those selected: the keys 0 to 9 label them, Del deletes them, Enter "
    "puts one onto the page. Undo takes it back. And: export, import, delete all.",
)
_LONGEST_NAME: Final = 40


class DigitTiles(Tiles):
    """The own digits as tiles, by class."""

    def __init__(self) -> None:
        super().__init__()
        self.digits: Sequence[OwnDigit] = ()

    def show_digits(self, digits: Sequence[OwnDigit]) -> None:
        self.beginResetModel()
        self.pixmap.cache_clear()
        self.digits, self.indices = digits, np.arange(len(digits))
        self.endResetModel()

    def image(self, number: int) -> NDArray[np.uint8]:
        return self.digits[number].image

    def is_marked(self, number: int) -> bool:
        return self.digits[number].answer not in (None, self.digits[number].label)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        digit = self.digits[index.row()]
        read = f" → {digit.answer}" if self.is_marked(index.row()) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{digit.label}{read}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self.tr("{digit} by {person}; {source} {time}")
            if digit.network:
                text = self.tr(
                    "{digit} by {person}, which {network} read as {answer}; {source} {time}"
                )
            return text.format(
                digit=digit.label, person=_called(digit.person), network=digit.network,
                answer=digit.answer, time=digit.created[:16].replace("T", " "),
                source=self.tr(_SOURCES.get(digit.source, digit.source)),
            )  # fmt: skip
        return None

    def table(self) -> Table:
        """A row for each digit shown."""
        names = ("label", "person", "source", "created", "network", "answer")
        return Table(names, tuple(tuple(getattr(each, name) for name in names)
                                  for each in self.digits))  # fmt: skip


class DigitView(TileView):
    """The tiles; keys 0 to 9 label those selected, Delete deletes them.

    Signals:
        labelled(int): the selected are this digit.
        deleted(): the selected are to go.
    """

    labelled = Signal(int)
    deleted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.text().isdecimal() and event.text().isascii() and not held:
            self.labelled.emit(int(event.text()))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class CollectCard(Card):
    """The person who draws, and the digit that is asked for."""

    def __init__(self, model: OwnDigitsModel, canvas: QWidget) -> None:
        super().__init__()
        self._model, self._canvas = model, canvas
        self._prompt, self._line = wrapping_label(), wrapping_label()
        self._prompt.setFont(font_of(1.5, QFont.Weight.DemiBold))
        self._bar = QProgressBar()
        self._bar.setRange(0, ROUNDS * DIGITS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Digits collected"))
        self._who = _people_box(self.tr("Who draws"), self.tr("Digits are kept under this name."))
        self._button = QPushButton()
        self._button.setProperty("role", "primary")
        keep_room(self._bar)
        top, text = QHBoxLayout(), QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self._prompt)
        text.addWidget(self._line)
        top.addLayout(text, 1)
        top.addWidget(self._who)
        top.addWidget(self._button)
        self.body.addLayout(top)
        self.body.addWidget(self._bar)
        self.setFocusProxy(self._who)  # the first, or Tab would go round in the page
        self._button.clicked.connect(self._on_clicked)
        self._who.activated.connect(self._on_chosen)
        model.changed.connect(self.refresh)
        model.collector.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        collector = self._model.collector
        is_running, done = collector.is_running, collector.done
        prompt = self.tr("Write a {digit}") if is_running else self.tr("Collect digits")
        self._prompt.setText(prompt.format(digit=collector.label))
        line = self.tr(_INVITATION)
        if is_running:
            line = self.tr("{done} of {count}, kept when the pen rests. Undo takes one back.")
        self._line.setText(line.format(done=done, count=ROUNDS * DIGITS))
        self._prompt.setAccessibleDescription(self._line.text())
        self._bar.setValue(done)
        self._bar.setVisible(is_running)
        self._button.setText(self.tr("Stop") if is_running else self.tr("Start"))
        with QSignalBlocker(self._who):
            self._who.clear()
            for name in self._model.people:
                self._who.addItem(_called(name), name)
            self._who.addItem(self.tr("A new person…"), None)
            self._who.setCurrentIndex(self._who.findData(self._model.person))
        self._who.setEnabled(not is_running)

    def _on_clicked(self) -> None:
        if self._model.collector.is_running:
            self._model.collector.stop()
        else:
            self._model.collector.begin()
            self._canvas.setFocus()

    def _on_chosen(self) -> None:
        name = self._who.currentData()
        if name is None:
            ask_for_name(self, self.tr("A new person"), "", self._model.set_person)
            self.refresh()
        else:
            self._model.set_person(name)


def _people_box(name: str, tip: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(tip)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(9)
    return box


def _called(person: str) -> str:
    """Return a person's name; of the one without a name, whose computer it is, "Me"."""
    return person or QCoreApplication.translate("OwnDigitsPage", "Me")


def _shown(person: str) -> str:
    return _called(person).replace("&", "&&")


def ask_for_name(parent: QWidget, title: str, name: str, then: Callable[[str], None]) -> None:
    """Ask for a person's name, and call `then` with it."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(QCoreApplication.translate("OwnDigitsPage", "Name"))
    dialog.setTextValue(name)

    def take(text: str) -> None:
        if named := " ".join(text.split())[:_LONGEST_NAME]:
            then("" if named == _called("") else named)

    dialog.textValueSelected.connect(take)
    dialog.open()


class OwnDigitsPage(QWidget):
    """Collecting and teaching above, and the digits that there are.

    Signals:
        teach_requested(object): a network is to be taught by this `TrainingRequest`.
    """

    teach_requested = Signal(object)

    def __init__(
        self,
        model: OwnDigitsModel,
        training: TrainingController,
        themes: ThemeManager,
        canvas: QWidget,
    ) -> None:
        super().__init__()
        self._model = model
        self._tiles = DigitTiles()
        self._view = DigitView(themes, self._tiles)
        self._view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._view.setAccessibleName(self.tr("My digits"))
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._person = _people_box(self.tr("Written by"), self.tr("Whose digits are shown."))
        choices = {_ALL: self.tr("All")} | {str(each): str(each) for each in range(DIGITS)}
        told = self.tr("Which digits are shown, and how many there are.")
        self._classes = Segments(choices, self.tr("Class"), told)
        self._none, self._count = wrapping_label(self.tr(_EMPTY)), quiet_label("")
        self._menu = QMenu(self._view)
        teach = TeachCard(model, training)
        teach.requested.connect(self.teach_requested)
        self._build(CollectCard(model, canvas), teach)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._view.customContextMenuRequested.connect(
            lambda place: self._menu.popup(self._view.viewport().mapToGlobal(place))
        )
        self._view.requested.connect(lambda row: model.show(self._tiles.digits[row]))
        self._view.labelled.connect(lambda label: model.relabel(self._selected, label))
        self._view.deleted.connect(lambda: model.delete(self._selected))
        self._view.selectionModel().selectionChanged.connect(self._show_count)
        self._person.activated.connect(self._show_digits)
        self._classes.chosen.connect(self._show_digits)
        model.changed.connect(self._on_changed)
        model.written.connect(self._on_written)
        self._on_changed()
        self._none.hide()  # until they are read

    def _build(self, collect: CollectCard, teach: TeachCard) -> None:
        card = Card()
        foot = QHBoxLayout()
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        foot.addWidget(self._person)
        foot.addWidget(self._count, 1)
        foot.addWidget(DropDown(self.tr("Digits"), self.tr(_MENU_TIP), self._menu))
        card.body.addWidget(self._classes)
        card.body.addWidget(self._none)
        card.body.addWidget(self._view, 1)
        card.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(collect)
        column.addWidget(teach)
        column.addWidget(card, 1)
        self.setFocusProxy(collect)
        add_export_menu(card, self.tr("my digits"), self._tiles.table)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._model.collector.stop()

    def _on_written(self) -> None:
        if self.isVisible():
            self._model.refresh()

    def _on_changed(self) -> None:
        chosen = self._person.currentData()
        with QSignalBlocker(self._person):
            self._person.clear()
            self._person.addItem(self.tr("Everyone"), None)
            for name in self._model.people:
                self._person.addItem(_called(name), name)
            self._person.setCurrentIndex(max(self._person.findData(chosen), 0))
        self._show_digits()

    def _show_digits(self) -> None:
        """Show what the filters leave; what was selected stays so where it is left."""
        person, label = self._person.currentData(), self._classes.choice
        of_person = [one for one in self._model.digits if person in (None, one.person)]
        for digit in range(DIGITS):
            count = sum(one.label == digit for one in of_person)
            self._classes.rename(str(digit), f"{digit}\n{count}")
        self._classes.rename(_ALL, f"{self.tr('All')}\n{len(of_person)}")
        shown = [one for one in of_person if label in (_ALL, str(one.label))]
        shown.sort(key=lambda one: (one.label, one.number))
        row, selected = self._view.currentIndex().row(), {one.number for one in self._selected}
        self._tiles.show_digits(shown)
        selection = self._view.selectionModel()
        rows = [n for n, one in enumerate(shown) if one.number in selected]
        flags = QItemSelectionModel.SelectionFlag
        current = self._tiles.index(rows[0] if rows else min(max(row, 0), len(shown) - 1))
        selection.setCurrentIndex(current, flags.NoUpdate)  # the next one where it has gone
        for n in rows:
            selection.select(self._tiles.index(n), flags.Select)
        self._none.setVisible(not self._model.digits)
        self._show_count()

    @property
    def _selected(self) -> list[OwnDigit]:
        indexes = self._view.selectionModel().selectedIndexes()
        return [self._tiles.digits[index.row()] for index in indexes]

    def _show_count(self) -> None:
        text = QCoreApplication.translate(
            "OwnDigitsPage", "%Ln digits, {selected} selected", None, len(self._tiles.digits)
        )
        self._count.setText(text.format(selected=count_text(len(self._selected))))

    def _fill_menu(self) -> None:
        menu, model, digits = self._menu, self._model, self._selected
        menu.clear()
        menu.addAction(self.tr("Put onto the page"), self._view.request_current)
        labels, people = menu.addMenu(self.tr("It is a…")), menu.addMenu(self.tr("Written by"))
        for digit in range(DIGITS):
            labels.addAction(f"&{digit}").triggered.connect(
                lambda _checked, digit=digit: model.relabel(digits, digit)
            )
        for person in model.people:
            people.addAction(_shown(person)).triggered.connect(
                lambda _checked, person=person: model.rename(digits, person)
            )
        menu.addAction(self.tr("Delete"), lambda: model.delete(digits))
        for action in menu.actions():
            action.setEnabled(bool(digits))
        menu.addSeparator()
        now, shown, dialogs = model.person, self._tiles.digits, file_dialogs_of(self)
        then = partial(model.rename_person, now)
        rename = partial(ask_for_name, self, self.tr("Rename"), _called(now), then)
        menu.addAction(self.tr("Rename {person}…").format(person=_shown(now)), rename)

        def export(file: Path) -> None:
            dialogs.write(lambda: export_digits(shown, file), file)

        title = self.tr("Export digits")
        ask = partial(dialogs.ask_to_save, title, "my-digits.jsonl", _FILES, export)
        text = QCoreApplication.translate(
            "OwnDigitsPage", "Export the %Ln shown…", None, len(shown)
        )
        menu.addAction(text, ask).setEnabled(bool(shown))
        title = self.tr("Import digits")
        ask = partial(dialogs.ask_to_open, title, _OPEN_FILES, model.import_file)
        menu.addAction(self.tr("Import…"), ask)
        menu.addAction(self.tr("Delete all…"), self._ask_to_delete).setEnabled(bool(model.digits))

    def _ask_to_delete(self) -> None:
        digits, buttons = self._model.digits, QMessageBox.StandardButton
        text = QCoreApplication.translate(
            "OwnDigitsPage", "Delete all %Ln digits, of everyone?", None, len(digits)
        )
        title = self.tr("Delete all digits")
        box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=self)
        box.setInformativeText(self.tr("Undo takes it back. Export keeps them in a file."))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setStandardButtons(buttons.Cancel)
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        delete.clicked.connect(lambda: self._model.delete(digits))
        box.open()
