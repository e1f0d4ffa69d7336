"""Files: asking for them; opening, saving, copying and keeping the page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageReader
from PySide6.QtWidgets import QFileDialog, QWidget

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.ink.drawing import Page
from logitdesk.ink.raster import rasterise
from logitdesk.library.drawing_file import drawing_from_json
from logitdesk.library.files import write_atomically
from logitdesk.translatable import Translatable
from logitdesk.ui.language import QT_TRANSLATE_NOOP, translated
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import LatestTask, TaskRunner

if TYPE_CHECKING:
    from logitdesk.ink.photo import Box
    from logitdesk.library.autosave import Draft

T = TypeVar("T")

NUMBERS_FILTERS: Final = {QT_TRANSLATE_NOOP("FileDialogs", "Comma-separated values (*.csv)"): "csv"}
_OPEN_FILTERS: Final = (
    QT_TRANSLATE_NOOP(
        "FileDialogs",
        "Drawings and images (*.logitdesk *.json *.jsonl *.gz *.svg *.png *.jpg *.jpeg *.bmp *.gif "
        "*.tif *.tiff *.webp)",
    ),
    QT_TRANSLATE_NOOP("FileDialogs", "LogitDesk drawings (*.logitdesk)"),
)
_PICTURE_FILTERS: Final = {QT_TRANSLATE_NOOP("FileDialogs", "Picture (*.png)"): "png"}
_SAVE_FILTERS: Final = {
    QT_TRANSLATE_NOOP("FileDialogs", "LogitDesk drawing (*.logitdesk)"): "logitdesk",
    QT_TRANSLATE_NOOP("FileDialogs", "Drawing as JSON (*.json)"): "json",
    QT_TRANSLATE_NOOP("FileDialogs", "Vector image (*.svg)"): "svg",
    **_PICTURE_FILTERS,
}
_LARGEST_PICTURE: Final = 2400
"""Pixels of the longer side of what is shown of a picture with several digits."""
_WAIT_MS: Final = 400
"""How long new ink is at most not written to the disk."""
_RETRY_MS: Final = 2000


class FileDialogs(QObject):
    """A window's dialogs for files: each begins in the folder that was chosen last.

    Signals:
        problem(str): a sentence for the person on what could not be read or written.
        done(str): a few words on what was done.
    """

    problem = Signal(str)
    done = Signal(str)

    def __init__(self, background: TaskRunner, window: QWidget) -> None:
        """`window` is what the dialogs belong to."""
        super().__init__(window)
        self._background, self._window = background, window
        self._folder = Path.home()

    def ask_to_open(self, title: str, filters: Sequence[str], then: Callable[[Path], None]) -> None:
        """Ask for a file that is there, and call `then` with it.

        Args:
            title: the dialog's.
            filters: the kinds of files to choose from, in English, besides all files.
            then: reads it.
        """
        kinds = [self.tr(one) for one in filters]
        dialog = self._dialog(title, [*kinds, self.tr("All files (*)")], then)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def ask_to_save(
        self, title: str, name: str, suffixes: Mapping[str, str], then: Callable[[Path], None]
    ) -> None:
        """Ask for a file to write, and call `then` with it.

        Args:
            title: the dialog's.
            name: what the file may be called.
            suffixes: for each kind of file, as a dialog names it in English, the ending that it
                has.
            then: writes it.
        """
        suffixes = {self.tr(kind): suffix for kind, suffix in suffixes.items()}
        dialog = self._dialog(title, tuple(suffixes), then)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(next(iter(suffixes.values())))
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(suffixes[kind]))
        dialog.selectFile(name)
        dialog.open()

    def write(
        self, write: Callable[[], None], path: Path, then: Callable[[], None] = lambda: None
    ) -> None:
        """Call `write` on the other thread, and tell what came of it; `then` is for success."""

        def written(_: None) -> None:
            then()
            self.done.emit(self.tr("Saved {file}").format(file=path.name))

        self._background.run(write, written, self.problem.emit)

    def read(self, read: Callable[[], T], then: Callable[[T], None]) -> None:
        """Call `read` on the other thread, and give `then` what it found."""
        self._background.run(read, then, self.problem.emit)

    def _dialog(
        self, title: str, filters: Sequence[str], then: Callable[[Path], None]
    ) -> QFileDialog:
        def chosen(file: str) -> None:
            self._folder = Path(file).parent
            then(Path(file))

        dialog = QFileDialog(self._window, title, str(self._folder))
        dialog.setNameFilters(filters)
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def file_dialogs_of(widget: QWidget) -> FileDialogs:
    """The file dialogs of the window that a widget stands in."""
    found = widget.window().findChild(FileDialogs)
    if not isinstance(found, FileDialogs):
        raise LookupError("The window has no FileDialogs.")
    return found


@dataclass(frozen=True, eq=False)
class Sheet:
    """The pages of what was opened; of several digits also the picture, with a box each."""

    pages: Sequence[Page]
    picture: QImage | None = None
    boxes: "Sequence[Box]" = ()


class DocumentIO(QObject):
    """Reads and writes pages in the background.

    Attributes:
        dialogs: in which files are chosen; its `problem` and `done` are the window's as well.

    Signals:
        not_opened(str): a sentence for the person on what could not be opened.
        opened(): a page was opened.
        file_used(Path), file_refused(Path): it was opened or saved; it could not be opened.
        label_found(int): what was opened says which digit it is; no sample of ours.
        several_found(Sheet): it is the first of several digits of a picture.
    """

    not_opened = Signal(str)
    opened = Signal()
    file_used = Signal(Path)
    file_refused = Signal(Path)
    label_found = Signal(int)
    several_found = Signal(object)

    def __init__(self, session: Session, tasks: TaskRunner, window: QWidget) -> None:
        """`window` is what the dialogs belong to."""
        super().__init__(window)
        self._session, self._tasks = session, tasks
        self.dialogs = FileDialogs(tasks, window)
        self._openings = 0
        self._samples: dict[int, int] = {}

    # In.

    def choose_and_open(self) -> None:
        self.dialogs.ask_to_open(
            self.tr("Open a drawing or an image"), _OPEN_FILTERS, self.open_path
        )

    def open_path(self, path: Path) -> None:
        self._open(lambda: _sheet_of_file(path), file=path.absolute())

    def open_sample(self, digit: int) -> None:
        """Open a drawing of `digit` that comes with the program; another one each time."""
        files = sorted((paths.assets() / "samples").glob(f"{digit}-*.json"))
        if not files:
            missing = self.tr("The samples of {digit} are missing. Install LogitDesk again.")
            self.not_opened.emit(missing.format(digit=digit))
            return
        turn = self._samples.get(digit, 0)
        self._samples[digit] = turn + 1
        self._open(lambda: _sheet_of_file(files[turn % len(files)]), is_sample=True)

    def paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        if not mime or not self.open_mime(mime):  # an empty clipboard may have none
            self.not_opened.emit(
                self.tr("Nothing was pasted: the clipboard holds no image and no drawing.")
            )

    def open_mime(self, mime: QMimeData) -> bool:
        """Open what was dropped or pasted; tell whether it is anything that can be tried.

        The first file counts, then an image, then the text of a drawing.
        """
        if files := files_of(mime):
            self.open_path(files[0])
        elif mime.hasImage():
            image = QImage(mime.imageData())
            self._open(lambda: _sheet_of_image(image))
        elif _has_plain_text(mime):
            text = mime.text()
            self._open(lambda: Sheet([_page_of_text(text)]))
        else:
            return False
        return True

    # Out.

    def choose_and_save(self) -> None:
        self._session.document.end_stroke()
        filters = _SAVE_FILTERS if self._session.page.picture is None else _PICTURE_FILTERS
        self.dialogs.ask_to_save(self.tr("Save the drawing"), self._name, filters, self.save_to)

    def save_to(self, path: Path) -> None:
        page = self._session.page

        def saved() -> None:
            self._session.document.set_file(page, path.absolute())
            self.file_used.emit(path.absolute())

        self.dialogs.write(lambda: _save(page, path), path, saved)

    def choose_and_export_scores(self) -> None:
        reading = self._session.reading
        if reading is not None:
            text = reading.scores.as_csv().encode()
            self.dialogs.ask_to_save(
                self.tr("Export the scores"), self._name, NUMBERS_FILTERS,
                lambda path: self.dialogs.write(lambda: write_atomically(path, text), path),
            )  # fmt: skip

    def copy_scores(self) -> None:
        reading = self._session.reading
        if reading is not None:
            QGuiApplication.clipboard().setText(reading.scores.as_text())
            self.dialogs.done.emit(self.tr("Scores copied"))

    def copy_python(self, runtime: str) -> None:
        """Copy a program that reads the page, with "litert" or "keras"."""
        reading, network = self._session.reading, self._session.network
        if reading is not None and network is not None:
            from logitdesk.ui.help.programs import keras_program, litert_program

            program = litert_program if runtime == "litert" else keras_program
            QGuiApplication.clipboard().setText(program(reading, network.bundle))
            self.dialogs.done.emit(self.tr("Python copied"))

    def _open(
        self, source: Callable[[], Sheet], *, is_sample: bool = False, file: Path | None = None
    ) -> None:
        """Show the first page when it is there, unless another was asked for meanwhile."""
        self._openings += 1
        opening = self._openings

        def draw() -> tuple[Sheet, NDArray[np.float32]]:
            sheet = source()
            return sheet, rasterise(sheet.pages[0])

        def show(drawn: tuple[Sheet, NDArray[np.float32]]) -> None:
            (sheet, bitmap), page = drawn, drawn[0].pages[0]
            if opening == self._openings:
                self._session.document.show_page(page, bitmap, file)
                if file is not None:
                    self.file_used.emit(file)
                self.opened.emit()
                if page.drawing.label is not None and not is_sample:
                    self.label_found.emit(page.drawing.label)
                if len(sheet.pages) > 1:
                    self.several_found.emit(sheet)

        def refuse(problem: str) -> None:
            self.not_opened.emit(problem)
            if file is not None:
                self.file_refused.emit(file)

        self._tasks.run(draw, show, refuse)

    @property
    def _name(self) -> str:
        """A name for a file of the page."""
        reading = self._session.reading
        return "drawing" if reading is None else f"digit-{reading.scores.digit}"


class Autosave(QObject):
    """Keeps the page on the disk while it is drawn on, and for the next start.

    Ink waits for `_WAIT_MS` at most, however quickly more of it follows, and not for other work.

    Signals:
        problem(str): a sentence for the person, once, should the page not be kept.
    """

    problem = Signal(str)

    def __init__(self, folder: Path, session: Session, parent: QObject | None = None) -> None:
        """`folder` has the drafts of all windows."""
        super().__init__(parent)
        self._folder, self._document = folder, session.document
        self._tasks = TaskRunner(self)
        self._latest = LatestTask[None](self._tasks, lambda _: None, self._complain, self)
        self._draft: Draft | None = None
        self._has_failed = False
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._keep)
        session.document.bitmap_changed.connect(self._on_changed)

    def bring_back(self) -> bool:
        """Show the page that a window left; tell whether there is one."""
        try:
            if not any(self._folder.iterdir()):
                return False
        except OSError:  # it is not there, or cannot be read
            return False
        from logitdesk.library.autosave import take_forgotten

        found = take_forgotten(self._folder, lambda said: self.problem.emit(translated(said)))
        if found is not None:
            self._draft, page = found
            self._document.show_page(page)
        return found is not None

    def keep_now(self) -> str:
        """Write the page as it is; return why it cannot be written, or nothing."""
        try:
            self._work()()
        except UserError as error:
            return translated(error)
        return ""

    def close(self) -> None:
        """Leave the page to the next window."""
        self._timer.stop()
        self._tasks.close()
        self.keep_now()
        if self._draft is not None:
            self._draft.close()

    def _on_changed(self) -> None:
        if not self._timer.isActive():  # to go on drawing must not put it off
            self._timer.start()

    def _keep(self) -> None:
        self._latest.ask(self._work())

    def _work(self) -> Callable[[], None]:
        """A function that writes the present page, on any thread."""
        page = self._document.whole_page
        if self._draft is None:
            if page.is_blank:
                return lambda: None
            from logitdesk.library.autosave import Draft

            self._draft = Draft(self._folder)
        return partial(self._draft.keep, page)

    def _complain(self, problem: str) -> None:
        QTimer.singleShot(_RETRY_MS, self, self._on_changed)
        if not self._has_failed:
            self._has_failed = True
            lost = self.tr("Should LogitDesk break down, the page would be lost.")
            self.problem.emit(f"{lost} {problem}")


def may_hold_a_page(mime: QMimeData) -> bool:
    """Tell whether `open_mime` finds something in it; quickly, without fetching it."""
    return bool(files_of(mime)) or mime.hasImage() or _has_plain_text(mime)


def files_of(mime: QMimeData) -> list[Path]:
    """Return the files that are dragged or copied."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _has_plain_text(mime: QMimeData) -> bool:
    return mime.hasText() and not mime.hasUrls()  # the text would be the address


def _sheet_of_file(path: Path) -> Sheet:
    from logitdesk.library.page_file import open_items  # Pillow comes with it

    items = open_items(path)
    pages, boxes = [item.page for item in items], [item.box for item in items if item.box]
    if len(pages) == 1:
        return Sheet(pages)
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    scale = min(1.0, _LARGEST_PICTURE / max(size.width(), size.height(), 1))
    reader.setScaledSize(size * scale)
    return Sheet(pages, reader.read(), [box.scaled(scale) for box in boxes])


def _sheet_of_image(image: QImage) -> Sheet:
    from PIL import ImageQt

    from logitdesk.library.image_limits import MAX_PIXELS
    from logitdesk.library.page_file import items_of_image

    # Null is also what Qt itself finds too large to fetch.
    if image.isNull() or image.width() * image.height() > MAX_PIXELS:
        raise UserError("The pasted image is too large, or there is nothing in it.")
    items = items_of_image(ImageQt.fromqimage(image), Translatable("The pasted image"))
    return Sheet([item.page for item in items], image, [item.box for item in items if item.box])


def _page_of_text(text: str) -> Page:
    try:
        return Page(drawing_from_json(text))
    except ValueError as error:
        raise UserError("The pasted text is not a drawing: {error}.", error=error) from error


def _save(page: Page, path: Path) -> None:
    from logitdesk.library import drawing_file, page_file  # Pillow comes with them
    from logitdesk.library.svg_file import save_svg

    suffix = path.suffix.lower()
    if suffix == ".png":
        page_file.save_png(page, path)
        return
    if page.picture is not None:
        raise UserError(
            "An opened image is not made of strokes: this page can only be saved as a PNG."
        )
    if suffix == ".svg":
        save_svg(page.drawing, path)
    elif suffix in drawing_file.SUFFIXES:
        drawing_file.save_drawing(page.drawing, path)
    else:
        raise UserError(
            "{file}: a drawing is saved as .logitdesk, .json, .svg or .png.", file=path.name
        )
