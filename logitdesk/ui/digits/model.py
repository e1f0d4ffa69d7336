"""A person's own digits in the window: what is kept, who wrote it, and collecting on request."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Final
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, QTimer, Signal

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.ink.drawing import Page
from logitdesk.library.own_digits import OwnDigit, OwnDigits, count_lines, read_digits
from logitdesk.scores.scores import DIGITS
from logitdesk.ui.document import push_state
from logitdesk.ui.formatting import first_of, progress_text
from logitdesk.ui.language import translated
from logitdesk.ui.session import Session
from logitdesk.ui.settings import Settings
from logitdesk.ui.tasks import LatestTask, TaskRunner

ROUNDS: Final = 3
_REST_MS: Final = 800
"""How long the pen is up at the end of a digit."""
_WATCH_MS: Final = 200
_MOST_TOLD: Final = 2
_READ_AT_ONCE: Final = 100


@dataclass
class _Kept:
    """The digit that is kept of a page.

    Attributes:
        digit: as it was when it was last added to the file, or found there.
        label: what the person said last that it is; None when that was undone.
        earlier: its label in the file from before this window showed it; None for a new digit.
    """

    digit: OwnDigit
    label: int | None = None
    earlier: int | None = None


class OwnDigitsModel(QObject):
    """The own digits and the people who write them. Each change is a step of the drawing's undo.

    Attributes:
        session: the page that digits are kept of and put onto.
        collector: asks for digits one after the other.
        digits: those in the file when it was last read.

    Signals:
        changed(): `digits`, `people` or `person` are others.
        written(): the file is another, here or by another window.
        said(str): a few words on what was done.
        problem(str): a sentence for the person.
    """

    changed = Signal()
    written = Signal()
    said = Signal(str)
    problem = Signal(str)

    def __init__(self, session: Session, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.session, self._settings = session, settings
        self.digits: Sequence[OwnDigit] = ()
        self._store = OwnDigits(say=lambda text: self.problem.emit(translated(text)))
        self._tasks = TaskRunner(self)
        self._reader = LatestTask[list[OwnDigit]](
            self._tasks, self._on_read, self.problem.emit, self
        )
        self._kept: WeakKeyDictionary[Page, _Kept] = WeakKeyDictionary()
        self._stamp: tuple[int, int] | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watch = QTimer(self, singleShot=True, interval=_WATCH_MS)
        self._watcher.directoryChanged.connect(lambda _: self._watch.start())
        self._watch.timeout.connect(self._look)
        self.collector = Collector(self)

    def refresh(self) -> None:
        """Read the file in the background; `changed` follows."""
        if not self._watcher.directories():
            with suppress(OSError):
                paths.make_private(self._store.file.parent)
                self._watcher.addPath(str(self._store.file.parent))
        self._stamp = self._stamp_now()
        self._reader.ask(self._store.all)

    # What is kept. All of it waits for the disk on the other thread, one after the other.

    def keep(self, label: int, source: str = "corrected") -> None:
        """Keep what is on the page, or give it another label if it is kept.

        While digits are collected this one is done: a blank page follows.
        """
        document = self.session.document
        document.end_stroke()
        kept = self._kept.get(document.page)
        if kept is None:
            digit = self.digit_of(document.page, label, source)
            if digit is None:
                return
            self._kept[document.page] = kept = _Kept(digit)
        self._push(partial(self._set_label, kept, document.page), kept.label, label)
        self.collector.skip()

    def show(self, digit: OwnDigit) -> None:
        """Put a digit onto the page; what the person says of it then relabels this one."""
        page = digit.page
        self._kept[page] = _Kept(digit, digit.label)
        self.session.document.show_page(page)

    def bring_back(self, page: Page) -> None:
        """Show a drawing that could not be kept, unless another one was begun."""
        if self.session.document.is_blank:
            self.session.document.show_page(page)

    def add(
        self,
        digits: Sequence[OwnDigit],
        tell: Callable[[bool], None] = lambda _: None,
        failed: Callable[[], None] = lambda: None,
    ) -> Sequence[OwnDigit]:
        """Keep digits; `tell` hears when they are on the disk, or when this was undone.

        Returns:
            Once they are on the disk, those of them that were not there before.
        """
        kept = list(digits)

        def set_kept(is_kept: bool) -> None:
            def work() -> None:
                if is_kept:
                    kept[:] = self._store.add(kept)
                else:
                    self._store.delete([one.number for one in kept])

            self._do(work, lambda: tell(is_kept), failed)

        self._push(set_kept, False, True)
        return kept

    def relabel(self, digits: Sequence[OwnDigit], label: int) -> None:
        before = {one.number: one.label for one in digits}
        self._change(self._store.relabel, before, dict.fromkeys(before, label))

    def rename(self, digits: Sequence[OwnDigit], person: str) -> None:
        """Say who wrote digits."""
        before = {one.number: one.person for one in digits}
        self._change(self._store.rename, before, dict.fromkeys(before, person))

    def delete(self, digits: Sequence[OwnDigit]) -> None:
        numbers = [one.number for one in digits]

        def set_there(is_there: bool) -> None:
            self._store.add(digits) if is_there else self._store.delete(numbers)

        self._change(set_there, True, False)

    def import_file(self, file: Path) -> None:
        """Take labelled drawings of a file; those without a name are the present person's."""
        lines = read_digits(file, self.person)
        then = partial(self._read_on, lines, [])
        self._tasks.run(partial(count_lines, file), then, self.problem.emit)

    def _read_on(
        self,
        lines: Iterator[OwnDigit | UserError],
        found: list[OwnDigit | UserError],
        count: int,
    ) -> None:
        """Read a part of an import; what else is to be kept waits for no more than that."""

        def on_read(some: Sequence[OwnDigit | UserError]) -> None:
            found.extend(some)
            if len(some) < _READ_AT_ONCE:
                self._on_imported(found)
                return
            self.said.emit(progress_text(self.tr("Importing digits"), len(found), count))
            self._read_on(lines, found, count)

        self._tasks.run(lambda: [*islice(lines, _READ_AT_ONCE)], on_read, self.problem.emit)

    def _on_imported(self, found: Sequence[OwnDigit | UserError]) -> None:
        digits = [one for one in found if isinstance(one, OwnDigit)]
        problems = [translated(one) for one in found if isinstance(one, UserError)]
        if problems:
            self.problem.emit(first_of(problems, _MOST_TOLD))

        def tell(is_kept: bool) -> None:
            text = QCoreApplication.translate(
                "OwnDigitsModel",
                "%Ln digits imported; those already there are not doubled.",
                None,
                len(added),
            )
            if is_kept:
                self.said.emit(text)

        if digits:
            added = self.add(digits, tell)

    def digit_of(self, page: Page, label: int, source: str) -> OwnDigit | None:
        """Return the page as an own digit, with what the network says now."""
        self.session.read_now()
        network, reading = self.session.network, self.session.reading
        try:
            return OwnDigit.of_page(
                page, label, person=self.person, source=source,
                network="" if network is None or reading is None else network.name,
                answer=None if reading is None else reading.scores.digit,
            )  # fmt: skip
        except UserError as error:
            self.problem.emit(translated(error))
            return None

    def _set_label(self, kept: _Kept, page: Page, label: int | None) -> None:
        before, kept.label = kept.label, label

        def wanted() -> int | None:
            return kept.earlier if label is None else label

        def work() -> None:
            if not kept.digit.number and (there := self._store.find(kept.digit)):
                kept.digit, kept.earlier = there, there.label  # as after a restart
            if (new := wanted()) is None:
                self._store.delete([kept.digit.number])
            elif added := self._store.add([kept.digit.labelled(new)]):
                (kept.digit,) = added
            else:  # it is there, and was not deleted meanwhile
                self._store.relabel({kept.digit.number: new})

        def done() -> None:
            said = self.tr("No longer in My digits.")
            if (new := wanted()) is not None:
                said = self.tr("Kept in My digits as {digit}. Undo takes it back.")
            self.said.emit(said.format(digit=new))

        def failed() -> None:
            kept.label = before
            self.bring_back(page)

        self._do(work, done, failed)

    def _change(self, write: Callable[..., None], before: object, after: object) -> None:
        self._push(lambda state: self._do(partial(write, state)), before, after)

    def _push(self, set_state: Callable[[Any], None], before: object, after: object) -> None:
        self.collector.keep_steps()
        push_state(self.session.document.undo_stack, set_state, before, after)

    def _do(
        self,
        work: Callable[[], None],
        done: Callable[[], None] = lambda: None,
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        def on_done(_: None) -> None:
            done()
            self.written.emit()

        def on_failed(problem: str) -> None:
            failed()
            self.problem.emit(problem)

        self._tasks.run(work, on_done, on_failed)

    # People.

    @property
    def person(self) -> str:
        """The one who draws now; "" for the one whose computer it is."""
        return self._settings.text("person")

    @property
    def people(self) -> list[str]:
        named = self._settings.text("people").split("\n")
        return sorted({"", self.person, *named, *(one.person for one in self.digits)})

    def set_person(self, name: str) -> None:
        """Let another person draw; one who is not there yet is from now on."""
        self._set_people({*self.people, name}, name)

    def rename_person(self, person: str, name: str) -> None:
        """Give a person's digits another name."""
        self.rename([one for one in self.digits if one.person == person], name)
        self._set_people({*self.people, name} - ({person} - {name}), name)

    def _set_people(self, people: set[str], person: str) -> None:
        self._settings.set("people", "\n".join(sorted(filter(None, people))))
        self._settings.set("person", person)
        self.changed.emit()

    # The file.

    def _on_read(self, digits: list[OwnDigit]) -> None:
        self.digits = digits
        self.changed.emit()

    def _look(self) -> None:
        """Tell of a change of the file by another window; reading it changes the folder as well."""
        if self._stamp_now() != self._stamp:
            self.written.emit()

    def _stamp_now(self) -> tuple[int, int] | None:
        with suppress(OSError):
            state = self._store.file.stat()
            return state.st_mtime_ns, state.st_size
        return None


class Collector(QObject):
    """Asks for the ten digits, three times; each is kept when the pen rests.

    Attributes:
        is_running: whether it asks.
        done: how many were kept since it began.

    Signals:
        changed(): it began or ended, or asks for another digit.
    """

    changed = Signal()

    def __init__(self, model: OwnDigitsModel) -> None:
        super().__init__(model)
        self._model, self._document = model, model.session.document
        self.is_running, self.done, self._run = False, 0, 0
        self._is_writing = False
        self._start: int | None = None  # where the undo steps of a page drawn from blank begin
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self._document.stroke_ended.connect(self._on_stroke_ended)
        self._document.ink_added.connect(self._on_ink_added)
        self._document.page_changed.connect(self._on_page_changed)

    @property
    def label(self) -> int:
        """The digit that is asked for."""
        return self.done % DIGITS

    def begin(self) -> None:
        self._document.clear()
        self.is_running, self.done, self._run = True, 0, self._run + 1
        self.changed.emit()

    def stop(self) -> None:
        """Ask for no more; what was kept stays."""
        if self.is_running:
            self.is_running = False
            self._rest.stop()
            self.changed.emit()

    def skip(self) -> None:
        """Keep no drawing that waits for it; a blank page follows, for the same digit."""
        if self._rest.isActive():
            self._document.clear()

    def keep_steps(self) -> None:
        """Leave the undo steps of the page as they are: others are made among them."""
        self._start = None

    def _on_ink_added(self) -> None:
        self._rest.stop()
        if self._document.page.is_blank:
            self._start = self._document.undo_stack.index()

    def _on_page_changed(self) -> None:
        self._rest.stop()
        self._start = None

    def _on_stroke_ended(self) -> None:
        if self.is_running:
            self._rest.start()

    def _on_rest(self) -> None:
        """Keep the digit in place of its strokes' undo steps, and take a blank page."""
        if self._is_writing:  # until then the digit asked for is the one before
            self._rest.start()
            return
        page, run = self._document.page, self._run
        digit = self._model.digit_of(page, self.label, "collected")
        if digit is None or not self.is_running:
            return

        def tell(is_kept: bool) -> None:
            self._is_writing = False
            if run == self._run:
                self.done += 1 if is_kept else -1
                if self.done >= ROUNDS * DIGITS:
                    self.stop()
                self.changed.emit()

        def failed() -> None:
            self._is_writing = False
            self.stop()
            self._model.bring_back(page)

        if self._start is not None:
            self._document.undo_stack.setIndex(self._start)
        self._document.clear()  # unless that has done it
        self._is_writing = True
        self._model.add([digit], tell, failed)
