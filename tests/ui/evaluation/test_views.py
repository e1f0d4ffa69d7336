"""Confidence, robustness and the map of digits, in the real window."""

import json
from pathlib import Path
from time import sleep
from typing import Any

import pytest
from PySide6.QtWidgets import QListView, QPushButton

from logitdesk import paths
from logitdesk.datasets.distortions import DISTORTIONS
from logitdesk.ui.evaluation import map_view
from tests.behaviour.user import User
from tests.ui.evaluation.conftest import evaluate


def endless(_bundle: Any, _images: Any, progress: Any, _is_stopped: Any) -> None:
    while True:
        progress(1, 2)  # which raises once it is stopped
        sleep(0.01)


def look_at(user: User, view: str) -> None:
    user.click(user.button(f"Look at: {view}"))


def rows_of(user: User, chart: str) -> list[tuple[Any, ...]]:
    return list(user.numbers(chart).rows)


def count_of(button: QPushButton) -> int:
    return int(button.text().rpartition(":")[2].replace(",", ""))


def images_shown(user: User) -> int:
    return user.find(QListView, "^gallery").model().rowCount()


def wait_for_run(user: User) -> None:
    user.wait_until(lambda: user.has(QPushButton, "^run$"), 30, "the run to end")


def test_bins_of_calibration_hold_all_images_and_follow_the_temperature(
    user: User, file: Path
) -> None:
    evaluate(user, file)
    look_at(user, "Confidence")
    at_one = rows_of(user, "^reliability")
    assert sum(int(row[2]) for row in at_one) == 13
    assert all(row[0] <= row[3] <= row[1] for row in at_one)
    user.slider("^temperature").setFocus()
    user.press("End")
    cooler = rows_of(user, "^reliability")
    assert max(row[3] for row in cooler) < max(row[3] for row in at_one)


def test_the_limit_is_dragged_and_what_it_doubts_is_seen(user: User, file: Path) -> None:
    evaluate(user, file)
    user.choose(user.combo("^doubt"), "^doubted$")
    by_its_own = images_shown(user)
    look_at(user, "Confidence")
    doubted = user.find(QPushButton, "^doubted")
    few, chart = count_of(doubted), user.chart("^coverage")
    assert few == by_its_own
    limits = [float(row[1]) for row in chart.table().rows]
    limits_of_cnn = json.loads((paths.shipped_models() / "cnn" / "card.json").read_text())["limits"]
    grip = chart.place_of(limits_of_cnn["margin"], 0.1).toPoint()
    user.drag(chart.viewport(), [grip, chart.place_of(max(limits) / 2, 0.1).toPoint()])
    many = count_of(doubted)
    assert many > few
    user.click(doubted)
    assert images_shown(user) == many


@pytest.mark.parametrize("value", ["Probability", "Logit", "Log-odds", "Margin"])
def test_histograms_count_right_and_wrong_answers(user: User, file: Path, value: str) -> None:
    evaluate(user, file)
    look_at(user, "Confidence")
    user.click(user.button(f"Histogram of: {value}"))
    rows = rows_of(user, "^histogram")
    assert (sum(row[2] for row in rows), sum(row[3] for row in rows)) == (10, 3)


def test_a_point_of_a_robustness_curve_leads_to_its_images(user: User, file: Path) -> None:
    evaluate(user, file)
    look_at(user, "Robustness")
    user.choose(user.combo("^third network"), "Perceptron")
    user.choose(user.combo("^distortion"), "Hidden square")
    user.click(user.button("^measure"))
    wait_for_run(user)
    amounts = DISTORTIONS["occlusion"].amounts
    rows = rows_of(user, "^hidden square")
    assert [(row[0], row[1]) for row in rows] == [
        (name, amount) for name in ("CNN", "Perceptron") for amount in amounts
    ]
    accuracies = {row[1]: row[2] for row in rows if row[0] == "CNN"}
    assert accuracies[0] == pytest.approx(10 / 13)
    assert accuracies[12] < accuracies[0]
    chart = user.chart("^hidden square")
    user.click(chart.viewport(), chart.place_of(12, 0.5).toPoint())
    user.wait_until(lambda: user.sees("hidden square, side: 12 pixels: 13 images"))
    wait_for_run(user)
    assert images_shown(user) == round(13 * (1 - accuracies[12]))


def test_a_drawing_moves_on_the_map_beside_the_images_next_to_it(user: User, file: Path) -> None:
    evaluate(user, file)
    look_at(user, "Map")
    wait_for_run(user)
    points = rows_of(user, "^map of digits")
    assert [str(row[1]) for row in points][:10] == [str(digit) for digit in range(10)]
    assert sum(row[4] for row in points) == 3  # misread
    user.draw_sample(5)  # the page is beside the map
    pictures = user.chart("^images next to")
    user.wait_until(lambda: "5" in pictures.accessibleDescription()[:2], what="the neighbours")
    user.click(user.button("Principal components: 1 and 3"))
    assert [row[2] for row in rows_of(user, "^map of digits")] == [row[2] for row in points]
    assert [row[3] for row in rows_of(user, "^map of digits")] != [row[3] for row in points]


def test_an_image_on_the_map_is_put_onto_the_page_beside_it(user: User, file: Path) -> None:
    evaluate(user, file)
    look_at(user, "Map")
    wait_for_run(user)
    chart = user.chart("^map of digits")
    user.click(chart.viewport(), chart.place_of(3).toPoint())
    assert "3" in user.verdict
    assert user.sees("Map of digits")


def test_a_map_that_was_stopped_is_made_when_it_is_asked_for_again(
    user: User, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evaluate(user, file)
    with monkeypatch.context() as patch:
        patch.setattr(map_view, "hidden", endless)
        look_at(user, "Map")
        user.click(user.find(QPushButton, "^stop$"))
    assert user.sees("Stopped")
    look_at(user, "Map")
    wait_for_run(user)
    assert len(rows_of(user, "^map of digits")) == 13
