"""The window in which networks are managed."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QInputDialog,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QWidget,
)

from logitdesk.library.archive import SUFFIX
from logitdesk.library.bundle import Bundle, is_shipped
from logitdesk.library.library import BrokenBundle
from logitdesk.ui.document_io import FileDialogs
from logitdesk.ui.formatting import DASH, local_time, share_text, short_count
from logitdesk.ui.language import QT_TRANSLATE_NOOP, translated
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.library.details import LearningCurves, NetworkDetails
from logitdesk.ui.library.operations import LibraryOperations, offer_undo
from logitdesk.ui.networks import Entry, NetworkManager, architecture_title
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager, quiet_label, wrapped
from logitdesk.ui.widgets import Card, MessageBar

_KIND: Final = QT_TRANSLATE_NOOP("FileDialogs", "Networks of LogitDesk (*.logitdesk-network)")
_TO_IMPORT: Final = (
    QT_TRANSLATE_NOOP(
        "FileDialogs",
        "Networks and Keras models (*.logitdesk-network *.keras *.h5 *.hdf5 saved_model.pb *.zip)",
    ),
)
_UNFIT: Final = re.compile(r'[\\/:*?"<>|]')  # for a file's name
_NAME: Final = 1
_COLUMNS: Final = (
    ("", QT_TRANSLATE_NOOP("NetworkTable", "The network that reads the page now.")),
    (
        QT_TRANSLATE_NOOP("NetworkTable", "Name"),
        QT_TRANSLATE_NOOP("NetworkTable", "Press F2 to rename one of your own."),
    ),
    (
        QT_TRANSLATE_NOOP("NetworkTable", "Architecture"),
        QT_TRANSLATE_NOOP("NetworkTable", "How the network is built."),
    ),
    (
        "MNIST",
        QT_TRANSLATE_NOOP("NetworkTable", "How many of MNIST's 10,000 test digits it reads right."),
    ),
    (
        QT_TRANSLATE_NOOP("NetworkTable", "Weights"),
        QT_TRANSLATE_NOOP("NetworkTable", "The numbers that training adjusts."),
    ),
    (
        QT_TRANSLATE_NOOP("NetworkTable", "Made"),
        QT_TRANSLATE_NOOP("NetworkTable", "When it was trained."),
    ),
    (
        QT_TRANSLATE_NOOP("NetworkTable", "From"),
        QT_TRANSLATE_NOOP(
            "NetworkTable",
            "LogitDesk: it came with the program. You: trained here. Imported: from a file.",
        ),
    ),
)
_FIGURES: Final = (3, 4)


class NetworkTable(QTableWidget):
    """A row a network: shipped ones, a person's own, and those that cannot be used.

    `itemSelectionChanged` also comes when what is selected has changed.
    """

    def __init__(self, networks: NetworkManager) -> None:
        super().__init__(0, len(_COLUMNS))
        self._networks = networks
        self._entries: list[Entry] = []
        self._folder: Path | None = None  # the current network's
        self._row = 0
        for column, (title, tip) in enumerate(_COLUMNS):
            text = self.tr(title) if title else ""
            self.setHorizontalHeaderItem(column, _item(column, text, self.tr(tip)))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Networks"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 12)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        networks.list_changed.connect(self._fill)
        networks.network_changed.connect(self._fill)
        self.itemSelectionChanged.connect(self._remember_selection)
        self._fill()

    def entry(self) -> Entry | None:
        """Return the selected network, if exactly one is selected."""
        rows = self._rows()
        return self._entries[rows[0]] if len(rows) == 1 else None

    def bundles(self) -> list[Bundle]:
        """Return all selected networks that can be used, from the top."""
        return [one for row in self._rows() if isinstance(one := self._entries[row], Bundle)]

    def select(self, folder: Path | None) -> None:
        """Select the network in this folder, or else the nearest."""
        rows = [row for row, entry in enumerate(self._entries) if entry.folder == folder]
        row = rows[0] if rows else min(self._row, self.rowCount() - 1)
        flags = QItemSelectionModel.SelectionFlag  # whatever keys are held
        self.setCurrentCell(row, _NAME, flags.ClearAndSelect | flags.Rows)

    def add_action(self, text: str, tip: str, keys: str, slot: Callable[[], object]) -> QAction:
        """Add something to do: in the menu and by its keys."""
        action = QAction(text, self)
        shortcuts = [QKeySequence(key) for key in keys.split()]
        action.setShortcuts(shortcuts)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # not of the note
        native = QKeySequence.SequenceFormat.NativeText
        action.setToolTip(f"{tip} ({shortcuts[0].toString(native)})" if shortcuts else tip)
        action.triggered.connect(lambda _checked: slot())
        self.addAction(action)
        return action

    def _rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _fill(self) -> None:
        """Show the networks there are; the same one stays selected."""
        networks = self._networks
        broken = [entry for entry in networks.entries if isinstance(entry, BrokenBundle)]
        with QSignalBlocker(self):
            self._entries = [*networks.shipped, *networks.own, *broken]
            self.setRowCount(len(self._entries))
            for row, entry in enumerate(self._entries):
                tip = entry.name if isinstance(entry, Bundle) else translated(entry.problem)
                for column, text in enumerate(self._cells(entry)):
                    self.setItem(row, column, _item(column, text, tip))
            if len(self._rows()) < 2:
                self.select(self._folder)
        self.itemSelectionChanged.emit()

    def _cells(self, entry: Entry) -> list[str]:
        if isinstance(entry, BrokenBundle):
            return ["", entry.folder.name, *[DASH] * 4, self.tr("cannot be used")]
        card = entry.card
        maker = self.tr("imported") if card.imported else self.tr("you")
        return [
            self.tr("reads now") if self._networks.is_reading(entry) else "",
            entry.name,
            architecture_title(card.architecture),
            DASH if card.accuracy is None else share_text(card.accuracy),
            short_count(card.weights),
            local_time(card.created),
            "LogitDesk" if entry.is_shipped else maker,
        ]

    def _remember_selection(self) -> None:
        entry = self.entry()
        if entry is not None:
            self._folder, self._row = entry.folder, self.currentRow()


def _item(column: int, text: str, tip: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignRight if column in _FIGURES else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(wrapped(tip))
    item.setWhatsThis(wrapped(QCoreApplication.translate("NetworkTable", _COLUMNS[column][1])))
    return item


class LibraryDialog(QDialog):
    """All networks, facts on those selected, and what can be done; beside the window."""

    def __init__(
        self, networks: NetworkManager, themes: ThemeManager, tasks: TaskRunner, window: QWidget
    ) -> None:
        super().__init__(window)
        self._networks = networks
        self._operations = LibraryOperations(networks, self)
        self._files = FileDialogs(tasks, self)
        self._messages = MessageBar()
        self._table = NetworkTable(networks)
        self._details = NetworkDetails()
        self._curves = LearningCurves(themes)
        self._done, self._import, self._progress = quiet_label(""), QPushButton(), QProgressBar()
        self.setWindowTitle(self.tr("Networks"))
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        add = self._table.add_action
        self._use = add(
            self.tr("Use"), self.tr("Have this network read the page"), "Return Enter",
            self._choose,
        )  # fmt: skip
        self._rename = add(
            self.tr("Rename…"), self.tr("Give it another name"), "F2", self._ask_for_name
        )
        self._export = add(
            self.tr("Export…"), self.tr("Write it into one file"), "", self._ask_to_export
        )
        self._delete = add(
            self.tr("Delete"), self.tr("Move it to the trash"), "Del Backspace",
            self._delete_selected,
        )  # fmt: skip
        self._build()
        self._table.itemSelectionChanged.connect(self._update)
        self._table.doubleClicked.connect(self._choose)
        self._details.note_written.connect(self._operations.annotate)
        networks.problem.connect(self._show_problem)
        self._operations.problem.connect(self._show_problem)
        self._operations.importing_changed.connect(self._on_importing_changed)
        self._operations.appeared.connect(self._table.select)
        self._operations.appeared.connect(lambda _: self._messages.settle("problem"))
        offer_undo(self._operations, self._messages)
        self._operations.done.connect(self._done.setText)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._operations.undo)
        self._update()

    def show_again(self) -> None:
        """Show it, with what there is now."""
        self._done.clear()
        self._messages.settle("problem")
        self._networks.refresh()
        self._operations.empty_trash()
        if not self.isVisible():
            room = self.screen().availableGeometry().size()
            self.resize(QSize(1120, 720).boundedTo(room - QSize(16, 48)))
            if self._networks.network is not None:
                self._table.select(self._networks.network.bundle.folder)
        self.show()
        self.raise_()
        self.activateWindow()
        self._table.setFocus()

    def _build(self) -> None:
        networks = Card(self.tr("Networks"))
        networks.body.addWidget(self._table, 1)
        buttons = [QToolButton() for _ in range(4)]
        actions = (self._use, self._rename, self._export, self._delete)
        for button, action in zip(buttons, actions, strict=True):
            button.setDefaultAction(action)
        networks.body.addLayout(row_of(*buttons, 1))
        left, both = QSplitter(Qt.Orientation.Vertical), QSplitter(Qt.Orientation.Horizontal)
        for splitter, parts in ((left, (networks, self._curves)), (both, (left, self._details))):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(12)
            for part in parts:
                splitter.addWidget(part)
        both.setStretchFactor(0, 1)
        both.setSizes([700, 360])
        left.setSizes([340, 260])
        self._progress.setRange(0, 0)  # nobody knows how long
        self._progress.setMaximumWidth(160)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._import.setText(self.tr("Import…"))
        self._import.setToolTip(
            self.tr("Take in a network that LogitDesk exported, or a Keras model that reads digits")
        )
        self._import.clicked.connect(self._ask_to_import)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        for push in (self._import, close):
            push.setAutoDefault(False)  # Enter belongs to the table
        foot = row_of((self._done, 1), self._progress, self._import, close)
        column = column_of(self._messages, (both, 1), foot, spacing=12)
        column.setContentsMargins(16, 16, 16, 12)
        self.setLayout(column)

    def _update(self) -> None:
        entry = self._table.entry()
        bundle = entry if isinstance(entry, Bundle) else None
        is_own = entry is not None and not is_shipped(entry.folder)
        self._use.setEnabled(bundle is not None and not self._networks.is_reading(bundle))
        self._rename.setEnabled(bundle is not None and is_own)
        self._export.setEnabled(bundle is not None)
        self._delete.setEnabled(is_own)
        bundles = self._table.bundles()
        self._details.show_entry(bundles[0] if entry is None and bundles else entry)
        self._curves.show_bundles(bundles)

    def _show_problem(self, problem: str) -> None:
        """Show it here or, when this was closed meanwhile, in the window."""
        if self.isVisible():
            self._done.clear()
            self._messages.say(problem, "problem")
        elif self.sender() is self._operations:
            self._networks.problem.emit(problem)

    def _choose(self) -> None:
        entry = self._table.entry()
        if isinstance(entry, Bundle):
            self._networks.choose_bundle(entry)

    def _ask_for_name(self) -> None:
        entry = self._table.entry()
        if isinstance(entry, Bundle):
            dialog = QInputDialog(self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.setWindowTitle(self.tr("Rename"))
            dialog.setLabelText(self.tr("Another name:"))
            dialog.setTextValue(entry.name)
            dialog.textValueSelected.connect(partial(self._operations.rename, entry))
            dialog.open()

    def _delete_selected(self) -> None:
        """Move the selected network to the trash; the focus goes to its neighbour."""
        entry = self._table.entry()
        if entry is not None:
            self._details.keep_note()
            self._table.setFocus()
            self._operations.delete(entry)

    def _ask_to_export(self) -> None:
        entry = self._table.entry()
        if isinstance(entry, Bundle):
            self._details.keep_note()  # it goes along
            self._files.ask_to_save(
                self.tr("Export “{network}”").format(network=entry.name),
                _UNFIT.sub("-", entry.name),
                {_KIND: SUFFIX.removeprefix(".")},
                lambda path: self._operations.export_to(entry, path),
            )  # fmt: skip

    def stop_import(self) -> None:
        """End an import that is under way: the window closes."""
        self._operations.stop_import()

    def _on_importing_changed(self, is_importing: bool) -> None:
        self._progress.setVisible(is_importing)
        self._import.setText(self.tr("Stop importing") if is_importing else self.tr("Import…"))
        self._done.setText(self.tr("Importing…") if is_importing else "")

    def _ask_to_import(self) -> None:
        if self._operations.is_importing:
            self._operations.stop_import()
            return
        title = self.tr("Import a network")
        self._files.ask_to_open(title, _TO_IMPORT, self._operations.import_from)

    def hideEvent(self, event: QHideEvent) -> None:
        self._details.keep_note()
        super().hideEvent(event)
