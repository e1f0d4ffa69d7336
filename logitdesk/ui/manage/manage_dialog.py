"""The window in which networks are managed."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from logitdesk.library.archive import SUFFIX
from logitdesk.library.bundle import Bundle, is_shipped
from logitdesk.ui.manage.library_work import LibraryWork
from logitdesk.ui.manage.network_details import NetworkDetails
from logitdesk.ui.manage.network_list import NetworkList
from logitdesk.ui.manage.network_table import NetworkTable
from logitdesk.ui.manage.undo_bar import UndoBar
from logitdesk.ui.message_bar import MessageBar
from logitdesk.ui.networks import NetworkManager
from logitdesk.ui.theme import quiet_label
from logitdesk.ui.widgets import Card

_FILTER: Final = f"Networks of LogitDesk (*{SUFFIX})"


class ManageDialog(QDialog):
    """All networks in a list, what is known of the selected one, and what can be done with it.

    It stays open beside the window. All methods run on the window's thread.
    """

    def __init__(self, networks: NetworkManager, window: QWidget) -> None:
        super().__init__(window)
        self._networks = networks
        self._folder = str(Path.home())
        self.work = LibraryWork(networks, self)
        self._messages = MessageBar()
        self._list = NetworkList(networks, self)
        self.table = NetworkTable(self._list)
        self.details = NetworkDetails()
        self._none = quiet_label("No networks of your own yet: Model ▸ Retrain… makes one.")
        self._done = quiet_label("")
        self.setWindowTitle("Networks")
        self._make_buttons()
        self._put_together()
        self._connect()
        self._follow()

    def open_again(self) -> None:
        """Show it, with what there is now."""
        self._done.clear()
        self._messages.clear()
        self._networks.refresh()
        self.work.tidy_up()
        if not self.isVisible() and self._networks.network is not None:
            self.table.select(self._networks.network.bundle.folder)
        self.show()
        self.raise_()
        self.activateWindow()
        self.table.setFocus()

    def _make_buttons(self) -> None:
        self.use = _button("Use", "Have this network read the page (Enter)", self._use)
        self.rename = _button("Rename", "Give it another name (F2)", self.table.rename)
        self.export = _button(
            "Export…", "Write it into one file, to keep or to give away", self._choose_export
        )
        self.delete = _button(
            "Delete", "Move it to the trash; Undo brings it back (Del)", self._delete
        )
        self.take_in = _button(
            "Import…", "Take in a network from a file that LogitDesk exported", self._choose_import
        )

    def _put_together(self) -> None:
        networks = Card("Networks", "● reads the page, ○ is in use")
        networks.body.addWidget(self.table, 1)
        networks.body.addWidget(self._none)
        networks.body.addWidget(UndoBar(self.work))
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(16)
        both.addWidget(networks)
        both.addWidget(self.details)
        both.setStretchFactor(0, 1)
        both.setSizes([720, 330])
        row = QHBoxLayout()
        for button in (self.use, self.rename, self.export, self.delete):
            row.addWidget(button)
        row.addWidget(self._done, 1)
        for button in (self.take_in, _button("Close", "Esc", self.close)):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._messages)
        column.addWidget(both, 1)
        column.addLayout(row)
        self.resize(QSize(1100, 640))

    def _connect(self) -> None:
        self.table.selected.connect(self._follow)
        self.table.use_asked.connect(self._use)
        self.table.delete_asked.connect(self._delete)
        self._list.rename_asked.connect(self.work.rename)
        self.details.note_written.connect(self.work.annotate)
        self._networks.list_changed.connect(self._follow)
        self.work.came.connect(self.table.select)
        self.work.came.connect(self._messages.clear)  # what could not be done before has been now
        self.work.noted.connect(self.details.forget_typed)
        self.work.done.connect(self._done.setText)
        self.work.problem.connect(self._tell)
        self._networks.problem.connect(self._tell_here)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self.work.undo)

    def _follow(self) -> None:
        entry, network = self.table.entry(), self._networks.network
        bundle = entry if isinstance(entry, Bundle) else None
        is_own = entry is not None and not is_shipped(entry.folder)
        reads = network is not None and bundle is not None and network.bundle == bundle
        self.use.setEnabled(bundle is not None and not reads)
        self.rename.setEnabled(bundle is not None and is_own)
        self.export.setEnabled(bundle is not None)
        self.delete.setEnabled(is_own)
        self._none.setVisible(all(one.is_shipped for one in self._networks.bundles))
        self.details.show_entry(entry)

    def _tell(self, problem: str) -> None:
        """Say what could not be done here or, when this was closed meanwhile, in the window."""
        self._done.clear()
        if self.isVisible():
            self._tell_here(problem)
        else:
            self._networks.problem.emit(problem)

    def _tell_here(self, problem: str) -> None:
        if self.isVisible():
            self._messages.say(problem)

    def _use(self) -> None:
        entry = self.table.entry()
        if isinstance(entry, Bundle):
            self._networks.choose_bundle(entry)

    def _delete(self) -> None:
        entry = self.table.entry()
        if entry is not None and self.delete.isEnabled():
            self.details.keep_note()
            self.work.delete(entry)

    def _choose_export(self) -> None:
        entry = self.table.entry()
        if not isinstance(entry, Bundle):
            return
        self.details.keep_note()  # it goes along
        dialog = self._file_dialog(f"Export “{entry.name}”")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(entry.folder.name)
        dialog.fileSelected.connect(lambda name: self.work.export_to(entry, Path(name)))
        dialog.open()

    def _choose_import(self) -> None:
        dialog = self._file_dialog("Import a network")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.work.import_from(Path(name)))
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, self._folder)
        dialog.setNameFilters([_FILTER, "All files (*)"])
        dialog.fileSelected.connect(self._remember_folder)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _remember_folder(self, file: str) -> None:
        self._folder = str(Path(file).parent)

    # What Qt calls.

    def changeEvent(self, event: QEvent) -> None:
        """Look at the networks again when a person comes back from another window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._networks.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed."""
        self.details.keep_note()
        super().hideEvent(event)


def _button(text: str, tip: str, slot: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)  # Enter belongs to the table
    button.clicked.connect(lambda _checked: slot())
    return button
