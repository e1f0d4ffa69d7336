"""Changes to networks on the disk, and taking back a deletion."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from logitdesk import paths
from logitdesk.library import library
from logitdesk.library.archive import export_bundle
from logitdesk.library.bundle import Bundle
from logitdesk.library.files import reason
from logitdesk.library.library import Deleted
from logitdesk.training.messages import Failed, FinalMessage, Imported, Message
from logitdesk.training.request import ImportNetwork
from logitdesk.ui.language import translated
from logitdesk.ui.networks import Entry, NetworkManager
from logitdesk.ui.training.process import TrainingProcess
from logitdesk.ui.widgets import MessageBar

T = TypeVar("T")


class LibraryOperations(QObject):
    """Changes networks on the disk in the background, one thing after the other.

    Signals:
        appeared(object): the folder of what was changed, brought back or imported: to be shown.
        done(str): a few words on what was done.
        importing_changed(bool): a file is being imported, or no longer.
        problem(str): a sentence on what could not be done; the list is read anew.
        deletion_changed(str): `undo` brings back the network of this name; empty for none.
    """

    appeared = Signal(object)
    done = Signal(str)
    problem = Signal(str)
    deletion_changed = Signal(str)
    importing_changed = Signal(bool)

    def __init__(self, networks: NetworkManager, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._networks = networks
        self._process: TrainingProcess | None = None
        self._answer: FinalMessage | None = None
        self._deletions: list[tuple[Deleted, bool]] = []  # and whether it read the page

    def empty_trash(self) -> None:
        """Remove what has lain in the trash for a month."""
        self._do(lambda: library.empty_trash(paths.user_models()))

    def rename(self, bundle: Bundle, name: str) -> None:
        self._do(lambda: library.rename(bundle, name), lambda one: self.appeared.emit(one.folder))

    def annotate(self, bundle: Bundle, note: str) -> None:
        """Keep a note on a network."""
        self._do(lambda: library.annotate(bundle, note))

    def delete(self, entry: Entry) -> None:
        """Move a network to the trash."""
        was_reading = isinstance(entry, Bundle) and self._networks.is_reading(entry)

        def on_deleted(deleted: Deleted) -> None:
            self._deletions.append((deleted, was_reading))
            self._tell_deletion()

        self._do(lambda: library.delete(entry), on_deleted)

    def undo(self) -> None:
        """Bring back what was deleted last, and have it read again if it did."""
        if not self._deletions:
            return
        deleted, was_reading = self._deletions.pop()
        self._tell_deletion()

        def on_back(entry: Entry) -> None:
            self.appeared.emit(entry.folder)
            if was_reading and isinstance(entry, Bundle):
                self._networks.choose_bundle(entry)

        self._do(lambda: library.undelete(deleted), on_back)

    def export_to(self, bundle: Bundle, path: Path) -> None:
        """Write a network into one file."""
        text = self.tr("Exported “{network}” to {file}")
        text = text.format(network=bundle.name, file=path.name)
        self._do(lambda: export_bundle(bundle, path), lambda _: self.done.emit(text))

    @property
    def is_importing(self) -> bool:
        return self._process is not None

    def import_from(self, path: Path) -> None:
        """Take the network in a file into a person's own, in a process with TensorFlow."""
        if self.is_importing:
            return
        request = ImportNetwork(str(path))
        try:
            process = TrainingProcess.started(request, self._on_received, self._on_ended, self)
        except OSError as error:
            text = self.tr("The import could not be started: {reason}. Try again.")
            self.problem.emit(text.format(reason=translated(reason(error))))
            return
        self._process, self._answer = process, None
        self.importing_changed.emit(True)

    def stop_import(self) -> None:
        """End an import, if there is one, and wait until its process is gone."""
        if self._process is not None:
            self._process.close()
            self._process.deleteLater()
            self._process = None
            self.importing_changed.emit(False)

    def _on_received(self, message: Message) -> None:
        if self.sender() is self._process and isinstance(message, FinalMessage):
            self._answer = message

    def _on_ended(self, problem: str) -> None:
        if self.sender() is not self._process:
            return
        self.stop_import()
        match self._answer:
            case Imported(name, folder):

                def on_listed(_: None) -> None:
                    self.appeared.emit(Path(folder))
                    self.done.emit(self.tr("Imported “{network}”").format(network=name))

                self._do(lambda: None, on_listed)
            case Failed(problem):
                self.problem.emit(translated(problem))
            case _:
                self.problem.emit(problem)

    def _do(self, work: Callable[[], T], then: Callable[[T], None] = lambda _: None) -> None:
        self._networks.change(work, then, self.problem.emit)

    def _tell_deletion(self) -> None:
        self.deletion_changed.emit(self._deletions[-1][0].name if self._deletions else "")


def offer_undo(operations: LibraryOperations, messages: MessageBar) -> None:
    """Have a message say what was deleted last, and bring it back if asked to."""
    translate = QCoreApplication.translate

    def on_deletion_changed(name: str) -> None:
        messages.settle("deleted")
        if name:
            text = translate("LibraryOperations", "Deleted “{network}”.").format(network=name)
            back = translate("LibraryOperations", "Undo")
            messages.say(text, "deleted", back, operations.undo)

    operations.deletion_changed.connect(on_deletion_changed)
