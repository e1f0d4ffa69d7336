"""A worker process that gives a network of before Evidence the graph that it lacks."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.inference.evidence import Evidence, EvidenceGraph, Question
from logitdesk.inference.network import Network
from logitdesk.library.bundle import EVIDENCE, Bundle, open_bundle
from logitdesk.library.library import add_evidence
from logitdesk.training import evidence_export as making
from logitdesk.training.evidence_export import bring_up_to_date, sample_images
from logitdesk.training.export import ExportError
from logitdesk.training.messages import EvidenceAdded, Failed, Message
from logitdesk.training.request import AddEvidence
from logitdesk.training.worker import work
from tests.library.networks import put, put_as_before
from tests.training.workers import Worker


@pytest.fixture(autouse=True)
def _no_data_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No data set is there."""
    monkeypatch.setenv("LOGITDESK_DATA", str(tmp_path / "nothing"))


def last_word(folder: Path) -> Message:
    with Worker(AddEvidence(str(folder)), work=work) as worker:
        word = worker.last_word()
        assert worker.process.exitcode == 0
        assert worker.told == [word]
    assert not paths.cache().exists()  # nothing was downloaded
    return word


def problem_with(folder: Path) -> str:
    word = last_word(folder)
    assert isinstance(word, Failed)
    return word.problem


@pytest.fixture
def before() -> Bundle:
    return put_as_before(paths.user_models() / "mine", "Mine")


def content_of(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def adds_up(bundle: Bundle) -> bool:
    content = bundle.evidence_bytes()
    assert content is not None
    graph = EvidenceGraph(content, bundle.tflite_bytes())
    images = sample_images()
    totals = [
        [Evidence.of(image, Question(digit), graph).total for digit in range(10)]
        for image in images
    ]
    return bool(np.allclose(totals, Network(bundle).logits(images), atol=1e-3))


@pytest.mark.parametrize("architecture", ["perceptron", "cnn", "squeezenet"])
def test_a_network_of_before_evidence_is_brought_up_to_date(architecture: str) -> None:
    before = put_as_before(paths.user_models() / "mine", "Mine", architecture)
    files = content_of(before.folder)
    assert last_word(before.folder) == EvidenceAdded(str(before.folder))
    now = open_bundle(before.folder)
    now.verify()
    assert adds_up(now)
    assert now.name == "Mine"
    left = {name: content for name, content in files.items() if name != "card.json"}
    assert content_of(now.folder) == {
        **left, EVIDENCE: now.evidence_bytes(), "card.json": (now.folder / "card.json").read_bytes()
    }  # fmt: skip


def test_one_that_has_its_graph_stays_as_it_is() -> None:
    bundle = put(paths.user_models() / "mine", "Mine")
    files = content_of(bundle.folder)
    assert last_word(bundle.folder) == EvidenceAdded(str(bundle.folder))
    assert content_of(bundle.folder) == files


def test_what_an_update_left_that_was_killed_is_no_hindrance(before: Bundle) -> None:
    (before.folder / EVIDENCE).write_bytes(b"cut")
    assert isinstance(last_word(before.folder), EvidenceAdded)
    assert adds_up(open_bundle(before.folder))


def test_two_windows_that_update_one_network_leave_it_whole(before: Bundle) -> None:
    job = AddEvidence(str(before.folder))
    with Worker(job, work=work) as one, Worker(job, work=work) as other:
        assert {type(worker.last_word()) for worker in (one, other)} == {EvidenceAdded}
    now = open_bundle(before.folder)
    now.verify()
    assert sorted(content_of(now.folder)) == [
        "card.json", EVIDENCE, "history.csv", "model.keras", "model.tflite"
    ]  # fmt: skip


def test_a_shipped_network_stays_as_it_is(before: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "shipped_models", lambda: before.folder.parent)
    files = content_of(before.folder)
    with pytest.raises(UserError, match="“Mine” came with LogitDesk and stays as it is"):
        bring_up_to_date(before.folder)
    assert content_of(before.folder) == files


def test_one_in_a_folder_that_cannot_be_written_is_told_of(
    before: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Rights alone would not bind an administrator, who may run this.
    monkeypatch.setattr("os.access", lambda path, _: Path(path) != before.folder)
    with pytest.raises(UserError, match=r"Mine.* is not yours to write in.*import it"):
        bring_up_to_date(before.folder)
    assert open_bundle(before.folder) == before


def test_a_graph_that_is_not_right_is_not_added(
    before: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(*_: object) -> bytes:
        raise ExportError("it differs")

    monkeypatch.setattr(making, "to_evidence", wrong)
    with pytest.raises(UserError, match="“Mine” cannot be brought up to date: it differs"):
        bring_up_to_date(before.folder)
    assert open_bundle(before.folder) == before
    assert not (before.folder / EVIDENCE).exists()


def test_a_network_that_is_gone_or_was_changed_is_told_of(before: Bundle) -> None:
    (before.folder / "model.keras").write_bytes(b"changed")
    assert "model.keras is not the file" in problem_with(before.folder)
    assert not (before.folder / EVIDENCE).exists()
    shutil.rmtree(before.folder)
    assert "is not a folder with a network" in problem_with(before.folder)


def test_a_graph_that_was_changed_is_told_of(before: Bundle) -> None:
    add_evidence(before, b"a graph")
    (before.folder / EVIDENCE).write_bytes(b"changed")
    assert "evidence.tflite is not the file" in problem_with(before.folder)


def test_when_the_window_is_gone_the_worker_ends_and_the_network_is_whole(before: Bundle) -> None:
    with Worker(AddEvidence(str(before.folder)), work=work) as worker:
        worker.read_for(1.0)
        worker.hang_up()
        assert worker.seconds_to_end() < 5
    now = open_bundle(before.folder)
    now.verify()
    assert now == before or adds_up(now)
