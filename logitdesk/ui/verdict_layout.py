"""Where the words of a verdict stand, and in which type."""

from typing import Final, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from logitdesk.scores.verdict import Kind
from logitdesk.ui.theme import QUIET, font_of
from logitdesk.ui.verdict_words import WIDEST, Words

_BETWEEN: Final = " · "


class Line(NamedTuple):
    """A text in its place, with its explanation."""

    text: str
    box: QRect
    font: QFont
    is_quiet: bool
    why: str


class VerdictLayout:
    """The headline, and below it the details: in one row, or in a narrow room each in its own.

    Only the room's width and the verdict's kind decide, so that nothing jumps as figures change.

    Attributes:
        large: The font of what is said loudest.
        least_width: The least width of the room.
        width: The room's width from which on the details stand in one row.
        height: The room's height: there is room for every verdict at every width.
    """

    def __init__(self) -> None:
        """In the application's font as it is now."""
        self.large: Final = font_of(1.7, QFont.Weight.DemiBold)
        self._medium: Final = font_of(1.15, QFont.Weight.DemiBold)
        self._small: Final = font_of(weight=QFont.Weight.DemiBold)
        self._quiet: Final = font_of(QUIET)
        self.least_width: Final = max(map(self._least_width, WIDEST.values()))
        self.width: Final = max(self.least_width, *map(self._row_width, WIDEST.values()))
        # The narrowest room needs most.
        self.height: Final = max(self._height(w, self.least_width) for w in WIDEST.values())

    def lines(self, words: Words, room: QRect) -> list[Line]:
        """The words in their room, one after the other."""
        font, headline = self._headline(words, room.width())
        top = room.top() + (room.height() - self._height(words, room.width())) // 2
        lines = []
        for text in headline:
            box = QRect(room.left(), top, room.width(), _height(font))
            lines.append(Line(text, box, font, is_quiet=False, why=words.why))
            top += box.height()
        left = room.left()
        for text, why in zip(self._details(words, room.width()), words.details_why, strict=True):
            box = QRect(left, top, room.right() + 1 - left, _height(self._quiet))
            if text.endswith(_BETWEEN):  # the next one stands beside it
                box.setWidth(_width(self._quiet, text))
                left += box.width()
            else:
                top += box.height()
            lines.append(Line(text, box, self._quiet, is_quiet=True, why=why))
        return lines

    def _least_width(self, words: Words) -> int:
        # A percentage is never smaller, nor broken.
        font, headline = (
            (self.large, words.headline) if words.kind is Kind.DIGIT else self._headline(words, 0)
        )
        return max(
            *(_width(font, text) for text in headline),
            *(_width(self._quiet, text) for text in words.details),
        )

    def _row_width(self, words: Words) -> int:
        return _width(self._quiet, _BETWEEN.join(words.details))

    def _height(self, words: Words, width: int) -> int:
        font, headline = self._headline(words, width)
        rows = 1 if self._has_one_row(width) else len(words.details)
        return len(headline) * _height(font) + rows * _height(self._quiet)

    def _headline(self, words: Words, width: int) -> tuple[QFont, tuple[str, ...]]:
        """Whole, and as large as there is room for the widest of its kind; or else broken."""
        widest = " ".join(WIDEST[words.kind].headline)
        for font in (self.large, self._medium):
            if _width(font, widest) <= width:
                return font, (" ".join(words.headline),)
        return self._small, words.headline

    def _details(self, words: Words, width: int) -> list[str]:
        """The details, with a dot after those that another one stands beside."""
        if not self._has_one_row(width):
            return [*words.details]
        return [*(text + _BETWEEN for text in words.details[:-1]), words.details[-1]]

    def _has_one_row(self, width: int) -> bool:
        return width >= self.width


def _width(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text)


def _height(font: QFont) -> int:
    return QFontMetrics(font).height()
