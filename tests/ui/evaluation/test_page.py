"""From a confusion matrix to the images, onto the page and back, in the real window."""

import shutil
from collections.abc import Callable
from pathlib import Path
from time import sleep
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QListView, QProgressBar, QPushButton, QTableWidget

from logitdesk import paths
from logitdesk.inference.evaluation import AnswerCache
from logitdesk.ui.charts.heatmap import Place
from tests.behaviour.user import User
from tests.ui.evaluation.conftest import evaluate, labelled, start
from tests.ui.evidence.conftest import Make

MATRIX, MEANS, IMAGES = "^confusion matrix", "^mean image", "^gallery"


def captions(user: User) -> list[str]:
    model = user.find(QListView, IMAGES).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click_cell(user: User, label: int, answer: int) -> None:
    matrix = user.chart(MATRIX)
    user.click(matrix, matrix.place_of(Place(0, label, answer)).toPoint())


def click_image(user: User, row: int, times: int = 1) -> None:
    view = user.find(QListView, IMAGES)
    at: QPoint = view.visualRect(view.model().index(row, 0)).center()
    at += view.viewport().pos()
    user.click(view, at) if times == 1 else user.double_click(view, at)


def is_told(user: User, text: str) -> None:
    user.wait_until(lambda: user.sees(text), what=text)


def test_from_a_cell_to_the_page_to_evidence_and_back(user: User, file: Path) -> None:
    evaluate(user, file)
    table = user.numbers(MATRIX)
    assert (table.row("1")["7"], table.row("8")["3"], table.row("9")["4"]) == (1, 1, 1)
    is_told(user, "13 images")
    assert len(captions(user)) == 13
    click_cell(user, 1, 7)
    assert captions(user) == ["1 → 7"]
    click_cell(user, 8, 3)
    assert captions(user) == ["8 → 3"]
    click_image(user, 0, times=2)
    user.wait_until(lambda: user.verdict.startswith("3"))
    assert len(user.strokes()) == 1  # strokes, not pixels
    user.press("F3")
    is_told(user, "ink speaks for 3")
    user.click(user.button("^back to the gallery"))
    assert captions(user) == ["8 → 3"]
    assert not user.has(QPushButton, "^back to the gallery")
    focus = user.app.focusWidget()
    assert isinstance(focus, QListView)
    click_cell(user, 8, 3)  # once more: all
    assert len(captions(user)) == 13
    user.open_page("Scores")
    user.press("Ctrl+Z")
    assert user.strokes() == []


def test_the_same_by_keys_alone(user: User, file: Path) -> None:
    evaluate(user, file)
    matrix = user.chart(MATRIX)
    user.tab_to(matrix)
    assert matrix.readout().startswith("Is 1, read as 7")
    user.press("Down", "Right", "Up", "Left", "Return")
    assert captions(user) == ["1 → 7"]
    user.tab_to(user.combo("^doubt"))  # the filters are on the way
    user.tab_to(user.find(QListView, IMAGES))
    user.press("Return")
    user.wait_until(lambda: user.verdict.startswith("7"))
    user.press("F5")
    assert captions(user) == ["1 → 7"]


def test_filters_and_order_leave_what_they_say(user: User, file: Path) -> None:
    evaluate(user, file)
    user.choose(user.combo("^right or wrong"), "read wrong")
    assert sorted(captions(user)) == ["1 → 7", "8 → 3", "9 → 4"]
    is_told(user, "3 of 13 images")
    user.choose(user.combo("^label"), "^is 9")
    assert captions(user) == ["9 → 4"]
    user.choose(user.combo("^read as"), "^read as 5")
    assert captions(user) == []
    user.click(user.button("^clear filters"))
    assert len(captions(user)) == 13
    user.choose(user.combo("^order"), "by number")
    assert captions(user)[:4] == ["0", "1", "2", "3"]
    user.click(user.button("^show: % of row"))
    assert user.numbers(MATRIX).row("1")["7"] == 0.5


def test_two_networks_are_compared_image_by_image(with_own: Make, file: Path) -> None:
    user = with_own("Plain")
    evaluate(user, file, second="Plain")
    user.click(user.button("^look at: figures"))
    user.wait_until(lambda: user.sees("accuracy.*log-loss"), what="figures")
    assert user.sees("McNemar")
    user.tab_to(user.find(QTableWidget, "^figures by class"))
    user.press("Down", "Return")
    assert captions(user) == ["1 → 7", "1"]
    user.click(user.button("^look at: figures"))
    user.click(user.button("^both wrong: [1-9]"))
    assert all("→" in caption for caption in captions(user))
    user.click(user.button("^look at: figures"))
    user.click(user.button("^perhaps mislabelled"))
    assert set(captions(user)) <= {"1 → 7", "8 → 3", "9 → 4"}
    before = user.numbers(MATRIX)
    user.choose(user.combo("^answers of"), "Plain")
    assert user.numbers(MATRIX).columns == before.columns
    is_told(user, "CNN and Plain on thirteen.jsonl")


def test_a_run_is_stopped_and_started_again(
    user: User, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = AnswerCache.logits

    def endless(*args: Any) -> None:
        while True:
            args[3](1, 2)  # which raises once it is stopped
            sleep(0.01)

    monkeypatch.setattr(AnswerCache, "logits", endless)
    user.open_page("Evaluation")
    user.choose(user.combo("^images$"), "a file")
    user.answer_file_dialog(file)
    start(user)
    is_told(user, "CNN reads")
    assert user.has(QProgressBar, "progress")
    user.click(user.find(QPushButton, "^stop$"))
    assert not user.has(QProgressBar, "progress")
    monkeypatch.setattr(AnswerCache, "logits", whole)
    start(user)
    user.wait_until(lambda: user.has(QListView, IMAGES))
    monkeypatch.setattr(AnswerCache, "logits", endless)
    start(user)
    is_told(user, "CNN reads")
    user.close()  # no thread is left


def test_a_network_deleted_meanwhile_is_told_of(with_own: Make, file: Path) -> None:
    user = with_own("Plain")
    user.open_page("Evaluation")
    user.choose(user.combo("^network"), "Plain")
    evaluate(user, file)
    shutil.rmtree(paths.user_models() / "Plain")
    user.menu("Model", "SqueezeNet")
    is_told(user, "“Plain” is no longer there")
    assert len(captions(user)) == 13
    click_image(user, 0, times=2)
    user.wait_until(lambda: user.verdict)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ([labelled("3-a", None)], "no labelled drawing"),
        (["no drawing at all"], "not JSON"),
        ([labelled("3-a", 3), labelled("4-a", None)], "no label.* 1 images?"),
        ([labelled("3-a", 3)], "1 images?"),
    ],
)  # fmt: skip
def test_files_that_cannot_be_used_or_only_in_part(
    user: User, tmp_path: Path, content: list[str], told: str
) -> None:
    path = tmp_path / "some.jsonl"
    path.write_text("\n".join(content))
    evaluate(user, path)
    is_told(user, told)


def test_images_are_looked_at_without_a_network(
    user: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = np.random.default_rng(0).integers(0, 255, (12, 784))
    labels = np.arange(12) % 3
    path = tmp_path / "rows.csv"
    path.write_text(
        "\n".join(",".join(map(str, [k, *row])) for k, row in zip(labels, rows, strict=True))
    )
    user.open_page("Evaluation")
    user.choose(user.combo("^network"), "no network")
    evaluate(user, path)
    assert user.has(QComboBox, "^label")
    assert not user.has(QPushButton, "^look at: mistakes")
    means = user.chart(MEANS)
    user.click(means, means.place_of(Place(2, 14, 14)).toPoint())
    assert captions(user) == ["2"] * 4
    user.enter(user.field("^number"), "7")
    user.click(user.field("^number"))
    user.press("Return")
    view = user.find(QListView, IMAGES)
    assert view.currentIndex().row() == 7  # the filter that hid it is gone
    user.press("Return")
    user.wait_until(lambda: user.verdict)


def test_nothing_is_downloaded_unasked(
    new_user: Callable[[], User], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGITDESK_DATA", str(tmp_path / "empty"))
    user = new_user()
    user.open_page("Evaluation")
    assert user.combo("^images$").currentText().endswith("samples")
    user.choose(user.combo("^images$"), "^MNIST")
    is_told(user, r"downloads MNIST.*\d MB")
    assert user.has(QPushButton, "^run$")
