"""A person who looks at Evidence, with networks of their own if a test wants some."""

import json
import shutil
from collections.abc import Callable

import pytest

from logitdesk import paths
from logitdesk.library.bundle import EVIDENCE
from tests.behaviour.conftest import new_user, user
from tests.behaviour.user import User

__all__ = ["new_user", "user"]

Make = Callable[..., User]


@pytest.fixture
def with_own(new_user: Callable[[], User]) -> Make:
    """Opens a window that has networks of a person's own: copies of shipped ones."""

    def make(
        *names: str, of: str = "perceptron", graph: str = "there", architecture: str = ""
    ) -> User:
        for name in names:
            folder = paths.user_models() / name
            shutil.copytree(paths.shipped_models() / of, folder)
            card = json.loads((folder / "card.json").read_text("utf-8"))
            card["name"] = name
            card["architecture"] = architecture or card["architecture"]
            if graph == "missing":
                del card["sha256"][EVIDENCE]
            elif graph == "changed":
                (folder / EVIDENCE).write_bytes(b"changed")
            (folder / "card.json").write_text(json.dumps(card), "utf-8")
        return new_user()

    return make
