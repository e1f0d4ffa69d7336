"""The networks side by side on the one drawing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from logitdesk.errors import UserError
from logitdesk.inference.evidence import Evidence, Question
from logitdesk.library.bundle import Bundle
from logitdesk.library.card import ARCHITECTURES
from logitdesk.ui.charts.axis import LOGIT_LIMITS, AxisLimit
from logitdesk.ui.charts.taking import offer
from logitdesk.ui.evidence.agreement import agreement
from logitdesk.ui.evidence.answers import Answer, Answers
from logitdesk.ui.evidence.answers_csv import answers_csv
from logitdesk.ui.evidence.captions import caption
from logitdesk.ui.evidence.compare_column import CompareColumn
from logitdesk.ui.evidence.feed import EvidenceFeed
from logitdesk.ui.evidence.graphs import MadeBefore
from logitdesk.ui.evidence.panel import Panel, bundles_in_use
from logitdesk.ui.evidence.subject import Subject
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import LatestTask
from logitdesk.ui.theme import ThemeManager, title_label
from logitdesk.ui.widgets import Card, scrolled

_BLANK: Final = "Draw a digit: all networks read it at once."
_COMING: Final = "The networks are reading your drawing…"
_NO_GRAPH: Final = "No map: this network was made before Evidence was there."


@dataclass(frozen=True)
class _Compared:
    """What came from the other thread, by architecture.

    Attributes:
        question: what was asked for.
        answers: what each network says.
        evidence: from which ink that comes; where it cannot be told a sentence that says why.
    """

    question: Question
    answers: Answers
    evidence: Mapping[str, Evidence | str]


class CompareView(QWidget):
    """A column for each network in use; the logits of all have the same scale.

    While it is in sight they are asked, on Evidence's thread, about the newest reading. All
    methods run on the window's thread.
    """

    def __init__(
        self,
        session: Session,
        themes: ThemeManager,
        subject: Subject,
        feed: EvidenceFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._subject = subject
        self._question: Question | None = None
        self._panel = feed.panel
        self._newest = LatestTask[_Compared](
            feed.background, self._show, session.problem.emit, self
        )
        self._limit = AxisLimit(LOGIT_LIMITS, self)
        self._sentence = title_label(_BLANK)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._caption = caption()
        self._columns = {one: CompareColumn(themes, self._limit) for one in ARCHITECTURES}
        self._put_together()
        for architecture, column in self._columns.items():
            column.chosen.connect(lambda architecture=architecture: self._choose(architecture))
            column.digit_chosen.connect(subject.choose)
        for changed in (session.reading_changed, subject.changed, session.networks.list_changed):
            changed.connect(self._ask)
        session.networks.list_changed.connect(self._show_names)
        session.network_changed.connect(self._show_names)
        self._limit.moved.connect(self._show_caption)
        self._show_names()
        self._show_nothing()

    @property
    def columns(self) -> Mapping[str, CompareColumn]:
        """A column for each architecture; hidden where no network of it is in use."""
        return self._columns

    @property
    def sentence(self) -> str:
        """Whether they agree."""
        return self._sentence.text()

    @property
    def caption(self) -> str:
        """What the pictures mean."""
        return self._caption.text()

    @property
    def is_busy(self) -> bool:
        """Whether something newer than what it shows is on its way."""
        return self._newest.is_busy

    def showEvent(self, event: QShowEvent) -> None:
        """There is somebody to see it."""
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it any more."""
        super().hideEvent(event)
        self._newest.forget()

    def _put_together(self) -> None:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for column in self._columns.values():
            row.addWidget(column, 1)
        card = Card()
        card.header.addWidget(self._sentence)
        card.body.addWidget(scrolled(inside), 1)
        card.body.addWidget(self._caption)
        offer(card, "the networks compared", self._numbers)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)

    def _numbers(self) -> str:
        return answers_csv({"": [one.bars.scores for one in self._columns.values()]})

    def _choose(self, architecture: str) -> None:
        bundle = self._session.networks.bundle_in_use(architecture)
        if bundle is not None:
            self._session.networks.choose_bundle(bundle)

    def _ask(self) -> None:
        if not self.isVisible():
            return
        reading = self._session.reading
        bundles = bundles_in_use(self._session.networks)
        if reading is None or not bundles:
            self._newest.forget()
            self._show_nothing()
            return
        if self._question is None:
            self._sentence.setText(_COMING)
        panel, image = self._panel, reading.steps.centred
        temperature = self._session.temperature
        question = self._subject.question_for(reading.scores)

        def work() -> _Compared:
            answers = panel.answers(image, bundles, temperature)
            evidence: dict[str, Evidence | str] = {}
            for bundle in bundles:
                answer = answers[bundle.card.architecture]
                evidence[bundle.card.architecture] = (
                    _evidence(panel, image, question, bundle, answer)
                    if isinstance(answer, Answer)
                    else answer
                )
            return _Compared(question, answers, evidence)

        self._newest.ask(work)

    def _show(self, compared: _Compared) -> None:
        if self._session.reading is None:
            return  # the page was wiped meanwhile
        answers = {
            one: answer for one, answer in compared.answers.items() if isinstance(answer, Answer)
        }
        if answers:
            self._limit.fit(max(float(abs(one.scores.logits).max()) for one in answers.values()))
        digit = compared.question.digit
        for architecture, answer in compared.answers.items():
            evidence = compared.evidence[architecture]
            self._columns[architecture].show_answer(answer, evidence, digit)
        self._sentence.setText(agreement({one: it.verdict for one, it in answers.items()}))
        self._question = compared.question
        self._show_caption()

    def _show_nothing(self) -> None:
        for column in self._columns.values():
            column.show_answer(None)
        self._sentence.setText(_BLANK)
        self._question = None
        self._show_caption()

    def _show_names(self) -> None:
        network = self._session.network
        for architecture, column in self._columns.items():
            bundle = self._session.networks.bundle_in_use(architecture)
            column.setVisible(bundle is not None)
            if bundle is not None:
                column.show_bundle(bundle, reads=network is not None and network.bundle == bundle)

    def _show_caption(self) -> None:
        scale = f"All logits have one scale: ±{self._limit.target:.0f}."
        self._caption.setText(f"{scale} {_about_maps(self._question)}".strip())


def _evidence(
    panel: Panel, image: NDArray[np.float32], question: Question, bundle: Bundle, answer: Answer
) -> Evidence | str:
    try:
        return panel.evidence(image, question, bundle, answer.scores.logits)
    except MadeBefore:
        return _NO_GRAPH
    except UserError as error:
        return str(error)


def _about_maps(question: Question | None) -> str:
    if question is None:
        return ""
    what = f"{question.digit}"
    if question.against is not None:
        what = f"{question.digit} rather than {question.against}"
    return f"Maps: which ink speaks for {what} (blue, +) and against it (orange, −)."
