"""Who decides between light and dark, and dresses the window in it."""

from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from logitdesk.ui.stylesheet import palette_of, stylesheet_of
from logitdesk.ui.theme import DARK, LIGHT, Theme

ThemeChoice = Literal["system", "light", "dark"]

_SCHEME: Final = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class ThemeKeeper(QObject):
    """Holds the theme in use; made once, before what is in the window.

    All methods run on the window's thread.

    Args:
        app: the application to dress, in style and palette.
        choice: "system" follows the system's light or dark live; the others stay.
        window: what wears the style sheet, with all that belongs to it: on the whole application
            Qt would take four times as long to change it.
    """

    changed = Signal()
    """The theme is another one now; palette and style sheet are already in place."""

    def __init__(
        self, app: QApplication, choice: ThemeChoice = "system", window: QWidget | None = None
    ) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._choice: ThemeChoice = choice
        app.setStyle("Fusion")  # the only style that takes a palette fully on every system
        self._hints = app.styleHints()
        self._hints.setColorScheme(_SCHEME[choice])
        self._theme = self._chosen_theme()
        self._dress()
        self._hints.colorSchemeChanged.connect(self._follow)

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What the person asked for."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Follows the system, or stays light or dark."""
        self._choice = choice
        self._hints.setColorScheme(_SCHEME[choice])  # for the title bar and native dialogs
        self._follow()

    def _follow(self) -> None:
        theme = self._chosen_theme()
        if theme is not self._theme:
            self._theme = theme
            self._dress()
            self.changed.emit()

    def _chosen_theme(self) -> Theme:
        if self._choice == "system":
            return DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice == "dark" else LIGHT

    def _dress(self) -> None:
        self._app.setPalette(palette_of(self._theme))
        if self._window is not None:
            self._window.setStyleSheet(stylesheet_of(self._theme))
