"""The window brings networks of before Evidence up to date, in a process of its own."""

import multiprocessing
import threading
import time
from collections.abc import Callable, Iterator
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.inference.evidence import Evidence, Question
from logitdesk.inference.network import Network
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.training.evidence_export import sample_images
from logitdesk.ui.evidence.feed import EvidenceFeed
from logitdesk.ui.evidence.graphs import Graphs
from logitdesk.ui.evidence.updating import Updating
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import Settings
from logitdesk.ui.training.training_thread import EpochEnded, TrainingProcess, Work, work
from tests.library.networks import put_as_before
from tests.training.bars_worker import work_on_bars
from tests.training.workers import ENDLESS, a_request
from tests.ui.evidence.updates import breaks_down, cannot, is_quick, never_ends

PATIENCE_MS: Final = 90_000
Make = Callable[[Work], Updating]


class Heard:
    """What an `Updating` has said so far, in order."""

    def __init__(self, updating: Updating) -> None:
        self.done = 0
        self.problems: list[str] = []
        self.words: list[str] = []
        updating.done.connect(self._hear_done)
        updating.failed.connect(self.problems.append)
        updating.words_changed.connect(lambda: self.words.append(updating.words))

    def _hear_done(self) -> None:
        assert threading.current_thread() is threading.main_thread()
        self.done += 1


@pytest.fixture
def updating_by(qapp: QApplication) -> Iterator[Make]:
    made: list[Updating] = []

    def make(work: Work) -> Updating:
        made.append(Updating(work=work))
        return made[-1]

    yield make
    for updating in made:
        updating.close()
        updating.deleteLater()
    assert not multiprocessing.active_children()


def before(name: str = "My CNN", architecture: str = "perceptron") -> Bundle:
    folder = paths.user_models() / name.casefold().replace(" ", "-")
    return put_as_before(folder, name, architecture)


def started() -> list[str]:
    """For which networks a process was started, in order."""
    file = paths.user_models() / "started"
    return file.read_text().splitlines() if file.is_file() else []


def processes() -> int:
    return len(multiprocessing.active_children())


def wait(qtbot: QtBot, until: Callable[[], bool]) -> None:
    qtbot.waitUntil(until, timeout=PATIENCE_MS)


@pytest.mark.parametrize("architecture", ["cnn", "squeezenet"])
def test_a_network_of_before_evidence_can_be_asked_some_seconds_later(
    updating_by: Make, qtbot: QtBot, architecture: str
) -> None:
    bundle = before(architecture=architecture)
    updating = updating_by(work)
    heard = Heard(updating)
    began = time.monotonic()
    updating.bring_up_to_date(bundle)
    assert time.monotonic() - began < 0.2
    assert updating.words == (
        "“My CNN” was made before Evidence was there. It is being brought up to date, which takes "
        "some seconds."
    )
    wait(qtbot, lambda: heard.done == 1)
    assert updating.words == ""
    now = open_bundle(bundle.folder)
    image = sample_images()[0]
    evidence = Evidence.of(image, Question(0), Graphs().of(now))
    assert evidence.total == pytest.approx(Network(now).logits(image[None])[0, 0], abs=1e-3)
    assert (heard.problems, updating.problem_with(bundle)) == ([], "")


def test_what_the_process_cannot_do_it_says_in_a_sentence(updating_by: Make, qtbot: QtBot) -> None:
    updating = updating_by(work)
    heard = Heard(updating)
    bundle = before()
    (bundle.folder / "model.keras").write_bytes(b"changed")
    updating.bring_up_to_date(bundle)
    wait(qtbot, lambda: heard.problems != [])
    (problem,) = heard.problems
    assert "model.keras is not the file that its card.json describes" in problem
    assert updating.problem_with(bundle) == problem
    assert heard.done == 0
    assert heard.words[-1] == ""


def test_several_go_one_after_the_other(updating_by: Make, qtbot: QtBot) -> None:
    updating = updating_by(is_quick)
    heard = Heard(updating)
    most = 0
    for name in ("One", "Two", "Three"):
        updating.bring_up_to_date(before(name))

    def all_done() -> bool:
        nonlocal most
        most = max(most, processes())
        return heard.done == 3

    wait(qtbot, all_done)
    assert most == 1
    assert started() == ["one", "two", "three"]
    named = [words.split("”")[0].removeprefix("“") for words in heard.words if words]
    assert named == ["One", "Two", "Three"]


def test_a_network_is_never_updated_twice(updating_by: Make, qtbot: QtBot) -> None:
    one, other = before("One"), before("Two")
    updating = updating_by(is_quick)
    heard = Heard(updating)
    for bundle in (one, one, other, one, other):  # under way, and in the queue
        updating.bring_up_to_date(bundle)
    wait(qtbot, lambda: heard.done == 2)
    updating.bring_up_to_date(one)  # who asks may not know yet that it is done
    qtbot.wait(300)
    assert started() == ["one", "two"]
    assert updating.words == ""


def test_what_failed_is_not_tried_again_until_a_person_wants_it(
    updating_by: Make, qtbot: QtBot
) -> None:
    bundle = before("One")
    updating = updating_by(cannot)
    heard = Heard(updating)
    updating.bring_up_to_date(bundle)
    wait(qtbot, lambda: heard.problems == ["It cannot be done."])
    updating.bring_up_to_date(bundle)
    qtbot.wait(300)
    assert started() == ["one"]
    assert updating.problem_with(bundle) == "It cannot be done."
    updating.try_again(bundle)
    assert "“One” was made before" in updating.words
    assert updating.problem_with(bundle) == ""
    wait(qtbot, lambda: len(heard.problems) == 2)
    assert started() == ["one", "one"]
    assert heard.done == 0


def test_after_one_that_failed_the_next_is_tried(updating_by: Make, qtbot: QtBot) -> None:
    updating = updating_by(cannot)
    heard = Heard(updating)
    for name in ("One", "Two"):
        updating.bring_up_to_date(before(name))
    wait(qtbot, lambda: len(heard.problems) == 2)
    assert started() == ["one", "two"]


def test_a_process_that_breaks_down_is_told_of(updating_by: Make, qtbot: QtBot) -> None:
    updating = updating_by(breaks_down)
    heard = Heard(updating)
    updating.bring_up_to_date(before("One"))
    wait(qtbot, lambda: heard.problems != [])
    (problem,) = heard.problems
    assert problem.startswith("“One” could not be brought up to date")
    assert problem.endswith("try again.")
    assert updating.words == ""


def test_a_process_that_cannot_be_started_is_told_of(
    updating_by: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: TrainingProcess) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    updating = updating_by(is_quick)
    heard = Heard(updating)
    bundle = before("One")
    with monkeypatch.context() as patch:
        patch.setattr(TrainingProcess, "start", refuse)
        updating.bring_up_to_date(bundle)
    (problem,) = heard.problems
    assert problem.startswith("“One” could not be brought up to date: ")
    assert updating.words == ""
    updating.try_again(bundle)
    wait(qtbot, lambda: heard.done == 1)


def test_when_the_window_closes_no_process_is_left_and_none_is_started(
    updating_by: Make, qtbot: QtBot
) -> None:
    updating = updating_by(never_ends)
    heard = Heard(updating)
    one, other = before("One"), before("Two")
    updating.bring_up_to_date(one)
    updating.bring_up_to_date(other)
    wait(qtbot, lambda: processes() == 1)
    began = time.monotonic()
    updating.close()
    assert time.monotonic() - began < 1.0
    assert processes() == 0
    assert not [thread for thread in threading.enumerate() if thread.name == "training"]
    updating.bring_up_to_date(before("Three"))
    qtbot.wait(200)
    assert processes() == 0
    assert (heard.done, heard.problems, updating.words) == (0, [], "")
    assert [open_bundle(bundle.folder) for bundle in (one, other)] == [one, other]


@pytest.mark.parametrize("seconds", [0.0, 1.0, 2.5])
def test_whenever_the_window_closes_the_network_is_whole(updating_by: Make, seconds: float) -> None:
    bundle = before()
    updating = updating_by(work)
    updating.bring_up_to_date(bundle)
    time.sleep(seconds)
    updating.close()
    open_bundle(bundle.folder).verify()


@pytest.mark.usefixtures("bars_data")
def test_a_training_goes_on_beside_it(updating_by: Make, qtbot: QtBot) -> None:
    told: list[object] = []
    training = TrainingProcess(a_request(epochs=ENDLESS), work_on_bars)
    training.told.connect(told.append)
    training.start()

    def epochs() -> int:
        return sum(isinstance(message, EpochEnded) for message in told)

    try:
        wait(qtbot, lambda: epochs() > 0)
        bundle = before()
        updating = updating_by(work)
        heard = Heard(updating)
        updating.bring_up_to_date(bundle)
        wait(qtbot, lambda: heard.done == 1)
        known = epochs()
        wait(qtbot, lambda: epochs() > known)
        open_bundle(bundle.folder).verify()
        assert open_bundle(bundle.folder).evidence_bytes() is not None
    finally:
        training.close()
        training.deleteLater()


@pytest.fixture
def window(qapp: QApplication, settings_file: Settings) -> Iterator[MainWindow]:
    """The real window, in which a network of before Evidence reads."""
    before(architecture="squeezenet")
    window = MainWindow(qapp, settings_file)
    window.show()
    window.session.networks.choose("My CNN")
    yield window
    window.close_at_once()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def feed_of(window: MainWindow) -> EvidenceFeed:
    feed = window.findChild(EvidenceFeed)
    assert isinstance(feed, EvidenceFeed)
    return feed


def reads_with_mine(window: MainWindow) -> bool:
    network = window.session.network
    return network is not None and network.name == "My CNN"
