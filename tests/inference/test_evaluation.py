"""Answers to many images: the same as to each alone, stopped, and kept."""

import shutil
import stat
import sys
from pathlib import Path

import numpy as np
import pytest

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.inference import evaluation
from logitdesk.inference.evaluation import AnswerCache, Stopped, hidden, predict
from logitdesk.inference.network import Network
from logitdesk.library.bundle import Bundle, open_bundle

IMAGES = np.random.default_rng(2).random((230, 28, 28)).astype(np.float32)


@pytest.fixture
def shipped() -> Bundle:
    return open_bundle(paths.shipped_models() / "perceptron")


@pytest.mark.parametrize("name", ["perceptron", "squeezenet", "cnn"])
def test_many_images_get_the_logits_of_each_alone(name: str) -> None:
    bundle = open_bundle(paths.shipped_models() / name)
    told: list[tuple[int, int]] = []
    found = predict(bundle, IMAGES, lambda done, of: told.append((done, of)))
    np.testing.assert_array_equal(found, Network(bundle).logits(IMAGES))
    assert told[-1] == (230, 230)
    assert sorted(told) == told


def test_a_graph_that_is_not_for_batches_reads_one_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bundle = open_bundle(paths.shipped_models() / "squeezenet")
    monkeypatch.setattr(evaluation, "_SAME", -1.0)
    np.testing.assert_array_equal(predict(bundle, IMAGES[:60]), Network(bundle).logits(IMAGES[:60]))


def test_no_image_has_no_answer(shipped: Bundle) -> None:
    assert predict(shipped, IMAGES[:0]).shape == (0, 10)


def test_it_is_stopped(shipped: Bundle) -> None:
    asked: list[bool] = []

    def is_stopped() -> bool:
        asked.append(len(asked) >= 2)
        return asked[-1]

    with pytest.raises(Stopped):
        predict(shipped, IMAGES, is_stopped=is_stopped)


def test_answers_are_kept_for_one_network_and_its_images(
    shipped: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = AnswerCache(tmp_path / "answers")
    first = cache.logits(shipped, IMAGES)
    (file,) = cache.folder.iterdir()
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    other = open_bundle(paths.shipped_models() / "squeezenet")
    assert not np.array_equal(cache.logits(other, IMAGES[:9]), first[:9])
    np.testing.assert_array_equal(cache.logits(shipped, IMAGES[:9]), first[:9])
    assert len(list(cache.folder.iterdir())) == 3
    monkeypatch.setattr(evaluation, "predict", None)
    np.testing.assert_array_equal(AnswerCache(cache.folder).logits(shipped, IMAGES), first)


@pytest.mark.parametrize("damage", ["cut", "one bit", "empty"])
def test_a_damaged_file_is_computed_anew(shipped: Bundle, tmp_path: Path, damage: str) -> None:
    cache = AnswerCache(tmp_path)
    first = cache.logits(shipped, IMAGES)
    (file,) = tmp_path.iterdir()
    content = bytearray(file.read_bytes())
    if damage == "cut":
        del content[-40:]
    elif damage == "one bit":
        content[-1] ^= 1
    else:
        content = bytearray()
    file.write_bytes(content)
    np.testing.assert_array_equal(cache.logits(shipped, IMAGES), first)
    assert file.stat().st_size == 32 + first.nbytes


def test_the_oldest_answers_go(
    shipped: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluation, "_MOST_BYTES", 250)
    cache = AnswerCache(tmp_path)
    for number in range(5):  # each of 72 bytes
        cache.logits(shipped, IMAGES[number : number + 1])
    assert len(list(tmp_path.iterdir())) == 3


def test_where_nothing_can_be_kept_it_is_computed(shipped: Bundle, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert AnswerCache(tmp_path / "file").logits(shipped, IMAGES[:2]).shape == (2, 10)


def test_a_network_that_was_deleted_answers_nothing_from_the_cache(
    shipped: Bundle, tmp_path: Path
) -> None:
    shutil.copytree(shipped.folder, tmp_path / "mine")
    mine, cache = open_bundle(tmp_path / "mine"), AnswerCache(tmp_path / "answers")
    cache.logits(mine, IMAGES[:2])
    shutil.rmtree(mine.folder)
    with pytest.raises(UserError, match="not found"):
        cache.logits(mine, IMAGES[:2])


def test_the_hidden_layer_of_a_perceptron_is_the_image(shipped: Bundle) -> None:
    np.testing.assert_array_equal(hidden(shipped, IMAGES), IMAGES.reshape(-1, 784))


def test_the_hidden_layer_of_the_cnn_is_its_units() -> None:
    found = hidden(open_bundle(paths.shipped_models() / "cnn"), IMAGES[:60])
    assert found.shape == (60, 1024)
    assert (found >= 0).all()
    assert found.any()


def test_logits_are_weighted_sums_of_the_hidden_layer() -> None:
    bundle = open_bundle(paths.shipped_models() / "squeezenet")
    images = np.random.default_rng(3).random((350, 28, 28)).astype(np.float32)
    images[:, :, 14:] *= np.linspace(0, 1, len(images), dtype=np.float32)[:, None, None]
    known = np.column_stack([hidden(bundle, images), np.ones(len(images))])
    weights = np.linalg.lstsq(known[:-50], predict(bundle, images[:-50]))[0]
    np.testing.assert_allclose(known[-50:] @ weights, predict(bundle, images[-50:]), atol=0.05)
