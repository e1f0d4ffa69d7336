from itertools import pairwise

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from logitdesk.scores.verdict import Kind
from logitdesk.ui.verdict_layout import VerdictLayout
from logitdesk.ui.verdict_words import WIDEST


@pytest.fixture
def layout(qapp: QApplication) -> VerdictLayout:
    return VerdictLayout()


def widths(layout: VerdictLayout) -> range:
    return range(layout.least_width, layout.width + 300, 7)


@pytest.mark.parametrize("kind", Kind)
def test_the_widest_words_fit_in_every_room(layout: VerdictLayout, kind: Kind) -> None:
    for width in widths(layout):
        room = QRect(50, 0, width, layout.height)
        for line in layout.lines(WIDEST[kind], room):
            assert room.contains(line.box)
            assert QFontMetrics(line.font).horizontalAdvance(line.text) <= line.box.width()


@pytest.mark.parametrize("kind", Kind)
def test_no_line_covers_another(layout: VerdictLayout, kind: Kind) -> None:
    for width in widths(layout):
        boxes = [line.box for line in layout.lines(WIDEST[kind], QRect(0, 0, width, layout.height))]
        assert not any(a.intersects(b) for a, b in pairwise(boxes))


@pytest.mark.parametrize("kind", Kind)
def test_all_words_are_said_in_every_room(layout: VerdictLayout, kind: Kind) -> None:
    words = WIDEST[kind]
    for width in widths(layout):
        lines = layout.lines(words, QRect(0, 0, width, layout.height))
        loud = " ".join(line.text for line in lines if not line.is_quiet)
        quiet = [line.text.removesuffix(" · ") for line in lines if line.is_quiet]
        assert loud == " ".join(words.headline)
        assert quiet == list(words.details)


def test_a_wider_room_has_larger_words(layout: VerdictLayout) -> None:
    words = WIDEST[Kind.NO_DIGIT]
    narrow = layout.lines(words, QRect(0, 0, layout.least_width, layout.height))
    wide = layout.lines(words, QRect(0, 0, 2000, layout.height))
    assert (len(narrow), len(wide)) == (3, 2)
    assert wide[0].box.height() > narrow[0].box.height()
