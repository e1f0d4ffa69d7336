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
def ladder(stage: Stage, qtbot: QtBot) -> LadderView:
    widget = LadderView(stage.session, stage.themes)
    qtbot.addWidget(widget)
    widget.resize(380, widget.heightForWidth(380))
    widget.show()
    return widget


def test_the_ink_is_seen_where_it_lies_and_centred_from_then_on(
    ladder: LadderView, stage: Stage
) -> None:
    stage.give(SURE)
    middles = [ladder._tile(rung).center() for rung in range(4)]
    # The bar lies at the left of the page: a quarter of the page's width before its middle.
    assert colour_at(ladder, middles[0]) == stage.themes.theme.tile
    left = middles[0] - QPoint(round(ladder._tile(0).width() * 0.23), 0)
    assert colour_at(ladder, left).lightness() > 240
    assert all(colour_at(ladder, middle).lightness() > 240 for middle in middles[1:])


def test_a_blank_page_has_black_tiles(ladder: LadderView, stage: Stage) -> None:
    stage.give(SURE)
    stage.blank()
    for rung in range(4):
        assert colour_at(ladder, ladder._tile(rung).center()) == stage.themes.theme.tile


def test_the_ink_is_framed(ladder: LadderView, stage: Stage) -> None:
    stage.give(SURE)
    assert shows_colour(ladder, stage.themes.theme.warm)


def test_tiles_grow_with_the_width_and_span_it(ladder: LadderView) -> None:
    for width in (ladder.minimumSizeHint().width(), 328, 411, 900):
        ladder.resize(width, ladder.heightForWidth(width))
        tiles = [ladder._tile(rung) for rung in range(4)]
        assert tiles[0].left() == 0
        assert tiles[-1].right() == width - 1
        gaps = [b.left() - a.right() - 1 for a, b in pairwise(tiles)]
        assert all(12 <= gap <= 14 for gap in gaps)
        assert ladder.rect().contains(ladder._caption_box(tiles[-1]))


@pytest.mark.parametrize(
    ("rung", "word"), [(0, "smallest box"), (1, "square"), (2, "averaged"), (3, "centre of mass")]
)
def test_every_rung_is_explained(ladder: LadderView, rung: int, word: str) -> None:
    ask_for_help(ladder, ladder._tile(rung).center())
    assert word in QToolTip.text()


def test_its_title_is_explained(ladder: LadderView) -> None:
    ask_for_help(ladder, QPoint(20, 5))
    assert "MNIST" in QToolTip.text()
