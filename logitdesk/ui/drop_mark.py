"""The frame over the window while something is dragged in that it can open."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from logitdesk.ui.document_io import files_of
from logitdesk.ui.layouts import column_of
from logitdesk.ui.theme import font_of


class DropMark(QFrame):
    """Says what will be opened when it is let go."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like HTML
        self._text.setProperty("role", "drop")
        self._text.setFont(font_of(1.25))
        column = column_of(self._text)
        column.setAlignment(self._text, Qt.AlignmentFlag.AlignCenter)
        self.setLayout(column)
        self.setProperty("role", "drop")
        self.setAccessibleName(self.tr("What is dragged here will be opened"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_for(self, mime: QMimeData) -> None:
        """Cover the window, and say what becomes of what is dragged."""
        files = files_of(mime)
        if not files:
            text = self.tr("Let go to open what you drag")
        else:
            name = self.fontMetrics().elidedText(
                files[0].name, Qt.TextElideMode.ElideMiddle, self.window().width() // 3
            )
            text = self.tr("Let go to open {file}").format(file=name)
            if len(files) > 1:
                text = self.tr("Let go to open {file}, the first of these files").format(file=name)
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self.setGeometry(self.window().rect())
        self.raise_()
        self.show()
