"""The normalisation, broken on purpose: what each of its steps is for."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from logitdesk.ink.page import Placement
from logitdesk.ink.preprocess import ALL
from logitdesk.library.card import ARCHITECTURES
from logitdesk.ui.charts.axis import LOGIT_LIMITS, AxisLimit
from logitdesk.ui.charts.taking import offer
from logitdesk.ui.evidence.answers_csv import answers_csv
from logitdesk.ui.evidence.captions import caption
from logitdesk.ui.evidence.feed import EvidenceFeed
from logitdesk.ui.evidence.holding import holding
from logitdesk.ui.evidence.ink_place import InkPlace
from logitdesk.ui.evidence.lab_column import LabColumn
from logitdesk.ui.evidence.panel import bundles_in_use
from logitdesk.ui.evidence.rung_switches import RungSwitches
from logitdesk.ui.evidence.seen_tile import SeenTile
from logitdesk.ui.evidence.size_slider import SizeSlider
from logitdesk.ui.evidence.subject import Subject
from logitdesk.ui.evidence.trying import Trial, Tried, verdicts_of
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import LatestTask
from logitdesk.ui.theme import ThemeManager, quiet_label, title_label, wrapped
from logitdesk.ui.widgets import Card, scrolled

_BLANK: Final = "Draw a digit, then break what brings it to the networks’ 28 × 28."
_NOTHING_BROKEN: Final = "All steps are on: wherever you drag the ink, the networks see the same."
_CAPTION: Final = (
    "Drag the ink about the small page: your own page stays as it is. "
    "Marks on the bars: the logits with all steps on."
)
_TIP: Final = (
    "Drag the ink, or press the arrow keys; the wheel, + and − make it larger or smaller. "
    "Your own page stays as it is."
)
_BELOW: Final = 10
"""The room around what is written below the two pictures."""
_ROOMY: Final = 430
"""The height from which on there is room for the caption."""


class LadderLab(QWidget):
    """Switches for the steps, the ink to drag, the 28 x 28 that results, and three answers.

    While it is in sight the networks are asked on Evidence's thread. Nothing here alters the
    person's page. All methods run on the window's thread.

    Attributes:
        ink: the small page with the ink that is dragged.
        seen: what the networks see.
        steps: the switches.
    """

    def __init__(
        self,
        session: Session,
        themes: ThemeManager,
        _subject: Subject,
        feed: EvidenceFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = feed.panel
        self._newest = LatestTask[Tried](feed.background, self._show, session.problem.emit, self)
        self._limit = AxisLimit(LOGIT_LIMITS, self)
        self.ink, self.seen, self.enabled = InkPlace(themes), SeenTile(themes), RungSwitches()
        self._size = SizeSlider()
        self._right = QPushButton("Put it right")
        self._right.setToolTip("All steps on, and the ink as you drew it")
        self.ink.setToolTip(wrapped(_TIP))
        self._caption = caption(_CAPTION)
        self._sentence = title_label(_BLANK)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._columns = {one: LabColumn(themes, self._limit) for one in ARCHITECTURES}
        self._put_together()
        self.ink.placed.connect(self._ask)
        self._size.moved.connect(self._sized)
        self.enabled.changed.connect(self._ask)
        self._right.clicked.connect(self.put_right)
        session.reading_changed.connect(self._ask)
        session.networks.list_changed.connect(self._show_names)
        self._show_names()
        self._show_nothing()

    @property
    def columns(self) -> Mapping[str, LabColumn]:
        """A column for each architecture; hidden where no network of it is in use."""
        return self._columns

    @property
    def sentence(self) -> str:
        """Who holds, and who does not."""
        return self._sentence.text()

    @property
    def is_busy(self) -> bool:
        """Whether something newer than what it shows is on its way."""
        return self._newest.is_busy

    @property
    def right_button(self) -> QPushButton:
        """What a person clicks to put it right."""
        return self._right

    def put_right(self) -> None:
        """All steps on, and the ink where it is on the page, as large as there."""
        self.enabled.put_right()
        self.ink.place(Placement())
        self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """There is somebody to see it."""
        super().showEvent(event)
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The caption gives way where there is little room."""
        super().resizeEvent(event)
        self._caption.setVisible(self.height() >= _ROOMY)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it any more."""
        super().hideEvent(event)
        self._newest.forget()

    def _put_together(self) -> None:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(self._upper_row(), 1)
        lower = QHBoxLayout()
        lower.setSpacing(16)
        for column in self._columns.values():
            lower.addWidget(column, 1)
        rows.addLayout(lower, 1)
        card = Card()
        card.header.addWidget(self._sentence, 1)
        card.header.addWidget(self._right)
        card.body.addWidget(scrolled(inside), 1)
        card.body.addWidget(self._caption)
        offer(card, "normalisation tried out", self._numbers)
        offer(self.seen, "what the networks see", self.seen.numbers)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)

    def _numbers(self) -> str:
        bars = [column.bars for column in self._columns.values()]
        return answers_csv(
            {
                "as switched": [one.scores for one in bars],
                "all on": [one.truth for one in bars],
            }
        )

    def _upper_row(self) -> QHBoxLayout:
        place = QVBoxLayout()
        place.setSpacing(2)
        place.addWidget(self.ink, 1)
        place.addWidget(self._size)
        seen = QVBoxLayout()
        seen.setSpacing(2)
        seen.addWidget(self.seen, 1)
        below = quiet_label("what the networks see")
        for widget in (self._size, below):  # so that the two pictures are equally large
            widget.setFixedHeight(below.fontMetrics().height() + _BELOW)
        seen.addWidget(below, alignment=Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(place, 3)
        row.addLayout(seen, 3)
        row.addWidget(self.enabled, 5, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _sized(self, scale: float) -> None:
        here = self.ink.placement
        self.ink.place(Placement(here.dx, here.dy, scale))
        self._ask()

    def _ask(self) -> None:
        reading = self._session.reading
        self.ink.show_ink(None if reading is None else reading.steps)
        placement, enabled = self.ink.placement, self.enabled.enabled
        self._size.show_scale(placement.scale)
        self._right.setEnabled(enabled != ALL or placement != Placement())
        if not self.isVisible():
            return
        bundles = bundles_in_use(self._session.networks)
        if reading is None or not bundles:
            self._newest.forget()
            self._show_nothing()
            return
        trial = Trial(reading.steps, placement, enabled, bundles, self._session.temperature)
        panel = self._panel
        self._newest.ask(lambda: trial.run(panel))

    def _show(self, tried: Tried) -> None:
        if self._session.reading is None:
            return  # the page was wiped meanwhile
        self.seen.show_image(tried.image)
        self._limit.fit(tried.largest_logit)
        for architecture, answer in tried.now.items():
            self._columns[architecture].show_answers(answer, tried.truth[architecture])
        said = holding(verdicts_of(tried.now), verdicts_of(tried.truth))
        self._sentence.setText(_NOTHING_BROKEN if tried.sees_the_same else said)

    def _show_nothing(self) -> None:
        self.seen.show_image(None)
        for column in self._columns.values():
            column.show_answers(None, None)
        self._sentence.setText(_BLANK)

    def _show_names(self) -> None:
        for architecture, column in self._columns.items():
            bundle = self._session.networks.bundle_in_use(architecture)
            column.setVisible(bundle is not None)
            if bundle is not None:
                column.show_bundle(bundle)
        self._ask()
