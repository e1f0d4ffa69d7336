"""The parts of the page, each with a switch to hide it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from logitdesk.ink.page import Page
from logitdesk.ink.parts import Kind, Part
from logitdesk.ui.evidence.page_picture import PagePicture
from logitdesk.ui.evidence.part_reader import Taken
from logitdesk.ui.evidence.part_tile import PartTile
from logitdesk.ui.theme import ThemeManager

MOST: Final = 10
"""How many parts have a tile; each costs a reading."""
_ONE_COLUMN: Final = 5
_STROKES: Final = "Point at a stroke to read the page without it; tick it to keep it hidden."
_PIECES: Final = (
    "There is one stroke only, and without it the page is blank. So it is cut into three; "
    "tick a piece to keep it hidden."
)
_PICTURE: Final = "There is only the picture, and without it the page is blank."
_DOT: Final = "There is one dot only, and without it the page is blank."


class PartTiles(QWidget):
    """Tiles below each other, or in two columns where there are many.

    All methods run on the window's thread.

    Signals:
        chosen(): `taken` is another.
    """

    chosen = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._parts: Sequence[Part] = ()
        self._tiles: list[PartTile] = []
        self._pointed: int | None = None
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)

    @property
    def count(self) -> int:
        """How many parts have a tile."""
        return len(self._tiles)

    @property
    def taken(self) -> Taken:
        """The parts that are hidden, and the one that is pointed at."""
        hidden = {part for part, tile in enumerate(self._tiles) if tile.isChecked()}
        return frozenset(hidden if self._pointed is None else hidden | {self._pointed})

    def tile(self, part: int) -> PartTile:
        """The tile of a part."""
        return self._tiles[part]

    def hint(self) -> str:
        """What a person can do here; empty for a blank page."""
        if not self._parts:
            return ""
        if len(self._parts) == 1:
            return _PICTURE if self._parts[0].kind is Kind.PICTURE else _DOT
        if self._parts[0].kind is Kind.PIECE:
            return _PIECES
        more = len(self._parts) - len(self._tiles)
        return f"{_STROKES} {more} more have no room here." if more else _STROKES

    def show_parts(self, parts: Sequence[Part], page: Page) -> None:
        """Show another page's; what was hidden stays hidden where it is still there."""
        hidden = {
            part.content
            for part, tile in zip(self._parts, self._tiles, strict=False)
            if tile.isChecked()
        }
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.blockSignals(True)  # it is not left: it goes
            tile.hide()
            tile.deleteLater()
        self._parts, self._pointed = parts, None
        picture = PagePicture(page)
        self._tiles = [self._made(part, picture) for part in parts[:MOST]]
        columns = 1 if len(self._tiles) <= _ONE_COLUMN else 2
        for number, tile in enumerate(self._tiles):
            tile.setChecked(parts[number].content in hidden)
            tile.toggled.connect(self.chosen)
            self._grid.addWidget(tile, number // columns, number % columns)

    def say_without(self, part: int, text: str, *, is_another: bool) -> None:
        """Say on a part's tile what is read without it."""
        self._tiles[part].say_without(text, is_another=is_another)

    def _made(self, part: Part, page: PagePicture) -> PartTile:
        tile = PartTile(part, page, self._themes)
        number = self._parts.index(part)
        tile.pointed_at.connect(lambda came: self._point_at(number, came=came))
        return tile

    def _point_at(self, part: int, *, came: bool) -> None:
        if came:
            self._pointed = part
        elif self._pointed == part:
            self._pointed = None
        self.chosen.emit()
