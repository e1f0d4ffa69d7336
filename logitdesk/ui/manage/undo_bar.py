"""What was deleted last, and how to have it back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from logitdesk.ui.manage.library_work import LibraryWork


class UndoBar(QFrame):
    """A line with a button, while there is something to bring back.

    All methods run on the window's thread.
    """

    def __init__(self, work: LibraryWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)  # a name may look like HTML
        undo = QPushButton("Undo")
        undo.setAutoDefault(False)
        undo.setToolTip("Bring it back; it stays in the trash for 30 days")
        undo.clicked.connect(work.undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.addWidget(self._label)
        row.addStretch()
        row.addWidget(undo)
        work.undoable_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        undoable = self._work.undoable
        self.setVisible(undoable is not None)
        if undoable is not None:
            self._label.setText(f"Deleted “{undoable.deleted.name}”.")
