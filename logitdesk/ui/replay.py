"""The drawing, drawn once more on its own page; the charts follow."""

from PySide6.QtCore import QEvent, QObject, QVariantAnimation
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from logitdesk.ink.parts import Replay
from logitdesk.ui.document import DrawingDocument


class PageReplay(QObject):
    """Shows the page at each moment of its replay; any key, and whatever is done to it, ends it."""

    def __init__(self, document: DrawingDocument, action: QAction) -> None:
        """`action` begins it, and ends it as well."""
        super().__init__(action)
        self._document, self._action = document, action
        self._replay = Replay(document.page)
        self._motion = QVariantAnimation(self)
        self._motion.valueChanged.connect(self._show)
        self._motion.finished.connect(self._end)
        action.triggered.connect(self._begin_or_end)

    def _begin_or_end(self) -> None:
        if self._document.is_replaying:
            self._end()
            return
        self._document.end_stroke()
        self._replay = Replay(self._document.page)
        self._document.show_moment(self._replay.page_at(0))
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(self._replay.duration)
        self._motion.setDuration(round(1000 * self._replay.duration))
        self._motion.start()

    def _show(self, second: float) -> None:
        if self._document.is_replaying:
            self._document.show_moment(self._replay.page_at(second))
        else:
            self._end()

    def _end(self) -> None:
        self._motion.stop()
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)
        self._document.end_replay()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End it at a key, which does what it does at other times; the action's own one ends it."""
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.ShortcutOverride,
            QEvent.Type.KeyPress,
        ):
            key = QKeySequence(event.keyCombination())
            if key not in self._action.shortcuts():
                self._end()
        return False
