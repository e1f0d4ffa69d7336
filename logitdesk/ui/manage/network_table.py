"""The table of networks."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from logitdesk.ui.manage.network_list import NAME, USE, NetworkList
from logitdesk.ui.networks import Entry


class NetworkTable(QTableView):
    """One network is selected, and stays so as the list changes.

    Enter, Delete and F2 are its keys. All methods run on the window's thread.

    Signals:
        selected(): another one is selected, or the same one has changed.
        use_asked(), delete_asked(): the person pressed the key for it.
    """

    selected = Signal()
    use_asked = Signal()
    delete_asked = Signal()

    def __init__(self, networks: NetworkList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = networks
        self._folder: Path | None = None
        self._row = 0
        self.setModel(networks)
        self.setItemDelegate(_NameEditor(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
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
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(28)
        for keys, ask in (
            (("Return", "Enter"), self.use_asked.emit),
            (("Del", "Backspace"), self.delete_asked.emit),
            (("F2",), self.rename),
        ):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)  # not of a name's editor
                shortcut.activated.connect(ask)
        networks.modelReset.connect(self._select_again)
        networks.dataChanged.connect(lambda *_: self.selected.emit())
        self.selectionModel().currentRowChanged.connect(lambda *_: self._remember())
        self.select(None)

    def entry(self) -> Entry | None:
        """What is selected; None where there is nothing."""
        row = self.currentIndex().row()
        return self._list.entry(row) if 0 <= row < self._list.rowCount() else None

    def select(self, folder: Path | None) -> None:
        """Select the network in this folder, or else the one that stands where one was last."""
        row = self._list.row_of(folder)
        if row is None:
            row = min(self._row, self._list.rowCount() - 1)
        self.setCurrentIndex(self._list.index(row, NAME))

    def rename(self) -> None:
        """Edit the selected network's name in its place."""
        index = self.currentIndex().siblingAtColumn(NAME)
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index)

    def sizeHintForColumn(self, column: int) -> int:
        """Room for the dots; for the rest as much as they need."""
        return 28 if column == USE else super().sizeHintForColumn(column)

    def _remember(self) -> None:
        entry = self.entry()
        if entry is not None:
            self._folder, self._row = entry.folder, self.currentIndex().row()
        self.selected.emit()

    def _select_again(self) -> None:
        self.select(self._folder)
        self.selected.emit()


class _NameEditor(QStyledItemDelegate):
    """Fills the name in once: what is typed since then stays, whatever comes into the list."""

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Put the name there when the editor is opened."""
        if not editor.property("is_filled"):
            super().setEditorData(editor, index)
            editor.setProperty("is_filled", True)
