"""The menu of the files that were opened or saved last."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QMenu, QWidget

from logitdesk.ui.document_io import DocumentIO
from logitdesk.ui.settings import Settings

_MOST: Final = 9  # each has a key of its own in the menu
_NAME: Final = "recent"


class RecentFiles(QMenu):
    """Offers them, the newest first; what cannot be opened any more is taken out."""

    def __init__(self, settings: Settings, documents: DocumentIO, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._documents = settings, documents
        self.setTitle(self.tr("Open &recent"))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)
        documents.file_used.connect(self._add)
        documents.file_refused.connect(self._remove)
        self._set(settings.texts(_NAME))

    def _fill(self) -> None:
        """Only now: another window may have opened some."""
        self.clear()
        for number, file in enumerate(map(Path, self._settings.texts(_NAME)), start=1):
            entry = self.addAction(f"&{number}  {file.name.replace('&', '&&')}")
            entry.setToolTip(str(file))
            entry.triggered.connect(partial(self._documents.open_path, file))
        self.addSeparator()
        self.addAction(self.tr("&Clear this list")).triggered.connect(partial(self._set, []))

    def _add(self, file: Path) -> None:
        self._remove(file)
        self._set([str(file), *self._settings.texts(_NAME)][:_MOST])

    def _remove(self, file: Path) -> None:
        self._set([one for one in self._settings.texts(_NAME) if Path(one).absolute() != file])

    def _set(self, files: list[str]) -> None:
        if files != self._settings.texts(_NAME):
            self._settings.set(_NAME, files)
        self.setEnabled(bool(files))
