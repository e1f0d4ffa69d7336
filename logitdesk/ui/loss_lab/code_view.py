"""The TensorFlow calls for what is on screen, to copy."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from logitdesk.ui.loss_lab.batch import Batch
from logitdesk.ui.loss_lab.live_view import LiveView
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.sentence import Sentence
from logitdesk.ui.loss_lab.snippet import snippet
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

_WORDS: Final = "Run it: each call prints the numbers beside it."
_COPIED_MS: Final = 1500
"""How long the button says that it copied."""


class CodeView(LiveView):
    """Python to read, select and copy; it follows the question and the batch.

    All methods run on the window's thread.

    Attributes:
        copy_button: puts all of it on the clipboard.
    """

    def __init__(
        self,
        question: LossQuestion,
        batch: Batch,
        themes: ThemeManager,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(question, parent)
        self._batch = batch
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(_even_font())
        self._text.setTabChangesFocus(True)
        self._text.setCornerWidget(QWidget())  # or the style sheet draws a box there
        self._text.setAccessibleName("TensorFlow code for what is on screen")
        self._colours = _CommentColours(self._text.document(), themes)
        self.copy_button = QPushButton("Copy")
        self.copy_button.setToolTip("Put the whole program on the clipboard")
        self.copy_button.setFixedWidth(_width_of(self.copy_button, "Copied"))
        self._said = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._said.timeout.connect(lambda: self.copy_button.setText("Copy"))
        self.copy_button.clicked.connect(self.copy)
        batch.changed.connect(self.follow)
        self._put_together()
        self.bring_up_to_date()

    @property
    def code(self) -> str:
        """The program, as it is shown."""
        return self._text.toPlainText()

    def bring_up_to_date(self) -> None:
        """Show the program for the question and the batch as they are, at the same place."""
        code = snippet(self.question.case, self._batch.logits, self._batch.labels)
        if code != self.code:
            bars = (self._text.verticalScrollBar(), self._text.horizontalScrollBar())
            places = [bar.value() for bar in bars]
            self._text.setPlainText(code)
            for bar, place in zip(bars, places, strict=True):
                bar.setValue(place)

    def copy(self) -> None:
        """Put the program on the clipboard."""
        self.bring_up_to_date()
        QGuiApplication.clipboard().setText(self.code)
        self.copy_button.setText("Copied")
        self._said.start()

    def _put_together(self) -> None:
        words = Sentence(lines=2)
        words.say(_WORDS)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(words, stretch=1)
        row.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._text, stretch=1)
        column.addLayout(row)


class _CommentColours(QSyntaxHighlighter):
    """Comments, which are the numbers on screen, in the accent's colour."""

    def __init__(self, document: QTextDocument, themes: ThemeManager) -> None:
        super().__init__(document)
        self._themes = themes
        themes.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        start = text.find("#")
        if start >= 0:
            look = QTextCharFormat()
            look.setForeground(self._themes.theme.accent)
            self.setFormat(start, len(text) - start, look)


def _even_font() -> QFont:
    """The system's font in which all letters are equally wide, as small as a caption."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(font_of(QUIET).pointSizeF())
    return font


def _width_of(button: QPushButton, text: str) -> int:
    """How wide a button is that says this."""
    said = button.text()
    button.setText(text)
    width = button.sizeHint().width()
    button.setText(said)
    return width
