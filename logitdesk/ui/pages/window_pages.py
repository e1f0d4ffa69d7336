"""The pages at the right of the window, each a tab."""

from collections.abc import Callable, Collection

from PySide6.QtWidgets import QTabWidget, QWidget

from logitdesk.ui.late_evidence import LateEvidence
from logitdesk.ui.late_labs import LateLabs
from logitdesk.ui.late_training import LateTraining
from logitdesk.ui.pages.late_page import LatePage
from logitdesk.ui.scores_page import ScoresPage
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import TaskRunner
from logitdesk.ui.theme import ThemeManager


class WindowPages(QTabWidget):
    """Scores, which is there from the start, and the pages that are made when they are shown.

    All methods run on the window's thread.

    Args:
        desk: what they show.
        background: the thread for files.
        themes: the colours.
        say: takes a sentence for the person.
        seen: the labs whose first steps the person has been shown before.
        window: which has them.

    Attributes:
        training: the Training page, and the training itself.
        labs: the two labs.
    """

    def __init__(
        self,
        session: Session,
        background: TaskRunner,
        themes: ThemeManager,
        say: Callable[[str], None],
        seen: Collection[str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._evidence = LateEvidence(session, themes, window)
        self.training = LateTraining(session, background, themes, window)
        self.labs = LateLabs(session, background, themes, say, seen, window)
        scores = ScoresPage(session, themes)
        scores.clicked.connect(self.ask_about)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)  # the pane has a hairline
        self.tabBar().setAccessibleName("Pages")
        self.addTab(scores, "Scores")
        self.addTab(self._evidence.page, "Evidence")
        self.addTab(self.training.page, "Training")
        self.addTab(self.labs.perceptron, "Perceptron lab")
        self.addTab(self.labs.loss, "Loss lab")

    def show_scores(self) -> None:
        """Show the page of logits, softmax and log-odds."""
        self.setCurrentIndex(0)

    def show_evidence(self) -> None:
        """Show the page that says from which ink a logit comes."""
        self._show(self._evidence.page)

    def ask_about(self, digit: int) -> None:
        """Show from which ink the logit of a digit, 0 to 9, comes."""
        self._evidence.ask_about(digit)
        self.show_evidence()

    def show_training(self) -> None:
        """Show the page on which networks are trained."""
        self._show(self.training.page)

    def show_perceptron_lab(self) -> None:
        """Show the page of the perceptron with two inputs."""
        self._show(self.labs.perceptron)

    def show_loss_lab(self) -> None:
        """Show the page of cross-entropy, step by step."""
        self._show(self.labs.loss)

    def end(self) -> None:
        """End what the pages have begun, and wait for it; the background must be used no more."""
        self.training.close()
        self._evidence.close()

    def _show(self, page: LatePage) -> None:
        self.setCurrentWidget(page)
        page.page.setFocus()
