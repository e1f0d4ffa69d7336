"""A picture with several digits: boxes and answers over it, and which one lies on the page."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QImage, QKeyEvent, QMouseEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QGraphicsItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QWidget,
)

from logitdesk.inference.network import Network, read
from logitdesk.ink.drawing import Page
from logitdesk.ink.raster import rasterise
from logitdesk.library.bundle import Bundle
from logitdesk.scores.verdict import Kind
from logitdesk.ui.document_io import Sheet
from logitdesk.ui.layouts import column_of
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import LatestTask, TaskRunner
from logitdesk.ui.theme import ThemeManager, quiet_label

_ALONG: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ACROSS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MARGIN: Final = 4  # pixels of the picture around a digit
_LINE: Final = 2.0  # pixels of the screen


class DigitChooser(QDialog):
    """Shows a sheet beside the window; the digit that is chosen lies on the page.

    A click or the arrow keys choose. The answers are those of the network in use.
    """

    def __init__(
        self,
        sheet: Sheet,
        session: Session,
        tasks: TaskRunner,
        themes: ThemeManager,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Tool)  # so that the window's shortcuts go on working
        self._session, self._sheet = session, sheet
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QCoreApplication.translate(
            "DigitChooser", "%Ln digits in the picture", None, len(sheet.pages)
        )
        self.setWindowTitle(title)
        self.view = SheetView(sheet, themes)
        self.view.chosen.connect(self._show_on_page)
        quiet = quiet_label(self.tr("Click a digit, or use the arrow keys, to put it on the page."))
        column = column_of(quiet, (self.view, 1))
        column.setContentsMargins(12, 12, 12, 12)
        self.setLayout(column)
        self.resize(640, 480)
        show, failed = self.view.show_answers, session.problem.emit
        self._reader = LatestTask[Sequence[str]](tasks, show, failed, self)  # until it is closed
        session.network_changed.connect(self._ask)
        self._ask()

    def _show_on_page(self, index: int) -> None:
        document = self._session.document
        document.show_page(self._sheet.pages[index], file=document.file)

    def _ask(self) -> None:
        """Have the network in use read all digits in the background."""
        if self._session.network is not None:
            bundle, pages = self._session.network.bundle, self._sheet.pages
            self._reader.ask(lambda: _answers(bundle, pages))


class SheetView(QGraphicsView):
    """The picture, with a box and an answer at each digit.

    Signals:
        chosen(int): the person chose the digit of this number.
    """

    chosen = Signal(int)

    def __init__(self, sheet: Sheet, themes: ThemeManager) -> None:
        self._scene = QGraphicsScene()
        super().__init__(self._scene)
        self._themes = themes
        self._current = 0
        self._scene.addPixmap(QPixmap.fromImage(sheet.picture or QImage()))
        self._boxes: list[QGraphicsRectItem] = []
        self._answers: list[QGraphicsSimpleTextItem] = []
        bold = QFont(self.font())
        bold.setBold(True)
        for box in sheet.boxes:
            area = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
            area.adjust(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
            self._boxes.append(self._scene.addRect(area))
            answer = self._scene.addSimpleText("", bold)
            answer.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
            answer.setPos(area.bottomLeft())
            self._answers.append(answer)
        self.setAccessibleName(self.tr("Digits of the picture"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        themes.changed.connect(self._update)
        self._update()

    def show_answers(self, answers: Sequence[str]) -> None:
        """Write what each digit is read as."""
        for item, answer in zip(self._answers, answers, strict=True):
            item.setText(answer)
        self._update()

    def table(self) -> list[tuple[int, str]]:
        """The number of each digit, from 1, and what it is read as."""
        return [(number, answer.text()) for number, answer in enumerate(self._answers, 1)]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.mapToScene(event.position().toPoint())
        for index, box in enumerate(self._boxes):
            if box.contains(place) and event.button() == Qt.MouseButton.LeftButton:
                self._choose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ALONG:
            self._choose((self._current + _ALONG[key]) % len(self._boxes))
        elif key in _ACROSS:
            self._choose(self._nearest(_ACROSS[key]))
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fitInView(self._scene.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def _nearest(self, step: int) -> int:
        """Return the digit nearest in the lines above or below; this one if there is none."""
        area = self._boxes[self._current].rect()
        ways = [box.rect().center() - area.center() for box in self._boxes]
        beyond = [n for n, way in enumerate(ways) if step * way.y() > area.height() / 2]
        nearness = {n: abs(ways[n].y()) + 2 * abs(ways[n].x()) for n in beyond}
        return min(nearness, key=nearness.__getitem__, default=self._current)

    def _choose(self, index: int) -> None:
        self._current = index
        self._update()
        self.chosen.emit(index)

    def _update(self) -> None:
        theme = self._themes.theme
        for index, (box, answer) in enumerate(zip(self._boxes, self._answers, strict=True)):
            is_current = index == self._current
            pen = QPen(theme.accent if is_current else theme.warm, _LINE * (1 + is_current))
            pen.setCosmetic(True)
            box.setPen(pen)
            answer.setBrush(QBrush(theme.accent if is_current else theme.warm))
        number, told = self.table()[self._current]
        told = told or self.tr("not known yet")
        answers = " ".join(answer for _, answer in self.table())
        text = self.tr("Digit {number} of {count}, read as {answer}. All: {answers}")
        self.setAccessibleDescription(
            text.format(number=number, count=len(self._boxes), answer=told, answers=answers)
        )


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
