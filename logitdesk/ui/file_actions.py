"""Opening, saving, copying: everything that comes from outside of the window or leaves it."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.ink.page import Page
from logitdesk.ink.raster import rasterise
from logitdesk.library.files import write_atomically
from logitdesk.ui.file_dialogs import NUMBERS_FILTERS, FileDialogs
from logitdesk.ui.page_sources import page_of_file, page_source
from logitdesk.ui.session import Session
from logitdesk.ui.tasks import TaskRunner

_IMAGES: Final = "*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp"
_OPEN_FILTERS: Final = (
    f"Drawings and images (*.logitdesk *.json *.jsonl *.gz {_IMAGES})",
    "LogitDesk drawings (*.logitdesk)",
    "All files (*)",
)
_PICTURE_FILTERS: Final = {"Picture (*.png)": "png"}
_SAVE_FILTERS: Final = {
    "LogitDesk drawing (*.logitdesk)": "logitdesk",
    "Drawing as JSON (*.json)": "json",
    "Vector image (*.svg)": "svg",
    **_PICTURE_FILTERS,
}


class FileActions(QObject):
    """Reads and writes in the background; its methods run on the window's thread.

    Attributes:
        dialogs: in which files are chosen; what they could not do is a `problem` as well.

    Signals:
        problem(str): a sentence for the person on what could not be opened or saved.
        solved(str): a `problem` with opening that is over: something could be opened since.
        done(str): a few words on what was.
    """

    problem = Signal(str)
    solved = Signal(str)
    done = Signal(str)

    def __init__(self, session: Session, background: TaskRunner, window: QWidget) -> None:
        """`window` is what the dialogs belong to."""
        super().__init__(window)
        self._session = session
        self._background = background
        self.dialogs = FileDialogs(background, window)
        self.dialogs.problem.connect(self.problem)
        self.dialogs.done.connect(self.done)
        self._openings = 0
        self._unopened: list[str] = []
        self._samples: dict[int, int] = {}

    # In.

    def choose_and_open(self) -> None:
        """Ask for a file and open it."""
        self.dialogs.ask_to_open("Open a drawing or an image", _OPEN_FILTERS, self.open_path)

    def open_path(self, path: Path) -> None:
        """Open a drawing or an image."""
        self._open(lambda: page_of_file(path))

    def open_sample(self, digit: int) -> None:
        """Open a drawing of `digit` that comes with the program; another one each time."""
        files = sorted((paths.assets() / "samples").glob(f"{digit}-*.json"))
        if not files:
            self._could_not_open(f"The samples of {digit} are missing. Install LogitDesk again.")
            return
        turn = self._samples.get(digit, 0)
        self._samples[digit] = turn + 1
        self.open_path(files[turn % len(files)])

    def paste(self) -> None:
        """Open what the clipboard holds."""
        mime = QGuiApplication.clipboard().mimeData()
        if not mime or not self.open_mime(mime):  # an empty clipboard may have none
            self._could_not_open("Nothing was pasted: the clipboard holds no image and no drawing.")

    def open_mime(self, mime: QMimeData) -> bool:
        """Open what was dropped or pasted; tell whether it is anything that can be tried."""
        source = page_source(mime)
        if source is not None:
            self._open(source)
        return source is not None

    # Out.

    def choose_and_save(self) -> None:
        """Ask for a name and a kind of file and save the page."""
        if self._session.is_blank:
            self.problem.emit("The page is blank: draw something to save it.")
            return
        self._session.document.end_stroke()
        filters = _SAVE_FILTERS if self._session.page.picture is None else _PICTURE_FILTERS
        self.dialogs.ask_to_save("Save the drawing", self._name, filters, self.save_to)

    def save_to(self, path: Path) -> None:
        """Save the page as the kind of file that the name's ending says."""
        page = self._session.page
        self.dialogs.write(lambda: _save(page, path), path)

    def choose_and_export_scores(self) -> None:
        """Ask for a name and save the scores as comma-separated values."""
        if self._session.reading is None:
            self.problem.emit("There are no scores to export yet: draw a digit first.")
            return
        self.dialogs.ask_to_save(
            "Export the scores", self._name, NUMBERS_FILTERS, self.export_scores_to
        )

    def export_scores_to(self, path: Path) -> None:
        """Save the scores, in full precision."""
        reading = self._session.reading
        if reading is not None:
            text = reading.scores.as_csv().encode()
            self.dialogs.write(lambda: write_atomically(path, text), path)

    def copy_scores(self) -> None:
        """Put the scores on the clipboard, as a table of text."""
        if self._session.reading is None:
            self.problem.emit("There are no scores to copy yet: draw a digit first.")
            return
        QGuiApplication.clipboard().setText(self._session.reading.scores.as_text())
        self.done.emit("Scores copied")

    def _open(self, source: Callable[[], Page]) -> None:
        """Show the page when it is there, unless another was asked for meanwhile."""
        self._openings += 1
        opening = self._openings

        def draw() -> tuple[Page, NDArray[np.float32]]:
            page = source()
            return page, rasterise(page)

        def show(drawn: tuple[Page, NDArray[np.float32]]) -> None:
            if opening == self._openings:
                self._session.show_page(*drawn)
                while self._unopened:
                    self.solved.emit(self._unopened.pop())

        self._background.run(draw, show, self._could_not_open)

    def _could_not_open(self, problem: str) -> None:
        self._unopened.append(problem)
        self.problem.emit(problem)

    @property
    def _name(self) -> str:
        """What a file of the page may be called."""
        reading = self._session.reading
        return "drawing" if reading is None else f"digit-{reading.scores.digit}"


def _save(page: Page, path: Path) -> None:
    from logitdesk.library import drawing_file  # Pillow comes with them
    from logitdesk.library import page_file as export

    suffix = path.suffix.lower()
    if suffix == ".png":
        export.save_png(page, path)
        return
    if page.picture is not None:
        message = "An opened image is not made of strokes: this page can only be saved as a PNG."
        raise UserError(message)
    if suffix == ".svg":
        export.save_svg(page.drawing, path)
    elif suffix in drawing_file.SUFFIXES:
        drawing_file.save_drawing(page.drawing, path)
    else:
        message = f"{path.name}: a drawing is saved as .logitdesk, .json, .svg or .png."
        raise UserError(message)
