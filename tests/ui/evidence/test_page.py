"""The question and the map, in the real window."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from logitdesk.ui.charts.heatmap import Place
from logitdesk.ui.evidence.model import EvidenceModel
from tests.behaviour.user import User, name_of
from tests.ui.evidence.conftest import Make

MAP, SUM = "^map of shares", "^the sum"
VIEWS = ("Map", "Inside", "Strokes", "Over time", "Compare", "Preprocessing")


def look(user: User, way: str) -> None:
    user.open_page("Evidence")
    user.click(user.button(f"^look at: {way}"))


def draw_three(user: User) -> None:
    user.draw_sample(3)
    user.wait_until(user.scores)


def model_of(user: User) -> EvidenceModel:
    (model,) = user.window.findChildren(EvidenceModel)
    return model


def asked(user: User) -> str:
    return user.combo("^digit asked about").currentText()


def test_all_that_takes_the_keyboard_has_a_name(user: User) -> None:
    draw_three(user)
    looks = [("Inside", "Ctrl+1"), ("Inside", "Ctrl+3"), *((way, "Ctrl+2") for way in VIEWS)]
    for way, network in looks:
        user.press(network)
        look(user, way)
        user.wait(100)
        page = model_of(user).parent()
        assert isinstance(page, QWidget)
        focusable = [
            one
            for one in page.findChildren(QWidget)
            if one.isVisible()
            and one.focusProxy() is None
            and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert focusable
        assert [one.parent() for one in focusable if not name_of(one).strip("– ")] == []


def test_the_question_stands_only_above_views_that_answer_it(user: User) -> None:
    draw_three(user)
    for way in VIEWS:
        look(user, way)
        has = user.has(QComboBox, "^why not another digit")
        assert has == (way in ("Map", "Inside", "Compare")), way


def test_the_question_is_chosen_from_lists_and_the_winner_left(user: User) -> None:
    draw_three(user)
    look(user, "Map")
    assert asked(user) == "3"
    user.choose(user.combo("^digit asked about"), "^8$")
    user.wait_until(lambda: user.sees("ink speaks for 8[?]"))
    assert not user.button("follow the winner").isChecked()
    user.choose(user.combo("^why not another"), "3")
    user.wait_until(lambda: user.sees("ink speaks for 8, and not for 3"))
    user.click(user.button("follow the winner"))
    user.wait_until(lambda: asked(user) == "3")
    assert user.combo("^why not another").currentIndex() == 0  # not 3 against itself
    user.click(user.button("follow the winner"))  # off: it stays with the 3
    assert not user.button("follow the winner").isChecked()
    user.press("Ctrl+N")
    user.draw_sample(7)
    assert asked(user) == "3"
    user.wait_until(lambda: user.sees("ink speaks for 3[?]"))


def test_the_same_key_with_shift_asks_why_not_and_no_more(user: User) -> None:
    draw_three(user)
    look(user, "Map")
    against = user.combo("^why not another")
    user.press("Shift+5")
    assert against.currentText() == "not 5"
    user.press("5")  # the one that was taken away is asked about now
    assert (asked(user), against.currentIndex()) == ("5", 0)
    user.press("Shift+5")
    assert against.currentIndex() == 0
    user.press("Shift+3", "Shift+3")
    assert against.currentIndex() == 0


def test_a_pixel_tells_its_share_by_mouse_and_keyboard(user: User) -> None:
    draw_three(user)
    look(user, "Map")
    user.wait_until(lambda: user.numbers(MAP))
    heat = user.chart(MAP)
    values = np.array(heat.table().column("value"), float).reshape(28, 28)
    row, column = np.unravel_index(values.argmax(), values.shape)
    user.hover(heat.viewport(), heat.place_of(Place(0, int(row), int(column))).toPoint())
    assert f"Row {row + 1}, column {column + 1}" in heat.readout()
    assert f"{values.max():.3f}" in heat.readout()
    user.hover(heat.viewport(), heat.place_of(Place(0, 0, 0)).toPoint())
    assert "ink 0.00" in heat.readout()
    user.hover(heat.viewport(), QPoint(0, 0))
    user.tab_to(heat)
    strongest = heat.readout()  # the keyboard begins there
    user.press("Right")
    assert heat.readout() not in ("", strongest)


@pytest.mark.parametrize("graph", ["missing", "changed"])
def test_a_network_without_a_usable_graph_says_that_there_is_no_evidence(
    with_own: Make, graph: str
) -> None:
    user = with_own("Mine", graph=graph)
    draw_three(user)
    choose_network(user, "Mine")
    look(user, "Map")
    why = "no evidence for" if graph == "missing" else "changed"
    user.wait_until(lambda: why in user.said_of(user.chart(MAP)))
    assert not user.numbers(MAP)
    look(user, "Inside")
    assert user.sees(why)
    user.press("Ctrl+2")
    user.wait_until(lambda: user.sees("units that carry most"))


def test_only_the_newest_reading_is_asked_about_and_nothing_while_hidden(
    user: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    look(user, "Map")
    model = model_of(user)
    asked_about: list[object] = []
    ask = model.cache.evidence

    def evidence(image: object, *rest: object) -> object:
        asked_about.append(image)
        return ask(image, *rest)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(model.cache, "evidence", evidence)
    user.draw_sample(3)
    reading = user.window.session.reading  # type: ignore[attr-defined]  # a MainWindow
    user.wait_until(lambda: model.evidence and model.evidence.image is reading.steps.centred)
    assert asked_about[-1] is reading.steps.centred
    count = len(asked_about)
    user.open_page("Scores")
    user.draw_sample(7)
    user.wait(100)
    assert len(asked_about) == count
    user.open_page("Evidence")
    user.wait_until(lambda: len(asked_about) == count + 1)


def choose_network(user: User, name: str) -> None:
    networks = user.window.session.networks  # type: ignore[attr-defined]  # a MainWindow
    networks.choose_bundle(next(one for one in networks.bundles if one.name == name))
    user.wait_until(lambda: networks.network.name == name)


@pytest.mark.parametrize("enlarged", [0, 3])
def test_the_views_keep_to_the_room_of_the_smallest_window(user: User, enlarged: int) -> None:
    user.window.resize(1024, 700)
    draw_three(user)
    user.press(*["Ctrl++"] * enlarged)
    for way in VIEWS:
        look(user, way)
        user.wait(150)
        assert (user.window.width(), user.window.height()) == (1024, 700)
        button = user.find(QAbstractButton, f"^look at: {way}")
        assert button.visibleRegion().boundingRect() == button.rect()
        if user.has(QComboBox, "^why not"):
            box = user.combo("^why not")
            assert box.visibleRegion().boundingRect() == box.rect()
