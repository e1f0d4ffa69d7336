"""Colours, fonts and style sheet, light and dark."""

from functools import lru_cache
from html import escape
from string import Template
from textwrap import fill
from typing import Final

from PySide6 import QtGui
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from logitdesk import paths

QUIET: Final = 0.92
"""Captions and units, against the system's size."""
_LINE: Final = 72
"""Letters of a tooltip's line."""
_LEAST_TYPE, _MOST_TYPE, _TYPE_STEP = 0.8, 2.0, 1.1


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
    return f"<qt>{escape(text, quote=False)}</qt>" if QtGui.Qt.mightBeRichText(lines) else lines


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
    """One set of colours.

    Text has a contrast of 4.5 : 1 or more with what it stands on (WCAG 2.2, 1.4.3).
    """

    def __init__(self, is_dark: bool) -> None:
        def colour(light: str, dark: str) -> QColor:
            return QColor(dark if is_dark else light)

        self.is_dark = is_dark
        self.window = colour("#f5f6f9", "#13161c")  # behind the cards
        self.card = colour("#ffffff", "#1b1f27")  # menus, fields, and the page drawn on as well
        self.hairline = colour("#e3e6ec", "#2c323d")  # borders and grids
        self.track = colour("#f1f3f7", "#252a34")  # what a bar runs in; a button under the pointer
        self.axis = colour("#c3cad7", "#4a5262")  # a chart's zero line
        self.text = colour("#1c2333", "#e8ebf1")
        self.quiet = colour("#5e6778", "#9aa4b5")  # captions, units, hints
        self.ink = self.text  # the person's strokes on the page, and curves
        self.accent = colour("#2f5fd0", "#7ea2f7")  # the winner, the chosen, the focused
        self.accent_soft = colour("#9fb6ee", "#445f9f")  # positive bars that do not win
        self.accent_wash = colour("#e8eefc", "#26324f")  # behind a chosen tool
        self.on_accent = colour("#ffffff", "#0f1420")  # text on `accent`
        self.warm = colour("#d0703a", "#e39b6d")  # asymptotes, a negative winner's bar; not text
        self.warm_soft = colour("#e6b48f", "#8d5d40")  # negative bars
        self.tile = QColor("#000000")  # behind what the network sees: its black


LIGHT, DARK = Theme(is_dark=False), Theme(is_dark=True)


def stylesheet_of(theme: Theme) -> str:
    """The style sheet of a theme, for `QWidget.setStyleSheet`."""
    scheme = "dark" if theme.is_dark else "light"
    icons = (paths.assets() / "icons").as_posix()
    sheet = Template((paths.assets() / "style.qss").read_text(encoding="utf-8"))
    colours = {key: one.name() for key, one in vars(theme).items() if isinstance(one, QColor)}
    return sheet.substitute(colours, scheme=scheme, icons=icons)


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


_SCHEME: Final = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class ThemeManager(QObject):
    """Holds the theme in use; made once, before what is in the window.

    Attributes:
        theme: the colours in use.
        choice: what the person asked for: "system", "light" or "dark".
        type_size: how large text is, against the system's size.

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
        self.choice = choice if choice in _SCHEME else "system"
        app.setStyle("Fusion")  # the only style that takes a palette fully on every system
        self._hints = app.styleHints()
        self._hints.setColorScheme(_SCHEME[self.choice])
        self.theme = self._chosen_theme()
        self._dress()
        self.type_size = 1.0
        self._hints.colorSchemeChanged.connect(self._follow)

    def set_type_size(self, scale: float) -> None:
        """Show all text at another size; labels with a font of their own keep their proportion."""
        scale = min(max(scale, _LEAST_TYPE), _MOST_TYPE)
        ratio, self.type_size = scale / self.type_size, scale
        if ratio == 1 or self._window is None:
            return
        own = [
            (widget, _scaled(widget.font(), ratio))
            for widget in self._window.findChildren(QWidget)
            if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)
        ]
        self._window.setStyleSheet("")  # which keeps fonts from being passed on
        self._app.setFont(_scaled(self._app.font(), ratio))
        for widget, font in own:
            widget.setFont(font)
        self._dress()
        self.changed.emit()

    def enlarge_type(self) -> None:
        self.set_type_size(self.type_size * _TYPE_STEP)

    def reduce_type(self) -> None:
        self.set_type_size(self.type_size / _TYPE_STEP)

    def choose(self, choice: str) -> None:
        self.choice = choice
        self._hints.setColorScheme(_SCHEME[choice])  # for the title bar and native dialogs
        self._follow()

    def _follow(self) -> None:
        theme = self._chosen_theme()
        if theme is not self.theme:
            self.theme = theme
            self._dress()
            self.changed.emit()

    def _chosen_theme(self) -> Theme:
        if self.choice == "system":
            return DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self.choice == "dark" else LIGHT

    def _dress(self) -> None:
        self._app.setPalette(palette_of(self.theme))
        if self._window is not None:
            self._window.setStyleSheet(stylesheet_of(self.theme))
