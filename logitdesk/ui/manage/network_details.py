"""What is known of one network, and the person's note on it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from logitdesk.library.bundle import Bundle
from logitdesk.library.card import Card as NetworkCard
from logitdesk.ui.manage.facts import facts_of
from logitdesk.ui.networks import Entry
from logitdesk.ui.theme import quiet_label, title_label
from logitdesk.ui.widgets import Card

CALM_MS: Final = 1000
"""How long a note must be left alone before it is kept."""


class NetworkDetails(Card):
    """A network's card in words, or what is wrong with it; and its note.

    A note is kept when it is left, or has been left alone for a second. What was typed and could
    not be kept is there again when its network is selected. All methods run on the window's thread.

    Signals:
        note_written(object, str): this bundle's note is to be kept.
    """

    note_written = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._entry: Entry | None = None
        self._typed: dict[Path, str] = {}
        self._name = title_label("")
        self._name.setWordWrap(True)
        self._facts = QWidget()
        self._grid = QGridLayout(self._facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self._problem = _text("")
        self._note_title = quiet_label("Note")
        self.note = QPlainTextEdit()
        self.note.setAccessibleName("Note")
        self.note.setTabChangesFocus(True)
        self.note.installEventFilter(self)
        self.note.textChanged.connect(self._remember_typed)
        self._folder = QPushButton("Open folder")
        self._folder.setAutoDefault(False)
        self._folder.setToolTip("Show the network's files in the system's own file manager")
        self._folder.clicked.connect(self._open_folder)
        self._timer = QTimer(self, singleShot=True, interval=CALM_MS)
        self._timer.timeout.connect(self.keep_note)
        for widget in (self._name, self._facts, self._problem, self._note_title):
            self.body.addWidget(widget)
        self.body.addWidget(self.note, 1)
        self.body.addStretch()  # takes the note's place where there is none
        self.body.addWidget(self._folder, alignment=Qt.AlignmentFlag.AlignLeft)
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Show another network, or the same one as it is now."""
        if entry is None or self._entry is None or entry.folder != self._entry.folder:
            self.keep_note()
        self._entry = entry
        bundle = entry if isinstance(entry, Bundle) else None
        self._facts.setVisible(bundle is not None)
        self._problem.setVisible(bundle is None)
        for part in (self.note, self._note_title):
            part.setVisible(bundle is not None)
        self._folder.setEnabled(entry is not None)
        if bundle is not None:
            self._name.setText(bundle.name)
            self._show_facts(bundle.card)
            self._show_note(bundle)
        elif entry is not None and not isinstance(entry, Bundle):
            self._name.setText(entry.folder.name)
            self._problem.setText(entry.problem)
        else:
            self._name.setText("")
            self._problem.setText("There is no network. Install LogitDesk again, or import one.")

    def keep_note(self) -> None:
        """Have the note kept now, if it was changed."""
        self._timer.stop()
        entry = self._entry
        if isinstance(entry, Bundle) and entry.folder in self._typed:
            self.note_written.emit(entry, self._typed[entry.folder])

    def forget_typed(self, folder: Path, note: str) -> None:
        """What was typed is kept: from now on the card has it, which another window may change."""
        if self._typed.get(folder) == note:
            del self._typed[folder]

    def _show_note(self, bundle: Bundle) -> None:
        text = self._typed.get(bundle.folder, bundle.card.note)
        self.note.setReadOnly(bundle.is_shipped)
        self.note.setPlaceholderText(
            "It came with LogitDesk and stays as it is." if bundle.is_shipped else "In your words"
        )
        if self.note.toPlainText() != text:
            self.note.blockSignals(True)  # this is not typed
            self.note.setPlainText(text)
            self.note.blockSignals(False)

    def _remember_typed(self) -> None:
        if isinstance(self._entry, Bundle):
            self._typed[self._entry.folder] = self.note.toPlainText()
            self._timer.start()

    def _show_facts(self, card: NetworkCard) -> None:
        for label in self._facts.findChildren(QLabel):
            label.hide()
            self._grid.removeWidget(label)
            label.deleteLater()
        for row, (title, fact) in enumerate(facts_of(card).items()):
            self._grid.addWidget(quiet_label(title), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(_text(fact), row, 1)

    def _open_folder(self) -> None:
        if self._entry is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._entry.folder)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the note when it is left."""
        if watched is self.note and event.type() == QEvent.Type.FocusOut:
            self.keep_note()
        return super().eventFilter(watched, event)


def _text(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
