"""The digits of a picture and their answers, of which one lies on the page."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QDialog, QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from logitdesk.inference.network import Network, read
from logitdesk.ink.drawing import Page
from logitdesk.ink.raster import rasterise
from logitdesk.library.bundle import Bundle
from logitdesk.scores.verdict import Kind
from logitdesk.ui.ink_painter import ink_on_black
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import LatestTask, TaskRunner
from logitdesk.ui.theme import quiet_label


class DigitChooser(QDialog):
    """Shows the digits of a picture beside the window; the one that is chosen lies on the page.

    A click or the arrow keys choose. The answers are those of the network in use.
    """

    def __init__(
        self, pages: Sequence[Page], session: Session, tasks: TaskRunner, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Tool)  # so that the window's shortcuts go on working
        self._session, self._pages = session, pages
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{len(pages)} digits in the picture")
        self._digits = QListWidget()
        self._digits.setViewMode(QListView.ViewMode.IconMode)
        self._digits.setMovement(QListView.Movement.Static)
        self._digits.setResizeMode(QListView.ResizeMode.Adjust)
        self._digits.setIconSize(QSize(64, 64))
        self._digits.setSpacing(4)
        self._digits.setAccessibleName("Digits of the picture")
        for page in pages:
            picture = QPixmap.fromImage(ink_on_black(rasterise(page)[::2, ::2]))
            QListWidgetItem(QIcon(picture), "…", self._digits)
        self._digits.setCurrentRow(0)
        self._digits.currentRowChanged.connect(lambda row: session.document.show_page(pages[row]))
        column = QVBoxLayout(self)
        column.addWidget(quiet_label("Click a digit, or use arrow keys, to put it on the page."))
        column.addWidget(self._digits)
        self.resize(560, 260)
        failed = session.problem.emit
        self._reader = LatestTask[Sequence[str]](tasks, self._show_answers, failed, self)
        session.network_changed.connect(self._ask)
        self._ask()

    def _ask(self) -> None:
        """Have the network in use read all digits in the background."""
        if self._session.network is not None:
            bundle = self._session.network.bundle
            self._reader.ask(lambda: _answers(bundle, self._pages))

    def _show_answers(self, answers: Sequence[str]) -> None:
        for row, answer in enumerate(answers):
            self._digits.item(row).setText(answer)


def _answers(bundle: Bundle, pages: Sequence[Page]) -> list[str]:
    """Return what a network reads on each page; a doubted digit with a question mark."""
    network = Network(bundle)
    answers = []
    for page in pages:
        reading = read(rasterise(page), network)
        if reading is None or reading.verdict.kind is Kind.NO_DIGIT:
            answers.append("?")
        else:
            doubt = "" if reading.verdict.kind is Kind.DIGIT else "?"
            answers.append(f"{reading.scores.digit}{doubt}")
    return answers
