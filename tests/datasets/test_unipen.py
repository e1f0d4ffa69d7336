"""UNIPEN text: what a writer's pen did, as drawings on the page."""

import json

import numpy as np
import pytest

from logitdesk.datasets.unipen import parse_unipen
from logitdesk.ink.drawing import DEFAULT_WIDTH
from logitdesk.library.drawing_file import drawing_from_json

FOUR = """
.SEGMENT DIGIT    6-7 ? "4"
.COMMENT 4 26   54
.PEN_DOWN
 100  400
 100  300
 200  300
.PEN_UP
.DT 100
.PEN_DOWN
 150  350
 150  200
.PEN_UP
.DT 100
"""
TEXT = f""".INCLUDE        dene.doc

.LEXICON "0" "1" "2" "3" "4" "5" "6" "7" "8" "9"
.HIERARCHY      DIGIT

.SEGMENT DIGIT    0 ? "1"
.COMMENT 1 12  224
.PEN_DOWN
 250  250
.PEN_UP
.DT 100
{FOUR}"""


def test_each_segment_is_a_drawing_with_its_label_and_its_writer() -> None:
    dot, four = parse_unipen(TEXT)
    assert (dot.drawing.label, dot.writer) == (1, 12)
    assert (four.drawing.label, four.writer) == (4, 26)
    assert [len(stroke.points) for stroke in dot.drawing.strokes] == [1]
    assert [len(stroke.points) for stroke in four.drawing.strokes] == [3, 2]


def test_it_is_the_drawing_that_a_file_of_ours_with_their_paper_would_be() -> None:
    strokes = [
        [[100, 100, 0.0], [100, 200, 0.1], [200, 200, 0.2]],
        [[150, 150, 0.3], [150, 300, 0.4]],
    ]
    ours = drawing_from_json(json.dumps({"paper": [500, 500], "strokes": strokes, "label": 4}))
    (four,) = parse_unipen(FOUR)
    for theirs, stroke in zip(four.drawing.strokes, ours.strokes, strict=True):
        np.testing.assert_allclose(theirs.points, stroke.points, atol=1e-9)
    assert four.drawing.label == ours.label


def test_it_is_upright_though_y_points_up_in_the_file() -> None:
    (four,) = parse_unipen(FOUR)
    first, second = four.drawing.strokes
    assert first.points[0, 1] < first.points[1, 1]  # down the page
    assert second.points[-1, :2].tolist() == [126.0, 252.0]
    assert (first.points[:, 3] == DEFAULT_WIDTH).all()


def test_lines_may_end_as_on_windows() -> None:
    theirs, ours = (parse_unipen(text) for text in (TEXT.replace("\n", "\r\n"), TEXT))
    assert theirs == ours


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        (FOUR, "nonsense", "no .SEGMENT"),
        ('? "4"', '? "A"', "segment 2 is broken: it does not say its label"),
        (".COMMENT 4", ".COMMENT 5", "segment 2 is broken: it does not say its label"),
        (".COMMENT 4 26   54", "", "segment 2 is broken: it does not say its label"),
        (" 150  350\n", " 150\n", "segment 2 is broken"),
        (" 150  350\n", " 150  east\n", "segment 2 is broken"),
        (" 150  350\n", " 150  nan\n", "segment 2 is broken"),
        (" 150  350\n 150  200\n", "", "segment 2 is broken"),
        (" 150  200\n.PEN_UP\n.DT 100\n", " 150", "segment 2 is broken: a stroke is cut short"),
        (FOUR[FOUR.index(".PEN_DOWN") :], "", "segment 2 is broken: it has no stroke"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(right: str, wrong: str, told: str) -> None:
    text = wrong if right == FOUR else TEXT.replace(right, wrong)
    assert text != TEXT
    with pytest.raises(ValueError, match=told.replace(".", r"\.")):
        parse_unipen(text)
