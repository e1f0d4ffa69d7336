from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.ui.ladder_view import LadderView
from tests.ui.stage import SURE, Stage, ask_for_help, colour_at, shows_colour

WHITE = QColor("white")


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def steps(stage: Stage, qtbot: QtBot) -> LadderView:
    widget = LadderView(stage.session, stage.themes)
    qtbot.addWidget(widget)
    widget.resize(380, widget.heightForWidth(380))
    widget.show()
    return widget


def test_the_ink_is_seen_where_it_lies_and_centred_from_then_on(
    steps: LadderView, stage: Stage
) -> None:
    stage.give(SURE)
    middles = [steps._tile(step).center() for step in range(4)]
    # The bar lies at the left of the page: a quarter of the page's width before its middle.
    assert colour_at(steps, middles[0]) == stage.themes.theme.tile
    left = middles[0] - QPoint(round(steps._tile(0).width() * 0.23), 0)
    assert colour_at(steps, left).lightness() > 240
    assert all(colour_at(steps, middle).lightness() > 240 for middle in middles[1:])


def test_a_blank_page_has_black_tiles(steps: LadderView, stage: Stage) -> None:
    stage.give(SURE)
    stage.blank()
    for step in range(4):
        assert colour_at(steps, steps._tile(step).center()) == stage.themes.theme.tile


def test_the_ink_is_framed(steps: LadderView, stage: Stage) -> None:
    stage.give(SURE)
    assert shows_colour(steps, stage.themes.theme.warm)


def test_tiles_grow_with_the_width_and_span_it(steps: LadderView) -> None:
    for width in (steps.minimumSizeHint().width(), 328, 411, 900):
        steps.resize(width, steps.heightForWidth(width))
        tiles = [steps._tile(step) for step in range(4)]
        assert tiles[0].left() == 0
        assert tiles[-1].right() == width - 1
        gaps = [b.left() - a.right() - 1 for a, b in pairwise(tiles)]
        assert all(12 <= gap <= 14 for gap in gaps)
        assert steps.rect().contains(steps._caption_box(tiles[-1]))


@pytest.mark.parametrize(
    ("step", "word"), [(0, "smallest box"), (1, "square"), (2, "averaged"), (3, "centre of mass")]
)
def test_every_rung_is_explained(steps: LadderView, step: int, word: str) -> None:
    ask_for_help(steps, steps._tile(step).center())
    assert word in QToolTip.text()


def test_its_title_is_explained(steps: LadderView) -> None:
    ask_for_help(steps, QPoint(20, 5))
    assert "MNIST" in QToolTip.text()
