"""The page that is drawn on."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from logitdesk.ink.capsule import Box
from logitdesk.ink.drawing import PAGE
from logitdesk.ink.page import BLANK
from logitdesk.ink.raster import difference
from logitdesk.ui.hand import Hand
from logitdesk.ui.ink_painter import paint_page, paint_stroke
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, font_of

_CORNER: Final = 8
_MARGIN: Final = 4
"""More page units than any pixel is wide."""
_BY_KEYBOARD: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class Canvas(QWidget):
    """A square page in the middle of the widget, painted from the desk, drawn on by a hand.

    What is on the page is kept as a sheet, a pixmap in the screen's own pixels, and only what is
    new is painted on it. All methods run on the window's thread.
    """

    def __init__(
        self, session: Session, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._themes = themes
        self._hand = Hand(session, self.to_page)
        self._sheet: QPixmap | None = None
        self._shown = BLANK  # the page that the sheet shows,
        self._painted = 0  # and how many points of the stroke being drawn
        self._shows_focus = False
        self.setMinimumSize(200, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)  # the eraser's circle follows the pointer
        self.setTabletTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Page")
        self.setAccessibleDescription("Draw a digit here with a mouse, a pen or a finger.")
        self._choose_cursor()
        session.page_changed.connect(self._follow_page)
        session.ink_added.connect(self._add_ink)
        session.stroke_ended.connect(self._end_stroke)
        session.pen_changed.connect(self._choose_cursor)
        themes.changed.connect(self._forget_sheet)

    def sizeHint(self) -> QSize:
        """Where it starts; it takes what the layout has."""
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

    def event(self, event: QEvent) -> bool:
        """Let the hand have what is meant for the page."""
        eraser_was_at = self._hand.eraser
        is_for_the_page = self._hand.handle(event)
        self._move_eraser(eraser_was_at)
        if is_for_the_page:
            event.accept()
            return True
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The eraser's circle goes when the pointer does."""
        super().leaveEvent(event)
        eraser_was_at = self._hand.eraser
        self._hand.hover_ended()
        self._move_eraser(eraser_was_at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard sees where they are."""
        super().focusInEvent(event)
        self._shows_focus = event.reason() in _BY_KEYBOARD
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A stroke ends when the window is no longer in front."""
        super().focusOutEvent(event)
        self._shows_focus = False
        self._hand.lift()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """A stroke ends when the page is no longer seen."""
        super().hideEvent(event)
        self._hand.lift()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the kept sheet and, over it, what is not ink."""
        theme = self._themes.theme
        rect = self.page_rect()
        painter = QPainter(self)
        painter.drawPixmap(rect.topLeft(), self._current_sheet(rect))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if self._shows_focus else theme.hairline, 1))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        painter.setPen(theme.quiet)
        if self._session.is_blank:
            painter.setFont(font_of(1.25))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "Draw a digit")
        if self._hand.eraser is not None:
            radius = self._session.pen.eraser_radius * rect.width() / PAGE
            painter.setClipRect(rect)
            painter.drawEllipse(self.from_page(*self._hand.eraser), radius, radius)

    def _current_sheet(self, rect: QRect) -> QPixmap:
        """The page's ink on paper as it is now."""
        ratio = self.devicePixelRatioF()
        size = rect.size() * ratio
        if self._sheet is None or self._sheet.size() != size:
            self._sheet = QPixmap(size)
            self._sheet.setDevicePixelRatio(ratio)
            self._paint_paper(self._sheet, rect.width())
            self._shown, self._painted = BLANK, 0
        self._paint_page(self._sheet)
        if self._painted < len(self._session.live):
            self._paint_live(self._sheet)
        return self._sheet

    def _add_ink(self) -> None:
        if len(self._session.live) == 1:
            self.update()  # the invitation to draw goes
        if self._sheet is None:
            return
        self._paint_page(self._sheet)
        box = self._paint_live(self._sheet)
        corners = self.from_page(box.left(), box.top()), self.from_page(box.right(), box.bottom())
        self.update(QRectF(*corners).toAlignedRect().adjusted(-2, -2, 2, 2))

    def _follow_page(self) -> None:
        if self._painted:  # the stroke being drawn was taken back
            self._sheet = None
        self.update()

    def _end_stroke(self) -> None:
        """The page has the stroke now that was being drawn; its ink is there already."""
        if self._painted:
            self._shown, self._painted = self._session.page, 0

    def _paint_paper(self, sheet: QPixmap, side: int) -> None:
        sheet.fill(Qt.GlobalColor.transparent)
        painter = QPainter(sheet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._themes.theme.card)
        painter.drawRoundedRect(QRectF(0, 0, side, side), _CORNER, _CORNER)

    def _paint_page(self, sheet: QPixmap) -> None:
        """Bring the sheet from the page it shows to the one there is, where they differ."""
        page = self._session.page
        box = difference(self._shown, page)
        self._shown = page
        if box is None:
            return
        painter, theme = self._painter_on(sheet), self._themes.theme
        rows, columns = _grown(box)  # for pixels that lie only partly in the box
        area = QRectF(
            columns.start, rows.start, columns.stop - columns.start, rows.stop - rows.start
        )
        painter.setClipRect(area)
        painter.fillRect(area, theme.card)
        paint_page(painter, page, theme.ink, _grown((rows, columns)))
        painter.end()

    def _paint_live(self, sheet: QPixmap) -> QRectF:
        """Add what is new of the stroke being drawn; its box in page units."""
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

    def _forget_sheet(self) -> None:
        self._sheet = None
        self.update()

    def _move_eraser(self, was_at: tuple[float, float] | None) -> None:
        is_at = self._hand.eraser
        if is_at != was_at:
            self.update()
        if (is_at is None) != (was_at is None):
            self._choose_cursor()

    def _choose_cursor(self) -> None:
        erases = self._hand.eraser is not None
        self.setCursor(Qt.CursorShape.BlankCursor if erases else Qt.CursorShape.CrossCursor)


def _grown(box: Box) -> Box:
    rows, columns = (slice(side.start - _MARGIN, side.stop + _MARGIN) for side in box)
    return rows, columns
