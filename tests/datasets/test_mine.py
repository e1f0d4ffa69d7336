"""A person's own digits as a data set."""

from dataclasses import replace

import pytest

from logitdesk.datasets.catalogue import load, load_tests
from logitdesk.errors import UserError
from logitdesk.ink.drawing import Drawing
from logitdesk.library.own_digits import OwnDigit, OwnDigits
from logitdesk.training.training_data import TrainingData, read_training_data
from tests.library.test_own_digits import a_page
from tests.training.workers import a_request


def mine() -> TrainingData:
    return read_training_data(a_request(datasets=("mine",)), lambda *_: None)


def test_own_digits_are_learned_from_but_not_a_few_alone() -> None:
    few = [OwnDigit.of_page(a_page(), n % 10, person="Ada", created=f"{n}") for n in range(30)]
    OwnDigits().add(few)
    with pytest.raises(UserError, match="20 of your own digits"):
        mine()
    OwnDigits().add([replace(each, created=f"more {n}") for n, each in enumerate(few)])
    data = mine()
    assert (len(data.learned), len(data.held_out), len(load(["mine"], "test"))) == (30, 10, 20)
    assert {each.writer for each in data.learned.segments if each} == {"Ada"}
    assert [test.name for test in load_tests(["mine"])][-1] == "mine"


def test_an_image_is_an_image() -> None:
    OwnDigits().add([replace(OwnDigit.of_page(a_page(), 1), drawing=Drawing(label=1))])
    data = load(["mine"], "train")
    assert (len(data), data.segments) == (1, (None,))
