"""Which data sets a network learns from: a list with ticks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QWidget

from logitdesk.ui.theme import quiet_label, wrapped
from logitdesk.ui.training.training_thread import DATA_SETS, DataSetInfo, is_available

_MEGABYTE = 1_000_000


class DataChoice(QWidget):
    """A tick for each data set, with its size, and whether it is here or has to be downloaded.

    What is suggested is ticked until a person ticks something else.

    All methods run on the window's thread.
    """

    changed = Signal()
    """Others are ticked."""

    def __init__(
        self,
        data_sets: Sequence[DataSetInfo] = DATA_SETS,
        is_available: Callable[[DataSetInfo], bool] = is_available,
        parent: QWidget | None = None,
    ) -> None:
        """`is_available` tells whether a data set is on this computer; it has to be quick."""
        super().__init__(parent)
        self._data_sets = data_sets
        self._is_here = is_available
        self._suggested: tuple[str, ...] = (data_sets[0].name,)
        self._is_by_hand = False
        self._is_suggesting = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._ticks = {each.name: QCheckBox(each.title) for each in data_sets}
        self._lines = {each.name: quiet_label("") for each in data_sets}
        for row, each in enumerate(data_sets):
            tick, line = self._ticks[each.name], self._lines[each.name]
            for part in (tick, line):
                part.setToolTip(wrapped(each.explanation))
            tick.toggled.connect(self._was_ticked)
            grid.addWidget(tick, row, 0)
            grid.addWidget(line, row, 1)
        self.setFocusProxy(self._ticks[data_sets[0].name])
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Maximum)
        self._tick(self._suggested)
        self.look_again()

    @property
    def names(self) -> tuple[str, ...]:
        """The data sets that are ticked."""
        return tuple(each.name for each in self._ticked())

    @property
    def images(self) -> int:
        """How many images the ticked ones have to learn from."""
        return self.images_of(self.names)

    def images_of(self, names: Sequence[str]) -> int:
        """How many images these data sets have to learn from."""
        return sum(each.images for each in self._data_sets if each.name in names)

    def names_for(self, suggested: Sequence[str]) -> tuple[str, ...]:
        """What would be ticked if these were suggested: what a person ticked stays."""
        wanted = self.names if self._is_by_hand else suggested
        return tuple(each.name for each in self._data_sets if each.name in wanted)

    def suggest(self, names: Sequence[str]) -> None:
        """Tick these instead of what was suggested before, unless a person chose others."""
        before = self.names
        self._suggested = tuple(names)
        self._tick(self.names_for(names))
        if self.names != before:
            self.changed.emit()

    def look_again(self) -> None:
        """Tells anew which of them are on this computer."""
        for each in self._data_sets:
            text = f"{each.images:,} images · {self._where(each)}"
            self._lines[each.name].setText(text)
            self._ticks[each.name].setAccessibleDescription(f"{text}. {each.explanation}")

    def _tick(self, names: Sequence[str]) -> None:
        self._is_suggesting = True
        for name, tick in self._ticks.items():
            tick.setChecked(name in names)
        self._is_suggesting = False

    def _was_ticked(self) -> None:
        if self._is_suggesting:
            return
        self._is_by_hand = set(self.names) != set(self._suggested)
        self.changed.emit()

    def _where(self, data_set: DataSetInfo) -> str:
        if self._is_here(data_set):
            return "on this computer"
        megabytes = max(1, round(data_set.download_bytes / _MEGABYTE))
        return f"will be downloaded ({megabytes} MB)"

    def _ticked(self) -> list[DataSetInfo]:
        return [each for each in self._data_sets if self._ticks[each.name].isChecked()]
