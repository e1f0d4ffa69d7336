"""The window: its pages, keys, theme, what it keeps, and how it ends."""

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTabBar, QWidget

from logitdesk import paths
from tests.behaviour.user import A_ONE, PAGES, User, name_of

SAMPLE = paths.assets() / "samples" / "3-a.json"
SHOWS = {
    "Scores": "softmax", "Evidence": "map", "Training": "network: ", "Evaluation": "misreads",
    "My digits": "collect digits",
    "Perceptron lab": "x1", "Loss lab": "cross-entropy|label",
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_each_page_has_a_key(user: User, name: str) -> None:
    user.draw_sample(3)
    user.open_page("Training" if name == "Scores" else "Scores")
    before = user.seen()
    user.press(PAGES[name])
    user.wait_until(lambda: user.seen() != before)
    user.wait_until(lambda: user.sees(SHOWS[name]))


def test_keys_alone_reach_everything_and_come_back(user: User) -> None:
    user.draw_sample(3)
    start, reached = user.app.focusWidget(), []
    for _ in range(60):
        user.press("Tab")
        focus = user.app.focusWidget()
        assert focus is not None
        if focus is start:
            break
        reached.append(name_of(focus))
    assert user.app.focusWidget() is start, f"Tab does not come back: {reached}"
    for name in ("Pen", "Erase", "Pen width", "0", "CNN", "Temperature"):
        assert name in reached
    assert user.chart("logits.*digits")
    assert name_of(user.chart("logits.*digits")) in reached


def test_a_sample_and_a_network_are_chosen_by_keys_alone(user: User) -> None:
    user.tab_to(user.button("^0$"))
    user.press("Right", "Right", "Space")
    user.wait_until(lambda: user.verdict.startswith("2"))


def test_no_two_actions_have_the_same_key(user: User) -> None:
    keys = [key.toString() for one in user.window.actions() for key in one.shortcuts()]
    assert len(keys) > 20
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("entry", "pattern"), [("Keyboard shortcuts", "Ctrl"), ("About LogitDesk", r"\d+\.\d+\.\d+")]
)
def test_help_is_shown_and_closed(user: User, entry: str, pattern: str) -> None:
    user.menu("Help", entry)
    user.dialog()
    assert user.sees(pattern)
    user.press("Escape")
    user.wait_until(lambda: not user.has(QDialog))


def test_what_cannot_be_done_now_is_not_offered(user: User) -> None:
    names = [
        ("Edit", "Undo"), ("Edit", "Clear page"), ("File", "Save drawing as"),
        ("File", "Export scores as CSV"), ("Edit", "Copy scores as text"),
    ]  # fmt: skip
    assert not any(user.offers(*name) for name in names)
    user.draw_sample(3)
    assert all(user.offers(*name) for name in names)


def is_dark(user: User) -> bool:
    palette = user.window.palette()
    return palette.window().color().lightness() < palette.windowText().color().lightness()


def test_the_theme_is_chosen_followed_and_kept(user: User) -> None:
    user.draw_sample(3)
    before = user.scores()
    user.menu("View", "Theme", "Dark")
    assert is_dark(user)
    assert user.scores() == before
    user.restart()
    assert is_dark(user)
    user.menu("View", "Theme", "Light")
    assert not is_dark(user)
    user.menu("View", "Theme", "Follow the system")
    assert user.app.styleHints().colorScheme() in (Qt.ColorScheme.Unknown, Qt.ColorScheme.Light)


def test_pen_network_and_size_are_kept_over_a_restart(user: User) -> None:
    user.press("]", "]")
    width = user.slider("Pen width").value()
    user.menu("Model", "SqueezeNet")
    user.wait_until(lambda: user.network == "SqueezeNet")
    user.window.resize(1100, 750)
    user.restart()
    assert user.slider("Pen width").value() == width
    assert user.network == "SqueezeNet"
    assert user.window.height() == 750


@pytest.mark.parametrize(
    "content",
    [b"", b"{not json", b"[1, 2", b"\x00\xff", b"9" * 400, b'{"a": "\\ud800"}', b"[" * 99_999],
)
def test_broken_settings_keep_nobody_out(user: User, home: Path, content: bytes) -> None:
    user.close()
    for file in home.rglob("*"):
        if file.is_file() and file.suffix in (".json", ".ini", ".conf"):
            file.write_bytes(content)
    user.open()
    user.draw_sample(3)
    assert user.verdict.startswith("3")


def test_the_page_shown_last_is_there_at_the_next_start(user: User, home: Path) -> None:
    user.draw_sample(3)
    user.open_page("Loss lab")
    user.restart()
    user.wait_until(lambda: user.sees(SHOWS["Loss lab"]))
    user.close()
    settings = home / "settings.ini"
    settings.write_text(settings.read_text().replace("page=loss lab", "page=no such page"))
    user.open()
    assert user.verdict


def test_the_first_start_alone_says_what_can_be_done(new_user: Callable[[], User]) -> None:
    user, sign = new_user(), "at the left, with a mouse"
    for is_first in (True, False):
        user.window.welcome()  # type: ignore[attr-defined]  # what the program does at its start
        assert user.sees(sign) == is_first
        user.press("Escape")
        assert not user.sees(sign)
        user.restart()


def test_one_key_closes_what_is_in_front(user: User) -> None:
    user.draw_sample(3)
    user.press("Ctrl+M")
    user.dialog("Networks")
    user.press("Ctrl+W")
    user.wait_until(lambda: not user.has(QDialog))
    assert user.is_open
    user.press("Ctrl+W")
    user.wait_until(lambda: not user.is_open)
    user.restart()
    user.wait_until(lambda: user.verdict.startswith("3"))


def test_a_page_is_back_after_a_crash_and_undo_takes_it_away(user: User, home: Path) -> None:
    user.draw_sample(3)
    before = user.scores()
    kept = home.parent / "as-it-crashed"
    user.wait_until(user.kept_pages, what="the page to be kept")
    shutil.copytree(home, kept, ignore=shutil.ignore_patterns("*.lock"))
    user.close()
    shutil.copytree(kept, home, dirs_exist_ok=True)
    user.open()
    user.wait_until(user.scores)
    user.settle()
    assert user.scores().column("logit") == pytest.approx(before.column("logit"), abs=1e-2)
    user.wait_until(lambda: user.sees("last time"))
    user.press("Ctrl+Z")
    user.settle()
    assert not user.scores()


def test_the_drawing_is_there_again_at_the_next_start_until_it_is_undone(user: User) -> None:
    user.draw_sample(3)
    before = user.scores()
    user.restart()
    user.wait_until(user.scores)
    user.settle()
    assert user.scores().column("logit") == pytest.approx(before.column("logit"), abs=1e-2)
    user.press("Ctrl+Z")
    user.settle()
    user.restart()
    assert not user.scores()
    assert not user.kept_pages()


def test_ink_is_kept_while_it_is_drawn_also_that_of_an_unfinished_stroke(user: User) -> None:
    def points() -> int:
        files = user.kept_pages()
        strokes = json.loads(files[0].read_bytes())["drawing"]["strokes"] if files else []
        return sum(map(len, strokes))

    end, drawn = monotonic() + 1.0, 0
    while monotonic() < end:  # strokes without a pause
        user.draw([A_ONE])
        user.wait(20)
        drawn += 1
    assert points() > 0
    user.menu("Edit", "Clear page")
    user.draw([A_ONE], release=False)
    user.wait_until(lambda: points() == len(A_ONE), seconds=1)


def test_a_drawing_that_cannot_be_kept_is_told_of_before_the_window_closes(
    user: User, home: Path
) -> None:
    user.draw_sample(3)
    user.wait_until(user.kept_pages)
    shutil.rmtree(home / "drafts")
    (home / "drafts").write_text("a file where the folder would be")
    user.window.close()
    assert user.is_open
    assert user.sees("cannot be kept")
    user.close()
    assert not user.is_open


def test_closing_in_the_middle_of_a_stroke_is_fine(user: User) -> None:
    user.draw([A_ONE], release=False)
    user.close()
    assert not user.is_open


def test_two_windows_know_nothing_of_each_others_page(new_user: Callable[[], User]) -> None:
    one, other = new_user(), new_user()
    one.come_back()
    one.draw_sample(3)
    other.come_back()
    assert not other.scores()
    other.draw_sample(8)
    assert one.verdict.startswith("3")
    assert other.verdict.startswith("8")
    one.wait_until(lambda: len(one.kept_pages()) == 2)
    one.close()
    assert len(other.kept_pages()) == 2
    one.open()
    one.wait_until(lambda: one.verdict.startswith("3"))
    other.draw([A_ONE])
    other.settle()
    assert other.scores()


@pytest.mark.usefixtures("default_signals")
@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="POSIX signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_the_window_ends_on_a_signal_and_keeps_the_page(user: User, name: str) -> None:
    user.close()
    program = subprocess.Popen([sys.executable, "-m", "logitdesk", str(SAMPLE)])
    try:
        user.wait_until(user.kept_pages, seconds=20, what="the page to be kept")
        program.send_signal(getattr(signal, name))
        assert program.wait(10) == 0
    finally:
        program.kill()
        program.wait()
    user.open()
    user.wait_until(lambda: user.verdict.startswith("3"))
    user.wait_until(lambda: user.sees("last time"))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL")
@pytest.mark.parametrize(
    "arguments",
    [["kill_drawing.py", "--kills", "2"], ["monkey.py", "--events", "600", "--no-training"]],
    ids=["a kill loses a second of ink at most", "random events find no fault"],
)
def test_a_short_run_of(arguments: list[str]) -> None:
    program = Path(__file__).parent.parent / "benchmarks" / arguments[0]
    command = [sys.executable, str(program), *arguments[1:]]
    ended = subprocess.run(command, check=False, capture_output=True, text=True, timeout=240)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_a_message_is_closed(user: User) -> None:
    user.app.clipboard().clear()
    user.press("Ctrl+V")
    user.wait_until(lambda: user.sees("clipboard"))
    user.click(user.button("^close"))
    user.wait_until(lambda: not user.sees("clipboard"))


@pytest.mark.parametrize("name", PAGES)
def test_every_page_fits_a_small_window(user: User, name: str) -> None:
    user.draw_sample(3)
    user.window.resize(1024, 700)
    user.open_page(name)
    assert user.window.minimumSizeHint().width() <= 1024
    assert user.window.minimumSizeHint().height() <= 700


@pytest.mark.parametrize("page", PAGES)
def test_tab_comes_to_everything_on_a_page(user: User, page: str) -> None:
    user.draw_sample(3)
    user.open_page(page)
    user.tab_to(user.find(QTabBar, "^Pages$"))
    met: list[QWidget] = []
    while (focus := user.app.focusWidget()) is not None and focus not in met:
        met.append(focus)
        user.press("Tab")
    tab = Qt.FocusPolicy.TabFocus
    there = [one for one in user.all(QWidget) if one.isEnabled() and one.focusPolicy() & tab]
    assert not [one for one in there if one.focusProxy() is None and one not in met]
