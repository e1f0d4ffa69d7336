"""The texts that a window shows: which of them are cut, and a language of longer texts."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from logitdesk.ui.language import install_language

_TOLERANCE: Final = 1
"""Pixels by which Qt's own measures differ."""


@contextmanager
def speaking(app: QApplication, language: str) -> Iterator[None]:
    """Have what is made meanwhile in another language than English."""
    installed = install_language(app, language)
    try:
        yield
    finally:
        for translator in installed:
            app.removeTranslator(translator)
        QLocale.setDefault(QLocale("en"))


@contextmanager
def translated_by(app: QApplication, translator: QTranslator) -> Iterator[None]:
    """Have what is said meanwhile translated by this, and numbers as they were."""
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)


class Lengthening(QTranslator):
    """Translates English into itself, longer by 40 % of its letters, and in brackets."""

    def translate(  # None: there is no translation
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        count = round(0.4 * len(re.sub(r"\{[^}]*\}|<[^>]*>|&|[^\w\s]", "", source)))
        if re.match("Q[A-Z]", context) or not count:  # Qt's own, or a mere number
            return None
        words = ["é" * min(6, count - place) for place in range(0, count, 7)]
        return f"[{' '.join([source, *words])}]"

    def isEmpty(self) -> bool:
        return False


def clipped(root: QWidget) -> list[str]:
    """Return the visible texts for which there is too little room, and where they stand.

    A text that is shortened is none, if the widget's tooltip says it all.
    """
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible():
            for text, needed, there in _texts_of(widget):
                is_cut = (
                    needed.width() > there.width() + _TOLERANCE
                    or needed.height() > there.height() + _TOLERANCE
                )
                if is_cut and not _is_told(text, widget.toolTip()):
                    sizes = (
                        f"{needed.width()}×{needed.height()} in {there.width()}×{there.height()}"
                    )
                    found.append(f"{_place(widget)}: “{text}” needs {sizes}")
    return found


def _is_told(text: str, tip: str) -> bool:
    def plain(one: str) -> str:
        return re.sub(r"<[^>]*>|\s|&", "", one)

    return plain(text).rstrip("…") in plain(tip)


def _place(widget: QWidget) -> str:
    names: list[str] = []
    one: QWidget | None = widget
    while one is not None and len(names) < 4:
        names.append(type(one).__name__)
        one = one.parentWidget()
    return " < ".join(names)


def _texts_of(widget: QWidget) -> Iterator[tuple[str, QSize, QSize]]:
    """Yield what a widget shows, the room it needs and the room there is."""
    match widget:
        case QLabel() if widget.text() and widget.pixmap().isNull():
            there, needed = widget.size(), widget.sizeHint()
            if widget.wordWrap():
                needed = QSize(0, widget.heightForWidth(there.width()))
            yield widget.text(), needed, there
        case QAbstractButton() if widget.text():
            shown = widget.text()
            needed = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, shown)
            yield shown, needed, _room_of(widget)
        case QTabBar():
            yield from _tabs_of(widget)
        case QComboBox():
            shown = widget.currentText()
            yield shown, widget.fontMetrics().size(0, shown), _room_of_box(widget)
        case QGroupBox() if widget.title():
            yield widget.title(), widget.fontMetrics().size(0, widget.title()), widget.size()
        case QHeaderView():
            yield from _heads_of(widget)
        case QAbstractScrollArea() if not _is_scrolled(widget):  # but not what is within a page
            yield "sideways", QSize(widget.horizontalScrollBar().maximum(), 0), QSize(0, 0)


def _tabs_of(tabs: QTabBar) -> Iterator[tuple[str, QSize, QSize]]:
    for tab in range(tabs.count()):
        room, shown = tabs.tabRect(tab), tabs.tabText(tab)
        room.setRight(min(room.right(), tabs.width()))
        yield shown, tabs.fontMetrics().size(0, shown), room.size()


def _room_of_box(box: QComboBox) -> QSize:
    option, style = QStyleOptionComboBox(), QStyle.ComplexControl.CC_ComboBox
    box.initStyleOption(option)
    edit = QStyle.SubControl.SC_ComboBoxEditField
    return QSize(box.style().subControlRect(style, option, edit, box).width(), box.height())


def _is_scrolled(widget: QWidget) -> bool:
    above = widget.parentWidget()
    return above is not None and (isinstance(above, QAbstractScrollArea) or _is_scrolled(above))


def _room_of(button: QAbstractButton) -> QSize:
    """Return the room within a button's frame."""
    if isinstance(button, QPushButton):
        option = QStyleOptionButton()
        button.initStyleOption(option)
        part = QStyle.SubElement.SE_PushButtonContents
        return QSize(button.style().subElementRect(part, option, button).width(), button.height())
    return button.size()


def _heads_of(header: QHeaderView) -> Iterator[tuple[str, QSize, QSize]]:
    model, along = header.model(), header.orientation()
    is_horizontal = along == Qt.Orientation.Horizontal
    for section in range(header.count()):
        shown = model.headerData(section, along, Qt.ItemDataRole.DisplayRole)
        if isinstance(shown, str) and not header.isSectionHidden(section):
            tip = str(model.headerData(section, along, Qt.ItemDataRole.ToolTipRole) or "")
            if not _is_told(shown, tip):
                size = header.sectionSize(section)
                width, height = (size, header.height()) if is_horizontal else (header.width(), size)
                yield shown, header.fontMetrics().size(0, shown), QSize(width, height)
