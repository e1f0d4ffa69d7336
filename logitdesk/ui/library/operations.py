"""What a person does to networks on the disk, and taking back a deletion."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from logitdesk import paths
from logitdesk.inference.evidence import EvidenceGraph
from logitdesk.inference.network import Network
from logitdesk.library import library
from logitdesk.library.archive import export_bundle, import_bundle
from logitdesk.library.bundle import Bundle
from logitdesk.library.library import Deleted
from logitdesk.ui.networks import Entry, NetworkManager

T = TypeVar("T")


@dataclass(frozen=True)
class Deletion:
    """A deletion that can be undone, and whether the network read the page until then."""

    deleted: Deleted
    was_reading: bool


class LibraryOperations(QObject):
    """Changes networks on the disk in the background, one thing after the other.

    Signals:
        appeared(object): the folder of what was changed, brought back or imported: to be shown.
        annotated(object, str): the network in this folder has this note now.
        done(str): a few words on what was done.
        problem(str): a sentence on what could not be done; the list is read anew.
        deletion_changed(): `deletion` is another.
    """

    appeared = Signal(object)
    annotated = Signal(object, str)
    done = Signal(str)
    problem = Signal(str)
    deletion_changed = Signal()

    def __init__(self, networks: NetworkManager, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._networks = networks
        self._deletions: list[Deletion] = []

    @property
    def deletion(self) -> Deletion | None:
        """The deletion that `undo` takes back."""
        return self._deletions[-1] if self._deletions else None

    def empty_trash(self) -> None:
        """Remove what has lain in the trash for a month."""
        self._do(lambda: library.empty_trash(paths.user_models()), lambda _: None)

    def rename(self, bundle: Bundle, name: str) -> None:
        self._do(lambda: library.rename(bundle, name), self._show)

    def annotate(self, bundle: Bundle, note: str) -> None:
        """Keep a note on a network."""
        self._do(
            lambda: library.annotate(bundle, note),
            lambda _: self.annotated.emit(bundle.folder, note),
        )

    def delete(self, entry: Entry) -> None:
        """Move a network to the trash."""
        was_reading = isinstance(entry, Bundle) and self._networks.is_reading(entry)

        def on_deleted(deleted: Deleted) -> None:
            self._deletions.append(Deletion(deleted, was_reading))
            self.deletion_changed.emit()

        self._do(lambda: library.delete(entry), on_deleted)

    def undo(self) -> None:
        """Bring back what was deleted last, and have it read again if it did."""
        if not self._deletions:
            return
        deletion = self._deletions.pop()
        self.deletion_changed.emit()

        def on_back(entry: Entry) -> None:
            self._show(entry)
            if deletion.was_reading and isinstance(entry, Bundle):
                self._networks.choose_bundle(entry)

        self._do(lambda: library.undelete(deletion.deleted), on_back)

    def forget_deletions(self) -> None:
        """Offer no more to undo what was deleted; it stays in the trash."""
        self._deletions.clear()
        self.deletion_changed.emit()

    def export_to(self, bundle: Bundle, path: Path) -> None:
        """Write a network into one file."""

        def on_exported(_: None) -> None:
            self.done.emit(f"Exported “{bundle.name}” to {path.name}")

        self._do(lambda: export_bundle(bundle, path), on_exported)

    def import_from(self, path: Path) -> None:
        """Take the network in a file into a person's own."""

        def on_imported(bundle: Bundle) -> None:
            self._show(bundle)
            self.done.emit(f"Imported “{bundle.name}”")

        networks = self._networks.library
        self._do(lambda: import_bundle(path, paths.user_models(), networks, _load_all), on_imported)

    def _show(self, entry: Entry) -> None:
        self.appeared.emit(entry.folder)

    def _do(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._networks.change(work, then, self.problem.emit)


def _load_all(bundle: Bundle) -> None:
    """Load all of a bundle that runs live; raises `UserError` if some of it does not."""
    Network(bundle)
    evidence = bundle.evidence_bytes()
    if evidence is not None:
        EvidenceGraph(evidence, bundle.tflite_bytes())


class UndoBar(QFrame):
    """Says what was deleted last and brings it back; hidden when there is nothing."""

    def __init__(self, operations: LibraryOperations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)  # a name may look like HTML
        undo = QPushButton("Undo")
        undo.setAutoDefault(False)
        undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves it where it is
        undo.setToolTip("Bring it back; it stays in the trash for 30 days")
        undo.clicked.connect(operations.undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.addWidget(self._label, 1)
        row.addWidget(undo)
        operations.deletion_changed.connect(self._on_deletion_changed)
        self._on_deletion_changed()

    def _on_deletion_changed(self) -> None:
        deletion = self._operations.deletion
        self.setVisible(deletion is not None)
        if deletion is not None:
            self._label.setText(f"Deleted “{deletion.deleted.name}”.")
