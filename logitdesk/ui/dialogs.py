"""Dialogs about the program itself: its keys, versions and licences, and what went wrong."""

import platform
import re
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import PySide6
from PySide6.QtCore import QSize, Qt, QUrl, qVersion
from PySide6.QtGui import QAction, QDesktopServices, QFontDatabase, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from logitdesk import __version__, logs, paths
from logitdesk.ui.theme import ThemeManager, quiet_label, title_label

if TYPE_CHECKING:
    from importlib.metadata import Distribution

_PACKAGES: Final = ("PySide6-Essentials", "pyqtgraph", "numpy", "ai-edge-litert")
_TENSORFLOW: Final = ("tensorflow", "tensorflow-cpu")
_SELECTABLE: Final = Qt.TextInteractionFlag.TextSelectableByMouse


def show_shortcuts(window: QWidget, actions: Sequence[QAction]) -> QDialog:
    """List the keys of all actions that have one, in two columns."""
    dialog = InfoDialog("Keyboard shortcuts", window)
    native = QKeySequence.SequenceFormat.NativeText
    keys = [
        (re.sub("&(.)", r"\1", action.text()), action.shortcut().toString(native))
        for action in actions
        if not action.shortcut().isEmpty()
    ]
    half = (len(keys) + 1) // 2
    row = QHBoxLayout()
    row.setSpacing(40)
    for part in (keys[:half], keys[half:]):
        row.addLayout(_form(dict(part)))
    dialog.column.addLayout(row)
    dialog.add_text("Tab goes from one control to the next, arrow keys change it.")
    dialog.add_text("On the Evidence page, 0 to 9 ask about a digit, with Shift why not that one.")
    dialog.add_text("Shift+F10 or a right click opens the menu of what lies there.")
    dialog.open()
    return dialog


def show_about(window: QWidget) -> QDialog:
    """Say what the program is, in which versions; nothing is imported to find out."""
    dialog = InfoDialog("About LogitDesk", window)
    icon = QLabel()
    icon.setPixmap(window.windowIcon().pixmap(QSize(64, 64), window.devicePixelRatioF()))
    dialog.column.addWidget(icon)
    dialog.column.addWidget(title_label("LogitDesk"))
    dialog.add_text("Draw a digit and see its logits, its softmax and its log-odds.")
    versions = {"LogitDesk": __version__, "Python": platform.python_version(), "Qt": qVersion()}
    tensorflow = next((one for one in _TENSORFLOW if _distribution(one)), _TENSORFLOW[0])
    for package in (*_PACKAGES, tensorflow):
        there = _distribution(package)
        versions[package] = there.version if there else "not installed"
    dialog.column.addLayout(_form(versions))
    dialog.add_text("Free software under the MIT licence.")
    licences = dialog.buttons.addButton("&Licences…", QDialogButtonBox.ButtonRole.ActionRole)
    licences.clicked.connect(lambda: LicencesDialog(window).open())
    dialog.open()
    return dialog


class InfoDialog(QDialog):
    """A dialog with a column of what it says and a row of buttons that close it.

    Attributes:
        column: what it says.
        buttons: the row below it.
    """

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.clicked.connect(self.close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(14)
        whole.addLayout(self.column, stretch=1)
        whole.addWidget(self.buttons)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()

    def add_text(self, text: str) -> None:
        """Add a paragraph that can be selected."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(_SELECTABLE)
        self.column.addWidget(label)


def _form(rows: Mapping[str, str]) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(5)
    for name, value in rows.items():
        said = QLabel(value)
        said.setTextInteractionFlags(_SELECTABLE)
        form.addRow(quiet_label(name), said)
    return form


def _distribution(package: str) -> "Distribution | None":
    """A package, if it is installed."""
    from importlib import metadata  # which the window starts without

    try:
        return metadata.distribution(package)
    except metadata.PackageNotFoundError:
        return None


# Licences.

Texts = Mapping[str, Callable[[], str]]
"""By name, what reads its licence."""


class LicencesDialog(InfoDialog):
    """What the program is made of at the left, the licence of the chosen part at the right."""

    def __init__(self, parent: QWidget, folder: Path | None = None) -> None:
        """`folder` has the texts; those of this program if it is left out."""
        super().__init__("Licences", parent)
        self._texts = licence_texts(folder or paths.licences())
        what = (
            "all that this program brings along" if paths.is_frozen() else "what it rests on here"
        )
        self.add_text(
            f"LogitDesk is free software under the MIT licence. At the left is {what}. "
            "Qt and PySide6 are used under the GNU Lesser General Public License, version 3: their "
            f"libraries are files of their own in {Path(PySide6.__file__).parent}, and you may "
            "replace them by your own."
        )
        names = QListWidget()
        names.setAccessibleName("Parts of the program")
        names.setFixedWidth(220)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setAccessibleName("Licence")
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(names)
        both.addWidget(self._text, stretch=1)
        self.column.addLayout(both, stretch=1)
        names.currentTextChanged.connect(self._show)
        names.addItems(list(self._texts))
        for row, name in enumerate(self._texts):
            names.item(row).setToolTip(name)  # a long one is cut
        names.setCurrentRow(0)
        self.resize(920, 560)

    def _show(self, name: str) -> None:
        self._text.setPlainText(self._texts[name]())


def licence_texts(folder: Path) -> Texts:
    """The licences to read, the program's own first.

    Args:
        folder: the packaged program's licences; where it is not there, those of the packages that
            an installed program rests on are told.
    """
    found: dict[str, Callable[[], str]]
    if folder.is_dir():
        files = [file for file in folder.rglob("*") if file.is_file()]
        found = {_part_name(file.relative_to(folder)): partial(_read, file) for file in files}
    else:
        packages = _required("logitdesk", set())
        found = {f"{one.name} {one.version}": partial(_package_licence, one) for one in packages}
    ours = "logitdesk"
    return dict(sorted(found.items(), key=lambda one: (ours not in one[0].lower(), one[0].lower())))


def _part_name(file: Path) -> str:
    return " / ".join([*file.parent.parts, file.name.removesuffix(".txt")])


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return f"{file} cannot be read: {error.strerror}."


def _required(name: str, seen: set[str]) -> "Iterator[Distribution]":
    """The package and all that it rests on, as far as it is installed, but for those `seen`."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    package = _distribution(name)
    if key in seen or package is None:
        return
    seen.add(key)
    yield package
    for line in package.requires or ():
        wanted = re.match(r"[\w.-]+", line)
        if wanted is not None and "extra ==" not in line:
            yield from _required(wanted.group(), seen)


def _package_licence(package: "Distribution") -> str:
    """Which licence a package names, and the texts that came with it."""
    about = package.metadata
    named = [about[field] for field in ("License-Expression", "License") if field in about]
    short = [text for text in named if 0 < len(text) < 80]  # some put the whole text there
    classifiers = [line for line in about.get_all("Classifier") or () if "License ::" in line]
    short += [", ".join(line.rpartition(" :: ")[2] for line in classifiers) or "not named"]
    files = [Path(str(package.locate_file(file))) for file in package.files or ()]
    texts = [
        _read(file)
        for file in files
        if any(parent.suffix == ".dist-info" for parent in file.parents)
        and re.match(r"licen[cs]e|copying|notice|authors", file.name, re.IGNORECASE)
    ]
    return "\n\n".join([f"{package.name} {package.version}\nLicence: {short[0]}", *texts])


# What went wrong.


class CrashDialog(QMessageBox):
    """Says that the program has a fault, what of the person's is kept, and where the log is."""

    def __init__(
        self, title: str, explanation: str, error: BaseException, parent: QWidget | None = None
    ) -> None:
        """`title` and `explanation` say what happened and what that means for the person."""
        super().__init__(parent)
        log = paths.log_file()
        what = f"{type(error).__name__}: {error}"
        report = "".join(traceback.format_exception(error))
        text = f"{what}\n\n{logs.about_program()}\n\n{report}"
        where = (
            f"The log has it as well: {log}"
            if log.is_file()
            else f"The log cannot be written, so it stands only here: {log}"
        )
        self.setWindowTitle("LogitDesk")
        self.setIcon(QMessageBox.Icon.Critical)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(title)
        self.setInformativeText(f"{explanation}\n\n{where}")
        self.setDetailedText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        role = QMessageBox.ButtonRole.ActionRole
        copy = self.addButton("&Copy text", role)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        folder = self.addButton("&Open the log’s folder", role)
        address = QUrl.fromLocalFile(str(log.parent))
        folder.clicked.connect(lambda: QDesktopServices.openUrl(address))
        folder.setEnabled(log.parent.is_dir())
        self.setDefaultButton(self.addButton(QMessageBox.StandardButton.Close))


class CrashReporter:
    """Tells of exceptions that a slot let through: the first in a dialog, others as messages.

    Where no log is kept a terminal has it all, and there is no dialog.
    """

    def __init__(self, window: QWidget, say: Callable[[str], None]) -> None:
        """`say` shows a sentence in the window."""
        self._window, self._say = window, say
        self._has_shown = False

    def report(self, error: BaseException) -> None:
        """Tell of an exception."""
        title = "Something went wrong inside LogitDesk"
        if not logs.is_kept() or self._has_shown:
            self._say(
                f"{title} ({type(error).__name__}: {error}). "
                "Your page is still here; save it before you go on."
            )
            return
        self._has_shown = True
        explanation = (
            "Your page is still here, and comes back should LogitDesk end. What you asked for last "
            "may not have been done. Save the page before you go on."
        )
        CrashDialog(title, explanation, error, self._window).open()


def show_failed_start(app: QApplication, error: Exception) -> None:
    """Print why the window could not be made, and show it until it is closed."""
    traceback.print_exception(error)
    explanation = (
        "What lay on the page when it last ended is kept, and so are your networks. Start it "
        "again. If this comes again, install LogitDesk again; the text below helps who can repair "
        "it."
    )
    dialog = CrashDialog("LogitDesk could not open its window", explanation, error)
    ThemeManager(app, window=dialog)
    dialog.exec()


def show_user_error(app: QApplication, problem: str) -> None:
    """Show why there is no window until it is closed."""
    box = QMessageBox(QMessageBox.Icon.Warning, "LogitDesk", problem)
    box.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like HTML
    ThemeManager(app, window=box)
    box.exec()
