"""Random mouse, wheel and key events on the real window, with workers killed.

    python tests/benchmarks/monkey.py [--events 200000] [--seed 1] [--no-training]

All pages, menus and dialogs are met, on an empty home. Dialogs for files are answered with files of
a temporary folder. A window that is closed is opened again. Trainings and imports are begun again
and again, and their workers killed at any moment. To hold: no exception, nothing that Qt warns of,
a window that notices when a worker is gone, and a memory that stays flat.
"""

import argparse
import ctypes
import faulthandler
import gc
import os
import random
import shutil
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from types import TracebackType
from typing import Final

import psutil
from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QPoint,
    QPointF,
    Qt,
    QThread,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QImage,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from shiboken6 import isValid

from logitdesk import paths
from logitdesk.datasets.catalogue import ALWAYS_THERE
from logitdesk.library.archive import export_bundle
from logitdesk.library.library import Library
from logitdesk.training.request import QUICK, request_for
from logitdesk.ui.app import collect_garbage, make_application
from logitdesk.ui.library.dialog import LibraryDialog
from logitdesk.ui.library.operations import LibraryOperations
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.pages import PAGES
from logitdesk.ui.settings import Settings

FLAT_MB: Final = 100
"""How much more memory there may be at the end than when all was opened once.

What a thread has freed at the end of its arena, a network's 50 MB, is not given back.
"""
WARM: Final = 20_000
"""Events until all was opened once; between two measurements of memory."""
_KILL_MS: Final = 12_000
"""A worker is killed at most so long after it was started: in every phase of its work."""
_NOTICE_MS: Final = 5_000
"""So long after its worker was killed, the window must know."""
_KEYS: Final = [
    *map(Qt.Key, range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)), *map(Qt.Key, range(Qt.Key.Key_A, 91)),
    *3 * [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape],
    *2 * [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down],
    Qt.Key.Key_Backtab, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Menu, Qt.Key.Key_Plus, Qt.Key.Key_Minus,
    Qt.Key.Key_Period, *map(Qt.Key, range(Qt.Key.Key_F1, Qt.Key.Key_F11 + 1)),
]  # fmt: skip
_NONE, _SHIFT, _CONTROL = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)  # fmt: skip
_HELD: Final = [*4 * [_NONE], _SHIFT, *2 * [_CONTROL], _CONTROL | _SHIFT]
_LEFT, _RIGHT, _MIDDLE = (
    Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton,
)  # fmt: skip
_TEXTS: Final = [
    "", "7", "[1, 2, 3]", "-1e300", '{"strokes": [[[1, 2], [30, 40]]]}', "½ “x” \ud7ff &amp; <b>",
]  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-training", action="store_true")
    args = parser.parse_args()
    faulthandler.enable()
    with TemporaryDirectory() as folder:
        os.environ |= {
            "LOGITDESK_HOME": f"{folder}/home", "LOGITDESK_DATA": folder, "HOME": folder,
            "QT_QPA_PLATFORM": "offscreen", "http_proxy": "http://127.0.0.1:9",
            "https_proxy": "http://127.0.0.1:9",
        }  # fmt: skip
        monkey = Monkey(Path(folder), args.events, args.seed, may_train=not args.no_training)
        return monkey.run()


class Monkey:
    """Sends events, one step after the other from Qt's loop, so that modal dialogs go on too."""

    def __init__(self, folder: Path, events: int, seed: int, *, may_train: bool) -> None:
        self._folder, self._wanted, self._may_train = folder, events, may_train
        self._chance = random.Random(seed)
        self._faults: Counter[str] = Counter()
        self._memory: list[float] = []
        self._closed: list[MainWindow] = []
        self._rest_ms, self._began = 0, monotonic()
        self._held = Qt.MouseButton.NoButton
        self.events = self._kills = self._told = self._windows = self._saved = 0
        qInstallMessageHandler(self._on_message)
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._note(f"thread: {args.exc_value!r}")
        QDesktopServices.openUrl = lambda _url: True  # type: ignore[method-assign]
        self._app = make_application()
        qInstallMessageHandler(self._on_message)
        self._app.setQuitOnLastWindowClosed(False)
        # A timer, as steps that are posted events, each of which posts the next, may follow one
        # another before a loop of Qt's ends. A person's events do not: where the question of
        # QFileDialog's, which lies on the stack, was answered, the dialog could be deleted first.
        self._timer = QTimer(self._app, singleShot=True)
        self._timer.timeout.connect(self._step)
        gc.disable()  # as the program has it: on this thread alone, and never amid a call of Qt
        garbage = QTimer(self._app, interval=1000)
        garbage.timeout.connect(collect_garbage)
        garbage.start()
        samples = paths.assets() / "samples"
        self._files = [str(shutil.copy(file, folder)) for file in sorted(samples.glob("*-a.json"))]
        picture = QImage(300, 300, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        picture.save(f"{folder}/blank.png")
        (folder / "broken.json").write_text('{"strokes": [[[1, NaN')
        self._files += [f"{folder}/blank.png", f"{folder}/broken.json"]
        self._archives = [folder / f"{n}.zip" for n in range(3)]
        shipped = sorted(Library.of_this_computer().bundles(), key=lambda one: one.card.weights)
        for bundle, archive in zip(shipped, self._archives, strict=True):
            export_bundle(bundle, archive)

    def run(self) -> int:
        self._open()
        self._timer.start(0)
        self._app.exec()
        self._end_workers()
        self._window.close_at_once()
        QGuiApplication.clipboard().clear()  # its end is Python's, which is over before Qt's
        seconds, end = monotonic() - self._began, _memory_mb()
        warm = self._memory[min(1, len(self._memory) - 1)]
        for fault, count in self._faults.most_common():
            print(f"--- {count} ×\n{fault}")
        print(
            f"{self.events} events in {seconds:.0f} s, {self._windows} windows, {self._kills} "
            f"workers killed, {self._told} times told; {sum(self._faults.values())} faults; memory "
            f"{warm:.0f} MB when warm, {end:.0f} MB at the end",
            flush=True,
        )
        grown = end - warm
        has_grown = grown > FLAT_MB and self.events >= 2 * WARM
        return 1 if self._faults or has_grown else 0

    def _open(self) -> None:
        self._windows += 1
        self._window = MainWindow(self._app, Settings(paths.settings_file()))
        self._window.show()
        self._window.activateWindow()
        self._window.bring_back_page()
        self._window.training().changed.connect(self._on_training_changed)

    def _step(self) -> None:
        faulthandler.dump_traceback_later(300, exit=True)
        if self.events >= self._wanted:
            self._app.exit()  # all loops; a quit would be refused where a training goes on
            return
        if len(self._memory) <= self.events // WARM:
            self._memory.append(_memory_mb())
            print(
                f"{self.events} events, {self._memory[-1]:.0f} MB, "
                f"{sys.getallocatedblocks()} blocks, {len(QApplication.allWidgets())} widgets, "
                f"{self._windows} windows, {self._kills} killed, {monotonic() - self._began:.0f} s",
                flush=True,
            )
        if self._rest_ms:
            self._timer.start(self._rest_ms)
            self._rest_ms = 0
            return
        self._timer.start(0)  # first: what follows may open a loop of its own
        if not self._window.isVisible():
            self._closed.append(self._window)
            self._open()
            return
        if self._closed and QThread.currentThread().loopLevel() == 1:
            # Not in a loop of Qt's: its question whether to replace a file lies on the stack, and
            # would be deleted with the window that it belongs to.
            self._closed.pop().deleteLater()
        dialog = self._app.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            self._answer(dialog)
            return
        acts: dict[Callable[[], None], float] = {
            self._click: 30, self._drag: 18, self._draw: 8, self._wheel: 8, self._key: 40,
            self._hover: 8, self._open_page: 2, self._set_clipboard: 1, self._resize: 1,
            self._open_file: 1, self._end_workers: 0.02, self._train: 0.5 * self._may_train,
            self._close: 0.03,
        }  # fmt: skip
        self._chance.choices(list(acts), list(acts.values()))[0]()

    # What it does.

    def _top(self) -> QWidget:
        """What gets the events: a popup, a modal dialog, or any window."""
        modal = self._app.activePopupWidget() or self._app.activeModalWidget()
        tops = [w for w in self._app.topLevelWidgets() if w.isVisible() and w.windowHandle()]
        dialogs = [w for w in tops if w is not self._window and w.isWindow() and w.isEnabled()]
        dialogs = [w for w in dialogs if not isinstance(w, QLabel)]  # a tooltip
        if modal is not None and modal.windowHandle():
            return modal
        return self._chance.choice(dialogs) if dialogs and self._chance.random() < 0.5 else (
            self._window
        )  # fmt: skip

    def _place(self) -> tuple[QWidget, QPoint]:
        """A window, and a point in the middle or anywhere on one of its widgets."""
        top = self._top()
        parts = [w for w in top.findChildren(QWidget) if w.isVisible() and w.window() is top]
        part = self._chance.choice(parts) if parts else top
        at = part.rect().center()
        if self._chance.random() < 0.6:
            at = QPoint(*(self._chance.randrange(max(n, 1)) for n in part.size().toTuple()))
        return top, part.mapTo(top, at)

    def _click(self) -> None:
        top, at = self._place()
        button = self._chance.choices([_LEFT, _RIGHT, _MIDDLE], [20, 4, 1])[0]
        self._mouse("press", top, at, button)
        self._mouse("release", top, at, button)
        if button == _LEFT and self._chance.random() < 0.1:
            self._mouse("double", top, at, button)
            self._mouse("release", top, at, button)

    def _drag(self) -> None:
        top, at = self._place()
        button = self._chance.choices([_LEFT, _RIGHT, _MIDDLE], [12, 1, 1])[0]
        self._mouse("press", top, at, button)
        for _ in range(self._chance.randint(1, 12)):
            at += QPoint(self._chance.randint(-25, 25), self._chance.randint(-25, 25))
            self._mouse("move", top, at, button)
        self._mouse("release", top, at, button)

    def _draw(self) -> None:
        canvas = self._window.canvas
        if not canvas.isVisible() or self._top() is not self._window:
            return
        x, y = (self._chance.uniform(20, 400) for _ in range(2))
        places = []
        for _ in range(self._chance.randint(1, 25)):
            x, y = x + self._chance.gauss(0, 25), y + self._chance.gauss(0, 25)
            places.append(canvas.mapTo(self._window, canvas.from_page(x, y).toPoint()))
        self._mouse("press", self._window, places[0], _LEFT)
        for place in places:
            self._mouse("move", self._window, place, _LEFT)
        if self._chance.random() < 0.95:  # else it is never lifted, as when a window takes it over
            self._mouse("release", self._window, places[-1], _LEFT)

    def _hover(self) -> None:
        top, at = self._place()
        self._mouse("move", top, at, _LEFT)

    def _mouse(self, kind: str, top: QWidget, at: QPoint, button: Qt.MouseButton) -> None:
        """Send the window an event as the system does."""
        handle = top.windowHandle() if isValid(top) and top.isVisible() else None
        if handle is None:
            return
        self.events += 1
        types = {
            "press": QEvent.Type.MouseButtonPress, "move": QEvent.Type.MouseMove,
            "double": QEvent.Type.MouseButtonDblClick, "release": QEvent.Type.MouseButtonRelease,
        }  # fmt: skip
        none = Qt.MouseButton.NoButton
        self._held = {"press": button, "double": button, "release": none}.get(kind, self._held)
        pressed = none if kind == "move" else button
        held = self._chance.choice(_HELD[:6])
        place, on_screen = QPointF(at), QPointF(handle.mapToGlobal(at))
        event = QMouseEvent(types[kind], place, on_screen, pressed, self._held, held)
        QApplication.sendEvent(handle, event)

    def _wheel(self) -> None:
        top, at = self._place()
        under = top.childAt(at) or top
        turn = QPoint(0, self._chance.choice([-240, -120, 120, 240]))
        event = QWheelEvent(
            QPointF(under.mapFrom(top, at)), QPointF(top.mapToGlobal(at)), QPoint(), turn,
            Qt.MouseButton.NoButton, self._chance.choice(_HELD[:7]),
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        self.events += 1
        QApplication.sendEvent(under, event)

    def _key(self) -> None:
        key, held = self._chance.choice(_KEYS), self._chance.choice(_HELD)
        if key == Qt.Key.Key_Q and held & _CONTROL and self._chance.random() < 0.8:
            return
        if key == Qt.Key.Key_R and not self._may_train:
            return
        top = self._top()
        inside = top.focusWidget() or top
        self.events += 2
        QTest.keyClick(inside, key, held)

    def _open_page(self) -> None:
        if self._top() is self._window:
            self.events += 2
            tabs = [tab for tab in PAGES if self._may_train or tab.key != "training"]
            QTest.keySequence(self._window, QKeySequence(self._chance.choice(tabs).shortcut))

    def _close(self) -> None:
        self._window.close()  # which a question may refuse

    def _set_clipboard(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if self._chance.random() < 0.3:
            clipboard.setImage(self._window.canvas.grab().toImage())
        else:
            clipboard.setText(self._chance.choice(_TEXTS))

    def _resize(self) -> None:
        self._window.resize(self._chance.randint(900, 1600), self._chance.randint(600, 1000))

    def _open_file(self) -> None:
        self._window.documents.open_path(Path(self._chance.choice(self._files)))

    def _answer(self, dialog: QFileDialog) -> None:
        self.events += 1
        if self._chance.random() < 0.4:
            dialog.reject()
        elif dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave:
            self._saved += 1
            name = self._folder / f"saved-{self._saved}.{dialog.defaultSuffix() or 'json'}"
            dialog.selectFile(str(name))
            dialog.accept()
            self._files = [*self._files[-30:], str(name)]
        else:
            files = [file for file in self._files if Path(file).is_file()]
            dialog.selectFile(self._chance.choice(files))
            dialog.accept()

    def _train(self) -> None:
        """Start a training or an import, and kill its worker soon."""
        dialogs = self._window.findChildren(LibraryDialog)
        if not dialogs or self._chance.random() < 0.7:
            architecture = self._chance.choice(["cnn", "squeezenet", "perceptron"])
            request = replace(
                request_for(architecture, QUICK), datasets=(ALWAYS_THERE,), device="cpu",
                epochs=self._chance.choice([1, 20, 500]), name="Monkey",
            )  # fmt: skip
            self._window.training().start(request)
        else:
            for operations in dialogs[0].findChildren(LibraryOperations):
                operations.import_from(self._chance.choice(self._archives))
        self.events += 1
        QTimer.singleShot(self._chance.randrange(_KILL_MS), self._end_workers)
        if self._chance.random() < 0.5:  # else it is killed amid other events
            self._rest_ms = self._chance.randrange(_KILL_MS)

    def _end_workers(self) -> None:
        """Kill what trains or imports."""
        workers = _workers()
        for worker in workers:
            self._kills += 1
            worker.kill()
        if workers:
            kills = self._kills
            QTimer.singleShot(_NOTICE_MS, lambda: self._check_notice(kills))

    def _check_notice(self, kills: int, looks: int = 2) -> None:
        """Look whether the window knows, if none was killed since.

        Twice: at the first look another training may just have begun, or this thread may have been
        busy so long, with measuring memory, that the one that hears of the worker had no turn.
        """
        is_last = kills == self._kills
        if is_last and self._window.training().is_under_way and not _workers():
            if looks > 1:
                QTimer.singleShot(_NOTICE_MS, lambda: self._check_notice(kills, looks - 1))
            else:
                self._note("a training goes on without a worker")

    # What it hears.

    def _note(self, fault: str) -> None:
        if not self._faults[fault]:
            print(f"at event {self.events}: {fault}", flush=True)
        self._faults[fault] += 1

    def _on_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if not message.startswith("This plugin does not support") and kind != QtMsgType.QtDebugMsg:
            self._note(f"Qt: {message}")

    def _on_training_changed(self) -> None:
        training = self._window.training()
        if training.state == "failed" and "killed" in training.problem:
            self._told += 1

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._note("".join(traceback.format_exception(kind, error, trace)[-6:]))


def _workers() -> list[psutil.Process]:
    alive = []
    for child in psutil.Process().children():
        with suppress(psutil.Error):  # it ends at this moment
            if "spawn_main" in " ".join(child.cmdline()):
                alive.append(child)
    return alive


def _memory_mb() -> float:
    """Resident memory, without what is free and only not given back."""
    gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
    return psutil.Process().memory_info().rss / 1e6


if __name__ == "__main__":
    sys.exit(main())
