from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.ui.ladder_view import LadderView
from tests.ui.stage import SURE, Stage, colour_at

WHITE = QColor("white")


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def ladder(stage: Stage, qtbot: QtBot) -> LadderView:
    widget = LadderView(stage.desk, stage.themes)
    qtbot.addWidget(widget)
    widget.resize(380, widget.sizeHint().height())
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


def test_tiles_stand_apart_and_inside(ladder: LadderView) -> None:
    for width in (ladder.minimumSizeHint().width(), 380, 900):
        ladder.resize(width, ladder.height())
        tiles = [ladder._tile(rung) for rung in range(4)]
        assert tiles[0].left() == 0
        assert tiles[-1].right() < width
        assert all(b.left() - a.right() > 10 for a, b in pairwise(tiles))


@pytest.mark.parametrize(
    ("rung", "word"), [(0, "smallest box"), (1, "square"), (2, "averaged"), (3, "centre of mass")]
)
def test_every_rung_is_explained(ladder: LadderView, rung: int, word: str) -> None:
    at = ladder._tile(rung).center()
    help_event = QHelpEvent(QEvent.Type.ToolTip, at, ladder.mapToGlobal(at))
    QApplication.sendEvent(ladder, help_event)
    assert word in QToolTip.text()
