"""The window's type: the system's own font in a few sizes, with figures that stand in columns."""

from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QWidget

QUIET: Final = 0.92
"""Captions and units, against the system's size."""


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
    """Plain text for a tooltip: as rich text, Qt breaks it into lines of a readable length."""
    return f"<qt>{escape(text, quote=False)}</qt>"


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
