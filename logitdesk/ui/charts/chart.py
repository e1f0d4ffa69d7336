"""The base of all charts on pyqtgraph: theme, pointing, readout, description, export.

A page makes a chart, gives it numbers as often as it wants, and connects `pointed_at` to another
chart's `point_at`. `make_readout` and `make_table` replace what a chart tells by itself. Every
chart has a menu for its picture and numbers. A hidden one works only when it is shown. Mouse
events go to its viewport.

To make a new chart, derive from `Chart` (pixels) or `PlotChart` (axes and zoom), call `refresh()`
when its data change, and give what it needs of the hooks below.
"""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Any, Final

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsView, QToolTip, QWidget

from logitdesk.scores.table import Cell, Table
from logitdesk.ui.charts.columns import column_title
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.charts.items import WRAPPED
from logitdesk.ui.formatting import NO_BREAK, count_text, short
from logitdesk.ui.theme import QUIET, Theme, ThemeManager, font_of, wrapped

_STAYS_MS: Final = 600_000
_DESCRIPTION_MS: Final = 200
_MOST_TOLD: Final = 20
"""Rows of a table that a description tells one by one."""
_BY_KEYBOARD: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_LEFT: Final = Qt.MouseButton.LeftButton
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
WAYS: Final = {
    Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
}  # fmt: skip
"""Rows down and columns to the right that an arrow key goes."""


@dataclass(frozen=True)
class Readout:
    """Names, values and a sentence on the place pointed at."""

    title: str
    rows: tuple[tuple[str, str], ...] = ()
    note: str = ""

    def as_text(self) -> str:
        rows = ", ".join(f"{name} {value}".strip() for name, value in self.rows)
        told = ": ".join(filter(None, (self.title, rows)))
        return f"{told}. {self.note}" if self.note else told

    def as_html(self) -> str:
        rows = "".join(
            f"<tr><td>{escape(name)}{2 * NO_BREAK}</td><td align='right'>{escape(value)}</td></tr>"
            for name, value in self.rows
        )
        table = f"<table cellspacing='0'>{rows}</table>" if rows else ""
        note = f"<p>{escape(self.note)}</p>" if self.note else ""
        title = f"<b>{escape(self.title)}</b>" if rows or note else wrapped(self.title)
        return f"{title}{table}{note}"


class Chart(pg.GraphicsView):
    """A chart whose scene is measured in the widget's pixels, and so are all places.

    Args:
        themes: has the colours, and says when they change.
        name: what it shows, for screen readers and as the name of saved files.

    Attributes:
        export_name: of saved files.
        blank: says why nothing is shown, while nothing is.
        pointed: the target that is pointed at, as each chart counts them; None for nothing.
        make_readout: makes what is told of what is pointed at; None for the chart's own.
        make_table: makes the table; None for the chart's own.

    Signals:
        pointed_at(target): a person points at something else, or at None.
        clicked(target): a person clicked there, or pressed Enter.
    """

    pointed_at = Signal(object)
    clicked = Signal(object)

    def __init__(self, themes: ThemeManager, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._themes = themes
        self._is_stale, self._is_dressed = True, False
        self._shows_focus = False
        self._holds = False  # a press that this chart has taken
        self._readout: Readout | None = None
        self._readout_at = QPointF()
        self._describes = QTimer(self, singleShot=True, interval=_DESCRIPTION_MS)
        self._describes.timeout.connect(self.accessibleDescription)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setAntialiasing(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.export_name: str = name
        self.blank = ""
        self.pointed: Any = None
        self.make_readout: Callable[[Any], Readout] | None = None
        self.make_table: Callable[[], Table] | None = None
        add_export_menu(self, lambda: self.export_name, self.table)
        themes.changed.connect(self._on_theme_changed)

    @property
    def theme(self) -> Theme:
        return self._themes.theme

    def refresh(self) -> None:
        """Show what has changed; a hidden chart does it when it is shown."""
        self._is_stale = True
        if self.isVisible():
            self._show_changes()

    def readout(self) -> str:
        """The text on the place pointed at; empty for nothing."""
        return "" if self._readout is None else self._readout.as_text()

    def point_at(self, target: Any) -> None:
        """Mark what is pointed at elsewhere, or nothing; sends no signal."""
        if target != self.pointed:
            self.pointed = target
            self.viewport().update()

    def table(self) -> Table:
        """All numbers that are shown."""
        return self.own_table() if self.make_table is None else self.make_table()

    def accessibleDescription(self) -> str:
        """Its content in words and numbers, at most 0.2 s old."""
        text = self.describe()
        self.setAccessibleDescription(text)
        return text

    # What each chart gives.

    def apply_theme(self) -> None:
        """Set all pens, brushes and fonts; called before the first showing and on each change."""

    def lay_out(self) -> None:
        """Find where everything is; called when size or theme changed."""

    def update_items(self) -> None:
        """Bring all up to date with what the chart has to show."""
        self.lay_out()
        self.resetCachedContent()

    def paint_back(self, painter: QPainter) -> None:
        """Paint what seldom changes; kept as a picture until `resetCachedContent()`."""

    def paint(self, painter: QPainter) -> None:
        """Paint what is in front of all items, each time."""

    @property
    def is_blank(self) -> bool:
        """Tell whether `blank` stands in place of all else."""
        return False

    def own_table(self) -> Table:
        """All numbers that are shown, while `make_table` is None."""
        raise NotImplementedError

    def own_readout(self) -> Readout | None:
        """The readout while `make_readout` is None: a row of the table."""
        table = self.own_table()
        if self.pointed >= len(table.rows):
            return None
        title, *cells = table.rows[self.pointed]
        names = map(column_title, table.columns[1:])
        return Readout(str(title), tuple(zip(names, map(_text_of, cells), strict=True)))

    def describe(self) -> str:
        """Its content for screen readers: the table, or its columns' ends."""
        table = self.table()
        names = [column_title(name) for name in table.columns]
        if len(table.rows) <= _MOST_TOLD:
            rows = (zip(names, map(_text_of, row), strict=True) for row in table.rows)
            return "; ".join(", ".join(map(" ".join, row)) for row in rows) or self.blank
        told = [self.tr("{count} rows").format(count=count_text(len(table.rows)))]
        for name, cells in zip(names, zip(*table.rows, strict=True), strict=True):
            numbers = [cell for cell in cells if not isinstance(cell, str)]
            if numbers:
                low, high = _text_of(min(numbers)), _text_of(max(numbers))
                text = self.tr("{name} from {low} to {high}")
                told.append(text.format(name=name, low=low, high=high))
        return "; ".join(told)

    def current_readout(self) -> Readout | None:
        """The readout of the place pointed at."""
        readout = None if self.pointed is None else self.own_readout()
        if readout is None or self.make_readout is None:
            return readout
        return self.make_readout(self.pointed)

    def target_at(self, place: QPointF) -> Any:
        """Return what there is to point at; None for nothing."""

    def place_of(self, *target: Any, **_more: Any) -> QPointF:
        """Return the place of a target: its readout stands there, if a key went to it."""
        raise NotImplementedError

    def first_target(self) -> Any:
        """Return the target that the keyboard begins at; None for none."""

    def next_target(self, key: Qt.Key) -> Any:
        """Return the target of an arrow key, Home or End; None for no such key."""

    def press(self, place: QPointF) -> bool:
        """The left button went down there; True if the chart takes hold of it."""
        target = self.target_at(place)
        if target is not None:
            self.clicked.emit(target)
        return target is not None

    def drag(self, place: QPointF) -> None:
        """The mouse moved there after a press that was taken."""

    def release(self, place: QPointF) -> None:
        """The button of a press that was taken went up there."""

    def hover(self, place: QPointF) -> None:
        """The mouse moved there, no button pressed."""
        self.go_to(self.target_at(place), place)

    def leave(self) -> None:
        """Point at nothing: the mouse, or the focus, went elsewhere."""
        self.go_to(None, QPointF())

    def handle_key(self, event: QKeyEvent) -> bool:
        """A key was pressed; True if the chart used it."""
        key = Qt.Key(event.key())
        if self.pointed is not None and key in _ENTER:
            self.clicked.emit(self.pointed)
            return True
        if self.pointed is None and key in WAYS:
            self.focus_first()
            return True
        target = self.next_target(key)
        if target is not None:
            self.go_to(target, self.place_of(target))
        return target is not None

    def focus_first(self) -> None:
        """The keyboard came here: point at where it begins."""
        target = self.first_target()
        if target is not None:
            self.go_to(target, self.place_of(target))

    def menu_actions(self, at: QPoint) -> list[QAction]:
        """The menu's entries above the export, for a place in pixels."""
        return []

    # What they use.

    def go_to(self, target: Any, at: QPointF) -> None:
        """Point at something else, or at nothing; tell it beside a place."""
        if target != self.pointed:
            self.point_at(target)
            self.show_readout(at)
            self.pointed_at.emit(target)

    def stop_pointing(self) -> None:
        """Point at nothing and tell nothing."""
        self.leave()
        self.hide_readout()

    def show_readout(self, at: QPointF) -> None:
        """Tell `current_readout()` beside a place; hide it where there is none."""
        self._readout_at = at
        readout = self.current_readout()
        if readout == self._readout:
            return
        self._readout = readout
        if readout is None:
            QToolTip.hideText()
        elif self.isVisible():
            place = self.mapToGlobal(at.toPoint() + QPoint(8, 0))
            QToolTip.showText(place, readout.as_html(), self, self.rect(), _STAYS_MS)
            if self.hasFocus() and QAccessible.isActive():
                event = QAccessibleAnnouncementEvent(self, readout.as_text())
                QAccessible.updateAccessibility(event)

    def hide_readout(self) -> None:
        if self._readout is not None:
            self._readout = None
            QToolTip.hideText()

    # What Qt calls.

    def close(self) -> bool:
        """Close it as any widget: pyqtgraph would take it apart."""
        return QGraphicsView.close(self)

    def sizeHint(self) -> QSize:
        """Hope for no more than is needed: where lines of text are, layouts insist on it."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if getattr(self, "_is_dressed", False):  # pyqtgraph calls this before all is made
            self.lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_dressed:
            super().paintEvent(event)

    def drawBackground(self, painter: QPainter, _rect: QRectF) -> None:
        painter.fillRect(self.rect(), self.theme.card)
        painter.setFont(font_of(QUIET))
        painter.setPen(self.theme.quiet)
        if not self.is_blank:
            self.paint_back(painter)

    def drawForeground(self, painter: QPainter, _rect: QRectF) -> None:
        painter.setFont(font_of(QUIET))
        painter.setPen(self.theme.quiet)
        if self.is_blank:
            painter.drawText(self.rect().adjusted(8, 8, -8, -8), WRAPPED, self.blank)
        else:
            self.paint(painter)
        if self.hasFocus() and self._shows_focus:
            painter.setPen(self.theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._show_changes()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._holds = False
        self.stop_pointing()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # what it lies in may scroll

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._on_theme_changed()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._on_theme_changed()
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            if self._readout is None:
                QToolTip.showText(event.globalPos(), self.toolTip(), self)
            return True
        return bool(super().viewportEvent(event))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()  # the export menu takes it, this chart's or its card's

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == _LEFT and self.press(event.position()):
            self._holds = True
        elif event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._holds:
            self.drag(event.position())
            return
        self.scene().prepareForPaint()  # else pyqtgraph may drag by an old range
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._holds and event.button() == _LEFT:
            self._holds = False
            self.release(event.position())
        elif event.button() != Qt.MouseButton.RightButton:
            super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.stop_pointing()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._shows_focus = event.reason() in _BY_KEYBOARD
        self.accessibleDescription()
        if self._shows_focus:
            self.focus_first()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.stop_pointing()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.handle_key(event):
            return
        if event.key() == Qt.Key.Key_Escape and self._readout is not None:
            self.stop_pointing()
        else:
            event.ignore()

    def _show_changes(self) -> None:
        if not self._is_dressed:
            self._is_dressed = True
            self.apply_theme()
            self.lay_out()
            self.resetCachedContent()
        self._is_stale = False
        self.update_items()
        self.viewport().update()
        if self._readout is not None:
            self.show_readout(self._readout_at)
        if QAccessible.isActive() and not self._describes.isActive():
            self._describes.start()

    def _on_theme_changed(self) -> None:
        self._is_dressed = False
        self.refresh()


def _text_of(cell: Cell) -> str:
    return short(cell, 5) if isinstance(cell, float) else str(cell)
