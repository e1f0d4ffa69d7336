"""The teacher's view: page, verdict and bars that a class reads from ten metres, and a pointer.

The size of letters: 17 minutes of arc, as much as text on a screen needs to be read without
effort (ISO 9241-303 asks for 16 at the least), are 50 mm in 10 m. The picture of a classroom's
screen or beamer is about 1.07 m high (86 inches, 16 : 9), so that a capital letter or figure has to
be 4.7 % as high as the picture. A smaller picture is read from as much nearer.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QCursor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from logitdesk.scores.verdict import Kind
from logitdesk.ui.canvas import Canvas
from logitdesk.ui.charts.bars import LOGITS, SOFTMAX, BarChart, Labels
from logitdesk.ui.formatting import DASH, DIGIT_LABELS
from logitdesk.ui.header import blank_text, verdict_in_words
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.scores_page import USUAL_LOGITS
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager, font_of

_LETTER: Final = 0.047
"""The height of a capital letter, against that of the view."""
_FIGURE: Final = 3.0  # of the digit read, against the other letters
_SIDE: Final = 0.34  # of the view's width is for the page
_GAP: Final = 24
_LINES: Final = 3  # that the verdict may have
_RING, _SPOT = 28.0, 5.0
"""Radii of the pointer, in pixels: 6 % of a screen's 1080 lines are across it."""
_LASER: Final = QColor(230, 30, 45)


class PresentationView(QWidget):
    """The page with the verdict above it, and the bars beside it; nothing else but a few buttons.

    Attributes:
        canvas: the page, a second view of the same drawing.
    """

    def __init__(
        self, session: Session, themes: ThemeManager, steps: Sequence[QAction], leave: QAction
    ) -> None:
        """`steps` have buttons below the page, and so has leaving."""
        super().__init__()
        self._session, self._scale = session, 1.0
        self.canvas = Canvas(session, themes)
        self.canvas.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        columns = (
            replace(LOGITS, head=self.tr("Logits"), room=2.2, has_axis=False),
            Labels(widest="0", scale=1.0),
            replace(SOFTMAX, head=self.tr("Softmax"), has_axis=False),
        )
        name = self.tr("Logits and softmax of the ten digits")
        self._bars = BarChart(themes, name, columns, type_scale=1.0)
        self._bars.set_range(0, *USUAL_LOGITS)
        self._verdict, self._figure, self._headline = QWidget(), QLabel(), QLabel()
        self._verdict.setAccessibleName(self.tr("Verdict"))
        self._headline.setTextFormat(Qt.TextFormat.PlainText)
        self._headline.setWordWrap(True)
        self._verdict.setLayout(row_of(self._figure, self._headline, spacing=_GAP))
        self._buttons = [QToolButton() for _ in (*steps, leave)]
        for button, action in zip(self._buttons, steps, strict=False):
            button.setDefaultAction(action)
        self._buttons[-1].setText(self.tr("Leave"))
        self._buttons[-1].setToolTip(self.tr("Back to the window (Esc)"))
        self._buttons[-1].clicked.connect(leave.toggle)
        left = column_of(self._verdict, (self.canvas, 1), row_of(1, *self._buttons, 1), spacing=12)
        self._side = QWidget()
        self._side.setLayout(left)
        row = row_of(self._side, (self._bars, 1), spacing=_GAP)
        row.setContentsMargins(_GAP, 12, _GAP, 12)
        self.setLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        session.reading_changed.connect(self._update)
        session.network_changed.connect(self._update)
        session.stroke_ended.connect(self._update)
        themes.changed.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)  # letters follow the view, not the view its letters

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Give letters the size that the view allows, and its texts theirs."""
        room, letter = self.contentsRect(), QFontMetricsF(font_of()).capHeight()
        scale = _LETTER * room.height() / letter
        side = round(_SIDE * room.width())
        wide = self._bars.width_at(scale)
        scale *= min(1.0, (room.width() - side - 3 * _GAP) / wide)
        self._side.setFixedWidth(side)
        self._bars.set_zoom(scale)
        self._scale = scale
        self._headline.setFont(font_of(scale, QFont.Weight.DemiBold))
        self._figure.setFont(font_of(_FIGURE * scale, QFont.Weight.Bold))
        height = _LINES * self._headline.fontMetrics().lineSpacing() + _GAP
        figure = self._figure.fontMetrics().horizontalAdvance("0")
        self._figure.setFixedSize(figure, height)  # so that no new text lays the view out again
        self._headline.setFixedSize(side - figure - _GAP, height)
        for button in self._buttons:
            button.setFont(font_of(scale / 2))
        self._update()

    def _update(self) -> None:
        if not self.isVisible():
            return
        reading = self._session.reading
        self._bars.set_range_frozen(self._session.is_drawing)
        if reading is None:
            blank = blank_text(has_network=self._session.network is not None)
            self._say(DASH, blank)
            self._bars.clear(DIGIT_LABELS, blank)
            return
        scores = reading.scores
        figure, headline, *_ = verdict_in_words(scores, reading.verdict)
        self._say(figure, headline, is_sure=reading.verdict.kind is Kind.DIGIT)
        shown = [scores.logits, scores.probabilities]
        self._bars.set_bars(DIGIT_LABELS, shown, highlighted=scores.digit)

    def _say(self, figure: str, headline: str, *, is_sure: bool = False) -> None:
        self._figure.setText(figure)
        self._figure.setEnabled(is_sure)
        self._headline.setText(headline)
        for smaller in (1.0, 0.85, 0.7, 0.6):  # a sentence is longer in some languages
            self._headline.setFont(font_of(smaller * self._scale, QFont.Weight.DemiBold))
            if self._headline.heightForWidth(self._headline.width()) <= self._headline.height():
                break
        told = f"{figure}, {headline}" if is_sure else headline
        self._verdict.setAccessibleDescription(told)


def laser_cursor(ratio: float) -> QCursor:
    """Make a ring with a spot in it, both seen through, for a screen of this pixel ratio.

    A cursor is painted by the system: it costs the window nothing, and never lags behind.
    """
    side = 2 * (round(_RING) + 4)
    picture = QPixmap(QSize(side, side) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle, veil = QPointF(side / 2, side / 2), QColor(_LASER)
    veil.setAlpha(50)
    painter.setBrush(veil)
    for colour, width in ((QColor(255, 255, 255, 160), 7), (_LASER, 3)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(middle, _RING, _RING)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setBrush(_LASER)
    painter.setPen(QPen(QColor(255, 255, 255, 160), 2))
    painter.drawEllipse(middle, _SPOT, _SPOT)
    painter.end()
    return QCursor(picture, side // 2, side // 2)
