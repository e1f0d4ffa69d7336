"""What a person does to networks on the disk, from the window."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from logitdesk import paths
from logitdesk.inference.evidence import EvidenceGraph
from logitdesk.inference.network import Network
from logitdesk.library import library as keeping
from logitdesk.library.archive import export_bundle, import_bundle
from logitdesk.library.bundle import Bundle
from logitdesk.library.library import Deleted
from logitdesk.ui.networks import Entry, NetworkManager

T = TypeVar("T")


@dataclass(frozen=True)
class Undoable:
    """A deletion that can be undone.

    Attributes:
        deleted: what lies in the trash.
        was_reading: whether it read the page until then.
    """

    deleted: Deleted
    was_reading: bool


class LibraryWork(QObject):
    """Works in the background, one thing after the other; its methods run on the window's thread.

    Signals:
        came(object): the folder of what was changed, brought back or imported: to be shown.
        noted(object, str): the network in this folder has this note now.
        done(str): a few words on what was done.
        problem(str): a sentence for the person on what could not be done; the list is read anew.
        undoable_changed(): `undoable` is another.
    """

    came = Signal(object)
    noted = Signal(object, str)
    done = Signal(str)
    problem = Signal(str)
    undoable_changed = Signal()

    def __init__(self, networks: NetworkManager, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._networks = networks
        self._deletions: list[Undoable] = []

    @property
    def undoable(self) -> Undoable | None:
        """The deletion that `undo` takes back."""
        return self._deletions[-1] if self._deletions else None

    def tidy_up(self) -> None:
        """Empty the trash of what has lain there for a month."""
        self._do(lambda: keeping.empty_trash(paths.user_models()), lambda _: None)

    def rename(self, bundle: Bundle, name: str) -> None:
        """Give a network another name."""
        self._do(lambda: keeping.rename(bundle, name), self._show)

    def annotate(self, bundle: Bundle, note: str) -> None:
        """Keep a note on a network."""
        self._do(
            lambda: keeping.annotate(bundle, note),
            lambda _: self.noted.emit(bundle.folder, note),
        )

    def delete(self, entry: Entry) -> None:
        """Move a network to the trash."""
        network = self._networks.network
        was_reading = network is not None and network.bundle.folder == entry.folder

        def deleted(what: Deleted) -> None:
            self._deletions.append(Undoable(what, was_reading))
            self.undoable_changed.emit()

        self._do(lambda: keeping.delete(entry), deleted)

    def undo(self) -> None:
        """Bring back what was deleted last, and have it read again if it did."""
        if not self._deletions:
            return
        undoable = self._deletions.pop()
        self.undoable_changed.emit()

        def back(entry: Entry) -> None:
            self._show(entry)
            if undoable.was_reading and isinstance(entry, Bundle):
                self._networks.choose_bundle(entry)

        self._do(lambda: keeping.undelete(undoable.deleted), back)

    def forget_deletions(self) -> None:
        """Offer no more to undo what was deleted; it stays in the trash."""
        self._deletions.clear()
        self.undoable_changed.emit()

    def export_to(self, bundle: Bundle, path: Path) -> None:
        """Write a network into one file."""

        def exported(_: None) -> None:
            self.done.emit(f"Exported “{bundle.name}” to {path.name}")

        self._do(lambda: export_bundle(bundle, path), exported)

    def import_from(self, path: Path) -> None:
        """Take the network in a file into a person's own."""

        def imported(bundle: Bundle) -> None:
            self._show(bundle)
            self.done.emit(f"Imported “{bundle.name}”")

        library = self._networks.library
        self._do(lambda: import_bundle(path, paths.user_models(), library, _try_out), imported)

    def _show(self, entry: Entry) -> None:
        self.came.emit(entry.folder)

    def _do(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._networks.change(work, then, self.problem.emit)


def _try_out(bundle: Bundle) -> None:
    """Load all of a bundle that runs live.

    Raises:
        UserError: some of it does not run.
    """
    Network(bundle)
    evidence = bundle.evidence_bytes()
    if evidence is not None:
        EvidenceGraph(evidence, bundle.tflite_bytes())
