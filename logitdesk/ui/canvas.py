"""The page that is drawn on: mouse, pen and finger become strokes, and the ink is painted."""

from collections.abc import Callable
from math import hypot
from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPointerEvent,
    QPointingDevice,
    QSinglePointEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from logitdesk.ink.capsule import Box
from logitdesk.ink.drawing import PAGE
from logitdesk.ink.page import BLANK
from logitdesk.ink.raster import difference
from logitdesk.ui.document import Point
from logitdesk.ui.ink_painter import paint_page, paint_stroke
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, font_of

_CORNER: Final = 8
_MARGIN: Final = 4
"""More page units than any pixel is wide."""
_BY_KEYBOARD: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_SECOND_FINGER: Final = 0.25
"""Seconds within which a second finger shows that the first did not mean to draw."""
_STEP: Final = 1.5
"""Page units between points of a stroke: a mouse of 1000 Hz gives more than can be seen."""
_PRESSES: Final = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,  # two quick dots
    QEvent.Type.TabletPress,
)
_MOVES: Final = (QEvent.Type.MouseMove, QEvent.Type.TabletMove)
_RELEASES: Final = (QEvent.Type.MouseButtonRelease, QEvent.Type.TabletRelease)
_LEFT: Final = Qt.MouseButton.LeftButton


class Canvas(QWidget):
    """A square page in the middle of the widget; a right click opens a menu of its actions.

    What is on the page is kept as a pixmap in the screen's own pixels, and only what is new is
    painted on it.
    """

    def __init__(
        self, session: Session, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._themes = themes
        self._pointer = Pointer(session, self.to_page)
        self._sheet: QPixmap | None = None
        self._shown = BLANK  # the page that the sheet shows,
        self._painted = 0  # and how many points of the stroke being drawn
        self._shows_focus = False
        self.copy_picture = QAction("Copy p&icture", self)
        self.copy_picture.triggered.connect(self._copy_picture)
        self.setMinimumSize(200, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)  # the eraser's circle follows the pointer
        self.setTabletTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Page")
        self.setAccessibleDescription("Draw a digit here with a mouse, a pen or a finger.")
        self._update_cursor()
        session.page_changed.connect(self._on_page_changed)
        session.ink_added.connect(self._on_ink_added)
        session.stroke_ended.connect(self._on_stroke_ended)
        session.pen_changed.connect(self._update_cursor)
        themes.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(328, 328)

    def page_rect(self) -> QRect:
        """The square page within the widget."""
        side = min(self.width(), self.height())
        return QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)

    def to_page(self, position: QPointF) -> tuple[float, float]:
        """A widget position's place in page units; below 0 or over 420 it is off the page."""
        rect = self.page_rect()
        units = PAGE / rect.width()
        return (position.x() - rect.left()) * units, (position.y() - rect.top()) * units

    def from_page(self, x: float, y: float) -> QPointF:
        """Where in the widget a place on the page is."""
        rect = self.page_rect()
        pixels = rect.width() / PAGE
        return QPointF(rect.left() + x * pixels, rect.top() + y * pixels)

    # What Qt calls.

    def event(self, event: QEvent) -> bool:
        before = self._pointer.eraser
        is_used = self._pointer.handle(event)
        self._on_eraser_moved(before)
        if is_used:
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._pointer.is_down:
            return
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self.copy_picture.setEnabled(not self._session.is_blank)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.addAction(self.copy_picture)
        menu.popup(event.globalPos() if by_mouse else self.mapToGlobal(self.rect().center()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._shows_focus = event.reason() in _BY_KEYBOARD
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A stroke ends when the window is no longer in front."""
        super().focusOutEvent(event)
        self._shows_focus = False
        self._pointer.lift()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pointer.lift()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, rect = self._themes.theme, self.page_rect()
        painter = QPainter(self)
        painter.drawPixmap(rect.topLeft(), self._current_sheet(rect))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if self._shows_focus else theme.hairline, 1))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        painter.setPen(theme.quiet)
        if self._session.is_blank:
            painter.setFont(font_of(1.25))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "Draw a digit")
        if self._pointer.eraser is not None:
            radius = self._session.pen.eraser_radius * rect.width() / PAGE
            painter.setClipRect(rect)
            painter.drawEllipse(self.from_page(*self._pointer.eraser), radius, radius)

    # The ink.

    def _current_sheet(self, rect: QRect) -> QPixmap:
        """The page's ink on paper as it is now."""
        ratio = self.devicePixelRatioF()
        size = rect.size() * ratio
        if self._sheet is None or self._sheet.size() != size:
            self._sheet = QPixmap(size)
            self._sheet.setDevicePixelRatio(ratio)
            self._sheet.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._sheet)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._themes.theme.card)
            painter.drawRoundedRect(QRectF(0, 0, rect.width(), rect.width()), _CORNER, _CORNER)
            painter.end()
            self._shown, self._painted = BLANK, 0
        self._paint_page(self._sheet)
        if self._painted < len(self._session.live):
            self._paint_live(self._sheet)
        return self._sheet

    def _paint_page(self, sheet: QPixmap) -> None:
        """Bring the sheet from the page it shows to the one there is, where they differ."""
        page = self._session.page
        box = difference(self._shown, page)
        self._shown = page
        if box is None:
            return
        painter, theme = self._painter_on(sheet), self._themes.theme
        rows, columns = _grown(box)  # for pixels that lie only partly in the box
        area = QRectF(QPointF(columns.start, rows.start), QPointF(columns.stop, rows.stop))
        painter.setClipRect(area)
        painter.fillRect(area, theme.card)
        paint_page(painter, page, theme.ink, _grown((rows, columns)))
        painter.end()

    def _paint_live(self, sheet: QPixmap) -> QRectF:
        """Add what is new of the stroke being drawn; return its box in page units."""
        live = self._session.live
        painter = self._painter_on(sheet)
        box = paint_stroke(painter, live, self._themes.theme.ink, max(self._painted - 1, 0))
        painter.end()
        self._painted = len(live)
        return box

    def _painter_on(self, sheet: QPixmap) -> QPainter:
        """A painter whose coordinates are page units and whose ink stays on the paper."""
        painter = QPainter(sheet)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pixels = self.page_rect().width() / PAGE
        painter.scale(pixels, pixels)
        return painter

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setPixmap(self.grab(self.page_rect()))

    # What has changed.

    def _on_ink_added(self) -> None:
        if len(self._session.live) == 1:
            self.update()  # the invitation to draw goes
        if self._sheet is None:
            return
        self._paint_page(self._sheet)
        box = self._paint_live(self._sheet)
        corners = self.from_page(box.left(), box.top()), self.from_page(box.right(), box.bottom())
        self.update(QRectF(*corners).toAlignedRect().adjusted(-2, -2, 2, 2))

    def _on_page_changed(self) -> None:
        if self._painted:  # the stroke being drawn was taken back
            self._sheet = None
        self.update()

    def _on_stroke_ended(self) -> None:
        """The page has the stroke now that was being drawn; its ink is there already."""
        if self._painted:
            self._shown, self._painted = self._session.page, 0

    def _on_theme_changed(self) -> None:
        self._sheet = None
        self.update()

    def _on_eraser_moved(self, before: tuple[float, float] | None) -> None:
        now = self._pointer.eraser
        if now != before:
            self.update()
        if (now is None) != (before is None):
            self._update_cursor()

    def _update_cursor(self) -> None:
        erases = self._pointer.eraser is not None
        self.setCursor(Qt.CursorShape.BlankCursor if erases else Qt.CursorShape.CrossCursor)


def _grown(box: Box) -> Box:
    rows, columns = (slice(side.start - _MARGIN, side.stop + _MARGIN) for side in box)
    return rows, columns


class Pointer:
    """Turns events of mouse, tablet and touch screen into strokes of the session's document.

    The left button and the tip of a pen draw, or erase when the eraser is in hand; a pen's other
    end erases. One finger draws, several do nothing. What has begun goes on until it is lifted,
    whatever else is pressed meanwhile.

    Attributes:
        eraser: where an eraser is, pressed or hovering, in page units; None where there is none.
        is_down: whether something is being drawn or erased.
    """

    def __init__(self, session: Session, to_page: Callable[[QPointF], tuple[float, float]]) -> None:
        """`to_page` gives a position's place in page units, also for positions off the page."""
        self._session, self._document = session, session.document
        self._to_page = to_page
        self._by_finger = False
        self._is_erasing = False
        self._began_at = 0.0
        self._first_timestamp = 0
        self._last = (0.0, 0.0)
        self.is_down = False
        self.eraser: tuple[float, float] | None = None

    def handle(self, event: QEvent) -> bool:
        """Take part in an event; return whether it was used."""
        if isinstance(event, QTouchEvent):
            return self._on_touch(event)
        if event.type() == QEvent.Type.Leave and not self.is_down:
            self.eraser = None
        if not isinstance(event, QMouseEvent | QTabletEvent) or _is_echo(event):
            return False
        is_used = self._on_pointer(event)
        erases = self._is_erasing if self.is_down else self._holds_eraser(event)
        self.eraser = self._to_page(event.position()) if erases else None
        return is_used

    def lift(self) -> None:
        """End what is going on."""
        self.is_down = self._by_finger = False
        self._document.end_stroke()

    def _on_pointer(self, event: QSinglePointEvent) -> bool:
        kind = event.type()
        if kind in _PRESSES:
            if self.is_down or event.button() != _LEFT:
                return self.is_down
            return self._press(event)
        if not self.is_down or self._by_finger:
            return False
        if kind in _MOVES:
            if not event.buttons() & _LEFT:  # its release went to another window
                self.lift()
                return False
            self._move(event)
            return True
        if kind in _RELEASES and event.button() == _LEFT:
            self._move(event, is_last=True)
            self.lift()
            return True
        return False

    def _on_touch(self, event: QTouchEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.TouchBegin:
            if self.is_down or event.pointCount() != 1:
                return False
            self._by_finger = self._press(event)
            return self._by_finger
        if not self._by_finger:
            return True
        if kind == QEvent.Type.TouchCancel or event.pointCount() > 1:
            if monotonic() - self._began_at < _SECOND_FINGER:
                self._document.cancel_stroke()
            self.lift()
            return True
        is_last = kind == QEvent.Type.TouchEnd
        self._move(event, is_last=is_last)
        if is_last:
            self.lift()
        return True

    def _press(self, event: QPointerEvent) -> bool:
        """Begin where the event is, if that is on the page; return whether it was."""
        self._began_at = monotonic()
        self._first_timestamp = event.timestamp()
        point = self._point(event)
        x, y = point[:2]
        if not (0 <= x < PAGE and 0 <= y < PAGE):
            return False
        self._last, self.is_down = (x, y), True
        self._is_erasing = self._holds_eraser(event)
        if self._is_erasing:
            self._document.begin_erasing(x, y, self._session.pen.eraser_radius)
        else:
            self._document.begin_stroke(point)
        return True

    def _move(self, event: QPointerEvent, *, is_last: bool = False) -> None:
        """Go on to where the event is, if that is a step worth it; the last one always is."""
        point = self._point(event)
        x, y = point[:2]
        step = hypot(x - self._last[0], y - self._last[1])
        if step < _STEP and not (is_last and step > 0):
            return
        self._last = x, y
        if self._is_erasing:
            self._document.erase_to(x, y)
        else:
            self._document.extend_stroke([point])

    def _holds_eraser(self, event: QPointerEvent) -> bool:
        is_other_end = isinstance(event, QTabletEvent) and (
            event.pointerType() == QPointingDevice.PointerType.Eraser
        )
        return is_other_end or self._session.pen.tool == "eraser"

    def _point(self, event: QPointerEvent) -> Point:
        """Where, when and how wide: the clock is ours, the steps on it are the device's."""
        x, y = self._to_page(event.points()[0].position())
        seconds = self._began_at + (event.timestamp() - self._first_timestamp) / 1000
        width = self._session.pen.width
        if isinstance(event, QTabletEvent) and event.pointingDevice().hasCapability(
            QPointingDevice.Capability.Pressure
        ):
            width = self._session.pen.width_at(event.pressure())
        return x, y, seconds, width


def _is_echo(event: QSinglePointEvent) -> bool:
    """Whether this is a mouse event made up from a touch or a pen, which we get as such."""
    return (
        isinstance(event, QMouseEvent)
        and event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
    )
