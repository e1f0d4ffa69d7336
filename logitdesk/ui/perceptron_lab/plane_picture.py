"""The points of the plane, and what says where the person is, over the backdrop."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from logitdesk.ui.charts.kept_picture import KeptPicture
from logitdesk.ui.perceptron_lab.class_marks import paint_points, paint_ring
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.plane_aim import PlaneAim
from logitdesk.ui.perceptron_lab.plane_eraser import REACH
from logitdesk.ui.perceptron_lab.plane_tool import PlaneTool
from logitdesk.ui.perceptron_lab.plane_words import invitation
from logitdesk.ui.theme import Theme, ThemeManager, font_of


class PlanePicture:
    """Paints what is over the plane's backdrop. All methods run on the window's thread.

    The points are a layer that is kept: while a perceptron learns, they seldom look otherwise.
    """

    def __init__(self, widget: QWidget, themes: ThemeManager, lab: Lab, aim: PlaneAim) -> None:
        self._themes = themes
        self._lab = lab
        self._aim = aim
        self._layer = KeptPicture(widget, self._paint_points, is_layer=True)
        self._points = lab.points  # as they are kept
        self._wrong = self._wrong_now()

    def forget(self) -> None:
        """Paint the points anew when they are wanted next: size or colours are others."""
        self._layer.forget()

    def show_points(self, painter: QPainter, tool: PlaneTool, *, anew: bool) -> None:
        """All points, those taken for another class with a dark edge; or how to put some."""
        if not self._lab.points:
            _paint_invitation(painter, self._themes.theme, self._aim.area.box, invitation(tool))
            return
        wrong = self._wrong_now()
        if self._points is not self._lab.points or not np.array_equal(wrong, self._wrong):
            self._points, self._wrong = self._lab.points, wrong
            self.forget()
        self._layer.show(painter, anew=anew)

    def _wrong_now(self) -> NDArray[np.bool_]:
        points = self._lab.points
        return np.asarray(self._lab.perceptron.predicted(points.places) != points.classes)

    def _paint_points(self, painter: QPainter) -> None:
        points, places = self._points, self._aim.area.places(self._points.places)
        paint_points(painter, self._themes.theme, places, points.classes, self._wrong)

    def paint_marks(self, painter: QPainter, theme: Theme, *, erases: bool) -> None:
        """A frame, and what says where the person is."""
        aim, pointed = self._aim, self._lab.pointed
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.axis if aim.crosshair is None else theme.accent, 1))
        painter.drawRect(aim.area.box.adjusted(0.5, 0.5, -0.5, -0.5))
        if pointed is not None and pointed.number is not None:
            paint_ring(painter, theme, aim.area.place(pointed.x1, pointed.x2))
        if aim.crosshair is not None:
            _paint_crosshair(painter, theme, aim.area.place(*aim.crosshair))
        elif erases and aim.mouse is not None:
            painter.setClipRect(aim.area.box)
            painter.setPen(QPen(theme.text, 1.2))
            painter.drawEllipse(aim.mouse, REACH, REACH)


def _paint_invitation(painter: QPainter, theme: Theme, box: QRectF, text: str) -> None:
    painter.setFont(font_of())
    centre = Qt.AlignmentFlag.AlignCenter
    ground = painter.boundingRect(box, centre, text).adjusted(-10, -6, 10, 6)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.hairline, 1))
    painter.setBrush(theme.card)
    painter.drawRoundedRect(ground, 6, 6)
    painter.setPen(theme.text)
    painter.drawText(box, centre, text)


def _paint_crosshair(painter: QPainter, theme: Theme, at: QPointF) -> None:
    for pen in (QPen(theme.card, 4), QPen(theme.ink, 1.5)):
        painter.setPen(pen)
        for way in (QPointF(1.0, 0.0), QPointF(-1.0, 0.0), QPointF(0.0, 1.0), QPointF(0.0, -1.0)):
            painter.drawLine(at + way * 4, at + way * 14)
