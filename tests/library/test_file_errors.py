import os
from pathlib import Path

import pytest

from logitdesk.errors import UserError
from logitdesk.library.files import reason, refuse_unreadable


def test_a_link_that_leads_to_itself_is_told_from_a_file_that_is_not_there(tmp_path: Path) -> None:
    loop = tmp_path / "loop.json"
    loop.symlink_to(loop)
    with pytest.raises(UserError, match="a link that leads back to itself"):
        refuse_unreadable(loop)
    for name in ("none.json", "none/none.json", "nul\0byte"):
        with pytest.raises(UserError, match="was not found"):
            refuse_unreadable(tmp_path / name)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="an administrator may do all")
def test_a_file_in_a_forbidden_folder_is_told_of_as_such(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0)
    with pytest.raises(UserError, match="you have no permission"):
        refuse_unreadable(folder / "some.json")


def test_the_system_speaks_plain_words() -> None:
    assert reason(OSError(28, "No space left on device")) == "the disk is full"
    assert reason(PermissionError(13, "Permission denied")) == "you have no permission"
    assert reason(OSError(9999, "Something else")) == "Something else"
