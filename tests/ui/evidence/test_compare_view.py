"""The three networks side by side, in the real window."""

import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.inference.evidence import Question
from logitdesk.inference.network import Network, read
from logitdesk.ink.drawing import Drawing
from logitdesk.ink.page import Page
from logitdesk.ink.raster import rasterise
from logitdesk.library.bundle import EVIDENCE, LITERT, open_bundle
from logitdesk.ui.evidence.answers import Answer
from logitdesk.ui.evidence.compare_column import CompareColumn
from logitdesk.ui.evidence.compare_view import CompareView
from logitdesk.ui.evidence.evidence_page import EvidencePage
from logitdesk.ui.evidence.graphs import MadeBefore
from logitdesk.ui.evidence.panel import Panel
from logitdesk.ui.formatting import signed
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.verdict_view import VerdictView
from logitdesk.ui.verdict_words import words_of
from tests.ink.inks import DIGITS, arc, stroke
from tests.ui.evidence.eyes import Eyes
from tests.ui.gestures import A_ONE, drag
from tests.ui.stage import ask_for_help, shows_colour

LEFT = Qt.MouseButton.LeftButton
ARCHITECTURES = ("perceptron", "cnn", "squeezenet")
AMBIGUOUS = Drawing(
    (
        stroke((280, 70), (180, 80), (150, 180), (230, 170), (290, 150)),
        arc((205, 270), (75, 70), (-80, 120)),
        stroke((150, 180), (145, 250)),
    )
)
"""The networks differ about it."""


@pytest.fixture
def eyes(window: MainWindow, qtbot: QtBot) -> Eyes:
    """Of somebody who looks at Compare."""
    window.pages.open_page("evidence")
    eyes = Eyes(window, qtbot)
    eyes.one(EvidencePage).look("compare")
    return eyes


def view_of(eyes: Eyes) -> CompareView:
    return eyes.one(CompareView)


def show(window: MainWindow, eyes: Eyes, qtbot: QtBot, drawing: Drawing) -> None:
    """Put a drawing on the page, and wait until all have answered."""
    window.session.show_page(Page(drawing))
    qtbot.waitUntil(lambda: not window.session.is_reading)
    wait(eyes, qtbot)


def wait(eyes: Eyes, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not view_of(eyes).is_busy)


def reads(column: CompareColumn) -> bool:
    return column.reads


def click(column: CompareColumn) -> None:
    QTest.mouseClick(column.name_button, LEFT)


@pytest.mark.parametrize("drawing", [DIGITS[3], AMBIGUOUS], ids=["easy", "ambiguous"])
def test_each_network_says_what_the_window_would_say_if_it_read(
    window: MainWindow, eyes: Eyes, qtbot: QtBot, drawing: Drawing
) -> None:
    show(window, eyes, qtbot, drawing)
    for architecture, column in view_of(eyes).columns.items():
        network = Network(open_bundle(paths.shipped_models() / architecture))
        reading = read(rasterise(Page(drawing)), network)
        assert reading is not None
        assert column.bars.scores is not None
        np.testing.assert_array_equal(column.bars.scores.logits, reading.scores.logits)
        words = words_of(reading.scores, reading.verdict)
        assert column.verdict.words == words
        with qtbot.waitSignal(window.session.network_changed):
            click(column)
        qtbot.waitUntil(lambda: window.session.reading is not None)
        assert eyes.one(VerdictView).accessibleDescription() == words.spoken
        assert column.verdict.accessibleDescription() == words.spoken


def test_a_digit_drawn_with_the_mouse_is_read_by_all(
    window: MainWindow, eyes: Eyes, qtbot: QtBot
) -> None:
    assert view_of(eyes).sentence.startswith("Draw a digit")
    drag(window.canvas, A_ONE)
    qtbot.waitUntil(lambda: view_of(eyes).sentence == "All three say 1.")
    window.session.document.clear()
    qtbot.waitUntil(lambda: view_of(eyes).sentence.startswith("Draw a digit"))
    wait(eyes, qtbot)
    assert all(column.bars.scores is None for column in view_of(eyes).columns.values())


def test_where_they_differ_it_says_who_says_what(
    window: MainWindow, eyes: Eyes, qtbot: QtBot
) -> None:
    show(window, eyes, qtbot, AMBIGUOUS)
    assert view_of(eyes).sentence == "The perceptron says 8, the others 5."
    figures = [column.verdict.words for column in view_of(eyes).columns.values()]
    assert [words.figure for words in figures if words] == ["8", "5", "5"]


def test_the_one_that_reads_is_marked_and_a_click_on_a_name_makes_another_read(
    window: MainWindow, eyes: Eyes, qtbot: QtBot
) -> None:
    columns = view_of(eyes).columns
    network = window.session.network
    assert network is not None
    assert [one for one in columns if columns[one].reads] == [network.card.architecture]
    for architecture in ("perceptron", "squeezenet", "cnn"):
        click(columns[architecture])
        qtbot.waitUntil(partial(reads, columns[architecture]))
        assert [one for one in columns if columns[one].reads] == [architecture]
        assert window.session.network is not None
        assert window.session.network.card.architecture == architecture


def test_the_maps_are_of_the_digit_in_question_and_add_up_to_its_logit(
    window: MainWindow, eyes: Eyes, qtbot: QtBot
) -> None:
    show(window, eyes, qtbot, DIGITS[3])
    for column in view_of(eyes).columns.values():
        evidence, scores = column.map.evidence, column.bars.scores
        assert evidence is not None
        assert scores is not None
        assert evidence.question.digit == 3
        assert np.array_equal(evidence.logits, scores.logits)
        assert evidence.total == pytest.approx(float(scores.logits[3]), abs=1e-3)
        assert signed(float(scores.logits[3]), decimals=2) in column.map.says
    # A click on the row of the 8 asks about that.
    column = view_of(eyes).columns["cnn"]
    bars = column.bars
    QTest.mouseClick(bars, LEFT, pos=QPoint(30, round(8.5 * bars.height() / 10)))
    wait(eyes, qtbot)
    questions = [
        one.map.evidence.question.digit
        for one in view_of(eyes).columns.values()
        if one.map.evidence is not None
    ]
    assert questions == [8, 8, 8]
    assert "for 8" in view_of(eyes).caption


def test_the_logits_have_one_scale_which_is_told(
    window: MainWindow, eyes: Eyes, qtbot: QtBot
) -> None:
    show(window, eyes, qtbot, DIGITS[3])
    columns = view_of(eyes).columns.values()
    assert len({column.bars._limit.value for column in columns}) == 1
    largest = max(abs(c.bars.scores.logits).max() for c in columns if c.bars.scores)
    limit = next(iter(columns)).bars._limit
    assert largest <= limit.target < 3 * largest
    qtbot.waitUntil(lambda: limit.value == limit.target)
    assert f"one scale: ±{limit.target:.0f}." in view_of(eyes).caption


def test_exact_scores_are_told_where_the_mouse_rests(
    window: MainWindow, eyes: Eyes, qtbot: QtBot
) -> None:
    show(window, eyes, qtbot, DIGITS[3])
    column = view_of(eyes).columns["cnn"]
    assert column.bars.scores is not None
    ask_for_help(column.bars, QPoint(10, round(3.5 * column.bars.height() / 10)))
    assert signed(float(column.bars.scores.logits[3]), decimals=4) in QToolTip.text()
    ask_for_help(column.map, column.map.square.center())
    assert "This pixel: " in QToolTip.text()
    QToolTip.hideText()


def test_the_temperature_is_the_windows(window: MainWindow, eyes: Eyes, qtbot: QtBot) -> None:
    show(window, eyes, qtbot, AMBIGUOUS)
    window.session.set_temperature(4.0)
    wait(eyes, qtbot)
    temperatures = [
        column.bars.scores.temperature
        for column in view_of(eyes).columns.values()
        if column.bars.scores
    ]
    assert temperatures == [4.0, 4.0, 4.0]


def test_nothing_is_asked_while_nobody_looks(window: MainWindow, eyes: Eyes, qtbot: QtBot) -> None:
    show(window, eyes, qtbot, DIGITS[3])
    view = view_of(eyes)
    window.pages.open_page("scores")
    window.session.show_page(Page(DIGITS[7]))
    qtbot.waitUntil(lambda: not window.session.is_reading)
    assert not view.is_busy
    assert view.sentence == "All three say 3."
    window.pages.open_page("evidence")
    wait(eyes, qtbot)
    assert view.sentence == "All three say 7."


def test_a_network_without_a_graph_still_shows_its_scores(tmp_path: Path) -> None:
    folder = tmp_path / "old"
    shutil.copytree(paths.shipped_models() / "perceptron", folder)
    bundle = open_bundle(folder)
    hashes = {name: digest for name, digest in bundle.card.sha256.items() if name != EVIDENCE}
    old = replace(bundle, card=replace(bundle.card, sha256=hashes))
    image = np.zeros((28, 28), np.float32)
    image[4:24, 13:15] = 1
    panel = Panel()
    answer = panel.answers(image, [old], 1.0)["perceptron"]
    assert not isinstance(answer, str)
    with pytest.raises(MadeBefore):
        panel.evidence(image, Question(1), old, answer.scores.logits)


def test_a_graph_that_was_changed_is_not_said_to_be_missing(
    window: MainWindow, eyes: Eyes, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "changed"
    shutil.copytree(paths.shipped_models() / "perceptron", folder)
    (folder / EVIDENCE).write_bytes(b"changed")
    changed, networks = open_bundle(folder), window.session.networks
    networks.choose_bundle(changed)
    qtbot.waitUntil(lambda: networks.bundle_in_use("perceptron") == changed)
    show(window, eyes, qtbot, DIGITS[3])
    column = view_of(eyes).columns["perceptron"]
    assert column.bars.scores is not None
    assert "it was changed" in column.map.says


def test_a_network_whose_file_was_changed_does_not_keep_the_others_from_answering(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "changed"
    shutil.copytree(paths.shipped_models() / "squeezenet", folder)
    (folder / LITERT).write_bytes(b"changed")
    bundles = [open_bundle(paths.shipped_models() / "perceptron"), open_bundle(folder)]
    answers = Panel().answers(np.zeros((28, 28), np.float32), bundles, 1.0)
    assert isinstance(answers["perceptron"], Answer)
    assert "it was changed" in str(answers["squeezenet"])


def test_a_column_without_a_map_says_why(window: MainWindow, eyes: Eyes, qtbot: QtBot) -> None:
    show(window, eyes, qtbot, DIGITS[3])
    column = view_of(eyes).columns["cnn"]
    network = window.session.network
    assert network is not None
    answer = Panel().answers(np.zeros((28, 28), np.float32), [network.bundle], 1.0)["cnn"]
    column.show_answer(answer, "No map: its graph was changed.", 3)
    assert isinstance(answer, Answer)
    assert column.bars.scores is answer.scores
    assert column.map.says == "No map: its graph was changed."


def test_a_network_that_cannot_be_used_says_why(
    window: MainWindow, eyes: Eyes, qtbot: QtBot
) -> None:
    show(window, eyes, qtbot, DIGITS[3])
    column = view_of(eyes).columns["cnn"]
    column.show_answer("Its file was changed.")
    assert column.bars.scores is None
    assert column.map.says == "Its file was changed."


def test_the_map_has_both_colours_in_light_and_dark(
    window: MainWindow, eyes: Eyes, qtbot: QtBot
) -> None:
    window.resize(1280, 800)
    show(window, eyes, qtbot, AMBIGUOUS)
    for choice in ("light", "dark"):
        window.themes.choose(choice)
        column = view_of(eyes).columns["perceptron"]
        assert shows_colour(column.bars, window.themes.theme.accent)
        assert shows_colour(column.map, window.themes.theme.accent) or shows_colour(
            column.map, window.themes.theme.warm
        )


def test_it_fits_into_the_smallest_window(
    window: MainWindow, eyes: Eyes, qtbot: QtBot, qapp: QApplication
) -> None:
    window.resize(1024, 700)
    show(window, eyes, qtbot, DIGITS[3])
    qapp.processEvents()
    assert (window.width(), window.height()) == (1024, 700)
    view = view_of(eyes)
    for column in view.columns.values():
        for part in (column.name_button, column.verdict, column.bars, column.map):
            corner = part.mapTo(view, part.rect().bottomRight())
            assert view.rect().contains(corner)
            assert not part.visibleRegion().isEmpty()
        assert column.map.visibleRegion().boundingRect() == column.map.rect()
