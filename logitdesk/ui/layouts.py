"""Rows and columns of widgets."""

from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

L = TypeVar("L", bound=QBoxLayout)
Item = QWidget | QLayout | int | tuple[QWidget | QLayout, int]
"""A part, also as a pair with its stretch; a number is empty room with this stretch."""


def row_of(*items: Item, spacing: int = -1) -> QHBoxLayout:
    """Put items side by side, without margins; `spacing` -1 is the style's."""
    return _filled(QHBoxLayout(), items, spacing)


def column_of(*items: Item, spacing: int = -1) -> QVBoxLayout:
    """Put items one below the other, without margins; `spacing` -1 is the style's."""
    return _filled(QVBoxLayout(), items, spacing)


def _filled(layout: L, items: tuple[Item, ...], spacing: int) -> L:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
            continue
        inside, stretch = item if isinstance(item, tuple) else (item, 0)
        if isinstance(inside, QLayout):
            layout.addLayout(inside, stretch)
        else:
            layout.addWidget(inside, stretch)
    return layout
