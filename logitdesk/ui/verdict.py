"""The verdict: which digit the network reads, how sure it is, or that it is in doubt."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

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
_LARGEST: Final = "Large: the digit with the largest logit, and its softmax probability."
_SECOND: Final = "Below: the digit with the second largest logit, and its softmax probability."
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
        figure: what stands large.
        details: what is said quietly below the headline.
        why: explains all of it.
    """

    kind: Kind
    figure: str
    headline: str
    details: Sequence[str]
    why: str

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
            headline = percent(scores.probability(first))
            details = (f"next: {_told(scores, second)}", f"margin {scores.margin:.1f} logits")
            why = f"{_LARGEST} {_SECOND} {_MARGIN}"
            return cls(Kind.DIGIT, str(first), headline, details, why)
        reason = _reason(scores, verdict.limits)
        if verdict.kind is Kind.UNSURE:
            headline = f"Not sure: {first} or {second}"
            details = (_told(scores, first), _told(scores, second))
            why = f"It may be either, since {reason}{_LIMIT}"
            return cls(Kind.UNSURE, str(first), headline, details, why)
        headline = "This does not look like one digit"
        why = f"The network cannot make out one digit, since {reason}{_LIMIT}"
        return cls(Kind.NO_DIGIT, "?", headline, (f"closest: {_told(scores, first)}",), why)


def _told(scores: Scores, digit: int) -> str:
    return f"{digit} at {percent(scores.probability(digit))}"


def _reason(scores: Scores, limits: Limits) -> str:
    """Which limit was not reached, in a clause."""
    if scores.margin < limits.margin:
        return f"its largest logit is less than {limits.margin:.2f} ahead of the second"
    return f"the logsumexp of its logits is less than {limits.energy:.2f}".replace("-", "−")


_WIDEST: Final = {
    Kind.DIGIT: ("> 99.9 %", ("next: 8 at 49.9 %", "margin 88.8 logits")),
    Kind.UNSURE: ("Not sure: 8 or 8", ("8 at > 99.9 %", "8 at 49.9 %")),
    Kind.NO_DIGIT: ("This does not look like one digit", ("closest: 8 at 88.8 %",)),
}
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
        self._announcement = Throttle(self._announce, _ANNOUNCED_MS, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName("Verdict")
        session.reading_changed.connect(self._update)
        session.network_changed.connect(self._update)
        themes.changed.connect(self._set_fonts)
        self._set_fonts()
        self._update()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """With each detail, and half of a long headline, in a line of its own."""
        widths = [
            self._quiet.horizontalAdvance(one) for _, parts in _WIDEST.values() for one in parts
        ]
        for kind, (headline, _) in _WIDEST.items():
            whole = QFontMetrics(self._fonts[kind]).horizontalAdvance(headline)
            widths.append(round(0.6 * whole) if kind is Kind.NO_DIGIT else whole)
        width = self._beside + max(widths) + 4
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        heights = [sum(self._heights(kind, width - self._beside)) for kind in _WIDEST]
        return max(*heights, QFontMetrics(self._figure_font).capHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, text = QPainter(self), self._themes.theme, self._text
        painter.setFont(self._figure_font)
        painter.setPen(theme.text if text and text.kind is Kind.DIGIT else theme.quiet)
        figure = QRect(0, 0, self._beside - _GAP, self.height())
        painter.drawText(figure, Qt.AlignmentFlag.AlignCenter, text.figure if text else DASH)
        box = self.rect().adjusted(self._beside, 0, 0, 0)
        if text is None:
            painter.setFont(font_of(1.15))
            painter.drawText(box, _LEFT, self._nothing)
            return
        if text.kind is Kind.UNSURE:  # where an exponent stands
            painter.setFont(self._fonts[Kind.DIGIT])
            cap = QFontMetrics(self._figure_font).capHeight()
            mark = QRect(figure.right() - 3, 0, _GAP, self.height() - cap)
            painter.drawText(mark, Qt.AlignmentFlag.AlignBottom, "?")
        headline, details = self._heights(text.kind, box.width())
        box.setTop((self.height() - headline - details) // 2)
        box.setHeight(headline)
        painter.setFont(self._fonts[text.kind])
        painter.setPen(theme.text)
        painter.drawText(box, _LEFT | _WRAP, text.headline)
        box.translate(0, headline)
        box.setHeight(details)
        painter.setFont(font_of(QUIET))
        painter.setPen(theme.quiet)
        between = _BETWEEN if self._is_one_line(text.kind, box.width()) else "\n"
        painter.drawText(box, _LEFT, between.join(text.details))

    def _set_fonts(self) -> None:
        self._figure_font = font_of(3.6, QFont.Weight.Bold)
        self._quiet = QFontMetrics(font_of(QUIET))
        self._fonts = {kind: font_of(size, QFont.Weight.DemiBold) for kind, size in _SCALES.items()}
        self._beside = QFontMetrics(self._figure_font).horizontalAdvance("0") + 8 + _GAP
        self.updateGeometry()
        self.update()

    def _heights(self, kind: Kind, width: int) -> tuple[int, int]:
        """Of headline and details, wrapped to a width; the same for all texts of a kind."""
        headline, details = _WIDEST[kind]
        metrics = QFontMetrics(self._fonts[kind])
        height = metrics.boundingRect(QRect(0, 0, width, 1000), _WRAP, headline).height()
        lines = 1 if self._is_one_line(kind, width) else len(details)
        return height, lines * self._quiet.height()

    def _is_one_line(self, kind: Kind, width: int) -> bool:
        """Whether even the widest details stand side by side."""
        return self._quiet.horizontalAdvance(_BETWEEN.join(_WIDEST[kind][1])) <= width

    @property
    def _nothing(self) -> str:
        return "Draw a digit" if self._session.network else "No network to read it"

    def _update(self) -> None:
        reading, before = self._session.reading, self._text
        self._text = now = VerdictText.of(reading.scores, reading.verdict) if reading else None
        self.setAccessibleDescription(now.spoken if now else self._nothing)
        self.setToolTip(wrapped(now.why) if now else "")
        self.update()
        if now and (before is None or before.what != now.what):
            self._announcement.request()

    def _announce(self) -> None:
        if self._text is not None:
            self.announced.emit(self._text.spoken)
            if QAccessible.isActive():
                event = QAccessibleAnnouncementEvent(self, self._text.spoken)
                QAccessible.updateAccessibility(event)
