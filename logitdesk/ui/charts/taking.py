"""Pictures and numbers of what the window shows, for other programs."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from logitdesk.library.files import write_atomically
from logitdesk.ui.charts.picture import image_of, png_of, svg_of
from logitdesk.ui.file_dialogs import NUMBERS_FILTERS, FileDialogs

Name = str | Callable[[], str]
"""What a picture is of, in a few words: “logits of 3, CNN”. It becomes its file's name."""

_PICTURE_FILTERS: Final = {"Picture (*.png)": "png", "Vector image (*.svg)": "svg"}
_KEYS: Final = ("Menu", "Shift+F10")
_UNFIT: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
"""What some system has in no file's name."""
_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly
_NOTHING_YET: Final = "There are no numbers yet: draw a digit first, or let the chart begin."


def offer(widget: QWidget, name: Name, numbers: Callable[[], str] | None = None) -> None:
    """Let a person copy and save the widget as a picture, and its numbers: a menu on the widget.

    On the window's thread.

    Args:
        widget: of which the pictures are. A `Card` is taken without its frame.
        name: what it shows.
        numbers: gives them as comma-separated values with a heading, each in full; nothing while
            there are none.
    """
    Taking(widget, name, numbers)


class Taking(QObject):
    """The menu of a widget that has been offered; it belongs to the widget.

    All methods run on the window's thread.
    """

    def __init__(
        self, widget: QWidget, name: Name, numbers: Callable[[], str] | None = None
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._name = name
        self._numbers = numbers
        self._menu: QMenu | None = None
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        widget.customContextMenuRequested.connect(self.show_menu)
        for key in _KEYS:
            shortcut = QShortcut(QKeySequence(key), widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._show_menu_by_key)
            shortcut.activatedAmbiguously.connect(self._show_menu_by_key)

    @property
    def widget(self) -> QWidget:
        """What is taken."""
        return self._widget

    @property
    def name(self) -> str:
        """What it shows now."""
        return self._name if isinstance(self._name, str) else self._name()

    def fill(self, menu: QMenu) -> None:
        """Put what can be done into a menu."""
        menu.addAction("Copy &picture", self.copy_picture)
        menu.addAction("&Save picture…", self.choose_and_save_picture)
        if self._numbers is not None:
            menu.addAction("Copy &numbers", self.copy_numbers)
            menu.addAction("Save n&umbers…", self.choose_and_save_numbers)

    def show_menu(self, at: QPoint) -> None:
        """Show the menu at a place of the widget, unless it is there already."""
        if self._menu is None:
            self._menu = QMenu(self._widget)
            self.fill(self._menu)
        if not self._menu.isVisible():
            self._menu.popup(self._widget.mapToGlobal(at))

    def copy_picture(self) -> None:
        """Put the picture on the clipboard, in pixels and as SVG."""
        mime = QMimeData()
        mime.setImageData(image_of(self._widget))
        mime.setData("image/svg+xml", svg_of(self._widget, *self._words()))
        QGuiApplication.clipboard().setMimeData(mime)
        self._dialogs.done.emit("Picture copied")

    def copy_numbers(self) -> None:
        """Put the numbers on the clipboard."""
        text = self._numbers_now()
        if text:
            mime = QMimeData()
            mime.setText(text)
            mime.setData("text/csv", text.encode())
            QGuiApplication.clipboard().setMimeData(mime)
            self._dialogs.done.emit("Numbers copied")

    def choose_and_save_picture(self) -> None:
        """Ask for a name and a kind of file and save the picture."""
        name = f"{_fit(self.name)}.png"
        self._dialogs.ask_to_save("Save the picture", name, _PICTURE_FILTERS, self.save_picture)

    def save_picture(self, path: Path) -> None:
        """Save the picture as the kind of file that the name's ending says."""
        suffix, words = path.suffix.lower(), self._words()
        if suffix == ".svg":
            svg = svg_of(self._widget, *words)
            self._dialogs.write(lambda: write_atomically(path, svg), path)
        elif suffix == ".png":
            image = image_of(self._widget)
            self._dialogs.write(lambda: write_atomically(path, png_of(image, *words)), path)
        else:
            self._dialogs.problem.emit(
                f"{path} was not written: a picture is saved as .png or .svg. "
                "Choose one of these endings."
            )

    def choose_and_save_numbers(self) -> None:
        """Ask for a name and save the numbers as comma-separated values."""
        text = self._numbers_now()
        if text:
            self._dialogs.ask_to_save(
                "Save the numbers",
                f"{_fit(self.name)}.csv",
                NUMBERS_FILTERS,
                lambda path: self._save(path, text),
            )

    def _save(self, path: Path, text: str) -> None:
        self._dialogs.write(lambda: write_atomically(path, text.encode()), path)

    def _show_menu_by_key(self) -> None:
        """Show the menu of what has the focus, which may lie on something that is offered, too."""
        widget = QApplication.focusWidget()
        taking = None
        while taking is None and isinstance(widget, QWidget):
            taking = widget.findChild(Taking, options=_DIRECT)
            widget = widget.parentWidget()
        if isinstance(taking, Taking):
            taking.show_menu(taking.widget.rect().center())

    def _numbers_now(self) -> str:
        text = "" if self._numbers is None else self._numbers()
        if not text:
            self._dialogs.problem.emit(_NOTHING_YET)
        return text

    def _words(self) -> tuple[str, str]:
        """A title, and what a screen reader would be told."""
        parts = [self._widget, *self._widget.findChildren(QWidget)]
        said = [part.accessibleDescription() for part in parts]
        said += [part.accessibleName() for part in parts]
        return self.name, next(filter(None, said), "")

    @property
    def _dialogs(self) -> FileDialogs:
        dialogs = self._widget.window().findChild(FileDialogs)
        if not isinstance(dialogs, FileDialogs):
            raise LookupError("A window with pictures needs FileDialogs.")
        return dialogs


def _fit(name: str) -> str:
    """As every system allows a file to be called."""
    return _UNFIT.sub("-", name)
