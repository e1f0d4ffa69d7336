"""Colours, fonts and style sheet, light and dark."""

from dataclasses import dataclass, fields
from html import escape
from string import Template
from textwrap import fill
from typing import Final, Literal, get_args

from PySide6 import QtGui
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from logitdesk import paths

QUIET: Final = 0.92
"""Captions and units, against the system's size."""


_LINE: Final = 72
"""Letters of a tooltip's line."""


def font_of(scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The system's font at `scale` times its size, all figures equally wide."""
    font = QApplication.font()
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * scale)
    else:  # the platform gave its font in pixels
        font.setPixelSize(round(font.pixelSize() * scale))
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def wrapped(text: str) -> str:
    """Plain text for a tooltip, in lines of a readable length; also read by screen readers."""
    lines = "\n".join(fill(line, _LINE, break_long_words=False) for line in text.splitlines())
    return f"<qt>{escape(text, quote=False)}</qt>" if QtGui.Qt.mightBeRichText(lines) else lines


def title_label(text: str, parent: QWidget | None = None) -> QLabel:
    """A card's title; plain text, as also a network's name is that looks like HTML."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font_of(weight=QFont.Weight.DemiBold))
    return label


def quiet_label(text: str, parent: QWidget | None = None) -> QLabel:
    """A caption, unit or hint: plain text, smaller and quieter than the rest."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font_of(QUIET))
    label.setProperty("role", "quiet")
    return label


@dataclass(frozen=True)
class Theme:
    """One set of colours.

    Text has a contrast of 4.5 : 1 or more with what it stands on (WCAG 2.2, 1.4.3).
    """

    is_dark: bool
    window: QColor
    """Behind the cards."""
    card: QColor
    """Cards, menus, dialogs' fields, and the page that is drawn on."""
    hairline: QColor
    """Borders and grids."""
    track: QColor
    """What a bar or a slider runs in; also a button under the pointer."""
    axis: QColor
    """A chart's zero line."""
    text: QColor
    quiet: QColor
    """Text that is not the main thing: captions, units, hints."""
    ink: QColor
    """The person's strokes on the page, and curves."""
    accent: QColor
    """The one accent: the winner, the chosen, the focused."""
    accent_soft: QColor
    """Positive bars that do not win."""
    accent_wash: QColor
    """Behind a chosen tool; its text is `accent`."""
    on_accent: QColor
    """Text on `accent`."""
    warm: QColor
    """Asymptotes, and the bar of a negative logit that wins; 3 : 1 on a card, so not for text."""
    warm_soft: QColor
    """Negative bars."""
    tile: QColor
    """Behind what the network sees: its black."""


LIGHT: Final = Theme(
    is_dark=False,
    window=QColor("#f5f6f9"),
    card=QColor("#ffffff"),
    hairline=QColor("#e3e6ec"),
    track=QColor("#f1f3f7"),
    axis=QColor("#c3cad7"),
    text=QColor("#1c2333"),
    quiet=QColor("#5e6778"),
    ink=QColor("#1c2333"),
    accent=QColor("#2f5fd0"),
    accent_soft=QColor("#9fb6ee"),
    accent_wash=QColor("#e8eefc"),
    on_accent=QColor("#ffffff"),
    warm=QColor("#d0703a"),
    warm_soft=QColor("#e6b48f"),
    tile=QColor("#000000"),
)

DARK: Final = Theme(
    is_dark=True,
    window=QColor("#13161c"),
    card=QColor("#1b1f27"),
    hairline=QColor("#2c323d"),
    track=QColor("#252a34"),
    axis=QColor("#4a5262"),
    text=QColor("#e8ebf1"),
    quiet=QColor("#9aa4b5"),
    ink=QColor("#e8ebf1"),
    accent=QColor("#7ea2f7"),
    accent_soft=QColor("#445f9f"),
    accent_wash=QColor("#26324f"),
    on_accent=QColor("#0f1420"),
    warm=QColor("#e39b6d"),
    warm_soft=QColor("#8d5d40"),
    tile=QColor("#000000"),
)


_SHEET: Final = Template("""
QMainWindow, QDialog { background: $window; }
QToolTip { background: $card; color: $text; border: 1px solid $axis; padding: 4px 6px; }

Card { background: $card; border: 1px solid $hairline; border-radius: 8px; }

QMenuBar { background: $card; border-bottom: 1px solid $hairline; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $accent_wash; color: $text; }
QMenu { background: $card; border: 1px solid $axis; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: $accent_wash; color: $text; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }

QStatusBar { background: $card; border-top: 1px solid $hairline; color: $quiet; }
QStatusBar::item { border: none; }

QPushButton, QToolButton {
    background: $card; color: $text; padding: 5px 12px;
    border: 1px solid $hairline; border-radius: 6px;
    outline: none;  /* the border shows the focus */
}
QPushButton:hover, QToolButton:hover { background: $track; }
QPushButton:pressed, QToolButton:pressed { background: $accent_wash; }
QPushButton:checked, QToolButton:checked {
    background: $accent_wash; color: $accent; border-color: $accent_wash;
}
QPushButton:default { border-color: $accent; color: $accent; }
QPushButton:disabled, QToolButton:disabled { color: $axis; }
QPushButton:focus, QToolButton:focus { border-color: $accent; }

DropDown { padding-right: 26px; }
DropDown::menu-indicator, NetworkSwitch QPushButton::menu-indicator {
    image: url("$icons/chevron-$scheme.svg"); width: 16px; height: 16px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 6px;
}

NetworkSwitch { background: $track; border: 1px solid $hairline; border-radius: 8px; }
NetworkSwitch QPushButton {
    background: transparent; color: $quiet; border-color: transparent; padding: 5px 8px;
}
NetworkSwitch QPushButton:hover { color: $text; }
NetworkSwitch QPushButton:checked { background: $card; color: $text; border-color: $hairline; }
NetworkSwitch QPushButton:focus { border-color: $accent; }
NetworkSwitch QPushButton[role="menu"] { padding-right: 24px; }

PenTools QAbstractButton { border-color: transparent; padding: 5px 4px; }
PenTools QAbstractButton:focus { border-color: $accent; }
SampleDigits QToolButton { padding: 5px 2px; }

Message {
    background: $card; border: none; border-left: 3px solid $warm;
    border-bottom: 1px solid $hairline;
}

TemperatureControl QToolButton, TemperatureControl QPushButton {
    background: transparent; color: $accent; border-color: transparent; padding: 0 2px;
}
TemperatureControl QPushButton { padding: 0; }
TemperatureControl QPushButton:hover { background: $track; }
TemperatureControl QToolButton:focus, TemperatureControl QPushButton:focus {
    border-color: $accent;
}
TemperatureControl QSlider { min-height: 16px; }
TemperatureControl QSlider::sub-page:horizontal { background: $axis; }

SoftmaxByHand QSlider::sub-page:horizontal { background: $axis; }

QSlider { min-height: 20px; background: transparent; }
QSlider::groove:horizontal { height: 3px; border-radius: 1px; background: $axis; }
QSlider::sub-page:horizontal { height: 3px; border-radius: 1px; background: $accent; }
QSlider::handle:horizontal {
    width: 10px; height: 10px; margin: -5px 0; border-radius: 6px;
    background: $accent; border: 1px solid $accent;
}
QSlider::handle:horizontal:hover { background: $accent_soft; }
QSlider::handle:horizontal:focus {
    width: 6px; height: 6px; background: $card; border: 3px solid $accent;
}
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled {
    background: $axis; border-color: $axis;
}

QProgressBar {
    background: $hairline; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QTabWidget::pane { border: none; border-top: 1px solid $hairline; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $quiet; border: none; border-bottom: 2px solid transparent;
    padding: 6px 12px; margin-right: 8px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::tab:focus { background: $accent_wash; }

QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
    background: $card; color: $text; padding: 4px 8px;
    border: 1px solid $axis; border-radius: 6px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border-color: $accent;
}
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
    color: $axis; border-color: $hairline;
}
QAbstractSpinBox { padding: 3px 0; }
QAbstractSpinBox QLineEdit { background: transparent; border: none; padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox { padding-right: 24px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$icons/chevron-$scheme.svg"); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: $card; border: 1px solid $axis; padding: 4px; outline: none;
    selection-background-color: $accent_wash; selection-color: $text;
}
QListWidget, QTreeWidget, QTableWidget {
    background: $card; border: 1px solid $hairline; border-radius: 6px; outline: none;
}
LogitTable, FigureTable, BatchTable { background: $card; border: none; }
LogitTable QHeaderView, FigureTable QHeaderView, BatchTable QHeaderView { background: $card; }
LogitTable QHeaderView::section, FigureTable QHeaderView::section, BatchTable QHeaderView::section {
    background: $card; color: $quiet; border: none; border-bottom: 1px solid $hairline;
    padding: 2px 4px;
}
QCheckBox { spacing: 8px; padding: 2px 0; }
QCheckBox:disabled { color: $axis; }
QCheckBox::indicator {
    width: 14px; height: 14px; background: $card; border: 1px solid $axis; border-radius: 4px;
}
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/tick-$scheme.svg");
}
QCheckBox::indicator:focus, QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked:focus { border-color: $text; }
QCheckBox::indicator:disabled { background: $track; border-color: $hairline; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $axis; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

Segments { background: $track; border: 1px solid $hairline; border-radius: 8px; }
Segments QPushButton {
    background: transparent; color: $quiet; border-color: transparent; padding: 3px 12px;
}
Segments QPushButton:hover { color: $text; }
Segments QPushButton:checked { background: $card; color: $text; border-color: $hairline; }
Segments QPushButton:focus { border-color: $accent; }

TrainingButtons Segments QPushButton { padding: 3px 5px; }

FirstSteps { background: $accent_wash; border: none; border-radius: 8px; }

QPushButton[role="primary"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
    padding: 5px 18px;
}
QPushButton[role="primary"]:hover { border-color: $text; }
QPushButton[role="primary"]:pressed { background: $text; border-color: $text; color: $card; }
QPushButton[role="primary"]:focus { border: 2px solid $accent_soft; padding: 4px 17px; }
QPushButton[role="primary"]:disabled {
    background: $track; color: $axis; border-color: $hairline;
}
QToolButton[role="unfold"], QToolButton[role="unfold"]:checked {
    background: transparent; border-color: transparent; color: $accent; padding: 4px 6px 4px 0;
}
QToolButton[role="unfold"]:focus { border-color: $accent; }

QFrame[role="drop"] { border: 3px solid $accent; background: transparent; }
QFileDialog QToolButton { padding: 3px; }
QToolButton[role="link"] {
    background: transparent; border-color: transparent; color: $quiet; padding: 0 4px;
}
QToolButton[role="link"]:hover, QToolButton[role="link"]:focus { color: $accent; }

QLabel { background: transparent; }
QLabel[role="remark"] { border-left: 3px solid $warm; padding-left: 8px; }
QFrame[role="rule"] { background: $hairline; border: none; max-height: 1px; min-height: 1px; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="error"] { color: $text; font-weight: 600; }
QScrollArea { background: transparent; border: none; }

NetworkTable {
    border: 1px solid transparent; border-radius: 4px; background: transparent; outline: none;
}
NetworkTable:focus { border-color: $accent; }
NetworkTable::item { padding: 0 5px; border: none; }
NetworkTable::item:selected { background: $accent_wash; color: $text; }
NetworkTable QHeaderView::section {
    background: transparent; color: $quiet; border: none; border-bottom: 1px solid $hairline;
    padding: 4px 8px;
}
NetworkTable QLineEdit { background: $card; border: 1px solid $accent; padding: 0 3px; }
NetworkDetails QPlainTextEdit {
    background: $card; border: 1px solid $hairline; border-radius: 6px; padding: 4px;
}
NetworkDetails QPlainTextEdit:focus { border-color: $accent; }
UndoBar { background: $track; border: 1px solid $hairline; border-radius: 6px; }
""")


def stylesheet_of(theme: Theme) -> str:
    """What widgets look like beyond their colours; for `QWidget.setStyleSheet`."""
    scheme = "dark" if theme.is_dark else "light"
    icons = (paths.assets() / "icons").as_posix()
    return _SHEET.substitute(_colour_names(theme), scheme=scheme, icons=icons)


def palette_of(theme: Theme) -> QPalette:
    """The colours of everything the style sheet does not name: dialogs, fields, lists."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette(theme.text, theme.window)
    palette.setColor(role.Window, theme.window)
    palette.setColor(role.Base, theme.card)
    palette.setColor(role.AlternateBase, theme.track)
    palette.setColor(role.Button, theme.card)
    palette.setColor(role.ToolTipBase, theme.card)
    palette.setColor(role.ToolTipText, theme.text)
    palette.setColor(role.PlaceholderText, theme.quiet)
    palette.setColor(role.Highlight, theme.accent)
    palette.setColor(role.HighlightedText, theme.on_accent)
    palette.setColor(role.Accent, theme.accent)
    palette.setColor(role.Link, theme.accent)
    palette.setColor(role.LinkVisited, theme.accent)
    for written in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(written, theme.text)
        palette.setColor(group.Disabled, written, theme.axis)
    return palette


def _colour_names(theme: Theme) -> dict[str, str]:
    values = {field.name: getattr(theme, field.name) for field in fields(theme)}
    return {name: value.name() for name, value in values.items() if isinstance(value, QColor)}


ThemeChoice = Literal["system", "light", "dark"]

_SCHEME: Final = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


def theme_choice(text: str) -> ThemeChoice:
    """A choice as settings have it; whatever else it says follows the system."""
    choices: tuple[ThemeChoice, ...] = get_args(ThemeChoice)
    return next((choice for choice in choices if choice == text), "system")


class ThemeManager(QObject):
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
