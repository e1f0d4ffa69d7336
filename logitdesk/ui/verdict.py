"""The verdict: which digit the network reads, how sure it is, or that it is in doubt."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from logitdesk.scores.scores import Scores
from logitdesk.scores.verdict import Kind, Limits, Verdict
from logitdesk.ui.formatting import DASH, percent
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import Throttle
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, wrapped

_GAP: Final = 16
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAP: Final = Qt.TextFlag.TextWordWrap
_BETWEEN: Final = " · "
_ANNOUNCED_MS: Final = 1000
_LARGEST: Final = "The digit with the largest logit, and its softmax probability."
_SECOND: Final = "The digit with the second largest logit, and its softmax probability."
_MARGIN: Final = (
    "The margin is by how much the largest logit is ahead of the second largest: "
    "the wider, the surer the network."
)
_LIMIT: Final = (
    "; the limit was found on digits held out of training, of which about 1 in 100 is doubted."
)


@dataclass(frozen=True)
class VerdictText:
    """A verdict in words.

    Attributes:
        kind: whether it is in doubt.
        figure: what stands large.
        headline: what is said first.
        details: what is said quietly.
        why: explains figure and headline.
        details_why: explains the details.
    """

    kind: Kind
    figure: str
    headline: str
    details: Sequence[str]
    why: str = ""
    details_why: str = ""

    @property
    def spoken(self) -> str:
        """All of it, for screen readers."""
        figure = [self.figure] if self.kind is Kind.DIGIT else []
        return ", ".join([*figure, self.headline, *self.details])

    @property
    def what(self) -> str:
        """What it is about, without figures that change all the time."""
        return self.figure if self.kind is Kind.DIGIT else self.headline

    @classmethod
    def of(cls, scores: Scores, verdict: Verdict) -> "VerdictText":
        """The words for a network's answer."""
        first, second = scores.digit, scores.runner_up
        if verdict.kind is Kind.DIGIT or verdict.limits is None:
            details: Sequence[str] = (
                f"next: {_told(scores, second)}",
                f"margin {scores.margin:.1f} logits",
            )
            headline = percent(scores.probability(first))
            why = f"{_SECOND} {_MARGIN}"
            return cls(Kind.DIGIT, str(first), headline, details, _LARGEST, why)
        reason = _reason(scores, verdict.limits)
        if verdict.kind is Kind.UNSURE:
            details = (_told(scores, first), _told(scores, second))
            why = f"It may be either, since {reason}{_LIMIT}"
            headline = f"Not sure: {first} or {second}"
            return cls(Kind.UNSURE, str(first), headline, details, why, f"{_LARGEST} {_SECOND}")
        details = (f"closest: {_told(scores, first)}",)
        why = f"The network cannot make out one digit, since {reason}{_LIMIT}"
        headline = "This does not look like one digit"
        return cls(Kind.NO_DIGIT, "?", headline, details, why, _LARGEST)


def _told(scores: Scores, digit: int) -> str:
    return f"{digit} at {percent(scores.probability(digit))}"


def _reason(scores: Scores, limits: Limits) -> str:
    """Which limit was not reached, in a clause."""
    if scores.margin < limits.margin:
        return f"its largest logit is less than {limits.margin:.2f} ahead of the second"
    return f"the logsumexp of its logits is less than {limits.energy:.2f}".replace("-", "−")


_WIDEST: Final = (
    VerdictText(Kind.DIGIT, "0", "> 99.9 %", ("next: 8 at 49.9 %", "margin 88.8 logits")),
    VerdictText(Kind.UNSURE, "0", "Not sure: 8 or 8", ("8 at > 99.9 %", "8 at 49.9 %")),
    VerdictText(Kind.NO_DIGIT, "?", "This does not look like one digit", ("closest: 8 at 88.8 %",)),
)
_SCALES: Final = {Kind.DIGIT: 1.7, Kind.UNSURE: 1.2, Kind.NO_DIGIT: 1.0}


class VerdictView(QWidget):
    """A large digit, its probability, and the runner-up; of one size whatever it shows.

    It paints itself, so that no new text ever makes the window lay itself out again.

    Signals:
        announced(str): what screen readers were told, at most once a second.
    """

    announced = Signal(str)

    def __init__(
        self, session: Session, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._themes = session, themes
        self._text: VerdictText | None = None
        self._set_fonts()
        self._announcement = Throttle(self._announce, _ANNOUNCED_MS, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName("Verdict")
        session.reading_changed.connect(self._update)
        session.network_changed.connect(self._update)
        themes.changed.connect(self.update)
        self._update()

    def sizeHint(self) -> QSize:
        width = self._beside + max(
            QFontMetrics(self._quiet_font).horizontalAdvance(_BETWEEN.join(text.details))
            for text in _WIDEST
        )
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """With each detail, and half of a long headline, in a line of its own."""
        quiet = QFontMetrics(self._quiet_font)
        widths = [quiet.horizontalAdvance(part) for text in _WIDEST for part in text.details]
        for text in _WIDEST:
            whole = QFontMetrics(self._fonts[text.kind]).horizontalAdvance(text.headline)
            widths.append(round(0.6 * whole) if text.kind is Kind.NO_DIGIT else whole)
        width = self._beside + max(widths) + 4
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        heights = [sum(self._heights(text, width - self._beside)) for text in _WIDEST]
        return max(*heights, QFontMetrics(self._figure_font).capHeight())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self._explanation(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), wrapped(text) if text else "", self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_fonts()
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, text = QPainter(self), self._themes.theme, self._text
        is_sure = text is not None and text.kind is Kind.DIGIT
        painter.setFont(self._figure_font)
        painter.setPen(theme.text if is_sure else theme.quiet)
        figure = QRect(0, 0, self._beside - _GAP, self.height())
        painter.drawText(figure, Qt.AlignmentFlag.AlignCenter, text.figure if text else DASH)
        beside = self.rect().adjusted(self._beside, 0, 0, 0)
        if text is None:
            painter.setFont(self._plain_font)
            painter.drawText(beside, _LEFT, self._nothing)
            return
        if text.kind is Kind.UNSURE:  # where an exponent stands
            painter.setFont(self._fonts[Kind.DIGIT])
            cap = QFontMetrics(self._figure_font).capHeight()
            mark = QRect(figure.right() - 3, 0, _GAP, self.height() - cap)
            painter.drawText(mark, Qt.AlignmentFlag.AlignBottom, "?")
        headline, details = self._boxes(text)
        painter.setFont(self._fonts[text.kind])
        painter.setPen(theme.text)
        painter.drawText(headline, _LEFT | _WRAP, text.headline)
        painter.setFont(self._quiet_font)
        painter.setPen(theme.quiet)
        painter.drawText(details, _LEFT, self._details(text, details.width()))

    def _set_fonts(self) -> None:
        self._figure_font = font_of(3.6, QFont.Weight.Bold)
        self._plain_font = font_of(1.15)
        self._quiet_font = font_of(QUIET)
        self._fonts = {kind: font_of(size, QFont.Weight.DemiBold) for kind, size in _SCALES.items()}

    @property
    def _nothing(self) -> str:
        return "Draw a digit" if self._session.network else "No network to read it"

    @property
    def _beside(self) -> int:
        """Where the words begin, to the right of the figure."""
        return QFontMetrics(self._figure_font).horizontalAdvance("0") + 8 + _GAP

    def _heights(self, text: VerdictText, width: int) -> tuple[int, int]:
        """Of headline and details, wrapped to a width; the same for all texts of a kind."""
        widest = next(one for one in _WIDEST if one.kind is text.kind)
        room = QRect(0, 0, width, 1000)
        headline = QFontMetrics(self._fonts[text.kind]).boundingRect(room, _WRAP, widest.headline)
        lines = len(self._details(text, width).splitlines())
        return headline.height(), lines * QFontMetrics(self._quiet_font).height()

    def _details(self, text: VerdictText, width: int) -> str:
        """In one row or, where the widest of its kind do not fit, each in its own."""
        widest = next(one for one in _WIDEST if one.kind is text.kind)
        needed = QFontMetrics(self._quiet_font).horizontalAdvance(_BETWEEN.join(widest.details))
        return (_BETWEEN if needed <= width else "\n").join(text.details)

    def _boxes(self, text: VerdictText) -> tuple[QRect, QRect]:
        width = self.width() - self._beside
        headline, details = self._heights(text, width)
        top = (self.height() - headline - details) // 2
        return (
            QRect(self._beside, top, width, headline),
            QRect(self._beside, top + headline, width, details),
        )

    def _explanation(self, x: int, y: int) -> str:
        if self._text is None:
            return ""
        is_below = x >= self._beside and y >= self._boxes(self._text)[1].top()
        return self._text.details_why if is_below else self._text.why

    def _update(self) -> None:
        reading, before = self._session.reading, self._text
        self._text = VerdictText.of(reading.scores, reading.verdict) if reading else None
        self.setAccessibleDescription(self._text.spoken if self._text else self._nothing)
        self.update()
        if self._text and (not before or before.what != self._text.what):
            self._announcement.request()

    def _announce(self) -> None:
        if self._text is None:
            return
        self.announced.emit(self._text.spoken)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text.spoken))
