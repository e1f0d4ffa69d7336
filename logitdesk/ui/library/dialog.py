"""The window in which networks are managed."""

import re
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
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from logitdesk.library.archive import SUFFIX
from logitdesk.library.bundle import Bundle, is_shipped
from logitdesk.ui.library.details import LearningCurves, NetworkDetails
from logitdesk.ui.library.operations import LibraryOperations, UndoBar
from logitdesk.ui.library.table import NetworkTable
from logitdesk.ui.networks import NetworkManager
from logitdesk.ui.theme import ThemeManager, quiet_label
from logitdesk.ui.widgets import Card, MessageBar

_FILTER: Final = f"Networks of LogitDesk (*{SUFFIX})"
_UNFIT: Final = re.compile(r'[\\/:*?"<>|]')  # for a file's name


class LibraryDialog(QDialog):
    """All networks, what is known of those selected, and what can be done; beside the window."""

    def __init__(self, networks: NetworkManager, themes: ThemeManager, window: QWidget) -> None:
        super().__init__(window)
        self._networks = networks
        self._last_folder = str(Path.home())
        self._operations = LibraryOperations(networks, self)
        self._messages = MessageBar()
        self.table = NetworkTable(networks)
        self._details = NetworkDetails()
        self._curves = LearningCurves(themes)
        self._done = quiet_label("")
        self.setWindowTitle("Networks")
        add = self.table.add_action
        self._use = add("Use", "Have this network read the page", "Return Enter", self.use)
        self._rename = add("Rename", "Give it another name", "F2", self.table.rename)
        self._export = add("Export…", "Write it into one file", "", self._choose_export)
        self._delete = add("Delete", "Move it to the trash", "Del Backspace", self.delete)
        self._build()
        self.table.selection_changed.connect(self._update)
        self.table.rename_requested.connect(self._operations.rename)
        self._details.note_written.connect(self._operations.annotate)
        networks.problem.connect(self._show_problem_here)
        self._operations.appeared.connect(self.table.select)
        self._operations.appeared.connect(self._messages.clear)  # a former problem is over
        self._operations.annotated.connect(self._details.on_note_kept)
        self._operations.done.connect(self._done.setText)
        self._operations.problem.connect(self._show_problem)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._operations.undo)
        self._update()

    def show_again(self) -> None:
        """Show it, with what there is now."""
        self._done.clear()
        self._messages.clear()
        self._networks.refresh()
        self._operations.empty_trash()
        if not self.isVisible():
            room = self.screen().availableGeometry().size()
            self.resize(QSize(1120, 720).boundedTo(room - QSize(16, 48)))
            if self._networks.network is not None:
                self.table.select(self._networks.network.bundle.folder)
        self.show()
        self.raise_()
        self.activateWindow()
        self.table.setFocus()

    def use(self) -> None:
        """Have the selected network read the page."""
        entry = self.table.entry()
        if isinstance(entry, Bundle):
            self._networks.choose_bundle(entry)

    def delete(self) -> None:
        """Move the selected network to the trash; the focus goes to its neighbour."""
        entry = self.table.entry()
        if entry is not None:
            self._details.keep_note()
            self.table.setFocus()
            self._operations.delete(entry)

    def _build(self) -> None:
        networks = Card("Networks")
        networks.body.addWidget(self.table, 1)
        networks.body.addWidget(UndoBar(self._operations))
        buttons = QHBoxLayout()
        for action in (self._use, self._rename, self._export, self._delete):
            button = QToolButton()
            button.setDefaultAction(action)
            buttons.addWidget(button)
        buttons.addStretch()
        networks.body.addLayout(buttons)
        left = QSplitter(Qt.Orientation.Vertical)
        both = QSplitter(Qt.Orientation.Horizontal)
        for splitter, parts in ((left, (networks, self._curves)), (both, (left, self._details))):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(12)
            for part in parts:
                splitter.addWidget(part)
        both.setStretchFactor(0, 1)
        both.setSizes([700, 360])
        left.setSizes([340, 260])
        foot = QHBoxLayout()
        foot.addWidget(self._done, 1)
        foot.addWidget(
            _button("Import…", "Take in a network that LogitDesk exported", self._choose_import)
        )
        foot.addWidget(_button("Close", "Esc", self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._messages)
        column.addWidget(both, 1)
        column.addLayout(foot)

    def _update(self) -> None:
        entry = self.table.entry()
        bundle = entry if isinstance(entry, Bundle) else None
        is_own = entry is not None and not is_shipped(entry.folder)
        self._use.setEnabled(bundle is not None and not self._networks.is_reading(bundle))
        self._rename.setEnabled(bundle is not None and is_own)
        self._export.setEnabled(bundle is not None)
        self._delete.setEnabled(is_own)
        bundles = self.table.bundles()
        self._details.show_entry(bundles[0] if entry is None and bundles else entry)
        self._curves.show_bundles(bundles)

    def _show_problem(self, problem: str) -> None:
        """Show it here or, when this was closed meanwhile, in the window."""
        self._done.clear()
        if self.isVisible():
            self._show_problem_here(problem)
        else:
            self._networks.problem.emit(problem)

    def _show_problem_here(self, problem: str) -> None:
        if self.isVisible():
            self._messages.say(problem)

    def _choose_export(self) -> None:
        entry = self.table.entry()
        if not isinstance(entry, Bundle):
            return
        self._details.keep_note()  # it goes along
        dialog = self._file_dialog(f"Export “{entry.name}”")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(_UNFIT.sub("-", entry.name))
        dialog.fileSelected.connect(lambda name: self._operations.export_to(entry, Path(name)))
        dialog.open()

    def _choose_import(self) -> None:
        dialog = self._file_dialog("Import a network")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._operations.import_from(Path(name)))
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, self._last_folder)
        dialog.setNameFilters([_FILTER, "All files (*)"])
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _on_file_selected(self, file: str) -> None:
        self._last_folder = str(Path(file).parent)

    def changeEvent(self, event: QEvent) -> None:
        """Look at the networks again when a person comes back from another window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._networks.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self._details.keep_note()
        super().hideEvent(event)


def _button(text: str, tip: str, slot: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)  # Enter belongs to the table
    button.clicked.connect(lambda _checked: slot())
    return button
