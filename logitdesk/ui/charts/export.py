"""Pictures and numbers of charts and cards: one menu, by right click, Menu key or Shift+F10."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsView, QMenu, QWidget
from shiboken6 import isValid

from logitdesk.library.files import write_atomically
from logitdesk.scores.table import Table
from logitdesk.ui.document_io import NUMBERS_FILTERS, FileDialogs, file_dialogs_of
from logitdesk.ui.language import QT_TRANSLATE_NOOP

Name = str | Callable[[], str]
"""What is shown, in a few words: “logits of 3, CNN”. It becomes a file's name."""

_DPI: Final = 96
_PRINT_SCALE: Final = 2.0
_UNFIT: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_ANEW: Final = QGraphicsItem.CacheMode.NoCache
_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly
_PICTURES: Final = {
    QT_TRANSLATE_NOOP("FileDialogs", "PNG picture (*.png)"): "png",
    QT_TRANSLATE_NOOP("FileDialogs", "SVG picture (*.svg)"): "svg",
}


def add_export_menu(
    widget: QWidget, name: Name, table: Callable[[], Table | None] | None = None
) -> "ExportMenu":
    """Give a widget the menu to copy and save its picture and numbers.

    A card's menu takes the place of those of the charts in it.

    Args:
        widget: what pictures show.
        name: what it shows; asked when the menu is used.
        table: the numbers, asked when the menu is used; None, or no rows, for none yet.
    """
    return ExportMenu(widget, name, table)


class ExportMenu(QObject):
    """The menu of one widget; a child of it."""

    def __init__(
        self, widget: QWidget, name: Name, table: Callable[[], Table | None] | None
    ) -> None:
        super().__init__(widget)
        self.widget, self._name, self._table = widget, name, table
        widget.installEventFilter(self)

    @property
    def name(self) -> str:
        return self._name if isinstance(self._name, str) else self._name()

    @property
    def is_covered(self) -> bool:
        """Tell whether another widget's such menu takes its place."""
        parent = self.widget.parentWidget()
        while parent is not None:
            if parent.findChild(ExportMenu, options=_DIRECT) is not None:
                return True
            parent = None if parent.isWindow() else parent.parentWidget()
        return False

    def add_actions(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Copy &picture"), self.copy_picture)
        save = menu.addAction(self.tr("&Save picture…"))
        save.triggered.connect(lambda: self._ask_to_save(self.tr("Save picture"), _PICTURES))
        if self._table is not None:
            menu.addSeparator()
            copy = menu.addAction(self.tr("Copy &numbers"), self.copy_numbers)
            save = menu.addAction(self.tr("Save n&umbers…"))
            save.triggered.connect(
                lambda: self._ask_to_save(self.tr("Save numbers"), NUMBERS_FILTERS)
            )
            for action in (copy, save):
                action.setEnabled(bool(self._table()))

    def copy_picture(self) -> None:
        """Put the picture on the clipboard, in pixels and as SVG."""
        mime = QMimeData()
        mime.setImageData(_image_of(self.widget))
        mime.setData("image/svg+xml", _svg_of(self.widget, self.name))
        QGuiApplication.clipboard().setMimeData(mime)
        self._dialogs.done.emit(self.tr("Picture copied"))

    def copy_numbers(self) -> None:
        """Put the numbers on the clipboard, as text and as CSV."""
        mime = QMimeData()
        mime.setText(self._csv())
        mime.setData("text/csv", self._csv().encode())
        QGuiApplication.clipboard().setMimeData(mime)
        self._dialogs.done.emit(self.tr("Numbers copied"))

    def save(self, path: Path) -> None:
        """Write the file that the name's ending says: .png, .svg or .csv."""
        match path.suffix.lower():
            case ".svg":
                data = _svg_of(self.widget, self.name)
            case ".csv":
                data = self._csv().encode()
            case _:
                data = png_of(self.widget)
        self._dialogs.write(lambda: write_atomically(path, data), path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu on a right click or by its keys."""
        if isinstance(event, QContextMenuEvent):
            is_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            return self._open(self.widget.mapFromGlobal(event.globalPos()) if is_mouse else None)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            if event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and is_shift):
                return self._open(None)
        return super().eventFilter(watched, event)

    def _open(self, at: QPoint | None) -> bool:
        """Open the menu there, or at what has the focus; False if another one takes its place."""
        if self.is_covered:
            return False
        if QApplication.activePopupWidget() is None:
            at = self._focused_place() if at is None else at
            menu = QMenu(self.widget)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            actions = self._own_actions(at)
            menu.addActions(actions)
            for action in actions:
                if action.parent() is None:  # made for this menu: it goes with it
                    action.setParent(menu)
            menu.addSeparator()
            self.add_actions(menu)
            menu.popup(self.widget.mapToGlobal(at))
        return True

    def _own_actions(self, at: QPoint) -> list[QAction]:
        """Further actions of the chart under the pointer."""
        part: QWidget | None = self.widget.childAt(at) or self.widget
        while part is not None and part is not self.widget and not hasattr(part, "menu_actions"):
            part = part.parentWidget()
        make = getattr(part, "menu_actions", None)
        return [] if make is None or part is None else list(make(part.mapFrom(self.widget, at)))

    def _focused_place(self) -> QPoint:
        focused = QApplication.focusWidget()
        if focused is None or not self.widget.isAncestorOf(focused):
            return self.widget.rect().center()
        return focused.mapTo(self.widget, focused.rect().center())

    def _ask_to_save(self, title: str, filters: dict[str, str]) -> None:
        if not isValid(self.widget):  # it went while the menu was open
            return
        dialogs = self._dialogs
        gone = self.tr("{file} is not saved: what was to be in it is gone.")

        def save(path: Path) -> None:
            if isValid(self.widget):
                self.save(path)
            else:
                dialogs.problem.emit(gone.format(file=path.name))

        name = f"{_UNFIT.sub('-', self.name)}.{next(iter(filters.values()))}"
        dialogs.ask_to_save(title, name, filters, save)

    def _csv(self) -> str:
        table = None if self._table is None else self._table()
        return "" if table is None else table.as_csv()

    @property
    def _dialogs(self) -> FileDialogs:
        return file_dialogs_of(self.widget)


def _image_of(widget: QWidget) -> QImage:
    """The widget in pixels, at least two for one of the screen's at 100 %."""
    scale = max(_PRINT_SCALE, widget.devicePixelRatioF())
    image = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    _draw(widget, painter)
    painter.end()
    return image


def png_of(widget: QWidget) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    _image_of(widget).save(buffer, "PNG")  # type: ignore[call-overload]  # stubs want bytes
    return bytes(buffer.data().data())


def _svg_of(widget: QWidget, title: str) -> bytes:
    """The widget in lines and letters."""
    from PySide6.QtSvg import QSvgGenerator  # only who saves a picture waits for it

    buffer = QBuffer()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(_DPI)
    generator.setSize(widget.size())
    generator.setViewBox(widget.rect())
    generator.setTitle(title)
    painter = QPainter(generator)
    _draw(widget, painter)
    painter.end()
    svg = bytes(buffer.data().data())
    return re.sub(rb'font-family="([^"]+)"', rb'font-family="\1, sans-serif"', svg)


def _draw(widget: QWidget, painter: QPainter) -> None:
    """Paint the widget, its charts anew: what they keep are pixels."""
    parts = [widget, *widget.findChildren(QWidget)]
    charts = [part for part in parts if isinstance(part, QGraphicsView)]
    kept = [item for chart in charts for item in chart.items() if item.cacheMode() != _ANEW]
    for chart in charts:
        chart.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
    for item in kept:
        item.setCacheMode(_ANEW)
    painter.fillRect(widget.rect(), widget.palette().color(QPalette.ColorRole.Base))
    QWidget.render(widget, painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    for chart in charts:
        chart.setCacheMode(QGraphicsView.CacheModeFlag.CacheBackground)
    for item in kept:
        item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
