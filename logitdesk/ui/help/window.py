"""The window of the help: contents that are searched, and a chapter."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QKeySequence,
    QShortcut,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QMenu,
    QMenuBar,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from logitdesk.ui.formatting import without_mnemonic
from logitdesk.ui.help.chapters import Chapter, read_chapters
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.theme import ThemeManager

SCHEME: Final = "logitdesk"
"""Of links that show something in the program: logitdesk:PAGE/VIEW?temperature=T."""
_PLACE: Final = Qt.ItemDataRole.UserRole
_FORMS: Final = QKeySequence.SequenceFormat
_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>&~])")
_ESCAPED: Final = r"\\\1"


def keys_of(bar: QMenuBar, form: QKeySequence.SequenceFormat = _FORMS.NativeText) -> str:
    """Return tables of the keys of all actions, a menu each, as Markdown."""
    tables = []
    for top in bar.actions():
        menu = top.menu()
        rows = list(_rows_of(menu, form)) if isinstance(menu, QMenu) else []
        if rows:
            tables.append(f"| {_plain(top.text())} | |\n| --- | --- |\n" + "\n".join(rows))
    return "\n\n".join(tables)


def _rows_of(menu: QMenu, form: QKeySequence.SequenceFormat) -> Iterator[str]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _rows_of(inner, form)
        elif keys := [key.toString(form) for key in action.shortcuts()]:
            yield f"| {_plain(action.text())} | {_SPECIAL.sub(_ESCAPED, ', '.join(keys))} |"


def _plain(text: str) -> str:
    """An action's text without its mnemonic, for Markdown."""
    return _SPECIAL.sub(_ESCAPED, without_mnemonic(text))


def _share(percent: float) -> QTextLength:
    return QTextLength(QTextLength.Type.PercentageLength, percent)


class HelpWindow(QDialog):
    """All chapters; it stays beside the window.

    Signals:
        link_used(QUrl): the person wants to see what a link names, of the scheme `SCHEME`.
    """

    link_used = Signal(QUrl)

    def __init__(self, bar: QMenuBar, themes: ThemeManager, window: QWidget) -> None:
        """`bar` has the actions whose keys are listed."""
        super().__init__(window)
        self.setWindowFlags(Qt.WindowType.Window)  # what a link shows may come before it
        self.setWindowTitle(self.tr("LogitDesk help"))
        self._bar = bar
        self._search, self._contents = QLineEdit(), QTreeWidget()
        self._items: list[list[QTreeWidgetItem]] = []  # of each chapter: itself, its sections
        self._browser = ChapterBrowser()
        self._back = QToolButton()
        self._build()
        self._search.textChanged.connect(self._find)
        self._search.returnPressed.connect(self._browser.setFocus)
        self._contents.currentItemChanged.connect(self._on_current_changed)
        self._browser.anchorClicked.connect(self._on_link)
        self._browser.backwardAvailable.connect(self._back.setEnabled)
        self._back.clicked.connect(self._browser.backward)
        themes.changed.connect(self._browser.reload)

    def show_chapter(self, name: str, anchor: str = "") -> None:
        """Show a chapter, from a section on; the keys are those there are now."""
        if not self.isVisible():
            language = QLocale().name()
            self._browser.chapters = read_chapters(language, keys_of(self._bar))
            self._fill()
        self.show()  # first: what is not laid out cannot be scrolled
        self.raise_()
        self.activateWindow()
        self._go_to(name, anchor)

    def _build(self) -> None:
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search in help"))
        self._search.setClearButtonEnabled(True)
        self._contents.setHeaderHidden(True)
        self._contents.setIndentation(14)
        self._contents.setAccessibleName(self.tr("Contents of the help"))
        self._browser.setAccessibleName(self.tr("Chapter of the help"))
        self._back.setText("←")
        self._back.setAccessibleName(self.tr("Back"))
        self._back.setToolTip(self.tr("Back to what was shown before (Alt+Left)"))
        self._back.setEnabled(False)
        for keys in (QKeySequence.StandardKey.Find, QKeySequence("Ctrl+K")):
            QShortcut(keys, self, self._search.setFocus)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        splitter, left = QSplitter(), QWidget()
        left.setLayout(column_of(row_of(self._back, (self._search, 1)), (self._contents, 1)))
        splitter.addWidget(left)
        splitter.addWidget(self._browser)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        column = column_of(splitter)
        column.setContentsMargins(10, 10, 10, 10)
        self.setLayout(column)
        letter = self.fontMetrics().averageCharWidth()
        splitter.setSizes([36 * letter, 94 * letter])
        size = QSize(132 * letter, 42 * self.fontMetrics().height())
        self.resize(size.boundedTo(self.screen().availableSize() * 0.9))

    def _fill(self) -> None:
        """List chapters and sections."""
        with QSignalBlocker(self._contents):
            self._contents.clear()
            self._items = []
            for chapter in self._browser.chapters:
                top = QTreeWidgetItem(self._contents, [chapter.title])
                below = [QTreeWidgetItem(top, [one.title]) for one in chapter.sections[1:]]
                self._items.append([top, *below])
                for number, item in enumerate(self._items[-1]):
                    item.setData(0, _PLACE, (chapter.name, number))
                    item.setToolTip(0, item.text(0))  # the room may be too small for it
        self._find(self._search.text())

    def _find(self, text: str) -> None:
        """List only what has all words of the text, go to the first, and mark them."""
        words, all_found = text.split(), []
        for items, chapter in zip(self._items, self._browser.chapters, strict=True):
            pairs = zip(items, chapter.sections, strict=True)
            found = [item for item, section in pairs if section.has(words)]
            for item in items:
                item.setHidden(item not in found and not (item is items[0] and found))
            items[0].setExpanded(bool(words and found))
            all_found += found
        self._browser.words = words
        if words and all_found:
            self._contents.setCurrentItem(all_found[0])
        self._browser.mark()

    def _go_to(self, name: str, anchor: str) -> None:
        """Show a section; the contents follow."""
        names = [chapter.name for chapter in self._browser.chapters]
        row = names.index(name) if name in names else 0
        sections = self._browser.chapters[row].sections
        number = next((n for n, one in enumerate(sections) if anchor and one.anchor == anchor), 0)
        with QSignalBlocker(self._contents):
            self._contents.setCurrentItem(self._items[row][number])
        self._browser.show_section(names[row], number)

    def _on_current_changed(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._browser.show_section(*item.data(0, _PLACE))

    def _on_link(self, url: QUrl) -> None:
        if url.scheme() == SCHEME:
            self.link_used.emit(url)
        else:
            self._go_to(url.path().removesuffix(".md"), url.fragment())


class ChapterBrowser(QTextBrowser):
    """Shows one chapter, with the words that are searched for marked.

    Attributes:
        chapters: all that there are.
        words: what is marked.
    """

    def __init__(self) -> None:
        super().__init__()
        self.chapters: Sequence[Chapter] = ()
        self.words: Sequence[str] = ()
        self.setOpenLinks(False)
        self.document().setDocumentMargin(14)
        self.sourceChanged.connect(self._on_source_changed)

    def loadResource(self, kind: int, url: QUrl | str) -> Any:
        """Return a chapter's Markdown."""
        name = QUrl(url).path().removesuffix(".md")
        return next((one.markdown for one in self.chapters if one.name == name), None)

    def show_section(self, name: str, number: int) -> None:
        """Show a chapter, with the heading of this number at the top."""
        self.setSource(QUrl(f"{name}.md#{number}"), QTextDocument.ResourceType.MarkdownResource)

    def mark(self) -> None:
        """Mark the words that are searched for."""
        marks = []
        for word in self.words:
            found = self.document().find(word)
            while not found.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = found
                mark.format.setBackground(self.palette().highlight())
                mark.format.setForeground(self.palette().highlightedText())
                marks.append(mark)
                found = self.document().find(word, found)
        self.setExtraSelections(marks)

    def _on_source_changed(self, url: QUrl) -> None:
        """Lay out the tables, all of keys, in the same columns; then go to the heading."""
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                look = frame.format()
                look.setBorder(0)
                look.setCellPadding(3)
                look.setWidth(_share(100))
                look.setColumnWidthConstraints([_share(60), _share(40)])
                frame.setFormat(look)
        block, heading, number = self.document().begin(), -1, int(url.fragment() or 0)
        while block.isValid():
            heading += block.blockFormat().headingLevel() > 0
            if heading == number > 0:
                self.setTextCursor(QTextCursor(self.document().lastBlock()))
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top))
                break
            block = block.next()
        self.mark()
