"""A run of training: how far it is, its curves, and the digit on the page as it is learned."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from logitdesk.ui.session import Session
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, wrapped
from logitdesk.ui.training import run_words
from logitdesk.ui.training.curves import Curves
from logitdesk.ui.training.logit_lines import LogitLines
from logitdesk.ui.training.steady_text import SteadyText
from logitdesk.ui.training.training import Training
from logitdesk.ui.widgets import Card

_PARTS: Final = 1000
_PAUSE: Final = "Do no further step until you resume; the computer is free meanwhile."
_STOP: Final = "End now, and keep the network as it was after its best epoch so far."
_GIVE_UP: Final = "Let go of what was just learned; your other networks stay as they are."


class RunView(QWidget):
    """A card with the run's progress and its buttons; under it curves and logits.

    All methods run on the window's thread.
    """

    def __init__(
        self,
        session: Session,
        training: Training,
        themes: ThemeManager,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._title = SteadyText(themes, font_of(weight=QFont.Weight.DemiBold), role="text")
        self._phase = SteadyText(themes, font_of(QUIET))
        self._figures = SteadyText(themes, font_of(QUIET), Qt.AlignmentFlag.AlignRight)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Training progress")
        self._problem = _problem_label()
        self._pause = _button("Pause", _PAUSE)
        self._pause.setFixedWidth(_widest(self._pause, ("Pause", "Resume")))
        self._stop = _button("Stop", _STOP)
        self._again = _button("Try again", "Write the new network once more.")
        self._give_up = _button("Give up", _GIVE_UP)
        self._back = _button("Back to the form", "Change the settings, or try the same again.")
        self._top = Card()
        self._put_together(Curves(session, training, themes), LogitLines(session, training, themes))
        self._pause.clicked.connect(self._pause_or_resume)
        self._stop.clicked.connect(training.stop)
        self._again.clicked.connect(training.save_again)
        self._give_up.clicked.connect(training.dismiss)
        self._back.clicked.connect(training.dismiss)
        training.state_changed.connect(self._show_state)
        training.progressed.connect(self._show_progress)
        self._show_state()

    def set_compact(self, is_compact: bool) -> None:
        """Show only the curves and the logits, as for a run that is over."""
        self._top.setVisible(not is_compact)

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what came meanwhile."""
        self._show_state()
        super().showEvent(event)

    def _put_together(self, curves: QWidget, logits: QWidget) -> None:
        buttons = (self._pause, self._stop, self._again, self._give_up, self._back)
        self._top.header.addWidget(self._title, 1)
        for button in buttons:
            self._top.header.addWidget(button)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._phase, 1)
        line.addWidget(self._figures, 1)
        self._top.body.addWidget(self._bar)
        self._top.body.addLayout(line)
        self._top.body.addWidget(self._problem)
        charts = QHBoxLayout()
        charts.setSpacing(12)
        charts.addWidget(curves, 1)
        charts.addWidget(logits, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._top)
        column.addLayout(charts, 1)

    def _pause_or_resume(self) -> None:
        if self._training.state == "paused":
            self._training.resume()
        else:
            self._training.pause()

    def _show_state(self) -> None:
        state = self._training.state
        goes_on = state not in ("unsaved", "failed", "finished", "ready")
        self._pause.setVisible(goes_on)
        self._pause.setEnabled(state in ("training", "paused"))
        self._pause.setText("Resume" if state == "paused" else "Pause")
        self._stop.setVisible(goes_on)
        self._stop.setEnabled(state in ("preparing", "training", "paused"))
        self._again.setVisible(state == "unsaved")
        self._give_up.setVisible(state == "unsaved")
        self._back.setVisible(state == "failed")
        self._problem.setText(self._training.problem)
        self._problem.setVisible(state in ("unsaved", "failed"))
        self._title.set_text(run_words.title(self._training.record))
        self._show_now()

    def _show_progress(self) -> None:
        if self.isVisible():
            self._show_now()

    def _show_now(self) -> None:
        state, record = self._training.state, self._training.record
        self._phase.set_text(run_words.phase_words(state, record))
        figures = run_words.figures(state, record)
        self._figures.set_text(figures)
        self._figures.setVisible(bool(figures))  # or else a long phase would lack the room
        share = run_words.share_done(state, record)
        # A bar without a range is a busy one.
        self._bar.setRange(0, 0 if share is None else _PARTS)
        if share is not None:
            self._bar.setValue(round(_PARTS * share))


def _button(text: str, tooltip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(wrapped(tooltip))
    return button


def _widest(button: QPushButton, texts: tuple[str, ...]) -> int:
    """How wide it must be for each of the texts, so that nothing moves when it has another."""
    now, widths = button.text(), []
    for text in texts:
        button.setText(text)
        widths.append(button.sizeHint().width())
    button.setText(now)
    return max(widths)


def _problem_label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like HTML
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setProperty("role", "remark")
    label.setAccessibleName("What went wrong")
    return label
