"""The table of all networks."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from logitdesk.library.bundle import Bundle
from logitdesk.library.library import BrokenBundle
from logitdesk.ui.formatting import DASH, short_count
from logitdesk.ui.library.text import local_time, share_text
from logitdesk.ui.networks import Entry, NetworkManager, architecture_title
from logitdesk.ui.theme import wrapped

_NAME: Final = 1
_COLUMNS: Final = (
    ("", "The network that reads the page now."),
    ("Name", "Double-click or press F2 to rename one of your own."),
    ("Architecture", "How the network is built."),
    ("MNIST", "How many of MNIST's 10,000 test digits it reads right."),
    ("Weights", "The numbers that training adjusts."),
    ("Made", "When it was trained."),
    ("From", "LogitDesk: it came with the program. You: trained here. Imported: from a file."),
)  # fmt: skip
_FIGURES: Final = (3, 4)


class NetworkTable(QTableWidget):
    """A row a network: shipped ones, a person's own, and those that cannot be used.

    Signals:
        selection_changed(): others are selected, or what is selected has changed.
        rename_requested(object, str): the person typed another name for this bundle.
    """

    selection_changed = Signal()
    rename_requested = Signal(object, str)

    def __init__(self, networks: NetworkManager) -> None:
        super().__init__(0, len(_COLUMNS))
        self._networks = networks
        self._entries: list[Entry] = []
        self._folder: Path | None = None  # the current network's
        self._row = 0
        for column, (title, tip) in enumerate(_COLUMNS):
            self.setHorizontalHeaderItem(column, _item(column, title, tip))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAccessibleName("Networks")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 12)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        networks.list_changed.connect(self._fill)
        networks.network_changed.connect(self._fill)
        self.cellChanged.connect(self._on_cell_changed)
        self.itemSelectionChanged.connect(self._on_selection_changed)
        self._fill()

    def entry(self) -> Entry | None:
        """The selected network, if exactly one is selected."""
        rows = self._rows()
        return self._entries[rows[0]] if len(rows) == 1 else None

    def bundles(self) -> list[Bundle]:
        """All selected networks that can be used, from the top."""
        return [one for row in self._rows() if isinstance(one := self._entries[row], Bundle)]

    def select(self, folder: Path | None) -> None:
        """Select the network in this folder, or else the one that stands where one was last."""
        rows = [row for row, entry in enumerate(self._entries) if entry.folder == folder]
        row = rows[0] if rows else min(self._row, self.rowCount() - 1)
        flags = QItemSelectionModel.SelectionFlag  # whatever keys are held
        self.setCurrentCell(row, _NAME, flags.ClearAndSelect | flags.Rows)

    def rename(self) -> None:
        """Edit the selected network's name in its place."""
        item = self.item(self.currentRow(), _NAME)
        if item is not None:
            self.setCurrentItem(item)
            self.editItem(item)

    def add_action(self, text: str, tip: str, keys: str, slot: Callable[[], object]) -> QAction:
        """Add something to do: in the menu and by its keys."""
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys.split()])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # not of a name's editor
        action.setToolTip(f"{tip} ({keys.split(maxsplit=1)[0]})" if keys else tip)
        action.triggered.connect(lambda _checked: slot())
        self.addAction(action)
        return action

    def _rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _fill(self) -> None:
        """Show what there is now; the same network stays selected."""
        networks = self._networks
        broken = [entry for entry in networks.entries if isinstance(entry, BrokenBundle)]
        with QSignalBlocker(self):
            self._entries = [*networks.shipped, *networks.own, *broken]
            self.setRowCount(len(self._entries))
            for row, entry in enumerate(self._entries):
                tip = entry.name if isinstance(entry, Bundle) else entry.problem
                for column, text in enumerate(self._cells(entry)):
                    item = _item(column, text, tip)
                    if column != _NAME or not isinstance(entry, Bundle) or entry.is_shipped:
                        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                    self.setItem(row, column, item)
            if len(self._rows()) < 2:
                self.select(self._folder)
        self._on_selection_changed()

    def _cells(self, entry: Entry) -> list[str]:
        if isinstance(entry, BrokenBundle):
            return ["", entry.folder.name, *[DASH] * 4, "cannot be used"]
        card = entry.card
        accuracy = card.measured.get("mnist", {}).get("accuracy")
        return [
            "reads now" if self._networks.is_reading(entry) else "",
            entry.name,
            architecture_title(card.architecture),
            DASH if accuracy is None else share_text(accuracy),
            short_count(card.weights),
            local_time(card.created),
            "LogitDesk" if entry.is_shipped else "imported" if card.imported else "you",
        ]

    def _on_cell_changed(self, row: int, column: int) -> None:
        """Ask for another name; the cell shows it when the network has it."""
        entry, item = self._entries[row], self.item(row, column)
        if item is not None and isinstance(entry, Bundle) and item.text() != entry.name:
            name = item.text()
            with QSignalBlocker(self):
                item.setText(entry.name)
            self.rename_requested.emit(entry, name)

    def _on_selection_changed(self) -> None:
        entry = self.entry()
        if entry is not None:
            self._folder, self._row = entry.folder, self.currentRow()
        self.selection_changed.emit()


def _item(column: int, text: str, tip: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignRight if column in _FIGURES else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(wrapped(tip))
    return item
