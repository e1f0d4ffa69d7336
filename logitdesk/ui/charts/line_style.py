"""How the lines of a chart are told apart."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPen

from logitdesk.ui.theme import Theme


@dataclass(frozen=True)
class LineKind:
    """A line of a chart.

    Attributes:
        name: stands at its end.
        has_dots: whether its points are few, and each of them counts.
    """

    name: str
    has_dots: bool = False


@dataclass(frozen=True)
class Emphasis:
    """Which lines stand out, by number; all others are thin and quiet.

    Attributes:
        leader: is thick and has the accent's colour.
        pointed: is thick and has the text's colour, unless it leads as well.
    """

    leader: int | None = None
    pointed: int | None = None

    @property
    def lines(self) -> list[int]:
        """Those that stand out, the topmost last."""
        both = dict.fromkeys((self.pointed, self.leader))
        return [line for line in both if line is not None]

    def pen(self, line: int, theme: Theme) -> QPen:
        """What it is drawn with."""
        return QPen(self.colour(line, theme), 2) if line in self.lines else resting_pen(theme)

    def colour(self, line: int, theme: Theme) -> QColor:
        """What its name is written in."""
        if line == self.leader:
            return theme.accent
        return theme.text if line == self.pointed else theme.quiet


def resting_pen(theme: Theme) -> QPen:
    """For a line that does not stand out; several of them may cross."""
    return QPen(_between(theme.quiet, theme.card), 1)


def _between(near: QColor, far: QColor) -> QColor:
    pairs = zip(
        (near.red(), near.green(), near.blue()), (far.red(), far.green(), far.blue()), strict=True
    )
    return QColor(*(round(0.6 * a + 0.4 * b) for a, b in pairs))
