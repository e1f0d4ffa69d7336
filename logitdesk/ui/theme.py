"""Colours, fonts, lengths and style sheet: light and dark, with high contrast or without."""

import re
from collections.abc import Sequence
from functools import lru_cache, partial
from html import escape
from math import sqrt
from string import Template
from textwrap import fill
from typing import Final

from PySide6 import QtGui
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QPen
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from logitdesk import paths

_UNLIMITED: Final = 16_777_215  # Qt's QWIDGETSIZE_MAX, which is not in PySide6's types
_NEAR: Final = 1e-6
QUIET: Final = 0.92
"""Captions and units, against the system's size."""
_LINE: Final = 72
"""Letters of a tooltip's line."""
TYPE_SIZES: Final = (0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)
"""Sizes of type and charts to choose from, against the system's size."""


def font_of(scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The system's font at `scale` times its size, all figures equally wide."""
    font = _scaled(QApplication.font(), scale)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _scaled(font: QFont, scale: float) -> QFont:
    font = QFont(font)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * scale)
    else:  # the platform gave its font in pixels
        font.setPixelSize(round(font.pixelSize() * scale))
    return font


@lru_cache(256)  # breaking lines takes longer than painting a bar
def wrapped(text: str) -> str:
    """Plain text for a tooltip, in lines of a readable length; also read by screen readers."""
    lines = "\n".join(fill(line, _LINE, break_long_words=False) for line in text.splitlines())
    if QtGui.Qt.mightBeRichText(lines) or _is_chinese(text):  # which Qt breaks anywhere
        return f"<qt>{escape(text, quote=False)}</qt>"
    return lines


def _is_chinese(text: str) -> bool:
    return any("\u2e80" <= letter <= "\uffef" for letter in text)


def title_label(text: str) -> QLabel:
    """A card's title; plain text, as also a network's name is that looks like HTML."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font_of(weight=QFont.Weight.DemiBold))
    return label


def quiet_label(text: str) -> QLabel:
    """A caption, unit or hint: plain text, smaller and quieter than the rest."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font_of(QUIET))
    label.setProperty("role", "quiet")
    return label


def sentence_label(text: str = "") -> QLabel:
    """A quiet text that is broken into lines."""
    label = quiet_label(text)
    label.setWordWrap(True)
    label.setMinimumWidth(80)
    return label


class Theme:
    """One set of colours, and the size of what is drawn with them.

    Text has a contrast of 4.5 : 1 or more with what it stands on (WCAG 2.2, 1.4.3). With high
    contrast it has 7 : 1 (1.4.6), and marks and borders have 3 : 1 (1.4.11).

    Attributes:
        scale: of type and charts, against the system's size.
    """

    def __init__(self, is_dark: bool, has_high_contrast: bool = False, scale: float = 1.0) -> None:
        number = 2 * has_high_contrast + is_dark

        def colour(*four: str) -> QColor:
            """Choose among light, dark, and both with high contrast."""
            return QColor(four[number])

        self.is_dark, self.has_high_contrast, self.scale = is_dark, has_high_contrast, scale
        # Behind the cards.
        self.window = colour("#f5f6f9", "#13161c", "#ffffff", "#000000")
        # Menus, fields, and the page drawn on as well.
        self.card = colour("#ffffff", "#1b1f27", "#ffffff", "#000000")
        # A chart's grid, behind its bars and numbers.
        self.grid = colour("#e3e6ec", "#2c323d", "#c9c9c9", "#4a4a4a")
        # Borders.
        self.hairline = colour("#e3e6ec", "#2c323d", "#6b6b6b", "#9a9a9a")
        # What a bar runs in; a button under the pointer.
        self.track = colour("#f1f3f7", "#252a34", "#eeeeee", "#1f1f1f")
        # A chart's zero line.
        self.axis = colour("#c3cad7", "#4a5262", "#4d4d4d", "#b5b5b5")
        self.text = colour("#1c2333", "#e8ebf1", "#000000", "#ffffff")
        # Captions, units, hints.
        self.quiet = colour("#5e6778", "#9aa4b5", "#2b2b2b", "#d8d8d8")
        self.ink = self.text  # the person's strokes on the page, and curves
        # The winner, the chosen, the focused.
        self.accent = colour("#2f5fd0", "#7ea2f7", "#0037a6", "#9dbcff")
        # Positive bars that do not win.
        self.accent_soft = colour("#9fb6ee", "#445f9f", "#5c7fd0", "#5f82c8")
        # Behind a chosen tool.
        self.accent_wash = colour("#e8eefc", "#26324f", "#d6e4ff", "#0d2347")
        # Text on `accent`.
        self.on_accent = colour("#ffffff", "#0f1420", "#ffffff", "#000000")
        # Asymptotes, a negative winner's bar; not text.
        self.warm = colour("#d0703a", "#e39b6d", "#a33c00", "#ffab73")
        # Negative bars.
        self.warm_soft = colour("#e6b48f", "#8d5d40", "#c8703a", "#c9743f")
        self.tile = QColor("#000000")  # behind what the network sees: its black

    def hue(self, number: int) -> QColor:
        """The colour of a digit among ten: hues around the circle, each as light as the others."""
        lightness = ((0.45, 0.65), (0.23, 0.75))[self.has_high_contrast][self.is_dark]
        return QColor.fromHslF((number + 0.5) * 0.1 % 1.0, 0.6, lightness)

    def pen(self, colour: QColor, width: float = 1.0, dashes: Sequence[float] = ()) -> QPen:
        """Make a pen; width, dashes and gaps are in pixels at the usual size."""
        pen = QPen(colour)
        pen.setWidthF(width * self.scale)
        if dashes:
            pen.setDashPattern([length / width for length in dashes])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen


_LENGTHS: Final = re.compile(r"padding:[^;}]*|\d+px")
_PIXELS: Final = re.compile(r"(\d+)px")


def stylesheet_of(theme: Theme) -> str:
    """The style sheet of a theme, for `QWidget.setStyleSheet`."""
    scheme = "dark" if theme.is_dark else "light"
    icons = (paths.assets() / "icons").as_posix()
    text = (paths.assets() / "style.qss").read_text(encoding="utf-8")
    sheet = _LENGTHS.sub(partial(_grown, theme.scale), text)
    colours = {key: one.name() for key, one in vars(theme).items() if isinstance(one, QColor)}
    return Template(sheet).substitute(colours, scheme=scheme, icons=icons)


def _grown(scale: float, lengths: re.Match[str]) -> str:
    """Scale lengths; less so those of padding: with large type, room is dear."""
    factor = sqrt(scale) if lengths[0].startswith("padding") else scale
    return _PIXELS.sub(lambda found: f"{round(int(found[1]) * factor)}px", lengths[0])


def palette_of(theme: Theme) -> QPalette:
    """The colours of everything the style sheet does not name: dialogs, fields, lists."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette(theme.text, theme.window)
    for colour, roles in (
        (theme.window, (role.Window,)),
        (theme.card, (role.Base, role.Button, role.ToolTipBase)),
        (theme.track, (role.AlternateBase,)),
        (theme.text, (role.ToolTipText,)),
        (theme.quiet, (role.PlaceholderText,)),
        (theme.accent, (role.Highlight, role.Accent, role.Link, role.LinkVisited)),
        (theme.on_accent, (role.HighlightedText,)),
    ):
        for one in roles:
            palette.setColor(one, colour)
    for written in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(written, theme.text)
        palette.setColor(group.Disabled, written, theme.axis)
    return palette


_CHOICES: Final = {
    "system": (Qt.ColorScheme.Unknown, False),
    "light": (Qt.ColorScheme.Light, False),
    "dark": (Qt.ColorScheme.Dark, False),
    "light, high contrast": (Qt.ColorScheme.Light, True),
    "dark, high contrast": (Qt.ColorScheme.Dark, True),
}
"""Choices of a person: a scheme, and whether with high contrast."""


class ThemeManager(QObject):
    """Holds the theme in use; made once, before what is in the window.

    Attributes:
        theme: the colours in use, and the size of charts.
        choice: what the person asked for: "system", or a name of a scheme.

    Signals:
        changed(): another theme or type size; palette and style sheet are already in place.
    """

    changed = Signal()

    def __init__(
        self, app: QApplication, choice: str = "system", window: QWidget | None = None
    ) -> None:
        """Give `app` style and palette, and `window` the style sheet, as the application is slow.

        A `choice` that does not exist is "system".
        """
        super().__init__(window)
        self._app = app
        self._window = window
        self.choice = choice if choice in _CHOICES else "system"
        app.setStyle("Fusion")  # the only style that takes a palette fully on every system
        self._hints = app.styleHints()
        self._hints.setColorScheme(_CHOICES[self.choice][0])
        self.theme = self._chosen_theme(1.0)
        self._dress()
        self._hints.colorSchemeChanged.connect(self._follow)
        if hasattr(self._hints, "accessibility"):  # since Qt 6.10
            self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def type_size(self) -> float:
        """The size of type and charts, against the system's."""
        return self.theme.scale

    def set_type_size(self, scale: float) -> None:
        """Show type and charts at another size, and all room that was made for type."""
        scale = min(max(scale, TYPE_SIZES[0]), TYPE_SIZES[-1])
        ratio = scale / self.type_size
        if ratio == 1 or self._window is None:
            return
        self._window.setStyleSheet("")  # which keeps fonts from being passed on
        widgets = [self._window, *self._window.findChildren(QWidget)]
        has_own = Qt.WidgetAttribute.WA_SetFont
        fonts = [
            _scaled(one.font(), ratio) if one.testAttribute(has_own) else QFont() for one in widgets
        ]
        self._app.setFont(_scaled(self._app.font(), ratio))
        for widget, font in zip(widgets, fonts, strict=True):
            widget.setFont(font)  # Qt would pass it on later, and not to all that is hidden
            _rescale_room(widget, ratio)
        self.theme = self._chosen_theme(scale)
        self._dress()
        self.changed.emit()

    def enlarge_type(self) -> None:
        """Go to the next larger size."""
        larger = (size for size in TYPE_SIZES if size > self.type_size + _NEAR)
        self.set_type_size(next(larger, TYPE_SIZES[-1]))

    def reduce_type(self) -> None:
        """Go to the next smaller size."""
        smaller = (size for size in reversed(TYPE_SIZES) if size < self.type_size - _NEAR)
        self.set_type_size(next(smaller, TYPE_SIZES[0]))

    def choose(self, choice: str) -> None:
        self.choice = choice
        self._hints.setColorScheme(_CHOICES[choice][0])  # for the title bar and native dialogs
        self._follow()

    def _follow(self) -> None:
        theme = self._chosen_theme(self.type_size)
        if vars(theme) != vars(self.theme):
            self.theme = theme
            self._dress()
            self.changed.emit()

    def _chosen_theme(self, scale: float) -> Theme:
        scheme, has_high_contrast = _CHOICES[self.choice]
        if self.choice == "system":
            scheme, has_high_contrast = self._hints.colorScheme(), self._wants_contrast()
        return Theme(scheme == Qt.ColorScheme.Dark, has_high_contrast, scale)

    def _wants_contrast(self) -> bool:
        """Tell whether the system asks for high contrast; before Qt 6.10 it is not known."""
        if not hasattr(self._hints, "accessibility"):
            return False
        preference = self._hints.accessibility().contrastPreference()
        return preference == Qt.ContrastPreference.HighContrast

    def _dress(self) -> None:
        self._app.setPalette(palette_of(self.theme))
        if self._window is not None:
            self._window.setStyleSheet(stylesheet_of(self.theme))


def _rescale_room(widget: QWidget, ratio: float) -> None:
    """Give a widget as many times the least and the most room that it has been given."""
    if widget.isWindow():
        return
    for length, set_length in (
        (widget.minimumWidth(), widget.setMinimumWidth),
        (widget.minimumHeight(), widget.setMinimumHeight),
        (widget.maximumWidth(), widget.setMaximumWidth),
        (widget.maximumHeight(), widget.setMaximumHeight),
    ):
        if 0 < length < _UNLIMITED:
            set_length(round(length * ratio))
