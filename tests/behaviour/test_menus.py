"""Menus that are open while what they are about changes: they act on what is shown now."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from logitdesk.ui.charts.export import ExportMenu
from tests.behaviour.user import PAGES, User


def menus(user: User) -> Iterator[QMenu]:
    """Open the menu of each picture that is seen, one after the other."""
    for export in user.window.findChildren(ExportMenu):
        if export.widget.isVisible() and not export.is_covered:
            place = export.widget.rect().center()
            on_screen = export.widget.mapToGlobal(place)
            reason = QContextMenuEvent.Reason.Mouse
            user.app.sendEvent(export.widget, QContextMenuEvent(reason, place, on_screen))
            menu = user.app.activePopupWidget()
            assert isinstance(menu, QMenu)
            yield menu


def use_all(user: User, menu: QMenu) -> int:
    """Choose everything in a menu, and call off what asks for a file."""
    actions = menu.actions()
    for action in actions:
        action.trigger()
        for dialog in user.window.findChildren(QFileDialog):
            dialog.reject()
    menu.close()
    return len(actions)


@pytest.mark.parametrize("page", PAGES)
def test_menus_act_on_what_is_shown_when_they_are_used(user: User, page: str) -> None:
    user.draw_sample(3)
    user.open_page(page)
    user.wait(100)
    used = 0
    for number, menu in enumerate(menus(user)):
        user.menu("Model", ["SqueezeNet", "Perceptron", "CNN"][number % 3])
        user.wait(60)
        used += use_all(user, menu)
    for number, menu in enumerate(menus(user)):
        if number % 2:
            user.menu("File", "Open sample", str(number % 10))
        else:
            user.menu("Edit", "Clear page")
        user.wait(60)
        used += use_all(user, menu)
    assert used > 0 or page in ("Training", "Evaluation")  # which show nothing yet


def test_a_menu_of_one_networks_inside_is_used_when_another_reads(user: User) -> None:
    user.draw_sample(3)
    user.menu("Model", "SqueezeNet")
    user.open_page("Evidence")
    user.click(user.button("^look at: Inside"))
    user.wait_until(lambda: user.has(QWidget, "^ten maps"))
    opened = list(menus(user))
    user.menu("Model", "Perceptron")
    user.wait_until(lambda: not user.has(QWidget, "^ten maps"), what="the next network's evidence")
    assert sum(use_all(user, menu) for menu in opened) > 0


def test_a_point_that_is_gone_is_not_deleted_by_an_old_menu(user: User) -> None:
    user.open_page("Perceptron lab")
    user.choose_under("^Points$", "Ring")
    plane = user.chart("^plane of x1 and x2")
    x1, x2 = (user.numbers("^plane of x1").column(name)[-1] for name in ("x1", "x2"))
    place = plane.place_of(x1, x2).toPoint()
    reason = QContextMenuEvent.Reason.Mouse
    viewport = plane.viewport()
    user.app.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
    menu = user.app.activePopupWidget()
    assert isinstance(menu, QMenu)
    delete = next(one for one in menu.actions() if "elete" in one.text())
    user.menu("Edit", "Undo")
    before = user.numbers("^plane of x1")
    delete.trigger()
    menu.close()
    assert user.numbers("^plane of x1") == before
