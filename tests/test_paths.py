"""Own files are nobody else's on this computer, whichever is written first."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from logitdesk import paths
from logitdesk.inference.consistency import check_bundle
from logitdesk.library.archive import export_bundle, import_bundle
from logitdesk.library.autosave import Draft, claim
from logitdesk.library.bundle import open_bundle
from logitdesk.library.library import Library, library_lock
from logitdesk.library.own_digits import OwnDigit, OwnDigits
from logitdesk.library.page_file import open_page
from logitdesk.training.checkpoint import RunFolder
from logitdesk.training.request import request_for
from logitdesk.ui.settings import Settings

SAMPLE = paths.assets() / "samples" / "3-a.json"


def keep_page() -> None:
    draft = Draft(paths.drafts())
    draft.keep(open_page(SAMPLE))
    draft.put_away()


def claim_experiment() -> None:
    lock = claim(paths.perceptron_lab())[1]
    if lock is not None:
        lock.release()


def keep_digit() -> None:
    OwnDigits().add([OwnDigit.of_page(open_page(SAMPLE), 3)])


def keep_setting() -> None:
    settings = Settings(paths.settings_file())
    settings.set("theme", "dark")
    settings.save()


def begin_run() -> None:
    RunFolder.new(request_for("cnn")).close()


def import_network() -> None:
    archive = paths.user_models().parents[2] / "it.zip"
    export_bundle(open_bundle(paths.shipped_models() / "perceptron"), archive)
    models = paths.user_models()
    import_bundle(archive, models, Library((models,)), check_bundle)


def take_name() -> None:
    with library_lock(paths.user_models()):
        pass


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
@pytest.mark.parametrize(
    "write",
    [
        keep_page, claim_experiment, keep_digit, keep_setting, begin_run, import_network, take_name,
    ],
)  # fmt: skip
def test_nobody_else_may_look_into_the_home(
    write: Callable[[], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even into the folders that are made for it."""
    outer = tmp_path / "not yet" / "home"
    monkeypatch.setenv("LOGITDESK_HOME", str(outer))
    former = os.umask(0o022)
    try:
        write()
    finally:
        os.umask(former)
    for folder in (outer.parent, outer, *(path for path in outer.iterdir() if path.is_dir())):
        assert folder.stat().st_mode & 0o077 == 0, folder
