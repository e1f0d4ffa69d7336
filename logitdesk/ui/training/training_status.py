"""How far training is, in the status bar of every page."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from logitdesk.ui.theme import QUIET, ThemeManager, font_of
from logitdesk.ui.training import run_words
from logitdesk.ui.training.training import Training

_WIDEST: Final = "Training My SqueezeNet 2 · Measuring on the test images…"
_BAR: Final = QSize(96, 6)
_GAP: Final = 12
_PADDING: Final = 6


class TrainingStatus(QAbstractButton):
    """A line of text and a slim bar, of one width whatever they say; gone when nothing trains.

    `clicked` is emitted when a person wants to see more. It paints itself, so that no new text
    makes the window lay itself out again. All methods run on the window's thread.
    """

    def __init__(
        self, training: Training, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._themes = themes
        self._shown: tuple[str, str, float | None] = ("", "", None)
        self.setFont(font_of(QUIET))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip("Show the training")
        themes.changed.connect(self.update)
        for changed in (training.state_changed, training.progressed):
            changed.connect(self._follow)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Says what came meanwhile."""
        self._follow()
        super().showEvent(event)

    def sizeHint(self) -> QSize:
        """Room for a name of usual length, and for the bar."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(_WIDEST) + _GAP + _BAR.width() + 2 * _PADDING
        return QSize(width, metrics.height() + _PADDING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the text, shortened if the name is long, and how much is done."""
        painter, theme = QPainter(self), self._themes.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        what, how_far, share = self._shown
        metrics = painter.fontMetrics()
        box = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        if self._training.is_under_way:
            self._paint_bar(painter, box, share)
            box.adjust(0, 0, -_GAP - _BAR.width(), 0)
        room = box.width() - metrics.horizontalAdvance(how_far)
        text = metrics.elidedText(what, Qt.TextElideMode.ElideRight, room) + how_far
        is_lively = self.underMouse() or self.hasFocus()
        painter.setPen(theme.accent if is_lively else theme.quiet)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, align, text)

    def _paint_bar(self, painter: QPainter, box: QRect, share: float | None) -> None:
        """Only what it runs in where nobody knows how much is done."""
        theme, radius = self._themes.theme, _BAR.height() / 2
        bar = QRectF(box.right() + 1 - _BAR.width(), 0, _BAR.width(), _BAR.height())
        bar.moveTop((self.height() - _BAR.height()) / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.hairline)
        painter.drawRoundedRect(bar, radius, radius)
        if share:
            bar.setWidth(max(share * bar.width(), bar.height()))
            painter.setBrush(theme.accent)
            painter.drawRoundedRect(bar, radius, radius)

    def _follow(self) -> None:
        training = self._training
        self.setVisible(training.state != "ready")
        if not self.isVisible():
            return
        what, how_far = run_words.status(training.state, training.record)
        shown = (what, how_far, run_words.share_done(training.state, training.record))
        if shown != self._shown:
            self._shown = shown
            self.setAccessibleName(what + how_far)
            self.update()
