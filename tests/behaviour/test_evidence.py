"""Evidence: from which ink a logit comes, in six views.

What the tests find things by:

chart                                 columns
Map of shares                         row, column, value: what each pixel adds to the logit
The sum                               part, value; rows ink that adds, ink that takes, all ink,
                                      biases, logit
The 10 units that carry most          unit, added (CNN)
Feature maps of conv1 and conv2       layer, map, largest (CNN)
Ten maps, one for each digit          digit, row, column, value (SqueezeNet)
Weights, ink and contributions        row, column, value (perceptron)
Change of the ten logits              digit, before, after, change
The ten logits while it was drawn     line (0 to 9), second, value
Probabilities of the ten digits       digit, logit, probability, log-odds
Logits and softmax by CNN             the same; one for each network

Buttons: Look at: Map, Inside, Strokes, Over time, Compare, Normalisation (or Preprocessing); Follow
the winner; Hide …, one for each stroke; Play, Pause; Read by …, one for each network; the steps
Square, 20 × 20 and Centring, and Put it right (or Restore …). Slider: Moment of the drawing. Keys:
0 to 9 ask about a digit, with Shift about why not that one. Menu of a chart: Copy picture, Save
picture, Copy numbers, Save numbers.
"""

import csv
import io
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtWidgets import QAbstractButton

from tests.behaviour.user import A_ONE, ACROSS, User, sample_strokes

MAP, SUM, CHANGES = "^map of shares", "^the sum", "^change of the ten logits"
NETWORKS: Final = {"Perceptron": "Ctrl+1", "CNN": "Ctrl+2", "SqueezeNet": "Ctrl+3"}
CLOSE: Final = 1e-3


@pytest.fixture
def reader(user: User) -> User:
    """A person who has drawn a 3, and looks at Evidence."""
    user.draw_sample(3)
    user.wait_until(user.scores)
    return user


def logits(user: User) -> NDArray[np.float64]:
    """Of the ten digits, as the Scores page has them."""
    user.open_page("Scores")
    values = np.array(user.scores().column("logit"), float)
    user.open_page("Evidence")
    return values


def look(user: User, way: str) -> None:
    """Choose a view of Evidence."""
    user.open_page("Evidence")
    user.click(user.button(f"^look at: ({way})"))


def total(user: User) -> float:
    """What the sum comes to; 0 while there is none."""
    table = user.numbers(SUM)
    return float(table.row("logit")["value"]) if table else 0.0


def by_network(user: User, network: str) -> NDArray[np.float64]:
    """The logits of one of the networks side by side; zeros while there are none."""
    table = user.numbers(f"logits and softmax by {network}")
    return np.array(table.column("logit") if table else [0.0] * 10, float)


@pytest.mark.parametrize("network", NETWORKS)
def test_the_map_and_the_biases_add_up_to_the_logit(reader: User, network: str) -> None:
    reader.press(NETWORKS[network])
    reader.wait_until(lambda: reader.network == network)
    z = logits(reader)
    digit = int(z.argmax())
    reader.wait_until(lambda: abs(total(reader) - z[digit]) < CLOSE)
    pixels = reader.numbers(MAP)
    assert len(pixels.rows) == 28 * 28
    shares = np.array(pixels.column("value"), float)
    parts = {str(part): float(value) for part, value in reader.numbers(SUM).rows}
    assert shares.sum() + parts["biases"] == pytest.approx(z[digit], abs=CLOSE)
    assert shares.sum() == pytest.approx(parts["all ink"], abs=CLOSE)
    assert shares[shares > 0].sum() == pytest.approx(parts["ink that adds"], abs=CLOSE)
    assert shares[shares < 0].sum() == pytest.approx(parts["ink that takes"], abs=CLOSE)


def test_keys_ask_about_a_digit_and_why_not_another(reader: User) -> None:
    z = logits(reader)
    reader.press("5")
    reader.wait_until(lambda: abs(total(reader) - z[5]) < CLOSE)
    reader.press("3", "Shift+5")
    reader.wait_until(lambda: abs(total(reader) - (z[3] - z[5])) < 2 * CLOSE)
    assert reader.sees("for 3.* not .*5")
    shares = np.array(reader.numbers(MAP).column("value"), float).sum()
    biases = float(reader.numbers(SUM).row("biases")["value"])
    assert shares + biases == pytest.approx(z[3] - z[5], abs=2 * CLOSE)


def test_it_follows_the_winner_until_a_digit_is_asked_about(reader: User) -> None:
    z = logits(reader)
    reader.press("8")
    reader.wait_until(lambda: abs(total(reader) - z[8]) < CLOSE)
    assert not reader.button("follow the winner").isChecked()
    reader.click(reader.button("follow the winner"))
    reader.wait_until(lambda: abs(total(reader) - z[3]) < CLOSE)
    reader.press("Ctrl+N")
    reader.draw_sample(7)
    reader.wait_until(lambda: "7" in reader.verdict)
    z = logits(reader)
    reader.wait_until(lambda: abs(total(reader) - z[7]) < CLOSE)


def test_a_click_on_a_bar_of_scores_asks_where_its_logit_comes_from(reader: User) -> None:
    z = logits(reader)
    reader.open_page("Scores")
    bars = reader.chart("logits.*digits")
    reader.click(bars, reader.bar(bars, 8))
    reader.wait_until(lambda: reader.has(QAbstractButton, "^look at: map"))
    reader.wait_until(lambda: abs(total(reader) - z[8]) < CLOSE)


def test_inside_a_cnn_are_feature_maps_and_units(reader: User) -> None:
    z = logits(reader)
    look(reader, "Inside")
    reader.wait_until(lambda: reader.sees("10 units that carry most"))
    units = reader.numbers("units that carry most")
    added = np.abs(np.array(units.column("added"), float))
    assert len(set(units.column("unit"))) == 10
    assert (np.diff(added) <= 0).all()
    maps = reader.numbers("feature maps")
    assert [maps.column("layer").count(layer) for layer in ("conv1", "conv2")] == [32, 64]
    assert reader.sees(f"{z[3]:.2f}")


def test_inside_a_squeezenet_the_mean_of_each_map_is_a_logit(reader: User) -> None:
    reader.press("Ctrl+3")
    reader.wait_until(lambda: reader.network == "SqueezeNet")
    z = logits(reader)
    look(reader, "Inside")
    reader.wait_until(lambda: reader.sees("ten maps"))
    table = reader.numbers("ten maps")
    digits = np.array(table.column("digit"))
    values = np.array(table.column("value"), float)
    means = [values[digits == digit].mean() for digit in range(10)]
    assert means == pytest.approx(z, abs=CLOSE)


def test_inside_a_perceptron_weights_times_ink_make_the_logit(reader: User) -> None:
    reader.press("Ctrl+1")
    reader.wait_until(lambda: reader.network == "Perceptron")
    z = logits(reader)
    reader.wait_until(lambda: abs(total(reader) - z.max()) < CLOSE)
    biases = float(reader.numbers(SUM).row("biases")["value"])
    look(reader, "Inside")
    reader.wait_until(lambda: reader.sees("weights, ink and contributions"))
    shares = np.array(reader.numbers("weights, ink").column("value"), float)
    assert shares.sum() + biases == pytest.approx(z.max(), abs=CLOSE)


def test_hiding_a_stroke_says_what_it_does_to_every_logit(user: User) -> None:
    user.draw([A_ONE, ACROSS])
    user.wait_until(user.scores)
    z = logits(user)
    look(user, "Strokes")
    user.wait_until(lambda: len(user.all(QAbstractButton, "^hide ")) == 2)
    user.click(user.all(QAbstractButton, "^hide ")[1])
    user.wait_until(lambda: any(user.numbers(CHANGES).column("change")))
    table = user.numbers(CHANGES)
    before, after, change = (
        np.array(table.column(name), float) for name in ("before", "after", "change")
    )
    assert before == pytest.approx(z, abs=CLOSE)
    assert change == pytest.approx(after - before, abs=CLOSE)
    user.press("Ctrl+Z")  # takes the stroke from the page itself
    assert logits(user) == pytest.approx(after, abs=0.05)


def test_erasing_says_what_it_did_to_every_logit(user: User) -> None:
    user.draw([A_ONE, ACROSS])
    user.wait_until(user.scores)
    before = logits(user)
    look(user, "Strokes")
    user.click(user.button("^erase"))
    user.draw([ACROSS[:8]])
    user.wait()
    after = logits(user)
    user.wait_until(lambda: np.allclose(_column(user, "after"), after, atol=CLOSE))
    assert _column(user, "before") == pytest.approx(before, abs=CLOSE)


def _column(user: User, name: str) -> NDArray[np.float64]:
    table = user.numbers(CHANGES)
    return np.array([x if x != "" else np.nan for x in table.column(name)], float)


def draw_slowly(user: User) -> None:
    """Draw a 3 that takes a little time."""
    for stroke in sample_strokes(3):
        for start in range(0, len(stroke) - 1, 4):
            user.draw([stroke[start : start + 5]])
            user.wait(40)
    user.wait_until(user.scores)


def test_logits_over_time_are_scrubbed_and_played(user: User) -> None:
    draw_slowly(user)
    z = logits(user)
    look(user, "Over time")
    user.wait_until(lambda: user.numbers("while it was drawn"))
    rows = user.numbers("while it was drawn").rows
    newest = {str(line): float(value) for line, _, value in rows}
    assert [newest[str(digit)] for digit in range(10)] == pytest.approx(z, abs=CLOSE)
    seconds = [float(second) for line, second, _ in rows if str(line) == "3"]
    assert seconds == sorted(seconds)
    assert len(seconds) > 10

    end = user.numbers("^probabilities").column("logit")
    assert end == pytest.approx(z, abs=CLOSE)
    user.tab_to(user.slider("moment of the drawing"))
    user.press("Home")
    user.wait()
    assert user.numbers("^probabilities").column("logit") != end
    assert logits(user) == pytest.approx(z, abs=CLOSE)  # the page stays
    user.click(user.button("^play"))
    user.wait_until(lambda: user.numbers("^probabilities").column("logit") == end)
    user.wait_until(lambda: user.has(QAbstractButton, "^play"))


def test_networks_are_compared_and_one_is_chosen(reader: User) -> None:
    z = logits(reader)
    look(reader, "Compare")
    reader.wait_until(lambda: np.allclose(by_network(reader, "CNN"), z, atol=CLOSE))
    others = {name: by_network(reader, name) for name in ("Perceptron", "SqueezeNet")}
    assert all(other.argmax() == 3 for other in others.values())
    assert not np.allclose(others["Perceptron"], others["SqueezeNet"], atol=0.1)
    reader.click(reader.button("read by Perceptron"))
    reader.wait_until(lambda: reader.network == "Perceptron")
    assert logits(reader) == pytest.approx(others["Perceptron"], abs=CLOSE)


def test_preprocessing_steps_are_left_out_and_restored(user: User) -> None:
    user.draw([[(x / 3 + 10, y / 3 + 10) for x, y in stroke] for stroke in sample_strokes(3)])
    user.wait_until(user.scores)
    z = logits(user)
    look(user, "Normalisation|Preprocessing")
    user.wait_until(lambda: np.allclose(by_network(user, "CNN"), z, atol=CLOSE))
    user.click(user.button("^cent(ring|re)"))
    user.wait_until(lambda: not np.allclose(by_network(user, "CNN"), z, atol=0.1))
    user.click(user.button("^20 × 20"))
    user.wait()
    assert logits(user) == pytest.approx(z, abs=CLOSE)  # the page is read with all steps
    user.click(user.button("^(put it right|restore)"))
    user.wait_until(lambda: np.allclose(by_network(user, "CNN"), z, atol=CLOSE))


def test_the_map_is_saved_as_a_picture_and_as_numbers(reader: User, tmp_path: Path) -> None:
    z = logits(reader)
    reader.wait_until(lambda: abs(total(reader) - z[3]) < CLOSE)
    for ending, beginning in ((".png", b"\x89PNG"), (".svg", b"<")):
        reader.choose_from(reader.context_menu(reader.chart(MAP)), "Save picture")
        content = reader.saves(tmp_path / f"map{ending}")
        assert content.startswith(beginning)
    assert b"<svg" in content
    reader.choose_from(reader.context_menu(reader.chart(MAP)), "Copy numbers")
    rows = list(csv.DictReader(io.StringIO(reader.app.clipboard().text())))
    assert len(rows) >= 28 * 28
    name = "share" if "share" in rows[0] else "value"
    shares = [float(row[name]) for row in rows[: 28 * 28]]
    shown = reader.numbers(MAP).column("value")
    assert shares == pytest.approx(np.array(shown, float), abs=1e-9)


@pytest.mark.parametrize(
    ("way", "chart"),
    [
        ("Map", SUM),
        ("Strokes", CHANGES),
        ("Over time", "while it was drawn"),
        ("Compare", "logits and softmax by CNN"),
        ("Normalisation|Preprocessing", "logits and softmax by CNN"),
    ],
)
def test_of_a_wiped_page_nothing_is_told(reader: User, way: str, chart: str) -> None:
    look(reader, way)
    reader.wait_until(lambda: chart == CHANGES or reader.numbers(chart))
    reader.press("Ctrl+N")
    reader.wait_until(lambda: chart == CHANGES or not reader.numbers(chart))
    reader.wait_until(lambda: not reader.has(QAbstractButton, "^hide "))
