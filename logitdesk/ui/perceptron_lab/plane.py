"""The plane of the two inputs, with the points on it."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from logitdesk.ui.charts.csv_text import table_of
from logitdesk.ui.charts.kept_picture import KeptPicture
from logitdesk.ui.charts.table import Table
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.plane_aim import PlaneAim
from logitdesk.ui.perceptron_lab.plane_area import PlaneArea, nearest
from logitdesk.ui.perceptron_lab.plane_backdrop import explanation_at, paint_axes, paint_backdrop
from logitdesk.ui.perceptron_lab.plane_eraser import REACH, PlaneEraser
from logitdesk.ui.perceptron_lab.plane_keys import ERASES, PUTS, place_after
from logitdesk.ui.perceptron_lab.plane_picture import PlanePicture
from logitdesk.ui.perceptron_lab.plane_tool import PlaneTool
from logitdesk.ui.perceptron_lab.plane_words import HOW, points_csv, spoken
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import explain

_BY_KEYBOARD: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class Plane(QWidget):
    """Points are put and erased here, over what the perceptron makes of each place.

    All methods run on the window's thread.

    Attributes:
        draws_anew: while it is set, nothing kept is shown: somebody takes a picture of it.
    """

    def __init__(self, lab: Lab, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lab = lab
        self._themes = themes
        self._tool = PlaneTool(1)
        self._aim = PlaneAim(lab, PlaneArea.within(self.size()))
        self._eraser = PlaneEraser(lab)
        self._backdrop = KeptPicture(self, self._paint_backdrop)
        self._picture = PlanePicture(self, themes, lab, self._aim)
        self._axes = KeptPicture(self, self._paint_axes)
        self._points = lab.points  # as they are shown
        self.draws_anew = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # that button erases
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Plane of x1 and x2")
        self.setAccessibleDescription(HOW)
        self._choose_cursor()
        lab.changed.connect(self._follow)
        lab.perceptron_changed.connect(self._show_perceptron)
        lab.pointed_changed.connect(self._tell)
        themes.changed.connect(self._dress)

    @property
    def tool(self) -> PlaneTool:
        """What a click does."""
        return self._tool

    def set_tool(self, tool: PlaneTool) -> None:
        """Have a click do something else."""
        self._tool = tool
        self._choose_cursor()
        self.update()

    def place(self, x1: float, x2: float) -> QPointF:
        """Where in the widget a place of the plane lies."""
        return self._aim.area.place(x1, x2)

    def numbers(self) -> str:
        """All points and what the perceptron makes of them, as comma-separated values."""
        return points_csv(self._lab.points, self._lab.perceptron)

    def table(self) -> Table:
        """Return what is shown."""
        return table_of(self.numbers())

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        return QSize(400, 400)

    def minimumSizeHint(self) -> QSize:
        """As small as points can still be told apart."""
        return QSize(170, 170)

    def event(self, event: QEvent) -> bool:
        """Explain what the mouse rests on, and go with the window to a screen with other pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._dress()
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = QPointF(event.pos())
            explain(self, event, explanation_at(place, self._aim.area, self._lab.perceptron))
            return True
        return super().event(event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lay the plane out anew."""
        self._aim.area = PlaneArea.within(self.size())
        self._dress()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put a point, or begin to erase."""
        self._aim.use_mouse(event.position())
        if event.button() == _RIGHT or (event.button() == _LEFT and self._tool.erases):
            self._eraser.press(event.button(), event.position(), self._aim.area)
            self._choose_cursor()
        elif event.button() == _LEFT and not self._eraser.is_down:
            self._put(self._aim.area.at(event.position()))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is under the mouse, and erase it where that has begun."""
        if self._eraser.is_down:
            self._eraser.drag(event.position(), self._aim.area)
        self._aim.use_mouse(event.position())
        if self._shows_eraser:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Erase no more."""
        self._eraser.release(event.button())
        self._choose_cursor()
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        """Point at nothing."""
        self._aim.lose_mouse()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """An erasure ends when the plane is no longer seen."""
        super().hideEvent(event)
        self._lift_eraser()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard finds a crosshair."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD:
            self._move_crosshair(self._aim.start)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The crosshair goes."""
        super().focusOutEvent(event)
        self._lift_eraser()
        self._aim.lose_keys()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the crosshair; put or erase where it is."""
        key, is_fine = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        there = place_after(key, self._aim.start, is_fine=is_fine)
        if there is not None:
            self._move_crosshair(there)
        elif key in ERASES or (key in PUTS and self._tool.erases):
            self._erase_nearest()
        elif key in PUTS:
            self._put(self._aim.crosshair)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint marks over the kept pictures of the points and of everything else."""
        painter, theme, picture = QPainter(self), self._themes.theme, self._picture
        self._backdrop.show(painter, anew=self.draws_anew)
        picture.show_points(painter, self._tool, anew=self.draws_anew)
        picture.paint_marks(painter, theme, erases=self._shows_eraser)

    def _paint_backdrop(self, painter: QPainter) -> None:
        self._axes.show(painter, anew=self.draws_anew)
        paint_backdrop(painter, self._themes.theme, self._aim.area, self._lab.perceptron)

    def _paint_axes(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._themes.theme.card)
        paint_axes(painter, self._themes.theme, self._aim.area)

    def _dress(self) -> None:
        self._axes.forget()
        self._picture.forget()
        self._show_perceptron()

    def _show_perceptron(self) -> None:
        self._backdrop.forget()
        self.update()

    def _follow(self) -> None:
        """Something else may be pointed at where points came or went."""
        if self._lab.points is not self._points:
            self._points = self._lab.points
            self._aim.point()
            self.update()

    def _put(self, place: tuple[float, float] | None) -> None:
        if place is not None and self._tool.number is not None:
            self._lab.put(*place, self._tool.number)

    def _erase_nearest(self) -> None:
        area, crosshair = self._aim.area, self._aim.crosshair
        if crosshair is not None:
            places = area.places(self._lab.points.places)
            number = nearest(places, area.place(*crosshair), REACH)
            self._lab.erase([] if number is None else [number])

    def _lift_eraser(self) -> None:
        self._eraser.lift()
        self._choose_cursor()

    def _move_crosshair(self, place: tuple[float, float]) -> None:
        self._aim.use_keys(place)
        self.update()

    def _tell(self) -> None:
        """Mark what is pointed at, and say it to who goes by keyboard."""
        pointed = self._lab.pointed
        if pointed is not None and self._aim.crosshair is not None:
            told = spoken(pointed, self._lab.perceptron, self._lab.points)
            self.setAccessibleDescription(f"{told}. {HOW}")
        self.update()

    @property
    def _shows_eraser(self) -> bool:
        return self._tool.erases or self._eraser.is_down

    def _choose_cursor(self) -> None:
        blank, cross = Qt.CursorShape.BlankCursor, Qt.CursorShape.CrossCursor
        self.setCursor(blank if self._shows_eraser else cross)
