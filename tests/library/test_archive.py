"""Networks as one file, out and in; and everything that is none, or means harm."""

import hashlib
import json
import os
import shutil
import struct
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.inference.network import Network
from logitdesk.library.archive import export_bundle, import_bundle
from logitdesk.library.bundle import Bundle, open_bundle, write_bundle
from logitdesk.library.library import Library
from tests.library.networks import put

NO_EXPORT = "was not imported: it is not a file that LogitDesk exported"
NEEDED = ("card.json", "model.keras", "model.tflite")
EVIDENCE = "evidence.tflite"


@pytest.fixture
def models() -> Path:
    return paths.user_models()


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    bundle = put(tmp_path / "elsewhere" / "mine", "Mine")
    (bundle.folder / "history.csv").write_text("epoch,loss\n1,0.5\n")
    return bundle


@pytest.fixture
def file(bundle: Bundle, tmp_path: Path) -> Path:
    path = tmp_path / "mine.logitdesk-network"
    export_bundle(bundle, path)
    return path


def take(path: Path) -> Bundle:
    models = paths.user_models()
    return import_bundle(path, models, Library((paths.shipped_models(), models)), Network)


def refused(path: Path, why: str) -> None:
    """It is refused for this reason, and leaves nothing behind."""
    with pytest.raises(UserError, match=why) as caught:
        take(path)
    assert path.name in str(caught.value)
    models = paths.user_models()
    assert not models.exists() or list(models.iterdir()) == []


def contents(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_members(
    path: Path, members: Mapping[str, bytes], method: int = zipfile.ZIP_STORED
) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def with_files(path: Path, changed: Mapping[str, bytes], **entries: object) -> Path:
    """The same network with other files, and a card that is right about them but for `entries`."""
    members = {**contents(path), **changed}
    sha256 = {
        name: hashlib.sha256(content).hexdigest()
        for name, content in members.items()
        if name.startswith(("model.", "evidence."))
    }
    card = {**json.loads(members["card.json"]), "sha256": sha256, **entries}
    return with_members(path, {**members, "card.json": json.dumps(card).encode()})


def test_a_network_goes_out_and_comes_in_whole(bundle: Bundle, file: Path, models: Path) -> None:
    came = take(file)
    came.verify()
    assert came.card == replace(bundle.card, imported=True)
    assert came.folder == models / "mine"
    assert (came.folder / "history.csv").read_bytes() == b"epoch,loss\n1,0.5\n"
    assert [path.name for path in models.iterdir()] == ["mine"]
    assert [take(file).name for _ in range(2)] == ["Mine 2", "Mine 3"]


def test_every_shipped_network_can_be_exported_and_imported(tmp_path: Path) -> None:
    for folder in ("perceptron", "cnn", "squeezenet"):
        shipped = open_bundle(paths.shipped_models() / folder)
        export_bundle(shipped, tmp_path / "it.logitdesk-network")
        came = take(tmp_path / "it.logitdesk-network")
        assert (came.name, came.folder.name) == (f"{shipped.name} 2", f"{folder}-2")
        assert came.card.sha256 == shipped.card.sha256


def test_a_network_without_history_or_evidence_goes_as_well(bundle: Bundle, file: Path) -> None:
    (bundle.folder / "history.csv").unlink()
    export_bundle(bundle, file)
    assert sorted(contents(file)) == sorted([*NEEDED, EVIDENCE])
    without = write_bundle(bundle.folder, bundle.card, bundle.keras_file, bundle.tflite_bytes())
    export_bundle(without, file)
    assert sorted(contents(file)) == sorted(NEEDED)
    assert take(file).evidence_bytes() is None


@pytest.mark.parametrize("name", ["model.keras", EVIDENCE])
def test_a_network_that_is_not_as_its_card_says_is_not_exported(
    bundle: Bundle, tmp_path: Path, name: str
) -> None:
    (bundle.folder / name).write_bytes(b"changed")
    with pytest.raises(UserError, match=f"{name} is not the file"):
        export_bundle(bundle, tmp_path / "out")
    (bundle.folder / name).unlink()
    with pytest.raises(UserError, match=f"{name} was not found"):
        export_bundle(bundle, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_name_with_odd_characters_is_tidied(file: Path) -> None:
    came = take(with_files(file, {}, name="../a\nb\\ \x00" + "x" * 100))
    assert came.name.startswith(".. a b x")
    assert len(came.name) == 60


# What is no such file.


@pytest.mark.parametrize("content", [b"x", b"PK\x05\x06" + bytes(18), b"PK\x03\x04" * 9])
def test_what_is_no_zip_or_an_empty_one_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd").write_bytes(content)
    refused(tmp_path / "odd", NO_EXPORT)


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9999])
def test_a_file_that_was_cut_is_refused(file: Path, part: float) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: int(part * len(content))])
    refused(file, NO_EXPORT)


@pytest.mark.parametrize("name", NEEDED)
def test_a_file_without_one_of_its_parts_is_refused(file: Path, name: str) -> None:
    members = contents(file)
    del members[name]
    refused(with_members(file, members), NO_EXPORT)


@pytest.mark.parametrize(
    "name",
    ["../evil", "/etc/evil", "C:\\evil", "C:evil", "..\\..\\evil", "a/../../evil", "readme.txt",
     "model.keras/", "./card.json", "CARD.JSON", "card.json\x00.exe", "model.pkl", "x/history.csv"],
)  # fmt: skip
def test_files_that_no_network_has_are_refused(file: Path, tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("PLACEHOLDER", b"evil")
        member = archive.getinfo("PLACEHOLDER")
        member.filename = member.orig_filename = name
    before = sorted(tmp_path.rglob("evil"))
    refused(file, NO_EXPORT)
    assert sorted(tmp_path.rglob("evil")) == before


def test_a_file_that_is_there_twice_is_refused(file: Path) -> None:
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("card.json", b"{}")
    refused(file, NO_EXPORT)


def test_a_deflated_file_is_taken_and_other_compressions_are_not(file: Path) -> None:
    refused(with_members(file, contents(file), zipfile.ZIP_LZMA), "compressed in an unknown way")
    assert take(with_members(file, contents(file), zipfile.ZIP_DEFLATED)).name == "Mine"


def test_a_keras_file_is_told_from_an_export(bundle: Bundle) -> None:
    refused(bundle.keras_file, "it is a model that Keras saved")


def test_a_file_with_a_link_or_an_encrypted_part_leads_nowhere(file: Path) -> None:
    members = contents(file)
    del members["history.csv"]
    with zipfile.ZipFile(with_members(file, members), "a") as archive:
        link = zipfile.ZipInfo("history.csv")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    content = bytearray(file.read_bytes())
    assert not (take(file).folder / "history.csv").is_symlink()
    shutil.rmtree(paths.user_models())
    with zipfile.ZipFile(file) as archive:
        content[archive.start_dir + 8] |= 1
    content[6] |= 1
    file.write_bytes(content)
    refused(file, "it is broken")


def test_a_bomb_is_refused_before_it_unpacks(file: Path) -> None:
    bomb = {**contents(file), "history.csv": bytes(9 << 20)}
    refused(with_members(file, bomb, zipfile.ZIP_DEFLATED), r"history\.csv is too large")


def test_a_bomb_that_lies_about_its_size_is_refused(file: Path) -> None:
    bomb = with_members(file, {**contents(file), "history.csv": bytes(1 << 20)}, 8).read_bytes()
    true, lie = struct.pack("<L", 1 << 20), struct.pack("<L", 1000)
    assert bomb.count(true) >= 2
    file.write_bytes(bomb.replace(true, lie))
    refused(file, "it is broken|too large")


# What is not right inside.


@pytest.mark.parametrize("card", [b"", b"{", b"[]", b"[" * 100_000, b"\xff", b'{"format": 2}'])
def test_a_broken_card_is_refused(file: Path, card: bytes) -> None:
    refused(with_members(file, {**contents(file), "card.json": card}), "its card cannot be used")


@pytest.mark.parametrize("name", ["model.keras", "model.tflite", EVIDENCE])
def test_a_file_that_is_not_as_its_card_says_is_refused(file: Path, name: str) -> None:
    members = contents(file)
    refused(with_members(file, {**members, name: b"changed"}), "not those that its card describes")
    card = json.loads(members["card.json"])
    del card["sha256"][name]
    unnamed = with_members(file, {**members, "card.json": json.dumps(card).encode()})
    refused(unnamed, "not those that its card describes")
    del members[name]
    why = "not those that its card" if name == EVIDENCE else NO_EXPORT
    refused(with_members(file, members), why)


def test_a_network_of_another_kind_or_that_does_not_run_is_refused(file: Path) -> None:
    original = file.read_bytes()
    refused(with_files(file, {}, architecture="resnet"), "“resnet”.* knows perceptron, cnn")
    file.write_bytes(original)
    refused(with_files(file, {"model.tflite": b"TFL3 or not"}), "not one that can be run")


@pytest.mark.skipif(os.name == "nt", reason="no such disk there")
def test_on_a_full_disk_nothing_is_left_behind(
    file: Path, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match=r"could not be imported into .*: the disk is full"):
        take(file)
    assert list(models.iterdir()) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture],
          max_examples=60)  # fmt: skip
@given(data=st.data())
def test_a_file_with_any_bytes_changed_is_taken_whole_or_refused(
    file: Path, models: Path, data: st.DataObject
) -> None:
    original = file.read_bytes()
    content = bytearray(original)
    # Half of the changes hit the zip's own entries, which all lie in its last bytes.
    end = len(content)
    places = st.one_of(st.integers(0, end - 1), st.integers(end - 400, end - 1))
    for place in data.draw(st.lists(places, min_size=1, max_size=4)):
        content[place] = data.draw(st.integers(0, 255))
    file.write_bytes(content)
    try:
        came = take(file)
    except UserError:
        assert not models.exists() or list(models.iterdir()) == []
    else:
        came.verify()
        Network(came)
        shutil.rmtree(models)
    finally:
        file.write_bytes(original)


# What carries code.


def keras_zip(bundle: Bundle, change: Callable[[dict[str, object]], object]) -> bytes:
    """The bundle's Keras file with another description."""
    members = contents(bundle.keras_file)
    members["config.json"] = json.dumps(change(json.loads(members["config.json"]))).encode()
    return with_members(bundle.folder / "changed", members).read_bytes()


@pytest.mark.parametrize(
    "part",
    [
        {"class_name": "__lambda__", "config": {"value": "4wAA"}},
        {"module": "keras.layers", "class_name": "Lambda", "config": {}, "registered_name": None},
        {"module": "builtins", "class_name": "function", "config": "exec", "registered_name": "x"},
        {"module": "keras.layers", "class_name": "TorchModuleWrapper", "config": {}},
        {"module": "keras.layers", "class_name": "StringLookup", "config": {}},
        {"module": "os", "class_name": "system", "config": "x", "registered_name": None},
        {"module": "keras.layers", "class_name": "Dense", "registered_name": "evil>Dense"},
        {"module": "evil", "class_name": "Dense", "config": {}},
        {"class_name": "Dense", "config": {}},
        {"module": "keras.utils", "class_name": "get_file", "config": {}},
        {"module": "os"},
        {"registered_name": "x"},
        {"class_name": ["Lambda"]},
        {"class_name": {"a": 1}, "module": "keras.layers"},
    ],
    ids=str,
)
def test_parts_that_may_run_code_are_refused_wherever_they_stand(
    bundle: Bundle, file: Path, part: dict[str, object]
) -> None:
    for change in (
        lambda whole: {**whole, "compile_config": {"loss": [{"deep": part}]}},
        lambda whole: {**whole, **part},
    ):
        keras = keras_zip(bundle, change)
        refused(with_files(file, {"model.keras": keras}), r"model\.keras (has a part|does not)")


@pytest.mark.parametrize("member", ["model.weights.npz", "assets/x.txt", "../evil", "evil.py"])
def test_a_keras_file_with_more_than_keras_writes_is_refused(
    bundle: Bundle, file: Path, member: str
) -> None:
    buffer = BytesIO(bundle.keras_file.read_bytes())
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(member, b"x")
    refused(with_files(file, {"model.keras": buffer.getvalue()}), "not a network that Keras saved")


def test_a_keras_file_that_is_a_bomb_is_refused(bundle: Bundle, file: Path) -> None:
    bomb = {**contents(bundle.keras_file), "model.weights.h5": bytes(30 << 20)}
    long = keras_zip(bundle, lambda whole: {**whole, "more": "x" * (2 << 20)})
    keras = with_members(bundle.keras_file, bomb, zipfile.ZIP_DEFLATED).read_bytes()
    for content in (keras, long):
        refused(with_files(file, {"model.keras": content}), "absurd size")


def test_a_real_lambda_is_refused_and_a_plain_network_taken(file: Path, tmp_path: Path) -> None:
    import keras

    begin, end = [keras.Input((28, 28)), keras.layers.Flatten()], keras.layers.Dense(10)
    evil = keras.layers.Lambda(lambda pixels: 2 * pixels, output_shape=(784,))
    keras.Sequential([*begin, evil, end]).save(tmp_path / "evil.keras")
    keras.Sequential([*begin, end]).save(tmp_path / "plain.keras")
    for name, content in (("evil", "evil.keras"), ("plain", "plain.keras")):
        changed = with_files(file, {"model.keras": (tmp_path / content).read_bytes()})
        if name == "evil":
            refused(changed, "a part that no network of LogitDesk has")
        else:
            assert take(changed).name == "Mine"
