import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from logitdesk.errors import UserError
from logitdesk.library.experiment import (
    MAX_LENGTH,
    experiment_from_text,
    experiment_to_line,
    read_experiment,
    write_experiment,
)
from logitdesk.scores.perceptron import MOST_POINTS, Experiment, Perceptron
from logitdesk.scores.perceptron_points import LabelledPoints

WEIGHT = st.floats(-1e100, 1e100)
PLACE = st.floats(-4, 4)


@st.composite
def experiments(draw: st.DrawFn) -> Experiment:
    size = draw(st.sampled_from([1, 3]))
    weights = draw(st.lists(st.tuples(WEIGHT, WEIGHT), min_size=size, max_size=size))
    biases = draw(st.lists(WEIGHT, min_size=size, max_size=size))
    points = draw(st.lists(st.tuples(PLACE, PLACE, st.integers(0, max(size, 2) - 1)), max_size=30))
    return Experiment(
        LabelledPoints.of([point[:2] for point in points], [point[2] for point in points]),
        Perceptron.of(weights, biases),
        draw(st.floats(0.001, 10)),
        draw(st.floats(0, 1)),
    )


def line(**changed: Any) -> str:
    """The line of what a new person finds, but for these entries; None takes one away."""
    entries = json.loads(experiment_to_line(Experiment.first())) | changed
    return json.dumps({name: value for name, value in entries.items() if value is not None})


def why(text: str | bytes) -> str:
    with pytest.raises(UserError) as error:
        experiment_from_text(text, "The clipboard")
    message = str(error.value)
    assert message.startswith("The clipboard does not hold a perceptron lab: ")
    assert message.endswith("Copy or save it in the perceptron lab again, and take all of it.")
    return message


def assert_equal(one: Experiment, other: Experiment) -> None:
    assert one.points.places.tobytes() == other.points.places.tobytes()
    assert one.points.classes.tolist() == other.points.classes.tolist()
    assert one.perceptron.weights.tobytes() == other.perceptron.weights.tobytes()
    assert one.perceptron.biases.tobytes() == other.perceptron.biases.tobytes()
    assert (one.learning_rate, one.l2) == (other.learning_rate, other.l2)


@given(experiments())
def test_a_line_gives_every_number_again_to_the_last_bit(experiment: Experiment) -> None:
    text = experiment_to_line(experiment)
    assert "\n" not in text
    assert_equal(experiment_from_text(text, "The clipboard"), experiment)


def test_the_line_is_short_and_says_what_it_is() -> None:
    experiment = Experiment(LabelledPoints.of([[0.5, -1]], [1]), Perceptron.of([[1, 0]], [2]))
    assert experiment_to_line(experiment) == (
        '{"logitdesk":"perceptron lab","version":1,"output_size":1,"weights":[[1.0,0.0]],'
        '"biases":[2.0],"points":[[0.5,-1.0,1]],"learning_rate":0.3,"l2":0.0}'
    )


@pytest.mark.parametrize("around", ["{}", " {}\r\n", "\ufeff{}", "\t{}  "])
def test_what_mail_and_editors_put_around_the_line_is_no_matter(around: str) -> None:
    text = around.replace("{}", line())
    for given_as in (text, text.encode()):
        assert_equal(experiment_from_text(given_as, "The clipboard"), Experiment.first())


def test_a_file_gives_the_same_again(tmp_path: Path) -> None:
    path = tmp_path / "lab.json"
    write_experiment(path, Experiment.first())
    assert path.read_text().count("\n") == 1
    assert_equal(read_experiment(path), Experiment.first())


def test_the_most_points_that_there_can_be_fit() -> None:
    places = np.random.default_rng(0).uniform(-4, 4, (MOST_POINTS, 2))
    points = LabelledPoints.of(places, np.zeros(MOST_POINTS, int))
    text = experiment_to_line(Experiment(points, Perceptron.zero(1)))
    assert len(text) < MAX_LENGTH / 4
    assert len(experiment_from_text(text, "It").points) == MOST_POINTS


@pytest.mark.parametrize(
    ("text", "reason"),
    [("", "JSON"), (" \n", "JSON"), (b"", "JSON"),
     ("see you at noon", ""), (line()[:-20], ""), ("[" * 100_000, ""), ("[1, 2]", ""),
     (b"\xff\xfe\xfa", "it is not text"), (b"\x89PNG\r\n\x1a\n\xff", "it is not text"),
     (" " * MAX_LENGTH + "1", "it is longer"), ('{"strokes": [[[1, 1]]]}', "logitdesk")],
    ids=lambda value: str(value)[:30],
)  # fmt: skip
def test_what_is_wrong_is_said(text: str | bytes, reason: str) -> None:
    assert reason in why(text)


@pytest.mark.parametrize(
    ("entry", "value", "reason"),
    [("version", True, "version"), ("version", None, "version"), ("output_size", None, "output"),
     ("biases", None, "biases"), ("output_size", 2, "output"), ("output_size", 3, "bias"),
     ("output_size", 10**30, "output"), ("weights", None, "weights"), ("weights", [1], "weights"),
     ("weights", [[1, 2, 3]], "weights"), ("weights", [[True, 2]], "weights"),
     ("weights", [[1, 10**400]], ""), ("weights", [[1, float("nan")]], "malformed"),
     ("weights", [[1, 1e101]], "no larger than"), ("biases", [float("inf")], "malformed"),
     ("biases", ["1"], "biases"), ("points", None, "points"), ("points", {"x": 1}, "points"),
     ("points", [[0, 0, 0]] * (MOST_POINTS + 1), "points"), ("points", [[0, 0], [1, 1]], "points"),
     ("points", [[0, 0, -1]], "points"), ("points", [[0, 0, 10**400]], ""),
     ("points", [[0, 4.01, 0]], "points"), ("points", [[0, 0, 2]], "a class that"),
     ("learning_rate", 0, "learning_rate"), ("learning_rate", 10.1, "learning_rate"),
     ("learning_rate", "fast", "learning_rate"),
     ("l2", 1.5, "l2"), ("l2", -0.1, "l2"), ("l2", None, "l2")],
    ids=lambda value: str(value)[:30],
)  # fmt: skip
def test_a_wrong_entry_is_named(entry: str, value: object, reason: str) -> None:
    assert reason in why(line(**{entry: value}))


def test_what_a_newer_version_wrote_is_told_with_what_helps() -> None:
    with pytest.raises(UserError, match="newer LogitDesk"):
        experiment_from_text(line(version=2), "The clipboard")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(st.text() | st.binary() | JSON.map(json.dumps))
@example('"\ud800"')
@example(b"\x00")
def test_no_text_at_all_is_an_accident(text: str | bytes) -> None:
    why(text)


@given(st.sampled_from(sorted(json.loads(line()))), JSON)
def test_no_entry_of_any_value_is_an_accident(name: str, value: object) -> None:
    try:
        read = experiment_from_text(line(**{name: value}), "The clipboard")
    except UserError:
        return
    assert_equal(experiment_from_text(experiment_to_line(read), "It"), read)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    other = tmp_path / "note.txt"
    other.write_text("remember the milk")
    for path, reason in ((tmp_path / "no.json", "no.json was not"), (other, "note.txt does not")):
        with pytest.raises(UserError, match=reason):
            read_experiment(path)


def test_a_file_that_never_ends_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(2**40)
    with pytest.raises(UserError, match="larger than"):
        read_experiment(path)
