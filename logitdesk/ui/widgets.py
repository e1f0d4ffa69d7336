"""Small widgets that several pages use."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from html import escape
from typing import Final

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from logitdesk.ui.formatting import number_text
from logitdesk.ui.layouts import Item, column_of, row_of
from logitdesk.ui.theme import quiet_label, title_label, wrapped

_MOST_MESSAGES: Final = 3
_MOST_LINES: Final = 6


class Heading(QWidget):
    """A title with a quiet line under it."""

    def __init__(
        self, title: str, subtitle: str = "", align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(title_label(title), alignment=align)
        if subtitle:
            column.addWidget(quiet_label(subtitle), alignment=align)


class Card(QFrame):
    """A rounded panel; the style sheet knows it by its class name.

    Put what it shows into `body`, and what stands beside its title into `header`.
    """

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        *,
        explanation: str = "",
    ) -> None:
        """`explanation` is what the title's tooltip says; empty for none."""
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(8)
        self.header = QHBoxLayout()
        self.header.setSpacing(12)
        self.body.addLayout(self.header)
        if title:
            heading, told = Heading(title, subtitle), wrapped(explanation)
            heading.setToolTip(told)
            self.setWhatsThis(told)
            self.header.addWidget(heading)
            self.header.addStretch()


def explain(widget: QWidget, text: str, link: str) -> None:
    """Say what a widget's numbers are, for Shift+F1, with a link such as "glossary#logit"."""
    more = QCoreApplication.translate("Help", "More in the help")
    widget.setWhatsThis(f"<p>{escape(text)}</p><p><a href='{link}'>{more}</a></p>")


class Segments(QFrame):
    """Buttons side by side of which one is down; the arrow keys go to the next one.

    Signals:
        chosen(str): the person chose this one.
    """

    chosen = Signal(str)

    def __init__(
        self,
        choices: Mapping[str, str | tuple[str, str]],
        name: str = "",
        explanation: str = "",
    ) -> None:
        """Make the buttons; the first is down.

        Args:
            choices: what is chosen and how it is called, also with a tooltip.
            name: of the choice, for screen readers.
            explanation: of the choice, for screen readers.
        """
        super().__init__()
        self._segments: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for choice, told in choices.items():
            text, tip = (told, "") if isinstance(told, str) else told
            segment = QPushButton(text)
            segment.setToolTip(wrapped(tip))
            segment.setCheckable(True)
            segment.setAutoExclusive(True)  # so that it is a radio button to a screen reader
            segment.setAutoDefault(False)
            segment.clicked.connect(partial(self._on_clicked, choice))
            row.addWidget(segment)
            self._segments[choice] = segment
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.choose(next(iter(choices)))
        if name:
            self.name_for_readers(name, explanation)

    @property
    def choice(self) -> str:
        return next(choice for choice, button in self._segments.items() if button.isChecked())

    def choose(self, choice: str) -> None:
        """Put another one down, the one that Tab comes to; `chosen` is not told."""
        for one, segment in self._segments.items():
            segment.setChecked(one == choice)
            segment.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if one == choice else Qt.FocusPolicy.ClickFocus
            )
        self.setFocusProxy(self._segments[choice])

    def set_choice_visible(self, choice: str, is_visible: bool) -> None:
        self._segments[choice].setVisible(is_visible)

    def rename(self, choice: str, text: str) -> None:
        """Set a button's text."""
        self._segments[choice].setText(text)

    def name_for_readers(self, name: str, explanation: str) -> None:
        """Name the choice for screen readers."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(explanation)
        for segment in self._segments.values():
            segment.setAccessibleName(f"{name}: {segment.text()}")

    def _on_clicked(self, choice: str) -> None:
        self.choose(choice)
        self.chosen.emit(choice)


class WrappingRow(QWidget):
    """Widgets or layouts side by side, or one below the other where there is too little room."""

    def __init__(self, *items: Item, spacing: int = -1) -> None:
        super().__init__()
        self._row = row_of(*items, spacing=spacing)
        parts = (item[0] if isinstance(item, tuple) else item for item in items)
        self._parts = [part for part in parts if not isinstance(part, int)]
        for item in items:
            if isinstance(item, QWidget):
                self._row.setAlignment(item, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(self._row)

    def sizeHint(self) -> QSize:
        """Like best to be one row."""
        gaps = len(self._parts) * max(self._row.spacing(), 0)
        width = sum(one.sizeHint().width() for one in self._parts) + gaps
        return QSize(width, self._row.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the widest part."""
        width = max(one.sizeHint().width() for one in self._parts)
        return QSize(width, self._row.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            kinds = QBoxLayout.Direction
            fits = self.sizeHint().width() <= self.width()
            self._row.setDirection(kinds.LeftToRight if fits else kinds.TopToBottom)
        return super().event(event)


class DropDown(QPushButton):
    """A button that opens a menu, with the mark of a list."""

    def __init__(self, text: str, tip: str, menu: QMenu) -> None:
        super().__init__(text)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(wrapped(tip))
        self.setMenu(menu)


class ValueSlider(QSlider):
    """A level slider over ascending numbers; a double click goes back to where it began.

    Its own value counts steps from there.

    Signals:
        moved(float): the person wants this number.
    """

    moved = Signal(float)

    def __init__(self, name: str, tip: str, values: ArrayLike, first: float) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._values, self._first = np.asarray(values, np.float64), first
        self._zero = int(np.abs(self._values - first).argmin())
        self.setRange(-self._zero, len(self._values) - 1 - self._zero)
        self.setMinimumWidth(80)
        self.setAccessibleName(name)
        back = self.tr("A double click goes back to {number}.").format(number=number_text(first))
        self.setToolTip(wrapped(f"{tip} {back}"))
        self.valueChanged.connect(
            lambda step: self.moved.emit(float(self._values[step + self._zero]))
        )

    def show_value(self, value: float) -> None:
        """Go to the step next to a number; `moved` is not told."""
        with QSignalBlocker(self):
            self.setValue(int(np.abs(self._values - value).argmin()) - self._zero)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Is no second press."""
        self.moved.emit(self._first)


def keep_room(widget: QWidget) -> None:
    """Leave a widget's room to it while it is hidden, so that nothing beside it jumps."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def make_one_stop(buttons: Sequence[QAbstractButton], parent: QWidget) -> None:
    """Have Tab come to the first button alone, and the arrow keys go on to the others."""
    group = QButtonGroup(parent)
    for place, button in enumerate(buttons):
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus if place else Qt.FocusPolicy.TabFocus)
        group.addButton(button)


def wrapping_label(text: str = "") -> QLabel:
    """Plain text in as many lines as the room there is makes of it."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like HTML
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def wrapped_label(words: str = "", lines: int = 1) -> QLabel:
    """A quiet label that breaks into lines, with room for so many: nothing jumps."""
    label = quiet_label(words)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    label.setMinimumHeight(lines * label.fontMetrics().lineSpacing())
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def scrolled(inside: QWidget) -> QScrollArea:
    """A scroll area that shows a widget in its full width; Tab passes it by."""
    room = QScrollArea()
    room.setFrameShape(QFrame.Shape.NoFrame)
    room.setWidgetResizable(True)
    room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    room.setWidget(inside)
    room.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return room


class MessageBar(QFrame):
    """Messages one below the other, the newest first; each is closed by itself.

    A message goes when it is closed, or when what it was about has been settled.
    """

    def __init__(self) -> None:
        super().__init__()
        self._messages: list[Message] = []
        self._column = column_of(spacing=0)
        self.setLayout(self._column)
        self.hide()

    def say(
        self, text: str, kind: str = "", offer: str = "", accept: Callable[[], None] | None = None
    ) -> None:
        """Show a message above all others; the same one is there only once.

        Args:
            text: what went wrong, and what to do.
            kind: what `settle` takes it back by; empty for what stays until it is closed.
            offer: the text of a button that closes it and calls `accept`; empty for none.
            accept: does what is offered.
        """
        self._remove([one for one in self._messages if one.text == text])
        self._remove(self._messages[: 1 - _MOST_MESSAGES])
        message = Message(text, kind)
        if accept is not None:
            message.add_button(offer, "", accept, lambda: self._remove([message]))
        message.add_button(
            self.tr("Close"), self.tr("Close this message (Esc)"), lambda: self._remove([message])
        )
        self._messages.append(message)
        self._column.insertWidget(0, message)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def settle(self, kind: str) -> None:
        """Take back all messages of a kind: what they were about is over."""
        self._remove([one for one in self._messages if one.kind == kind])

    def close_newest(self) -> bool:
        """Close the newest message; tell whether there was one."""
        newest = self._messages[-1:]
        self._remove(newest)
        return bool(newest)

    def _remove(self, messages: Sequence["Message"]) -> None:
        self._messages = [one for one in self._messages if one not in messages]
        for message in messages:
            message.hide()
            message.deleteLater()
        self.setVisible(bool(self._messages))


class Message(QFrame):
    """A message with its buttons; tooltips have long ones whole."""

    def __init__(self, text: str, kind: str) -> None:
        super().__init__()
        self.text, self.kind = text, kind
        self.setProperty("kind", kind)
        label = wrapping_label(text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setMaximumHeight(_MOST_LINES * label.fontMetrics().lineSpacing())
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setAccessibleName(self.tr("Message"))
        label.setToolTip(wrapped(text))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 6, 6)
        self._row.addWidget(label, alignment=Qt.AlignmentFlag.AlignVCenter)

    def add_button(self, text: str, tip: str, *slots: Callable[[], None]) -> None:
        """Add a button that calls these, one after the other."""
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        for slot in slots:
            button.clicked.connect(slot)
        self._row.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
