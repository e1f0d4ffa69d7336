"""The menu bar."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from logitdesk.ui.actions import Actions
from logitdesk.ui.network_actions import NetworkActions
from logitdesk.ui.pictures_menu import add_pictures_menu


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> None:
    """Put the actions where people look for them."""
    file = _menu(bar, "&File", [actions.open])
    samples = file.addMenu("Open s&ample")
    samples.addActions(actions.samples)
    _add(file, [actions.save, actions.export, None, actions.quit])
    edit = _menu(bar, "&Edit", [actions.undo, actions.redo, None, actions.copy, actions.paste])
    add_pictures_menu(edit, bar)
    _add(edit, [
        None, actions.clear, None, actions.pen, actions.eraser, actions.thinner, actions.thicker,
    ])  # fmt: skip
    _add_model_menu(bar, actions.networks)
    temperatures = actions.temperatures
    view = _menu(bar, "&View", [
        *actions.pages, None, temperatures.fitted, temperatures.one, None,
    ])  # fmt: skip
    view.addMenu("The&me").addActions(actions.themes)
    _menu(bar, "&Help", [actions.shortcuts, actions.about])


def _add_model_menu(bar: QMenuBar, actions: NetworkActions) -> None:
    menu = _menu(bar, "&Model", [])
    menu.aboutToShow.connect(actions.look_again)

    def fill() -> None:
        menu.clear()
        own = [None, *actions.own] if actions.own else []
        _add(menu, [
            *actions.shipped, *own, None, actions.retrain, actions.manage,
        ])  # fmt: skip

    actions.changed.connect(fill)
    fill()


def _menu(bar: QMenuBar, title: str, actions: Sequence[QAction | None]) -> QMenu:
    menu = bar.addMenu(title)
    menu.setToolTipsVisible(True)
    _add(menu, actions)
    return menu


def _add(menu: QMenu, actions: Sequence[QAction | None]) -> None:
    """Add actions; None is a line between them."""
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
