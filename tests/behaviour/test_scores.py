"""The scores: logits, softmax and log-odds agree, with temperature, with c, with a dragged bar."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from logitdesk import paths
from logitdesk.scores.table import Table
from tests.behaviour.user import User

Numbers = NDArray[np.float64]


@pytest.fixture
def user(user: User) -> User:
    """A person who has drawn a 3."""
    user.draw_sample(3)
    return user


def numbers(table: Table, name: str) -> Numbers:
    return np.array(table.column(name), np.float64)


def agree(table: Table, temperature: float = 1.0) -> bool:
    """Whether probabilities and log-odds are those of the logits at a temperature."""
    z = numbers(table, "logit") / temperature
    away = z[:, None] - z[None, :]
    probabilities = 1 / np.exp(-away).sum(axis=1)
    others = np.where(np.eye(10, dtype=bool), -np.inf, z[None, :])
    most = others.max(axis=1)
    log_odds = z - most - np.log(np.exp(others - most[:, None]).sum(axis=1))
    return np.allclose(numbers(table, "probability"), probabilities, rtol=1e-6) and np.allclose(
        numbers(table, "log-odds"), log_odds, rtol=1e-6
    )


def log_odds_chart_agrees(user: User) -> bool:
    """Whether the log-odds chart shows the same numbers as the bars."""
    names = ("probability", "log-odds")
    tables = (user.numbers("log-odds"), user.scores())
    one, other = ([numbers(table, name) for name in names] for table in tables)
    return bool(np.array_equal(one, other))


def test_logits_softmax_and_log_odds_agree_in_both_charts(user: User) -> None:
    table = user.scores()
    assert table.columns == ("digit", "logit", "probability", "log-odds")
    assert table.column("digit") == tuple(range(10))
    assert agree(table)
    assert numbers(table, "probability").sum() == pytest.approx(1)
    assert log_odds_chart_agrees(user)


def test_the_verdict_says_digit_probability_and_runner_up(user: User) -> None:
    order = np.argsort(-numbers(user.scores(), "logit"))
    assert user.verdict.startswith(str(order[0]))
    assert f"{order[1]} at" in user.verdict
    assert "%" in user.verdict
    assert user.said_of(user.chart("logits.*digits"))


def test_a_digit_between_1_and_7_leaves_the_network_in_doubt(user: User) -> None:
    user.press("Ctrl+N")
    user.draw([[(138, 80), (210, 80), (200, 200), (190, 340)]])
    user.settle()
    assert not user.verdict.startswith(("1,", "7,"))
    assert "sure" in user.verdict
    assert "1" in user.verdict
    assert "7" in user.verdict
    likely = numbers(user.scores(), "probability")[[1, 7]]
    assert likely.min() > 0.1


@pytest.mark.parametrize(("key", "temperature"), [("End", 10), ("Home", 0.1)])
def test_the_temperature_slider_evens_out_and_sharpens(
    user: User, key: str, temperature: float
) -> None:
    before = user.scores()
    user.tab_to(user.slider("Temperature"))
    user.press(key)
    user.settle()
    after = user.scores()
    assert after.column("logit") == before.column("logit")
    assert agree(after, temperature)
    assert not agree(after)
    assert log_odds_chart_agrees(user)
    user.double_click(user.slider("Temperature"))
    user.settle()
    assert user.scores() == before


def test_the_fitted_temperature_has_a_key_and_a_button_and_1_a_way_back(
    home: Path, new_user: Callable[[], User]
) -> None:
    fitted, folder = 1.53, home / "models" / "fitted"
    shutil.copytree(paths.shipped_models() / "perceptron", folder)
    card = json.loads((folder / "card.json").read_text())
    (folder / "card.json").write_text(json.dumps(card | {"name": "Fitted", "temperature": fitted}))
    user = new_user()
    user.draw_sample(3)
    user.menu("Model", "Fitted")
    user.wait_until(lambda: user.network == "Fitted", what="its scores")
    user.settle()
    at_one = user.scores()
    user.press("Ctrl+T")
    user.settle()
    assert agree(user.scores(), fitted)
    assert user.sees(f"temperature {fitted:.2f}")
    user.press("Ctrl+Shift+T")
    user.settle()
    assert user.scores() == at_one
    user.click(user.button("fitted temperature"))
    user.settle()
    assert agree(user.scores(), fitted)
    assert not user.menu_action("View", "Fitted temperature").isEnabled()


def test_the_same_added_to_all_logits_changes_no_probability(user: User) -> None:
    before, slider = user.scores(), user.slider("all ten logits")
    slider.setFocus()
    user.press("End")
    user.settle()
    after = user.scores()
    assert numbers(after, "logit") == pytest.approx(numbers(before, "logit") + 10)
    for name in ("probability", "log-odds"):
        assert numbers(after, name) == pytest.approx(numbers(before, name), rel=1e-9)
    assert user.sees("added|every logit|all logits")
    user.double_click(slider)
    user.settle()
    assert user.scores() == before


def test_a_dragged_bar_shows_what_would_be(user: User) -> None:
    chart, truth, verdict = user.chart("logits.*digits"), user.scores(), user.verdict
    hold = user.bar(chart, 5)
    user.drag(chart, [hold, hold + QPoint(15, 0), hold + QPoint(30, 0)], release=False)
    user.wait()
    tried = user.scores()
    others = np.arange(10) != 5
    assert numbers(tried, "logit")[5] > numbers(truth, "logit")[5]
    assert (numbers(tried, "logit") == numbers(truth, "logit"))[others].all()
    assert agree(tried)
    assert log_odds_chart_agrees(user)
    assert user.sees("what if")
    assert user.verdict == verdict, "the verdict stays the true one"
    user.release(chart, hold + QPoint(30, 0))
    user.press("Escape")
    user.settle()
    assert user.scores() == truth


def test_arrow_keys_go_along_the_bars_and_try_a_logit(user: User) -> None:
    chart, truth = user.chart("logits.*digits"), user.scores()
    user.tab_to(chart)
    user.press("Down", "Right", "Right")
    user.wait()
    tried = user.scores()
    changed = numbers(tried, "logit") - numbers(truth, "logit")
    assert np.flatnonzero(changed).tolist() == [4], "one below the winner"
    assert changed[4] > 0
    assert agree(tried)
    user.press("Escape")
    user.settle()
    assert user.scores() == truth


def test_a_click_on_a_bar_asks_from_which_ink_it_comes(user: User) -> None:
    chart = user.chart("logits.*digits")
    user.click(chart, user.bar(chart, 5))
    user.wait_until(lambda: not chart.isVisible())
    assert user.has(QWidget, "map")


def test_what_is_tried_ends_with_the_next_drawing(user: User) -> None:
    chart = user.chart("logits.*digits")
    user.tab_to(chart)
    user.press("Right")
    user.menu("File", "Open sample", "6")
    user.wait_until(lambda: user.verdict.startswith("6"))
    user.settle()
    assert agree(user.scores())
    assert not user.sees("what if")


def test_scores_are_copied_as_text(user: User) -> None:
    user.press("Ctrl+C")
    text = user.app.clipboard().text()
    assert "CNN" in text
    lines = [line.split() for line in text.splitlines()]
    rows = [line for line in lines if line and line[0].isdigit()]
    assert [float(row[1]) for row in rows] == pytest.approx(
        numbers(user.scores(), "logit"), abs=1e-3
    )


def test_scores_are_exported_in_full(user: User) -> None:
    user.press("Ctrl+E")
    text = user.saves(user.home.parent / "scores.csv").decode()
    heading, *lines = [line.split(",") for line in text.splitlines()]
    assert heading == ["model", "temperature", "digit", "logit", "probability", "log_odds"]
    rows = [tuple(map(float, line[2:])) for line in lines]
    assert tuple(rows) == user.scores().rows


def test_charts_of_a_blank_page_can_be_pointed_at(user: User) -> None:
    for name in ("logits.*digits", "^log-odds of the ten"):
        user.hover(user.chart(name))
