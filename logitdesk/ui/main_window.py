"""The window: tabs, the page to draw on, and the charts."""

from collections import deque
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QShortcut,
)  # fmt: skip
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QPushButton,
    QStatusBar,
    QWidget,
)  # fmt: skip

from logitdesk import paths
from logitdesk.ink.drawing import MAX_WIDTH, MIN_WIDTH
from logitdesk.library.library import Library
from logitdesk.ui.actions import Actions
from logitdesk.ui.canvas import Canvas
from logitdesk.ui.document_io import Autosave, DocumentIO, Sheet, may_hold_a_page
from logitdesk.ui.drop_mark import DropMark
from logitdesk.ui.formatting import count_text, number_text
from logitdesk.ui.header import Header
from logitdesk.ui.language import LANGUAGES, QT_TRANSLATE_NOOP, LanguageMenu
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.networks import summary
from logitdesk.ui.pages import PAGES, Columns, Pages, Tab
from logitdesk.ui.recent_files import RecentFiles
from logitdesk.ui.scores_page import ScoresPage
from logitdesk.ui.session import Session
from logitdesk.ui.settings import Settings
from logitdesk.ui.sidebar import PenTools, PreprocessingStrip, SampleDigits
from logitdesk.ui.tasks import TaskRunner, Throttle
from logitdesk.ui.theme import ThemeManager, quiet_label, wrapped
from logitdesk.ui.widgets import MessageBar

if TYPE_CHECKING:
    from logitdesk.ui.digits.model import OwnDigitsModel
    from logitdesk.ui.evidence.page import EvidencePage
    from logitdesk.ui.help.controller import HelpController
    from logitdesk.ui.library.dialog import LibraryDialog
    from logitdesk.ui.loss_lab.page import LossLabPage
    from logitdesk.ui.perceptron_lab.page import PerceptronLabPage
    from logitdesk.ui.presentation import PresentationView
    from logitdesk.ui.training.controller import TrainingController
    from logitdesk.ui.training.status import CloseQuestion

_USUAL, _LEAST, _FRAME = QSize(1280, 800), QSize(900, 600), QSize(16, 48)
"""Sizes of the window, in pixels, and what the system puts around it."""
_PASSING_MS: Final = 4000
_SPEED_MS: Final = 500
_LAST_TAB_MS: Final = 50
_INTERRUPTED_MS: Final = 1500
"""When an interrupted training is looked for: a person has long been drawing."""
_INTERRUPTED: Final = QT_TRANSLATE_NOOP(
    "MainWindow",
    "A training was interrupted, and its best so far is still there. "
    "Model ▸ Retrain… keeps it or deletes it.",
)
_BROUGHT_BACK: Final = QT_TRANSLATE_NOOP(
    "MainWindow", "The drawing is from the last time. Undo takes it away."
)


class MainWindow(QMainWindow):
    """The window and what it owns.

    Attributes:
        session: the state that it shows.
        themes: its colours.
        pages: what stands at the right, or fills the window.
        documents: opening and saving.
        canvas: the page to draw on.
    """

    def __init__(
        self, app: QApplication, settings: Settings, library: Library | None = None
    ) -> None:
        """`library` has the networks to choose from; those of this computer if it is left out."""
        super().__init__()
        self._settings = settings
        self.themes = ThemeManager(app, settings.text("theme"), self)
        self.themes.set_type_size(settings.number("type size", 1, 0.5, 3))
        self.tasks = TaskRunner(self)
        self.session = session = Session(library or Library.of_this_computer(), self.tasks, self)
        width = settings.number("pen width", session.pen.width, MIN_WIDTH, MAX_WIDTH)
        session.set_pen(replace(session.pen, width=width))
        self.documents = DocumentIO(session, self.tasks, self)
        self._autosave = Autosave(paths.drafts(), session, self)
        self._messages = MessageBar()
        self._training: TrainingController | None = None
        self._own_digits: OwnDigitsModel | None = None
        self._close_question: CloseQuestion | None = None
        self._manager: LibraryDialog | None = None
        self._presentation: PresentationView | None = None
        self._was_full_screen = False
        self._help: HelpController | None = None
        self._is_leaving_at_once = self._has_been_warned = False
        self.canvas = Canvas(session, self.themes)
        self.pages = Pages(self._make_page, self.canvas, self)
        self._actions = Actions(
            self, session, self.documents, self.themes, self.pages.open_page, self._manage_networks,
            self.help,
            LanguageMenu(settings.text("language"), self._choose_language, self),
            RecentFiles(settings, self.documents, self),
        )  # fmt: skip
        self._build()
        self._connect(app)
        self._show_file()
        self.resize(_USUAL.boundedTo(self.screen().availableSize() - _FRAME))
        self.restoreGeometry(settings.data("window"))
        self._set_full_screen(False)  # nobody expects it of a program just started
        self.setAcceptDrops(True)
        self.pages.open_page("scores")
        session.networks.choose_first(settings.text("network") or None)
        QTimer.singleShot(_INTERRUPTED_MS, self, self._look_for_interrupted)

    def say(self, text: str, kind: str = "") -> None:
        """Show a message, until it is closed or those of its kind are settled."""
        self._messages.say(text, kind)

    def close_at_once(self) -> None:
        """Close without asking: the system wants it. The page and what is learned are kept."""
        self._is_leaving_at_once = True
        self.close()

    def welcome(self) -> None:
        """Say in three lines what can be done, at the first start only."""
        if not self._settings.text("welcome"):
            self._settings.set("welcome", "seen")
            self._messages.say(self.tr(
                "Draw a digit on the page at the left, with a mouse, a pen or a finger.\n"
                "The charts beside it follow your hand: logits, softmax and log-odds.\n"
                "The other tabs show where a number comes from, and how a network learns. "
                "F1 explains every word."
            ), "welcome", self.tr("Show me round"), lambda: self.help().show_round())  # fmt: skip

    def bring_back_page(self) -> None:
        """Show what lay on the page when the program last ended, and the tab shown then.

        That tab waits until the page's scores are painted: some take a while to be made.
        """
        QTimer.singleShot(_LAST_TAB_MS, self, self._open_last_tab)
        if self._autosave.bring_back():
            note = quiet_label(self.tr(_BROUGHT_BACK))
            self.statusBar().addWidget(note)
            self.session.history_changed.connect(note.hide)

    def training(self) -> "TrainingController":
        """The training, one run at a time; made when it is first asked for."""
        if self._training is None:
            from logitdesk.ui.training.controller import TrainingController
            from logitdesk.ui.training.status import CloseQuestion, TrainingStatus

            self._training = training = TrainingController(self.session, self.tasks, self)
            self._close_question = CloseQuestion(training, self)
            training.done.connect(self._say_in_passing)
            status = TrainingStatus(training, self)
            status.clicked.connect(lambda: self.pages.open_page("training"))
            self.statusBar().clearMessage()  # Qt now shows again what it covers
            self.statusBar().addPermanentWidget(status)
        return self._training

    def own_digits(self) -> "OwnDigitsModel":
        """The person's own digits; made when they are first asked for."""
        if self._own_digits is None:
            from logitdesk.ui.digits.model import OwnDigitsModel

            self._own_digits = own = OwnDigitsModel(self.session, self._settings, self)
            own.problem.connect(self.say)
            own.said.connect(self._say_in_passing)
        return self._own_digits

    def help(self) -> "HelpController":
        """The help; made when it is first asked for."""
        if self._help is None:
            from logitdesk.ui.help.controller import HelpController

            self._help = HelpController(
                self.pages, self.session, self.themes, self._manage_networks, self
            )
        return self._help

    def _open_last_tab(self) -> None:
        last, is_untouched = self._settings.text("page"), self.pages.current.key == "scores"
        if self.tasks.is_closed or not is_untouched or self.session.is_drawing:
            return
        if not self.windowHandle().isExposed():  # nothing is painted yet: the computer is busy
            QTimer.singleShot(_LAST_TAB_MS, self, self._open_last_tab)
        elif last in [tab.key for tab in PAGES]:
            self.repaint()
            self.pages.open_page(last)

    def _manage_networks(self) -> None:
        if self._manager is None:
            from logitdesk.ui.library.dialog import LibraryDialog

            self._manager = LibraryDialog(self.session.networks, self.themes, self.tasks, self)
            QShortcut("F1", self._manager, lambda: self.help().show_chapter("networks"))
            QShortcut("Shift+F1", self._manager, lambda: self.help().ask_whats_this())
        self._manager.show_again()

    def _choose_language(self, choice: str) -> None:
        """Keep the language for the next start: what is on screen was made in this one."""
        self._settings.set("language", choice)
        self._settings.save()
        text = self.tr("LogitDesk speaks {language} when it is started again.")
        name = LANGUAGES.get(choice, self.tr("the language of the system"))
        self._messages.settle("language")
        self.say(text.format(language=name), "language")

    def _look_for_interrupted(self) -> None:
        """Make the training only where there is something to keep: it would hold up a hand."""

        def look() -> bool:
            from logitdesk.training.checkpoint import interrupted_runs

            return bool(interrupted_runs())

        if not self.tasks.is_closed and paths.runs().is_dir() and any(paths.runs().iterdir()):
            self.tasks.run(look, self._on_interrupted_looked_for, lambda _: None)

    def _on_interrupted_looked_for(self, is_found: bool) -> None:
        if is_found and not self.tasks.is_closed:
            self.training().find_interrupted()
            if self.pages.current.key != "training":
                self.say(self.tr(_INTERRUPTED), "training")

    def _say_in_passing(self, text: str) -> None:
        self.statusBar().showMessage(text, _PASSING_MS)

    # How it is built.

    def _build(self) -> None:
        session, themes, actions = self.session, self.themes, self._actions
        self.canvas.addActions(
            [actions.eraser, actions.undo, actions.clear, actions.replay, actions.save]
        )
        below = [
            PenTools(session, actions),
            PreprocessingStrip(session, themes),
            SampleDigits(self.documents.open_sample),
        ]
        self._header = Header(session, themes, actions)
        self._columns = Columns(self.canvas, below, self._header, self.pages)
        way_back = self.tr("Back to the gallery")
        self._way_back = QPushButton(f"← {way_back}")
        self._way_back.setAccessibleName(way_back)
        self._way_back.setToolTip(f"{way_back} (F5)")
        self._way_back.clicked.connect(lambda: self.pages.open_page("evaluation"))
        self._way_back.hide()
        row = row_of(self.pages.tabs, 1, self._way_back)
        row.setContentsMargins(10, 4, 16, 0)
        self._tabs, whole = QWidget(), QWidget()
        self._tabs.setLayout(row)
        self._column = column_of(self._messages, self._tabs, (self._columns, 1), spacing=0)
        whole.setLayout(self._column)
        self.setCentralWidget(whole)
        self.setStatusBar(StatusLine(session))
        self._drop_mark = DropMark(self)
        self.setMinimumSize(_LEAST)  # so that no page can make the window larger
        self.canvas.setFocus()

    def _connect(self, app: QApplication) -> None:
        session, documents, messages = self.session, self.documents, self._messages
        session.problem.connect(lambda text: self.say(text, "network"))
        session.network_changed.connect(lambda: messages.settle("network"))
        documents.not_opened.connect(lambda text: self.say(text, "open"))
        documents.opened.connect(self._on_opened)
        documents.label_found.connect(self._offer_to_keep)
        session.history_changed.connect(lambda: messages.settle("label"))
        session.history_changed.connect(self._show_file)
        session.document.file_changed.connect(self._show_file)
        self._header.verdict.meant.connect(lambda digit: self.own_digits().keep(digit))
        documents.several_found.connect(self._choose_digit)
        documents.dialogs.problem.connect(lambda text: self.say(text, "file"))
        documents.dialogs.done.connect(lambda _: messages.settle("file"))
        documents.dialogs.done.connect(self._say_in_passing)
        self._autosave.problem.connect(self.say)
        self.pages.page_shown.connect(self._on_page_shown)
        self._actions.presenting_changed.connect(self._present)
        # Another window may have changed the networks that a person comes back to.
        app.focusWindowChanged.connect(session.networks.refresh)
        session.pen_changed.connect(lambda: self._settings.set("pen width", session.pen.width))
        session.network_changed.connect(self._remember_network)

    def _make_page(self, key: str) -> QWidget:
        """Make the page of a key, and import its modules only now."""
        session, themes = self.session, self.themes
        match key:
            case "scores":
                scores = ScoresPage(session, themes, self._settings)
                scores.clicked.connect(self._ask_about)
                return scores
            case "evidence":
                from logitdesk.ui.evidence.page import EvidencePage

                return self._with_first_steps(EvidencePage(session, themes), key)
            case "training":
                from logitdesk.ui.training.page import TrainingPage

                training = TrainingPage(session, self.training(), themes, self._messages)
                training.compare_requested.connect(self._compare)
                return training
            case "evaluation":
                from logitdesk.ui.evaluation.page import EvaluationPage

                evaluation = EvaluationPage(session, themes)
                evaluation.image_opened.connect(lambda: self.pages.open_page("scores"))
                evaluation.image_opened.connect(self._way_back.show)
                evaluation.drawing_used.connect(partial(self.pages.show_drawing, "evaluation"))
                return evaluation
            case "my digits":
                from logitdesk.ui.digits.page import OwnDigitsPage

                own = OwnDigitsPage(self.own_digits(), self.training(), themes, self.canvas)
                own.teach_requested.connect(self.training().start)
                own.teach_requested.connect(lambda: self.pages.open_page("training"))
                return own
            case "perceptron lab":
                from logitdesk.ui.perceptron_lab.page import PerceptronLabPage

                return self._with_first_steps(PerceptronLabPage(themes, self.tasks, self.say), key)
            case _:
                from logitdesk.ui.loss_lab.page import LossLabPage

                return self._with_first_steps(LossLabPage(session, themes), key)

    def _with_first_steps(
        self, page: "EvidencePage | PerceptronLabPage | LossLabPage", key: str
    ) -> QWidget:
        """Show a person round a page who has not been shown yet."""
        name = f"first steps of {key}"
        page.first_steps_ended.connect(lambda: self._settings.set(name, "seen"))
        if not self._settings.text(name):
            page.begin_first_steps()
        return page

    def _present(self, is_presenting: bool) -> None:
        """Show the teacher's view on the whole screen, or the window as it was."""
        actions = self._actions
        if self._presentation is None:
            from logitdesk.ui.presentation import PresentationView

            steps = actions.undo, actions.clear
            view = PresentationView(self.session, self.themes, steps, actions.present)
            view.addActions(self._header.verdict.actions())
            self._column.addWidget(view, 1)
            self._presentation = view
        if is_presenting:
            self.pages.open_page("scores")
            self._was_full_screen = self.isFullScreen()
        for part in (self.menuBar(), self.statusBar(), self._tabs, self._columns):
            part.setVisible(not is_presenting)
        self._presentation.setVisible(is_presenting)
        self._set_full_screen(is_presenting or self._was_full_screen)
        actions.laser.setChecked(is_presenting)
        (self._presentation.canvas if is_presenting else self.canvas).setFocus()

    def _set_full_screen(self, is_wanted: bool) -> None:
        """Leave alone whether it is maximized otherwise."""
        if self.isFullScreen() != is_wanted:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _leave_view(self) -> bool:
        """Leave the teacher's view, or the full screen; tell whether there was one."""
        if self._actions.present.isChecked():
            self._actions.present.setChecked(False)
        elif self.isFullScreen():
            self._set_full_screen(False)
        else:
            return False
        return True

    def _ask_about(self, digit: int) -> None:
        from logitdesk.ui.evidence.page import EvidencePage

        evidence = self.pages.open_page("evidence")
        if isinstance(evidence, EvidencePage):
            evidence.ask_about(digit)

    def _compare(self, after: Path, before: Path | None) -> None:
        from logitdesk.ui.evaluation.page import EvaluationPage

        evaluation = self.pages.open_page("evaluation")
        if isinstance(evaluation, EvaluationPage):
            evaluation.compare(after, before)

    def _on_page_shown(self, tab: Tab) -> None:
        """Show page, tools and verdict only beside pages that use them."""
        self._header.setVisible(tab.uses_drawing)
        self._columns.left.setVisible(tab.uses_drawing)
        self._actions.set_tab(tab, self.pages.undo_stack)
        if tab.key != "scores":
            self._actions.present.setChecked(False)
        if tab.key == "training":
            self._messages.settle("training")
        elif tab.key == "evaluation":
            self._way_back.hide()

    def _choose_digit(self, sheet: Sheet) -> None:
        from logitdesk.ui.digit_chooser import DigitChooser

        DigitChooser(sheet, self.session, self.tasks, self.themes, self).show()

    def _on_opened(self) -> None:
        self._messages.settle("open")
        if not self.pages.current.uses_drawing:
            self.pages.open_page("scores")

    def _offer_to_keep(self, label: int) -> None:
        self._messages.say(
            self.tr("This drawing is labelled {digit}. Keep it in My digits?").format(digit=label),
            "label", self.tr("Keep"), lambda: self.own_digits().keep(label, "opened"),
        )  # fmt: skip

    def _remember_network(self) -> None:
        network = self.session.network
        if network is not None:
            self._settings.set("network", network.name)

    def _show_file(self) -> None:
        """Name the page's file in the title, and say whether it is still as there."""
        document = self.session.document
        self.setWindowFilePath(str(document.file or ""))
        name = document.file.name.replace("[*]", "[*][*]") if document.file else ""
        self.setWindowTitle(f"{name}[*]" if name else "LogitDesk")
        self.setWindowModified(document.is_modified)

    # What Qt calls.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what can become a page, and show that it will be taken."""
        if may_hold_a_page(event.mimeData()):
            event.acceptProposedAction()
            self._drop_mark.show_for(event.mimeData())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._drop_mark.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Make a page of it."""
        self._drop_mark.hide()
        if self.documents.open_mime(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes a message, or leaves a view, if nothing else had a use for it."""
        is_escape = event.key() == Qt.Key.Key_Escape
        if not (is_escape and (self._messages.close_newest() or self._leave_view())):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what is being written, and remember everything.

        A page that cannot be kept is told of first. While a network is trained, the person is
        asked what becomes of it.
        """
        self.session.document.end_stroke()
        problem = self._autosave.keep_now()
        if problem and not (self._is_leaving_at_once or self._has_been_warned):
            self._has_been_warned = True
            text = self.tr(
                "The drawing cannot be kept. {problem} Save it, or close again to leave it."
            )
            self.say(text.format(problem=problem))
            event.ignore()
            return
        if self._training is not None and self._close_question is not None:
            if not (self._is_leaving_at_once or self._close_question.may_close()):
                event.ignore()
                return
            self._training.close()
        if self._manager is not None:
            self._manager.close()
            self._manager.stop_import()
        for tasks in self.findChildren(TaskRunner):
            tasks.close()
        self._settings.set("window", self.saveGeometry())
        self._settings.set("page", self.pages.current.key)
        self._settings.set("theme", self.themes.choice)
        self._settings.set("type size", self.themes.type_size)
        self._settings.save()
        self._autosave.close()
        self._actions.laser.setChecked(False)
        self.themes.set_type_size(1)  # the application is not the window's alone
        super().closeEvent(event)


class StatusLine(QStatusBar):
    """The median time of predictions, twice a second at most, and the network's summary."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._seconds: deque[float] = deque(maxlen=15)
        self._speed, self._network = quiet_label(""), quiet_label("")
        self._speed.setToolTip(
            wrapped(self.tr("From the page to its scores: normalising the ink and the network."))
        )
        tip = self.tr(
            "How many of MNIST's {count} test digits the network reads right, and its weights: the "
            "numbers that training adjusts."
        ).format(count=count_text(10_000))
        self._network.setToolTip(wrapped(tip))
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 2, 12, 2)
        self.addWidget(self._speed)
        self.addWidget(self._network)
        self._throttle = Throttle(self._show_speed, _SPEED_MS, self)
        session.reading_changed.connect(self._on_reading_changed)
        session.network_changed.connect(self._show_network)
        self._show_network()

    def _on_reading_changed(self) -> None:
        if self._session.reading is not None:
            self._seconds.append(self._session.reading.seconds)
            self._throttle.request()

    def _show_speed(self) -> None:
        text, milliseconds = self.tr("{number} ms per prediction"), 1000 * np.median(self._seconds)
        self._speed.setText(text.format(number=number_text(float(milliseconds), ".1f")))

    def _show_network(self) -> None:
        network = self._session.network
        self._network.setText(f"{network.name} · {summary(network.card)}" if network else "")
