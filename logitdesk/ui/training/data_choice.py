"""Which data sets a network learns from: a list with ticks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QWidget

from logitdesk.ui.training.training_thread import DESCRIPTIONS, Description, is_here
from logitdesk.ui.typography import quiet_label, wrapped

_MEGABYTE = 1_000_000


class DataChoice(QWidget):
    """A tick for each data set, with its size, and whether it is here or has to be downloaded.

    All methods run on the window's thread.
    """

    changed = Signal()
    """Others are ticked."""

    def __init__(
        self,
        data_sets: Sequence[Description] = DESCRIPTIONS,
        is_here: Callable[[Description], bool] = is_here,
        parent: QWidget | None = None,
    ) -> None:
        """`is_here` tells whether a data set is on this computer; it has to be quick."""
        super().__init__(parent)
        self._data_sets = data_sets
        self._is_here = is_here
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
            tick.setChecked(row == 0)
            tick.toggled.connect(lambda _: self.changed.emit())
            grid.addWidget(tick, row, 0)
            grid.addWidget(line, row, 1)
        self.setFocusProxy(self._ticks[data_sets[0].name])
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Maximum)
        self.look_again()

    @property
    def names(self) -> tuple[str, ...]:
        """The data sets that are ticked."""
        return tuple(each.name for each in self._ticked())

    @property
    def images(self) -> int:
        """How many images the ticked ones have to learn from."""
        return sum(each.images for each in self._ticked())

    def look_again(self) -> None:
        """Tells anew which of them are on this computer."""
        for each in self._data_sets:
            text = f"{each.images:,} images · {self._where(each)}"
            self._lines[each.name].setText(text)
            self._ticks[each.name].setAccessibleDescription(f"{text}. {each.explanation}")

    def _where(self, data_set: Description) -> str:
        if self._is_here(data_set):
            return "on this computer"
        megabytes = max(1, round(data_set.download_bytes / _MEGABYTE))
        return f"will be downloaded ({megabytes} MB)"

    def _ticked(self) -> list[Description]:
        return [each for each in self._data_sets if self._ticks[each.name].isChecked()]
