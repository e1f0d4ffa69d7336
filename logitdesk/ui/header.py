"""The header: the verdict, the network that reads the page, and the temperature."""

from collections.abc import Sequence
from math import ceil
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QFont,
    QFontMetrics,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from logitdesk.scores.scores import DIGITS, Scores
from logitdesk.scores.verdict import LIKELY, Kind, Verdict
from logitdesk.ui.actions import ActionButton, Actions
from logitdesk.ui.formatting import DASH, number_text, percent
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import Throttle
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, quiet_label, wrapped
from logitdesk.ui.widgets import Card, ValueSlider, explain, keep_room, make_one_stop

_GAP: Final = 16
_APART: Final = 24
_ANNOUNCED_MS: Final = 1000
_NAME_LETTERS: Final = 18  # of an average width
_TEMPERATURES: Final = 10.0 ** np.linspace(-1, 1, 201)
_TEMPERATURE_TIP: Final = QT_TRANSLATE_NOOP(
    "TemperatureControl",
    "Logits are divided by the temperature before softmax: above 1 the probabilities even out, "
    "below 1 they sharpen.",
)
_FITTED_TIP: Final = QT_TRANSLATE_NOOP(
    "TemperatureControl",
    "Found on digits held out of training, so that “90 %” is right about 9 times in 10. "
    "The digit stays the same; only how sure the network is of it changes.",
)
_DIGIT_TIP: Final = QT_TRANSLATE_NOOP(
    "VerdictView",
    "The digits with the two largest logits, and their softmax probabilities. The margin is by "
    "how much the largest logit is ahead of the second: the wider, the surer the network.",
)
_MEANT_TIP: Final = QT_TRANSLATE_NOOP(
    "VerdictView",
    "Say which digit you meant: the drawing is kept with it on the page My digits, and Undo takes "
    "it back. Alt and the digit do the same.",
)
_AT: Final = QT_TRANSLATE_NOOP("VerdictView", "{digit} at {probability}")
_NEXT: Final = QT_TRANSLATE_NOOP("VerdictView", "next: {digit} at {probability}")
_CLOSEST: Final = QT_TRANSLATE_NOOP("VerdictView", "closest: {digit} at {probability}")
_FIGURE_SCALE: Final = 3.6
_SCALES: Final = {Kind.DIGIT: 1.7, Kind.UNSURE: 1.2, Kind.NO_DIGIT: 1.0}
"""Of the headline's type."""


class Header(Card):
    """Verdict, network and temperature in a row; in a narrow window the verdict is above."""

    def __init__(self, session: Session, themes: ThemeManager, actions: Actions) -> None:
        super().__init__()
        self.verdict = VerdictView(session, themes)
        switch, temperature = NetworkSwitch(session, actions), TemperatureControl(session)
        self._parts = switch, temperature
        self._controls = row_of(1, *self._parts, spacing=_APART)
        self._row = row_of(self.verdict, (self._controls, 1), spacing=8)
        self.body.addLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as with all parts below each other."""
        margins = self.body.contentsMargins()
        border = self.width() - self.contentsRect().width()
        width = max(self.verdict.width(), *(part.minimumSizeHint().width() for part in self._parts))
        width += margins.left() + margins.right() + border
        return QSize(width, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._choose_directions()  # another width, or another network's name is wider
        return super().event(event)

    def _choose_directions(self) -> None:
        room = self.body.contentsRect().width()
        controls = sum(part.minimumSizeHint().width() for part in self._parts) + _APART
        whole = self.verdict.width() + _GAP + controls
        kinds = QBoxLayout.Direction
        for row, needed in ((self._row, whole), (self._controls, controls)):
            direction = kinds.LeftToRight if room >= needed else kinds.TopToBottom
            if direction != row.direction():
                row.setDirection(direction)
                self.updateGeometry()


class VerdictView(QWidget):
    """A large digit, how sure the network is, and the runner-up; of one size whatever it shows.

    Of a fixed size, so that no new text makes the window lay itself out again.

    Signals:
        announced(str): what screen readers were told, at most once a second.
        meant(int): the person says which digit it was.
    """

    announced = Signal(str)
    meant = Signal(int)

    def __init__(self, session: Session, themes: ThemeManager) -> None:
        super().__init__()
        self._session, self._themes = session, themes
        self._kind: Kind | None = None
        self._told = self._subject = self._why = ""
        self._announcement = Throttle(self._announce, _ANNOUNCED_MS, self)
        self._figure, self._headline, self._details = QLabel(), QLabel(), quiet_label("")
        self._figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._headline.setTextFormat(Qt.TextFormat.PlainText)
        self._headline.setWordWrap(True)
        self._details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._meant = self._meant_row()
        below = row_of(self._details, self._meant, spacing=_GAP)
        below.setAlignment(self._meant, Qt.AlignmentFlag.AlignBottom)
        text = column_of(self._headline, below, spacing=0)
        self.setLayout(row_of(self._figure, text, spacing=_GAP))
        self.setAccessibleName(self.tr("Verdict"))
        explain(
            self,
            self.tr(
                "The digit with the largest logit, its probability after softmax, and the "
                "runner-up. The margin is how far the first logit leads the second."
            ),
            "glossary#margin",
        )
        session.reading_changed.connect(self._update)
        session.network_changed.connect(self._update)
        session.history_changed.connect(self._update_meant)
        themes.changed.connect(self._set_fonts)
        self._set_fonts()
        self._update_meant()

    def _meant_row(self) -> QWidget:
        """Return buttons that say which digit it was, as Alt and the digit do."""
        name, buttons = self.tr("It was…"), list[QPushButton]()
        for digit in range(DIGITS):
            action = QAction(str(digit), self)
            action.setShortcut(f"Alt+{digit}")
            action.triggered.connect(lambda _checked, digit=digit: self.meant.emit(digit))
            self.addAction(action)
            button = QPushButton(action.text())
            button.setToolTip(wrapped(self.tr(_MEANT_TIP)))
            button.clicked.connect(action.trigger)
            button.setAccessibleName(f"{name} {digit}")
            buttons.append(button)
        make_one_stop(buttons, self)
        whole = QWidget()
        whole.setLayout(column_of(quiet_label(name), row_of(*buttons, spacing=0), spacing=0))
        return whole

    def _update_meant(self) -> None:
        is_there = not self._session.is_blank
        self._meant.setVisible(is_there)
        for action in self.actions():
            action.setEnabled(is_there)

    def _set_fonts(self) -> None:
        """Give each label the room of its widest text."""
        self._figure.setFont(font_of(_FIGURE_SCALE, QFont.Weight.Bold))
        figure, quiet = QFontMetrics(self._figure.font()), QFontMetrics(font_of(QUIET))
        digit, unsure, line = (
            QFontMetrics(font_of(scale, QFont.Weight.DemiBold)) for scale in _SCALES.values()
        )
        details = [_margin_text(88.8)]
        details += [_digit_text(form, 8, p) for form in (_NEXT, _CLOSEST) for p in (0, 0.888)]
        detail = max(map(quiet.horizontalAdvance, details)) + 4
        borders = 2 * round(self._themes.type_size)
        side = quiet.height() + borders
        for button in self._meant.findChildren(QPushButton):
            button.setFont(font_of(QUIET))
            button.setFixedSize(side + 4, side)
        meant = DIGITS * (side + 4)
        sentences = (_no_digit_text(), blank_text(has_network=False))
        width = max(
            unsure.horizontalAdvance(_unsure_text(8, 8)) + 4,
            detail + _GAP + meant,
            *(_width_of_two_lines(text, line) for text in sentences),
        )
        two_lines = line.size(0, "\n".join(sentences)).height()
        unsure_height = unsure.size(0, _unsure_text(8, 8)).height()
        self._headline.setFixedSize(width, max(digit.height(), two_lines, unsure_height))
        two_details = quiet.size(0, "\n".join(details[:2])).height()
        self._details.setFixedSize(width - _GAP - meant, two_details)
        height = self._headline.height() + self._details.height()
        self._figure.setFixedSize(figure.horizontalAdvance("0") + 8, height)
        self.setFixedSize(self._figure.width() + _GAP + width, height)
        self._kind = None
        self._update()

    def _update(self) -> None:
        reading = self._session.reading
        if reading is None:
            headline = blank_text(has_network=self._session.network is not None)
            self._show(Kind.NO_DIGIT, DASH, headline, (), "")
            self._subject = ""
            return
        kind = reading.verdict.kind
        figure, headline, details, why = verdict_in_words(reading.scores, reading.verdict)
        self._show(kind, figure, headline, details, why)
        subject = figure if kind is Kind.DIGIT else headline
        if subject != self._subject:
            self._subject = subject
            self._announcement.request()

    def _show(
        self, kind: Kind, figure: str, headline: str, details: Sequence[str], why: str
    ) -> None:
        if kind is not self._kind:
            self._kind = kind
            self._headline.setFont(font_of(_SCALES[kind], QFont.Weight.DemiBold))
            self._figure.setProperty("role", "" if kind is Kind.DIGIT else "quiet")
            self._figure.style().unpolish(self._figure)
            self._figure.style().polish(self._figure)
        self._figure.setText(figure)
        self._headline.setText(headline)
        self._details.setText("\n".join(details))
        self._details.setVisible(bool(details))
        self._told = ", ".join([*([figure] if kind is Kind.DIGIT else []), headline, *details])
        self.setAccessibleDescription(self._told)
        if why != self._why:
            self._why = why
            self.setToolTip(wrapped(why))

    def _announce(self) -> None:
        if self._subject:
            self.announced.emit(self._told)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._told))


def verdict_in_words(scores: Scores, verdict: Verdict) -> tuple[str, str, Sequence[str], str]:
    """Return what stands large, the headline, what is said below it, and an explanation."""
    translate, limits = QCoreApplication.translate, verdict.limits
    first, second = scores.digit, scores.runner_up
    at_first, at_second = scores.probability(first), scores.probability(second)
    if verdict.kind is Kind.DIGIT or limits is None:
        details = (_digit_text(_NEXT, second, at_second), _margin_text(scores.margin))
        return str(first), percent(at_first), details, translate("VerdictView", _DIGIT_TIP)
    if scores.margin < limits.margin:
        why = translate(
            "VerdictView",
            "The largest logit is less than {margin} ahead of the second; the limit was found on "
            "digits held out of training, of which about 1 in 100 is doubted.",
        ).format(margin=number_text(limits.margin, ".2f"))
    elif scores.with_temperature(1.0).probability(scores.digit) <= LIKELY:
        why = translate(
            "VerdictView", "At temperature 1 no digit has more than half of the probability."
        )
    else:
        why = translate(
            "VerdictView",
            "The logsumexp of the logits is less than {energy}; the limit was found on digits held "
            "out of training, of which about 1 in 100 is doubted.",
        ).format(energy=number_text(limits.energy, ".2f"))
    if verdict.kind is Kind.UNSURE:
        both = (_digit_text(_AT, first, at_first), _digit_text(_AT, second, at_second))
        return str(first), _unsure_text(first, second), both, why
    return "?", _no_digit_text(), (_digit_text(_CLOSEST, first, at_first),), why


def blank_text(*, has_network: bool) -> str:
    """Return what is said of a blank page in place of a verdict."""
    if has_network:
        return QCoreApplication.translate("VerdictView", "Draw a digit")
    return QCoreApplication.translate("VerdictView", "No network to read it")


def _digit_text(form: str, digit: int, probability: float) -> str:
    """Write a digit and its probability in `_AT`, `_NEXT` or `_CLOSEST`."""
    text = QCoreApplication.translate("VerdictView", form)
    return text.format(digit=digit, probability=percent(probability))


def _no_digit_text() -> str:
    return QCoreApplication.translate("VerdictView", "This does not look like one digit")


def _width_of_two_lines(text: str, metrics: QFontMetrics) -> int:
    """Return a width in which a text has two lines: half of it, and what is left of a word."""
    return ceil(metrics.horizontalAdvance(text) / 2 + metrics.averageCharWidth() * 6)


def _margin_text(margin: float) -> str:
    text = QCoreApplication.translate("VerdictView", "margin {margin} logits")
    return text.format(margin=number_text(margin, ".1f"))


def _unsure_text(first: int, second: int) -> str:
    text = QCoreApplication.translate("VerdictView", "Not sure: {first} or {second}")
    return text.format(first=first, second=second)


class NetworkSwitch(QFrame):
    """A segment for each shipped network, and a menu of the person's own."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._networks, self._actions = session.networks, actions
        self._own = QToolButton()
        self._own.setCheckable(True)
        self._own.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._own.setMenu(self._menu)
        row = row_of(*map(ActionButton, actions.shipped), self._own, spacing=2)
        row.setContentsMargins(3, 3, 3, 3)
        self.setLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Network"))
        self._menu.aboutToHide.connect(self._on_network_changed)
        session.network_changed.connect(self._on_network_changed)
        actions.own_changed.connect(self._on_own_changed)
        self._on_own_changed()

    def _on_own_changed(self) -> None:
        self._menu.clear()
        self._menu.addActions(self._actions.own)
        self._own.setVisible(bool(self._actions.own))
        self._on_network_changed()

    def _on_network_changed(self) -> None:
        own = next((one for one in self._networks.own if self._networks.is_reading(one)), None)
        self._own.setChecked(own is not None)
        name = self.tr("More") if own is None else own.name
        metrics = self._own.fontMetrics()
        room = _NAME_LETTERS * metrics.averageCharWidth()
        name_shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        self._own.setText(name_shown.replace("&", "&&"))
        told = self.tr("Your networks")
        self._own.setAccessibleName(told if own is None else f"{told}: {name}")
        tip = self.tr("Networks that you trained or imported")
        self._own.setToolTip(tip if own is None else name)


class TemperatureControl(QWidget):
    """A logarithmic slider from 0.1 to 10, with ways back to 1 and to the fitted temperature."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._label = quiet_label(self._text(10))
        self._label.setMinimumWidth(self._label.sizeHint().width())
        tip = self.tr(_TEMPERATURE_TIP)
        self._fitted = QPushButton()
        self._fitted.setToolTip(wrapped(self.tr(_FITTED_TIP)))
        self._fitted.setFont(self._label.font())
        keep_room(self._fitted)
        self._slider = ValueSlider(self.tr("Temperature"), tip, _TEMPERATURES, 1.0)
        self._slider.setMinimumWidth(130)
        self.setToolTip(wrapped(tip))
        fitted = row_of(self._fitted, 1)
        self.setLayout(column_of(self._label, self._slider, fitted, spacing=0))
        self._slider.moved.connect(session.set_temperature)
        self._fitted.clicked.connect(session.use_fitted_temperature)
        session.temperature_changed.connect(self._on_temperature_changed)
        session.network_changed.connect(self._on_network_changed)
        self._on_temperature_changed()
        self._on_network_changed()

    def _on_network_changed(self) -> None:
        fitted = self._session.fitted_temperature
        self._fitted.setVisible(fitted is not None)
        if fitted is not None:
            number = number_text(fitted, ".2f")
            self._fitted.setText(self.tr("fitted: {number}").format(number=number))
            name = self.tr("Use the fitted temperature, {number}")
            self._fitted.setAccessibleName(name.format(number=number))

    def _on_temperature_changed(self) -> None:
        temperature = self._session.temperature
        self._label.setText(self._text(temperature))
        self._slider.show_value(temperature)

    def _text(self, temperature: float) -> str:
        return self.tr("Temperature {number}").format(number=number_text(temperature, ".2f"))
