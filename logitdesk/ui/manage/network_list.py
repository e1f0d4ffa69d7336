"""The list of all networks, as a table has it."""

from collections.abc import Sequence
from datetime import datetime
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

from logitdesk.library.bundle import Bundle
from logitdesk.library.library import BrokenBundle
from logitdesk.ui.formatting import DASH, short_count
from logitdesk.ui.networks import Entry, NetworkManager, architecture_title
from logitdesk.ui.theme import wrapped

Index = QModelIndex | QPersistentModelIndex

USE, NAME = 0, 1
_TITLES: Final = ("", "Name", "Architecture", "MNIST", "Weights", "Made", "From")
_TIPS: Final = (
    "● reads the page now; ○ is what its part of the switch stands for.",
    "Double-click or press F2 to rename one of your own.",
    "How the network is built.",
    "How many of MNIST's 10,000 test digits it reads right.",
    "The numbers that training adjusts.",
    "When it was trained.",
    "LogitDesk, for those that came with it and stay as they are; you, for your own.",
)
_RIGHT: Final = (3, 4)
"""The columns of figures."""
_FLAG: Final = Qt.ItemFlag
_NO_INDEX: Final = QModelIndex()


class NetworkList(QAbstractTableModel):
    """A row a network: shipped ones, a person's own, and those that cannot be used.

    All methods run on the window's thread.

    Signals:
        rename_asked(object, str): the person typed another name for this bundle.
    """

    rename_asked = Signal(object, str)

    def __init__(self, networks: NetworkManager, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._networks = networks
        self._rows: list[Entry] = _in_order(networks)
        networks.list_changed.connect(self._follow_shelf)
        networks.network_changed.connect(self._tell_all)

    def entry(self, row: int) -> Entry:
        """What a row shows."""
        return self._rows[row]

    def row_of(self, folder: Path | None) -> int | None:
        """The row of the network in this folder, if there is one."""
        folders = _folders(self._rows)
        return folders.index(folder) if folder in folders else None

    def _follow_shelf(self) -> None:
        rows = _in_order(self._networks)
        before, after = _folders(self._rows), _folders(rows)
        if [one for one in before if one in after] == [one for one in after if one in before]:
            self._remove_all_but(after)
            self._insert(rows)  # row by row, and what is selected or edited stays so
            self._rows = rows
            self._tell_all()
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def _remove_all_but(self, folders: Sequence[Path]) -> None:
        for row in reversed(range(len(self._rows))):
            if self._rows[row].folder not in folders:
                self.beginRemoveRows(_NO_INDEX, row, row)
                del self._rows[row]
                self.endRemoveRows()

    def _insert(self, rows: Sequence[Entry]) -> None:
        for row, entry in enumerate(rows):
            if row == len(self._rows) or self._rows[row].folder != entry.folder:
                self.beginInsertRows(_NO_INDEX, row, row)
                self._rows.insert(row, entry)
                self.endInsertRows()

    def _tell_all(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(_TITLES) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # What Qt calls.

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """How many networks there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """How many things are told of each."""
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What a column holds."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return _of_role(role, _TITLES[section], _TIPS[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid():
            return None
        entry = self._rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if isinstance(entry, BrokenBundle):
            cells = ["", entry.folder.name, DASH, DASH, DASH, DASH, "cannot be used"]
            return _of_role(role, cells[index.column()], entry.problem)
        if role == Qt.ItemDataRole.EditRole:
            return entry.name
        tip = _TIPS[USE] if index.column() == USE else entry.name
        return _of_role(role, self._cells(entry)[index.column()], tip)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another name; the cell shows it when the network has it."""
        entry = self._rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or not isinstance(entry, Bundle):
            return False
        if str(value) != entry.name:
            self.rename_asked.emit(entry, str(value))
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Whether a cell can be edited: the names of a person's own."""
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
            self._use(bundle),
            bundle.name,
            architecture_title(card.architecture),
            DASH if accuracy is None else f"{100 * accuracy:.2f} %",
            short_count(card.weights),
            day(card.created),
            "LogitDesk" if bundle.is_shipped else "you",
        ]

    def _use(self, bundle: Bundle) -> str:
        network = self._networks.network
        if network is not None and network.bundle.folder == bundle.folder:
            return "●"
        in_use = self._networks.bundle_in_use(bundle.card.architecture)
        return "○" if in_use is not None and in_use.folder == bundle.folder else ""


def day(created: str) -> str:
    """The day of a time in ISO 8601, where the person is; the text itself if it is none."""
    try:
        return f"{datetime.fromisoformat(created).astimezone():%Y-%m-%d}"
    except (ValueError, OverflowError, OSError):
        return created[:10]


def _in_order(networks: NetworkManager) -> list[Entry]:
    broken = [entry for entry in networks.entries if isinstance(entry, BrokenBundle)]
    return [*networks.shipped, *networks.own, *broken]


def _folders(rows: Sequence[Entry]) -> list[Path]:
    return [entry.folder for entry in rows]


def _of_role(role: int, text: str, tip: str) -> str | None:
    if role == Qt.ItemDataRole.DisplayRole:
        return text
    return wrapped(tip) if role == Qt.ItemDataRole.ToolTipRole else None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
