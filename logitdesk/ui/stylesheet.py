"""A theme as Qt's palette and as the window's one style sheet."""

from dataclasses import fields
from string import Template
from typing import Final

from PySide6.QtGui import QColor, QPalette

from logitdesk.ui.theme import Theme

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

NetworkSwitch { background: $track; border: 1px solid $hairline; border-radius: 8px; }
NetworkSwitch QPushButton {
    background: transparent; color: $quiet; border-color: transparent; padding: 5px 8px;
}
NetworkSwitch QPushButton:hover { color: $text; }
NetworkSwitch QPushButton:checked { background: $card; color: $text; border-color: $hairline; }
NetworkSwitch QPushButton:focus { border-color: $accent; }

PenTools QToolButton { border-color: transparent; padding: 5px 4px; }
PenTools QToolButton:focus { border-color: $accent; }
SampleDigits QToolButton { padding: 5px 2px; }

MessageBar {
    background: $card; border: 1px solid $axis; border-left: 3px solid $warm; border-radius: 8px;
    margin: 8px 16px;
}

TemperatureControl QToolButton {
    background: transparent; color: $accent; border-color: transparent; padding: 0 2px;
}
TemperatureControl QToolButton:focus { border-color: $accent; }
TemperatureControl QSlider::sub-page:horizontal { background: $axis; }

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

QTabWidget::pane { border: none; border-top: 1px solid $hairline; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $quiet; border: none; border-bottom: 2px solid transparent;
    padding: 6px 12px; margin-right: 8px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::tab:focus { background: $accent_wash; }

QLabel { background: transparent; }
QLabel[role="quiet"] { color: $quiet; }
QScrollArea { background: transparent; border: none; }
""")


def stylesheet_of(theme: Theme) -> str:
    """What widgets look like beyond their colours; for `QWidget.setStyleSheet`."""
    return _SHEET.substitute(_colour_names(theme))


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
