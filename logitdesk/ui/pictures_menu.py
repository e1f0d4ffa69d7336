"""The menu in which every picture in the window can be found, also by the keyboard alone."""

from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from logitdesk.ui.charts.export import ExportMenu
from logitdesk.ui.charts.taking import Taking


def add_pictures_menu(menu: QMenu, bar: QMenuBar) -> None:
    """Add a menu that has, each time it opens, a menu for each picture that can be seen then.

    The menu belongs to the bar's window. On the window's thread.
    """
    pictures = menu.addMenu("Pictures and nu&mbers")
    pictures.menuAction().setToolTip(
        "Copy or save the pictures and charts that can be seen; a right click on one does it, too"
    )
    pictures.aboutToShow.connect(lambda: _fill(pictures, bar.window()))


def _fill(pictures: QMenu, window: QWidget) -> None:
    for former in pictures.findChildren(QMenu):
        former.deleteLater()
    pictures.clear()
    for export in window.findChildren(ExportMenu):
        if export.widget.isVisible() and not export.is_covered:
            export.add_actions(pictures.addMenu(_title(export.name)))
    for taking in window.findChildren(Taking):
        if taking.widget.isVisible():
            taking.fill(pictures.addMenu(_title(taking.name)))


def _title(name: str) -> str:
    return (name[:1].upper() + name[1:]).replace("&", "&&")
