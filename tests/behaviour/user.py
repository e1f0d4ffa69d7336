"""What a person can do with the window, and what they see of it.

Widgets are found by Qt's own classes and by the names that a screen reader says; nothing here
knows how the window is built, but for `_open_window`.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import unescape
from pathlib import Path
from time import monotonic
from typing import Any, Final, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QInputDevice,
    QKeySequence,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QStatusBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from logitdesk import paths
from logitdesk.scores.table import Table

W = TypeVar("W", bound=QWidget)
Place = tuple[float, float]

PAGE: Final = 420
"""The side of the page, in its own units."""
PAGES: Final = {
    "Scores": "F2", "Evidence": "F3", "Training": "F4", "Evaluation": "F5", "My digits": "F8",
    "Perceptron lab": "F6", "Loss lab": "F7",
}  # fmt: skip
A_ONE: Final[Sequence[Place]] = [(210, y) for y in range(60, 361, 20)]
ACROSS: Final[Sequence[Place]] = [(x, 210) for x in range(60, 361, 20)]
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
_NO_KEY: Final = Qt.KeyboardModifier.NoModifier


def _open_window(app: QApplication, file: Path | None) -> QMainWindow:
    """Do what the program does at its start: the only place that knows how a window is made."""
    from logitdesk.ui.main_window import MainWindow
    from logitdesk.ui.settings import Settings

    window = MainWindow(app, Settings(paths.settings_file()))
    window.show()
    if file is None:
        window.bring_back_page()
    else:
        window.documents.open_path(file)
    return window


def sample_strokes(digit: int, which: str = "a") -> list[list[Place]]:
    """The strokes of a sample that comes with the program, as (x, y) in page units."""
    file = paths.assets() / "samples" / f"{digit}-{which}.json"
    strokes = json.loads(file.read_text())["strokes"]
    return [[(point[0], point[1]) for point in stroke] for stroke in strokes]


class User:
    """A person before one window; every method waits for nothing unless it says so."""

    def __init__(self, app: QApplication, home: Path) -> None:
        self.app, self.home = app, home
        self._window: QMainWindow | None = None
        self.open()

    # The window.

    @property
    def window(self) -> QMainWindow:
        """The window; there must be one."""
        assert self._window is not None, "the window is closed"
        return self._window

    @property
    def is_open(self) -> bool:
        """Whether the window is there to be seen."""
        return self._window is not None and self._window.isVisible()

    def open(self, file: Path | None = None) -> None:
        """Start the program, with a file if one is named, and wait for its first network."""
        assert self._window is None, "the window is open"
        self._window = _open_window(self.app, file)
        self.come_back()
        self.wait_until(lambda: self.network, what="a network")

    def come_back(self) -> None:
        """Make the window the active one, as a window manager does when a dialog has closed."""
        self.window.activateWindow()
        self.wait_until(self.window.isActiveWindow, what="the window to be active")

    def close(self) -> None:
        """Close the window, if it is open."""
        if self._window is not None:
            window, self._window = self._window, None
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def restart(self, file: Path | None = None) -> None:
        """Close the window and open it again on the same home."""
        self.close()
        self.open(file)

    # Waiting.

    def wait_until(self, is_so: Callable[[], object], seconds: float = 10, what: str = "") -> None:
        """Let the window work until it is so, or fail."""
        end = monotonic() + seconds
        while not is_so():
            if monotonic() > end:
                seen = f"; seen:\n{self.seen()}" if self._window is not None else ""
                raise AssertionError(f"waited {seconds} s in vain for {what or is_so}{seen}")
            self.wait(5)

    def wait(self, milliseconds: int = 50) -> None:
        """Let the window work for a while, and other threads: `QTest.qWait` lets these wait."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def settle(self) -> None:
        """Wait until the verdict and the scores have stood still for a moment."""
        before, now = "", self.seen()
        while before != now:
            self.wait(60)
            before, now = now, self.verdict + (self.scores().as_csv() if self._has_scores else "")

    # Finding.

    def roots(self) -> list[QWidget]:
        """What can be used now: the window and its dialogs and menus; only a modal one if any."""
        modal = self.app.activeModalWidget()
        if modal is not None:
            return [modal, *(menu for menu in self.app.topLevelWidgets() if _is_open_menu(menu))]
        tops = [widget for widget in self.app.topLevelWidgets() if widget.isVisible()]
        ours = [top for top in tops if top is self._window or self._is_ours(top)]
        return sorted(ours, key=lambda top: not top.isActiveWindow())  # what is in front first

    def all(self, kind: type[W], name: str = "") -> list[W]:
        """All visible widgets of a class of Qt whose name matches."""
        return [widget for widget in self._visible(kind) if _matches(name, name_of(widget))]

    def find(self, kind: type[W], name: str = "") -> W:
        """The first visible one of them, whole names before parts of names.

        Raises:
            LookupError: there is none.
        """
        found = self.all(kind, name)
        if not found:
            names = sorted({name_of(widget) for widget in self._visible(kind)})
            raise LookupError(f"no {kind.__name__} is named {name!r}; there are {names}")
        return min(found, key=lambda widget: name_of(widget).casefold() != name.casefold())

    def has(self, kind: type[QWidget], name: str = "") -> bool:
        """Whether there is one."""
        return bool(self.all(kind, name))

    def button(self, name: str) -> QAbstractButton:
        """A button, check box, radio button or segment."""
        return self.find(QAbstractButton, name)

    def slider(self, name: str) -> QAbstractSlider:
        """A slider."""
        return self.find(QAbstractSlider, name)

    def field(self, name: str) -> QWidget:
        """What something can be typed into."""
        kinds = (QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit)
        found = [widget for kind in kinds for widget in self.all(kind, name)]
        if not found:
            raise LookupError(f"no field is named {name!r}")
        return found[0]

    def combo(self, name: str) -> QComboBox:
        """A drop-down list."""
        return self.find(QComboBox, name)

    def table(self, name: str = "") -> QAbstractItemView:
        """A list or a table to choose from."""
        return self.find(QAbstractItemView, name)

    def chart(self, name: str) -> Any:
        """A visible chart, which has a method `table()`, by its name.

        Raises:
            LookupError: there is none.
        """
        charts = self._charts()
        found = [one for one in charts if _matches(name, name_of(one))]
        if not found:
            raise LookupError(f"no chart {name!r}; there are {[name_of(one) for one in charts]}")
        return found[0]

    def numbers(self, name: str) -> Table:
        """What a visible chart shows."""
        table: Table = self.chart(name).table()
        return table

    @property
    def page(self) -> QWidget:
        """The page to draw on."""
        return self.find(QWidget, "^page$")

    # Seeing.

    def seen(self) -> str:
        """All visible text, and what a screen reader says, a line each; without markup."""
        lines = (line for widget in self._visible(QWidget) for line in _texts_of(widget))
        return "\n".join(dict.fromkeys(filter(None, map(_plain, lines))))

    def sees(self, pattern: str) -> bool:
        """Whether a regular expression occurs in it, whatever the case."""
        return re.search(pattern, self.seen(), re.IGNORECASE) is not None

    def said_of(self, widget: QWidget) -> str:
        """What a screen reader says of a widget after its name."""
        return _plain(widget.accessibleDescription())

    @property
    def verdict(self) -> str:
        """What the network makes of the page, in words."""
        return self.said_of(self.find(QWidget, "^verdict$"))

    @property
    def network(self) -> str:
        """The name of the network that reads the page; empty while there is none."""
        found = re.search(r"^(.+?) · .*weights$", self.seen(), re.MULTILINE)
        return found[1] if found else ""

    def cells(self, view: QAbstractItemView) -> list[list[str]]:
        """The texts of a table's cells."""
        model = view.model()
        return [
            [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    # The keyboard.

    def press(self, *keys: str) -> None:
        """Press keys, such as "Ctrl+Z", in what has the focus."""
        for key in keys:
            pressed = QKeySequence(key)[0]  # type: ignore[index]  # the stubs leave it out
            QTest.keyClick(self._focus(), pressed.key(), pressed.keyboardModifiers())

    def type_text(self, text: str) -> None:
        """Type letters into what has the focus, which the first may give to something else."""
        for letter in text:
            QTest.keyClicks(self._focus(), letter)

    def tab_to(self, widget: QWidget, most: int = 100) -> None:
        """Press Tab until the widget has the focus, or something in it."""
        for _ in range(most):
            focus = self._focus()
            if focus is widget or widget.isAncestorOf(focus):
                return
            self.press("Tab")
        raise AssertionError(f"Tab does not come to {name_of(widget)!r}")

    def enter(self, field: QWidget, text: str) -> None:
        """Type a text into a field in place of what it says, and leave it by Tab."""
        self.click(field)
        self.press("Ctrl+A")
        self.type_text(text)
        self.press("Tab")

    def choose(self, combo: QComboBox, pattern: str) -> None:
        """Choose from a drop-down list by the keyboard."""
        texts = [combo.itemText(index) for index in range(combo.count())]
        wanted = next((n for n, text in enumerate(texts) if _matches(pattern, text)), None)
        assert wanted is not None, f"no {pattern!r} in {texts}"
        combo.setFocus(Qt.FocusReason.TabFocusReason)
        way = wanted - combo.currentIndex()
        for _ in range(abs(way)):
            QTest.keyClick(combo, Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up)

    # The mouse.

    def click(
        self, widget: QWidget, at: QPoint | None = None, button: Qt.MouseButton = LEFT
    ) -> None:
        """Click on a widget, in the middle unless a point of it is given."""
        if at is None and isinstance(widget, QCheckBox | QRadioButton):
            at = QPoint(8, widget.height() // 2)  # on its mark: the room beside its text is none
        _scroll_to(widget)
        target, point = _under(widget, at)
        QTest.mouseClick(target, button, _NO_KEY, point)

    def double_click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click twice on a widget."""
        _scroll_to(widget)
        target, point = _under(widget, at)
        QTest.mouseClick(target, LEFT, _NO_KEY, point)
        QTest.mouseDClick(target, LEFT, _NO_KEY, point)
        QTest.mouseRelease(target, LEFT, _NO_KEY, point)  # which QTest leaves out

    def hover(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Move the mouse over a widget."""
        target, point = _under(widget, at)
        QTest.mouseMove(target, QPoint(1, target.height() - 2))
        QTest.mouseMove(target, point)

    def drag(
        self,
        widget: QWidget,
        points: Sequence[QPoint],
        button: Qt.MouseButton = LEFT,
        *,
        release: bool = True,
    ) -> None:
        """Press at the first point of a widget, move along the others and release at the last."""
        _scroll_to(widget)
        target, first = _under(widget, points[0])
        moved = [target.mapFrom(widget, point) for point in points[1:]] if points[1:] else []
        QTest.mousePress(target, button, _NO_KEY, first)
        for point in moved:
            QTest.mouseMove(target, point)
        if release:
            QTest.mouseRelease(target, button, _NO_KEY, (moved or [first])[-1])

    def move(self, widget: QWidget, at: QPoint) -> None:
        """Move the mouse on, with the button still pressed after a drag that was not released."""
        target, point = _under(widget, at)
        QTest.mouseMove(target, point)

    def release(self, widget: QWidget, at: QPoint, button: Qt.MouseButton = LEFT) -> None:
        """Release the button after a drag that was left pressed."""
        target, point = _under(widget, at)
        QTest.mouseRelease(target, button, _NO_KEY, point)

    def wheel(self, widget: QWidget, steps: int, at: QPoint | None = None) -> None:
        """Turn the wheel over a widget; up if positive."""
        target, point = _under(widget, at)
        turned = QWheelEvent(
            QPointF(point), QPointF(target.mapToGlobal(point)), QPoint(), QPoint(0, 120 * steps),
            Qt.MouseButton.NoButton, _NO_KEY, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        self.app.sendEvent(target, turned)

    def context_menu(self, widget: QWidget, at: QPoint | None = None) -> QMenu:
        """Click with the right button and wait for the menu that opens."""
        target, point = _under(widget, at)
        QTest.mousePress(target, RIGHT, _NO_KEY, point)
        place = target.mapToGlobal(point)
        reason = QContextMenuEvent.Reason.Mouse
        self.app.sendEvent(target, QContextMenuEvent(reason, point, place))
        QTest.mouseRelease(target, RIGHT, _NO_KEY, point)
        self.wait_until(lambda: isinstance(self.app.activePopupWidget(), QMenu), what="a menu")
        menu = self.app.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def choose_from(self, menu: QMenu, *names: str) -> None:
        """Choose from an open menu, along its submenus."""
        action = _action(menu.actions(), names)
        menu.close()
        action.trigger()

    def choose_under(self, name: str, *names: str) -> None:
        """Open the menu of a button, or a drop-down list, and choose from it."""
        if self.has(QComboBox, name):
            self.choose(self.combo(name), re.escape(names[0]))
            return
        done: list[None] = []

        def choose() -> None:
            menu = self.app.activePopupWidget()
            if isinstance(menu, QMenu):
                timer.stop()
                self.choose_from(menu, *names)
                done.append(None)

        timer = QTimer(interval=5)
        timer.timeout.connect(choose)
        timer.start()  # before the click: the menu may have a loop of its own
        self.click(self.button(name))
        self.wait_until(lambda: done, what=f"the menu of {name!r}")

    def menu(self, *names: str) -> None:
        """Choose from the menu bar, such as `menu("File", "Open sample", "7")`."""
        self.menu_action(*names).trigger()

    def menu_action(self, *names: str) -> QAction:
        """An action of the menu bar, along its menus; it must be enabled to be chosen."""
        return _action(self.find(QMenuBar).actions(), names)

    def offers(self, *names: str) -> bool:
        """Whether the menu bar has such an action, and it can be chosen."""
        try:
            return self.menu_action(*names).isEnabled()
        except AssertionError:
            return False

    # Drawing.

    def draw(
        self,
        strokes: Iterable[Sequence[Place]],
        button: Qt.MouseButton = LEFT,
        *,
        release: bool = True,
    ) -> None:
        """Draw strokes on the page with the mouse, in page units."""
        for stroke in strokes:
            self.drag(self.page, self.on_page(stroke), button, release=release)

    def draw_with_tablet(
        self, points: Sequence[tuple[float, float, float]], *, by_eraser: bool = False
    ) -> None:
        """Draw with a tablet's pen through (x, y, pressure), or wipe with its other end."""
        kinds = QPointingDevice.PointerType
        can = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure
        pen = QPointingDevice(
            "pen", 7, QInputDevice.DeviceType.Stylus, kinds.Eraser if by_eraser else kinds.Pen,
            can, 1, 3,
        )  # fmt: skip
        page, last = self.page, len(points) - 1
        for n, ((_x, _y, pressure), at) in enumerate(
            zip(points, self.on_page([point[:2] for point in points]), strict=True)
        ):
            types = {0: QEvent.Type.TabletPress, last: QEvent.Type.TabletRelease}
            kind = types.get(n, QEvent.Type.TabletMove)
            button = LEFT if n in types else Qt.MouseButton.NoButton
            held = Qt.MouseButton.NoButton if n == last else LEFT
            place, on_screen = QPointF(at), QPointF(page.mapToGlobal(at))
            event = QTabletEvent(
                kind, pen, place, on_screen, pressure, 0, 0, 0, 0, 0, _NO_KEY, button, held
            )
            self.app.sendEvent(page, event)

    def draw_sample(self, digit: int, which: str = "a") -> None:
        """Draw what a shipped sample shows, and wait until it is read."""
        self.draw(sample_strokes(digit, which))
        self.settle()

    def on_page(self, places: Iterable[Place]) -> list[QPoint]:
        """Where on the page's widget these places in page units are."""
        width, height = self.page.width(), self.page.height()
        side = min(width, height)
        left, top, unit = (width - side) // 2, (height - side) // 2, side / PAGE
        return [QPointF(left + x * unit, top + y * unit).toPoint() for x, y in places]

    def scores(self) -> Table:
        """Logits, probabilities and log-odds of the ten digits; empty for a blank page."""
        return self.numbers("logits.*digits")

    @property
    def _has_scores(self) -> bool:
        return any(_matches("logits.*digits", name_of(one)) for one in self._charts())

    def bar(self, chart: QWidget, row: int, rows: int = 10) -> QPoint:
        """A point in the row of a bar chart where its bars can be dragged and clicked."""
        return QPoint(chart.width() // 4, round((row + 0.5) * chart.height() / rows))

    # Pages and files.

    def open_page(self, name: str) -> None:
        """Show one of `PAGES`, and wait until it is there."""
        self.menu("View", name)
        self.wait()

    def answer_file_dialog(self, file: Path) -> None:
        """Wait for a dialog that asks for a file, and name one."""
        self.wait_until(lambda: self.has(QFileDialog), what="a dialog that asks for a file")
        dialog = self.find(QFileDialog)
        name = next(field for field in dialog.findChildren(QLineEdit) if field.isVisible())
        name.setText(str(file))
        saves = dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
        self.click(self.button("^Save$" if saves else "^Open$"))
        self.wait_until(lambda: not self.has(QFileDialog), what="the dialog to go")
        self.come_back()

    def saves(self, file: Path) -> bytes:
        """Name a file in the dialog that asks where to save, and wait until it is written."""
        self.answer_file_dialog(file)
        self.wait_until(file.is_file, what=f"{file} to be written")
        return file.read_bytes()

    def strokes(self) -> list[list[list[float]]]:
        """The strokes on the page as [x, y, seconds, width], as a saved drawing has them."""
        if not self.menu_action("File", "Save drawing as").isEnabled():
            return []
        file = self.home.parent / f"page-{len(list(self.home.parent.iterdir()))}.json"
        self.press("Ctrl+S")
        drawing = json.loads(self.saves(file))
        width = drawing.get("width")
        return [[[*p, *([width] if len(p) == 3 else [])] for p in s] for s in drawing["strokes"]]

    def kept_pages(self) -> list[Path]:
        """The files that keep the pages of open windows, in case of a crash."""
        return [file for file in paths.drafts().glob("[!.]*") if file.suffix != ".lock"]

    def dialog(self, name: str = "") -> QDialog:
        """Wait for a dialog, and make it the active window as a window manager does."""
        self.wait_until(lambda: self.has(QDialog, name), what=f"a dialog {name}")
        dialog = self.find(QDialog, name)
        dialog.activateWindow()
        self.wait_until(dialog.isActiveWindow, what="the dialog to be active")
        return dialog

    def drag_in(self, mime: QMimeData) -> bool:
        """Drag something over the window; tell whether it will be taken."""
        copy, place = Qt.DropAction.CopyAction, self.window.rect().center()
        entered = QDragEnterEvent(place, copy, mime, LEFT, _NO_KEY)
        entered.ignore()
        self.app.sendEvent(self.window, entered)
        return entered.isAccepted()

    def drag_out(self) -> None:
        """Drag it out of the window again."""
        self.app.sendEvent(self.window, QDragLeaveEvent())

    def drop(self, mime: QMimeData) -> bool:
        """Drag something over the window and let it go; tell whether it was taken."""
        if not self.drag_in(mime):
            return False
        copy, place = Qt.DropAction.CopyAction, self.window.rect().center()
        dropped = QDropEvent(QPointF(place), copy, mime, LEFT, _NO_KEY)
        self.app.sendEvent(self.window, dropped)
        return dropped.isAccepted()

    # How it is done.

    def _focus(self) -> QWidget:
        """What hears the keyboard; no window manager gives it back after a menu, so this does."""
        top = self.app.activeModalWidget() or self.window
        if self.app.activePopupWidget() is None and self.app.activeWindow() not in self.roots():
            top.activateWindow()
            self.wait_until(top.isActiveWindow, what="the window to be active")
        return self.app.activePopupWidget() or self.app.focusWidget() or top

    def _is_ours(self, top: QWidget) -> bool:
        parent = top.parentWidget()
        while parent is not None and parent is not self._window:
            parent = parent.parentWidget()
        return parent is not None or _is_open_menu(top)

    def _charts(self) -> list[QWidget]:
        return [one for one in self._visible(QWidget) if callable(getattr(one, "table", None))]

    def _visible(self, kind: type[W]) -> Iterator[W]:
        for root in self.roots():
            for widget in [root, *root.findChildren(QWidget)]:
                if isinstance(widget, kind) and widget.isVisible():
                    yield widget


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    if widget.accessibleName():
        return _plain(widget.accessibleName())
    interface = QAccessible.queryAccessibleInterface(widget)
    return _plain(interface.text(QAccessible.Text.Name)) if interface else ""


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QAbstractButton | QLabel | QLineEdit | QAbstractSpinBox | QProgressBar):
        yield widget.text()
    elif isinstance(widget, QStatusBar):
        yield widget.currentMessage()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QTabBar):
        yield from map(widget.tabText, range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions() if action.isVisible())


def _plain(text: str) -> str:
    """Without markup and mnemonics, and with ordinary spaces."""
    text = re.sub(r"</?[a-z][^>]*>", " ", text)
    text = re.sub(r"&#?\w+;", lambda found: unescape(found[0]), text)
    text = re.sub(r"&(&|(?=\w))", lambda found: found[1], text)
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split())


def _matches(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None


def _action(actions: Sequence[QAction], names: Sequence[str]) -> QAction:
    """The action at the end of a path of names: whole ones, beginnings or patterns of them."""
    texts = [_plain(action.text()).rstrip("…").casefold() for action in actions]
    wanted = names[0].rstrip("…").casefold()
    for fits in (str.__eq__, str.startswith, lambda text, name: _matches(name, text)):
        found = [n for n, text in enumerate(texts) if fits(text, wanted)]
        if found:
            break
    assert found, f"no {names[0]!r} among {texts}"
    action = actions[found[0]]
    if len(names) == 1:
        return action
    menu = action.menu()
    assert isinstance(menu, QMenu), f"{names[0]!r} is no menu"
    menu.aboutToShow.emit()
    return _action(menu.actions(), names[1:])


def _is_open_menu(widget: QWidget) -> bool:
    return isinstance(widget, QMenu) and widget.isVisible()


def _under(widget: QWidget, at: QPoint | None) -> tuple[QWidget, QPoint]:
    """The widget that the mouse meets at a point of `widget`, and where on it."""
    point = widget.rect().center() if at is None else at
    child = widget.childAt(point)
    return (widget, point) if child is None else (child, child.mapFrom(widget, point))


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
