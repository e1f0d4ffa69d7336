from typing import Final

import pytest

from logitdesk.scores.perceptron import Perceptron, standing_of, step
from logitdesk.scores.perceptron_points import LabelledPoints, can_be_separated, preset
from logitdesk.ui.perceptron_lab.training_words import TOO_LONG, words_on

LONGEST: Final = 190
"""Characters that three lines have room for in the smallest window."""


def words_after(
    steps: int, points: LabelledPoints, output_size: int = 1, l2: float = 0.0, rate: float = 0.3
) -> str:
    """What is said after so many real steps from all weights 0."""
    perceptron = Perceptron.zero(output_size)
    for _ in range(steps):
        perceptron = step(perceptron, points, rate, l2)
    is_separable = can_be_separated(points) if output_size == 1 else None
    standing = standing_of(perceptron, points, l2)
    words = words_on(standing, l2=l2, steps=steps, is_separable=is_separable, rises=False)
    assert len(words) <= LONGEST
    return words


@pytest.mark.parametrize(("size", "what"), [(1, "A line separates"), (3, "Straight borders sep")])
def test_separable_classes_have_no_minimum_and_l2_is_proposed(size: int, what: str) -> None:
    words = words_after(500, preset("blobs", 2 if size == 1 else 3), size)
    assert words.startswith(what)
    assert "the loss has no minimum" in words
    assert "without end. L2 would stop them." in words


@pytest.mark.parametrize(("size", "classes", "length"), [(1, 2, 2.0), (3, 3, 2.6)])
def test_l2_holds_the_weights_at_a_length(size: int, classes: int, length: float) -> None:
    words = words_after(3000, preset("blobs", classes), size, l2=0.01)
    assert words.startswith("At the minimum (gradient ")
    assert words.endswith(f"holds their length at {length:.2f}.")


@pytest.mark.parametrize("name", ["xor", "ring"])
def test_what_no_line_can_do_is_said_with_the_reason(name: str) -> None:
    words = words_after(2000, preset(name, 2))
    assert words.startswith("It cannot: the zero line is straight, and no straight line has")
    assert "Its best loss, 0.69" in words
    assert words.endswith("A hidden layer could bend it.")


def test_what_no_borders_can_do_is_said_with_the_reason() -> None:
    places = [[1, 1], [-1, -1], [1, -1], [-1, 1], [2, 0], [-2, 0]]
    words = words_after(2000, LabelledPoints.of(places, [0, 0, 1, 1, 2, 2]), 3)
    assert words.startswith("It cannot: borders are straight, and no straight ones")
    assert words.endswith("A hidden layer could bend them.")


@pytest.mark.parametrize("l2", [0.001, 0.02, 0.3])
@pytest.mark.parametrize("name", ["xor", "ring"])
@pytest.mark.parametrize("size", [1, 3])
def test_what_no_line_can_do_is_not_blamed_on_l2(name: str, size: int, l2: float) -> None:
    words = words_after(3000, preset(name, 2 if size == 1 else 3), size, l2=l2)
    assert words.startswith("It cannot: ")


def test_l2_that_makes_guessing_of_what_a_line_can_do_is_blamed() -> None:
    places = 0.2 * preset("blobs", 2).places
    points = LabelledPoints.of(places, preset("blobs", 2).classes)
    assert can_be_separated(points)
    words = words_after(3000, points, l2=1.0)
    assert "there L2 pulls the weights back" in words


def test_weights_that_run_away_are_told_before_anything_else() -> None:
    standing = standing_of(Perceptron.of([[1e7, 2e6]], [0.3]), preset("xor", 2), 1.0)
    words = words_on(standing, l2=1.0, steps=9, is_separable=False, rises=True, has_run_away=True)
    assert words.startswith("It has run away: each step is larger than the last. Reset, and")


def test_at_a_minimum_the_gradient_is_told() -> None:
    soon = words_after(1200, preset("overlapping", 2))
    assert soon.startswith("Almost at the minimum (gradient ")
    late = words_after(20_000, preset("overlapping", 2), rate=1.0)
    assert late.startswith("At the minimum (gradient ")
    assert "no straight line can have every point on its own side" in late


def test_on_the_way_it_says_how_many_are_wrong_and_what_can_be() -> None:
    assert "A line can separate these classes" in words_on_blobs_nearly_learned()
    assert "No line has them all right" in words_after(5, preset("overlapping", 2))
    assert "wrong" in words_after(5, preset("overlapping", 3), 3)


def words_on_blobs_nearly_learned() -> str:
    points = preset("blobs", 2)
    perceptron = Perceptron.of([[0.2, -0.9]], [0.1])
    standing = standing_of(perceptron, points, 0)
    assert standing.wrong > 1
    words = words_on(standing, l2=0, steps=4, is_separable=True, rises=False)
    assert words.startswith(
        f"{standing.wrong} points are wrong. The slope (length of the gradient) is "
    )
    return words


def test_before_the_first_step_it_says_what_the_buttons_do() -> None:
    standing = standing_of(Perceptron.of([[0, 1]], [0]), preset("overlapping", 2), 0)
    words = words_on(standing, l2=0, steps=0, is_separable=False, rises=False)
    assert "Run goes on until you pause" in words
    assert words_after(0, preset("blobs", 2)).startswith(
        "Both weights are 0: every place gets the same logit. One step"
    )
    assert words_after(0, preset("blobs", 3), 3).startswith(
        "All weights are 0: every place gets the same three logits. One step"
    )


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("l2", [0.0, 0.1])
def test_one_class_alone_has_no_minimum_even_with_l2(number: int, l2: float) -> None:
    points = LabelledPoints.of([[1, 2], [2, 1]], [number, number])
    words = words_after(50, points, l2=l2)
    assert words.startswith(f"All points are of class {number}: the bias alone")


def test_an_absent_third_class_is_why_there_is_no_minimum_with_three_logits() -> None:
    words = words_after(500, preset("overlapping", 2), 3)
    assert words.startswith("There are no points of class 2, so its bias falls without end")
    assert "choose “▲ 2” and click in the plane, or take a set from “Points”" in words


def test_one_class_alone_with_three_logits() -> None:
    words = words_after(50, LabelledPoints.of([[1, 2]], [2]), 3)
    assert words.startswith("All points are of class 2: ")


def test_steps_that_are_too_long_are_told() -> None:
    standing = standing_of(Perceptron.zero(1), preset("xor", 2), 0)
    assert words_on(standing, l2=0, steps=9, is_separable=False, rises=True) == TOO_LONG


def test_l2_that_still_holds_weights_back_on_the_way_is_told() -> None:
    words = words_after(20, preset("blobs", 2), l2=0.02)
    assert words.startswith("All points are right. The slope (length of the gradient) is ")
    assert "L2 of 0.02 holds the weights back" in words
