"""The page that is drawn on: mouse, pen and finger become strokes, and the ink is painted."""

from math import hypot
from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from logitdesk.ink.drawing import BLANK, PAGE
from logitdesk.ui.charts.export import add_export_menu
from logitdesk.ui.document import Point
from logitdesk.ui.ink_painter import paint_page, paint_stroke
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, font_of

PointerEvent = QMouseEvent | QTabletEvent

_CORNER: Final = 8
_BY_KEYBOARD: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_STEP: Final = 1.5
"""Page units between points of a stroke: a mouse of 1000 Hz gives more than can be seen."""
_PRESSES: Final = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,  # two quick dots
    QEvent.Type.TabletPress,
)
_MOVES: Final = (QEvent.Type.MouseMove, QEvent.Type.TabletMove)
_LEFT: Final = Qt.MouseButton.LeftButton


class Canvas(QWidget):
    """The square page to draw on; a right click opens its menu.

    The left button and the tip of a pen draw, or erase when the eraser is in hand; a pen's other
    end erases. What has begun goes on until it is lifted, whatever else is pressed meanwhile. Qt
    makes mouse events of a finger's.

    What is on the page is kept as a pixmap in the screen's own pixels, to which the stroke being
    drawn is added piece by piece.
    """

    def __init__(self, session: Session, themes: ThemeManager) -> None:
        super().__init__()
        self._session, self._document = session, session.document
        self._themes = themes
        self._is_down = self._is_erasing = False
        self._began_at = 0.0
        self._first_timestamp = 0
        self._last = (0.0, 0.0)
        self._eraser: QPointF | None = None  # where one is, pressed or hovering
        self._sheet = QPixmap()
        self._shown = BLANK  # the page that the sheet shows,
        self._painted = 0  # and how many points of the stroke being drawn
        self._shows_focus = False
        add_export_menu(self, "page")
        self.setMinimumSize(200, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)  # the eraser's circle follows the pointer
        self.setTabletTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Page"))
        self.setAccessibleDescription(self.tr("Draw a digit here with a mouse, a pen or a finger."))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._document.page_changed.connect(self.update)
        self._document.stroke_ended.connect(self.update)
        self._document.ink_added.connect(self._on_ink_added)
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
        """A place on the page, in the widget's pixels."""
        rect = self.page_rect()
        pixels = rect.width() / PAGE
        return QPointF(rect.left() + x * pixels, rect.top() + y * pixels)

    def menu_actions(self, _at: QPoint) -> list[QAction]:
        """The menu's entries beside the export of the picture."""
        return self.actions()

    # What Qt calls.

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent | QTabletEvent) and not _is_echo(event):
            is_used = self._on_pointer(event)
            erases = self._is_erasing if self._is_down else self._holds_eraser(event)
            self._show_eraser(event.position() if erases else None)
            if is_used:
                event.accept()
                return True
        elif event.type() == QEvent.Type.Leave and not self._is_down:
            self._show_eraser(None)
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._shows_focus = event.reason() in _BY_KEYBOARD
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A stroke ends when the window is no longer in front."""
        super().focusOutEvent(event)
        self._shows_focus = False
        self._lift()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._lift()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect = self._themes.theme, self.page_rect()
        self._update_sheet(rect)
        painter = QPainter(self)
        painter.drawPixmap(rect.topLeft(), self._sheet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not rect.adjusted(2, 2, -2, -2).contains(event.rect()):
            painter.setPen(QPen(theme.accent if self._shows_focus else theme.hairline, 1))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        painter.setPen(theme.quiet)
        if self._session.is_blank:
            painter.setFont(font_of(1.25))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.tr("Draw a digit"))
        if self._eraser is not None:
            radius = self._session.pen.width * rect.width() / PAGE  # twice as wide as the pen
            painter.setClipRect(rect)
            painter.drawEllipse(self._eraser, radius, radius)

    # Mouse and pen.

    def _on_pointer(self, event: PointerEvent) -> bool:
        """Draw or erase, if that is what an event is for; return whether it was used."""
        kind, is_left = event.type(), event.button() == _LEFT
        if kind in _PRESSES:
            if not self._is_down and is_left:
                self._press(event)
            return self._is_down
        if not self._is_down:
            return False
        if kind in _MOVES:
            if not event.buttons() & _LEFT:  # its release went to another window
                self._lift()
                return False
            self._move(event)
        elif is_left:
            self._move(event, is_last=True)
            self._lift()
        return True

    def _press(self, event: PointerEvent) -> None:
        """Begin where the event is, if that is on the page."""
        self._began_at = monotonic()
        self._first_timestamp = event.timestamp()
        point = self._point(event)
        x, y = self._last = point[:2]
        self._is_down = 0 <= x < PAGE and 0 <= y < PAGE
        if not self._is_down:
            return
        self._is_erasing = self._holds_eraser(event)
        if self._is_erasing:
            self._document.begin_erasing(x, y, self._session.pen.width)
        else:
            self._document.begin_stroke(point)

    def _move(self, event: PointerEvent, *, is_last: bool = False) -> None:
        """Go on to the event's place, unless the step is too small."""
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

    def _lift(self) -> None:
        self._is_down = False
        self._document.end_stroke()

    def _holds_eraser(self, event: PointerEvent) -> bool:
        is_other_end = isinstance(event, QTabletEvent) and (
            event.pointerType() == QPointingDevice.PointerType.Eraser
        )
        return is_other_end or self._session.pen.tool == "eraser"

    def _point(self, event: PointerEvent) -> Point:
        """Place, time and width: our clock, in the device's steps."""
        x, y = self.to_page(event.position())
        seconds = self._began_at + (event.timestamp() - self._first_timestamp) / 1000
        width = self._session.pen.width
        if isinstance(event, QTabletEvent) and event.pointingDevice().hasCapability(
            QPointingDevice.Capability.Pressure
        ):
            width = self._session.pen.width_at(event.pressure())
        return x, y, seconds, width

    def _show_eraser(self, place: QPointF | None) -> None:
        if place == self._eraser:
            return
        self._eraser = place
        is_cross = place is None
        self.setCursor(Qt.CursorShape.CrossCursor if is_cross else Qt.CursorShape.BlankCursor)
        self.update()

    # The ink.

    def _update_sheet(self, rect: QRect) -> None:
        """Bring the sheet to the page and the stroke being drawn as they are now."""
        theme, ratio = self._themes.theme, self.devicePixelRatioF()
        page, live = self._session.page, self._document.live
        is_new = self._sheet.size() != rect.size() * ratio or self._painted > len(live)
        is_new = is_new or self._shown is not page
        if not is_new and self._painted == len(live):
            return
        if is_new:
            self._sheet = QPixmap(rect.size() * ratio)
            self._sheet.setDevicePixelRatio(ratio)
            self._sheet.fill(Qt.GlobalColor.transparent)
            self._shown, self._painted = page, 0
        painter = QPainter(self._sheet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if is_new:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.card)
            painter.drawRoundedRect(QRectF(0, 0, rect.width(), rect.width()), _CORNER, _CORNER)
        # Ink stays on the paper, in page units.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        painter.scale(rect.width() / PAGE, rect.width() / PAGE)
        if is_new:
            paint_page(painter, page, theme.ink)
        if live:
            paint_stroke(painter, live[max(self._painted - 1, 0) :], theme.ink)
        self._painted = len(live)
        painter.end()

    def _on_ink_added(self) -> None:
        live = self._document.live
        if len(live) == 1:
            self.update()  # the invitation to draw goes
            return
        box = QRectF()
        for x, y, _, width in live[max(self._painted - 1, 0) :]:
            box |= QRectF(x - width / 2, y - width / 2, width, width)
        corners = self.from_page(box.left(), box.top()), self.from_page(box.right(), box.bottom())
        self.update(QRectF(*corners).toAlignedRect().adjusted(-2, -2, 2, 2))

    def _on_theme_changed(self) -> None:
        self._sheet = QPixmap()
        self.update()


def _is_echo(event: PointerEvent) -> bool:
    """Tell whether the system made this mouse event up from a pen's, which we get as such."""
    echo = Qt.MouseEventSource.MouseEventSynthesizedBySystem
    return isinstance(event, QMouseEvent) and event.source() == echo
