"""A line of text that may change ten times a second."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from logitdesk.ui.theme import ThemeManager


class SteadyText(QWidget):
    """Takes what width it is given, and shortens a text that is too long for it.

    It paints itself, so that no new text ever makes the window lay itself out again.
    All methods run on the window's thread.

    Args:
        themes: for the colours.
        font: of the text.
        align: left or right.
        role: the colour's name in the theme.
    """

    def __init__(
        self,
        themes: ThemeManager,
        font: QFont,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        role: str = "quiet",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._align = align
        self._role = role
        self._text = ""
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    @property
    def text(self) -> str:
        """All of it, also when there is too little room."""
        return self._text

    def set_text(self, text: str) -> None:
        """Say something else."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()

    def sizeHint(self) -> QSize:
        """A line high; as wide as it is given room."""
        return QSize(0, QFontMetrics(self.font()).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the text, or as much of it as there is room for."""
        painter = QPainter(self)
        painter.setPen(getattr(self._themes.theme, self._role))
        text = painter.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), self._align | Qt.AlignmentFlag.AlignVCenter, text)
