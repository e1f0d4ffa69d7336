"""The list of all networks, as a table has it, and how each was learned."""

import csv
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from logitdesk.library.bundle import HISTORY, Bundle
from logitdesk.library.library import BrokenBundle
from logitdesk.ui.formatting import DASH, short_count
from logitdesk.ui.library.text import local_time, share_text
from logitdesk.ui.networks import Entry, NetworkManager, architecture_title
from logitdesk.ui.theme import wrapped

Index = QModelIndex | QPersistentModelIndex

NAME: Final = 1
_COLUMNS: Final = (
    ("", "The network that reads the page now."),
    ("Name", "Double-click or press F2 to rename one of your own."),
    ("Architecture", "How the network is built."),
    ("MNIST", "How many of MNIST's 10,000 test digits it reads right."),
    ("Weights", "The numbers that training adjusts."),
    ("Made", "When it was trained."),
    ("From", "LogitDesk: it came with the program. You: trained here. Imported: from a file."),
)  # fmt: skip
_FIGURES: Final = (3, 4)
_ROLE: Final = Qt.ItemDataRole
_FLAG: Final = Qt.ItemFlag
_NONE: Final = QModelIndex()


class NetworkTableModel(QAbstractTableModel):
    """A row a network: shipped ones, a person's own, and those that cannot be used.

    Signals:
        rename_requested(object, str): the person typed another name for this bundle.
    """

    rename_requested = Signal(object, str)

    def __init__(self, networks: NetworkManager, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._networks = networks
        self._rows = _in_order(networks)
        networks.list_changed.connect(self._on_list_changed)
        networks.network_changed.connect(self._update_cells)

    def entry(self, row: int) -> Entry | None:
        """What a row shows; None where there is no such row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, folder: Path | None) -> int | None:
        """The row of the network in this folder, if there is one."""
        return next((row for row, one in enumerate(self._rows) if one.folder == folder), None)

    def _on_list_changed(self) -> None:
        """Insert and remove single rows, so that what is selected or edited stays so."""
        rows = _in_order(self._networks)
        after = [entry.folder for entry in rows]
        before = [entry.folder for entry in self._rows]
        if [one for one in before if one in after] != [one for one in after if one in before]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        for row in reversed(range(len(before))):
            if before[row] not in after:
                self.beginRemoveRows(_NONE, row, row)
                del self._rows[row]
                self.endRemoveRows()
        for row, entry in enumerate(rows):
            if row == len(self._rows) or self._rows[row].folder != entry.folder:
                self.beginInsertRows(_NONE, row, row)
                self._rows.insert(row, entry)
                self.endInsertRows()
        self._rows = rows
        self._update_cells()

    def _update_cells(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(_COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # What Qt calls.

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        return _of_role(role, section, *_COLUMNS[section])

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry, column = self._rows[index.row()], index.column()
        if isinstance(entry, BrokenBundle):
            cells = ["", entry.folder.name, *[DASH] * 4, "cannot be used"]
            return _of_role(role, column, cells[column], entry.problem)
        if role == _ROLE.EditRole:
            return entry.name
        return _of_role(role, column, self._cells(entry)[column], entry.name)

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        """Ask for another name; the cell shows it when the network has it."""
        entry = self._rows[index.row()]
        if role == _ROLE.EditRole and isinstance(entry, Bundle) and str(value) != entry.name:
            self.rename_requested.emit(entry, str(value))
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _FLAG.NoItemFlags
        flags = _FLAG.ItemIsEnabled | _FLAG.ItemIsSelectable | _FLAG.ItemNeverHasChildren
        entry = self._rows[index.row()]
        if index.column() == NAME and isinstance(entry, Bundle) and not entry.is_shipped:
            flags |= _FLAG.ItemIsEditable
        return flags

    def _cells(self, bundle: Bundle) -> list[str]:
        card = bundle.card
        accuracy = card.measured.get("mnist", {}).get("accuracy")
        return [
            "reads now" if self._networks.is_reading(bundle) else "",
            bundle.name,
            architecture_title(card.architecture),
            DASH if accuracy is None else share_text(accuracy),
            short_count(card.weights),
            local_time(card.created),
            "LogitDesk" if bundle.is_shipped else "imported" if card.imported else "you",
        ]


def read_history(bundle: Bundle) -> Mapping[str, Sequence[float]]:
    """Read how a network was learned, an epoch a row; empty where its bundle does not say.

    The columns are "epoch", "loss", "validation_loss", "accuracy" and "validation_accuracy".
    """
    columns = ("epoch", "loss", "validation_loss", "accuracy", "validation_accuracy")
    with suppress(OSError, ValueError, KeyError, TypeError, csv.Error):
        with (bundle.folder / HISTORY).open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        return {column: [float(row[column]) for row in rows] for column in columns}
    return {}


def _in_order(networks: NetworkManager) -> list[Entry]:
    broken = [entry for entry in networks.entries if isinstance(entry, BrokenBundle)]
    return [*networks.shipped, *networks.own, *broken]


def _of_role(role: int, column: int, text: str, tip: str) -> Any:
    if role == _ROLE.DisplayRole:
        return text
    if role == _ROLE.TextAlignmentRole:
        side = Qt.AlignmentFlag.AlignRight if column in _FIGURES else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
    return wrapped(tip) if role == _ROLE.ToolTipRole else None
